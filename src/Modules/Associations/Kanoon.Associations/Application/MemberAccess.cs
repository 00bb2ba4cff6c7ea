using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application;

/// <summary>Whose hands a membership is in: the secretary's, the member's own, or a minor's guardian's.</summary>
internal sealed class MemberAccess(IAssociationsDb db, PeopleBook people, ICaller caller, OfficeDay office)
{
    /// <summary>For whoever leads the association.</summary>
    public async Task<Member> LoadLed(Guid memberId, CancellationToken ct)
    {
        var member = await db.Load<Member>(memberId, ct);
        await db.RequireLeader(caller, member.AssociationId, ct);
        return member;
    }

    /// <summary>To answer somebody who asks to join: for whoever leads the association, and for the Office where it is they.</summary>
    public async Task<Member> LoadAnswered(Guid memberId, CancellationToken ct)
    {
        var member = await db.Load<Member>(memberId, ct);
        var person = await people.Load(member.PersonId, ct);
        var association = await db.FindAssociation(member.AssociationId, ct);
        var isLeaders = person.UserId is { } user && association.IsLedBy(user);
        if (isLeaders && person.UserId == caller.UserId)
            throw new RuleViolationException(AppealRules.OwnCase);
        if (!(isLeaders ? caller.IsOffice() : association.IsLedBy(caller)))
            throw new ForbiddenException();
        return member;
    }

    /// <summary>For the member, or a minor's guardian.</summary>
    public async Task<Member> LoadOwn(Guid memberId, CancellationToken ct)
    {
        var member = await db.Load<Member>(memberId, ct);
        return await Speaks(member, ct) ? member : throw new ForbiddenException();
    }

    /// <summary>For the guardian whom the membership names.</summary>
    public async Task<Member> LoadWard(Guid memberId, CancellationToken ct)
    {
        var member = await db.Load<Member>(memberId, ct);
        return member.Guardian is { } guardian && guardian.PersonId == (await Me(ct))?.Id
            ? member
            : throw new ForbiddenException();
    }

    /// <summary>For the member, their guardian, or whoever leads the association.</summary>
    /// <returns>How the caller's word counts: their own, or by a paper that they saw.</returns>
    public async Task<(Member Member, ConsentForm Form)> LoadOwnOrLed(Guid memberId, CancellationToken ct)
    {
        var member = await db.Load<Member>(memberId, ct);
        if (await Speaks(member, ct))
            return (member, ConsentForm.SignedIn);
        await db.RequireLeader(caller, member.AssociationId, ct);
        return (member, ConsentForm.Paper);
    }

    /// <summary>For the Office to judge an objection: neither of an association that the caller leads nor their own.</summary>
    public async Task<Member> LoadJudged(Guid memberId, CancellationToken ct)
    {
        var member = await db.Load<Member>(memberId, ct);
        await db.RequireOthersCase(caller, member.AssociationId, ct);
        return !await Speaks(member, ct) ? member : throw new RuleViolationException(AppealRules.OwnCase);
    }

    /// <summary>For those who may change it and the Office.</summary>
    public async Task RequireReader(Member member, CancellationToken ct)
    {
        if (!await Speaks(member, ct))
            await db.RequireReader(caller, member.AssociationId, ct);
    }

    /// <summary>Which time in the association it would be for somebody, from 1.</summary>
    /// <exception cref="RuleViolationException">They are a member, have asked to be, or object to not being one.</exception>
    public async Task<int> NextStay(Guid associationId, Guid personId, CancellationToken ct)
    {
        var stays = await db
            .Members.Where(known => known.AssociationId == associationId && known.PersonId == personId)
            .Select(known => new
            {
                known.Stay,
                known.State,
                IsObjectedTo = known.Appeals.Any(appeal => appeal.DecidedOn == null),
            })
            .ToListAsync(ct);
        if (stays.Exists(stay => stay.State is MemberState.Requested or MemberState.Active || stay.IsObjectedTo))
            throw new RuleViolationException(MemberRules.AlreadyThere);
        return stays.Select(stay => stay.Stay).DefaultIfEmpty().Max() + 1;
    }

    /// <summary>Refuses an association that is not there, or whose licence ended for good.</summary>
    public async Task RequireJoinable(Guid associationId, CancellationToken ct)
    {
        var licence =
            await db.Licences.AsNoTracking().FirstOrDefaultAsync(known => known.AssociationId == associationId, ct)
            ?? throw new NotFoundException("Association", associationId);
        if (licence.Ending is not null)
            throw new RuleViolationException(LicenceRules.Ended);
    }

    /// <summary>Refuses what needs a licence that holds.</summary>
    public async Task RequireLiveLicence(Guid associationId, CancellationToken ct)
    {
        var licence = await db.Licences.AsNoTracking().SingleAsync(known => known.AssociationId == associationId, ct);
        if (!licence.StateOn(office.Today).IsLive())
            throw new RuleViolationException(MemberRules.LicenceNotLive);
    }

    /// <summary>By when a secretary answers somebody who asks today.</summary>
    public async Task<DateOnly> AnswerDue(CancellationToken ct) =>
        (await office.StartClock((await office.Rules(ct)).MembershipAnswerWorkingDays, ct)).DueOn!.Value;

    /// <summary>Whether the caller is the member, or the guardian of a minor.</summary>
    public async Task<bool> Speaks(Member member, CancellationToken ct)
    {
        if (await Me(ct) is not { } me)
            return false;
        return member.PersonId == me.Id || (member.IsMinorOn(office.Today) && member.Guardian?.PersonId == me.Id);
    }

    private async Task<Domain.People.Person?> Me(CancellationToken ct) =>
        caller.UserId is { } user ? await people.RecordOf(user, ct) : null;
}
