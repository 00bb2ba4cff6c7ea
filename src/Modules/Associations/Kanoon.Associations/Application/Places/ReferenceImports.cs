using FluentValidation;
using Kanoon.Associations.Domain.Places;
using Kanoon.Persian;
using Kanoon.SharedKernel.Http;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Places;

/// <summary>What an import did: to neighbourhoods, goals or holidays.</summary>
/// <param name="Total">How many the edition has.</param>
/// <param name="Added">How many of them are new.</param>
/// <param name="Removed">How many the tables had in use that the edition lacks.</param>
internal sealed record ImportReport(int Total, int Added, int Removed);

/// <summary>What the imports of reference lists have in common.</summary>
internal static class ReferenceImports
{
    /// <summary>Takes note of a new edition.</summary>
    /// <exception cref="Kanoon.SharedKernel.Domain.RuleViolationException">It is not newer than the one in the tables.</exception>
    public static async Task Import(
        this DbSet<ReferenceVersion> versions,
        string list,
        int edition,
        DateTime at,
        CancellationToken ct
    )
    {
        var version = await versions.FirstOrDefaultAsync(known => known.Name == list, ct);
        if (version is null)
            versions.Add(version = ReferenceVersion.Of(list));
        version.Import(edition, at);
    }

    /// <summary>A text of which something is left when it is cleaned, and no more than fits.</summary>
    public static void IsTitle<T>(this IRuleBuilder<T, string> field, int max) =>
        field
            .Must(text => PersianText.Clean(text ?? "").Length <= max && PersianText.Fold(text ?? "").Length > 0)
            .WithMessage(_ =>
                Language.Pick(
                    Digits.ToPersian($"متنی از ۱ تا {max} نویسه بنویسید."),
                    $"Write a text of 1 to {max} characters."
                )
            );

    /// <summary>A list of so many things, none of them missing.</summary>
    public static void IsList<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> field, int min, int max) =>
        field
            .Must(list =>
                list is not null && list.Count >= min && list.Count <= max && list.All(item => item is not null)
            )
            .WithMessage(_ =>
                Language.Pick(
                    Digits.ToPersian($"این فهرست از {min} تا {max} مورد دارد."),
                    $"This list has {min} to {max} items."
                )
            );

    /// <summary>A list in which no two things are the same.</summary>
    public static void HasEachOnce<T, TItem, TKey>(
        this IRuleBuilder<T, IReadOnlyList<TItem>> field,
        Func<TItem, TKey> key,
        string persian,
        string english
    ) =>
        field
            .Must(list => list.Select(key).Distinct().Count() == list.Count)
            .WithMessage(_ => Language.Pick(persian, english));
}
