using CsCheck;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class FindingByPrefix
{
    private static readonly Gen<(string Text, string Prefix)> Pairs = Gen.OneOf(
        Gen.Select(Texts.OfKnownLetters, Texts.OfKnownLetters, (start, rest) => (start + rest, start)),
        Gen.Select(Texts.OfKnownLetters, Texts.OfKnownLetters),
        Gen.Select(Texts.OfFewLetters, Texts.OfFewLetters)
    );

    [Fact]
    public void Finds_by_key_exactly_what_begins_with_the_folded_prefix() =>
        Pairs.Sample(
            (text, prefix) =>
                PersianText.SortKey(text).StartsWith(PersianText.SortKey(prefix), StringComparison.Ordinal)
                == BeginsWith(text, prefix),
            iter: 10_000
        );

    [Fact]
    public void Finds_by_range_exactly_what_begins_with_the_folded_prefix() =>
        Pairs.Sample((text, prefix) => IsInRange(text, prefix) == BeginsWith(text, prefix), iter: 10_000);

    [Theory]
    [InlineData("كتابخانهٔ ملی", "کتاب", true)]
    [InlineData("کتاب‌خانه", "کتابخا", true)]
    [InlineData("کتاب", "کتاب", true)]
    [InlineData("کتا", "کتاب", false)]
    [InlineData("کتیبه", "کتاب", false)]
    [InlineData("Жук", "", true)]
    [InlineData("", "", true)]
    public void Reads_a_range_as_from_its_start_and_below_its_end(string text, string prefix, bool expected) =>
        IsInRange(text, prefix).Should().Be(expected);

    [Fact]
    public void Gives_every_key_for_an_empty_prefix() => Texts.Wild.Sample(text => IsInRange(text, " . "));

    [Fact]
    public void Finds_a_long_text_by_a_prefix_longer_than_its_key()
    {
        var text = new string('ب', 150);

        var (from, to) = PersianText.PrefixRange(text, maxLetters: 20);

        IsInRange(text + "پ", text).Should().BeTrue();
        (from.Length, to.Length).Should().Be((40, 42));
    }

    private static bool BeginsWith(string text, string prefix) =>
        PersianText.Fold(text).StartsWith(PersianText.Fold(prefix), StringComparison.Ordinal);

    private static bool IsInRange(string text, string prefix)
    {
        var key = PersianText.SortKey(text);
        var (from, to) = PersianText.PrefixRange(prefix);

        return string.CompareOrdinal(from, key) <= 0 && string.CompareOrdinal(key, to) < 0;
    }
}
