using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
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
        RuleFor(command => command.FullName).PersonName();
        RuleFor(command => command.NationalCode).NationalCode();
        RuleFor(command => command.Mobile).Mobile();
    }
}

internal sealed class AppointSecretaryHandler(
    IAssociationsDb db,
    PeopleBook people,
    IAccountDirectory accounts,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<AppointSecretary>
{
    public async Task Handle(AppointSecretary command, CancellationToken ct)
    {
        var association = await db.Load<Association>(command.AssociationId, ct);
        var licence = await db.Licences.SingleAsync(known => known.AssociationId == association.Id, ct);
        if (licence.Ending is not null)
            throw new RuleViolationException(LicenceRules.Ended);
        var person = await people.Name(command.FullName, command.NationalCode, command.Mobile, birthDate: null, ct);
        var place = await FreePlace(person.PersonId, association.Id, ct);

        var account = await AccountOf(command.UserId, person, ct);

        association.AppointSecretary(
            new SecretaryTerm
            {
                UserId = account,
                PersonId = person.PersonId,
                FullName = person.FullName,
                Mobile = person.Mobile,
                MobileHash = person.MobileHash,
                Since = office.Today,
            },
            place
        );
        licence.Vary(association.CertificateFacts(), office.Today);

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The account that is named, or that of the record, or that of the phone; null until there is one.</summary>
    private async Task<Guid?> AccountOf(Guid? named, NamedPerson person, CancellationToken ct)
    {
        if (named is { } id && !await accounts.Exists(id, ct))
            throw new ValidationException([
                new ValidationFailure(
                    nameof(AppointSecretary.UserId),
                    Language.Pick("چنین حسابی نیست.", "There is no such account.")
                ),
            ]);

        var own = (await people.Load(person.PersonId, ct)).UserId;
        var account = named ?? own ?? await accounts.WithMobile(person.MobileHash, ct);
        if (account != (own ?? account) || await db.People.AnyAsync(IsOther(account, person), ct))
            throw new RuleViolationException(CouncilRules.AccountOfAnother);
        return account != caller.UserId ? account : throw new RuleViolationException(CouncilRules.OwnAppointment);
    }

    private static Expression<Func<Person, bool>> IsOther(Guid? account, NamedPerson person) =>
        known => known.UserId != null && known.UserId == account && known.Id != person.PersonId;

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

        var taken = await db.PlacesOf(personId, ct);
        return Enumerable
            .Range(1, taken.Count + 1)
            .First(place => !taken.Contains(SecretaryTerm.ClaimOf(personId, place)));
    }
}
