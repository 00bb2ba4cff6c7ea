using CsCheck;
using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Domain;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Members;

public sealed class BelongingToAnAssociation
{
    private static readonly Guid Secretary = Guid.CreateVersion7();
    private static readonly Guid Officer = Guid.CreateVersion7();
    private static readonly DateTime Now = Today.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);

    [Fact]
    public void Begins_with_a_request_that_has_a_deadline()
    {
        var member = Request();

        (member.State, member.DueOn, member.JoinedOn).Should().Be((MemberState.Requested, Due, (DateOnly?)null));
    }

    [Fact]
    public void Is_there_from_the_day_of_the_approval()
    {
        var member = Request();

        member.Approve(Secretary, Today);

        (member.State, member.DueOn, member.JoinedOn).Should().Be((MemberState.Active, null, Today));
    }

    [Fact]
    public void Needs_a_guardians_consent_until_the_eighteenth_birthday()
    {
        var (dayBefore, minor) = (Today.AddYears(-18).AddDays(1), Today.AddYears(-18));

        Breaks(MemberRules.GuardianNeeded, () => Request(dayBefore).Approve(Secretary, Today));
        Request(minor).Approve(Secretary, Today);

        var member = Request(dayBefore);
        member.NameGuardian(Somebody(7), Today);
        Breaks(MemberRules.GuardianNeeded, () => member.Approve(Secretary, Today));
        member.TakeGuardianConsent(ConsentForm.SignedIn, Today.AddYears(-40), Today, Now);
        Breaks(MemberRules.GuardianConsented, () => member.NameGuardian(Somebody(8), Today));
        member.Approve(Secretary, Today);
        member.State.Should().Be(MemberState.Active);
    }

    [Fact]
    public void Nobody_is_their_own_guardian_and_adults_have_none()
    {
        Breaks(MemberRules.OwnGuardian, () => Request(Today.AddYears(-10)).NameGuardian(Somebody(1), Today));
        Breaks(MemberRules.GuardianOfAdult, () => Request().NameGuardian(Somebody(7), Today));
    }

    [Fact]
    public void A_guardian_is_of_age_and_has_a_phone_of_their_own()
    {
        var (dayBefore, birthday) = (Today.AddYears(-18).AddDays(1), Today.AddYears(-18));

        Breaks(MemberRules.GuardianOfAge, () => Minor().NameGuardian(Somebody(7, bornOn: dayBefore), Today));
        Breaks(MemberRules.GuardiansOwnPhone, () => Minor().NameGuardian(Somebody(7, wards: "hash"), Today));
        Minor().NameGuardian(Somebody(7, bornOn: birthday), Today);
    }

    [Fact]
    public void Who_consents_signed_in_has_said_when_they_were_born()
    {
        var member = Minor();
        member.NameGuardian(Somebody(7), Today);
        var (dayBefore, birthday) = (Today.AddYears(-18).AddDays(1), Today.AddYears(-18));

        foreach (var bornOn in new DateOnly?[] { null, dayBefore })
            Breaks(
                MemberRules.GuardianOfAge,
                () => member.TakeGuardianConsent(ConsentForm.SignedIn, bornOn, Today, Now)
            );
        Breaks(MemberRules.GuardianOfAge, () => member.TakeGuardianConsent(ConsentForm.Paper, dayBefore, Today, Now));

        member.TakeGuardianConsent(ConsentForm.SignedIn, birthday, Today, Now);
        member.AwaitsGuardian(Today).Should().BeFalse();
    }

    [Fact]
    public void A_guardian_is_asked_once_within_a_day()
    {
        var member = Minor();
        member.NameGuardian(Somebody(7, askedAt: Now), Today);

        Breaks(
            MemberRules.GuardianAskedToday,
            () => member.NameGuardian(Somebody(8, askedAt: Now.AddHours(23)), Today)
        );
        member.NameGuardian(Somebody(8, askedAt: Now.AddDays(1)), Today.AddDays(1));

        Asking.AnnouncementsOf(member).OfType<GuardianNamed>().Should().HaveCount(2);
    }

    [Fact]
    public void A_member_who_turns_out_to_be_a_minor_waits_for_a_guardian()
    {
        var member = Request();
        member.Approve(Secretary, Today);

        member.FollowBirthDate(Today.AddYears(-12));

        (member.State, member.AwaitsGuardian(Today)).Should().Be((MemberState.Active, true));
        member.NameGuardian(Somebody(7), Today);
        member.TakeGuardianConsent(ConsentForm.Paper, null, Today, Now);
        member.AwaitsGuardian(Today).Should().BeFalse();
    }

    [Fact]
    public void A_consent_holds_until_it_is_taken_back_and_the_photo_goes_with_it()
    {
        var member = Request();
        Breaks(MemberRules.PhotoNeedsConsent, () => member.Show(new("f", "image/png")));
        member.Agree(ConsentPurpose.Photo, ConsentForm.SignedIn, Now);
        member.Agree(ConsentPurpose.Photo, ConsentForm.SignedIn, Now);
        member.Show(new("f", "image/png"));

        member.TakeBack(ConsentPurpose.Photo, Now);

        member.Photo.Should().BeNull();
        member.Consents.Should().ContainSingle().Which.WithdrawnAt.Should().Be(Now);
        member.AgreesTo(ConsentPurpose.Photo).Should().BeFalse();
    }

    [Fact]
    public void An_objection_to_a_refusal_is_judged_by_somebody_else_and_once()
    {
        var member = Request();
        member.Refuse("دلیل کافی", Secretary, Today);
        member.LodgeAppeal("اعتراض دارم", Today, Today, Due);

        Breaks(AppealRules.NothingToAppeal, () => member.LodgeAppeal("باز هم", Today, Today, Due));
        Breaks(
            AppealRules.OtherDecider,
            () => member.DecideAppeal(AppealOutcome.Upheld, "همان", Secretary, Today, Due)
        );
        member.DecideAppeal(AppealOutcome.Upheld, "تصمیم درست بود", Officer, Today, Due);
        (member.State, member.IsAppealable).Should().Be((MemberState.Refused, false));
    }

    [Fact]
    public void A_removal_that_is_undone_keeps_the_day_of_joining()
    {
        var member = Request();
        member.Approve(Secretary, Today);
        member.Remove("دلیل کافی", Secretary, Today.AddDays(3));
        member.LodgeAppeal("اعتراض دارم", Today.AddDays(4), Today.AddDays(9), Due);

        member.DecideAppeal(AppealOutcome.ReturnedToReview, "پذیرفته شد", Officer, Today.AddDays(5), Due);

        (member.State, member.JoinedOn, member.EndedOn, member.DueOn)
            .Should()
            .Be((MemberState.Active, Today, null, null));
    }

    [Fact]
    public void Duties_end_with_the_membership()
    {
        var member = Request();
        member.Approve(Secretary, Today);
        member.Charge(MemberDuty.Treasurer, Today);
        Breaks(MemberRules.DutyHeld, () => member.Charge(MemberDuty.Treasurer, Today));

        member.Leave(null, Today.AddDays(1));

        member.Duties.Should().ContainSingle().Which.Until.Should().Be(Today.AddDays(1));
        Breaks(MemberRules.NotNow, () => member.Charge(MemberDuty.Deputy, Today));
    }

    [Fact]
    public void Whatever_is_tried_in_whatever_order_a_membership_stays_sound()
    {
        Gen.Int[0, 8]
            .List[0, 25]
            .Sample(moves =>
            {
                var member = Request();
                foreach (var move in moves)
                    Try(member, move);

                member.IsOpen.Should().Be(member.State is MemberState.Requested or MemberState.Active);
                (member.DueOn is not null).Should().Be(member.State == MemberState.Requested);
                (member.EndedOn is not null)
                    .Should()
                    .Be(member.State is MemberState.Left or MemberState.Removed or MemberState.Withdrawn);
                member.Appeals.Count(appeal => appeal.IsOpen).Should().BeLessThanOrEqualTo(1);
                if (member.State == MemberState.Active)
                    member.JoinedOn.Should().NotBeNull();
                if (!member.IsOpen)
                    member.Duties.Should().NotContain(duty => duty.Until == null);
            });
    }

    private static DateOnly Due => Today.AddDays(14);

    private static void Try(Member member, int move)
    {
        try
        {
            switch (move)
            {
                case 0:
                    member.Approve(Secretary, Today);
                    break;
                case 1:
                    member.Refuse("دلیل کافی", Secretary, Today);
                    break;
                case 2:
                    member.Withdraw(Today);
                    break;
                case 3:
                    member.Leave(null, Today);
                    break;
                case 4:
                    member.Remove("دلیل کافی", Secretary, Today);
                    break;
                case 5:
                    member.LodgeAppeal("اعتراض دارم", Today, Today, Due);
                    break;
                case 6:
                    member.DecideAppeal(AppealOutcome.ReturnedToReview, "پذیرفته", Officer, Today, Due);
                    break;
                case 7:
                    member.Charge(MemberDuty.Deputy, Today);
                    break;
                default:
                    member.MoveTo(Guid.CreateVersion7(), Today);
                    break;
            }
        }
        catch (RuleViolationException)
        {
            // Refused, and so without a trace.
        }
    }

    private static Member Request(DateOnly? birthDate = null) =>
        Member.Request(
            new(
                Guid.CreateVersion7(),
                PersonIdOf(1),
                "نرگس یوسفی",
                birthDate ?? Today.AddYears(-30),
                1,
                MemberEntry.OwnRequest,
                Guid.CreateVersion7(),
                Today
            ),
            Due
        );

    private static Member Minor() => Request(Today.AddYears(-10));

    private static NamedGuardian Somebody(
        int number,
        DateOnly? bornOn = null,
        string wards = "another hash",
        DateTime? askedAt = null
    ) => new(new(PersonIdOf(number), "رضا یوسفی", "protected", "hash"), bornOn, wards, askedAt);

    private static void Breaks(Rule rule, Action act) =>
        act.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(rule);
}
