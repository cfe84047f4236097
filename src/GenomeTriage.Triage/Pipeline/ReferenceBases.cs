using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>Gives the bases of a reference sequence the form that normalisation asks for.</summary>
public sealed class ReferenceBases
{
    private const int MostBases = 256;
    private readonly IReferenceSequence _reference;
    private readonly int[] _indices = new int[Contig.Count + 1];

    /// <summary>Finds the contigs of the human genome in the reference.</summary>
    public ReferenceBases(IReferenceSequence reference)
    {
        _reference = reference;
        for (byte ordinal = 1; ordinal <= Contig.Count; ordinal++) _indices[ordinal] = reference.IndexOf(new Contig(ordinal).UcscName);
    }

    /// <summary>Reads bases from a 1-based position on; <c>false</c> where the reference has no such contig.</summary>
    public bool Read(Contig contig, int position, Span<char> bases)
    {
        var index = _indices[contig.Ordinal];
        if (index < 0 || bases.Length > MostBases) return false;
        Span<byte> ascii = stackalloc byte[MostBases];
        _reference.Read(index, position - 1, ascii[..bases.Length]);
        for (var i = 0; i < bases.Length; i++) bases[i] = (char)ascii[i];
        return true;
    }
}
