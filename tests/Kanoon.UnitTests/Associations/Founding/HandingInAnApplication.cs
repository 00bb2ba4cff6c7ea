using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.SharedKernel.Domain;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Founding.FoundingState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

public sealed class HandingInAnApplication
{
    [Fact]
    public void Puts_it_before_the_Office_and_starts_the_clock()
    {
        var application = A.CompleteDraft();

        application.Submit(A.Sound, Rules, Today, Clock);

        (application.State, application.SubmittedOn, application.Clock).Should().Be((Submitted, Today, Clock));
        Asking
            .Announced<FoundingApplicationSubmitted>(application)
            .Should()
            .Be(new FoundingApplicationSubmitted(application.Id, "1234567890", A.Applicant, A.Details.ClubId, 6));
    }

    [Fact]
    public void Needs_a_free_name_an_open_club_a_known_place_and_known_goals()
    {
        Refusal(facts: A.Sound with { NameIsFree = false }).Should().Be(FoundingRules.NameTaken);
        Refusal(facts: A.Sound with { ClubIsOpen = false }).Should().Be(FoundingRules.ClubUnknown);
        Refusal(facts: A.Sound with { PlaceExists = false }).Should().Be(FoundingRules.PlaceUnknown);
        Refusal(facts: A.Sound with { GoalsExist = false }).Should().Be(FoundingRules.GoalUnknown);
    }

    [Fact]
    public void Needs_a_goal() =>
        Refusal(draft => draft.Edit(A.Details with { Goals = [] })).Should().Be(FoundingRules.GoalsNamed);

    [Fact]
    public void Needs_the_statute()
    {
        Refusal(draft => draft.Detach(draft.Documents[0].Id)).Should().Be(FoundingRules.StatuteAttached);
        Refusal(draft =>
            {
                draft.Detach(draft.Documents[0].Id);
                draft.Attach(A.Document(DocumentKind.PlaceAgreement));
            })
            .Should()
            .Be(FoundingRules.StatuteAttached);
    }

    [Fact]
    public void Needs_as_many_founders_as_the_rule_of_the_day_says()
    {
        var six = RulesWith((RuleName.MinFounders, 6));

        Refusal(draft => draft.RemoveFounder(draft.Founders[0].Id, Now.AddHours(1)))
            .Should()
            .Be(FoundingRules.EnoughFounders);
        Refusal(rules: six).Should().Be(FoundingRules.EnoughFounders);
        Refusal(draft => draft.AddConsentingFounder(A.Founder(6)), rules: six).Should().BeNull();
    }

    [Fact]
    public void Needs_every_founder_to_have_come_of_age_by_that_day()
    {
        var birthday = Today.AddYears(-18);

        Refusal(draft => draft.AddConsentingFounder(Born(birthday))).Should().BeNull();
        Refusal(draft => draft.AddConsentingFounder(Born(birthday.AddDays(1))))
            .Should()
            .Be(FoundingRules.FoundersOfAge);
        Refusal(draft => draft.AddConsentingFounder(Born(birthday)), rules: RulesWith((RuleName.MinFounderAge, 19)))
            .Should()
            .Be(FoundingRules.FoundersOfAge);
    }

    [Fact]
    public void Needs_every_founders_own_consent() =>
        Refusal(draft => draft.AddFounder(A.Founder(6))).Should().Be(FoundingRules.FoundersConsented);

    [Fact]
    public void Wants_all_of_it_again_when_a_correction_is_answered()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Founders, ApplicationPart.Statute);
        application.AddFounder(A.Founder(6));
        var unconsented = () => application.Resubmit(A.Sound, Rules, Today, Clock);
        var nameTaken = () => application.Resubmit(A.Sound with { NameIsFree = false }, Rules, Today, Clock);

        nameTaken.Should().BreakRule(FoundingRules.NameTaken);
        unconsented.Should().BreakRule(FoundingRules.FoundersConsented);
        application.State.Should().Be(NeedsCorrection);
    }

    private static Rule? Refusal(
        Action<FoundingApplication>? spoil = null,
        SubmissionFacts? facts = null,
        OfficeRules? rules = null
    )
    {
        var application = A.CompleteDraft();
        spoil?.Invoke(application);
        var before = Asking.Snapshot(application);

        var broken = Asking.RuleBrokenBy(() => application.Submit(facts ?? A.Sound, rules ?? Rules, Today, Clock));

        if (broken is not null)
            Asking.Snapshot(application).Should().Be(before);
        return broken;
    }

    private static Founder Born(DateOnly day) => Founder.Of(PersonOf(77, "مؤسس جوان"), day);
}
