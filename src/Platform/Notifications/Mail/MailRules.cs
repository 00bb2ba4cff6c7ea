using Kanoon.SharedKernel.Domain;

namespace Kanoon.Platform.Notifications.Mail;

internal static class MailRules
{
    public static readonly Rule NotSetUp = new(
        "mail-not-set-up",
        "This installation sends no mail.",
        "این سامانه رایانامه نمی‌فرستد."
    );

    public static readonly Rule TooMany = new(
        "mail-codes-too-many",
        "Codes have been mailed a short while ago. Wait before you ask for another.",
        "به‌تازگی رمزی با رایانامه فرستاده شده است. پیش از درخواست دوباره کمی صبر کنید."
    );

    /// <summary>One answer for all that can be wrong with a code, for each other would help whoever guesses.</summary>
    public static readonly Rule CodeFailed = new(
        "mail-code-failed",
        "The code from the mail is wrong, used, expired, or has been tried too often. Ask for a new one.",
        "رمز رایانامه نادرست، به‌کاررفته یا منقضی است یا بیش از اندازه آزموده شده است. رمز تازه‌ای بخواهید."
    );
}
