using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Rulebook;

internal static class RulebookRules
{
    public static readonly Rule InBounds = new(
        "associations.rule-out-of-bounds",
        "The value is outside the bounds of this rule.",
        "این مقدار بیرون از محدودهٔ مجاز این ضابطه است."
    );

    public static readonly Rule NotInThePast = new(
        "associations.rule-in-the-past",
        "A rule takes effect today or later; the past is not changed.",
        "ضابطه از امروز یا روزی پس از آن اجرا می‌شود و گذشته را تغییر نمی‌دهد."
    );

    public static readonly Rule OnceADay = new(
        "associations.rule-day-taken",
        "This rule has a value from that day already.",
        "برای این ضابطه از همان روز مقداری ثبت شده است."
    );

    public static readonly Rule NotInEffect = new(
        "associations.rule-in-effect",
        "The rule came into effect before today; set a new value instead.",
        "این ضابطه پیش از امروز به اجرا درآمده است؛ به جای حذف، مقدار تازه‌ای ثبت کنید."
    );

    public static readonly Rule QuorumWithinSeats = new(
        "associations.rule-quorum-above-seats",
        "With this, the council's quorum would exceed its seats on some day; change the other rule first.",
        "با این مقدار، حد نصاب شورا در روزی از شمار اعضای آن بیش‌تر می‌شود؛ نخست ضابطهٔ دیگر را تغییر دهید."
    );

    public static readonly Rule WarningWithinDeadline = new(
        "associations.rule-warning-before-beginning",
        "With this, the warning would come before the time to correct begins; change the other rule first.",
        "با این مقدار، هشدار پیش از آغاز مهلت رفع نقص می‌رسد؛ نخست ضابطهٔ دیگر را تغییر دهید."
    );
}
