namespace GenomeTriage.Cli.Evaluation;

/// <summary>A generator of our own (Marsaglia 2003), so that figures stay the same when the framework's changes.</summary>
/// <param name="seed">Not 0.</param>
internal sealed class Xorshift(uint seed)
{
    private uint _state = seed;

    /// <summary>A number from 0 to <paramref name="limit"/> - 1.</summary>
    public int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)((ulong)_state * (uint)limit >> 32);
    }
}
