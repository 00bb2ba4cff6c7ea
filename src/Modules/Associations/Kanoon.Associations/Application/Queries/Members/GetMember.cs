using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Members;

/// <summary>One membership, for the member, their guardian, the association's leaders and the Office.</summary>
internal sealed record GetMember(Guid MemberId) : IQuery<MemberView>;

/// <param name="NationalCode">Masked.</param>
/// <param name="Mobile">Masked.</param>
/// <param name="DueOn">By when the secretary answers; null where nothing waits.</param>
/// <param name="Reason">Why somebody was refused or removed, or left.</param>
/// <param name="AwaitsGuardian">A minor to whose membership no guardian has agreed; they get no card until then.</param>
/// <param name="AppealableUntil">The last day to object to a refusal or removal; null where there is none to object to.</param>
internal sealed record MemberView(
    Guid Id,
    int Version,
    Guid AssociationId,
    string Association,
    string FullName,
    string NationalCode,
    string Mobile,
    MemberState State,
    MemberEntry Entry,
    DateOnly RequestedOn,
    DateOnly? DueOn,
    DateOnly? JoinedOn,
    DateOnly? DecidedOn,
    DateOnly? EndedOn,
    string? Reason,
    Guid? MovedFrom,
    Guid? MovedTo,
    bool IsMinor,
    bool AwaitsGuardian,
    GuardianView? Guardian,
    bool HasPhoto,
    IReadOnlyList<DutyView> Duties,
    IReadOnlyList<ConsentView> Consents,
    IReadOnlyList<EarlierStay> EarlierStays,
    IReadOnlyList<AppealView> Appeals,
    DateOnly? AppealableUntil
);

/// <param name="Mobile">Masked.</param>
internal sealed record GuardianView(string FullName, string Mobile, DateTime? ConsentedAt, ConsentForm? ConsentForm);

internal sealed record DutyView(MemberDuty Duty, DateOnly Since, DateOnly? Until);

internal sealed record ConsentView(ConsentPurpose Purpose, ConsentForm Form, DateTime GivenAt, DateTime? WithdrawnAt);

/// <summary>A time in the same association before this one.</summary>
internal sealed record EarlierStay(Guid Id, MemberState State, DateOnly? JoinedOn, DateOnly? EndedOn);

internal sealed class GetMemberHandler(IAssociationsDb db, PeopleBook people, MemberAccess access, OfficeDay office)
    : IQueryHandler<GetMember, MemberView>
{
    public async Task<MemberView> Handle(GetMember query, CancellationToken ct)
    {
        var member =
            await db.Members.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.MemberId, ct)
            ?? throw new NotFoundException(nameof(Member), query.MemberId);
        await access.RequireReader(member, ct);
        var person = await db.People.AsNoTracking().SingleAsync(known => known.Id == member.PersonId, ct);
        return new(
            member.Id,
            member.Version,
            member.AssociationId,
            await db
                .Associations.Where(known => known.Id == member.AssociationId)
                .Select(known => known.NameText)
                .SingleAsync(ct),
            member.FullName,
            people.MaskCode(person.NationalCode),
            people.MaskMobile(person.Mobile),
            member.State,
            member.Entry,
            member.RequestedOn,
            member.DueOn,
            member.JoinedOn,
            member.DecidedOn,
            member.EndedOn,
            member.Reason,
            member.MovedFrom,
            member.MovedTo,
            member.IsMinorOn(office.Today),
            member.AwaitsGuardian(office.Today),
            member.Guardian is { } guardian
                ? new(guardian.FullName, people.MaskMobile(guardian.Mobile), guardian.ConsentedAt, guardian.ConsentForm)
                : null,
            member.Photo is not null,
            [
                .. member
                    .Duties.OrderBy(held => held.Since)
                    .ThenBy(held => held.Duty)
                    .Select(held => new DutyView(held.Duty, held.Since, held.Until)),
            ],
            [
                .. member
                    .Consents.OrderBy(consent => consent.GivenAt)
                    .ThenBy(consent => consent.Purpose)
                    .Select(consent => new ConsentView(
                        consent.Purpose,
                        consent.Form,
                        consent.GivenAt,
                        consent.WithdrawnAt
                    )),
            ],
            await db
                .Members.Where(known =>
                    known.AssociationId == member.AssociationId
                    && known.PersonId == member.PersonId
                    && known.Stay < member.Stay
                )
                .OrderBy(known => known.Stay)
                .Select(known => new EarlierStay(known.Id, known.State, known.JoinedOn, known.EndedOn))
                .ToListAsync(ct),
            AppealView.Of(member.Appeals),
            member.IsAppealable ? await office.LastDayToAppeal(member.DecidedOn!.Value, member.RequestedOn, ct) : null
        );
    }
}
