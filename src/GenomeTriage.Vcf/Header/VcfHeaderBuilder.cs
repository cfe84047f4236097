using System.Globalization;
using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Header;

/// <summary>Takes the lines of a header one by one and makes the <see cref="VcfHeader"/>.</summary>
internal sealed class VcfHeaderBuilder(string? file)
{
    private readonly List<HeaderLine> _lines = [];
    private readonly List<Problem> _notices = [];
    private VcfVersion? _version;

    /// <summary>Takes a line that begins with <c>##</c>.</summary>
    public void AddLine(ReadOnlySpan<byte> bytes, long lineNumber)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (!HeaderLineParser.TryParse(text, lineNumber, out var line))
        {
            Notice(VcfProblemCodes.HeaderLineMalformed, lineNumber, Shortened(text));
            line = new HeaderLine("", text, Fields: null, lineNumber);
        }

        if (lineNumber == 1) TakeVersion(line);
        _lines.Add(line);
    }

    /// <summary>Takes the line that begins with <c>#CHROM</c> and makes the header.</summary>
    public VcfHeader Build(ReadOnlySpan<byte> columnLine, long lineNumber)
    {
        if (_version is null) Notice(VcfProblemCodes.FileFormatMissing, 1, null);
        var columns = HeaderColumns.Parse(columnLine, file, lineNumber);
        var header = new VcfHeader(_version ?? VcfVersion.V42, _lines, columns.Samples, columns.HasFormat) { Notices = _notices };
        foreach (var line in _lines) Define(header, line);
        return header;
    }

    /// <summary>A header of the same version and samples with other lines.</summary>
    public static VcfHeader Rebuild(VcfHeader header, IReadOnlyList<HeaderLine> lines)
    {
        var builder = new VcfHeaderBuilder(file: null);
        var rebuilt = new VcfHeader(header.Version, lines, header.Samples, header.HasFormat) { Notices = header.Notices };
        foreach (var line in lines) builder.Define(rebuilt, line);
        return rebuilt;
    }

    /// <summary>The most a notice repeats of a line.</summary>
    internal static string Shortened(string text) => text.Length <= 80 ? text : text[..80];

    private void TakeVersion(HeaderLine line)
    {
        if (line.Key != "fileformat") return;
        var known = VcfVersion.TryParse(line.Value.AsSpan().TrimEnd(), out var version);
        _version = known ? version : VcfVersion.V42;
        if (!known || !version.IsKnown) Notice(VcfProblemCodes.UnknownVersion, line.LineNumber, Shortened(line.Value));
    }

    private void Define(VcfHeader header, HeaderLine line)
    {
        if (line.Key is not ("INFO" or "FORMAT" or "FILTER" or "ALT" or "contig")) return;
        if (line.Id is not { } id)
        {
            Notice(VcfProblemCodes.HeaderLineMalformed, line.LineNumber, Shortened(line.Value), line.Key);
            return;
        }

        var description = line.Find("Description") ?? "";
        var isNew = line.Key switch
        {
            "INFO" => header.Infos.TryAdd(id, FieldOf(id, description, line)),
            "FORMAT" => header.Formats.TryAdd(id, FieldOf(id, description, line)),
            "FILTER" => header.Filters.TryAdd(id, new TermDefinition(id, description, line)),
            "ALT" => header.Alternates.TryAdd(id, new TermDefinition(id, description, line)),
            _ => header.Contigs.TryAdd(id, ContigOf(id, line)),
        };
        if (!isNew) Notice(VcfProblemCodes.DefinitionDuplicate, line.LineNumber, id, line.Key);
    }

    /// <summary>A number or type that is not readable is taken as the one that promises nothing.</summary>
    private FieldDefinition FieldOf(string id, string description, HeaderLine line)
    {
        var hasNumber = FieldNumber.TryParse(line.Find("Number"), out var number);
        var hasType = FieldTypes.TryParse(line.Find("Type"), out var type);
        if (!hasNumber || !hasType) Notice(VcfProblemCodes.HeaderLineMalformed, line.LineNumber, id, hasNumber ? "Type" : "Number");
        return new FieldDefinition(id, hasNumber ? number : default, type, description, line);
    }

    private static ContigDefinition ContigOf(string id, HeaderLine line)
    {
        long? length = long.TryParse(line.Find("length"), NumberStyles.None, CultureInfo.InvariantCulture, out var bases) ? bases : null;
        return new ContigDefinition(id, length, line.Find("assembly"), line);
    }

    private void Notice(string code, long lineNumber, string? found, string? field = null) =>
        _notices.Add(new Problem(code, ProblemSeverity.Warning) { File = file, Line = lineNumber, Field = field, Found = found });
}
