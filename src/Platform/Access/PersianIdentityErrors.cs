using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access;

/// <summary>What Identity says to a user, in the user's language.</summary>
internal sealed class PersianIdentityErrors : IdentityErrorDescriber
{
    private static bool Persian => Language.IsPersian;

    public override IdentityError PasswordTooShort(int length) =>
        Persian
            ? Error(nameof(PasswordTooShort), $"گذرواژه دست‌کم {length} نویسه می‌خواهد.")
            : base.PasswordTooShort(length);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Persian
            ? Error(nameof(PasswordRequiresUniqueChars), $"گذرواژه دست‌کم {uniqueChars} نویسهٔ متفاوت می‌خواهد.")
            : base.PasswordRequiresUniqueChars(uniqueChars);

    public override IdentityError DuplicateUserName(string userName) =>
        Persian
            ? Error(nameof(DuplicateUserName), "با این شماره پیش‌تر حساب ساخته شده است.")
            : Error(nameof(DuplicateUserName), "There is an account with this number already.");

    private static IdentityError Error(string code, string description) =>
        new() { Code = code, Description = description };
}
