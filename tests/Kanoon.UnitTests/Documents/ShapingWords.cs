using CsCheck;
using Kanoon.Documents.Text;

namespace Kanoon.UnitTests.Documents;

public sealed class ShapingWords
{
    private static readonly Shaper Shaper = new();

    [Fact]
    public void Joins_letters()
    {
        var apart = Persian("ب").Glyphs.Single();

        Persian("ببب").Glyphs.Should().OnlyHaveUniqueItems().And.NotContain(apart);
    }

    [Fact]
    public void Keeps_letters_apart_at_a_non_joiner()
    {
        var apart = Persian("ب").Glyphs.Single();

        Persian("ب\u200Cب").Glyphs.Where(glyph => glyph == apart).Should().HaveCount(2);
    }

    [Fact]
    public void Makes_one_glyph_of_lam_and_alef_that_still_stands_for_both()
    {
        var ligature = Persian("لا");

        ligature.Glyphs.Where(IsSeen).Should().ContainSingle();
        ligature.Texts.Should().Equal("ا", "ل");
        ligature.Width.Should().BeLessThan(Persian("ل").Width + Persian("ا").Width);
    }

    [Fact]
    public void Turns_brackets_round_in_Persian_alone()
    {
        Persian("(").Glyphs.Should().Equal(Latin(")").Glyphs);
        Persian("«").Glyphs.Should().Equal(Latin("»").Glyphs);
        Persian("[").Texts.Should().Equal("[");
    }

    [Fact]
    public void Sets_a_mark_without_making_the_word_wider() =>
        Persian("محمّد").Width.Should().Be(Persian("محمد").Width);

    [Fact]
    public void Leaves_out_direction_marks() => Persian("\u2066\u200F\u2069").Should().BeSameAs(ShapedText.Nothing);

    [Theory]
    [InlineData("漢")]
    [InlineData("👨‍👩‍👧")]
    public void Shows_one_replacement_for_a_character_that_the_font_lacks(string text) =>
        Latin(text).Texts.Should().Equal("\uFFFD");

    [Fact]
    public void Never_shows_the_glyph_for_nothing() =>
        Gen.Select(Gen.String, Gen.Byte[0, 3])
            .Sample((text, level) => !Shaper.Shape(text, level, Weight.Regular).Glyphs.Contains((ushort)0));

    [Fact]
    public void Keeps_all_letters_in_order_behind_Persian_glyphs() =>
        Gen.Char["ابپلهیکم‌آئ"]
            .Array[1, 20]
            .Select(chars => new string(chars))
            .Sample(word => string.Concat(Persian(word).Texts.Where(text => text is not null).Reverse()) == word);

    [Fact]
    public void Is_wider_in_bold() =>
        Shaper.Shape("کانون", 1, Weight.Bold).Width.Should().BeGreaterThan(Persian("کانون").Width);

    private static bool IsSeen(ushort glyph) => Shaper[Weight.Regular].AdvanceOf(glyph) > 0;

    private static ShapedText Persian(string text) => Shaper.Shape(text, 1, Weight.Regular);

    private static ShapedText Latin(string text) => Shaper.Shape(text, 0, Weight.Regular);
}
