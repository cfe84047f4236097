using System.Buffers.Text;
using System.Text;

namespace GenomeTriage.Annotation.Annotators;

/// <summary>HGVS names as annotators write them in VCF, made plain: without the sequence id, percent signs decoded.</summary>
internal static class HgvsText
{
    /// <summary><c>ENST00000358487.10:c.755C&gt;G</c> → <c>c.755C&gt;G</c>; <c>null</c> where there is none.</summary>
    internal static string? OfCoding(ReadOnlySpan<byte> written) => WithoutSequence(written) is { IsEmpty: false } name ? Decode(name) : null;

    /// <summary><c>ENSP00000351276.6:p.Ser252Trp</c> → <c>p.Ser252Trp</c>, <c>p.(%3D)</c> → <c>p.(=)</c>; <c>null</c> where there is none.</summary>
    internal static string? OfProtein(ReadOnlySpan<byte> written) => OfCoding(written);

    /// <summary>The first coding position of a name: 755 of <c>c.755C&gt;G</c>; <c>null</c> outside the coding sequence.</summary>
    internal static int? CodingPositionOf(ReadOnlySpan<byte> written)
    {
        var name = WithoutSequence(written);
        if (!name.StartsWith("c."u8)) return null;
        name = name[2..];
        if (!Utf8Parser.TryParse(name, out int position, out var used) || position <= 0) return null;
        return used < name.Length && name[used] is (byte)'+' or (byte)'-' ? null : position;
    }

    private static ReadOnlySpan<byte> WithoutSequence(ReadOnlySpan<byte> written) =>
        written.IndexOf((byte)':') is >= 0 and var colon ? written[(colon + 1)..] : written;

    private static string Decode(ReadOnlySpan<byte> name)
    {
        var text = Encoding.UTF8.GetString(name);
        return text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
    }
}
