using System.Text;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Effects.Bcftools;
using GenomeTriage.Annotation.Haplotypes;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Genome.Transcripts.Gff;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Annotation.Tests.Conformance;

/// <summary>Our answer to a case, in the words of bcftools csq. Without samples all records are taken to be on one haplotype, as bcftools does.</summary>
internal static class CsqAnnotator
{
    private sealed record Allele(string Contig, string Record, int Position, AlleleEdit Edit);

    private sealed class Predictors(TranscriptSequences sequences, EffectConventions conventions)
    {
        private readonly EffectPredictor _single = new(sequences);
        private readonly BcftoolsEffects? _bcftools = conventions == EffectConventions.Bcftools ? new(sequences) : null;

        public HaplotypePredictor Joint { get; } = new(sequences, conventions);

        public SoTermSet Predict(AlleleEdit edit, TranscriptMap transcript)
        {
            var effect = _single.Predict(edit, transcript);
            return (_bcftools?.Retell(edit, transcript, effect) ?? effect).Terms;
        }
    }

    public static async Task<CsqAnswer> AnswerAsync(CsqCase csq, EffectConventions conventions)
    {
        using var reference = FastaReference.Open(Directory.EnumerateFiles(Path.GetDirectoryName(csq.Vcf)!, "*.fa").First());
        var sequences = new TranscriptSequences(reference);
        var model = new GeneModel(GffReader.ReadFile(csq.Gff), _ => -1);
        var answer = new CsqAnswer();
        foreach (var onContig in (await ReadAsync(csq.Vcf)).GroupBy(allele => allele.Contig))
        {
            foreach (var transcript in model.On(onContig.Key)?.Transcripts ?? [])
                Tell(transcript, [.. onContig], csq.IsLocal, new Predictors(sequences, conventions), answer);
        }

        return answer;
    }

    private static void Tell(TranscriptMap transcript, List<Allele> alleles, bool isLocal, Predictors predictors, CsqAnswer answer)
    {
        var edits = alleles.Select((allele, number) => new HaplotypeEdit(number, allele.Edit)).ToList();
        var joint = isLocal ? [] : predictors.Joint.Of(transcript, edits);
        var isJoint = joint.Where(one => one.IsCompound).SelectMany(one => one.Numbers).ToHashSet();
        for (var i = 0; i < alleles.Count; i++)
        {
            if (!Overlaps(alleles[i].Edit, transcript)) continue;
            var terms = predictors.Predict(alleles[i].Edit, transcript);
            foreach (var term in terms)
                if (!(isJoint.Contains(i) && IsCoding(term))) AddTerm(answer, alleles[i].Record, transcript, term);
        }

        foreach (var compound in joint.Where(one => one.IsCompound)) TellCompound(compound, transcript, alleles, answer);
    }

    private static void TellCompound(HaplotypeConsequence compound, TranscriptMap transcript, List<Allele> alleles, CsqAnswer answer)
    {
        var first = alleles[compound.Numbers[0]];
        foreach (var term in compound.Terms) AddTerm(answer, first.Record, transcript, term);
        foreach (var other in compound.Numbers.Skip(1)) answer.Add(alleles[other].Record, CsqAnswer.Pointer, $"{first.Position}");
    }

    private static void AddTerm(CsqAnswer answer, string record, TranscriptMap transcript, SoTerm term)
    {
        if (InTheirWords(term) is { } word) answer.Add(record, transcript.Transcript.Id.Split('.')[0], word);
    }

    private static bool Overlaps(AlleleEdit edit, TranscriptMap transcript) => edit.Start <= transcript.Span.End && edit.End >= transcript.Span.Start;

    private static bool IsCoding(SoTerm term) => term.Class is ConsequenceClass.StopOrFrameshift or ConsequenceClass.StartOrStopLoss or ConsequenceClass.Missense or ConsequenceClass.InFrame or ConsequenceClass.Synonymous;

    private static async Task<List<Allele>> ReadAsync(string vcf)
    {
        var alleles = new List<Allele>();
        await using var reader = await VcfReader.OpenAsync(vcf);
        while (await reader.ReadAsync())
        {
            var record = reader.Record;
            var contig = Encoding.ASCII.GetString(record.Contig);
            var reference = Encoding.ASCII.GetString(record.Reference);
            var alternates = Encoding.ASCII.GetString(record.Alternates.Bytes);
            foreach (var alternate in alternates.Split(',').Where(alternate => alternate.All(letter => "ACGTN".Contains(letter))))
            {
                var edit = AlleleEdit.Of(new SmallVariant(new Contig(1), record.Position, reference, alternate));
                if (!edit.IsNothing) alleles.Add(new Allele(contig, $"{record.Position} {reference} {alternates}", record.Position, edit));
            }
        }

        return alleles;
    }

    private static string? InTheirWords(SoTerm term) => term.Name switch
    {
        "splice_donor_5th_base_variant" or "splice_donor_region_variant" => "splice_region",
        "splice_polypyrimidine_tract_variant" or "NMD_transcript_variant" or "intron_variant" or "upstream_gene_variant" or "downstream_gene_variant" => null,
        // They tell a non-coding gene without its transcript, and some biotypes not at all.
        "non_coding_transcript_exon_variant" or "non_coding_transcript_variant" => null,
        "protein_altering_variant" => "inframe_altering",
        "5_prime_UTR_variant" => "5_prime_utr",
        "3_prime_UTR_variant" => "3_prime_utr",
        "start_lost" or "stop_lost" or "stop_gained" or "inframe_insertion" or "inframe_deletion" => term.Name,
        _ => term.Name.Replace("_variant", "", StringComparison.Ordinal),
    };
}
