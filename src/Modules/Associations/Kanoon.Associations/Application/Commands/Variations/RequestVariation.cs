using FluentValidation;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Places;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Variations;

/// <summary>Asks for another name, address or goals on the licence.</summary>
internal sealed record RequestVariation(
    Guid LicenceId,
    string Name,
    int DistrictCode,
    int NeighbourhoodCode,
    string Address,
    string? PostalCode,
    IReadOnlyList<int> Goals,
    string Purpose,
    string Grounds
) : ICommand<Guid>;

internal sealed class RequestVariationValidator : AbstractValidator<RequestVariation>
{
    public RequestVariationValidator()
    {
        RuleFor(command => command.Name).AssociationName();
        RuleFor(command => command.DistrictCode).GreaterThan(0);
        RuleFor(command => command.NeighbourhoodCode).GreaterThan(0);
        RuleFor(command => command.Address).PersianText(5, Lengths.Address);
        RuleFor(command => command.PostalCode).PostalCode();
        RuleFor(command => command.Goals)
            .NotEmpty()
            .AtMost(20)
            .DependentRules(() => RuleForEach(command => command.Goals).InclusiveBetween(1, CommonGoal.MaxCode));
        RuleFor(command => command.Purpose).PersianText(10, Lengths.Text);
        RuleFor(command => command.Grounds).Reason();
    }
}

internal sealed class RequestVariationHandler(
    IAssociationsDb db,
    ICaller caller,
    OfficeDay office,
    SubmissionChecks checks
) : ICommandHandler<RequestVariation, Guid>
{
    public async Task<Guid> Handle(RequestVariation command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireLeader(caller, licence.AssociationId, ct);
        if (await db.Variations.AnyAsync(known => known.OpenFor == licence.Id, ct))
            throw new RuleViolationException(VariationRules.OpenAlready);
        var wanted = ToProfile(command);
        await checks.RequireProfile(wanted, licence.AssociationId, ct);
        var rules = await office.Rules(ct);
        var association = await db
            .Associations.AsNoTracking()
            .SingleAsync(known => known.Id == licence.AssociationId, ct);

        var variation = LicenceVariation.Request(
            licence,
            association.Profile,
            wanted,
            PersianText.Clean(command.Grounds),
            office.Today,
            await office.StartClock(rules.ReviewWorkingDays, ct)
        );
        db.Variations.Add(variation);

        await db.SaveChangesAsync(ct);
        return variation.Id;
    }

    private static AssociationProfile ToProfile(RequestVariation command) =>
        new(
            AssociationName.Of(command.Name),
            new Place(
                command.DistrictCode,
                command.NeighbourhoodCode,
                PersianText.Clean(command.Address),
                PostalCode.TryParse(command.PostalCode, out var code) ? code.Value : null
            ),
            [.. command.Goals.Distinct().Order()],
            PersianText.Clean(command.Purpose)
        );
}
