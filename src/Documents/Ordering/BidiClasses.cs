using System.Globalization;
using System.Text;
using static Kanoon.Documents.Ordering.BidiClass;

namespace Kanoon.Documents.Ordering;

/// <summary>
/// The type of each character. Exact for Latin, Hebrew and Arabic script, digits and general punctuation; elsewhere
/// what the general category suggests. Source: Unicode's DerivedBidiClass.txt.
/// </summary>
internal static class BidiClasses
{
    private static readonly BidiClass[] Basic = [.. Enumerable.Range(0, 0x2100).Select(code => Find(code))];

    public static BidiClass Of(Rune rune) => rune.Value < Basic.Length ? Basic[rune.Value] : Find(rune.Value);

    /// <summary>One type for each UTF-16 unit: both halves of a pair have the pair's.</summary>
    public static BidiClass[] Of(string text)
    {
        var classes = new BidiClass[text.Length];
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone half is enumerated as U+FFFD, which takes one unit as well.
            classes.AsSpan(at, rune.Utf16SequenceLength).Fill(Of(rune));
            at += rune.Utf16SequenceLength;
        }

        return classes;
    }

    private static BidiClass Find(int code) => Exception(code) ?? ByCategory(code);

    private static BidiClass? Exception(int code) =>
        code switch
        {
            0x0A or 0x0D or (>= 0x1C and <= 0x1E) or 0x85 or 0x2029 => B,
            0x09 or 0x0B or 0x1F => S,
            0x0C or 0x20 or 0x2028 => WS,
            '+' or '-' or 0x207A or 0x207B or 0x208A or 0x208B or 0x2212 or 0xFB29 or 0xFF0B or 0xFF0D => ES,
            ',' or '.' or '/' or ':' or 0xA0 or 0x060C or 0x202F or 0x2044 => CS,
            '#' or '%' or 0xB0 or 0xB1 or 0x066A or (>= 0x2030 and <= 0x2034) or 0x212E or 0x2213 => ET,
            0x0609 or 0x060A or 0xFF05 or 0xFF03 => ET,
            0xB2 or 0xB3 or 0xB9 or 0x2070 or (>= 0x2074 and <= 0x2079) or (>= 0x2080 and <= 0x2089) => EN,
            (>= '0' and <= '9') or (>= 0x06F0 and <= 0x06F9) or (>= 0xFF10 and <= 0xFF19) => EN,
            (>= 0x0660 and <= 0x0669) or 0x066B or 0x066C or (>= 0x0600 and <= 0x0605) or 0x06DD => AN,
            0x08E2 or 0x0890 or 0x0891 => AN,
            0xAA or 0xB5 or 0xBA or 0x200E or 0x2071 or 0x207F => L,
            0x200F or 0x05BE or 0x05C0 or 0x05C3 or 0x05C6 => R,
            0x202A => LRE,
            0x202B => RLE,
            0x202C => PDF,
            0x202D => LRO,
            0x202E => RLO,
            0x2066 => LRI,
            0x2067 => RLI,
            0x2068 => FSI,
            0x2069 => PDI,
            0x0606 or 0x0607 or 0x060E or 0x060F or 0x06DE or 0x06E9 => ON,
            (>= 0xFD3E and <= 0xFD4F) or 0xFDCF or (>= 0xFDFD and <= 0xFDFF) => ON,
            _ => null,
        };

    private static BidiClass ByCategory(int code) =>
        CategoryOf(code) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => NSM,
            UnicodeCategory.Control or UnicodeCategory.Format => code == 0x061C ? AL : BN,
            _ when IsArabic(code) => AL,
            _ when IsRightToLeft(code) => R,
            UnicodeCategory.SpaceSeparator => WS,
            UnicodeCategory.CurrencySymbol => ET,
            UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol => ON,
            >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation => ON,
            UnicodeCategory.OtherNumber => ON,
            _ => L,
        };

    private static UnicodeCategory CategoryOf(int code) =>
        Rune.IsValid(code) ? Rune.GetUnicodeCategory(new Rune(code)) : UnicodeCategory.Surrogate;

    private static bool IsArabic(int code) =>
        code
            is (>= 0x0600 and <= 0x07BF)
                or (>= 0x0860 and <= 0x08FF)
                or (>= 0xFB50 and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFF)
                or (>= 0x1EC70 and <= 0x1EEFF);

    private static bool IsRightToLeft(int code) =>
        code
            is (>= 0x0590 and <= 0x05FF)
                or (>= 0x07C0 and <= 0x085F)
                or (>= 0xFB1D and <= 0xFB4F)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);
}
