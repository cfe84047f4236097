using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.ClinVar;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>ClinVar's columns. What a search touches is stored plain and read in place.</summary>
internal static class ClinVarSection
{
    private const string Starts = "clinvar.starts";
    private const string Positions = "clinvar.positions";
    private const string Alleles = "clinvar.alleles";
    private const string Marks = "clinvar.marks";
    private const string Genes = "clinvar.genes";
    private const string RsIds = "clinvar.rs";
    private const string DiseaseIndices = "clinvar.disease-indices";
    private const string Diseases = "clinvar.diseases";

    public static void Write(PackWriter pack, ClinVarColumns columns)
    {
        pack.AddColumn(Starts, columns.Starts.Span);
        pack.AddColumn(Positions, columns.Positions.Span);
        pack.AddColumn(Alleles, columns.Alleles.Span);
        pack.AddColumn(Marks, columns.Marks.Span);
        pack.AddColumn(Genes, columns.Genes.Span);
        pack.AddColumn(RsIds, columns.RsIds.Span);
        pack.AddColumn(DiseaseIndices, columns.DiseaseIndices.Span);
        pack.Add(Diseases, StringTable.ToBytes(columns.Diseases), SectionEncoding.Brotli);
    }

    public static ClinVarTable Read(PackFile pack)
    {
        var columns = new ClinVarColumns
        {
            Starts = pack.Column<int>(Starts),
            Positions = pack.Column<int>(Positions),
            Alleles = pack.Column<byte>(Alleles),
            Marks = pack.Column<ushort>(Marks),
            Genes = pack.Column<ushort>(Genes),
            RsIds = pack.Column<int>(RsIds),
            DiseaseIndices = pack.Column<ushort>(DiseaseIndices),
            Diseases = new StringTable(pack.Section(Diseases)),
        };
        var count = columns.Positions.Length;
        int[] lengths = [columns.Alleles.Length, columns.Marks.Length, columns.Genes.Length, columns.RsIds.Length, columns.DiseaseIndices.Length];
        if (columns.Starts.Length != Contig.Count + 2 || columns.Starts.Span[^1] != count || lengths.Any(length => length != count))
            throw pack.Damaged(Positions);
        return new ClinVarTable(columns);
    }
}
