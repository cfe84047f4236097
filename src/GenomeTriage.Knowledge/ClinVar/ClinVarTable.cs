using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Knowledge.ClinVar;

/// <summary>ClinVar's single-nucleotide variants on GRCh38 in ascending order of place and alleles, read in place from the pack.</summary>
public sealed class ClinVarTable
{
    private const string Bases = "ACGT";
    private readonly ClinVarColumns _columns;

    internal ClinVarTable(ClinVarColumns columns) => _columns = columns;

    /// <summary>Number of variants.</summary>
    public int Count => _columns.Positions.Length;

    /// <summary>Finds a variant; alleles are A, C, G or T in ASCII, upper case.</summary>
    /// <param name="contig">The contig.</param>
    /// <param name="position">1-based, on GRCh38.</param>
    /// <param name="reference">Reference base.</param>
    /// <param name="alternate">Alternate base.</param>
    /// <param name="assertion">What ClinVar says.</param>
    public bool TryFind(Contig contig, int position, byte reference, byte alternate, out ClinVarAssertion assertion)
    {
        assertion = default;
        var alleles = Alleles(reference, alternate);
        if (!contig.IsKnown || alleles < 0) return false;
        var end = _columns.Starts.Span[contig.Ordinal + 1];
        for (var row = FirstAt(contig, position); row < end && _columns.Positions.Span[row] == position; row++)
        {
            if (_columns.Alleles.Span[row] != alleles) continue;
            assertion = At(contig, row);
            return true;
        }

        return false;
    }

    /// <summary>The variants of a stretch, both ends included, such as the other variants of a codon.</summary>
    /// <param name="contig">The contig.</param>
    /// <param name="first">1-based first position.</param>
    /// <param name="last">1-based last position.</param>
    public IEnumerable<ClinVarAssertion> Enumerate(Contig contig, int first, int last)
    {
        if (!contig.IsKnown) yield break;
        var end = _columns.Starts.Span[contig.Ordinal + 1];
        for (var row = FirstAt(contig, first); row < end && _columns.Positions.Span[row] <= last; row++)
            yield return At(contig, row);
    }

    /// <summary>The diseases as submitters named them, with underscores for spaces, parted by <c>|</c>; empty where none is named.</summary>
    public string DiseasesOf(ClinVarAssertion assertion) => _columns.Diseases[assertion.Diseases];

    /// <summary>Two bits a base, reference first; -1 where a base is none.</summary>
    internal static int Alleles(byte reference, byte alternate)
    {
        int first = Bases.IndexOf((char)reference, StringComparison.Ordinal), second = Bases.IndexOf((char)alternate, StringComparison.Ordinal);
        return first < 0 || second < 0 ? -1 : (first << 2) | second;
    }

    private ClinVarAssertion At(Contig contig, int row)
    {
        var alleles = _columns.Alleles.Span[row];
        var marks = _columns.Marks.Span[row];
        var significances = (ClinVarSignificances)(marks & ~ClinVarColumns.StrictMark);
        return new ClinVarAssertion(new(contig, _columns.Positions.Span[row]), (byte)Bases[alleles >> 2], (byte)Bases[alleles & 3], significances)
        {
            Gene = _columns.Genes.Span[row] - 1,
            RsId = _columns.RsIds.Span[row],
            IsStrictPathogenic = (marks & ClinVarColumns.StrictMark) != 0,
            Diseases = _columns.DiseaseIndices.Span[row],
        };
    }

    private int FirstAt(Contig contig, int position)
    {
        int low = _columns.Starts.Span[contig.Ordinal], high = _columns.Starts.Span[contig.Ordinal + 1];
        var positions = _columns.Positions.Span;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (positions[middle] < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
