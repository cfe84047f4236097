using System.IO.Compression;
using System.Security.Cryptography;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>How a source is built.</summary>
public sealed record SiteSourceOrder
{
    /// <summary>What it tells.</summary>
    public required SiteSourceKind Kind { get; init; }

    /// <summary>The files, each in order of place; files of one kind may share contigs where their stretches do not overlap.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The name shown.</summary>
    public required string Name { get; init; }

    /// <summary>Version; <c>null</c> where not given.</summary>
    public string? Version { get; init; }

    /// <summary>Day of publication; <c>null</c> takes <c>##fileDate</c> of the first file.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The scores to take; for sources of scores alone.</summary>
    public IReadOnlyList<ScoreField> Scores { get; init; } = [];

    /// <summary>The cohort of each file, in their order, for the site's own collection; empty counts all people as one.</summary>
    public IReadOnlyList<string> Cohorts { get; init; } = [];

    /// <summary>Rows of the source that stood in the same place before.</summary>
    public long RowsBefore { get; init; }

    /// <summary>Refuses a header, for instance of another assembly; its arguments are header and file.</summary>
    public Action<VcfHeader, string>? Check { get; init; }
}

/// <summary>Builds a source of the site from the official files.</summary>
public sealed class SiteSourceBuilder(SiteSourceOrder order)
{
    private readonly List<SiteSourceFile> _files = [];
    private DateOnly? _date = order.Date;

    /// <summary>Builds into a stream, which is left open; the answer is what the source says of itself.</summary>
    /// <exception cref="InputException">A file cannot be used.</exception>
    public async Task<SiteSourceManifest> BuildAsync(Stream target, CancellationToken cancellationToken)
    {
        var reader = ReaderOf(order);
        var collection = CollectionOf(order);
        var columns = reader?.Columns ?? collection!.Columns;
        var writer = new SiteSourceWriter(target, columns.Count);
        for (var i = 0; i < order.Files.Count; i++)
        {
            var file = order.Files[i];
            _files.Add(new SiteSourceFile(Path.GetFileName(file), await HashAsync(file, cancellationToken)));
            if (reader is not null && IsTable(file)) AddTable(file, writer);
            else await AddVcfAsync(i, reader, collection, writer, cancellationToken);
            writer.EndStretch();
        }

        foreach (var row in collection?.Rows() ?? []) writer.Add(row);
        if (writer.Rows == 0) throw new InputException(new Problem(SiteSourceProblemCodes.Empty, ProblemSeverity.Error) { File = order.Files[0] });
        var manifest = ManifestOf(columns, collection);
        writer.Complete(manifest);
        return manifest with { Rows = writer.Rows };
    }

    private SiteSourceManifest ManifestOf(IReadOnlyList<string> columns, ISiteCollection? collection) => new()
    {
        Kind = order.Kind,
        Name = order.Name,
        Version = order.Version,
        Date = _date,
        Columns = columns,
        RowsBefore = order.RowsBefore,
        People = collection?.People ?? 0,
        Cohorts = collection?.Cohorts ?? [],
        Files = _files,
    };

    private async Task AddVcfAsync(int index, ISiteRowReader? rows, ISiteCollection? collection, SiteSourceWriter writer, CancellationToken cancellationToken)
    {
        var file = order.Files[index];
        await using var vcf = await VcfReader.OpenAsync(file, cancellationToken: cancellationToken);
        order.Check?.Invoke(vcf.Header, file);
        _date ??= DateOnly.TryParse(vcf.Header.FindValue("fileDate"), System.Globalization.CultureInfo.InvariantCulture, out var date) ? date : null;
        if (collection is not null) await collection.AddAsync(vcf, file, index, cancellationToken);
        else await AddRecordsAsync(vcf, rows!, writer, file, cancellationToken);
    }

    private static async Task AddRecordsAsync(VcfReader vcf, ISiteRowReader rows, SiteSourceWriter writer, string file, CancellationToken cancellationToken)
    {
        rows.Begin(vcf.Header, file);
        var queue = new SiteRowQueue(writer);
        while (await vcf.ReadAsync(cancellationToken))
        {
            if (!Contig.TryParse(vcf.Record.Contig, out var contig)) continue;
            queue.ReleaseBefore(contig, vcf.Record.Position);
            for (var alternate = 0; alternate < vcf.Record.Alternates.Count; alternate++)
            {
                if (SiteVariant.Of(vcf.Record, alternate) is { } variant && rows.Read(vcf.Record, alternate) is { } values) queue.Add(new SiteRow(variant, values));
            }
        }

        queue.ReleaseAll();
    }

    private void AddTable(string file, SiteSourceWriter writer)
    {
        using var stream = File.OpenRead(file);
        using Stream content = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var text = new StreamReader(content);
        var queue = new SiteRowQueue(writer);
        foreach (var row in new ScoreTable(order.Scores, file).Read(text))
        {
            // A table does not say where its alleles began before they were trimmed; a kilobase is beyond any of them.
            queue.ReleaseBefore(row.Variant.Contig, row.Variant.Position - 1000);
            queue.Add(row);
        }

        queue.ReleaseAll();
    }

    private static bool IsTable(string file) =>
        file.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".tsv.gz", StringComparison.OrdinalIgnoreCase);

    private static ISiteRowReader? ReaderOf(SiteSourceOrder order) => order.Kind switch
    {
        SiteSourceKind.Gnomad => new GnomadRows(),
        SiteSourceKind.ClinVar => new ClinVarRows(),
        SiteSourceKind.Scores => new ScoreRows(order.Scores),
        _ => null,
    };

    private static ISiteCollection? CollectionOf(SiteSourceOrder order) => order.Kind switch
    {
        SiteSourceKind.Local => new LocalRows(order.Cohorts),
        SiteSourceKind.Structural => new StructuralRows(),
        _ => null,
    };

    private static async Task<string> HashAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }
}
