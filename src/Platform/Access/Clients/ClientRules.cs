using Kanoon.SharedKernel.Domain;

namespace Kanoon.Platform.Access.Clients;

internal static class ClientRules
{
    public static readonly Rule NameTaken = new(
        "client-name-taken",
        "Another client has this name.",
        "سامانهٔ دیگری با این نام ثبت شده است."
    );

    public static readonly Rule Ended = new(
        "client-ended",
        "This client has been ended.",
        "دسترسی این سامانه پایان یافته است."
    );
}
