using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.People;

internal static class PeopleRules
{
    public static readonly Rule Merged = new(
        "associations.person-merged",
        "This record has become part of another; go there.",
        "این پرونده در پروندهٔ دیگری ادغام شده است؛ به آن بروید."
    );

    public static readonly Rule MergeIntoAnother = new(
        "associations.merge-into-another",
        "A record is merged into another one that stands by itself.",
        "یک پرونده تنها در پروندهٔ مستقل دیگری ادغام می‌شود."
    );

    public static readonly Rule SomebodyElses = new(
        "associations.record-of-another",
        "This record names another phone or belongs to another account; an officer can put it right.",
        "این پرونده شمارهٔ دیگری دارد یا از آنِ حساب دیگری است؛ کارشناس اداره می‌تواند آن را درست کند."
    );

    public static readonly Rule NotThemselves = new(
        "associations.identity-does-not-match",
        "The registries know this national code under another name, birth date or phone; an officer can put the record right.",
        "ثبت احوال یا سامانهٔ تلفن همراه این کد ملی را با نام، تاریخ تولد یا شمارهٔ دیگری می‌شناسد؛ کارشناس اداره می‌تواند پرونده را درست کند."
    );

    public static readonly Rule AccountWithoutPhone = new(
        "associations.account-without-phone",
        "The account has no mobile number to be known by.",
        "این حساب شمارهٔ همراهی برای شناسایی ندارد."
    );

    public static readonly Rule CorrectionOpenAlready = new(
        "associations.correction-open-already",
        "A request to correct this record waits for the Office already.",
        "درخواستی برای اصلاح این پرونده هم‌اکنون در انتظار اداره است."
    );

    public static readonly Rule NothingToCorrect = new(
        "associations.nothing-to-correct",
        "The request names nothing to correct.",
        "در درخواست چیزی برای اصلاح نیامده است."
    );

    public static readonly Rule CorrectionDecided = new(
        "associations.correction-decided",
        "This request has been decided.",
        "دربارهٔ این درخواست تصمیم گرفته شده است."
    );

    public static readonly Rule CorrectionByOneself = new(
        "associations.correction-by-oneself",
        "Nobody decides on their own request.",
        "هیچ‌کس دربارهٔ درخواست خودش تصمیم نمی‌گیرد."
    );

    public static readonly Rule BothInOneCase = new(
        "associations.both-in-one-case",
        "Both stand in one founding application or council at a time, so they are two people or one must be taken out there first.",
        "هر دو هم‌زمان در یک درخواست تأسیس یا یک شورا هستند؛ یا دو نفرند یا باید نخست یکی از آن‌جا برداشته شود."
    );
}
