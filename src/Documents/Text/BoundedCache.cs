using System.Collections.Concurrent;

namespace Kanoon.Documents.Text;

/// <summary>
/// Remembers what was asked for lately. When it is full the older half goes: what was not asked for since the last time.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock turning = new();
    private ConcurrentDictionary<TKey, TValue> recent = new();
    private ConcurrentDictionary<TKey, TValue> older = new();
    private int added;

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (recent.TryGetValue(key, out var known))
        {
            return known;
        }

        var value = older.TryGetValue(key, out var old) ? old : make(key);
        if (recent.TryAdd(key, value) && Interlocked.Increment(ref added) > capacity / 2)
        {
            Turn();
        }

        return value;
    }

    private void Turn()
    {
        lock (turning)
        {
            if (added > capacity / 2)
            {
                (older, recent, added) = (recent, new ConcurrentDictionary<TKey, TValue>(), 0);
            }
        }
    }
}
