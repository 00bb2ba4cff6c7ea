using Kanoon.Associations.Domain.People;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.People;

public sealed class CorrectingARecord
{
    private static readonly PersonFields Renamed = new("زهرا موسوی‌نیا", null, null, null);

    [Fact]
    public void Changes_what_was_asked_and_leaves_the_rest()
    {
        var person = A.Person();
        var wish = Ask(person, Renamed, "+989359999999");

        wish.Accept(person, A.Plain, "برابر شناسنامه", OtherOfficer, Today);

        (person.FullName, person.Mobile, person.Address).Should().Be(("زهرا موسوی‌نیا", "+989359999999", null));
        (wish.State, wish.OpenFor, wish.DecidedBy, wish.DecidedOn)
            .Should()
            .Be((PersonCorrectionState.Accepted, null, OtherOfficer, Today));
        wish.Invoking(known => known.Refuse("دیر شد", OtherOfficer, Today))
            .Should()
            .BreakRule(PeopleRules.CorrectionDecided);
    }

    [Fact]
    public void Asks_for_something_once_at_a_time()
    {
        var person = A.Person();

        person.Invoking(p => Ask(p, PersonFields.None)).Should().BreakRule(PeopleRules.NothingToCorrect);
        person.Invoking(p => Ask(p, Renamed, isOnlyOne: false)).Should().BreakRule(PeopleRules.CorrectionOpenAlready);
    }

    [Fact]
    public void Is_not_decided_by_whoever_asked()
    {
        var person = A.Person();
        var wish = Ask(person, Renamed);

        wish.Invoking(known => known.Accept(person, A.Plain, "خودم", Officer, Today))
            .Should()
            .BreakRule(PeopleRules.CorrectionByOneself);
        person.FullName.Should().Be("زهرا موسوی");
    }

    private static PersonCorrection Ask(
        Person person,
        PersonFields fields,
        string? mobile = null,
        bool isOnlyOne = true
    ) => PersonCorrection.Ask(person, fields, mobile, "دلیل", Officer, Now, Today.AddDays(14), isOnlyOne);
}
