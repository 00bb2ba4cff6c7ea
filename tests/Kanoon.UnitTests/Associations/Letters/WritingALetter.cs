using CsCheck;
using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Letters;
using Kanoon.SharedKernel.Domain;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Letters;

public sealed class WritingALetter
{
    private static readonly Guid Association = Guid.CreateVersion7();
    private static readonly Guid Officer = Guid.CreateVersion7();
    private static readonly Guid Manager = Guid.CreateVersion7();
    private static readonly DateTime Morning = Today.ToDateTime(new TimeOnly(6, 0), DateTimeKind.Utc);
    private static readonly LetterText Text = new("دبیر محترم", "موافقت", ["بند نخست", "بند دوم"], "نامهٔ ۱۲");

    [Fact]
    public void Begins_as_a_draft_without_a_number()
    {
        var letter = Draft();

        (letter.State, letter.Number, letter.Serial, letter.IssuedOn)
            .Should()
            .Be((LetterState.Draft, null, null, (DateOnly?)null));
        (letter.Recipient, letter.Subject, letter.InReplyTo).Should().Be(("دبیر محترم", "موافقت", "نامهٔ ۱۲"));
        letter.Body.Should().Equal("بند نخست", "بند دوم");
        (letter.AssociationId, letter.DraftedBy, letter.StateSince).Should().Be((Association, Officer, Morning));
        Asking.AnnouncementsOf(letter).Should().BeEmpty();
    }

    [Fact]
    public void A_draft_may_be_written_anew_and_thrown_away()
    {
        var letter = Draft();

        letter.Edit(new("شورای کانون", "دعوت", ["متن تازه"], null));
        letter.RequireDraft();

        (letter.Recipient, letter.Subject, letter.InReplyTo).Should().Be(("شورای کانون", "دعوت", (string?)null));
        letter.Body.Should().Equal("متن تازه");
    }

    [Fact]
    public void Gets_number_serial_signatory_and_date_when_it_is_issued_and_says_so()
    {
        var letter = Draft();

        Issue(letter);

        (letter.State, letter.Number, letter.Serial).Should().Be((LetterState.Issued, "1405/117", "M123456789ABCDEF"));
        (letter.IssuedOn, letter.IssuedBy, letter.StateSince).Should().Be((Today, Manager, Morning.AddHours(2)));
        (letter.SignatoryName, letter.SignatoryOffice).Should().Be(("علی محمدی", "مدیر اداره"));
        Asking
            .Announced<LetterIssued>(letter)
            .Should()
            .Be(new LetterIssued(letter.Id, Association, "1405/117", "موافقت", Today));
    }

    [Fact]
    public void Stays_as_it_is_once_it_is_issued()
    {
        var letter = Draft();
        Issue(letter);
        var before = Asking.Snapshot(letter);

        letter.Invoking(known => known.Edit(Text)).Should().BreakRule(LetterRules.NotADraft);
        letter.Invoking(known => known.RequireDraft()).Should().BreakRule(LetterRules.NotADraft);
        letter.Invoking(Issue).Should().BreakRule(LetterRules.NotADraft);

        Asking.Snapshot(letter).Should().Be(before);
    }

    [Fact]
    public void Is_withdrawn_once_after_it_was_issued_and_keeps_its_number()
    {
        var letter = Draft();
        letter.Invoking(Withdraw).Should().BreakRule(LetterRules.NotIssued);
        Issue(letter);

        Withdraw(letter);

        (letter.State, letter.Number, letter.Serial)
            .Should()
            .Be((LetterState.Withdrawn, "1405/117", "M123456789ABCDEF"));
        (letter.WithdrawnOn, letter.WithdrawnBy, letter.WithdrawalReason)
            .Should()
            .Be((Tomorrow, Manager, "شماره نادرست بود"));
        Asking
            .Announced<LetterWithdrawn>(letter)
            .Should()
            .Be(new LetterWithdrawn(letter.Id, Association, "1405/117", "شماره نادرست بود", Tomorrow));
        letter.Invoking(Withdraw).Should().BreakRule(LetterRules.NotIssued);
        letter.Invoking(Issue).Should().BreakRule(LetterRules.NotADraft);
    }

    [Fact]
    public void Whatever_is_tried_in_whatever_order_a_letter_has_a_number_from_its_issue_on() =>
        Gen.Int[0, 3]
            .List[0, 12]
            .Sample(moves =>
            {
                var letter = Draft();
                var issued = false;
                foreach (var move in moves)
                {
                    var broken = Asking.RuleBrokenBy(() => Moves[move](letter));
                    issued |= move == 1 && broken is null;
                    if (broken is null && letter.State == LetterState.Draft != !issued)
                        return false;
                }

                return issued == letter.Number is not null
                    && issued == letter.Serial is not null
                    && (letter.State == LetterState.Withdrawn) == letter.WithdrawnOn is not null;
            });

    private static readonly IReadOnlyList<Action<OfficeLetter>> Moves =
    [
        letter => letter.Edit(Text),
        Issue,
        Withdraw,
        letter => letter.RequireDraft(),
    ];

    private static OfficeLetter Draft() => OfficeLetter.Draft(Association, Text, Officer, Morning);

    private static void Issue(OfficeLetter letter) =>
        letter.Issue(
            new("1405/117", "M123456789ABCDEF", "علی محمدی", "مدیر اداره", Manager, Today, Morning.AddHours(2))
        );

    private static void Withdraw(OfficeLetter letter) =>
        letter.Withdraw("شماره نادرست بود", Manager, Tomorrow, Morning.AddDays(1));
}
