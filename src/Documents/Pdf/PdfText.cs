using System.Text;
using Kanoon.Documents.Text;

namespace Kanoon.Documents.Pdf;

/// <summary>Shows one line of shaped text. Source: ISO 32000-1, clauses 9.4 and 14.9.4.</summary>
internal sealed class PdfText(PdfContent content, PdfFont font, Typeface typeface)
{
    // In ems; what is finer cannot be seen.
    private const float Tolerance = 0.0005f;

    // A space without width, for readers that do not look at the meaning of a span as a whole.
    private const string SaidAlready = "\u200B";

    private float pen;
    private float rise;
    private bool isInString;
    private bool isInArray;

    /// <param name="x">In points, as the baseline and the size.</param>
    public void Show(ShapedText text, int name, float x, float baseline, float size)
    {
        content.Raw("BT /F"u8);
        content.Number(name);
        content.Number(size);
        content.Raw("Tf 1 0 0 1 "u8);
        content.Operation("Tm"u8, x, baseline);
        for (int from = 0, to; from < text.Glyphs.Length; from = to)
        {
            to = from + 1;
            while (to < text.Glyphs.Length && text.Texts[to] is null)
            {
                to++;
            }

            ShowCluster(text, from, to, size);
        }

        EndArray();
        content.Raw("ET\n"u8);
    }

    private void ShowCluster(ShapedText text, int from, int to, float size)
    {
        var meaning = text.Texts[from]!;
        var isSpan = to - from > 1;
        if (isSpan)
        {
            EndArray();
            content.Raw("/Span <</ActualText "u8);
            content.Raw(Encoding.ASCII.GetBytes(PdfFile.Text(meaning)));
            content.Raw(">> BDC\n"u8);
        }

        for (var i = from; i < to; i++)
        {
            MoveTo(text.Positions[i].X, text.Positions[i].Y, size);
            Begin();
            content.Character(font.CodeOf(text.Glyphs[i], i == from ? meaning : SaidAlready));
            pen += typeface.AdvanceOf(text.Glyphs[i]);
        }

        if (isSpan)
        {
            EndArray();
            content.Raw("EMC\n"u8);
        }
    }

    private void MoveTo(float x, float y, float size)
    {
        if (MathF.Abs(y - rise) > Tolerance)
        {
            EndArray();
            content.Operation("Ts"u8, y * size);
            rise = y;
        }

        if (MathF.Abs(x - pen) > Tolerance)
        {
            EndString();
            BeginArray();
            content.Number((pen - x) * 1000);
            pen = x;
        }
    }

    private void Begin()
    {
        BeginArray();
        if (!isInString)
        {
            content.Raw("<"u8);
            isInString = true;
        }
    }

    private void BeginArray()
    {
        if (!isInArray)
        {
            content.Raw("["u8);
            isInArray = true;
        }
    }

    private void EndString()
    {
        if (isInString)
        {
            content.Raw(">"u8);
            isInString = false;
        }
    }

    private void EndArray()
    {
        EndString();
        if (isInArray)
        {
            content.Raw("] TJ\n"u8);
            isInArray = false;
        }
    }
}
