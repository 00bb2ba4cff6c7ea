using System.Globalization;

namespace Kanoon.Persian;

/// <summary>Shows money, which is kept as whole rials.</summary>
public static class Rials
{
    private static readonly NumberFormatInfo Grouped = new()
    {
        NumberGroupSeparator = "\u066C",
        NumberGroupSizes = [3],
        NegativeSign = "\u2212",
    };

    /// <summary>
    /// Persian digits in groups of three: <c>۱٬۲۵۰٬۰۰۰ ریال</c>. A negative number is isolated left-to-right, or its
    /// sign would move to the other side in Persian text.
    /// </summary>
    public static string Format(long rials)
    {
        var number = Digits.ToPersian(rials.ToString("N0", Grouped));

        return $"{(rials < 0 ? Bidi.IsolateLeftToRight(number) : number)} ریال";
    }
}
