using Kanoon.SharedKernel.Domain;

namespace Kanoon.Platform.Access.SecondFactor;

internal static class SecondFactorRules
{
    public static readonly Rule CodeNeeded = new(
        "second-factor-code-needed",
        "Enter the code of your authenticator app too.",
        "رمز برنامهٔ رمزساز خود را نیز وارد کنید."
    );

    public static readonly Rule CodeWrong = new(
        "second-factor-code-wrong",
        "This is not the code that the app shows now.",
        "این رمزی نیست که برنامه هم‌اکنون نشان می‌دهد."
    );

    public static readonly Rule SetUpAlready = new(
        "second-factor-set-up",
        "An authenticator app is set up; an administrator can reset it.",
        "برنامهٔ رمزساز پیش‌تر راه افتاده است؛ راهبر می‌تواند آن را بازنشانی کند."
    );
}
