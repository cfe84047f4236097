using System.Diagnostics.CodeAnalysis;

namespace GenomeTriage.Review.Store;

/// <summary>Things that were used lately, up to a total size; what was not used for longest makes room. Thread-safe.</summary>
/// <param name="room">The most that the sizes of all of them may add up to; one that is larger alone is not kept.</param>
internal sealed class RecentlyUsed<TKey, TValue>(long room)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Kept>> _known = [];
    private readonly LinkedList<Kept> _order = [];
    private long _size;

    /// <summary>The thing behind a key, which then counts as just used.</summary>
    public bool TryFind(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            if (!_known.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            _order.Remove(node);
            _order.AddLast(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>Keeps a thing of a size; where another was kept under the key meanwhile, that one holds.</summary>
    public TValue Keep(TKey key, TValue value, long size)
    {
        lock (_lock)
        {
            if (_known.TryGetValue(key, out var other)) return other.Value.Value;
            _known.Add(key, _order.AddLast(new Kept(key, value, size)));
            _size += size;
            while (_size > room && _order.First is { } oldest) Forget(oldest);
            return value;
        }
    }

    private void Forget(LinkedListNode<Kept> node)
    {
        _order.Remove(node);
        _known.Remove(node.Value.Key);
        _size -= node.Value.Size;
    }

    private readonly record struct Kept(TKey Key, TValue Value, long Size);
}
