using CsCheck;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class CountingWorkingDays
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);
    private static readonly DateOnly Thursday = new(2026, 11, 26);
    private static readonly DateOnly Friday = new(2026, 11, 27);
    private static readonly DateOnly Saturday = new(2026, 11, 28);
    private static readonly DateOnly Sunday = new(2026, 11, 29);

    private static readonly Gen<DateOnly> Days = Gen.Int[Wednesday.DayNumber, Wednesday.DayNumber + 400]
        .Select(DateOnly.FromDayNumber);

    private static readonly Gen<WorkingCalendar> Calendars = Gen.Select(
        Days.Array[0, 60],
        Gen.Bool,
        (holidays, thursdayIsOff) => new WorkingCalendar(holidays, thursdayIsOff)
    );

    [Fact]
    public void Rests_on_Fridays_and_holidays()
    {
        var calendar = new WorkingCalendar([Saturday], thursdayIsOff: false);

        calendar.IsWorkingDay(Thursday).Should().BeTrue();
        calendar.IsWorkingDay(Friday).Should().BeFalse();
        calendar.IsWorkingDay(Saturday).Should().BeFalse();
        calendar.IsWorkingDay(Sunday).Should().BeTrue();
    }

    [Fact]
    public void Rests_on_Thursdays_where_they_are_off() =>
        new WorkingCalendar([], thursdayIsOff: true).IsWorkingDay(Thursday).Should().BeFalse();

    [Fact]
    public void Does_not_count_the_day_it_starts_from()
    {
        var calendar = new WorkingCalendar([Saturday], thursdayIsOff: true);

        calendar.AddWorkingDays(Wednesday, 1).Should().Be(Sunday);
        calendar.AddWorkingDays(Friday, 1).Should().Be(Sunday);
        calendar.AddWorkingDays(Wednesday, 2).Should().Be(Sunday.AddDays(1));
    }

    [Fact]
    public void Gives_the_day_itself_for_no_days_or_the_next_working_day()
    {
        var calendar = new WorkingCalendar([Saturday], thursdayIsOff: true);

        calendar.AddWorkingDays(Wednesday, 0).Should().Be(Wednesday);
        calendar.AddWorkingDays(Thursday, 0).Should().Be(Sunday);
    }

    [Fact]
    public void Counts_after_the_first_day_and_with_the_last()
    {
        var calendar = new WorkingCalendar([Saturday], thursdayIsOff: false);

        calendar.CountWorkingDays(Wednesday, Thursday).Should().Be(1);
        calendar.CountWorkingDays(Wednesday, Saturday).Should().Be(1);
        calendar.CountWorkingDays(Wednesday, Sunday).Should().Be(2);
    }

    [Fact]
    public void Counts_none_when_the_last_day_is_not_after_the_first()
    {
        var calendar = new WorkingCalendar([], thursdayIsOff: false);

        calendar.CountWorkingDays(Sunday, Sunday).Should().Be(0);
        calendar.CountWorkingDays(Sunday, Wednesday).Should().Be(0);
        calendar.CountWorkingDays(DateOnly.MaxValue, DateOnly.MinValue).Should().Be(0);
    }

    [Fact]
    public void Counts_as_many_days_as_were_added_and_ends_on_a_working_day() =>
        Gen.Select(Calendars, Days, Gen.Int[1, 200])
            .Sample(
                (calendar, from, days) =>
                {
                    var end = calendar.AddWorkingDays(from, days);

                    return calendar.CountWorkingDays(from, end) == days && calendar.IsWorkingDay(end);
                }
            );

    [Fact]
    public void Counts_a_span_as_the_sum_of_its_parts() =>
        Gen.Select(Calendars, Days, Gen.Int[0, 300], Gen.Int[0, 300])
            .Sample(
                (calendar, from, first, second) =>
                {
                    var (middle, end) = (from.AddDays(first), from.AddDays(first + second));

                    return calendar.CountWorkingDays(from, middle) + calendar.CountWorkingDays(middle, end)
                        == calendar.CountWorkingDays(from, end);
                }
            );

    [Theory]
    [InlineData(-1)]
    [InlineData(WorkingCalendar.MaxDays + 1)]
    [InlineData(int.MaxValue)]
    public void Refuses_to_add_a_negative_or_absurd_number_of_days(int days)
    {
        var calendar = new WorkingCalendar([], thursdayIsOff: false);

        var act = () => calendar.AddWorkingDays(Sunday, days);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Refuses_to_count_over_an_absurd_span()
    {
        var calendar = new WorkingCalendar([], thursdayIsOff: false);

        var act = () => calendar.CountWorkingDays(DateOnly.MinValue, DateOnly.MaxValue);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Counts_over_the_longest_span_it_allows()
    {
        var calendar = new WorkingCalendar([], thursdayIsOff: false);

        var count = calendar.CountWorkingDays(Friday, Friday.AddDays(WorkingCalendar.MaxDays));

        count.Should().Be(WorkingCalendar.MaxDays - (WorkingCalendar.MaxDays / 7));
    }
}
