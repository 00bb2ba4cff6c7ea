using Kanoon.SharedKernel.Domain;

namespace Kanoon.Platform.Access.Invitations;

internal static class InvitationRules
{
    public static readonly Rule HasPassword = new(
        "account-has-password",
        "This account has a password; reset it instead of inviting again.",
        "این حساب گذرواژه دارد؛ به جای دعوت دوباره، گذرواژهٔ آن را بازنشانی کنید."
    );

    public static readonly Rule Somebodys = new(
        "account-of-somebody",
        "Somebody has used this account; reset its password, which sends a code to their own phone, or open another account.",
        "این حساب از آنِ کسی است که آن را به کار برده است؛ گذرواژه‌اش را بازنشانی کنید تا رمز به شمارهٔ خودش برود، یا حساب دیگری باز کنید."
    );

    public static readonly Rule NoPhone = new(
        "account-without-phone",
        "The account has no mobile number to send a code to.",
        "این حساب شمارهٔ همراهی برای فرستادن رمز ندارد."
    );

    public static readonly Rule SignsInByCode = new(
        "account-signs-in-by-code",
        "This is a citizen's account, which has no password to forget.",
        "این حساب شهروندی است و با رمز پیامکی باز می‌شود؛ گذرواژه‌ای ندارد که فراموش شود."
    );

    /// <summary>One answer for all that can be wrong, for each other would help whoever guesses.</summary>
    public static readonly Rule Failed = new(
        "invitation-failed",
        "The user name or the code is wrong, used or expired. Ask an administrator for a new one.",
        "نام کاربری یا رمز دعوت نادرست، به‌کاررفته یا منقضی است. از راهبر سامانه رمز تازه‌ای بخواهید."
    );
}
