using CsCheck;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class FoldingText
{
    [Theory]
    [InlineData("علي", "علی")]
    [InlineData("موسى", "موسی")]
    [InlineData("كتاب", "کتاب")]
    [InlineData("خانۀ", "خانه")]
    [InlineData("خانهٔ", "خانه")]
    [InlineData("فاطمة", "فاطمه")]
    [InlineData("أحمد إمام آب ٱلله", "احمد امام اب الله")]
    [InlineData("مؤسسه", "موسسه")]
    [InlineData("مسئول", "مسیول")]
    [InlineData("جزء", "جز")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("کـــتاب", "کتاب")]
    [InlineData("کتاب\u200Cخانه", "کتابخانه")]
    [InlineData("نا\u200Dم", "نام")]
    [InlineData("ﻛﺘﺎﺏ ﻻ", "کتاب لا")]
    [InlineData("۱۲۳ ٤٥٦ 789", "123 456 789")]
    [InlineData("CAFÉ Ünal", "cafe unal")]
    [InlineData("«انجمن» ادبی،(تهران)-۱۴۰۵/۹", "انجمن ادبی تهران 1405 9")]
    [InlineData("  ,  \n", "")]
    public void Gives_one_form_to_what_reads_the_same(string text, string folded) =>
        PersianText.Fold(text).Should().Be(folded);

    [Fact]
    public void Drops_half_a_surrogate_pair() => PersianText.Fold("a\uD83D").Should().Be("a");

    [Fact]
    public void Changes_nothing_the_second_time() =>
        Texts.Wild.Sample(text => PersianText.Fold(PersianText.Fold(text)) == PersianText.Fold(text), iter: 20_000);

    [Fact]
    public void Changes_nothing_the_second_time_for_any_single_character()
    {
        var unstable = Enumerable
            .Range(0, char.MaxValue + 1)
            .Select(code => PersianText.Fold($"{(char)code}"))
            .Where(folded => !string.Equals(PersianText.Fold(folded), folded, StringComparison.Ordinal));

        unstable.Should().BeEmpty();
    }

    [Fact]
    public void Leaves_single_spaces_between_words_and_none_around_them() =>
        Texts.Wild.Sample(
            text =>
                PersianText.Fold(text).Split(' ').All(word => word.Length > 0) || PersianText.Fold(text).Length == 0,
            iter: 20_000
        );

    [Fact]
    public void Splits_into_distinct_words_in_the_order_they_come() =>
        PersianText.Words("انجمن كتاب، انجمنِ کتاب‌خوانان و کتاب").Should().Equal("انجمن", "کتاب", "کتابخوانان", "و");

    [Fact]
    public void Finds_no_words_where_there_are_none() => PersianText.Words(" ... ").Should().BeEmpty();
}
