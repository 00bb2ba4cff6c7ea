using Kanoon.Associations.Application;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Demo;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Infrastructure.Demo;

/// <summary>One association and what belongs to it, moved on day by day by its own rules.</summary>
internal sealed class AssociationLife
{
    private readonly DemoOffice office;
    private readonly IDemoCast cast;
    private readonly DemoPeople people;
    private readonly List<Aggregate> cases = [];

    /// <summary>Approves the application: the association is founded and its licence issued, as the Office does it.</summary>
    public AssociationLife(
        DemoOffice office,
        IDemoCast cast,
        DemoPeople people,
        FoundingApplication application,
        string number,
        IReadOnlyList<string> conditions,
        DateOnly on,
        DateOnly startsOn
    )
    {
        (this.office, this.cast, this.people) = (office, cast, people);
        Association = Association.Found(
            application.Id,
            application.ApplicantId,
            application.ClubId,
            new(AssociationName.Of(application.NameText), application.Place, application.Goals, application.Purpose),
            application.Founders.Select(founder => new FoundingMember
            {
                PersonId = founder.PersonId,
                FullName = founder.FullName,
            }),
            on
        );
        application.Approve(
            Association.Id,
            new Decision
            {
                DecidedBy = office.Accounts.Manager,
                DecidedOn = on,
                Reason = DemoTexts.ApprovalReason,
                Conditions = conditions,
            }
        );
        Licence = ActivityLicence.Issue(
            number,
            Association.Id,
            Association.CertificateFacts(),
            conditions,
            office.RulesOn(application.SubmittedOn!.Value),
            on,
            startsOn
        );
        cases.AddRange([application, Association, Licence]);
    }

    public Association Association { get; }
    public ActivityLicence Licence { get; }

    /// <summary>Everything that is to be stored.</summary>
    public IReadOnlyList<Aggregate> Everything => cases;

    public void SeatCouncil(DateOnly from)
    {
        var rules = office.RulesOn(from);
        var until = from.AddMonths(rules.CouncilTermMonths).AddDays(-1);
        var founders = Association
            .FoundingCouncil.Select(founder => (founder.PersonId, founder.FullName))
            .Skip(cast.Number(0, 2))
            .Take(rules.CouncilSeats - 1);
        var newcomers = Enumerable
            .Range(0, rules.CouncilSeats + rules.CouncilAlternates)
            .Select(_ => cast.NextPerson(from))
            .Select(person => (people.Name(person).PersonId, person.FullName));
        Association.SeatCouncil(
            [
                .. founders
                    .Concat(newcomers)
                    .Take(rules.CouncilSeats + rules.CouncilAlternates)
                    .Select(
                        (person, index) =>
                            new CouncilSeat
                            {
                                PersonId = person.PersonId,
                                FullName = person.FullName,
                                Kind = index < rules.CouncilSeats ? SeatKind.Member : SeatKind.Alternate,
                                Rank = index + 1,
                                TermFrom = from,
                                TermUntil = until,
                            }
                    ),
            ],
            rules,
            from,
            from
        );
    }

    /// <summary>Seats the next council when the last one's time is over.</summary>
    public void SeatNextCouncil(DateOnly until)
    {
        var next = Association.Council.Max(seat => seat.TermUntil).AddDays(1);
        if (next <= until)
            SeatCouncil(next);
    }

    public void EmptySeats(int count, DateOnly on)
    {
        for (var i = 0; i < count; i++)
            Association.VacateSeat(
                Association.Council.First(seat => seat.Kind == SeatKind.Member && seat.IsHeldOn(on)).Id,
                DemoTexts.VacancyReason,
                on
            );
    }

    public void AppointSecretary(DateOnly on) => AppointSecretary(cast.NextPerson(on), null, on);

    /// <summary>Makes the secretary who can sign in this association's.</summary>
    public void AppointSecretaryWithAccount(DateOnly on) =>
        AppointSecretary(
            cast.NextPerson(on) with
            {
                FullName = office.Accounts.SecretaryName,
                Mobile = office.Accounts.SecretaryMobile,
            },
            office.Accounts.Secretary,
            on
        );

