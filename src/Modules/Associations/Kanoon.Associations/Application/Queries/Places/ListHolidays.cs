using FluentValidation;
using Kanoon.Associations.Application.Places;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Places;

/// <param name="Year">Jalali; null for the current one.</param>
internal sealed record ListHolidays(int? Year) : IQuery<IReadOnlyList<HolidayView>>;

/// <param name="Lunar">Whether it follows the moon, so that the announced day may still differ by one.</param>
internal sealed record HolidayView(DateOnly Date, string Title, bool Lunar);

internal sealed class ListHolidaysValidator : AbstractValidator<ListHolidays>
{
    public ListHolidaysValidator() =>
        RuleFor(query => query.Year).InclusiveBetween(JalaliYears.First, JalaliYears.Last);
}

internal sealed class ListHolidaysHandler(IAssociationsDb db, TimeProvider clock)
    : IQueryHandler<ListHolidays, IReadOnlyList<HolidayView>>
{
    public async Task<IReadOnlyList<HolidayView>> Handle(ListHolidays query, CancellationToken ct)
    {
        var year = query.Year ?? JalaliDate.YearOf(clock.Today());
        var (from, until) = (JalaliYears.StartOf(year), JalaliYears.StartOf(year + 1));
        return await db
            .Holidays.AsNoTracking()
            .Where(holiday => holiday.Date >= from && holiday.Date < until)
            .OrderBy(holiday => holiday.Date)
            .ThenBy(holiday => holiday.TitleKey)
            .Select(holiday => new HolidayView(holiday.Date, holiday.Title, holiday.Lunar))
            .ToListAsync(ct);
    }
}
