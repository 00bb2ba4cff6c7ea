using static Kanoon.Documents.Ordering.BidiClass;

namespace Kanoon.Documents.Ordering;

/// <summary>An isolating run sequence (BD13, X10): text at one level, read as if what is isolated in it were away.</summary>
internal sealed class BidiSequence
{
    private readonly int[] at;
    private readonly BidiClass[] classes;
    private readonly byte[] levels;

    private BidiSequence(int[] at, BidiClass[] classes, byte[] levels, BidiClass before, BidiClass after)
    {
        (this.at, this.classes, this.levels) = (at, classes, levels);
        (Before, After) = (before, after);
    }

    public int Length => at.Length;

    /// <summary>L or R: sos and eos of the annex.</summary>
    public BidiClass Before { get; }

    public BidiClass After { get; }

    public BidiClass EmbeddingDirection => Direction(levels[at[0]]);

    public BidiClass this[int index]
    {
        get => classes[at[index]];
        set => classes[at[index]] = value;
    }

    /// <summary>Where in the paragraph a character of the sequence stands.</summary>
    public int IndexOf(int index) => at[index];

    public static IReadOnlyList<BidiSequence> Of(
        BidiClass[] classes,
        byte[] levels,
        BidiIsolates isolates,
        byte paragraphLevel
    )
    {
        var kept = new List<int>(classes.Length);
        for (var i = 0; i < classes.Length; i++)
        {
            if (!BidiExplicit.IsRemoved(classes[i]))
            {
                kept.Add(i);
            }
        }

        var runs = RunsOf(kept, levels);
        var runAt = runs.ToDictionary(run => run[0]);
        var sequences = new List<BidiSequence>();
        foreach (var first in runs.Where(run => !Continues(run[0], isolates)))
        {
            var whole = new List<int>(first);
            while (
                isolates.PartnerOf(whole[^1]) is > BidiIsolates.None and var partner
                && partner > whole[^1]
                && runAt.TryGetValue(partner, out var next)
            )
            {
                whole.AddRange(next);
            }

            sequences.Add(Bounded([.. whole], kept, classes, levels, paragraphLevel, isolates));
        }

        // All at once: what resolves one raises the levels that bound the next.
        return sequences;
    }

    /// <summary>I1 and I2, once all types are resolved.</summary>
    public void RaiseLevels()
    {
        foreach (var index in at)
        {
            var even = levels[index] % 2 == 0;
            levels[index] += classes[index] switch
            {
                R => (byte)(even ? 1 : 0),
                EN or AN => (byte)(even ? 2 : 1),
                L => (byte)(even ? 0 : 1),
                _ => 0,
            };
        }
    }

    private static BidiClass Direction(byte level) => level % 2 == 0 ? L : R;

    // A PDI that has its initiator goes on where that left off.
    private static bool Continues(int first, BidiIsolates isolates) =>
        isolates.PartnerOf(first) is > BidiIsolates.None and var partner && partner < first;

    private static List<int[]> RunsOf(List<int> kept, byte[] levels)
    {
        var runs = new List<int[]>();
        for (var from = 0; from < kept.Count; )
        {
            var to = from + 1;
            while (to < kept.Count && levels[kept[to]] == levels[kept[from]])
            {
                to++;
            }

            runs.Add([.. kept[from..to]]);
            from = to;
        }

        return runs;
    }

    private static BidiSequence Bounded(
        int[] at,
        List<int> kept,
        BidiClass[] classes,
        byte[] levels,
        byte paragraphLevel,
        BidiIsolates isolates
    )
    {
        var own = levels[at[0]];
        var first = kept.BinarySearch(at[0]);
        var last = kept.BinarySearch(at[^1]);
        var before = first == 0 ? paragraphLevel : levels[kept[first - 1]];
        var after = isolates.IsOpen(at[^1]) || last == kept.Count - 1 ? paragraphLevel : levels[kept[last + 1]];
        return new(at, classes, levels, Direction(Math.Max(own, before)), Direction(Math.Max(own, after)));
    }
}
