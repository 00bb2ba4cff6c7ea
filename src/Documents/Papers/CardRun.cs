using Kanoon.Documents.Pdf;

namespace Kanoon.Documents.Papers;

/// <summary>Puts cards on pages while they come.</summary>
internal sealed class CardRun(Func<PdfDocument> begin, CardLayout layout)
{
    private readonly List<MembershipCard> waiting = [];
    private PdfDocument? document;

    public void Add(MembershipCard card)
    {
        document ??= begin();
        waiting.Add(card);
        if (waiting.Count == (layout == CardLayout.TenToASheet ? CardSheet.Cards : 1))
        {
            Flush(document);
        }
    }

    /// <summary>False where there was no card; then nothing is written.</summary>
    public bool TryEnd()
    {
        if (document is null)
        {
            return false;
        }

        Flush(document);
        document.Close();
        return true;
    }

    private void Flush(PdfDocument target)
    {
        if (waiting.Count == 0)
        {
            return;
        }

        if (layout == CardLayout.TenToASheet)
        {
            target.Page(Look.A4Width, Look.A4Height, sheet => CardSheet.Fronts(sheet, waiting));
            target.Page(Look.A4Width, Look.A4Height, sheet => CardSheet.Backs(sheet, waiting));
        }
        else
        {
            const float width = MembershipCardPaper.Width;
            const float height = MembershipCardPaper.Height;
            target.Page(width, height, sheet => MembershipCardPaper.Front(sheet, waiting[0]));
            target.Page(width, height, sheet => MembershipCardPaper.Back(sheet, waiting[0]));
        }

        waiting.Clear();
    }
}
