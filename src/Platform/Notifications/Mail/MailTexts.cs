using Kanoon.SharedKernel.Messaging;

namespace Kanoon.Platform.Notifications.Mail;

internal static class MailTexts
{
    public static readonly NotificationTemplate Code = new(
        "platform.mail-code",
        "رمز تأیید رایانامه در سامانهٔ کانون‌ها",
        "رمز تأیید این نشانی در سامانهٔ کانون‌ها: {{ code }}\nتا ده دقیقه به کار می‌آید. آن را به هیچ‌کس نگویید.\n"
            + "اگر شما آن را نخواسته‌اید، کاری لازم نیست.",
        IsSecret: true
    );

    /// <summary>No word of which address, for the words are kept as they are.</summary>
    public static readonly NotificationTemplate Bounces = new(
        "platform.mail-bounces",
        "نامه‌ها به رایانامهٔ شما نمی‌رسد",
        "رایانامه‌ای که در سامانه ثبت کرده‌اید نامه‌ها را نمی‌پذیرد و تا تأیید دوباره نامه‌ای به آن فرستاده نمی‌شود. "
            + "در بخش پیام‌ها نشانی را درست کنید یا دوباره تأیید کنید.",
        IsOptional: true
    );
}
