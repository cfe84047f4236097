using System.Globalization;
using System.Text;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Haplotypes;
using GenomeTriage.Annotation.Hgvs;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;
using GenomeTriage.Vcf.Writing;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>
/// Writes the records of a file with what is known of their alleles: <c>CSQ</c> with an entry for each transcript, and
/// plain fields for frequency and ClinVar. With a reference, and samples whose phase is known, changes on one haplotype
/// are told together too. Every record is written, and in the order of the file. One for each file.
/// </summary>
/// <example><code>
/// var annotation = new VcfAnnotation(setup, reader.Header);
/// await using var writer = new VcfWriter(File.Create(path), annotation.Header, VcfOutputFormat.Bgzf);
/// var counts = await annotation.RunAsync(reader, writer, progress: null, cancellationToken);
/// </code></example>
public sealed class VcfAnnotation
{
    private const int RecordsBetweenReports = 4096;

    // Some differences are old patches of a reference; where they are this many the reference is another one.
    private const int FewDifferences = 20;
    private const double MostDifferences = .05;

    private readonly VcfAnnotationSetup _setup;
    private readonly AlleleLocator _locator;
    private readonly TranscriptConsequences _consequences;
    private readonly AlleleFacts _facts;
    private readonly List<LocatedAllele?> _located = [];
    private readonly FieldText _csq = new();
    private readonly int _samples;
    private InfoAdditions _additions = new();
    private HaplotypeBuffer? _haplotypes;
    private int? _start;

    /// <summary>Prepares to annotate the records below <paramref name="header"/>.</summary>
    public VcfAnnotation(VcfAnnotationSetup setup, VcfHeader header)
    {
        _setup = setup;
        _locator = new AlleleLocator(setup, Counts);
        _consequences = new TranscriptConsequences(setup.Model, setup.Reference, setup.Conventions);
        _facts = new AlleleFacts(setup, header);
        _samples = header.Samples.Count;
        ReplacesCsq = header.Infos.TryGet(CsqColumns.Key, out _);
        Header = AnnotatedHeader.Of(header, setup);
    }

    /// <summary>The header to write.</summary>
    public VcfHeader Header { get; }

    /// <summary>Whether the file has a field <c>CSQ</c> already, which is replaced.</summary>
    public bool ReplacesCsq { get; }

    /// <summary>Where the alleles went.</summary>
    public AnnotationCounts Counts { get; } = new();

    /// <summary>Annotates to the end of the file.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="writer">A writer with <see cref="Header"/>.</param>
    /// <param name="progress">Told the number of records now and then; <c>null</c> for nobody.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <exception cref="InputException">A record cannot be read, or the reference is not that of the file.</exception>
    public async Task<AnnotationCounts> RunAsync(VcfReader reader, VcfWriter writer, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        if (_setup.Reference is { } reference && _samples > 0)
            _haplotypes = new HaplotypeBuffer(new HaplotypePredictor(new TranscriptSequences(reference), _setup.Conventions), _samples, writer);
        while (await reader.ReadAsync(cancellationToken))
        {
            await TakeAsync(reader.Record, writer, cancellationToken);
            if (++Counts.Records % RecordsBetweenReports == 0) progress?.Report(Counts.Records);
        }

        if (_haplotypes is not null) await _haplotypes.FlushAsync(cancellationToken);
        RefuseWrongReference(reader);
        return Counts;
    }

    private async ValueTask TakeAsync(VcfRecord record, VcfWriter writer, CancellationToken cancellationToken)
    {
        Locate(record);
        if (_haplotypes is not null && _haplotypes.IsPassedBy(record, _start)) await _haplotypes.FlushAsync(cancellationToken);
        Annotate(record);
        if (_haplotypes is null) await writer.WriteAsync(record, _additions, cancellationToken);
        else if (await _haplotypes.TakeAsync(record, _additions, cancellationToken)) _additions = new InfoAdditions();
    }

    private void Locate(VcfRecord record)
    {
        _located.Clear();
        _start = null;
        foreach (var allele in record.Alternates)
        {
            Counts.Alleles++;
            LocatedAllele? place = _locator.TryLocate(record, allele, out var located) ? located : null;
            _located.Add(place);
            if (place is not null) _start = Math.Min(_start ?? int.MaxValue, located.Edit.Start);
        }
    }

    private void Annotate(VcfRecord record)
    {
        _additions.Clear();
        _csq.Clear();
        _facts.Begin(record);
        var alternate = 0;
        foreach (var allele in record.Alternates)
        {
            if (_located[alternate] is { } located) AddConsequences(record, located, allele.Bytes, alternate + 1);
            _facts.Add(alternate, _located[alternate]?.Variant);
            alternate++;
        }

        if (!_csq.IsEmpty) _additions.Add("CSQ"u8, _csq.Bytes);
        _facts.WriteTo(_additions);
    }

    private void AddConsequences(VcfRecord record, LocatedAllele located, ReadOnlySpan<byte> allele, int number)
    {
        var found = located.Edit.IsNothing ? [] : _consequences.Of(located.Index, located.Edit, located.Replaced);
        if (found.Count == 0)
        {
            Counts.BetweenTranscripts++;
            return;
        }

        Counts.InTranscripts++;
        var isMitochondrial = located.Variant is { } variant && variant.Contig == Contig.MT;
        var genomic = HgvsDna.Genomic(located.Edit, located.Replaced, located.ContigName, isMitochondrial, _setup.Reference);
        foreach (var consequence in found)
        {
            CsqText.Write(_csq, consequence, allele, number, genomic);
            if (_haplotypes is not null && consequence.Effect.CodingPosition > 0) Hold(_haplotypes, record, consequence, located.Edit, allele, number);
        }
    }

    private static void Hold(HaplotypeBuffer haplotypes, VcfRecord record, TranscriptConsequence consequence, AlleleEdit edit, ReadOnlySpan<byte> allele, int number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{record.Position}{Encoding.ASCII.GetString(record.Reference)}>{Encoding.ASCII.GetString(allele)}");
        haplotypes.Add(consequence.Transcript, new CodingCall(haplotypes.NextRecord, number, edit, text, consequence.HgvsC));
    }

    private void RefuseWrongReference(VcfReader reader)
    {
        var compared = Counts.ReferenceDiffers + Counts.InTranscripts + Counts.BetweenTranscripts;
        if (Counts.ReferenceDiffers < FewDifferences || Counts.ReferenceDiffers < MostDifferences * compared) return;
        throw new InputException(new Problem(AnnotatedVcfProblemCodes.WrongReference, ProblemSeverity.Error)
        {
            File = reader.Record.File,
            Line = Counts.FirstReferenceDiffers,
            Field = "REF",
            Found = string.Create(CultureInfo.InvariantCulture, $"{Counts.ReferenceDiffers}/{compared}"),
        });
    }
}
