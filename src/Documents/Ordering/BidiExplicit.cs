using System.Runtime.InteropServices;
using static Kanoon.Documents.Ordering.BidiClass;

namespace Kanoon.Documents.Ordering;

/// <summary>Explicit levels and directions: rules X1 to X8.</summary>
internal static class BidiExplicit
{
    private const byte MaxDepth = 125;

    /// <summary>What X9 takes out of the text.</summary>
    public static bool IsRemoved(BidiClass type) => type is BN or LRE or RLE or LRO or RLO or PDF;

    /// <summary>Fills <paramref name="levels"/> and gives the classes with overrides in force.</summary>
    public static BidiClass[] Resolve(BidiClass[] original, BidiIsolates isolates, byte level, byte[] levels)
    {
        var classes = (BidiClass[])original.Clone();
        var stack = new Stack<Status>([new Status(level, null, IsIsolate: false)]);
        int overflowIsolates = 0,
            overflowEmbeddings = 0,
            validIsolates = 0;

        for (var i = 0; i < original.Length; i++)
        {
            switch (original[i])
            {
                case LRE or RLE or LRO or RLO:
                    levels[i] = stack.Peek().Level;
                    if (overflowIsolates == 0 && overflowEmbeddings == 0 && Next(stack, original[i]) is { } embedding)
                    {
                        stack.Push(embedding);
                    }
                    else if (overflowIsolates == 0)
                    {
                        overflowEmbeddings++;
                    }

                    break;

                case LRI
                or RLI
                or FSI:
                    Put(i);
                    if (
                        overflowIsolates == 0
                        && overflowEmbeddings == 0
                        && Next(stack, isolates.Direction(i)) is { } isolate
                    )
                    {
                        validIsolates++;
                        stack.Push(isolate);
                    }
                    else
                    {
                        overflowIsolates++;
                    }

                    break;

                case PDI:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack.Peek().IsIsolate)
                        {
                            stack.Pop();
                        }

                        stack.Pop();
                        validIsolates--;
                    }

                    Put(i);
                    break;

                case PDF:
                    levels[i] = stack.Peek().Level;
                    if (overflowIsolates > 0)
                    {
                        break;
                    }

                    if (overflowEmbeddings > 0)
                    {
                        overflowEmbeddings--;
                    }
                    else if (!stack.Peek().IsIsolate && stack.Count > 1)
                    {
                        stack.Pop();
                    }

                    break;

                case B:
                    levels[i] = level;
                    break;

                case BN:
                    levels[i] = stack.Peek().Level;
                    break;

                default:
                    Put(i);
                    break;
            }
        }

        return classes;

        void Put(int index)
        {
            levels[index] = stack.Peek().Level;
            classes[index] = stack.Peek().Override ?? classes[index];
        }
    }

    private static Status? Next(Stack<Status> stack, BidiClass type)
    {
        var leftToRight = type is LRE or LRO or LRI;
        var level = stack.Peek().Level;
        var next = leftToRight ? (level + 2) & ~1 : (level + 1) | 1;
        BidiClass? over =
            type == LRO ? L
            : type == RLO ? R
            : null;
        return next <= MaxDepth ? new Status((byte)next, over, type is LRI or RLI) : null;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Status(byte Level, BidiClass? Override, bool IsIsolate);
}
