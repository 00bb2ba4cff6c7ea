using static Kanoon.Documents.Ordering.BidiClass;

namespace Kanoon.Documents.Ordering;

/// <summary>Which isolate initiator belongs to which PDI (BD9), and what follows from it.</summary>
internal sealed class BidiIsolates
{
    public const int None = -1;

    private readonly BidiClass[] classes;
    private readonly int[] partner;

    public BidiIsolates(BidiClass[] classes)
    {
        this.classes = classes;
        partner = new int[classes.Length];
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            partner[i] = None;
            if (IsInitiator(classes[i]))
            {
                open.Push(i);
            }
            else if (classes[i] == PDI && open.TryPop(out var initiator))
            {
                (partner[i], partner[initiator]) = (initiator, i);
            }
        }
    }

    public static bool IsInitiator(BidiClass type) => type is LRI or RLI or FSI;

    /// <summary>The other end of an isolate, or <see cref="None"/>.</summary>
    public int PartnerOf(int index) => partner[index];

    /// <summary>Whether an isolate begins here that nothing ends.</summary>
    public bool IsOpen(int index) => IsInitiator(classes[index]) && partner[index] == None;

    /// <summary>The level of the first strong character, isolates passed over (P2, P3); null where there is none.</summary>
    public byte? FirstStrong(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (classes[i] is L)
            {
                return BidiParagraph.LeftToRight;
            }

            if (classes[i] is R or AL)
            {
                return BidiParagraph.RightToLeft;
            }

            if (IsInitiator(classes[i]))
            {
                i = partner[i] == None ? to : partner[i];
            }
        }

        return null;
    }

    /// <summary>FSI as the LRI or RLI that it stands for (X5c).</summary>
    public BidiClass Direction(int index)
    {
        if (classes[index] != FSI)
        {
            return classes[index];
        }

        var end = partner[index] == None ? classes.Length : partner[index];
        return FirstStrong(index + 1, end) == BidiParagraph.RightToLeft ? RLI : LRI;
    }
}
