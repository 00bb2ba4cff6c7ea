using System.Text;
using System.Text.Json;
using Kanoon.Documents;
using Kanoon.Documents.Qr;

namespace Kanoon.UnitTests.Documents;

public sealed class ScanningQrCodes
{
    public static TheoryData<string, int, int, string> AnotherEncoder()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Documents/QrSymbols/symbols.json");
        var symbols = JsonSerializer.Deserialize<Drawn[]>(File.ReadAllText(path), JsonSerializerOptions.Web)!;
        return [.. symbols.Select(s => new TheoryDataRow<string, int, int, string>(s.Text, s.Size, s.Mask, s.Dark))];
    }

    [Theory]
    [MemberData(nameof(AnotherEncoder))]
    public void Draws_what_another_encoder_draws(string text, int size, int mask, string dark)
    {
        var data = Encoding.UTF8.GetBytes(text);
        var version = QrVersion.Smallest(data.Length)!;

        var square = QrMasks.With(QrLayout.Of(version), QrCodewords.Of(version, data), mask);

        version.Size.Should().Be(size);
        Bits(square, size).Should().Equal(Convert.FromBase64String(dark));
    }

    [Fact]
    public void Reads_the_whole_token_off_a_card()
    {
        using var printed = Printed.By(
            (press, output) => press.Print(output, A.Details(), [A.Card()], CardLayout.OneToAPage)
        );

        var back = printed.Pictures(dotsPerInch: 200)[1];

        printed.Scan(back).Should().Equal(A.Code);
    }

    [Fact]
    public void Reads_every_card_of_a_sheet()
    {
        var cards = Enumerable
            .Range(0, 10)
            .Select(i => A.Card(i) with { Verification = new($"{A.Code}{i}", "kanoon.example.ir") });
        using var printed = Printed.By(
            (press, output) => press.Print(output, A.Details(), cards, CardLayout.TenToASheet)
        );

        var backs = printed.Pictures(dotsPerInch: 300)[1];

        printed.Scan(backs).Should().BeEquivalentTo(Enumerable.Range(0, 10).Select(i => $"{A.Code}{i}"));
    }

    [Fact]
    public void Reads_the_other_papers()
    {
        Action<DocumentPress, Stream>[] papers =
        [
            (press, output) => press.Print(output, A.Details(), A.Licence(archived: true)),
            (press, output) => press.Print(output, A.Details(), A.Letter()),
            (press, output) => press.Print(output, A.Details(), [A.Training()]),
            (press, output) => press.Print(output, A.Details(), [A.Award()]),
        ];

        foreach (var paper in papers)
        {
            using var printed = Printed.By(paper);

            printed.Scan(printed.Pictures(dotsPerInch: 250)[^1]).Should().Equal(A.Code);
        }
    }

    [Theory]
    [InlineData(14)]
    [InlineData(331)]
    [InlineData(666)]
    public void Reads_codes_of_any_length(int length)
    {
        var code = string.Concat(Enumerable.Range(0, length).Select(i => (char)('!' + (i * 7 % 94))));
        using var printed = Printed.By(
            (press, output) => press.Print(output, A.Details(), A.Licence() with { Verification = new(code, "x") })
        );

        printed.Scan(printed.Pictures(dotsPerInch: 300)[0]).Should().Equal(code);
    }

    [Theory]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(26, 25)]
    [InlineData(27, 29)]
    [InlineData(180, 53)]
    [InlineData(181, 57)]
    [InlineData(362, 73)]
    [InlineData(363, 77)]
    [InlineData(2331, 177)]
    public void Takes_the_smallest_size_that_holds_the_text_and_keeps_a_quiet_zone(int length, int modules)
    {
        var symbol = QrSymbol.Of(new string('a', length));

        symbol.Modules.Should().Be(modules + 8);
        symbol.Runs.Should().OnlyContain(run => run.From >= 4 && run.From + run.Length <= modules + 4);
        symbol.Runs.Should().OnlyContain(run => run.Row >= 4 && run.Row < modules + 4);
    }

    [Fact]
    public void Refuses_what_no_code_can_hold()
    {
        var print = () => QrSymbol.Of(new string('a', 2332));

        print.Should().Throw<ArgumentException>();
    }

    private static byte[] Bits(QrSquare square, int size)
    {
        var bits = new byte[((size * size) + 7) / 8];
        for (var at = 0; at < size * size; at++)
        {
            bits[at / 8] |= (byte)(square.Rows[at / size][at % size] ? 0x80 >> (at % 8) : 0);
        }

        return bits;
    }

    private sealed record Drawn(string Text, int Size, int Mask, string Dark);
}
