using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access;

/// <summary>Accounts as people name them.</summary>
internal static class TypedAccounts
{
    /// <param name="typed">A staff user name, or a citizen's mobile in any usual spelling.</param>
    public static Task<User?> FindTyped(this UserManager<User> users, string typed) =>
        users.FindByNameAsync(MobileNumber.TryParse(typed, out var mobile) ? mobile.Value : typed);

    public static IRuleBuilderOptions<T, string> IsMobile<T>(this IRuleBuilder<T, string> field) =>
        field
            .Must(MobileNumber.IsValid)
            .WithMessage(_ => Language.Pick("شماره همراه درست نیست.", "This is not an Iranian mobile number."));
}
