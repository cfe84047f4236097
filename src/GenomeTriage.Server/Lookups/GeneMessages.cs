using System.Globalization;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Server.Lookups;

/// <summary>Genes of a pack as messages.</summary>
internal sealed class GeneMessages(KnowledgePack pack)
{
    public GetGeneResponse Of(int index)
    {
        var gene = pack.Genes[index];
        var message = new GetGeneResponse { Symbol = gene.Symbol, Name = gene.Name, SecondaryFinding = gene.IsSecondaryFinding };
        AddIds(message, gene);
        message.Aliases.AddRange(gene.Aliases);
        if (gene.Contig.IsKnown && gene.Span.Length > 0)
            message.Place = new GenePlace { Contig = gene.Contig.UcscName, Start = gene.Span.Start + 1, End = gene.Span.End };
        if (gene.Constraint is { } constraint)
            message.Constraint = Of(constraint);
        AddDosage(message, gene);
        message.Diseases.AddRange(DiseasesOf(index));
        return message;
    }

    private static void AddIds(GetGeneResponse message, Gene gene)
    {
        if (gene.HgncId > 0)
            message.HgncId = string.Create(CultureInfo.InvariantCulture, $"HGNC:{gene.HgncId}");
        if (gene.NcbiId > 0)
            message.NcbiId = (uint)gene.NcbiId;
        if (gene.EnsemblId is { } ensembl)
            message.EnsemblId = ensembl;
        if (gene.OmimId > 0)
            message.OmimId = (uint)gene.OmimId;
    }

    private static void AddDosage(GetGeneResponse message, Gene gene)
    {
        if (gene.Dosage is not { } dosage)
            return;
        if (dosage.Haploinsufficiency != DosageScore.NotEvaluated)
            message.Haploinsufficiency = dosage.Haploinsufficiency.ToString();
        if (dosage.Triplosensitivity != DosageScore.NotEvaluated)
            message.Triplosensitivity = dosage.Triplosensitivity.ToString();
    }

    private static Constraint Of(GeneConstraint constraint)
    {
        var message = new Constraint();
        if (float.IsFinite(constraint.Loeuf))
            message.Loeuf = constraint.Loeuf;
        if (float.IsFinite(constraint.Pli))
            message.Pli = constraint.Pli;
        if (float.IsFinite(constraint.MissenseZ))
            message.MissenseZ = constraint.MissenseZ;
        return message;
    }

    private IEnumerable<LinkedDisease> DiseasesOf(int gene) =>
        pack.GeneDiseaseLinks.OfGene(gene).ToArray()
            .OrderBy(link => pack.Diseases.IdOf(link.Disease))
            .Select(Of);

    private LinkedDisease Of(GeneDiseaseLink link)
    {
        var message = new LinkedDisease
        {
            Code = pack.Diseases.IdOf(link.Disease).ToString(),
            Name = pack.Diseases.NameOf(link.Disease),
            GermlineCausal = link.IsGermlineCausal,
        };
        message.Sources.AddRange(FlagNames.Of(link.Sources));
        return message;
    }
}
