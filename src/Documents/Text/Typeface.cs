using HarfBuzzSharp;
using SkiaSharp;

namespace Kanoon.Documents.Text;

/// <summary>One weight of Vazirmatn, for shaping and for drawing. Lengths are in ems.</summary>
internal sealed class Typeface : IDisposable
{
    private readonly Blob blob;
    private readonly Face face;

    private Typeface(string resource)
    {
        using var stream = typeof(Typeface).Assembly.GetManifestResourceStream(resource)!;
        using var data = SKData.Create(stream);
        Drawing = SKTypeface.FromData(data) ?? throw new InvalidOperationException($"{resource} is not a font.");

        stream.Position = 0;
        blob = Blob.FromStream(stream);
        face = new Face(blob, 0);
        UnitsPerEm = face.UnitsPerEm;
        Shaping = new Font(face);
        Shaping.SetFunctionsOpenType();
        Shaping.SetScale(UnitsPerEm, UnitsPerEm);

        // An immutable face may be read by any number of threads.
        face.MakeImmutable();
    }

    public SKTypeface Drawing { get; }

    public Font Shaping { get; }

    public int UnitsPerEm { get; }

    public static Typeface Load(Weight weight) => new($"Vazirmatn-{weight}.ttf");

    public void Dispose()
    {
        Drawing.Dispose();
        Shaping.Dispose();
        face.Dispose();
        blob.Dispose();
    }
}

/// <summary>Named as the font's files are.</summary>
internal enum Weight
{
    Regular,
    Bold,
}
