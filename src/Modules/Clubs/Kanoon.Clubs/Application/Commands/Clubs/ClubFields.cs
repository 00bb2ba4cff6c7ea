using FluentValidation;
using Kanoon.Clubs.Domain.Clubs;
using Kanoon.Persian;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Clubs.Application.Commands.Clubs;

/// <summary>The shape of the fields that founding and describing a club share.</summary>
internal static class ClubFields
{
    private const int LongestReason = 500;

    public static void IsClubKey<T>(this IRuleBuilder<T, string> field) =>
        field
            .Must(Club.IsKey)
            .WithMessage(_ => Language.Pick(ClubRules.KeyInForm.Persian, ClubRules.KeyInForm.English));

    public static void IsClubName<T>(this IRuleBuilder<T, string> field) =>
        field
            .Must(Club.IsName)
            .WithMessage(_ => Language.Pick(ClubRules.NameInBounds.Persian, ClubRules.NameInBounds.English));

    public static void IsClubReason<T>(this IRuleBuilder<T, string> field) =>
        field.NotEmpty().IsClubText(LongestReason);

    /// <summary>Text for people, or none.</summary>
    public static void IsClubText<T>(this IRuleBuilder<T, string?> field, int max) =>
        field
            .Must(text => text is null || (text.Length <= max && !PersianText.HasControlCharacters(text)))
            .WithMessage(_ =>
                Language.Pick(
                    Digits.ToPersian($"متن تا {max} نویسه دارد و نویسهٔ کنترلی ندارد."),
                    $"The text has at most {max} characters, none of them control characters."
                )
            );
}
