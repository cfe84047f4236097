using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Knowledge.Genes;

/// <summary>A recurrent copy-number region that ClinGen has judged.</summary>
/// <param name="Id">ClinGen's id, <c>ISCA-46747</c>.</param>
/// <param name="Name">ClinGen's name.</param>
/// <param name="Contig">The contig; none where ClinGen has not settled the place.</param>
/// <param name="GRCh37">0-based, half-open; as ClinGen gives it; empty where not settled.</param>
/// <param name="GRCh38">The same by the liftover of both its ends; empty where an end has no counterpart on the same contig.</param>
/// <param name="Dosage">What losing or gaining a copy does.</param>
public sealed record DosageRegion(
    string Id, string Name, Contig Contig, GenomicInterval GRCh37, GenomicInterval GRCh38, DosageSensitivity Dosage);
