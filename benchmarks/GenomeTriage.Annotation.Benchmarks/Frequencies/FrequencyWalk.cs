using System.Buffers.Text;
using System.Text;
using GenomeTriage.Annotation.Benchmarks.Synthetic;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;
using GenomeTriage.Vcf.Writing;

namespace GenomeTriage.Annotation.Benchmarks.Frequencies;

/// <summary>Writes a file with the frequencies of one source: what vcfanno does with one annotation.</summary>
internal sealed class FrequencyWalk(SiteSource source)
{
    private readonly SiteFacts _facts = new([source]);
    private readonly InfoAdditions _additions = new();
    private readonly byte[] _number = new byte[32];

    public static async Task<long> RunAsync(SyntheticFiles genome, SiteFiles files, Stream output)
    {
        using var source = SiteSource.Open(files.Source);
        var walk = new FrequencyWalk(source);
        await using var reader = await VcfReader.OpenAsync(genome.Vcf);
        await using var writer = new VcfWriter(output, reader.Header);
        while (await reader.ReadAsync())
        {
            walk.Take(reader.Record);
            await writer.WriteAsync(reader.Record, walk._additions);
        }

        return reader.RecordCount;
    }

    private void Take(VcfRecord record)
    {
        _additions.Clear();
        if (!Contig.TryParse(record.Contig, out var contig)) return;
        if (_facts.FrequencyOf(contig, record.Position, record.Reference, record.Alternates.Bytes) is not { State: FrequencyState.Known } frequency) return;
        Add(0, frequency.Overall);
        Add(1, frequency.PopMax);
        Add(2, frequency.HomozygoteCount);
    }

    private void Add(int field, double? value)
    {
        if (value is not { } number) return;
        Utf8Formatter.TryFormat((float)number, _number, out var length);
        _additions.Add(Keys[field], _number.AsSpan(0, length));
    }

    private static readonly byte[][] Keys = [.. Vcfanno.Names.Select(Encoding.ASCII.GetBytes)];
}
