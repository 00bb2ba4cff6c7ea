using Kanoon.Persian;

namespace Kanoon.Associations.Domain.Places;

/// <summary>A neighbourhood. One that the city gives up is retired, never deleted: an association may name it.</summary>
internal sealed class Neighbourhood
{
    /// <summary>Two digits for each letter.</summary>
    public const int MaxNameKey = 2 * PersianText.DefaultMaxLetters;

    private Neighbourhood() { }

    /// <summary>The sub-district's code and two digits more.</summary>
    public required int Code { get; init; }

    public required int SubDistrictCode { get; init; }
    public required int DistrictCode { get; init; }
    public string Name { get; private set; } = "";

    /// <summary>Sorts by the Persian alphabet, and finds by prefix.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>From this day on no new association takes it; null while it is in use.</summary>
    public DateOnly? RetiredOn { get; private set; }

    public static Neighbourhood Of(int code) =>
        new()
        {
            Code = code,
            SubDistrictCode = code / 100,
            DistrictCode = code / 10_000,
        };

    /// <summary>Names it, and takes it back into use where it was retired.</summary>
    public void Describe(string name)
    {
        Name = PersianText.Clean(name);
        NameKey = PersianText.SortKey(Name);
        RetiredOn = null;
    }

    public void Retire(DateOnly on) => RetiredOn ??= on;
}
