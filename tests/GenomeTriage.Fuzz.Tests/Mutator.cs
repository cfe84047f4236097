namespace GenomeTriage.Fuzz.Tests;

/// <summary>Changes bytes here and there; the same seed gives the same changes.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Tokens =
    [
        [(byte)'\t'], [(byte)'\n'], [(byte)'\r', (byte)'\n'], [(byte)';'], [(byte)'='], [(byte)','], [(byte)':'], [(byte)'.'],
        [(byte)'<'], [(byte)'>'], [(byte)'['], [(byte)']'], [(byte)'/'], [(byte)'|'], [0], [255], [255, 255, 255, 255],
        [0x1f, 0x8b], "2147483648"u8.ToArray(), "-1"u8.ToArray(), "nan"u8.ToArray(), "##"u8.ToArray(), "END=9"u8.ToArray(),
    ];

    private readonly System.Random _random = new(seed);

    /// <summary>A changed copy of <paramref name="bytes"/>.</summary>
    public byte[] Mutate(byte[] bytes)
    {
        var list = new List<byte>(bytes);
        for (var changes = _random.Next(1, 6); changes > 0; changes--) Change(list);
        return [.. list];
    }

    private void Change(List<byte> bytes)
    {
        var at = _random.Next(bytes.Count + 1);
        var left = bytes.Count - at;
        switch (_random.Next(6))
        {
            case 0 when left > 0: bytes[at] ^= (byte)(1 << _random.Next(8)); break;
            case 1 when left > 0: bytes[at] = (byte)_random.Next(256); break;
            case 2: bytes.InsertRange(at, Tokens[_random.Next(Tokens.Length)]); break;
            case 3 when left > 0: bytes.RemoveRange(at, _random.Next(1, Math.Min(left, 16) + 1)); break;
            case 4 when left > 0: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(left, _random.Next(1, 64)))); break;
            default: bytes.RemoveRange(at, left * _random.Next(4) / 4); break;
        }
    }
}
