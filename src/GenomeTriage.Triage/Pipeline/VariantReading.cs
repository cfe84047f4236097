using GenomeTriage.Annotation.Pipeline;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Pipeline.Structural;
using GenomeTriage.Triage.Results;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>Everything that one pass over a file gives.</summary>
/// <param name="Evidence">What is kept for ranking.</param>
/// <param name="Ledger">Where the rest went.</param>
/// <param name="Input">What the file was found to be.</param>
/// <param name="Notices">What was unusual.</param>
internal sealed record VariantReadingResult(CaseEvidence Evidence, LossLedger Ledger, InputSummary Input, IReadOnlyList<Problem> Notices);

/// <summary>Reads one file in one pass, asking its source for more only as fast as records are weighed.</summary>
internal sealed class VariantReading(PipelineSources sources, TriageCase triageCase, TriageOptions options)
{
    private readonly List<Problem> _notices = [];
    private VariantCollector? _collector;
    private HaplotypeEffects? _haplotypes;

    /// <summary>Reads the file to its end.</summary>
    /// <param name="vcf">The file.</param>
    /// <param name="watch">Called after every record with the number of bytes taken in; <c>null</c> for nobody.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <exception cref="InputException">The file cannot be used.</exception>
    public async Task<VariantReadingResult> ReadAsync(VcfSource vcf, StreamWatch? watch, CancellationToken cancellationToken)
    {
        var source = vcf.Open();
        var (start, agreement) = sources.Annotation.Reference is null ? (source, default) : await CompareBasesAsync(source, vcf.Name, cancellationToken);
        await using var bytes = new CountingStream(start);
        await using var reader = await VcfReader.OpenAsync(bytes, sources.Reading with { FileName = vcf.Name }, cancellationToken);
        HeaderPrivacy.Check(reader.Header, vcf.Name);
        var assembly = AssemblyInference.Infer(reader.Header, triageCase.Assembly, agreement, vcf.Name);
        var family = FamilyMatching.Match(reader.Header.Samples, triageCase, vcf.Name, _notices);
        _haplotypes = new HaplotypeEffects(sources.Annotation, family.Proband);
        var ledger = new LedgerCounter(options.Trace is { } query ? new TraceRecorder(query) : null);
        var annotator = new VariantAnnotator(sources.Annotation, reader.Header);
        var known = options.Without.HasFlag(EvidenceSources.ClinVar) ? null : sources.Known;
        var genes = sources.LinkedGenes(options);
        var kept = new KeptVariants(family.Proband);
        var structural = new StructuralCollector(annotator, sources.StructuralPlacementFrom(assembly.Assembly), genes, sources.Regions, family, kept, ledger);
        _collector = new VariantCollector(
            annotator, sources.PlacementFrom(assembly.Assembly), genes, known, family, assembly.HasOldMitochondrion, ledger, structural, new RepeatCollector(family.Proband), kept);
        while (await reader.ReadAsync(cancellationToken))
        {
            _collector.Take(reader.Record);
            watch?.AfterRecord(reader, bytes.Count, () => EvidenceSoFar());
        }

        _notices.AddRange(reader.Notices);
        NoticeWhatIsUnusual(_collector, vcf.Name, reader.RecordCount, ledger);
        return new VariantReadingResult(
            EvidenceSoFar(), ledger.ToLedger(), Summarise(vcf.Name, assembly, family, annotator, reader.RecordCount), _notices);
    }

    // Looks at the first records before the file is read in earnest.
    private async Task<(Stream Start, BaseAgreement Agreement)> CompareBasesAsync(Stream source, string name, CancellationToken cancellationToken)
    {
        var start = new RememberedStart(source);
        try
        {
            BaseAgreement agreement;
            await using (var reader = await VcfReader.OpenAsync(start.Peek(), sources.Reading with { FileName = name }, cancellationToken))
                agreement = await sources.Bases()!.CompareAsync(reader, cancellationToken);
            return (start.FromTheStart(), agreement);
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    private CaseEvidence EvidenceSoFar()
    {
        var variants = _collector!.Kept.InOrder();
        return new CaseEvidence
        {
            Family = _collector.Family.Checked(),
            Variants = variants,
            Seen = new KindsSeen(_collector.StructuralAlleles > 0, _collector.HasMitochondrion),
            Haplotypes = _haplotypes!.Of(variants),
            Repeats = _collector.Repeats,
            RareHomozygotes = _collector.RareHomozygotes,
            CataloguedShare = _collector.Catalogue.Share,
        };
    }

    private InputSummary Summarise(string name, InferredAssembly assembly, SequencedFamily family, VariantAnnotator annotator, long records) => new()
    {
        VcfName = name,
        Assembly = assembly.Assembly,
        AssemblySource = assembly.Source,
        HasReference = sources.Annotation.Reference is not null,
        Samples = family.Samples,
        Records = records,
        HasMitochondrion = _collector!.HasMitochondrion,
        StructuralAlleles = _collector!.StructuralAlleles,
        FrequencyFields = annotator.FrequencyFields,
        AnnotationFields = annotator.AnnotationFields,
        StatedSex = family.Sex,
        UsedSex = _collector!.Family.Checked().Sex,
        ObservedTerms = triageCase.Picture.Observed.Count,
        ExcludedTerms = triageCase.Picture.Excluded.Count,
    };

    private void NoticeWhatIsUnusual(VariantCollector collector, string file, long records, LedgerCounter ledger)
    {
        NoticeCount(PipelineProblemCodes.UnknownContigs, file, ledger.Reading.RemovedFor(LedgerReasonCodes.UnknownContig));
        NoticeCount(PipelineProblemCodes.OldMitochondrialReference, file, ledger.Reading.RemovedFor(LedgerReasonCodes.OldMitochondrialReference));
        NoticeCount(PipelineProblemCodes.NotLifted, file, LedgerReasonCodes.LiftFailures.Sum(ledger.Lifting.RemovedFor));
        NoticeCount(PipelineProblemCodes.StructuralNotWeighed, file, ledger.Splitting.RemovedFor(LedgerReasonCodes.StructuralAllele));
        if (records == 0) Notice(PipelineProblemCodes.NoRecords, ProblemSeverity.Notice, file, null);
        else if (!collector.HasGenotypes) Notice(PipelineProblemCodes.NoGenotypes, ProblemSeverity.Warning, file, null);
        _notices.AddRange(collector.Family.Problems(file));
    }

    private void NoticeCount(string code, string file, long count)
    {
        if (count > 0) Notice(code, ProblemSeverity.Notice, file, count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private void Notice(string code, ProblemSeverity severity, string file, string? found) =>
        _notices.Add(new Problem(code, severity) { File = file, Found = found });
}
