using System.Globalization;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Reading;

/// <summary>Reads the header from the first lines, and refuses what is not a VCF.</summary>
internal static class VcfHeaderReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xef, 0xbb, 0xbf];

    /// <summary>Reads up to the line <c>#CHROM</c>.</summary>
    public static async ValueTask<VcfHeader> ReadAsync(LineBuffer lines, VcfReaderOptions options, CancellationToken cancellationToken)
    {
        var builder = new VcfHeaderBuilder(options.FileName);
        var length = 0L;
        while (await TakeLineAsync(lines, cancellationToken))
        {
            if (lines.LineNumber == 1) CheckStart(lines.Line, options.FileName);
            length += lines.LineLength;
            if (length > options.MaximumHeaderLength) throw TooLong(lines, options);
            var line = WithoutMark(lines);
            if (line.StartsWith("#CHROM"u8)) return builder.Build(line, lines.LineNumber);
            if (!line.StartsWith("#"u8)) break;
            builder.AddLine(line, lines.LineNumber);
        }

        var code = lines.LineNumber == 0 ? VcfProblemCodes.EmptyInput : VcfProblemCodes.HeaderLineMissing;
        throw new InputException(Error(code, options.FileName, Math.Max(lines.LineNumber, 1)) with { Field = "#CHROM" });
    }

    private static ReadOnlySpan<byte> WithoutMark(LineBuffer lines) =>
        lines.LineNumber == 1 && lines.Line.StartsWith(ByteOrderMark) ? lines.Line[ByteOrderMark.Length..] : lines.Line;

    /// <summary>A fault of the packed data names the line at which the text stops.</summary>
    private static async ValueTask<bool> TakeLineAsync(LineBuffer lines, CancellationToken cancellationToken)
    {
        try
        {
            return await lines.TakeLineAsync(cancellationToken);
        }
        catch (InputException e) when (e.Problem.Line is null)
        {
            throw new InputException(e.Problem with { Line = lines.LineNumber + 1 }, e);
        }
    }

    private static void CheckStart(ReadOnlySpan<byte> line, string? file)
    {
        if (line.StartsWith(ByteOrderMark)) line = line[ByteOrderMark.Length..];
        if (line.StartsWith("##"u8) || line.StartsWith("#CHROM\t"u8)) return;
        var code = line.StartsWith("BCF"u8) ? VcfProblemCodes.BinaryVcf : VcfProblemCodes.NotVcf;
        throw new InputException(Error(code, file, 1) with
        {
            Field = "##fileformat",
            Found = Convert.ToHexStringLower(line[..Math.Min(line.Length, 8)]),
            Allowed = "##fileformat=VCFv4.1–VCFv4.5",
        });
    }

    private static InputException TooLong(LineBuffer lines, VcfReaderOptions options) => new(
        Error(VcfProblemCodes.TextTooLong, options.FileName, lines.LineNumber) with
        {
            Field = "##",
            Allowed = options.MaximumHeaderLength.ToString(CultureInfo.InvariantCulture),
        });

    private static Problem Error(string code, string? file, long line) => new(code, ProblemSeverity.Error) { File = file, Line = line };
}
