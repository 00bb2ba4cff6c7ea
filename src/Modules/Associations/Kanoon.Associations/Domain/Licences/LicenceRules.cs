using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Licences;

internal static class LicenceRules
{
    public static readonly Rule Ended = new(
        "associations.licence-ended",
        "The licence has ended for good.",
        "این مجوز برای همیشه پایان یافته است."
    );

    public static readonly Rule NoticeOpen = new(
        "associations.notice-open",
        "A notice of consideration is open already.",
        "اخطار دیگری در جریان است."
    );

    public static readonly Rule NoNotice = new(
        "associations.no-open-notice",
        "There is no open notice of consideration.",
        "اخطار بازی وجود ندارد."
    );

    public static readonly Rule Heard = new(
        "associations.not-heard-yet",
        "A sanction needs an open notice whose reply has come, or whose time to reply has passed.",
        "برای این تصمیم باید اخطاری داده شده و دفاعیه رسیده یا مهلت آن گذشته باشد."
    );

    public static readonly Rule ReplyInTime = new(
        "associations.reply-too-late",
        "The time to reply has passed, or a reply was given.",
        "مهلت دفاع گذشته یا دفاعیه پیش‌تر داده شده است."
    );

    public static readonly Rule SuspendedAlready = new(
        "associations.suspended-already",
        "The licence is suspended already.",
        "مجوز هم‌اکنون معلق است."
    );

    public static readonly Rule NotSuspended = new(
        "associations.not-suspended",
        "The licence is not suspended.",
        "مجوز معلق نیست."
    );

    public static readonly Rule SuspensionEnds = new(
        "associations.suspension-without-end",
        "A suspension names the last day (today or later) or the condition that ends it.",
        "تعلیق باید تا روزی معین (امروز یا پس از آن) یا تا برآورده شدن شرطی باشد."
    );

    public static readonly Rule ConditionUnknown = new(
        "associations.condition-unknown",
        "There is no such open condition.",
        "چنین شرط بازی وجود ندارد."
    );

    public static readonly Rule StartsTooLate = new(
        "associations.licence-starts-too-late",
        "A licence begins today or later, and no later than the Office's rule allows.",
        "مجوز از امروز یا پس از آن، و نه دیرتر از ضابطه، آغاز می‌شود."
    );
}
