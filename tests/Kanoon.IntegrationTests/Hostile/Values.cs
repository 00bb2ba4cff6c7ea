using System.Text;
using System.Text.Json;
using CsCheck;

namespace Kanoon.IntegrationTests.Hostile;

/// <summary>Values that break what was not thought of, each as text and as JSON.</summary>
internal static class Values
{
    private static readonly string[] Texts =
    [
        "",
        " ",
        "\0",
        "a\0b",
        "\u202eلوح",
        "\ufeffنام",
        "\u200c\u200c\u200c",
        "\ud83d\ude00",
        "ﷺﷺﷺ",
        "' OR 1=1 --",
        "'; DROP TABLE people; --",
        "<script>alert(1)</script>",
        "{{ 7 * 7 }}",
        "${jndi:ldap://127.0.0.1/a}",
        "../../../../etc/passwd",
        "..\\..\\windows\\win.ini",
        "%00",
        "%2e%2e%2f",
        "\r\nSet-Cookie: a=b",
        "=HYPERLINK(\"http://127.0.0.1\")",
        "NaN",
        "null",
        "true",
        "0001-01-01",
        "9999-12-31",
        "2026-02-30",
        "1405-13-45",
        "2026-11-23T25:61:61Z",
        "9999-12-31T23:59:59.9999999Z",
        "0000000000",
        "1111111111",
        "۱۲۳۴۵۶۷۸۹۰",
        "٠١٢٣٤٥٦٧٨٩",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "{01a211f7-f3d7-768d-8c0c-1913d203dba1}",
        "+98912",
        "+989121234567890",
        "admin",
        "Administrator",
        "999999999999999999999999",
        "-1",
        "1e400",
        "2147483648",
        "9223372036854775808",
    ];

    private static readonly string[] Literals =
    [
        "null",
        "true",
        "[]",
        "{}",
        "0",
        "-0",
        "-1",
        "1e400",
        "1.5",
        "2147483648",
        "9223372036854775808",
        "-9223372036854775809",
        "99999999999999999999999999999999999999",
        "[[[[[[[[[[]]]]]]]]]]",
        "{\"a\":{\"a\":{\"a\":{}}}}",
        "[null,null,null]",
        "\"\\ud800\"",
        "\"\\u0000\"",
    ];

    /// <summary>Short and long, of any letters.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
        (6, Gen.OneOf(Texts)),
        (2, Gen.String[Gen.Char, 0, 40]),
        (
            1,
            Gen.Select(Gen.OneOf('a', 'ک', '9', '\u202e'), Gen.OneOf(151, 501, 3001, 20_000))
                .Select((c, n) => new string(c, n))
        )
    );

    public static readonly Gen<string> Guid = Gen.Guid.Select(id => id.ToString());

    /// <summary>A JSON string: text of any sort, a day, an id, an instant, a phone.</summary>
    public static readonly Gen<string> Quoted = Gen.Frequency(
        (6, Text.Select(text => JsonSerializer.Serialize(Valid(text)))),
        (
            2,
            Gen.OneOf(
                "\"2026-11-25\"",
                "\"1990-05-05\"",
                "\"9999-12-31\"",
                "\"0001-01-01\"",
                "\"2027-01-01T00:00:00Z\""
            )
        ),
        (1, Guid.Select(id => $"\"{id}\"")),
        (1, Gen.OneOf("\"0499370899\"", "\"09351111111\"", "\"متنی که پذیرفتنی است\""))
    );

    public static readonly Gen<string> Number = Gen.Frequency(
        (3, Gen.Int[-5, 5000].Select(number => number.ToString())),
        (1, Gen.OneOf("2147483647", "-2147483648", "9223372036854775807", "2147483648", "1.5", "1e3"))
    );

    /// <summary>As it stands in JSON, of a kind that may be another than the field's.</summary>
    public static readonly Gen<string> Json = Gen.Frequency(
        (3, Text.Select(text => JsonSerializer.Serialize(Valid(text)))),
        (2, Gen.OneOf(Literals)),
        (1, Gen.Int.Select(number => number.ToString())),
        (1, Gen.OneOf(200, 3000).Select(depth => new string('[', depth) + new string(']', depth)))
    );

    // A half of a pair is no text that could be written as UTF-8.
    private static string Valid(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
