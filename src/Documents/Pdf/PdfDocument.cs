using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using Kanoon.Documents.Drawing;
using Kanoon.Documents.Text;

namespace Kanoon.Documents.Pdf;

/// <summary>
/// A PDF/A-2u that is written while it is drawn: nothing of a page stays in memory but its place. Source: ISO 19005-2.
/// </summary>
internal sealed class PdfDocument
{
    private const string Producer = "Kanoon.Documents";

    // Pages are looked for by branches, which stay short however many pages there are.
    private const int PagesOfABranch = 200;

    private readonly PdfFile file;
    private readonly PaperDetails details;
    private readonly Shaper shaper;
    private readonly Typesetter typesetter;
    private readonly TextBlocks blocks;
    private readonly PdfContent content = new();
    private readonly PdfFont[] fonts;
    private readonly int[] fontIds;
    private readonly int root;
    private readonly List<(int Id, int Pages)> branches = [];
    private readonly List<int> pages = [];
    private int branch;

    public PdfDocument(Stream output, PaperDetails details, Shaper shaper, Typesetter typesetter, TextBlocks blocks)
    {
        (this.details, this.shaper, this.typesetter, this.blocks) = (details, shaper, typesetter, blocks);
        file = new PdfFile(output);
        fonts = [new PdfFont(shaper[Weight.Regular]), new PdfFont(shaper[Weight.Bold])];
        fontIds = [file.Reserve(), file.Reserve()];
        root = file.Reserve();
    }

    /// <param name="width">In millimetres, as the height.</param>
    public void Page(float width, float height, Action<Sheet> draw)
    {
        const float scale = Sheet.PointsPerMillimetre;
        branch = pages.Count == 0 ? file.Reserve() : branch;
        content.Clear();
        var canvas = new Canvas(content, fonts, shaper, file, height);
        draw(new Sheet(canvas, typesetter, blocks, new Box(0, 0, width, height)));

        var drawing = file.AddStream("", content.Bytes, CompressionLevel.Fastest);
        var names = string.Concat(canvas.Pictures.Distinct().Select(picture => $"/P{picture} {picture} 0 R "));
        var box = string.Create(CultureInfo.InvariantCulture, $"0 0 {width * scale:0.###} {height * scale:0.###}");
        pages.Add(
            file.Add(
                $"<< /Type /Page /Parent {branch} 0 R /MediaBox [{box}] /Contents {drawing} 0 R /Resources << "
                    + $"/Font << /F0 {fontIds[0]} 0 R /F1 {fontIds[1]} 0 R >> /XObject << {names}>> >> >>"
            )
        );

        if (pages.Count == PagesOfABranch)
        {
            EndBranch();
        }
    }

    /// <summary>Writes what closes the file. Without it, as after an error, the file is no PDF.</summary>
    public void Close()
    {
        EndBranch();
        var kids = string.Join(' ', branches.Select(b => $"{b.Id} 0 R"));
        file.Put(root, $"<< /Type /Pages /Kids [{kids}] /Count {branches.Sum(b => b.Pages)} >>");
        for (var i = 0; i < fonts.Length; i++)
        {
            fonts[i].Write(file, fontIds[i]);
        }

        var profile = file.AddStream("/N 3", Resources.Read("sRGB.icc"));
        var intent = file.Add(
            "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
                + $"/Info (sRGB IEC61966-2.1) /DestOutputProfile {profile} 0 R >>"
        );
        var metadata = file.AddRawStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp()));
        var catalog = file.Add(
            $"<< /Type /Catalog /Pages {root} 0 R /Lang (fa-IR) /ViewerPreferences << /Direction /R2L "
                + $"/DisplayDocTitle true >> /Metadata {metadata} 0 R /OutputIntents [{intent} 0 R] >>"
        );
        file.Close(catalog, file.Add(Information()), Identity());
    }

    private void EndBranch()
    {
        if (pages.Count == 0)
        {
            return;
        }

        var kids = string.Join(' ', pages.Select(page => $"{page} 0 R"));
        file.Put(branch, $"<< /Type /Pages /Parent {root} 0 R /Kids [{kids}] /Count {pages.Count} >>");
        branches.Add((branch, pages.Count));
        pages.Clear();
    }

    private string Information()
    {
        var date = string.Create(CultureInfo.InvariantCulture, $"(D:{details.CreatedAt.UtcDateTime:yyyyMMddHHmmss}Z)");
        var subject = details.Subject is null ? "" : $"/Subject {PdfFile.Text(details.Subject)} ";
        return $"<< /Title {PdfFile.Text(details.Title)} /Author {PdfFile.Text(details.Author)} {subject}"
            + $"/Producer ({Producer}) /CreationDate {date} /ModDate {date} >>";
    }

    private string Xmp()
    {
        var date = details.CreatedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var subject = details.Subject is null
            ? ""
            : $"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escaped(details.Subject)}</rdf:li></rdf:Alt></dc:description>";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(details.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escaped(details.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>fa-IR</rdf:li></rdf:Bag></dc:language>
            {subject}
            <xmp:CreateDate>{date}</xmp:CreateDate>
            <xmp:ModifyDate>{date}</xmp:ModifyDate>
            <pdf:Producer>{Producer}</pdf:Producer>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>U</pdfaid:conformance>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
    }

    private static string Escaped(string text) => SecurityElement.Escape(string.Join(' ', PlainText.Paragraphs(text)));

    // Not made by chance, so that the same paper gives the same file.
    private byte[] Identity() =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{details.Title}\n{details.Author}\n{details.CreatedAt:O}"))[..16];
}
