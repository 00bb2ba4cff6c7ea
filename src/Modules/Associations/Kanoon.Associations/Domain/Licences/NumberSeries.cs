namespace Kanoon.Associations.Domain.Licences;

/// <summary>
/// The last number given in a Jalali year. It is raised in the transaction that uses the number, and guarded by its own
/// value: of two at once one starts over, so no number is given twice and none is lost.
/// </summary>
internal sealed class NumberSeries
{
    public required int Year { get; init; }
    public int Last { get; private set; }

    public string Next() => $"{Year:D4}-{++Last:D6}";
}
