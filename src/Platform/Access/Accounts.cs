using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access;

/// <summary>Accounts as people name them. A citizen's user name is the hash of their mobile number.</summary>
internal sealed class Accounts(UserManager<User> users, IPersonalData personal)
{
    /// <param name="typed">A staff user name, or a citizen's mobile in any usual spelling.</param>
    public Task<User?> Find(string typed) => users.FindByNameAsync(NameOf(typed));

    /// <summary>An account that is not stored yet.</summary>
    /// <param name="name">A staff user name, or a citizen's mobile.</param>
    /// <param name="mobile">E.164; null where there is none to write to.</param>
    public User New(string name, string fullName, string? mobile) =>
        new()
        {
            FullName = fullName,
            UserName = NameOf(name),
            PhoneNumber = mobile is null ? null : personal.Protect(mobile),
        };

    /// <summary>Writes down anew who holds an account that nobody has used yet.</summary>
    public void Rename(User user, string fullName, string mobile) =>
        (user.FullName, user.PhoneNumber) = (fullName, personal.Protect(mobile));

    /// <summary>Whether the account signs in by mobile and code.</summary>
    public bool IsCitizens(User user) =>
        user.PhoneNumber is { } phone && user.UserName == personal.Hash(personal.Reveal(phone));

    private string NameOf(string typed) =>
        MobileNumber.TryParse(typed, out var mobile) ? personal.Hash(mobile.Value) : typed;
}
