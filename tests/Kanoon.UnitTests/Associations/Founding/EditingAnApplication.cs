using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Domain;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Founding.FoundingState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

public sealed class EditingAnApplication
{
    private static readonly (ApplicationPart Part, Action<FoundingApplication> Make)[] Edits =
    [
        (ApplicationPart.Name, application => application.Edit(A.Details with { Name = "کانون مهر" })),
        (ApplicationPart.Club, application => application.Edit(A.Details with { ClubId = Guid.CreateVersion7() })),
        (
            ApplicationPart.Place,
            application => application.Edit(A.Details with { Place = A.Details.Place with { PostalCode = null } })
        ),
        (ApplicationPart.Goals, application => application.Edit(A.Details with { Goals = [1] })),
        (ApplicationPart.Goals, application => application.Edit(A.Details with { Purpose = "هدفی دیگر" })),
        (ApplicationPart.Founders, application => application.AddFounder(A.Founder(9))),
        (
            ApplicationPart.Founders,
            application => application.RemoveFounder(application.Founders[0].Id, Now.AddHours(1))
        ),
        (
            ApplicationPart.Founders,
            application => application.AskConsent(application.Founders[0].Id, Now, A.CodeValidity)
        ),
        (ApplicationPart.Founders, application => application.Consent(application.Founders[0].Id, "123456", Now)),
        (ApplicationPart.Statute, application => application.Attach(A.Document(DocumentKind.Statute))),
        (ApplicationPart.Statute, application => application.Detach(application.Documents[0].Id)),
        (ApplicationPart.Documents, application => application.Attach(A.Document(DocumentKind.Other))),
        (ApplicationPart.Documents, application => application.Attach(A.Document(DocumentKind.FoundingMinutes))),
    ];

    [Fact]
    public void Takes_the_details_with_the_name_cleaned_and_normalised()
    {
        var application = A.BareDraft();
        var clubId = Guid.CreateVersion7();
        var place = new Place(1, 10101, "دربند", null);

        application.Edit(new("  كانون  مهر ", clubId, place, [2], "آموزش"));

        (application.NameText, application.NameNormalised).Should().Be(("كانون مهر", "مهر"));
        (application.ClubId, application.Place, application.Purpose).Should().Be((clubId, place, "آموزش"));
        application.Goals.Should().Equal(2);
    }

    [Fact]
    public void Begins_as_a_draft_of_that_day_in_Tehran()
    {
        var late = new DateTime(2026, 11, 23, 21, 0, 0, DateTimeKind.Utc);

        var application = FoundingApplication.Start("1234567890", A.Applicant, A.Details, late);

        (application.State, application.StageSince, application.SubmittedOn).Should().Be((Draft, Tomorrow, null));
        (application.ApplicantId, application.TrackingCode).Should().Be((A.Applicant, "1234567890"));
        application.Clock.DueOn.Should().BeNull();
    }

    public static TheoryData<string> Parts => [.. Enum.GetNames<ApplicationPart>()];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Is_open_in_a_correction_for_exactly_the_part_that_is_named(string name)
    {
        var named = Enum.Parse<ApplicationPart>(name);
        foreach (var (part, make) in Edits)
        {
            var application = A.NeedingCorrectionOf(named);
            var before = Asking.Snapshot(application);

            var broken = Asking.RuleBrokenBy(() => make(application));

            if (part == named)
                broken.Should().NotBe(FoundingRules.NotEditable, "{0} was named", named);
            else
                (broken, Asking.Snapshot(application)).Should().Be((FoundingRules.NotEditable, before));
        }
    }

