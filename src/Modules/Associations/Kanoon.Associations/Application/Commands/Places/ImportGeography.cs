using FluentValidation;
using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Domain.Places;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Places;

/// <summary>The whole city anew. What the edition lacks is retired.</summary>
/// <param name="Version">Higher than that of the edition in the tables.</param>
/// <param name="Districts">In the order of lists, 1 to 99.</param>
internal sealed record ImportGeography(int Version, IReadOnlyList<DistrictEntry> Districts) : ICommand<ImportReport>;

/// <param name="Code">1 to 99.</param>
internal sealed record DistrictEntry(int Code, string Name, IReadOnlyList<SubDistrictEntry> SubDistricts);

/// <param name="Code">The district's code and two digits more: 101 is the first of district 1.</param>
internal sealed record SubDistrictEntry(int Code, string Name, IReadOnlyList<NeighbourhoodEntry> Neighbourhoods);

/// <param name="Code">The sub-district's code and two digits more: 10101.</param>
internal sealed record NeighbourhoodEntry(int Code, string Name);

internal sealed class ImportGeographyValidator : AbstractValidator<ImportGeography>
{
    public ImportGeographyValidator()
    {
        // The rules on a whole list may take its items for granted.
        ClassLevelCascadeMode = CascadeMode.Stop;

        RuleFor(import => import.Version).GreaterThan(0);
        RuleFor(import => import.Districts).IsList(1, 99);
        RuleForEach(import => import.Districts).SetValidator(new DistrictValidator());
        RuleFor(import => import.Districts)
            .HasEachOnce(district => district.Code, "کد منطقه تکراری است.", "A district's code comes twice.");
        RuleFor(import => import.Districts)
            .HasEachOnce(
                district => PersianText.Fold(district.Name),
                "نام منطقه تکراری است.",
                "A district's name comes twice."
            );
    }

    private static string CodeMessage => Language.Pick("کد درست نیست.", "The code does not fit.");

    private sealed class DistrictValidator : AbstractValidator<DistrictEntry>
    {
        public DistrictValidator()
        {
            ClassLevelCascadeMode = CascadeMode.Stop;

            RuleFor(district => district.Code).InclusiveBetween(1, 99);
            RuleFor(district => district.Name).IsTitle(District.MaxName);
            RuleFor(district => district.SubDistricts).IsList(1, 99);
            RuleForEach(district => district.SubDistricts)
                .SetValidator(new SubDistrictValidator())
                .Must((district, part) => part.Code / 100 == district.Code)
                .WithMessage(_ => CodeMessage);
            RuleFor(district => district.SubDistricts)
                .HasEachOnce(part => part.Code, "کد ناحیه تکراری است.", "A sub-district's code comes twice.");
            RuleFor(district => district.SubDistricts)
                .HasEachOnce(
                    part => PersianText.Fold(part.Name),
                    "نام ناحیه تکراری است.",
                    "A sub-district's name comes twice."
                );
            RuleFor(district => district.SubDistricts)
                .Must(parts =>
                    parts
                        .SelectMany(part => part.Neighbourhoods)
                        .GroupBy(neighbourhood => PersianText.Fold(neighbourhood.Name))
                        .All(same => same.Count() == 1)
                )
                .WithMessage(_ =>
                    Language.Pick(
                        "نام محله در این منطقه تکراری است.",
                        "A neighbourhood's name comes twice in this district."
                    )
                );
        }
    }

    private sealed class SubDistrictValidator : AbstractValidator<SubDistrictEntry>
    {
        public SubDistrictValidator()
        {
            ClassLevelCascadeMode = CascadeMode.Stop;

            RuleFor(part => part.Name).IsTitle(District.MaxName);
            RuleFor(part => part.Neighbourhoods).IsList(0, 99);
            RuleForEach(part => part.Neighbourhoods)
                .SetValidator(new NeighbourhoodValidator())
                .Must((part, neighbourhood) => neighbourhood.Code / 100 == part.Code)
                .WithMessage(_ => CodeMessage);
            RuleFor(part => part.Neighbourhoods)
                .HasEachOnce(
                    neighbourhood => neighbourhood.Code,
                    "کد محله تکراری است.",
                    "A neighbourhood's code comes twice."
                );
        }
    }

    private sealed class NeighbourhoodValidator : AbstractValidator<NeighbourhoodEntry>
    {
        public NeighbourhoodValidator() => RuleFor(neighbourhood => neighbourhood.Name).IsTitle(District.MaxName);
    }
}

internal sealed class ImportGeographyHandler(IAssociationsDb db, TimeProvider clock)
    : ICommandHandler<ImportGeography, ImportReport>
{
    public async Task<ImportReport> Handle(ImportGeography command, CancellationToken ct)
    {
        await db.ReferenceVersions.Import(ReferenceList.Geography, command.Version, clock.Now(), ct);
        var parts = command.Districts.SelectMany(district => district.SubDistricts).ToList();
        await ImportDistricts(command.Districts, ct);
        await ImportSubDistricts(parts, ct);
        var report = await ImportNeighbourhoods([.. parts.SelectMany(part => part.Neighbourhoods)], ct);

        await db.SaveChangesAsync(ct);
        return report;
    }

    // Districts and sub-districts that the edition lacks stay as they are: without a neighbourhood in use they show
    // nowhere, and those that were retired still name them.
    private async Task ImportDistricts(IReadOnlyList<DistrictEntry> entries, CancellationToken ct)
    {
        var known = await db.Districts.ToDictionaryAsync(district => district.Code, ct);
        foreach (var (index, entry) in entries.Index())
        {
            if (!known.TryGetValue(entry.Code, out var district))
                db.Districts.Add(district = District.Of(entry.Code));
            district.Describe(entry.Name, index + 1);
        }
    }

    private async Task ImportSubDistricts(IReadOnlyList<SubDistrictEntry> entries, CancellationToken ct)
    {
        var known = await db.SubDistricts.ToDictionaryAsync(part => part.Code, ct);
        foreach (var entry in entries)
        {
            if (!known.TryGetValue(entry.Code, out var part))
                db.SubDistricts.Add(part = SubDistrict.Of(entry.Code));
            part.Describe(entry.Name);
        }
    }

    private async Task<ImportReport> ImportNeighbourhoods(
        IReadOnlyList<NeighbourhoodEntry> entries,
        CancellationToken ct
    )
    {
        var known = await db.Neighbourhoods.ToDictionaryAsync(neighbourhood => neighbourhood.Code, ct);
        var added = 0;
        foreach (var entry in entries)
        {
            if (!known.Remove(entry.Code, out var neighbourhood))
            {
                db.Neighbourhoods.Add(neighbourhood = Neighbourhood.Of(entry.Code));
                added++;
            }

            neighbourhood.Describe(entry.Name);
        }

        var gone = known.Values.Where(neighbourhood => neighbourhood.RetiredOn is null).ToList();
        gone.ForEach(neighbourhood => neighbourhood.Retire(clock.Today()));
        return new(entries.Count, added, gone.Count);
    }
}
