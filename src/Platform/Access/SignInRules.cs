using Kanoon.SharedKernel.Domain;

namespace Kanoon.Platform.Access;

internal static class SignInRules
{
    public static readonly Rule Failed = new(
        "sign-in-failed",
        "The user name or password is wrong, or the account is locked for a while.",
        "نام کاربری یا گذرواژه درست نیست، یا حساب برای مدتی بسته است."
    );
}