    [Fact]
    public void Is_open_for_every_part_that_a_correction_names()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name, ApplicationPart.Goals);

        application.Edit(A.Details with { Name = "کانون مهر", Goals = [7] });

        application.NameText.Should().Be("کانون مهر");
        application.Goals.Should().Equal(7);
    }

    [Fact]
    public void Lets_the_parts_that_are_not_named_be_sent_again_unchanged()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Place);

        application.Edit(A.Details with { Name = $" {A.Details.Name} ", Place = Home with { Address = "میدان قدس" } });

        (application.NameText, application.Address).Should().Be((A.Details.Name, "میدان قدس"));
    }

    [Fact]
    public void Changes_nothing_when_one_of_the_parts_is_not_open()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name);
        var edit = () => application.Edit(A.Details with { Name = "کانون مهر", Purpose = "هدفی دیگر" });

        edit.Should().BreakRule(FoundingRules.NotEditable);
        application.NameText.Should().Be(A.Details.Name);
    }

    public static TheoryData<string> LockedStates =>
        [.. Enum.GetNames<FoundingState>().Except([nameof(Draft), nameof(NeedsCorrection)])];

    [Theory]
    [MemberData(nameof(LockedStates))]
    public void Is_closed_once_the_application_is_with_the_Office_or_over(string state)
    {
        foreach (var (part, make) in Edits)
        {
            var application = A.In(Enum.Parse<FoundingState>(state));
            var act = () => make(application);

            act.Should().BreakRule(FoundingRules.NotEditable, $"{part} was touched");
        }
    }

    [Fact]
    public void Is_closed_again_after_the_correction_was_answered()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name);
        application.Resubmit(A.Sound, Rules, Today, Clock);
        var edit = () => application.Edit(A.Details with { Name = "کانون مهر" });

        edit.Should().BreakRule(FoundingRules.NotEditable);
    }

    [Fact]
    public void Lists_a_founder_once_by_national_code()
    {
        var application = A.CompleteDraft();
        var add = () => application.AddFounder(A.Founder(0, age: 40));

        add.Should().BreakRule(FoundingRules.FounderOnce);
        application.Founders.Should().HaveCount(5);
    }

    [Fact]
    public void Frees_the_national_code_of_a_founder_who_was_taken_off()
    {
        var application = A.CompleteDraft();

        application.RemoveFounder(application.Founders[0].Id, Now.AddHours(1));
        application.AddFounder(A.Founder(0));

        application.Founders.Should().HaveCount(5).And.ContainSingle(founder => !founder.HasConsented);
    }

    [Fact]
    public void Keeps_a_founder_who_was_sent_a_code_just_now()
    {
        var application = A.BareDraft();
        var founder = A.Founder(0);
        application.AddFounder(founder);
        application.AskConsent(founder.Id, Now, TimeSpan.FromHours(1));
        var remove = (DateTime at) => () => application.RemoveFounder(founder.Id, at);

        remove(Now.AddSeconds(119)).Should().BreakRule(FoundingRules.ConsentAskedJustNow);
        remove(Now.AddMinutes(2)).Should().NotThrow();
    }

    [Fact]
    public void Lists_each_founder_with_a_number_of_their_own_and_not_without_end()
    {
        var application = A.BareDraft();
        var (first, second) = (A.Founder(0), A.Founder(1));
        application.AddFounder(first);
        var sameNumber = Founder.Of(PersonOf(0, "سارا راد") with { PersonId = second.PersonId }, second.BirthDate);
        var add = (Founder founder) => () => application.AddFounder(founder);

        add(sameNumber).Should().BreakRule(FoundingRules.FounderMobileOnce);
        for (var number = 1; number < FoundingApplication.MaxFounders; number++)
            application.AddFounder(A.Founder(number));
        add(A.Founder(FoundingApplication.MaxFounders)).Should().BreakRule(FoundingRules.TooManyFounders);
    }

    [Fact]
    public void Does_not_know_a_founder_of_another_application()
    {
        var (application, stranger) = (A.CompleteDraft(), A.CompleteDraft().Founders[0].Id);
        var remove = () => application.RemoveFounder(stranger, Now);
        var ask = () => application.AskConsent(stranger, Now, A.CodeValidity);
        var consent = () => application.Consent(stranger, "123456", Now);

        remove.Should().BreakRule(FoundingRules.FounderUnknown);
        ask.Should().BreakRule(FoundingRules.FounderUnknown);
        consent.Should().BreakRule(FoundingRules.FounderUnknown);
    }

    [Fact]
    public void Takes_twenty_documents_at_most()
    {
        var application = A.BareDraft();
        for (var count = 0; count < FoundingApplication.MaxDocuments; count++)
            application.Attach(A.Document(DocumentKind.Other));
        var attach = () => application.Attach(A.Document(DocumentKind.Statute));

        attach.Should().BreakRule(FoundingRules.TooManyDocuments);
        application.Documents.Should().HaveCount(20);
    }

    [Fact]
    public void Takes_a_document_off_and_does_not_know_another()
    {
        var application = A.CompleteDraft();
        var document = application.Documents[0].Id;

        application.Detach(document);

        application.Documents.Should().BeEmpty();
        application.Invoking(gone => gone.Detach(document)).Should().Throw<NotFoundException>();
    }
}
