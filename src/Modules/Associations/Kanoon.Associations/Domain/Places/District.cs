using Kanoon.Persian;

namespace Kanoon.Associations.Domain.Places;

/// <summary>A municipal district. Associations name it by its code, so it is never deleted.</summary>
internal sealed class District
{
    public const int MaxName = 60;

    private District() { }

    /// <summary>1 to 99.</summary>
    public required int Code { get; init; }

    public string Name { get; private set; } = "";

    /// <summary>The place in lists.</summary>
    public int Order { get; private set; }

    public static District Of(int code) => new() { Code = code };

    public void Describe(string name, int order) => (Name, Order) = (PersianText.Clean(name), order);
}
