using System.Globalization;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.Calls;

/// <summary>The header <c>grpc-timeout</c> (PROTOCOL-HTTP2.md): at most eight digits and a unit.</summary>
internal static class CallTimeout
{
    private const string Header = "grpc-timeout";
    private const int MostDigits = 8;

    /// <summary>Lowers the timeout that a client asks for, or asks for none, to the longest that a call may take.</summary>
    /// <exception cref="RpcException">What the client sent is no timeout.</exception>
    public static void Bound(IHeaderDictionary headers, TimeSpan longest)
    {
        var asked = headers[Header].ToString();
        if (asked.Length == 0 || Read(asked) > longest)
            headers[Header] = Write(longest);
    }

    private static TimeSpan Read(string text)
    {
        if (text.Length is < 2 or > MostDigits + 1 || !uint.TryParse(text.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw Malformed();
        return text[^1] switch
        {
            'H' => TimeSpan.FromHours(number),
            'M' => TimeSpan.FromMinutes(number),
            'S' => TimeSpan.FromSeconds(number),
            'm' => TimeSpan.FromMilliseconds(number),
            'u' => TimeSpan.FromMicroseconds(number),
            'n' => TimeSpan.FromMicroseconds(number / 1000.0),
            _ => throw Malformed(),
        };
    }

    // Milliseconds have room for a day; beyond it seconds are exact enough.
    private static string Write(TimeSpan time) => time < TimeSpan.FromDays(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalMilliseconds}m")
        : string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalSeconds}S");

    private static RpcException Malformed() => new(new Status(StatusCode.Internal, "grpc-timeout is malformed."));
}
