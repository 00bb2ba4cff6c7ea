using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access.Invitations;

/// <summary>
/// Refuses passwords that are guessed first: those of a list, those made of few characters or of a run, and those that are
/// little more than the account's own name. <c>Access:DeniedPasswords</c> names a file with more, one a line, such as the most
/// frequent ones of a published breach.
/// </summary>
internal sealed class CommonPasswords(IOptions<SecondFactor.AccessSettings> settings) : IPasswordValidator<User>
{
    private const int FewestCharacters = 5;

    private static readonly IReadOnlyList<string> Rows =
    [
        "01234567890123456789",
        "09876543210987654321",
        "abcdefghijklmnopqrstuvwxyz",
        "zyxwvutsrqponmlkjihgfedcba",
        "qwertyuiopasdfghjklzxcvbnm",
        "poiuytrewqlkjhgfdsamnbvcxz",
        "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو",
    ];

    private static readonly IReadOnlyList<string> Beginnings =
    [
        "password",
        "passw0rd",
        "p@ssword",
        "p@ssw0rd",
        "iloveyou",
        "welcome",
        "letmein",
        "admin",
        "administrator",
        "qwerty",
        "football",
        "changeme",
        "secret",
        "persepolis",
        "esteghlal",
        "tehran",
        "iran",
        "kanoon",
        "kanun",
        "گذرواژه",
        "رمزعبور",
        "کانون",
        "ایران",
        "تهران",
    ];

    private readonly Lazy<HashSet<string>> denied = new(() => Read(settings.Value.DeniedPasswords));

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password)
    {
        var given = (password ?? "").Trim().ToLowerInvariant();
        return Task.FromResult(
            IsGuessedFirst(given, user.UserName ?? "") ? IdentityResult.Failed(TooCommon) : IdentityResult.Success
        );
    }

    private static IdentityError TooCommon =>
        new()
        {
            Code = "PasswordTooCommon",
            Description = Language.Pick(
                "این گذرواژه را بسیاری به کار می‌برند یا زود حدس زده می‌شود؛ گذرواژهٔ دیگری برگزینید.",
                "Many people use this password, or it is soon guessed; choose another."
            ),
        };

    private bool IsGuessedFirst(string given, string userName) =>
        denied.Value.Contains(given)
        || given.Distinct().Count() < FewestCharacters
        || Rows.Any(row => row.Contains(given, StringComparison.Ordinal))
        || Beginnings.Append(userName.ToLowerInvariant()).Any(word => IsLittleMoreThan(given, word));

    // A word and a year, or the like: what is left of it has no letters.
    private static bool IsLittleMoreThan(string given, string word) =>
        word.Length > 0
        && given.Replace(word, "", StringComparison.Ordinal) is var rest
        && rest.Length < given.Length
        && !rest.Any(char.IsLetter);

    private static HashSet<string> Read(string? file) =>
        file is null
            ? []
            : [.. File.ReadLines(file).Select(line => line.Trim().ToLowerInvariant()).Where(line => line.Length > 0)];
}
