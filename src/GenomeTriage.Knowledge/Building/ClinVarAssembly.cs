using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.ClinVar;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Unites ClinVar's tables on GRCh38: the GRCh37 table is lifted by chain, what fails is counted, and the table that was lifted by its maker is the check.</summary>
internal sealed class ClinVarAssembly(LiftoverChain chain, GeneCatalog genes, BuildReport report)
{
    private static readonly string Source = SourceCatalog.ClinVarGRCh37.Key;
    private readonly Dictionary<(GenomicPosition Position, byte Reference, byte Alternate), ClinVarRow> _rows = [];

    public void AddGRCh37(IEnumerable<ClinVarRow> rows)
    {
        foreach (var row in rows)
        {
            var lifted = chain.Lift(row.Position);
            if (lifted.IsLifted) Add(lifted.IsReversed ? Complement(row, lifted.Position) : row with { Position = lifted.Position });
            else report.Add(Source, NoteOf(lifted.Failure), $"{row.Position}:{(char)row.Reference}>{(char)row.Alternate}");
        }
    }

    /// <summary>Compares with the table that came lifted; a variant that our own liftover does not place there is noted and added.</summary>
    public void AddGRCh38(IEnumerable<ClinVarRow> rows)
    {
        foreach (var row in rows)
        {
            if (_rows.ContainsKey(KeyOf(row))) continue;
            report.Add(SourceCatalog.ClinVarStrict.Key, BuildNoteKinds.LiftoverDiffers, $"{row.Position}:{(char)row.Reference}>{(char)row.Alternate}");
            Add(row);
        }
    }

    public ClinVarColumns ToColumns()
    {
        ClinVarRow[] rows = [.. _rows.Values.OrderBy(row => row.Position).ThenBy(row => row.Reference).ThenBy(row => row.Alternate)];
        var diseases = new SharedTexts();
        return new ClinVarColumns
        {
            Starts = StartsOf(rows),
            Positions = rows.Select(row => row.Position.Position).ToArray(),
            Alleles = rows.Select(row => (byte)ClinVarTable.Alleles(row.Reference, row.Alternate)).ToArray(),
            Marks = rows.Select(row => (ushort)((ushort)row.Significances | (row.IsStrict ? ClinVarColumns.StrictMark : 0))).ToArray(),
            Genes = rows.Select(GeneOf).ToArray(),
            RsIds = rows.Select(row => row.RsId).ToArray(),
            DiseaseIndices = rows.Select(row => checked((ushort)diseases.IndexOf(row.Diseases))).ToArray(),
            Diseases = diseases.Texts,
        };
    }

    private static (GenomicPosition Position, byte Reference, byte Alternate) KeyOf(ClinVarRow row) =>
        (row.Position, row.Reference, row.Alternate);

    private void Add(ClinVarRow row)
    {
        var key = KeyOf(row);
        _rows[key] = _rows.TryGetValue(key, out var known) ? Unite(known, row) : row;
    }

    // ClinVar's VCF has a variant twice where dbSNP has two numbers for it. It is strict only where all of its rows are.
    private static ClinVarRow Unite(ClinVarRow one, ClinVarRow other) => one with
    {
        Significances = one.Significances | other.Significances,
        IsStrict = one.IsStrict && other.IsStrict,
        RsId = one.RsId == 0 ? other.RsId : one.RsId,
        Diseases = string.Join('|', one.Diseases.Split('|').Concat(other.Diseases.Split('|')).Distinct(StringComparer.Ordinal)),
    };

    private ushort GeneOf(ClinVarRow row)
    {
        if (row.Symbol.Length == 0) return 0;
        if (genes.TryFindSymbol(row.Symbol, out var gene)) return checked((ushort)(gene + 1));
        report.Add(Source, BuildNoteKinds.GeneUnknown, row.Symbol);
        return 0;
    }

    private static int[] StartsOf(ClinVarRow[] rows)
    {
        var starts = new int[Contig.Count + 2];
        foreach (var row in rows) starts[row.Position.Contig.Ordinal + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        return starts;
    }

    private static ClinVarRow Complement(ClinVarRow row, GenomicPosition position) =>
        row with { Position = position, Reference = Complement(row.Reference), Alternate = Complement(row.Alternate) };

    private static byte Complement(byte letter) => (byte)(letter switch { (byte)'A' => 'T', (byte)'C' => 'G', (byte)'G' => 'C', _ => 'A' });

    private static string NoteOf(LiftoverFailure failure) => failure switch
    {
        LiftoverFailure.NotOnPrimaryContig => BuildNoteKinds.LiftoverNotOnPrimaryContig,
        _ => BuildNoteKinds.LiftoverNotCovered,
    };
}
