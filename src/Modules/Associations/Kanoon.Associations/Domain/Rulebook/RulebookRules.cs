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
        "The rule has come into effect; set a new value instead.",
        "این ضابطه به اجرا درآمده است؛ به جای حذف، مقدار تازه‌ای ثبت کنید."
    );
}
