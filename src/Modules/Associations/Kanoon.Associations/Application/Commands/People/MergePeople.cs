using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.People;

/// <summary>
/// Two records are one person's: whatever names the one names the other from now on. Each change is in the audit, under this
/// command and its reason.
/// </summary>
/// <param name="PersonId">The record that becomes part of the other.</param>
/// <param name="Into">The record that stays.</param>
internal sealed record MergePeople(Guid PersonId, Guid Into, string Reason) : ICommand, IReasoned;

internal sealed class MergePeopleValidator : AbstractValidator<MergePeople>
{
    public MergePeopleValidator()
    {
        RuleFor(command => command.Into).NotEmpty();
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class MergePeopleHandler(IAssociationsDb db) : ICommandHandler<MergePeople>
{
    public async Task Handle(MergePeople command, CancellationToken ct)
    {
        var person = await db.Load<Person>(command.PersonId, ct);
        var other =
            await db.People.FirstOrDefaultAsync(known => known.Id == command.Into, ct)
            ?? throw new RuleViolationException(PeopleRules.MergeIntoAnother);

        person.MergeInto(other);
        await ReplaceInApplications(person.Id, other.Id, ct);
        await ReplaceInAssociations(person.Id, other.Id, ct);
        await ReplaceInCorrections(person.Id, other.Id, ct);
        await ReplaceInMembers(person.Id, other.Id, ct);

        await db.SaveChangesAsync(ct);
    }

    private async Task ReplaceInApplications(Guid person, Guid other, CancellationToken ct)
    {
        var applications = await db
            .FoundingApplications.Where(application => application.Founders.Any(founder => founder.PersonId == person))
            .ToListAsync(ct);
        foreach (var application in applications)
            application.Replace(person, other);
    }

    private async Task ReplaceInAssociations(Guid person, Guid other, CancellationToken ct)
    {
        var associations = await db
            .Associations.Where(association =>
                association.FoundingCouncil.Any(member => member.PersonId == person)
                || association.Council.Any(seat => seat.PersonId == person)
                || association.Secretaries.Any(term => term.PersonId == person)
            )
            .ToListAsync(ct);
        var places = await db.PlacesOf(other, ct);
        foreach (var association in associations)
            association.Replace(person, other, places);
    }

    private async Task ReplaceInMembers(Guid person, Guid other, CancellationToken ct)
    {
        var members = await db
            .Members.Where(known =>
                known.PersonId == person
                || known.PersonId == other
                || (known.Guardian != null && known.Guardian.PersonId == person)
            )
            .ToListAsync(ct);
        foreach (var member in members.OrderBy(known => known.Stay).Where(known => known.PersonId != other))
        {
            var there = members
                .Where(known => known.PersonId == other && known.AssociationId == member.AssociationId)
                .ToList();
            if (member.PersonId == person && member.IsOpen && there.Exists(known => known.IsOpen))
                throw new RuleViolationException(PeopleRules.BothInOneCase);
            member.Replace(person, other, there.Select(known => known.Stay).DefaultIfEmpty().Max() + 1);
        }
    }

    private async Task ReplaceInCorrections(Guid person, Guid other, CancellationToken ct)
    {
        foreach (var correction in await db.PersonCorrections.Where(known => known.PersonId == person).ToListAsync(ct))
            correction.Follow(other);
    }
}
