namespace GenomeTriage.Rpc.Wire;

/// <summary>Metadata to header values and back. Bytes travel as base64; a peer may leave out the padding, or join values with commas.</summary>
internal static class MetadataEncoding
{
    public static string Encode(Metadata.Entry entry) =>
        entry.IsBinary ? Convert.ToBase64String(entry.ValueBytes.Span) : entry.Value;

    /// <summary>Adds the entries of one header line; a line that breaks the rules of metadata carries none.</summary>
    public static void Decode(Metadata into, string name, string value)
    {
        var key = name.ToLowerInvariant();
        if (HeaderNames.IsReserved(key) || HeaderNames.IsTransport(key) || !MetadataRules.IsKey(key))
            return;
        if (!MetadataRules.IsBinary(key))
        {
            if (MetadataRules.IsText(value))
                into.Add(key, value);
            return;
        }

        foreach (var part in value.AsSpan().Split(','))
        {
            if (FromBase64(value.AsSpan(part).Trim()) is { } bytes)
                into.Add(key, bytes);
        }
    }

    public static byte[]? FromBase64(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd('=');
        Span<char> padded = text.Length < 512 ? stackalloc char[text.Length + 3] : new char[text.Length + 3];
        text.CopyTo(padded);
        var length = (text.Length + 3) / 4 * 4;
        padded[text.Length..length].Fill('=');
        var bytes = new byte[length / 4 * 3];
        return Convert.TryFromBase64Chars(padded[..length], bytes, out var written) ? bytes[..written] : null;
    }
}
