using Kanoon.Persian;

namespace Kanoon.Associations.Domain.Places;

/// <summary>A part of a district; kept for the neighbourhoods that were ever in it.</summary>
internal sealed class SubDistrict
{
    private SubDistrict() { }

    /// <summary>The district's code and two digits more.</summary>
    public required int Code { get; init; }

    public required int DistrictCode { get; init; }
    public string Name { get; private set; } = "";

    public static SubDistrict Of(int code) => new() { Code = code, DistrictCode = code / 100 };

    public void Describe(string name) => Name = PersianText.Clean(name);
}
