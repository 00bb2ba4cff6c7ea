using Kanoon.Associations.Application.Commands.Places;

namespace Kanoon.UnitTests.Associations.Places;

public sealed class JudgingAnEditionOfGoalsAndHolidays
{
    private static readonly HolidayEntry Nowruz = new(new(2026, 3, 21), "نوروز", false);

    [Fact]
    public void Takes_the_ones_that_are_built_in()
    {
        var goals = ReferenceFiles.Read<ImportGoals>("goals");
        var holidays = ReferenceFiles.Read<ImportHolidays>("holidays");

        Refused(goals).Should().BeEmpty();
        Refused(holidays).Should().BeEmpty();
        goals.Goals.Should().HaveCount(11);
        holidays.Holidays.Should().HaveCount(220).And.Contain(Nowruz);
    }

    [Fact]
    public void Refuses_goals_without_words_or_with_a_code_twice()
    {
        Refused(new ImportGoals(1, [new(1, "هدف", " ")])).Should().Equal("Goals[0].Text");
        Refused(new ImportGoals(1, [new(0, null!, "متن")])).Should().Equal("Goals[0].Code", "Goals[0].Title");
        Refused(new ImportGoals(1, [new(1, "هدف", "متن"), new(1, "هدف دیگر", "متن")])).Should().Equal("Goals");
        Refused(new ImportGoals(1, null!)).Should().Equal("Goals");
    }

    [Fact]
    public void Takes_two_holidays_on_one_day_but_not_one_of_them_twice()
    {
        Refused(new ImportHolidays(1, [Nowruz, Nowruz with { Title = "عید سعید فطر", Lunar = true }]))
            .Should()
            .BeEmpty();
        Refused(new ImportHolidays(1, [Nowruz, Nowruz with { Title = " نوروز" }])).Should().Equal("Holidays");
    }

    [Theory]
    [InlineData("1921-03-20", false)]
    [InlineData("1921-03-21", true)]
    [InlineData("2122-03-20", true)]
    [InlineData("2122-03-21", false)]
    [InlineData("0001-01-01", false)]
    public void Takes_days_of_the_Jalali_years_1300_to_1500(string day, bool taken) =>
        Refused(new ImportHolidays(1, [Nowruz with { Date = DateOnly.Parse(day) }]))
            .Should()
            .Equal(taken ? [] : ["Holidays[0].Date"]);

    private static IEnumerable<string> Refused(ImportGoals edition) =>
        new ImportGoalsValidator().Validate(edition).Errors.Select(error => error.PropertyName);

    private static IEnumerable<string> Refused(ImportHolidays edition) =>
        new ImportHolidaysValidator().Validate(edition).Errors.Select(error => error.PropertyName);
}
