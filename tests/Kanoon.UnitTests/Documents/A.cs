using Kanoon.Documents;

namespace Kanoon.UnitTests.Documents;

/// <summary>Papers as the Office prints them.</summary>
internal static class A
{
    public const string Code =
        "https://kanoon.example.ir/v/MC-1405-000123#eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9."
        + "eyJzZXJpYWwiOiJNQy0xNDA1LTAwMDEyMyIsImtpbmQiOiJjYXJkIiwibmFtZSI6IjQ3ZTlhMmMxIiwiaWF0IjoxNzk1NTk4MDAwfQ."
        + "MEQCIHx3Qm9pT2s1c1V2WnlMbkJkR2hKa1BxUndUeVhhQ2VGZ0hqS2xNbk9wUXJTdFV2V3hZejAxMjM0NTY3ODkt";

    public static readonly DateTimeOffset Now = new(2026, 11, 25, 8, 30, 0, TimeSpan.Zero);

    public static readonly Verification Verification = new(Code, "kanoon.example.ir/v");

    public static readonly Signatory Signatory = new("دکتر علی محمدی", "رئیس اداره کانون‌ها");

    private const string Office = "اداره کانون‌های شهرداری";

    private static readonly DateOnly Today = new(2026, 11, 25);

    public static PaperDetails Details(string title = "کارت عضویت") => new(title, Office, Now, "نمونه");

    public static MembershipCard Card(int number = 123, string name = "سارا رضایی") =>
        new()
        {
            Serial = $"MC-1405-{number:000000}",
            AssociationName = "کانون هم‌اندیشی سلامت و نشاط اجتماعی",
            MemberName = name,
            Role = "عضو شورای مرکزی",
            ValidUntil = Today.AddYears(1),
            Issuer = Office,
            Verification = Verification,
            Rules = "یابنده محترم، این کارت را در نزدیک‌ترین صندوق پست بیندازید. این کارت قابل واگذاری به دیگری نیست.",
        };

    public static LicenceCertificate Licence(bool archived = false) =>
        new()
        {
            LicenceNumber = "1405/04/00123",
            AssociationName = "کانون شعر و داستان سپیدار",
            From = Today,
            To = Today.AddYears(2),
            Secretary = "مریم عبداللهی",
            Club = "باشگاه فرهنگ",
            District = "منطقه ۴، محله تهرانپارس غربی",
            Goals =
            [
                "ترویج کتاب‌خوانی در محله",
                "برگزاری شب‌های داستان (هر ماه یک بار)",
                "آموزش کمک‌های نخستین (CPR) به ۵۰٪ خانوارها",
            ],
            Version = 2,
            IssuedOn = Today,
            Issuer = Office,
            Signatory = Signatory,
            Verification = Verification with { Serial = "L7K2-9XMD-4HQ3-VN5T" },
            Mark = archived ? "بایگانی‌شده" : null,
        };

    public static Letter Letter(int paragraphs = 2) =>
        new()
        {
            Number = "1405/117",
            Date = Today,
            Recipient = "جناب آقای دکتر رضایی\nدبیر محترم کانون شعر و داستان سپیدار",
            Subject = "موافقت با برگزاری جشنواره داستان کوتاه",
            Body =
            [
                .. Enumerable.Repeat(
                    "با سلام و احترام؛ پیرو نامه شماره \u20661405/88\u2069 به آگاهی می‌رساند درخواست آن کانون برای برگزاری "
                        + "«جشنواره داستان کوتاه» در نشست کمیته بررسی شد و با رعایت ضوابط زیر پذیرفته است. شایسته است گزارش "
                        + "برنامه تا پایان آذر ۱۴۰۵ به نشانی office@example.ir فرستاده شود (حداکثر ۲۰ صفحه).",
                    paragraphs
                ),
            ],
            Issuer = Office,
            Signatory = Signatory,
            Verification = Verification,
        };

    public static TrainingCertificate Training() =>
        new()
        {
            Serial = "TC-1405-0042",
            PersonName = "سارا رضایی",
            CourseTitle = "مدیریت برنامه‌های فرهنگی محله",
            From = Today.AddDays(-50),
            To = Today.AddDays(-5),
            Hours = 24,
            IssuedOn = Today,
            Issuer = Office,
            Signatories = [Signatory, new Signatory("مریم کاظمی", "مسئول باشگاه فرهنگ")],
            Verification = Verification,
        };

    public static AwardCertificate Award() =>
        new()
        {
            Serial = "AW-1405-0007",
            RecipientName = "کانون شعر و داستان سپیدار",
            FestivalTitle = "ششمین جشنواره کانون‌های شهر",
            Rank = "رتبه نخست بخش داستان کوتاه",
            Citation = "برای پایداری در برگزاری شب‌های داستان و همراه کردن نوجوانان محله",
            IssuedOn = Today,
            Issuer = Office,
            Signatories = [Signatory],
            Verification = Verification,
        };
}
