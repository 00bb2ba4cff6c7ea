using System.Text.Json;
using CsCheck;
using Kanoon.Documents.Ordering;

namespace Kanoon.UnitTests.Documents;

public sealed class OrderingMixedText
{
    private const string Orders = "Documents/BrowserOrders/orders.json";

    private static readonly Gen<string> Texts = Gen.Char[
            "اکب مaZ09۱۲٣ .,:/-+%#()[]«»!\u200C\u200F\u202A\u202B\u202C\u202E\u2066\u2067\u2068\u2069\u0651"
        ]
        .Array[0, 60]
        .Select(chars => new string(chars));

    public static TheoryData<string, string, int[]> Browser()
    {
        var measured = JsonSerializer.Deserialize<Measured[]>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Orders)),
            JsonSerializerOptions.Web
        )!;
        return [.. measured.Select(m => new TheoryDataRow<string, string, int[]>(m.Direction, m.Text, m.Order))];
    }

    [Theory]
    [MemberData(nameof(Browser))]
    public void Shows_characters_where_a_browser_shows_them(string direction, string text, int[] order)
    {
        var level = direction == "rtl" ? BidiParagraph.RightToLeft : BidiParagraph.LeftToRight;

        var shown = Order(text, level).Where(order.Contains);

        shown.Should().Equal(order);
    }

    [Fact]
    public void Puts_every_character_in_one_place() =>
        Texts.Sample(text => Order(text, level: null).Order().SequenceEqual(Enumerable.Range(0, text.Length)));

    [Fact]
    public void Leaves_Latin_as_it_is() =>
        Gen.Char['!', '~']
            .Array[1, 40]
            .Sample(chars =>
                Order(new string(chars), BidiParagraph.LeftToRight).SequenceEqual(Enumerable.Range(0, chars.Length))
            );

    [Fact]
    public void Turns_Persian_letters_round() =>
        Gen.Char["ابپتدرزسشکگلمنوهی "]
            .Array[1, 40]
            .Sample(chars =>
                Order(new string(chars), BidiParagraph.RightToLeft)
                    .SequenceEqual(Enumerable.Range(0, chars.Length).Reverse())
            );

    [Fact]
    public void Keeps_the_parts_of_an_isolated_identifier_together_and_in_order() =>
        Gen.Select(Texts, Gen.Char["AZ09-/.+"].Array[1, 20])
            .Sample(
                (before, chars) =>
                {
                    // What the text before left open would take the identifier in.
                    var text = $"{Closed(before)}\u2066{new string(chars)}\u2069ب";
                    var start = text.Length - 2 - chars.Length;

                    var shown = Order(text, BidiParagraph.RightToLeft).ToList();

                    var first = shown.IndexOf(start);
                    return shown.Skip(first).Take(chars.Length).SequenceEqual(Enumerable.Range(start, chars.Length));
                }
            );

    [Fact]
    public void Finds_a_paragraphs_direction_by_its_first_letter_outside_isolates() =>
        Texts.Sample(text =>
        {
            var letter = Closed(text).FirstOrDefault(c => c is 'ا' or 'ک' or 'ب' or 'م' or 'a' or 'Z');

            return BidiParagraph.Of(Closed(text)).Level == (letter is '\0' or 'a' or 'Z' ? 0 : 1);
        });

    [Fact]
    public void Keeps_levels_within_what_the_annex_allows() =>
        Gen.Char["\u202A\u202B\u2066\u2067aا1"]
            .Array[0, 400]
            .Sample(chars => BidiParagraph.Of(new string(chars)).Levels.ToArray().All(level => level <= 126));

    private static string Closed(string text) =>
        string.Concat(
            text.Where(c => c is not ((>= '\u2066' and <= '\u2069') or (>= '\u202A' and <= '\u202E') or '\u200F'))
        );

    private static int[] Order(string text, byte? level) =>
        BidiParagraph.VisualOrder(BidiParagraph.Of(text, level).LevelsOf(Range.All));

    private sealed record Measured(string Direction, string Text, int[] Order);
}
