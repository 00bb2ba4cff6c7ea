using Kanoon.Clubs.Application.Commands.Clubs;
using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.UnitTests.Clubs;

public sealed class FoundingAClub
{
    [Fact]
    public void Opens_it_under_its_key_with_clean_texts()
    {
        var club = Club.Found("literature-art", "  ادب  و هنر ", " شعر\nو داستان ", 3, keyIsFree: true);

        club.Key.Should().Be("literature-art");
        club.Name.Should().Be("ادب و هنر");
        club.Description.Should().Be("شعر و داستان");
        club.Order.Should().Be(3);
        club.IsActive.Should().BeTrue();
        club.Id.Should().NotBeEmpty();
    }

    [Fact]
    public void Keeps_no_description_where_nothing_is_left_of_it() =>
        Club.Found("life", "زندگی", " \u202A ", 0, keyIsFree: true).Description.Should().BeNull();

    [Fact]
    public void Refuses_a_key_that_another_club_has()
    {
        var found = () => Club.Found("life", "زندگی", null, 0, keyIsFree: false);

        found.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(ClubRules.KeyIsFree);
    }

    [Theory]
    [InlineData("زندگی")]
    [InlineData("Life")]
    [InlineData("life-")]
    [InlineData("-life")]
    [InlineData("life--long")]
    [InlineData("life_long")]
    [InlineData("2-lives")]
    [InlineData("life\n")]
    [InlineData("l")]
    [InlineData("")]
    public void Refuses_a_key_that_is_not_kebab_case(string key)
    {
        var found = () => Club.Found(key, "زندگی", null, 0, keyIsFree: true);

        found.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(ClubRules.KeyInForm);
        FieldsRefused(new FoundClub(key, "زندگی", null, 0)).Should().Equal(nameof(FoundClub.Key));
    }

    [Theory]
    [InlineData("life", true)]
    [InlineData("culture-thought", true)]
    [InlineData("web-2", true)]
    [InlineData("a234567890123456789012345678901234567890", true)]
    [InlineData("a2345678901234567890123456789012345678901", false)]
    public void Takes_a_key_of_2_to_40_characters(string key, bool taken) => Club.IsKey(key).Should().Be(taken);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Takes_a_name_of_2_to_100_characters(int length, bool taken)
    {
        var name = new string('ب', length);

        var found = () => Club.Found("life", name, null, 0, keyIsFree: true);

        if (taken)
            found.Should().NotThrow();
        else
            found.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(ClubRules.NameInBounds);
        FieldsRefused(new FoundClub("life", name, null, 0)).Should().HaveCount(taken ? 0 : 1);
    }

    [Fact]
    public void Judges_the_name_as_it_is_stored() => Club.IsName(" ب \t").Should().BeFalse();

    [Fact]
    public void Names_every_field_that_is_out_of_shape() =>
        FieldsRefused(new FoundClub(null!, null!, new string('ب', 1001), -1))
            .Should()
            .Equal("Key", "Name", "Description", "Order");

    private static IEnumerable<string> FieldsRefused(FoundClub command) =>
        new FoundClubValidator().Validate(command).Errors.Select(error => error.PropertyName);
}
