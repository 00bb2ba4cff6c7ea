using Kanoon.Associations.Application.Commands.Members;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application;

/// <summary>Names who answers for a minor and takes their consent; nobody's phone is flooded by it.</summary>
internal sealed class GuardianDesk(IAssociationsDb db, PeopleBook people, OfficeDay office)
{
    private const int MostNotices = 3;
    private static readonly TimeSpan NoticesWindow = TimeSpan.FromDays(1);

    /// <summary>Names a guardian, who is asked by a message.</summary>
    public async Task Name(Member member, GuardianFields fields, CancellationToken ct)
    {
        var named = await Named(member, fields, office.Now, ct);
        await RequireRoom(named.Person.MobileHash, ct);
        member.NameGuardian(named, office.Today);
    }

    /// <summary>Names a guardian without asking them.</summary>
    public async Task NameQuietly(Member member, GuardianFields fields, CancellationToken ct) =>
        member.NameGuardian(await Named(member, fields, askedAt: null, ct), office.Today);

    /// <summary>The consent of the guardian whom the membership names.</summary>
    public async Task Consent(Member member, ConsentForm form, CancellationToken ct)
    {
        var bornOn = member.Guardian is { } guardian ? (await people.Load(guardian.PersonId, ct)).BirthDate : null;
        member.TakeGuardianConsent(form, bornOn, office.Today, office.Now);
    }

    /// <summary>Refuses another message to a number that got several within a day.</summary>
    public async Task RequireRoom(string mobileHash, CancellationToken ct)
    {
        if (await NoticesTo(mobileHash, ct) >= MostNotices)
            throw new RuleViolationException(MemberRules.ManyGuardianNotices);
    }

    /// <param name="mobileHash">A number.</param>
    /// <param name="besides">Messages to it that are not saved yet.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<bool> HasRoom(string mobileHash, int besides, CancellationToken ct) =>
        besides < MostNotices && await NoticesTo(mobileHash, ct) + besides < MostNotices;

    private Task<int> NoticesTo(string mobileHash, CancellationToken ct)
    {
        var since = office.Now - NoticesWindow;
        return db.Members.CountAsync(
            member =>
                member.Guardian != null && member.Guardian.MobileHash == mobileHash && member.Guardian.AskedAt > since,
            ct
        );
    }

    private async Task<NamedGuardian> Named(
        Member member,
        GuardianFields fields,
        DateTime? askedAt,
        CancellationToken ct
    )
    {
        var person = await people.Name(fields.FullName, fields.NationalCode, fields.Mobile, birthDate: null, ct);
        var bornOn = (await people.Load(person.PersonId, ct)).BirthDate;
        var ward = await people.Load(member.PersonId, ct);
        return new(person, bornOn, ward.MobileHash, askedAt);
    }
}
