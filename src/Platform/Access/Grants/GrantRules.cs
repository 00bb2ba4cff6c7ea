using Kanoon.SharedKernel.Domain;

namespace Kanoon.Platform.Access.Grants;

internal static class GrantRules
{
    public static readonly Rule EndsLater = new(
        "grant-ends-in-the-past",
        "The end must lie ahead.",
        "پایان باید در آینده باشد."
    );

    public static readonly Rule NotToOneself = new(
        "grant-to-oneself",
        "Nobody gives a role to themselves.",
        "هیچ‌کس به خود نقش نمی‌دهد."
    );

    public static readonly Rule HeldAlready = new(
        "grant-held-already",
        "This user holds the role there already, or it waits to be confirmed.",
        "این کاربر همین نقش را در همین حوزه دارد یا در انتظار تأیید است."
    );

    public static readonly Rule Awaited = new(
        "grant-confirmed-already",
        "The role needs no confirmation, or has it already.",
        "این نقش به تأیید نیاز ندارد یا پیش‌تر تأیید شده است."
    );

    public static readonly Rule SecondPerson = new(
        "grant-second-person-needed",
        "Somebody else must confirm this: neither who gave it nor who gets it.",
        "کس دیگری باید تأیید کند: نه آن که نقش را داده و نه آن که می‌گیرد."
    );

    public static readonly Rule SecondPersonTooNew = new(
        "grant-second-person-too-new",
        "Whoever gave this role gave you yours less than seven days ago; somebody else must confirm it.",
        "نقش شما را همان کس کمتر از هفت روز پیش داده است؛ کس دیگری باید تأیید کند."
    );

    public static readonly Rule NotEnded = new(
        "grant-ended",
        "This grant has ended.",
        "این اعطای نقش پایان یافته است."
    );

    public static readonly Rule NotTheLast = new(
        "grant-last-administrator",
        "Nobody else is an administrator; give the role to another person first.",
        "راهبر دیگری نیست؛ نخست این نقش را به کس دیگری بدهید."
    );
}