    /// <summary>Hands a renewal in; where something stands in the way it is left in review.</summary>
    public LicenceRenewal Renew(DateOnly on)
    {
        var rules = office.RulesOn(on);
        var renewal = DraftRenewal(on);
        var obstacles = RenewalJudgement.Obstacles(Licence, Association, rules, on);
        if (renewal.Submit(Licence, obstacles, on, office.Clock(on, rules.RenewalReviewWorkingDays)))
            Licence.Renew(renewal.Id, Association.CertificateFacts(), rules, on, automatic: true);
        return renewal;
    }

    public LicenceRenewal DraftRenewal(DateOnly on)
    {
        var renewal = LicenceRenewal.Start(Licence, cast.OneOf(DemoTexts.Statements), on);
        cases.Add(renewal);
        return renewal;
    }

    public void GrantRenewal(LicenceRenewal renewal, DateOnly on)
    {
        renewal.Grant(DemoTexts.RenewalReviewed, office.Accounts.Manager, on);
        var rules = office.RulesOn(renewal.SubmittedOn!.Value);
        Licence.Renew(renewal.Id, Association.CertificateFacts(), rules, on, automatic: false);
    }

    public void AskCorrection(LicenceRenewal renewal, DateOnly on)
    {
        var days = office.RulesOn(renewal.SubmittedOn!.Value).RenewalCorrectionWorkingDays;
        renewal.RequestCorrection(
            DemoTexts.RenewalCorrection,
            on,
            office.Later(on, days),
            renewal.Clock.Stop(office.Calendar, on)
        );
    }

    public void RefuseRenewal(LicenceRenewal renewal, DateOnly on) =>
        renewal.Refuse(DemoTexts.RenewalRefused, office.Accounts.Manager, on);

    public void AppealRenewal(LicenceRenewal renewal, DateOnly on)
    {
        var rules = office.RulesOn(renewal.SubmittedOn!.Value);
        renewal.LodgeAppeal(
            DemoTexts.RenewalGrounds,
            on,
            office.Later(renewal.StageSince, rules.AppealWorkingDays),
            office.Clock(on, rules.RenewalReviewWorkingDays)
        );
    }

    public void GiveNotice(DateOnly on) =>
        Licence.GiveNotice(
            cast.OneOf(DemoTexts.Facts),
            office.Accounts.Staff,
            on,
            office.Later(on, office.RulesOn(on).ReplyWorkingDays)
        );

    /// <summary>Gives notice and hears the association, so that a sanction may follow.</summary>
    public void Hear(DateOnly on)
    {
        GiveNotice(on);
        Licence.ReplyToNotice(DemoTexts.Reply, on.AddDays(cast.Number(3, 7)));
    }

    public void AppealSanction(DateOnly on) =>
        Licence.LodgeAppeal(
            DemoTexts.LicenceGrounds,
            on,
            office.Later(Licence.AppealableSince(on)!.Value, office.RulesOn(on).AppealWorkingDays),
            office.Later(on, office.RulesOn(on).ReviewWorkingDays)
        );

    public LicenceVariation AskVariation(string name, Place place, DateOnly on)
    {
        var variation = LicenceVariation.Request(
            Licence,
            Association.Profile,
            Association.Profile with
            {
                Name = AssociationName.Of(name),
                Place = place,
            },
            DemoTexts.VariationGrounds,
            on,
            office.Clock(on, office.RulesOn(on).ReviewWorkingDays)
        );
        cases.Add(variation);
        return variation;
    }

    public void GrantVariation(LicenceVariation variation, DateOnly on)
    {
        variation.Grant(office.Accounts.Manager, on);
        Association.Change(variation.Profile);
        Licence.Vary(Association.CertificateFacts(), on);
    }

    private void AppointSecretary(DemoPerson person, Guid? userId, DateOnly on)
    {
        var named = people.Name(person);
        Association.AppointSecretary(
            new SecretaryTerm
            {
                UserId = userId,
                PersonId = named.PersonId,
                FullName = named.FullName,
                Mobile = named.Mobile,
                MobileHash = named.MobileHash,
                Since = on,
            },
            place: 1
        );
        Licence.Vary(Association.CertificateFacts(), on);
    }
}
