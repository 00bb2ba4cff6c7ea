using Kanoon.Documents.Text;
using SkiaSharp;

namespace Kanoon.Documents.Drawing;

/// <summary>A PDF that is written while it is drawn: a page leaves memory when the next begins.</summary>
internal sealed class PdfDocument : IDisposable
{
    private const float ResolutionOfPictures = 300;
    private const int QualityOfPictures = 88;

    private readonly Press press;
    private readonly SKManagedWStream output;
    private readonly SKDocument document;

    public PdfDocument(Stream stream, PaperDetails details, Typesetter typesetter, Shaper shaper)
    {
        var createdAt = details.CreatedAt.UtcDateTime;
        var metadata = new SKDocumentPdfMetadata(ResolutionOfPictures, QualityOfPictures)
        {
            Title = details.Title,
            Author = details.Author,
            Subject = details.Subject,
            Creator = "Kanoon",
            Producer = "Kanoon.Documents, Skia/PDF",
            Creation = createdAt,
            Modified = createdAt,
            PdfA = true,
        };
        press = new Press(typesetter, shaper);
        output = new SKManagedWStream(stream, disposeManagedStream: false);
        document = SKDocument.CreatePdf(output, metadata);
    }

    /// <param name="width">In millimetres, as the height.</param>
    public void Page(float width, float height, Action<Sheet> draw)
    {
        const float scale = Sheet.PointsPerMillimetre;
        var canvas = document.BeginPage(width * scale, height * scale);
        canvas.Scale(scale);
        draw(new Sheet(canvas, press, width, height));
        document.EndPage();
    }

    /// <summary>Writes what closes the file. Without it, as after an error, the file is no PDF.</summary>
    public void Close() => document.Close();

    public void Dispose()
    {
        document.Dispose();
        output.Dispose();
        press.Dispose();
    }
}
