using System.Buffers;

namespace GenomeTriage.Rpc;

/// <summary>What gRPC allows in a key and in a text value; a line break in either would forge a header.</summary>
internal static class MetadataRules
{
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz_.-");

    public static bool IsBinary(string key) => key.EndsWith(Metadata.BinaryHeaderSuffix, StringComparison.Ordinal);

    public static bool IsKey(string key) => key.Length > 0 && !key.AsSpan().ContainsAnyExcept(KeyCharacters);

    public static bool IsText(string value) => !value.AsSpan().ContainsAnyExceptInRange(' ', '~');

    public static string CheckedKey(string key, bool binary)
    {
        if (!IsKey(key))
            throw new ArgumentException("A metadata key holds only 0-9, a-z, '_', '.' and '-'.", nameof(key));
        if (IsBinary(key) != binary)
            throw new ArgumentException($"'{key}': exactly the keys that end in -bin hold bytes.", nameof(key));
        return key;
    }

    public static string CheckedText(string key, string value) =>
        IsText(value) ? value : throw new ArgumentException($"The value of '{key}' is not printable ASCII.", nameof(value));
}
