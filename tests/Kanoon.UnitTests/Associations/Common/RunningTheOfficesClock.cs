using CsCheck;
using Kanoon.Associations.Domain.Common;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Associations.Common;

public sealed class RunningTheOfficesClock
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);
    private static readonly DateOnly Saturday = new(2026, 11, 28);
    private static readonly DateOnly Sunday = new(2026, 11, 29);
    private static readonly WorkingCalendar Calendar = new([Saturday], thursdayIsOff: true);

    [Fact]
    public void Is_due_after_that_many_working_days()
    {
        var clock = OfficeClock.Running(Calendar, Wednesday, 2);

        clock.DueOn.Should().Be(Sunday.AddDays(1));
        clock.DaysLeft.Should().Be(0);
    }

    [Fact]
    public void Keeps_the_working_days_that_are_left_when_it_stops()
    {
        var clock = OfficeClock.Running(Calendar, Wednesday, 3);

        var stopped = clock.Stop(Calendar, Saturday);

        stopped.DueOn.Should().BeNull();
        stopped.DaysLeft.Should().Be(3);
    }

    [Fact]
    public void Goes_on_with_what_was_left_however_long_it_stood()
    {
        var stopped = OfficeClock.Running(Calendar, Wednesday, 3).Stop(Calendar, Sunday);

        var resumed = stopped.Resume(Calendar, Sunday.AddDays(70));

        stopped.DaysLeft.Should().Be(2);
        resumed.DueOn.Should().Be(Sunday.AddDays(72));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void Gives_an_Office_that_used_all_its_time_one_more_day(int daysLate)
    {
        var clock = OfficeClock.Running(Calendar, Wednesday, 1);

        var stopped = clock.Stop(Calendar, Sunday.AddDays(daysLate));
        var resumed = stopped.Resume(Calendar, Sunday);

        stopped.DaysLeft.Should().Be(0);
        resumed.DueOn.Should().Be(Sunday.AddDays(1));
    }

    [Fact]
    public void Loses_nothing_when_it_is_stopped_twice()
    {
        var stopped = OfficeClock.Stopped(4);

        var again = stopped.Stop(Calendar, Sunday);

        again.Should().Be(stopped);
    }

    [Fact]
    public void Is_due_on_the_same_day_when_it_stops_and_goes_on_at_once() =>
        Gen.Select(Days.Array[0, 40], Gen.Bool, Days, Gen.Int[1, 60], Gen.Int[0, 60])
            .Sample(
                (holidays, thursdayIsOff, from, workingDays, later) =>
                {
                    var calendar = new WorkingCalendar(holidays, thursdayIsOff);
                    var clock = OfficeClock.Running(calendar, from, workingDays);
                    var today = from.AddDays(later);

                    var resumed = clock.Stop(calendar, today).Resume(calendar, today);

                    return today < clock.DueOn ? resumed == clock : resumed == OfficeClock.Running(calendar, today, 1);
                },
                iter: 2_000
            );

    [Fact]
    public void Takes_the_same_working_days_in_all_wherever_it_is_stopped() =>
        Gen.Select(Days.Array[0, 40], Gen.Int[2, 30], Gen.Int[0, 60], Gen.Int[0, 90])
            .Sample(
                (holidays, workingDays, stopAfter, waiting) =>
                {
                    var calendar = new WorkingCalendar(holidays, thursdayIsOff: false);
                    var clock = OfficeClock.Running(calendar, Wednesday, workingDays);
                    var stoppedOn = Wednesday.AddDays(stopAfter);
                    if (stoppedOn >= clock.DueOn)
                        return true;

                    var resumedOn = stoppedOn.AddDays(waiting);
                    var due = clock.Stop(calendar, stoppedOn).Resume(calendar, resumedOn).DueOn!.Value;

                    return calendar.CountWorkingDays(Wednesday, stoppedOn) + calendar.CountWorkingDays(resumedOn, due)
                        == workingDays;
                },
                iter: 2_000
            );

    private static readonly Gen<DateOnly> Days = Gen.Int[Wednesday.DayNumber, Wednesday.DayNumber + 200]
        .Select(DateOnly.FromDayNumber);
}
