using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.People;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.People;

public sealed class MergingRecords
{
    private const string OtherCode = "1111111111";

    [Fact]
    public void Leaves_behind_where_the_record_went_and_frees_its_national_code()
    {
        var (merged, other) = (A.Person(), A.Person(OtherCode));
        merged.BelongsTo(Officer, merged.MobileHash);
        merged.Correct(new PersonFields(null, new DateOnly(1990, 5, 5), "خیابان بهار", null));

        merged.MergeInto(other);

        (merged.MergedInto, merged.NationalCodeHash, merged.UserId).Should().Be((other.Id, null, null));
        (other.UserId, other.BirthDate, other.Address).Should().Be((Officer, new DateOnly(1990, 5, 5), "خیابان بهار"));
        merged.Invoking(person => person.MergeInto(A.Person())).Should().BreakRule(PeopleRules.Merged);
        merged.Invoking(person => person.Correct(PersonFields.None)).Should().BreakRule(PeopleRules.Merged);
    }

    [Fact]
    public void Is_into_another_record_that_stands_by_itself()
    {
        var (first, second, third) = (A.Person(), A.Person(OtherCode), A.Person());
        second.MergeInto(first);

        first.Invoking(person => person.MergeInto(first)).Should().BreakRule(PeopleRules.MergeIntoAnother);
        third.Invoking(person => person.MergeInto(second)).Should().BreakRule(PeopleRules.MergeIntoAnother);
    }

    [Fact]
    public void Moves_seats_and_terms_of_an_association_and_gives_the_secretary_a_place_that_is_free()
    {
        var association = Councils.A.LedAssociation();
        var (seated, other, secretary) = (PersonIdOf(100), PersonIdOf(900), PersonIdOf(200));
        var claims = new HashSet<string> { SecretaryTerm.ClaimOf(other, 1) };

        association.Replace(seated, other, claims);
        association.Replace(secretary, other, claims);

        association.Council[0].PersonId.Should().Be(other);
        association.Secretary!.PersonId.Should().Be(other);
        association.Secretary.Claim.Should().Be(SecretaryTerm.ClaimOf(other, 2));
    }

    [Fact]
    public void Is_refused_where_both_sit_in_one_council()
    {
        var association = Councils.A.LedAssociation();

        association
            .Invoking(known => known.Replace(PersonIdOf(100), PersonIdOf(101), new HashSet<string>()))
            .Should()
            .BreakRule(PeopleRules.BothInOneCase);
    }
}
