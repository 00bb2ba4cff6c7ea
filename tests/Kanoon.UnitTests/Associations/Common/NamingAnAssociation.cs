using CsCheck;
using Kanoon.Associations.Domain.Common;

namespace Kanoon.UnitTests.Associations.Common;

public sealed class NamingAnAssociation
{
    [Theory]
    [InlineData("یاران کتاب", "كانون ياران كتاب")]
    [InlineData("یاران کتاب", "  کانون   یاران کتاب\u200C ")]
    [InlineData("کتابخانه", "کتاب\u200Cخانه")]
    [InlineData("یاران کتاب", "کانونِ یارانِ کتاب")]
    [InlineData("یاران کتاب", "«کانون یاران کتاب»")]
    [InlineData("ستارهٔ آسمان", "کانون ستارۀ اسمان")]
    [InlineData("مهر ۱۴۰۵", "کانون مهر 1405")]
    public void Counts_ways_of_writing_one_name_as_the_same(string one, string other) =>
        AssociationName.Of(one).Normalised.Should().Be(AssociationName.Of(other).Normalised);

    [Theory]
    [InlineData("یاران کتاب", "یاران کتاب ۲")]
    [InlineData("یاران", "کتاب")]
    [InlineData("کانون", "کانون مهر")]
    [InlineData("مهر", "کانونی مهر")]
    public void Tells_other_names_apart(string one, string other) =>
        AssociationName.Of(one).Normalised.Should().NotBe(AssociationName.Of(other).Normalised);

    [Fact]
    public void Leaves_out_the_word_for_an_association_only_at_the_front()
    {
        AssociationName.Of("کانون مهر").Normalised.Should().Be("مهر");
        AssociationName.Of("مهر کانون").Normalised.Should().Be("مهر کانون");
        AssociationName.Of("کانون").Normalised.Should().Be("کانون");
    }

    [Fact]
    public void Keeps_the_text_as_entered_but_clean()
    {
        var name = AssociationName.Of("  كانون\t یاران  کتاب ");

        name.Text.Should().Be("كانون یاران کتاب");
    }

    [Fact]
    public void Sorts_by_the_Persian_alphabet()
    {
        string[] names = ["یاس", "گل", "کتاب", "چشمه", "جوانه", "پیوند", "بهار"];

        var sorted = names.OrderBy(name => AssociationName.Of(name).Key, StringComparer.Ordinal);

        sorted.Should().Equal("بهار", "پیوند", "جوانه", "چشمه", "کتاب", "گل", "یاس");
    }

    [Fact]
    public void Gives_one_result_for_the_word_in_front_or_not() =>
        Gen.Char["ابپتیك\u200C ۱"]
            .Array[1, 12]
            .Select(letters => "م" + new string(letters))
            .Sample(
                text => AssociationName.Of($"کانون {text}").Normalised == AssociationName.Of(text).Normalised,
                iter: 2_000
            );
}
