using CsCheck;
using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Cards;
using Kanoon.SharedKernel.Domain;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Cards;

public sealed class HoldingACard
{
    private static readonly Guid Secretary = Guid.CreateVersion7();

    [Theory]
    [InlineData(true, nameof(CardStage.Issued))]
    [InlineData(false, nameof(CardStage.Suspended))]
    public void An_objection_brings_a_members_card_back(bool isMember, string stage)
    {
        var card = Objected();

        card.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد است", OtherOfficer, isMember, Today);

        $"{card.Stage}".Should().Be(stage);
        Asking.Announced<CardAppealDecided>(card).IsBack.Should().Be(isMember);
    }

    [Theory]
    [InlineData("lost", nameof(CardStage.Lost))]
    [InlineData("ended", nameof(CardStage.Revoked))]
    [InlineData("resumed", nameof(CardStage.Issued))]
    [InlineData("resumed and revoked", nameof(CardStage.Revoked))]
    [InlineData("replaced", nameof(CardStage.Replaced))]
    public void What_became_of_a_card_meanwhile_stays_and_the_objection_is_decided_all_the_same(
        string what,
        string stage
    )
    {
        var card = Objected();
        Happens(what, card);

        card.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد است", OtherOfficer, isMember: true, Today);

        $"{card.Stage}".Should().Be(stage);
        card.LastAppeal!.Outcome.Should().Be(AppealOutcome.ReturnedToReview);
        Asking.Announced<CardAppealDecided>(card).IsBack.Should().BeFalse();
    }

    [Fact]
    public void What_the_Office_suspended_it_alone_resumes()
    {
        var card = Issued();
        card.Suspend("دلیل کافی", Officer, byOffice: true, Today);

        card.Invoking(held => held.Resume(byOffice: false, Today)).Should().BreakRule(CardRules.OfficeDecides);
        card.Resume(byOffice: true, Today);

        (card.Stage, card.HeldByOffice).Should().Be((CardStage.Issued, false));
    }

    [Fact]
    public void The_Offices_word_outlasts_loss_and_the_secretarys_decisions_and_ends_with_a_card_that_it_lets_be_issued()
    {
        var (lost, revoked) = (Issued(), Issued());
        lost.Suspend("دلیل کافی", Officer, byOffice: true, Today);
        revoked.Suspend("دلیل کافی", Officer, byOffice: true, Today);

        lost.Lose(Today);
        revoked.Revoke("دلیل کافی", Secretary, byOffice: false, Today);

        (lost.HeldByOffice, revoked.HeldByOffice).Should().Be((true, true));
        lost.GiveWay(Today);
        (lost.Stage, lost.HeldByOffice).Should().Be((CardStage.Replaced, false));
    }

    [Fact]
    public void An_objection_that_succeeds_lifts_the_Offices_word_also_where_the_card_is_lost()
    {
        var card = Issued();
        card.Suspend("دلیل کافی", Officer, byOffice: true, Today);
        card.LodgeAppeal("اعتراض دارم", Today, Today, Tomorrow);
        card.Lose(Today);

        card.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد است", OtherOfficer, isMember: true, Today);

        (card.Stage, card.HeldByOffice).Should().Be((CardStage.Lost, false));
    }

    [Fact]
    public void A_second_suspension_may_be_objected_to_where_the_first_was_confirmed()
    {
        var card = Objected();
        card.DecideAppeal(AppealOutcome.Upheld, "وارد نیست", OtherOfficer, isMember: true, Today);
        card.IsAppealable.Should().BeFalse();

        card.Resume(byOffice: false, Today);
        card.Suspend("دلیل دیگر", Secretary, byOffice: false, Today);

        card.IsAppealable.Should().BeTrue();
    }

    [Fact]
    public void Each_decision_of_a_day_has_a_number_of_its_own()
    {
        var card = Issued();

        card.Suspend("دلیل کافی", Secretary, byOffice: false, Today);
        card.Resume(byOffice: false, Today);
        card.Suspend("دلیل کافی", Secretary, byOffice: false, Today);

        var told = Asking.AnnouncementsOf(card);
        told.OfType<CardDecided>()
            .Select(decided => decided.Decision)
            .Concat(told.OfType<CardResumed>().Select(resumed => resumed.Decision))
            .Should()
            .BeEquivalentTo([1, 2, 3]);
    }

    [Fact]
    public void Whatever_is_tried_in_whatever_order_a_void_card_stays_void()
    {
        Gen.Int[0, 7]
            .List[0, 25]
            .Sample(moves =>
            {
                var card = Issued();
                var isVoid = false;
                foreach (var move in moves)
                {
                    _ = Asking.RuleBrokenBy(() => Try(card, move));
                    isVoid |= card.Stage is CardStage.Lost or CardStage.Replaced;

                    if (isVoid)
                        card.Stage.Should().BeOneOf(CardStage.Lost, CardStage.Replaced);
                    card.Appeals.Count(appeal => appeal.IsOpen).Should().BeLessThanOrEqualTo(1);
                }
            });
    }

    private static void Try(MembershipCard card, int move)
    {
        switch (move)
        {
            case 0:
                card.Suspend("دلیل کافی", Secretary, byOffice: false, Today);
                break;
            case 1:
                card.Revoke("دلیل کافی", Officer, byOffice: true, Today);
                break;
            case 2:
                card.Resume(byOffice: false, Today);
                break;
            case 3:
                card.Lose(Today);
                break;
            case 4:
                card.LodgeAppeal("اعتراض دارم", Today, Today, Tomorrow);
                break;
            case 5:
                card.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد است", OtherOfficer, isMember: true, Today);
                break;
            case 6:
                card.GiveWay(Today);
                break;
            default:
                card.EndWithMembership(Today);
                break;
        }
    }

    private static void Happens(string what, MembershipCard card)
    {
        switch (what)
        {
            case "lost":
                card.Lose(Today);
                break;
            case "ended":
                card.EndWithMembership(Today);
                break;
            case "replaced":
                card.GiveWay(Today);
                break;
            default:
                card.Resume(byOffice: false, Today);
                break;
        }

        if (what == "resumed and revoked")
            card.Revoke("دلیل دیگر", Secretary, byOffice: false, Today);
    }

    private static MembershipCard Objected()
    {
        var card = Issued();
        card.Suspend("دلیل کافی", Secretary, byOffice: false, Today);
        card.LodgeAppeal("اعتراض دارم", Today, Today, Tomorrow);
        return card;
    }

    private static MembershipCard Issued()
    {
        var card = MembershipCard.Request(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, Today);
        card.Approve(Secretary, byOffice: false, Today);
        card.Issue(new("C7K29XMD4HQ3VN5T", "زهرا موسوی", Today, Today.AddYears(1)));
        return card;
    }
}
