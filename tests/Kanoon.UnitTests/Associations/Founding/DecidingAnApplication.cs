using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Founding.FoundingState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

public sealed class DecidingAnApplication
{
    private static readonly Guid AssociationId = Guid.CreateVersion7();

    [Fact]
    public void Is_never_done_by_the_applicant()
    {
        var (reviewed, appealed) = (A.In(CommitteeReview), A.In(Appealed));
        var own = new Decision
        {
            DecidedBy = A.Applicant,
            DecidedOn = Today,
            Reason = "خودم",
            Conditions = [],
        };

        reviewed.Invoking(known => known.Approve(AssociationId, own)).Should().BreakRule(AppealRules.OwnCase);
        reviewed.Invoking(known => known.Reject(own)).Should().BreakRule(AppealRules.OwnCase);
        appealed
            .Invoking(known => known.DecideAppeal(AppealOutcome.Upheld, "رد", A.Applicant, Today, Clock))
            .Should()
            .BreakRule(AppealRules.OwnCase);
    }

    [Fact]
    public void Holds_the_name_while_the_Office_examines_it()
    {
        FoundingState[] examined = [Submitted, Screening, NeedsCorrection, FoundingState.FieldVisit, CommitteeReview];

        foreach (var state in Enum.GetValues<FoundingState>())
            (A.In(state).NameClaim is not null).Should().Be(examined.Contains(state), "it is {0}", state);
    }

    [Fact]
    public void Approves_and_names_the_association()
    {
        var application = A.In(CommitteeReview);
        var decision = A.Decision();

        application.Approve(AssociationId, decision);

        (application.State, application.AssociationId).Should().Be((Approved, AssociationId));
        application.Decision.Should().BeSameAs(decision);
        application.Clock.Should().Be(OfficeClock.Stopped(0));
        Asking.Announced<FoundingApplicationApproved>(application).AssociationId.Should().Be(AssociationId);
    }

    [Fact]
    public void Approves_with_the_conditions_that_are_still_owed()
    {
        var application = A.In(CommitteeReview);

        application.Approve(AssociationId, A.Decision("معرفی مکان", "گواهی دوره"));

        application.State.Should().Be(ApprovedWithConditions);
        Asking
            .Announced<FoundingApplicationApproved>(application)
            .Conditions.Should()
            .Equal("معرفی مکان", "گواهی دوره");
    }

    [Fact]
    public void Rejects_with_a_reason()
    {
        var application = A.In(CommitteeReview);

        application.Reject(A.Decision());

        (application.State, application.ClosingReason, application.AssociationId)
            .Should()
            .Be((Rejected, "تصمیم کمیته", null));
        Asking
            .Announced<FoundingApplicationClosed>(application)
            .Should()
            .Be(new FoundingApplicationClosed(application.Id, "1234567890", A.Applicant, "Rejected", "تصمیم کمیته"));
    }

    public static TheoryData<string> Items => [.. Enum.GetNames<ChecklistItem>()];

    [Theory]
    [MemberData(nameof(Items))]
    public void Needs_every_item_of_the_checklist_passed(string name)
    {
        var item = Enum.Parse<ChecklistItem>(name);
        var screened = A.In(Screening);
        screened.PassChecklist();
        screened.Judge(item, passed: false, "نه هنوز");
        var reviewed = A.In(CommitteeReview);
        reviewed.Judge(item, passed: false, "نه هنوز");
        var refer = () => screened.ReferToCommittee(Today, Clock);
        var approve = () => reviewed.Approve(AssociationId, A.Decision());

        refer.Should().BreakRule(FoundingRules.ChecklistComplete);
        approve.Should().BreakRule(FoundingRules.ChecklistComplete);
        (reviewed.State, reviewed.AssociationId, reviewed.Decision).Should().Be((CommitteeReview, null, null));
    }

    [Fact]
    public void Does_not_take_an_item_that_was_never_judged_as_passed()
    {
        var application = A.In(Screening);
        foreach (var item in Enum.GetValues<ChecklistItem>().Skip(1))
            application.Judge(item, passed: true, null);
        var refer = () => application.ReferToCommittee(Today, Clock);

        refer.Should().BreakRule(FoundingRules.ChecklistComplete);
    }

    [Fact]
    public void Judges_an_item_again_in_place()
    {
        var application = A.In(Screening);
        application.Judge(ChecklistItem.NameFits, passed: false, "تکراری است");

        application.Judge(ChecklistItem.NameFits, passed: true, null);

        var entry = application.Checklist.Should().ContainSingle().Which;
        (entry.Item, entry.Passed, entry.Note).Should().Be((ChecklistItem.NameFits, true, null));
    }

    [Fact]
    public void Rejects_with_an_incomplete_checklist_too()
    {
        var application = A.In(CommitteeReview);
        application.Judge(ChecklistItem.GoalsFit, passed: false, "نمی‌خواند");

        application.Reject(A.Decision());

        application.State.Should().Be(Rejected);
    }

    [Fact]
    public void Reads_the_report_of_a_visit_before_it_decides()
    {
        var application = A.In(Screening);
        application.PlanVisit(Officer, Tomorrow, Today, Clock);

        application.ReportVisit(Tomorrow, "مکان مناسب است", recommended: true, Tomorrow, Clock);

        var visit = application.Visit!;
        (visit.VisitorId, visit.PlannedFor, visit.VisitedOn, visit.Report, visit.Recommended)
            .Should()
            .Be((Officer, Tomorrow, Tomorrow, "مکان مناسب است", true));
        (application.State, application.StageSince).Should().Be((CommitteeReview, Tomorrow));
    }

    [Fact]
    public void Does_not_approve_after_a_visit_alone()
    {
        var application = A.In(FoundingState.FieldVisit);
        application.ReportVisit(Today, "مکان مناسب است", recommended: true, Today, Clock);
        var approve = () => application.Approve(AssociationId, A.Decision());

        approve.Should().BreakRule(FoundingRules.ChecklistComplete);
    }
}
