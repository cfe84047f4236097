using System.Globalization;
using System.Text;

namespace GenomeTriage.Rpc.Wire;

/// <summary>
/// The percent-encoding of <c>grpc-message</c>: UTF-8 bytes outside space to tilde, and the percent sign itself,
/// become <c>%XX</c>. A malformed escape is read as it stands, since a status must never be lost for its text.
/// </summary>
internal static class StatusMessageEncoding
{
    private const byte Percent = (byte)'%';

    public static string Encode(string message)
    {
        if (!NeedsEncoding(message))
            return message;
        var encoded = new StringBuilder(message.Length + 16);
        foreach (var b in Encoding.UTF8.GetBytes(message))
        {
            if (IsPlain(b))
                encoded.Append((char)b);
            else
                encoded.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }

    public static string Decode(string encoded)
    {
        if (!encoded.Contains('%', StringComparison.Ordinal))
            return encoded;
        var bytes = new List<byte>(encoded.Length);
        var raw = Encoding.UTF8.GetBytes(encoded);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == Percent && i + 2 < raw.Length && IsHex(raw[i + 1]) && IsHex(raw[i + 2]))
            {
                bytes.Add(byte.Parse(raw.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 2;
            }
            else
                bytes.Add(raw[i]);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static bool NeedsEncoding(string message)
    {
        foreach (var c in message)
        {
            if (c > '~' || !IsPlain((byte)c))
                return true;
        }

        return false;
    }

    private static bool IsPlain(byte b) => b is >= (byte)' ' and <= (byte)'~' and not Percent;

    private static bool IsHex(byte b) => char.IsAsciiHexDigit((char)b);
}
