using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Triage.Progress;

/// <summary>A line of the list as it stands while the variants still stream.</summary>
/// <param name="Code">First code of the diagnosis.</param>
/// <param name="Name">Its name.</param>
/// <param name="Posterior">Posterior (0–1) if nothing more came.</param>
public readonly record struct ProvisionalCandidate(DiseaseId Code, string Name, double Posterior);

/// <summary>How far a run has come.</summary>
/// <param name="RecordsRead">Records read.</param>
/// <param name="BytesRead">Bytes of the file or stream taken in, compressed as they came.</param>
/// <param name="At">Place of the last record; <c>null</c> before the first and on unknown contigs.</param>
/// <param name="VariantsKept">Variants that may explain the disease; <c>null</c> between two provisional rankings.</param>
/// <param name="Provisional">The list as it stands, best first; empty between two provisional rankings.</param>
public sealed record TriageProgress(
    long RecordsRead, long BytesRead, GenomicPosition? At, int? VariantsKept, IReadOnlyList<ProvisionalCandidate> Provisional);
