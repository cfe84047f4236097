using System.Globalization;

namespace GenomeTriage.Rpc.Wire;

/// <summary>The value of <c>grpc-timeout</c>: at most eight digits and a unit (H, M, S, m, u or n).</summary>
internal static class TimeoutEncoding
{
    private const long LargestValue = 99_999_999;
    private const int MostDigits = 8;

    /// <summary>The finest unit that holds <paramref name="timeout"/>, rounded up, so that a server never gives up first.</summary>
    public static string Encode(TimeSpan timeout)
    {
        if (timeout <= TimeSpan.Zero)
            return "1n";
        return TryEncode(timeout.Ticks * 100m, 'n')
            ?? TryEncode((decimal)timeout.Ticks / TimeSpan.TicksPerMicrosecond, 'u')
            ?? TryEncode((decimal)timeout.Ticks / TimeSpan.TicksPerMillisecond, 'm')
            ?? TryEncode((decimal)timeout.Ticks / TimeSpan.TicksPerSecond, 'S')
            ?? TryEncode((decimal)timeout.Ticks / TimeSpan.TicksPerMinute, 'M')
            ?? TryEncode((decimal)timeout.Ticks / TimeSpan.TicksPerHour, 'H')
            ?? $"{LargestValue}H";
    }

    /// <summary>Reads a value; <c>false</c> where it is not as the specification says.</summary>
    public static bool TryDecode(string value, out TimeSpan timeout)
    {
        timeout = default;
        if (value.Length is < 2 or > MostDigits + 1
            || !long.TryParse(value.AsSpan(0, value.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || TicksOf(value[^1]) is not { } ticks)
            return false;
        timeout = TimeSpan.FromTicks((long)decimal.Ceiling(Math.Min(count * ticks, TimeSpan.MaxValue.Ticks)));
        return true;
    }

    private static string? TryEncode(decimal count, char unit)
    {
        var whole = decimal.Ceiling(count);
        return whole <= LargestValue ? string.Create(CultureInfo.InvariantCulture, $"{whole:F0}{unit}") : null;
    }

    private static decimal? TicksOf(char unit) => unit switch
    {
        'H' => TimeSpan.TicksPerHour,
        'M' => TimeSpan.TicksPerMinute,
        'S' => TimeSpan.TicksPerSecond,
        'm' => TimeSpan.TicksPerMillisecond,
        'u' => TimeSpan.TicksPerMicrosecond,
        'n' => 0.01m,
        _ => null,
    };
}
