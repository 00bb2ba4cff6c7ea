using CsCheck;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class ShowingAndReadingJalaliDates
{
    private static readonly Gen<DateOnly> Days = Gen.Int[
            new JalaliDate(1300, 1, 1).ToDateOnly().DayNumber,
            new JalaliDate(1500, 12, 29).ToDateOnly().DayNumber
        ]
        .Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData(1979, 2, 11, "1357/11/22")]
    [InlineData(2021, 3, 20, "1399/12/30")]
    [InlineData(2021, 3, 21, "1400/01/01")]
    [InlineData(2024, 3, 20, "1403/01/01")]
    [InlineData(2025, 3, 20, "1403/12/30")]
    [InlineData(2026, 11, 23, "1405/09/02")]
    [InlineData(2030, 3, 20, "1408/12/30")]
    public void Turns_known_days_both_ways(int year, int month, int day, string jalali)
    {
        var date = new DateOnly(year, month, day);

        JalaliDate.From(date).ToString().Should().Be(jalali);
        Parse(jalali).ToDateOnly().Should().Be(date);
    }

    [Theory]
    [InlineData(1399, true)]
    [InlineData(1400, false)]
    [InlineData(1402, false)]
    [InlineData(1403, true)]
    [InlineData(1404, false)]
    [InlineData(1407, false)]
    [InlineData(1408, true)]
    public void Has_the_thirtieth_of_Esfand_in_leap_years_only(int year, bool leap) =>
        JalaliDate.TryParse($"{year}/12/30", out _).Should().Be(leap);

    [Fact]
    public void Comes_back_to_the_same_day() => Days.Sample(day => JalaliDate.From(day).ToDateOnly() == day);

    [Fact]
    public void Reads_back_every_way_of_writing_a_date_but_the_long_one() =>
        Days.Select(JalaliDate.From)
            .Sample(date =>
                Parse(date.ToString()) == date
                && Parse(date.ToPersianString()) == date
                && Parse($"{date.Year}-{date.Month}-{date.Day}") == date
            );

    [Fact]
    public void Orders_as_the_days_do() =>
        Gen.Select(Days, Gen.OneOf(Gen.Int[-1, 1], Gen.Int[-4_000, 4_000]), (day, offset) => (day, day.AddDays(offset)))
            .Sample(
                (a, b) =>
                {
                    var (first, second) = (JalaliDate.From(a), JalaliDate.From(b));

                    return Math.Sign(first.CompareTo(second)) == Math.Sign(a.CompareTo(b))
                        && first < second == a < b
                        && first <= second == a <= b
                        && first > second == a > b
                        && first >= second == a >= b;
                }
            );

    [Theory]
    [InlineData("1405/9/2")]
    [InlineData("1405-09-02")]
    [InlineData("۱۴۰۵/۰۹/۰۲")]
    [InlineData("۱۴۰۵-۹-۲")]
    [InlineData("١٤٠٥/٠٩/٠٢")]
    [InlineData(" 1405/09/2 ")]
    public void Reads_the_ways_in_which_people_write_one_date(string text) =>
        Parse(text).Should().Be(new JalaliDate(1405, 9, 2));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1405/9")]
    [InlineData("1405/9/2/1")]
    [InlineData("1405/09-02")]
    [InlineData("405/9/2")]
    [InlineData("05/9/2")]
    [InlineData("0000/1/1")]
    [InlineData("9999/1/1")]
    [InlineData("1405/0/1")]
    [InlineData("1405/13/1")]
    [InlineData("1405/9/0")]
    [InlineData("1405/7/31")]
    [InlineData("1405/1/32")]
    [InlineData("1404/12/30")]
    [InlineData("1405/ 9/2")]
    [InlineData("1405/+9/2")]
    [InlineData("1405/x/2")]
    public void Refuses_what_is_no_date(string? text)
    {
        var accepted = JalaliDate.TryParse(text, out var date);

        accepted.Should().BeFalse();
        date.Should().Be(default(JalaliDate));
    }

    [Theory]
    [InlineData(1405, 7, 31)]
    [InlineData(1404, 12, 30)]
    [InlineData(1405, 13, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(9378, 10, 14)]
    [InlineData(9378, 12, 1)]
    [InlineData(9379, 1, 1)]
    public void Cannot_be_made_of_an_impossible_day(int year, int month, int day)
    {
        var act = () => new JalaliDate(year, month, day);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Refuses_days_before_the_calendar_begins()
    {
        var act = () => JalaliDate.From(new DateOnly(622, 3, 21));

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Reaches_from_the_first_to_the_last_day_there_is()
    {
        var first = JalaliDate.From(new DateOnly(622, 3, 22));
        var last = JalaliDate.From(DateOnly.MaxValue);

        first.ToString().Should().Be("0001/01/01");
        last.ToDateOnly().Should().Be(DateOnly.MaxValue);
    }

    [Fact]
    public void Shows_Persian_digits_isolated_left_to_right() =>
        new JalaliDate(1405, 9, 2).ToPersianString().Should().Be("\u2066۱۴۰۵/۰۹/۰۲\u2069");

    [Fact]
    public void Shows_the_month_by_name()
    {
        var date = new JalaliDate(1405, 9, 2);

        date.MonthName.Should().Be("آذر");
        date.ToLongString().Should().Be("۲ آذر ۱۴۰۵");
    }

    [Fact]
    public void Names_the_first_and_the_last_month()
    {
        new JalaliDate(1405, 1, 1).MonthName.Should().Be("فروردین");
        new JalaliDate(1405, 12, 29).MonthName.Should().Be("اسفند");
    }

    [Fact]
    public void Changes_year_at_Nowruz()
    {
        JalaliDate.YearOf(new DateOnly(2026, 3, 20)).Should().Be(1404);
        JalaliDate.YearOf(new DateOnly(2026, 3, 21)).Should().Be(1405);
    }

    private static JalaliDate Parse(string text)
    {
        JalaliDate.TryParse(text, out var date).Should().BeTrue();

        return date;
    }
}
