using Kanoon.Documents;
using SkiaSharp;

namespace Kanoon.UnitTests.Documents;

/// <summary>
/// Compares each page with a picture that somebody has looked at. What a failing test saw is kept beside the approved
/// picture's copy in the output folder; it is approved by copying it into <c>Documents/Approved</c>.
/// </summary>
public sealed class LookingAtPapers
{
    private const int DotsPerInch = 60;
    private const int BlockSide = 3;

    [Fact]
    public void Shows_a_card() =>
        Look("card", (press, output) => press.Print(output, A.Details(), [A.Card()], CardLayout.OneToAPage), 100);

    [Fact]
    public void Shows_a_card_with_a_photo_and_a_long_name() =>
        Look(
            "card-with-photo",
            (press, output) =>
                press.Print(
                    output,
                    A.Details(),
                    [
                        A.Card(name: "سید محمدرضا حسینی‌نژاد طباطبایی اصفهانی تبریزی") with
                        {
                            Photo = Photos.Jpeg(),
                            Rules = null,
                        },
                    ],
                    CardLayout.OneToAPage
                ),
            100
        );

    [Fact]
    public void Shows_sheets_of_cards() =>
        Look(
            "sheet",
            (press, output) =>
                press.Print(output, A.Details(), Enumerable.Range(1, 3).Select(i => A.Card(i)), CardLayout.TenToASheet)
        );

    [Fact]
    public void Shows_a_licence() => Look("licence", (press, output) => press.Print(output, A.Details(), A.Licence()));

    [Fact]
    public void Shows_that_a_licence_is_archived() =>
        Look("licence-archived", (press, output) => press.Print(output, A.Details(), A.Licence(archived: true)));

    [Fact]
    public void Shows_a_letter() =>
        Look("letter", (press, output) => press.Print(output, A.Details(), A.Letter(paragraphs: 7)));

    [Fact]
    public void Shows_a_certificate_of_training() =>
        Look("training", (press, output) => press.Print(output, A.Details(), [A.Training()]));

    [Fact]
    public void Shows_an_award() => Look("award", (press, output) => press.Print(output, A.Details(), [A.Award()]));

    private static void Look(string name, Action<DocumentPress, Stream> print, int dotsPerInch = DotsPerInch)
    {
        using var printed = Printed.By(print);
        var pages = printed.Pictures(dotsPerInch);

        for (var i = 0; i < pages.Count; i++)
        {
            var approved = PathOf("Approved", $"{name}-{i + 1}.png");
            var seen = PathOf("Seen", $"{name}-{i + 1}.png");
            Directory.CreateDirectory(Path.GetDirectoryName(seen)!);
            File.Copy(pages[i], seen, overwrite: true);

            File.Exists(approved).Should().BeTrue($"somebody has to look at {seen} and approve it");
            DifferingBlocks(approved, seen).Should().BeLessThan(6, $"{seen} is to look like {approved}");
        }

        File.Exists(PathOf("Approved", $"{name}-{pages.Count + 1}.png")).Should().BeFalse("there was one page more");
    }

    /// <summary>Blocks of nine pixels whose mean brightness differs by more than smoothing of edges explains.</summary>
    private static int DifferingBlocks(string approved, string seen)
    {
        const float visible = 40;
        using var first = SKBitmap.Decode(approved);
        using var second = SKBitmap.Decode(seen);
        if (first.Width != second.Width || first.Height != second.Height)
        {
            return int.MaxValue;
        }

        var differing = 0;
        for (var y = 0; y + BlockSide <= first.Height; y += BlockSide)
        {
            for (var x = 0; x + BlockSide <= first.Width; x += BlockSide)
            {
                differing += Math.Abs(Brightness(first, x, y) - Brightness(second, x, y)) > visible ? 1 : 0;
            }
        }

        return differing;
    }

    private static float Brightness(SKBitmap picture, int left, int top)
    {
        var sum = 0f;
        for (var y = top; y < top + BlockSide; y++)
        {
            for (var x = left; x < left + BlockSide; x++)
            {
                var pixel = picture.GetPixel(x, y);
                sum += (0.2126f * pixel.Red) + (0.7152f * pixel.Green) + (0.0722f * pixel.Blue);
            }
        }

        return sum / (BlockSide * BlockSide);
    }

    private static string PathOf(string folder, string name) =>
        Path.Combine(AppContext.BaseDirectory, "Documents", folder, name);
}
