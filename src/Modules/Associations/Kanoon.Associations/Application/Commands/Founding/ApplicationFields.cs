using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Places;
using Kanoon.Persian;

namespace Kanoon.Associations.Application.Commands.Founding;

/// <summary>What an applicant fills in, as it came.</summary>
/// <param name="Goals">Codes of the common goals.</param>
/// <param name="PostalCode">Ten digits, or null.</param>
internal sealed record ApplicationFields(
    string Name,
    Guid ClubId,
    int DistrictCode,
    int NeighbourhoodCode,
    string Address,
    IReadOnlyList<int> Goals,
    string Purpose,
    string? PostalCode = null
)
{
    public ApplicationDetails ToDetails() =>
        new(
            PersianText.Clean(Name),
            ClubId,
            new Place(
                DistrictCode,
                NeighbourhoodCode,
                PersianText.Clean(Address),
                Persian.PostalCode.TryParse(PostalCode, out var code) ? code.Value : null
            ),
            [.. Goals.Distinct().Order()],
            PersianText.Clean(Purpose)
        );
}

internal sealed class ApplicationFieldsValidator : AbstractValidator<ApplicationFields>
{
    public ApplicationFieldsValidator()
    {
        RuleFor(fields => fields.Name).AssociationName();
        RuleFor(fields => fields.ClubId).NotEmpty();
        RuleFor(fields => fields.DistrictCode).GreaterThan(0);
        RuleFor(fields => fields.NeighbourhoodCode).GreaterThan(0);
        RuleFor(fields => fields.Address).PersianText(5, Lengths.Address);
        RuleFor(fields => fields.PostalCode).PostalCode();
        RuleFor(fields => fields.Goals)
            .NotNull()
            .AtMost(20)
            .DependentRules(() => RuleForEach(fields => fields.Goals).InclusiveBetween(1, CommonGoal.MaxCode));
        RuleFor(fields => fields.Purpose).PersianText(10, Lengths.Text);
    }
}
