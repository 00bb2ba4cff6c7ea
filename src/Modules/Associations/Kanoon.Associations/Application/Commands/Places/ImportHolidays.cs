using FluentValidation;
using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Domain.Places;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Places;

/// <summary>The holidays of some Jalali years anew; years that the edition does not touch stay as they are.</summary>
/// <param name="Version">Higher than that of the edition in the tables.</param>
/// <param name="Holidays">1 to 2,000.</param>
internal sealed record ImportHolidays(int Version, IReadOnlyList<HolidayEntry> Holidays) : ICommand<ImportReport>;

/// <param name="Date">In the Jalali years 1300 to 1500.</param>
/// <param name="Lunar">Whether it follows the moon, so that the announced day may still differ by one.</param>
internal sealed record HolidayEntry(DateOnly Date, string Title, bool Lunar);

internal sealed class ImportHolidaysValidator : AbstractValidator<ImportHolidays>
{
    public ImportHolidaysValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Stop;

        RuleFor(import => import.Version).GreaterThan(0);
        RuleFor(import => import.Holidays).IsList(1, 2000);
        RuleForEach(import => import.Holidays).SetValidator(new HolidayValidator());
        RuleFor(import => import.Holidays)
            .HasEachOnce(
                holiday => (holiday.Date, Holiday.KeyOf(holiday.Title)),
                "مناسبتی در یک روز دو بار آمده است.",
                "A day has the same holiday twice."
            );
    }

    private sealed class HolidayValidator : AbstractValidator<HolidayEntry>
    {
        public HolidayValidator()
        {
            RuleFor(holiday => holiday.Date)
                .Must(date => date >= JalaliYears.FirstDay && date < JalaliYears.EndDay)
                .WithMessage(_ =>
                    Language.Pick(
                        "تاریخ میان سال‌های ۱۳۰۰ تا ۱۵۰۰ باشد.",
                        "The date is in the Jalali years 1300 to 1500."
                    )
                );
            RuleFor(holiday => holiday.Title).IsTitle(Holiday.MaxTitle);
        }
    }
}

internal sealed class ImportHolidaysHandler(IAssociationsDb db, IWorkingDays workingDays, TimeProvider clock)
    : ICommandHandler<ImportHolidays, ImportReport>
{
    public async Task<ImportReport> Handle(ImportHolidays command, CancellationToken ct)
    {
        await db.ReferenceVersions.Import(ReferenceList.Holidays, command.Version, clock.Now(), ct);
        var years = command.Holidays.Select(entry => JalaliDate.YearOf(entry.Date)).ToHashSet();
        var from = JalaliYears.StartOf(years.Min());
        var until = JalaliYears.StartOf(years.Max() + 1);
        var known = (await db.Holidays.Where(day => day.Date >= from && day.Date < until).ToListAsync(ct))
            .Where(day => years.Contains(JalaliDate.YearOf(day.Date)))
            .ToDictionary(day => (day.Date, day.TitleKey));
        var added = 0;
        foreach (var entry in command.Holidays)
        {
            if (!known.Remove((entry.Date, Holiday.KeyOf(entry.Title)), out var holiday))
            {
                db.Holidays.Add(holiday = Holiday.Of(entry.Date, entry.Title));
                added++;
            }

            holiday.Describe(entry.Title, entry.Lunar);
        }

        db.Holidays.RemoveRange(known.Values);

        db.OnceSaved(workingDays.Forget);
        await db.SaveChangesAsync(ct);
        return new(command.Holidays.Count, added, known.Count);
    }
}
