using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Common;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Councils;

/// <summary>The Office confirms a secretary, whom the licence then names.</summary>
/// <param name="UserId">Their account; null until they have one.</param>
internal sealed record AppointSecretary(
    Guid AssociationId,
    string FullName,
    string NationalCode,
    string Mobile,
    Guid? UserId
) : ICommand;

internal sealed class AppointSecretaryValidator : AbstractValidator<AppointSecretary>
{
    public AppointSecretaryValidator()
    {
        RuleFor(command => command.FullName).PersianText(3, Lengths.Person);
        RuleFor(command => command.NationalCode).NationalCode();
        RuleFor(command => command.Mobile).Mobile();
    }
}

internal sealed class AppointSecretaryHandler(IAssociationsDb db, PeopleBook people, OfficeDay office)
    : ICommandHandler<AppointSecretary>
{
    public async Task Handle(AppointSecretary command, CancellationToken ct)
    {
        var association = await db.Load<Association>(command.AssociationId, ct);
        var licence = await db.Licences.SingleAsync(known => known.AssociationId == association.Id, ct);
        var person = await people.Name(command.FullName, command.NationalCode, command.Mobile, birthDate: null, ct);
        var place = await FreePlace(person.PersonId, association.Id, ct);

        association.AppointSecretary(
            new SecretaryTerm
            {
                UserId = command.UserId,
                PersonId = person.PersonId,
                FullName = person.FullName,
                Mobile = person.Mobile,
                Since = office.Today,
            },
            place
        );
        if (licence.Ending is null)
            licence.Vary(association.CertificateFacts(), office.Today);

        await db.SaveChangesAsync(ct);
    }

    // An association whose licence ended keeps its secretary in the books, and the person is free.
    private async Task<int> FreePlace(Guid personId, Guid association, CancellationToken ct)
    {
        var rules = await office.Rules(ct);
        var elsewhere = await db.Associations.CountAsync(
            known =>
                known.Id != association
                && known.Secretaries.Any(term => term.PersonId == personId && term.LeftOn == null)
                && db.Licences.Any(licence => licence.AssociationId == known.Id && licence.Ending == null),
            ct
        );
        if (elsewhere >= rules.SecretaryMaxAssociations)
            throw new RuleViolationException(CouncilRules.SecretaryElsewhere);

        var taken = await db
            .Associations.SelectMany(known => known.Secretaries)
            .Where(term => term.PersonId == personId && term.Claim != null)
            .Select(term => term.Claim)
            .ToListAsync(ct);
        return Enumerable
            .Range(1, taken.Count + 1)
            .First(place => !taken.Contains(SecretaryTerm.ClaimOf(personId, place)));
    }
}
