using System.Diagnostics.CodeAnalysis;

namespace Kanoon.SharedKernel.Http;

/// <summary>
/// One of an enum's names in a route, query or form, as JSON spells it; a number or an unknown name is a 400. ASP.NET
/// Core's own binding wants the C# spelling and lets undefined numbers in.
/// </summary>
public readonly record struct Choice<TEnum>(TEnum Value) : IParsable<Choice<TEnum>>
    where TEnum : struct, Enum
{
    public static Choice<TEnum> Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var choice) ? choice : throw new FormatException();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Choice<TEnum> result)
    {
        var known =
            Enum.TryParse<TEnum>(s, ignoreCase: true, out var value)
            && string.Equals(value.ToString(), s, StringComparison.OrdinalIgnoreCase);
        result = new(value);
        return known;
    }
}
