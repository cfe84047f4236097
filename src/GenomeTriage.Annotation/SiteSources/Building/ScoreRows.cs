using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>A predictor's score in a file to build from.</summary>
/// <param name="Tool">The predictor: CADD, REVEL, SpliceAI or AlphaMissense.</param>
/// <param name="Field">The INFO field, or the column of a table.</param>
public readonly record struct ScoreField(string Tool, string Field);

/// <summary>Scores in INFO fields; of <c>SpliceAI=ALLELE|SYMBOL|DS_AG|DS_AL|DS_DG|DS_DL|…</c> the highest of the four.</summary>
internal sealed class ScoreRows(IReadOnlyList<ScoreField> fields) : ISiteRowReader
{
    public IReadOnlyList<string> Columns { get; } = [.. fields.Select(field => field.Tool)];

    public void Begin(VcfHeader header, string file)
    {
        foreach (var field in fields)
        {
            if (!header.Infos.TryGet(field.Field, out _))
                throw new InputException(new Problem(SiteSourceProblemCodes.FieldMissing, ProblemSeverity.Error) { File = file, Found = $"INFO/{field.Field}" });
        }
    }

    public float[]? Read(VcfRecord record, int alternate)
    {
        var values = fields.Select(field => Of(record, System.Text.Encoding.ASCII.GetBytes(field.Field), alternate)).ToArray();
        return Array.TrueForAll(values, float.IsNaN) ? null : values;
    }

    private static float Of(VcfRecord record, byte[] field, int alternate) =>
        record.TryGetInfo(field, out var value) && value.Bytes.IndexOf((byte)'|') >= 0 ? HighestDelta(value.Bytes, record, alternate) : AlleleNumber.Of(record, field, alternate);

    private static float HighestDelta(ReadOnlySpan<byte> value, VcfRecord record, int alternate)
    {
        var highest = float.NaN;
        foreach (var entry in value.Split((byte)','))
        {
            var parts = value[entry];
            var column = 0;
            var isAbout = false;
            foreach (var part in parts.Split((byte)'|'))
            {
                if (column == 0) isAbout = parts[part].SequenceEqual(record.Alternates[alternate].Bytes);
                if (isAbout && column is >= 2 and <= 5 && System.Buffers.Text.Utf8Parser.TryParse(parts[part], out float delta, out _) && !(delta <= highest)) highest = delta;
                column++;
            }
        }

        return highest;
    }
}
