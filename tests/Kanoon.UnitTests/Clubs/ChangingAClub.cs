using Kanoon.Clubs.Application.Commands.Clubs;
using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.UnitTests.Clubs;

public sealed class ChangingAClub
{
    [Fact]
    public void Describes_it_anew()
    {
        var club = AClub();

        club.Describe("زندگی سالم", "ورزش", 7);

        (club.Key, club.Name, club.Description, club.Order).Should().Be(("life", "زندگی سالم", "ورزش", 7));
    }

    [Fact]
    public void Refuses_to_describe_it_without_a_name()
    {
        var club = AClub();

        var described = () => club.Describe(" ", null, 1);

        described.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(ClubRules.NameInBounds);
        club.Name.Should().Be("زندگی");
    }

    [Fact]
    public void Closes_and_reopens_it()
    {
        var club = AClub();

        club.Close();
        club.IsActive.Should().BeFalse();

        club.Reopen();
        club.IsActive.Should().BeTrue();
    }

    [Fact]
    public void Refuses_to_close_it_twice()
    {
        var club = AClub();
        club.Close();

        var closed = club.Close;

        closed.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(ClubRules.IsOpen);
    }

    [Fact]
    public void Refuses_to_reopen_an_open_one()
    {
        var reopened = AClub().Reopen;

        reopened.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(ClubRules.IsClosed);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(" ", false)]
    [InlineData("ادغام در باشگاه دیگر", true)]
    public void Wants_a_reason_for_closing(string? reason, bool taken) =>
        new CloseClubValidator().Validate(new CloseClub(Guid.Empty, reason!)).IsValid.Should().Be(taken);

    private static Club AClub() => Club.Found("life", "زندگی", null, 4, keyIsFree: true);
}
