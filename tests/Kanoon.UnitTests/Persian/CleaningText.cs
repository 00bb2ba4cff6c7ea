using System.Text;
using CsCheck;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class CleaningText
{
    [Theory]
    [InlineData("  کتاب \t\r\n\u00A0 خوب  ", "کتاب خوب")]
    [InlineData("a\0b\u0007c\u001Bd", "abcd")]
    [InlineData("\uFEFFنام\u202Eپنهان\u202C \u2066x\u2069 \u2067y\u2069", "نامپنهان x y")]
    [InlineData("کتاب\u200C\u200C\u200Cخانه", "کتاب\u200Cخانه")]
    [InlineData("\u200Cخانه\u200C ها\u200C", "خانه ها")]
    [InlineData("خانه \u200C ها", "خانه ها")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("\u200E09\u200F", "\u200E09\u200F")]
    [InlineData("كتاب ي ۱۲", "كتاب ي ۱۲")]
    [InlineData("\u200C \u200C", "")]
    [InlineData("", "")]
    public void Keeps_what_was_meant_and_drops_what_is_unseen(string entered, string stored) =>
        PersianText.Clean(entered).Should().Be(stored);

    [Fact]
    public void Replaces_what_is_no_character_and_keeps_a_whole_surrogate_pair() =>
        PersianText.Clean("a\uD83D b\uFFFE \uD83D\uDE00").Should().Be("a\uFFFD b\uFFFD \uD83D\uDE00");

    [Theory]
    [InlineData("نام\u202E", true)]
    [InlineData("\u2067نام", true)]
    [InlineData("\uFEFFنام", true)]
    [InlineData("نا\0م", true)]
    [InlineData("نا\u009Fم", true)]
    [InlineData("سطر\r\nسطر\t", false)]
    [InlineData("می\u200Cرود", false)]
    public void Tells_control_characters_from_white_space_and_joiners(string text, bool expected) =>
        PersianText.HasControlCharacters(text).Should().Be(expected);

    [Fact]
    public void Changes_nothing_the_second_time() =>
        Texts.Wild.Sample(text => PersianText.Clean(PersianText.Clean(text)) == PersianText.Clean(text), iter: 20_000);

    [Fact]
    public void Leaves_no_control_character_nor_double_space_whatever_comes_in() =>
        Texts.Wild.Sample(
            text =>
            {
                var clean = PersianText.Clean(text);

                return !PersianText.HasControlCharacters(clean)
                    && !clean.Contains("  ", StringComparison.Ordinal)
                    && !clean.Any(char.IsControl)
                    && clean.IsNormalized(NormalizationForm.FormC)
                    && clean.Length == clean.Trim().Length;
            },
            iter: 20_000
        );

    [Fact]
    public void Does_not_change_what_a_text_is_found_by() =>
        Texts.Wild.Sample(text => PersianText.Fold(PersianText.Clean(text)) == PersianText.Fold(text), iter: 20_000);
}
