using System.Text;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Validation.Meta;

/// <summary>The lines of the header that begin with <c>##</c>: each line by the rule of its kind.</summary>
internal sealed class MetaRules(ProblemList problems)
{
    private readonly HashSet<(string Key, string Id)> _ids = [];
    private VcfVersion _version = VcfVersion.V42;

    /// <summary>Checks a line of the header before <c>#CHROM</c>.</summary>
    public void Check(ReadOnlySpan<byte> bytes, long lineNumber)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (lineNumber == 1) CheckFileFormat(text);
        if (!text.StartsWith("##", StringComparison.Ordinal))
            problems.Error(ValidationProblemCodes.HeaderLineUnknown, lineNumber, "##", text, "##key=value");
        else if (!HeaderLineParser.TryParse(text, lineNumber, out var line))
            problems.Error(VcfProblemCodes.HeaderLineMalformed, lineNumber, "##", text, "##key=value");
        else if (line.Value.Length == 0)
            problems.Error(ValidationProblemCodes.HeaderValueEmpty, lineNumber, line.Key, text);
        else if (lineNumber > 1)
            CheckLine(line);
    }

    private void CheckFileFormat(string text)
    {
        const string Start = "##fileformat=";
        if (!text.StartsWith(Start, StringComparison.Ordinal))
            problems.Error(VcfProblemCodes.FileFormatMissing, 1, "##fileformat", text, Start + "VCFv4.1–VCFv4.5");
        else if (!VcfVersion.TryParse(text.AsSpan(Start.Length), out _version))
            problems.Error(ValidationProblemCodes.FileFormatMalformed, 1, "##fileformat", text, Start + "VCFv4.1–VCFv4.5");
        else if (!_version.IsKnown)
            problems.Error(VcfProblemCodes.UnknownVersion, 1, "##fileformat", text, "VCFv4.1–VCFv4.5");
    }

    private void CheckLine(HeaderLine line)
    {
        switch (line.Key)
        {
            case "fileformat":
                problems.Error(VcfProblemCodes.DefinitionDuplicate, line.LineNumber, line.Key, line.Value);
                break;
            case "INFO" or "FORMAT":
                if (IsStructured(line)) FieldDefinitionRule.Check(line, _version, problems);
                break;
            case "ALT":
                if (IsStructured(line)) AltDefinitionRule.Check(line, _version, problems);
                break;
            case "FILTER":
                if (IsStructured(line)) MetaFields.RequireQuoted(line, "Description", problems);
                break;
            case "contig":
                if (IsStructured(line)) ContigDefinitionRule.Check(line, problems);
                break;
            case "SAMPLE" or "PEDIGREE":
                if (IsStructured(line)) NamesRule.Check(line, _version, problems);
                break;
            case "META":
                if (IsStructured(line)) MetaDefinitionRule.Check(line, problems);
                break;
            case "assembly" or "pedigreeDB":
                UrlRule.Check(line, problems);
                break;
        }
    }

    private bool IsStructured(HeaderLine line)
    {
        if (!line.IsStructured)
        {
            problems.Error(VcfProblemCodes.HeaderLineMalformed, line.LineNumber, line.Key, line.Value, "<key=value,…>");
            return false;
        }

        if (line.Id is { } id && !_ids.Add((line.Key, id))) TellDuplicate(line, id);
        return true;
    }

    /// <summary>A contig that is named twice is the same contig; a field defined twice is a contradiction.</summary>
    private void TellDuplicate(HeaderLine line, string id)
    {
        if (line.Key == "contig") problems.WarnOnce(VcfProblemCodes.DefinitionDuplicate, line.LineNumber, line.Key, Encoding.UTF8.GetBytes(id));
        else problems.Error(VcfProblemCodes.DefinitionDuplicate, line.LineNumber, line.Key, id);
    }
}
