using Kanoon.Documents.Papers;
using Kanoon.Documents.Pdf;
using Kanoon.Documents.Text;

namespace Kanoon.Documents;

/// <summary>
/// Draws the Office's printed papers as PDF/A-2u, whose text can be searched. Make one and keep it: it holds the fonts,
/// remembers shaped words, and may be used by any number of threads at once.
/// </summary>
/// <remarks>
/// Each method writes to the stream while it draws, by blocking writes; it never seeks and leaves the stream open. What
/// it has written when it throws is no PDF. All of them throw <see cref="ArgumentException"/> where there is nothing to
/// print or a code is too long for a QR code.
/// </remarks>
public sealed class DocumentPress : IDisposable
{
    private readonly Shaper shaper = new();
    private readonly Typesetter typesetter;
    private readonly TextBlocks blocks;

    public DocumentPress()
    {
        typesetter = new Typesetter(shaper);
        blocks = new TextBlocks(typesetter);
    }

    /// <summary>Both sides of every card. Memory does not grow with their number.</summary>
    /// <exception cref="UnreadablePictureException">A photo is not a whole JPEG or PNG.</exception>
    public void Print(Stream output, PaperDetails details, IEnumerable<MembershipCard> cards, CardLayout layout)
    {
        var run = new CardRun(() => Begin(output, details), layout);
        foreach (var card in cards)
        {
            run.Add(card);
        }

        Finish(run);
    }

    /// <summary>The same for cards that come from a database one after the other.</summary>
    /// <exception cref="UnreadablePictureException">A photo is not a whole JPEG or PNG.</exception>
    public async Task PrintAsync(
        Stream output,
        PaperDetails details,
        IAsyncEnumerable<MembershipCard> cards,
        CardLayout layout,
        CancellationToken ct
    )
    {
        var run = new CardRun(() => Begin(output, details), layout);
        await foreach (var card in cards.WithCancellation(ct))
        {
            run.Add(card);
        }

        Finish(run);
    }

    /// <summary>One page.</summary>
    public void Print(Stream output, PaperDetails details, LicenceCertificate certificate)
    {
        var document = Begin(output, details);
        document.Page(Look.A4Width, Look.A4Height, sheet => LicencePaper.Draw(sheet, certificate));
        document.Close();
    }

    /// <summary>As many pages as the body needs.</summary>
    public void Print(Stream output, PaperDetails details, Letter letter)
    {
        var document = Begin(output, details);
        LetterPaper.Draw(document, typesetter, letter);
        document.Close();
    }

    /// <summary>A page in landscape for each.</summary>
    public void Print(Stream output, PaperDetails details, IEnumerable<TrainingCertificate> certificates) =>
        PrintEach(output, details, certificates, TrainingPaper.Draw);

    /// <summary>A page in landscape for each.</summary>
    public void Print(Stream output, PaperDetails details, IEnumerable<AwardCertificate> certificates) =>
        PrintEach(output, details, certificates, AwardPaper.Draw);

    public void Dispose() => shaper.Dispose();

    private static void Finish(CardRun cards)
    {
        if (!cards.TryEnd())
        {
            throw new ArgumentException("There is no card to print.", nameof(cards));
        }
    }

    private void PrintEach<T>(Stream output, PaperDetails details, IEnumerable<T> papers, Action<Drawing.Sheet, T> draw)
    {
        PdfDocument? document = null;
        foreach (var paper in papers)
        {
            document ??= Begin(output, details);
            document.Page(Look.A4Height, Look.A4Width, sheet => draw(sheet, paper));
        }

        (document ?? throw new ArgumentException("There is nothing to print.", nameof(papers))).Close();
    }

    private PdfDocument Begin(Stream output, PaperDetails details) => new(output, details, shaper, typesetter, blocks);
}
