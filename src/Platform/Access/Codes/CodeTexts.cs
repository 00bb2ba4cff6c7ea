using Kanoon.SharedKernel.Messaging;

namespace Kanoon.Platform.Access.Codes;

internal static class CodeTexts
{
    public static readonly NotificationTemplate SignInCode = new(
        "access.sign-in-code",
        "رمز ورود به سامانهٔ کانون‌ها",
        "رمز ورود شما به سامانهٔ کانون‌ها: {{ code }}\nتا دو دقیقه به کار می‌آید. آن را به هیچ‌کس نگویید.",
        IsSecret: true
    );
}
