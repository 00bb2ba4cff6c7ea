using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Founding;

internal static class FoundingRules
{
    public static readonly Rule FounderMobileOnce = new(
        "associations.founder-mobile-twice",
        "Each founder consents by a mobile number of their own.",
        "هر عضو شورای تأسیس باید با شماره همراه خودش رضایت بدهد."
    );

    public static readonly Rule TooManyFounders = new(
        "associations.too-many-founders",
        "An application lists at most fifty founders.",
        "هر درخواست حداکثر پنجاه عضو شورای تأسیس دارد."
    );

    public static readonly Rule NotNow = new(
        "associations.founding-not-now",
        "The application's state does not allow this.",
        "در وضعیت کنونی درخواست، این کار شدنی نیست."
    );

    public static readonly Rule NotEditable = new(
        "associations.founding-not-editable",
        "Only a draft, or what a correction request names, can be edited.",
        "تنها پیش‌نویس، یا آنچه در نقص مدارک نام برده شده، ویرایش‌پذیر است."
    );

    public static readonly Rule EnoughFounders = new(
        "associations.too-few-founders",
        "The founding council has too few members.",
        "شمار اعضای شورای تأسیس کمتر از حد لازم است."
    );

    public static readonly Rule FoundersOfAge = new(
        "associations.founder-under-age",
        "A founder is younger than the Office's rule allows.",
        "سن یکی از اعضای شورای تأسیس کمتر از حد نصاب است."
    );

    public static readonly Rule FounderOnce = new(
        "associations.founder-listed-twice",
        "This national code is listed already.",
        "این کد ملی پیش‌تر در فهرست اعضای شورای تأسیس آمده است."
    );

    public static readonly Rule FounderUnknown = new(
        "associations.founder-unknown",
        "There is no such founder in this application.",
        "چنین عضوی در این درخواست نیست."
    );

    public static readonly Rule FoundersConsented = new(
        "associations.founder-without-consent",
        "Every founder must consent with their own one-time code.",
        "هر عضو شورای تأسیس باید با رمز یک‌بارمصرف خودش رضایت داده باشد."
    );

    public static readonly Rule ConsentAlreadyGiven = new(
        "associations.consent-given",
        "This founder has consented already.",
        "این عضو شورای تأسیس پیش‌تر رضایت داده است."
    );

    public static readonly Rule ConsentAskedJustNow = new(
        "associations.consent-asked-just-now",
        "A code was sent less than two minutes ago, or several within the hour.",
        "کمتر از دو دقیقه پیش رمز فرستاده شده یا در این ساعت چند بار فرستاده شده است."
    );

    public static readonly Rule ManyCodesToOneNumber = new(
        "associations.consent-codes-to-one-number",
        "Several codes have gone to this number within the hour; ask later.",
        "در این ساعت چند رمز به این شماره فرستاده شده است؛ دیرتر بخواهید."
    );

    public static readonly Rule FounderHasOtherPhone = new(
        "associations.founder-phone-differs",
        "This person is known by another phone; ask them which, and list them with it.",
        "این شخص با شمارهٔ دیگری شناخته شده است؛ از خودش بپرسید و با همان شماره معرفی‌اش کنید."
    );

    public static readonly Rule ConsentRefused = new(
        "associations.consent-code-refused",
        "The code is wrong, has expired, or was tried too often. Ask for a new one.",
        "رمز نادرست است، مهلت آن گذشته یا بیش از اندازه آزموده شده است. رمز تازه بخواهید."
    );

    public static readonly Rule NameTaken = new(
        "associations.name-taken",
        "Another association, or an open application, has this name.",
        "کانون یا درخواست دیگری همین نام را دارد."
    );

    public static readonly Rule ClubUnknown = new(
        "associations.club-unknown",
        "There is no such club, or it takes no associations now.",
        "چنین باشگاهی نیست یا اکنون کانون نمی‌پذیرد."
    );

    public static readonly Rule PlaceUnknown = new(
        "associations.place-unknown",
        "There is no such neighbourhood in this district.",
        "چنین محله‌ای در این منطقه نیست."
    );

    public static readonly Rule GoalsNamed = new(
        "associations.no-goal",
        "Name at least one of the common goals.",
        "دست‌کم یکی از هدف‌های مشترک را برگزینید."
    );

    public static readonly Rule GoalUnknown = new(
        "associations.goal-unknown",
        "There is no such common goal.",
        "چنین هدفی در فهرست هدف‌های مشترک نیست."
    );

    public static readonly Rule StatuteAttached = new(
        "associations.statute-missing",
        "Attach the statute.",
        "اساسنامه پیوست نشده است."
    );

    public static readonly Rule TooManyDocuments = new(
        "associations.too-many-documents",
        "An application takes at most twenty documents.",
        "هر درخواست حداکثر بیست سند می‌پذیرد."
    );

    public static readonly Rule ChecklistComplete = new(
        "associations.checklist-incomplete",
        "Every item of the checklist must be passed first.",
        "نخست باید همهٔ بندهای چک‌لیست پذیرفته شود."
    );

    public static readonly Rule CorrectionsNamed = new(
        "associations.no-correction-item",
        "Name at least one part to correct, each once.",
        "دست‌کم یک مورد نقص، و هر مورد تنها یک بار، نام ببرید."
    );

    public static readonly Rule NotOverdue = new(
        "associations.correction-not-overdue",
        "The time to correct has not run out, or no warning was given.",
        "مهلت رفع نقص نگذشته یا هشدار داده نشده است."
    );
}
