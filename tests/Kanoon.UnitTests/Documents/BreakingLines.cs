using CsCheck;
using Kanoon.Documents.Text;

namespace Kanoon.UnitTests.Documents;

public sealed class BreakingLines
{
    private const string Words =
        "کانون شعر و داستان سپیدار در محله تهرانپارس غربی (منطقه ۴) با Festival 1405 برنامه دارد";

    private static readonly Typesetter Typesetter = new(new Shaper());

    private static readonly Gen<string> Texts = Gen.OneOf(Words.Split(' ').Select(word => Gen.Const(word)).ToArray())
        .Array[1, 30]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void Keeps_to_the_width_and_loses_no_word() =>
        Gen.Select(Texts, Gen.Float[6, 40])
            .Sample(
                (text, width) =>
                {
                    var lines = Typesetter.Wrap(text, Weight.Regular, width);

                    return lines.All(line => line.Text.Width <= width + 0.01f)
                        && string.Join(' ', lines.Select(line => line.Source)) == text
                        && lines.SkipLast(1).All(line => !line.EndsParagraph)
                        && lines[^1].EndsParagraph;
                }
            );

    [Fact]
    public void Begins_a_new_line_only_where_the_next_word_has_no_room() =>
        Gen.Select(Texts, Gen.Float[6, 40])
            .Sample(
                (text, width) =>
                {
                    var lines = Typesetter.Wrap(text, Weight.Regular, width).Select(line => line.Source).ToList();

                    return lines
                        .Zip(lines.Skip(1))
                        .All(pair =>
                            Typesetter.Line($"{pair.First} {pair.Second.Split(' ')[0]}", Weight.Regular).Width
                            > width - 0.01f
                        );
                }
            );

    [Fact]
    public void Breaks_a_word_that_is_wider_than_the_line()
    {
        const string address = "https://kanoon.example.ir/v/MC-1405-000123";

        var lines = Typesetter.Wrap(address, Weight.Regular, 6);

        lines.Should().HaveCountGreaterThan(2).And.OnlyContain(line => line.Text.Width <= 6);
        string.Concat(lines.Select(line => line.Source)).Should().Be(address);
    }

    [Fact]
    public void Ends_a_line_where_the_text_does() =>
        Typesetter
            .Wrap("یک\r\nدو\n\nسه", Weight.Regular, 50)
            .Select(line => line.Source)
            .Should()
            .Equal("یک", "دو", "", "سه");

    [Fact]
    public void Cuts_what_does_not_fit_with_an_ellipsis() =>
        Gen.Select(Texts, Gen.Float[2, 20])
            .Sample(
                (text, width) =>
                {
                    var whole = Typesetter.Line(text, Weight.Bold);
                    var cut = Typesetter.Cut(text, Weight.Bold, width);

                    return whole.Width <= width ? cut == whole : cut.Width <= width && cut.Texts.Contains("…");
                }
            );

    [Fact]
    public void Cuts_the_last_of_the_lines_that_are_left()
    {
        var lines = Typesetter.Wrap($"{Words} {Words}", Weight.Regular, 12, mostLines: 2);

        lines.Should().HaveCount(2);
        lines[0].Texts.Should().NotContain("…");
        lines[1].Texts[0].Should().Be("…", "the end of a Persian line is at the left");
    }

    [Fact]
    public void Shrinks_a_text_before_it_cuts_it()
    {
        var blocks = new TextBlocks(Typesetter);
        var shape = new BlockShape(Weight.Regular, Room: 60, Size: 5, SmallestSize: 2, MostLines: 2, IsBalanced: false);

        var block = blocks.Fit(Words, shape);

        block.Size.Should().BeInRange(2, 4.9f);
        block.Lines.Should().HaveCountLessThanOrEqualTo(2).And.OnlyContain(line => !line.Texts.Contains("…"));
    }

    [Fact]
    public void Leaves_no_word_alone_where_lines_are_to_be_even()
    {
        var blocks = new TextBlocks(Typesetter);
        var whole = Typesetter.Line(Words, Weight.Regular).Width;
        var shape = new BlockShape(
            Weight.Regular,
            Room: whole * 0.95f,
            Size: 1,
            SmallestSize: 1,
            MostLines: 3,
            IsBalanced: true
        );

        var lines = blocks.Fit(Words, shape).Lines;

        lines.Should().HaveCount(2);
        lines[1].Width.Should().BeGreaterThan(whole * 0.35f);
    }

    [Fact]
    public void Stretches_a_line_by_its_spaces_to_the_width_of_the_column()
    {
        var line = Typesetter.Line(Words, Weight.Regular);

        var stretched = line.Stretched(line.Width + 2);

        stretched.Width.Should().BeApproximately(line.Width + 2, 0.001f);
        stretched.Positions[^1].X.Should().BeApproximately(line.Positions[^1].X + 2, 0.001f);
        line.Stretched(line.Width * 3).Should().BeSameAs(line);
    }
}
