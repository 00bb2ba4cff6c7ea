using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Licences;

internal static class RenewalRules
{
    public static readonly Rule NotNow = new(
        "associations.renewal-not-now",
        "The renewal's state does not allow this.",
        "در وضعیت کنونی تمدید، این کار شدنی نیست."
    );

    public static readonly Rule NotOpenYet = new(
        "associations.renewal-not-open",
        "The renewal window has not opened yet.",
        "زمان تمدید هنوز نرسیده است."
    );

    public static readonly Rule OpenAlready = new(
        "associations.renewal-open-already",
        "A renewal of this licence is open already.",
        "تمدید دیگری برای این مجوز در جریان است."
    );

    public static readonly Rule NotOverdue = new(
        "associations.renewal-not-overdue",
        "The time to correct the renewal has not passed, or nobody was warned yet.",
        "مهلت رفع نقص تمدید نگذشته یا هنوز هشدار داده نشده است."
    );

    public static readonly Rule StatementNeeded = new(
        "associations.renewal-statement-missing",
        "Say what the association did and means to do.",
        "شرح فعالیت‌ها و برنامهٔ پیش رو را بنویسید."
    );
}
