using System.Globalization;

namespace GenomeTriage.Vcf.Header;

/// <summary>A version of the VCF specification.</summary>
/// <param name="Major">4 in every version known here.</param>
/// <param name="Minor">1–5 in the versions known here.</param>
public readonly record struct VcfVersion(int Major, int Minor) : IComparable<VcfVersion>
{
    /// <summary>What the value of <c>##fileformat</c> begins with.</summary>
    public const string Prefix = "VCFv";

    /// <summary>The oldest version known here.</summary>
    public static readonly VcfVersion V41 = new(4, 1);

    /// <summary>Version 4.2.</summary>
    public static readonly VcfVersion V42 = new(4, 2);

    /// <summary>Version 4.3.</summary>
    public static readonly VcfVersion V43 = new(4, 3);

    /// <summary>Version 4.4.</summary>
    public static readonly VcfVersion V44 = new(4, 4);

    /// <summary>The newest version known here.</summary>
    public static readonly VcfVersion V45 = new(4, 5);

    /// <summary>Whether this is one of the versions 4.1–4.5.</summary>
    public bool IsKnown => this >= V41 && this <= V45;

    /// <summary>Reads the value of <c>##fileformat</c>, <c>VCFv4.3</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> value, out VcfVersion version)
    {
        version = default;
        if (!value.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        var number = value[Prefix.Length..];
        var dot = number.IndexOf('.');
        if (dot < 0 || !TryParseDigits(number[..dot], out var major) || !TryParseDigits(number[(dot + 1)..], out var minor)) return false;
        version = new VcfVersion(major, minor);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(VcfVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <summary><c>VCFv4.3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Major}.{Minor}");

    /// <summary>Whether <paramref name="left"/> is older.</summary>
    public static bool operator <(VcfVersion left, VcfVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is newer.</summary>
    public static bool operator >(VcfVersion left, VcfVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is the same or older.</summary>
    public static bool operator <=(VcfVersion left, VcfVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is the same or newer.</summary>
    public static bool operator >=(VcfVersion left, VcfVersion right) => left.CompareTo(right) >= 0;

    private static bool TryParseDigits(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
