using CsCheck;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class SortingByThePersianAlphabet
{
    private const string Order = " 0123456789abcdefghijklmnopqrstuvwxyzابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

    private static readonly string[] Sorted =
    [
        "",
        "۱۲ بهمن",
        "2",
        "Zanjan",
        "آبادان",
        "ب",
        "باغ نو",
        "باغبان",
        "پونه",
        "تهران",
        "جام",
        "چاپ",
        "زاگرس",
        "ژاله",
        "سارا",
        "قلم",
        "كتاب",
        "گل",
        "لاله",
        "نور",
        "وفا",
        "هنر",
        "ياس",
        "Жук",
    ];

    [Fact]
    public void Puts_words_in_the_order_of_the_alphabet()
    {
        var shuffled = Sorted.Reverse();

        shuffled.Order(PersianText.Comparer).Should().Equal(Sorted);
        shuffled.OrderBy(text => PersianText.SortKey(text), StringComparer.Ordinal).Should().Equal(Sorted);
    }

    [Fact]
    public void Writes_keys_in_decimal_digits_two_for_each_folded_letter() =>
        Texts.Wild.Sample(text =>
        {
            var key = PersianText.SortKey(text);

            return key.All(char.IsAsciiDigit) && key.Length == 2 * PersianText.Fold(text).EnumerateRunes().Count();
        });

    [Fact]
    public void Orders_keys_as_the_alphabet_orders_the_folded_letters() =>
        Gen.Select(Texts.OfKnownLetters, Texts.OfKnownLetters)
            .Sample(
                (a, b) =>
                    Math.Sign(string.CompareOrdinal(PersianText.SortKey(a), PersianText.SortKey(b)))
                    == Math.Sign(Ranks(a).CompareTo(Ranks(b), StringComparison.Ordinal)),
                iter: 10_000
            );

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "4748")]
    [InlineData(5, "474849")]
    public void Cuts_keys_at_the_number_of_letters_asked_for(int maxLetters, string expected) =>
        PersianText.SortKey("ابپ", maxLetters).Should().Be(expected);

    [Fact]
    public void Keeps_keys_within_two_hundred_digits_unless_asked_otherwise() =>
        PersianText.SortKey(new string('ب', 500)).Should().HaveLength(200);

    [Fact]
    public void Refuses_a_negative_number_of_letters()
    {
        var act = () => PersianText.SortKey("ا", -1);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Compares_over_the_full_length()
    {
        var start = new string('ب', 150);

        var order = PersianText.Comparer.Compare(start + "پ", start + "ت");

        order.Should().BeNegative();
    }

    [Fact]
    public void Holds_texts_equal_exactly_when_they_fold_to_the_same() =>
        Gen.Select(Gen.OneOf(Texts.Wild, Texts.OfFewLetters), Gen.OneOf(Texts.Wild, Texts.OfFewLetters))
            .Sample(
                (a, b) => PersianText.Comparer.Compare(a, b) == 0 == (PersianText.Fold(a) == PersianText.Fold(b)),
                iter: 10_000
            );

    [Fact]
    public void Tells_apart_words_whose_letters_share_a_code() =>
        PersianText.Comparer.Compare("Жук", "Кот").Should().BeNegative();

    [Fact]
    public void Puts_null_first()
    {
        var comparer = PersianText.Comparer;

        comparer.Compare(null, "").Should().BeNegative();
        comparer.Compare("", null).Should().BePositive();
        comparer.Compare(null, null).Should().Be(0);
    }

    private static string Ranks(string text) =>
        new([.. PersianText.Fold(text).Select(c => (char)('!' + Order.IndexOf(c, StringComparison.Ordinal)))]);
}
