using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Councils;

public sealed class ChangingAnAssociationsProfile
{
    [Fact]
    public void Begins_with_the_application_and_its_founders()
    {
        var association = A.Association();

        association.FoundingCouncil.Should().ContainSingle().Which.PersonId.Should().Be(PersonIdOf(1));
        association.Profile.Should().Be(A.Profile() with { Goals = association.Goals });
        association.Goals.Should().Equal(1, 4);
        (association.FoundedOn, association.ApplicantId).Should().Be((Today, A.Applicant));
        (association.Council.Count, association.Secretary).Should().Be((0, null));
    }

    [Fact]
    public void Takes_name_place_goals_and_purpose()
    {
        var association = A.Association();
        var wanted = new AssociationProfile(
            AssociationName.Of("کانون مهر"),
            new Place(1, 10101, "دربند", null),
            [7],
            "آموزش"
        );

        association.Change(wanted);

        association.Profile.Should().Be(wanted);
        (association.NameText, association.NameNormalised, association.DistrictCode)
            .Should()
            .Be(("کانون مهر", "مهر", 1));
    }

    [Fact]
    public void Is_found_by_the_words_of_the_new_name_only()
    {
        var association = A.Association(A.Profile("کانون یاران کتاب"));
        var kept = association.Words.Single(word => word == WordOf("کتاب"));

        association.Change(A.Profile("کانون دوستان کتاب"));

        association.Words.Should().BeEquivalentTo([WordOf("کانون"), WordOf("دوستان"), WordOf("کتاب")]);
        association
            .Words.Should()
            .Contain(word => ReferenceEquals(word, kept), "a row that stays is not written again");
    }

    [Fact]
    public void Keeps_a_word_once_that_stands_twice() =>
        A.Association(A.Profile("مهر و مهر")).Words.Should().OnlyHaveUniqueItems().And.Contain(WordOf("مهر"));

    private static NameWord WordOf(string word) => NameWord.Of(AssociationName.Of(word)).Single();
}
