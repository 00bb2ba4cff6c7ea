namespace Kanoon.Associations.Domain.Common;

/// <summary>What the Office numbers anew in every Jalali year.</summary>
internal enum Numbered
{
    Licence,
    Letter,
}

/// <summary>
/// The last number given to one kind in a Jalali year. It is raised in the transaction that uses the number, and guarded by
/// its own value: of two at once one starts over, so no number is given twice and none is lost.
/// </summary>
internal sealed class NumberSeries
{
    public required Numbered Kind { get; init; }
    public required int Year { get; init; }
    public int Last { get; private set; }

    /// <summary><c>1405-000123</c> for a licence, <c>1405/123</c> for a letter.</summary>
    public string Next() => Kind == Numbered.Letter ? $"{Year:D4}/{++Last}" : $"{Year:D4}-{++Last:D6}";
}
