namespace GenomeTriage.Vcf.Records;

/// <summary>Walks what separators part, without allocation. No bytes are no part; an empty part between two separators is one.</summary>
/// <param name="bytes">The whole.</param>
/// <param name="separator">What stands between the parts.</param>
internal ref struct SeparatedParts(ReadOnlySpan<byte> bytes, byte separator)
{
    private ReadOnlySpan<byte> _rest = bytes;
    private bool _done = bytes.IsEmpty;

    /// <summary>The part.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Goes to the next part.</summary>
    public bool MoveNext()
    {
        if (_done) return false;
        var end = _rest.IndexOf(separator);
        _done = end < 0;
        Current = _done ? _rest : _rest[..end];
        if (!_done) _rest = _rest[(end + 1)..];
        return true;
    }
}
