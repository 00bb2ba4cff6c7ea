using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Members;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Demo;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Infrastructure.Demo;

/// <summary>The members of the city's associations and their cards, from the wish to join to today.</summary>
internal sealed class MemberStories(DemoOffice office, IDemoCast cast, DemoPeople people)
{
    private DateOnly Today => office.Today;

    /// <summary>Of the secretary who can sign in every state that a member or card can be in; of others some members.</summary>
    public IEnumerable<Aggregate> Tell(Fate fate, AssociationLife life) =>
        fate switch
        {
            Fate.LedBySecretaryAccount => TellLed(life),
            Fate.Steady => TellSteady(life),
            _ => [],
        };

    private IEnumerable<Aggregate> TellSteady(AssociationLife life)
    {
        for (var index = cast.Number(0, 4); index > 0; index--)
        {
            var on = Today.AddDays(-cast.Number(5, 60));
            var member = Admit(life, life.Association.ApplicantId, on);
            yield return member;
            yield return Issue(Ask(member, on), member, life, life.Association.ApplicantId, on.AddDays(2));
        }
    }

    private IEnumerable<Aggregate> TellLed(AssociationLife life)
    {
        var secretary = office.Accounts.Secretary;
        var duties = Enum.GetValues<MemberDuty>();
        for (var index = 0; index < 24; index++)
        {
            var on = Today.AddDays(-cast.Number(40, 180));
            var member = Admit(life, secretary, on);
            if (index < duties.Length)
                member.Charge(duties[index], on.AddDays(7));
            yield return member;
            if (index < 20)
                foreach (var card in Cards(index, member, life, secretary, on.AddDays(3)))
                    yield return card;
        }

        foreach (var member in Coming(life).Concat(Gone(life, secretary)))
            yield return member;
    }

    private IEnumerable<MembershipCard> Cards(
        int index,
        Member member,
        AssociationLife life,
        Guid secretary,
        DateOnly on
    )
    {
        var card = Ask(member, on);
        switch (index)
        {
            case 0 or 1 or 2:
                break;
            case 3 or 4:
                card.Approve(secretary, byOffice: false, on);
                break;
            case 5:
                card.Refuse(DemoTexts.CardRefused, secretary, on);
                break;
            case 6:
                Issue(card, member, life, secretary, on)
                    .Suspend(DemoTexts.CardSuspended, secretary, byOffice: false, Today.AddDays(-5));
                break;
            case 7:
                Issue(card, member, life, secretary, on).Lose(Today.AddDays(-6));
                yield return Issue(Ask(member, Today.AddDays(-5), 2), member, life, secretary, Today.AddDays(-4));
                card.GiveWay(Today.AddDays(-4));
                break;
            default:
                Issue(card, member, life, secretary, on);
                break;
        }

        yield return card;
    }

    /// <summary>Who waits for the secretary or a guardian.</summary>
    private IEnumerable<Member> Coming(AssociationLife life)
    {
        for (var index = 0; index < 4; index++)
            yield return Request(life, Guid.CreateVersion7(), MemberEntry.OwnRequest, Today.AddDays(-index), Adult());

        var boy = Request(life, office.Accounts.Secretary, MemberEntry.Secretary, Today.AddDays(-3), Minor(12));
        boy.NameGuardian(Guardian(Today.AddDays(-3)), Today.AddDays(-3));
        yield return boy;

        var girl = Request(life, office.Accounts.Secretary, MemberEntry.Secretary, Today.AddDays(-30), Minor(15));
        girl.NameGuardian(Guardian(null), Today.AddDays(-30));
        girl.TakeGuardianConsent(
            ConsentForm.Paper,
            bornOn: null,
            Today.AddDays(-30),
            DemoOffice.MorningOf(Today.AddDays(-30))
        );
        girl.Approve(office.Accounts.Secretary, Today.AddDays(-29));
        yield return girl;
    }

    private IEnumerable<Member> Gone(AssociationLife life, Guid secretary)
    {
        var left = Admit(life, secretary, Today.AddDays(-120));
        left.Leave(DemoTexts.MemberLeft, Today.AddDays(-15));
        yield return left;

        var removed = Admit(life, secretary, Today.AddDays(-150));
        removed.Remove(DemoTexts.MemberRemoved, secretary, Today.AddDays(-20));
        yield return removed;

        var withdrawn = Request(life, Guid.CreateVersion7(), MemberEntry.OwnRequest, Today.AddDays(-12), Adult());
        withdrawn.Withdraw(Today.AddDays(-11));
        yield return withdrawn;

        var asked = Today.AddDays(-8);
        var refused = Request(life, Guid.CreateVersion7(), MemberEntry.OwnRequest, asked, Adult());
        refused.Refuse(DemoTexts.MemberRefused, secretary, asked.AddDays(4));
        var rules = office.RulesOn(asked);
        refused.LodgeAppeal(
            DemoTexts.MemberGrounds,
            Today.AddDays(-2),
            office.Later(asked.AddDays(4), rules.AppealWorkingDays),
            office.Later(Today.AddDays(-2), rules.ReviewWorkingDays)
        );
        yield return refused;
    }

    private Member Admit(AssociationLife life, Guid by, DateOnly on)
    {
        var member = Request(life, by, MemberEntry.Secretary, on, Adult());
        member.Agree(ConsentPurpose.News, ConsentForm.Paper, DemoOffice.MorningOf(on));
        member.Approve(by, on);
        return member;
    }

    private Member Request(AssociationLife life, Guid by, MemberEntry entry, DateOnly on, DemoPerson actor)
    {
        var named = people.Name(actor);
        return Member.Request(
            new(life.Association.Id, named.PersonId, named.FullName, actor.BirthDate, 1, entry, by, on),
            office.Later(on, office.RulesOn(on).MembershipAnswerWorkingDays)
        );
    }

    private static MembershipCard Ask(Member member, DateOnly on, int ordinal = 1) =>
        MembershipCard.Request(member.AssociationId, member.Id, ordinal, on);

    private MembershipCard Issue(MembershipCard card, Member member, AssociationLife life, Guid by, DateOnly on)
    {
        card.Approve(by, byOffice: false, on);
        var lastDay = CardIssue.LastDay(on, office.RulesOn(on).CardTermMonths, life.Licence);
        card.Issue(new(PaperSerial.Make(PaperKind.Card), member.FullName, on, lastDay));
        return card;
    }

    private NamedGuardian Guardian(DateOnly? askedOn)
    {
        var actor = Adult();
        return new(people.Name(actor), actor.BirthDate, "", askedOn is { } day ? DemoOffice.MorningOf(day) : null);
    }

    private DemoPerson Adult() => cast.NextPerson(Today);

    private DemoPerson Minor(int age) => Adult() with { BirthDate = Today.AddYears(-age).AddDays(-100) };
}
