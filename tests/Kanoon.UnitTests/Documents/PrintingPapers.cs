using System.Globalization;
using System.Text;
using CsCheck;
using Kanoon.Documents;

namespace Kanoon.UnitTests.Documents;

public sealed class PrintingPapers
{
    private static readonly DocumentPress Press = new();

    [Fact]
    public void Makes_two_pages_of_a_card()
    {
        var pdf = Cards([A.Card(1), A.Card(2), A.Card(3)], CardLayout.OneToAPage);

        PagesOf(pdf).Should().Be(6);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(10, 2)]
    [InlineData(11, 4)]
    public void Makes_two_sides_of_a_sheet_of_ten(int cards, int pages) =>
        PagesOf(Cards(Enumerable.Range(1, cards).Select(i => A.Card(i)), CardLayout.TenToASheet)).Should().Be(pages);

    [Fact]
    public void Keeps_count_over_many_branches_of_pages() =>
        PagesOf(Cards(Enumerable.Range(1, 201).Select(i => A.Card(i)), CardLayout.OneToAPage)).Should().Be(402);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 2)]
    [InlineData(20, 4)]
    public void Gives_a_letter_the_pages_that_it_needs(int paragraphs, int pages)
    {
        var pdf = Bytes(output => Press.Print(output, A.Details(), A.Letter(paragraphs)));

        PagesOf(pdf).Should().Be(pages);
    }

    [Fact]
    public void Prints_the_same_bytes_for_the_same_paper_at_the_same_instant() =>
        Cards([A.Card()], CardLayout.OneToAPage).Should().Equal(Cards([A.Card()], CardLayout.OneToAPage));

    [Fact]
    public async Task Prints_the_same_bytes_when_cards_come_one_by_one()
    {
        using var output = new MemoryStream();

        await Press.PrintAsync(
            output,
            A.Details(),
            OneByOne(),
            CardLayout.TenToASheet,
            TestContext.Current.CancellationToken
        );

        output.ToArray().Should().Equal(Cards([A.Card(1), A.Card(2)], CardLayout.TenToASheet));

        static async IAsyncEnumerable<MembershipCard> OneByOne()
        {
            yield return A.Card(1);
            await Task.Yield();
            yield return A.Card(2);
        }
    }

    [Fact]
    public void Prints_the_same_bytes_on_many_threads_at_once()
    {
        var alone = Cards(Enumerable.Range(1, 20).Select(i => A.Card(i)), CardLayout.TenToASheet);

        var together = Enumerable
            .Range(0, 16)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .Select(_ => Cards(Enumerable.Range(1, 20).Select(i => A.Card(i)), CardLayout.TenToASheet))
            .ToList();

        together.Should().OnlyContain(pdf => pdf.SequenceEqual(alone));
    }

    [Fact]
    public void Prints_whatever_somebody_typed() =>
        Gen.Select(Gen.String, Gen.String[Gen.Char["اللهم‌ّ()\u2066\u2067\u2069\n\t😀 a1"], 0, 80])
            .Sample(
                (name, association) =>
                {
                    var card = A.Card(name: name) with
                    {
                        AssociationName = association,
                        Role = "",
                        Issuer = " ",
                        Rules = name,
                    };

                    return PagesOf(Cards([card], CardLayout.OneToAPage)) == 2;
                },
                iter: 200
            );

    [Fact]
    public void Prints_a_licence_with_no_goal_and_with_too_many()
    {
        foreach (var count in (int[])[0, 1, 40])
        {
            var licence = A.Licence() with { Goals = [.. Enumerable.Repeat("ترویج کتاب‌خوانی در محله", count)] };

            PagesOf(Bytes(output => Press.Print(output, A.Details(), licence))).Should().Be(1);
        }
    }

    [Fact]
    public void Refuses_to_print_nothing()
    {
        using var output = new MemoryStream();
        var cards = () => Press.Print(output, A.Details(), [], CardLayout.TenToASheet);
        var awards = () => Press.Print(output, A.Details(), Array.Empty<AwardCertificate>());

        cards.Should().Throw<ArgumentException>();
        awards.Should().Throw<ArgumentException>();
        output.Length.Should().Be(0);
    }

    [Fact]
    public void Takes_photos_of_both_kinds_and_any_shape()
    {
        foreach (var photo in (byte[][])[Photos.Jpeg(), Photos.Png(), Photos.Jpeg(2000, 300), Photos.Png(1, 1)])
        {
            Cards([A.Card() with { Photo = photo }], CardLayout.OneToAPage).Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Keeps_a_large_photo_no_larger_than_paper_shows() =>
        Cards([A.Card() with { Photo = Photos.Jpeg(3000, 4000) }], CardLayout.OneToAPage)
            .Length.Should()
            .BeLessThan(90_000);

    [Fact]
    public void Takes_over_a_small_photo_in_colour_as_it_is()
    {
        var photo = Photos.Jpeg();

        var pdf = Cards([A.Card() with { Photo = photo }], CardLayout.OneToAPage);

        pdf.AsSpan().IndexOf(photo).Should().BePositive();
    }

    [Fact]
    public void Refuses_photos_that_are_not_whole()
    {
        var whole = Photos.Jpeg();
        var large = Photos.Jpeg(3000, 4000);
        byte[][] photos =
        [
            [1, 2, 3],
            Encoding.UTF8.GetBytes("<svg/>"),
            whole[..(whole.Length / 2)],
            large[..(large.Length / 2)],
            Photos.Png()[..60],
        ];

        foreach (var photo in photos)
        {
            var print = () => Cards([A.Card() with { Photo = photo }], CardLayout.OneToAPage);

            print.Should().Throw<UnreadablePictureException>();
        }
    }

    [Fact]
    public void Writes_down_where_each_object_of_the_file_is()
    {
        var pdf = Cards([A.Card()], CardLayout.OneToAPage);
        var text = Encoding.Latin1.GetString(pdf);

        var table = int.Parse(text.Split("startxref\n")[1].Split('\n')[0], CultureInfo.InvariantCulture);
        var lines = text[table..].Split('\n');
        lines[0].Should().Be("xref");
        var count = int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture);
        for (var id = 1; id < count; id++)
        {
            var place = int.Parse(lines[2 + id][..10], CultureInfo.InvariantCulture);
            text[place..].Should().StartWith($"{id} 0 obj\n");
        }
    }

    [Fact]
    public void Says_that_it_is_an_archival_file_in_Persian()
    {
        var text = Encoding.UTF8.GetString(Cards([A.Card()], CardLayout.OneToAPage));

        text.Should().Contain("<pdfaid:part>2</pdfaid:part>").And.Contain("<pdfaid:conformance>U</pdfaid:conformance>");
        text.Should().Contain("/Lang (fa-IR)").And.Contain("/S /GTS_PDFA1");
        text.Should().Contain("<xmp:CreateDate>2026-11-25T08:30:00Z</xmp:CreateDate>");
        text.Should().Contain("کارت عضویت");
    }

    private static byte[] Cards(IEnumerable<MembershipCard> cards, CardLayout layout) =>
        Bytes(output => Press.Print(output, A.Details(), cards, layout));

    private static byte[] Bytes(Action<Stream> print)
    {
        using var output = new MemoryStream();
        print(output);
        return output.ToArray();
    }

    private static int PagesOf(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/Type /Page /").Length - 1;
}
