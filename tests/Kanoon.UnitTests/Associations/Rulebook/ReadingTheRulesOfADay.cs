using CsCheck;
using Kanoon.Associations.Domain.Rulebook;

namespace Kanoon.UnitTests.Associations.Rulebook;

public sealed class ReadingTheRulesOfADay
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Gives_the_defaults_where_nothing_was_set()
    {
        var rules = OfficeRules.Of([], Day);

        (rules.MinFounders, rules.MinFounderAge).Should().Be((5, 18));
        (rules.CorrectionWorkingDays, rules.CorrectionWarningWorkingDays).Should().Be((10, 3));
        rules.ConsentCodeHours.Should().Be(72);
        (rules.ScreeningWorkingDays, rules.VisitWorkingDays, rules.ReviewWorkingDays).Should().Be((10, 10, 15));
        rules.AppealWorkingDays.Should().Be(20);
        (rules.CouncilSeats, rules.CouncilAlternates, rules.CouncilQuorum).Should().Be((5, 2, 3));
        (rules.CouncilTermMonths, rules.LicenceTermMonths).Should().Be((24, 24));
        (rules.RenewalWindowDays, rules.GraceDays, rules.ReplyWorkingDays).Should().Be((60, 30, 10));
        rules.ReminderOffsets.Should().Equal(60, 30, 14, 1);
        (rules.RenewalReviewWorkingDays, rules.RenewalCorrectionWorkingDays).Should().Be((10, 10));
        rules.ThursdayIsOff.Should().BeFalse();
        rules.SecretaryMaxAssociations.Should().Be(1);
        rules.Day.Should().Be(Day);
    }

    [Fact]
    public void Takes_the_latest_value_that_is_in_effect()
    {
        OfficeRule[] rows =
        [
            Row(RuleName.MinFounders, 9, Day.AddDays(1)),
            Row(RuleName.MinFounders, 7, Day),
            Row(RuleName.MinFounders, 6, Day.AddDays(-30)),
            Row(RuleName.CouncilSeats, 7, Day.AddDays(-30)),
        ];

        OfficeRules.Of(rows, Day.AddDays(-31)).MinFounders.Should().Be(5);
        OfficeRules.Of(rows, Day.AddDays(-1)).MinFounders.Should().Be(6);
        OfficeRules.Of(rows, Day).MinFounders.Should().Be(7);
        OfficeRules.Of(rows, Day.AddDays(1)).MinFounders.Should().Be(9);
        OfficeRules.Of(rows, Day).CouncilSeats.Should().Be(7);
    }

    [Fact]
    public void Never_lets_a_later_row_change_an_earlier_day() =>
        Gen.Select(Rows.Array[0, 12], Rows, Gen.Int[-40, 40])
            .Sample(
                (rows, later, offset) =>
                {
                    var day = Day.AddDays(offset);
                    OfficeRule[] more = later.EffectiveFrom > day ? [.. rows, later] : rows;
                    return OfficeRules.Of(more, day).GraceDays == OfficeRules.Of(rows, day).GraceDays;
                },
                iter: 2_000
            );

    [Fact]
    public void Leaves_out_the_reminders_that_are_off_and_gives_the_others_once_the_longest_first()
    {
        OfficeRule[] rows =
        [
            Row(RuleName.FirstReminderOffset, 0, Day),
            Row(RuleName.SecondReminderOffset, 7, Day),
            Row(RuleName.ThirdReminderOffset, 45, Day),
            Row(RuleName.FourthReminderOffset, 7, Day),
        ];

        OfficeRules.Of(rows, Day).ReminderOffsets.Should().Equal(45, 7);
    }

    [Fact]
    public void Reads_the_Thursday_rule_as_a_yes() =>
        OfficeRules.Of([Row(RuleName.ThursdayOff, 1, Day)], Day).ThursdayIsOff.Should().BeTrue();

    [Fact]
    public void Knows_every_rule_once_with_a_default_within_its_bounds_and_a_title_in_both_languages()
    {
        RuleName.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems().And.HaveCount(30);
        RuleName.All.Should().OnlyContain(rule => rule.Allows(rule.Default) && rule.Max <= int.MaxValue);
        RuleName.All.Should().OnlyContain(rule => rule.English.Length > 0 && rule.Persian.Length > 0);
        RuleName.All.Should().OnlyContain(rule => rule.Code.Length <= OfficeRule.MaxName);
        RuleName.All.Should().OnlyContain(rule => RuleName.Find(rule.Code) == rule);
    }

    private static readonly Gen<OfficeRule> Rows = Gen.Select(
        Gen.Long[0, 365],
        Gen.Int[-40, 40],
        (value, offset) => Row(RuleName.GraceDays, value, Day.AddDays(offset))
    );

    private static OfficeRule Row(RuleName name, long value, DateOnly from) =>
        OfficeRule.Set(name, value, from, new Setting(null, DateTime.UnixEpoch, "آزمون"), dayIsFree: true);
}
