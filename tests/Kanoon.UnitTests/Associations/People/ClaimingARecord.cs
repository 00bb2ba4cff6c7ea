using Kanoon.Associations.Domain.People;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.People;

public sealed class ClaimingARecord
{
    [Fact]
    public void Is_for_whoever_has_the_phone_and_for_one_account()
    {
        var person = A.Person();

        person.Invoking(p => p.BelongsTo(Officer, "#+989121234567")).Should().BreakRule(PeopleRules.SomebodyElses);
        person.BelongsTo(Officer, person.MobileHash);
        person.BelongsTo(Officer, person.MobileHash);
        person.Invoking(p => p.BelongsTo(OtherOfficer, p.MobileHash)).Should().BreakRule(PeopleRules.SomebodyElses);

        person.UserId.Should().Be(Officer);
    }

    [Fact]
    public void Puts_the_holders_own_birth_date_before_what_others_typed()
    {
        var (unknown, typed) = (A.Person(), A.Person(birthDate: new(1999, 1, 1)));

        unknown.SayBirthDate(Childs, Today);
        typed.SayBirthDate(Childs, Today);

        (unknown.BirthDate, typed.BirthDate).Should().Be((Childs, Childs));
    }

    [Fact]
    public void Leaves_a_birth_date_that_the_Office_or_a_registry_has_seen()
    {
        var (seen, confirmed) = (A.Person(), A.Person(birthDate: Adults));
        seen.Correct(PersonFields.None with { BirthDate = Adults });
        confirmed.Record(
            new IdentityCheck
            {
                Registry = Registry.CivilRegistry,
                Outcome = CheckOutcome.Matches,
                At = Now,
            }
        );

        seen.SayBirthDate(Childs, Today);
        confirmed.SayBirthDate(Childs, Today);

        (seen.BirthDate, confirmed.BirthDate).Should().Be((Adults, Adults));
    }

    [Fact]
    public void Makes_nobody_come_of_age()
    {
        var person = A.Person(birthDate: Childs);

        person.SayBirthDate(Adults, Today);

        person.BirthDate.Should().Be(Childs);
    }

    [Theory]
    [InlineData("زهرا موسوي", "زهرا موسوي")]
    [InlineData("شهردار تهران", "زهرا موسوی")]
    public void Lists_somebody_under_their_own_name_however_it_is_spelt(string typed, string listed)
    {
        A.Person().NameFor(typed).Should().Be(listed);
    }

    private static readonly DateOnly Childs = Today.AddYears(-12);
    private static readonly DateOnly Adults = Today.AddYears(-27);
}
