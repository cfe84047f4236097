namespace GenomeTriage.Triage.Evidence;

/// <summary>Which kinds of variants the input spoke of, carried or not.</summary>
/// <param name="Structural">Structural variants.</param>
/// <param name="Mitochondrion">The mitochondrial genome.</param>
public readonly record struct KindsSeen(bool Structural, bool Mitochondrion);
