using FluentValidation;
using Kanoon.Associations.Domain.Members;
using Kanoon.Persian;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>Who answers for a minor.</summary>
/// <param name="NationalCode">Ten digits, Persian or Latin.</param>
/// <param name="Mobile">Any usual way of writing an Iranian mobile number.</param>
internal sealed record GuardianFields(string FullName, string NationalCode, string Mobile);

internal sealed class GuardianFieldsValidator : AbstractValidator<GuardianFields>
{
    public GuardianFieldsValidator()
    {
        RuleFor(guardian => guardian.FullName).PersonName();
        RuleFor(guardian => guardian.NationalCode).NationalCode();
        RuleFor(guardian => guardian.Mobile).Mobile();
    }
}

internal static class MemberFields
{
    private static readonly int Purposes = Enum.GetValues<ConsentPurpose>().Length;

    public static IRuleBuilderOptions<T, IReadOnlyList<ConsentPurpose>> ArePurposes<T>(
        this IRuleBuilder<T, IReadOnlyList<ConsentPurpose>> field
    ) =>
        field
            .Must(purposes => purposes.Count <= Purposes && purposes.All(Enum.IsDefined))
            .WithMessage(_ =>
                Language.Pick(
                    Digits.ToPersian($"حداکثر {Purposes} منظور، هر یک از فهرست."),
                    $"At most {Purposes} purposes, each of the list."
                )
            );
}
