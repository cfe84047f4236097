using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>The closed lists of words in Orphanet's tables. A word that is not in its list is refused, so that a new one is seen.</summary>
internal static class OrphanetWords
{
    public static OrphanetEntryType Type(TableRow row, string column) => row[column] switch
    {
        "Category" => OrphanetEntryType.Category,
        "Clinical group" => OrphanetEntryType.ClinicalGroup,
        "Disease" => OrphanetEntryType.Disease,
        "Malformation syndrome" => OrphanetEntryType.MalformationSyndrome,
        "Morphological anomaly" => OrphanetEntryType.MorphologicalAnomaly,
        "Biological anomaly" => OrphanetEntryType.BiologicalAnomaly,
        "Clinical syndrome" => OrphanetEntryType.ClinicalSyndrome,
        "Particular clinical situation in a disease or syndrome" => OrphanetEntryType.ParticularSituation,
        "Clinical subtype" => OrphanetEntryType.ClinicalSubtype,
        "Etiological subtype" => OrphanetEntryType.EtiologicalSubtype,
        "Histopathological subtype" => OrphanetEntryType.HistopathologicalSubtype,
        _ => throw row.Refuse(column, "disorder type of Orphanet"),
    };

    public static OnsetAges Onset(TableRow row, string column) =>
        row.List(column, '|').Aggregate(OnsetAges.None, (ages, word) => ages | (word switch
        {
            "Antenatal" => OnsetAges.Antenatal,
            "Neonatal" => OnsetAges.Neonatal,
            "Infancy" => OnsetAges.Infancy,
            "Childhood" => OnsetAges.Childhood,
            "Adolescent" => OnsetAges.Adolescent,
            "Adult" => OnsetAges.Adult,
            "Elderly" => OnsetAges.Elderly,
            "All ages" => OnsetAges.AllAges,
            "No data available" => OnsetAges.None,
            _ => throw row.Refuse(column, "age of onset of Orphanet"),
        }));

    public static InheritanceModes Inheritance(TableRow row, string column) =>
        row.List(column, '|').Aggregate(InheritanceModes.None, (modes, word) => modes | (word switch
        {
            "Autosomal dominant" => InheritanceModes.AutosomalDominant,
            "Autosomal recessive" => InheritanceModes.AutosomalRecessive,
            "X-linked recessive" => InheritanceModes.XLinkedRecessive,
            "X-linked dominant" => InheritanceModes.XLinkedDominant,
            "Y-linked" => InheritanceModes.YLinked,
            "Mitochondrial inheritance" => InheritanceModes.Mitochondrial,
            "Multigenic/multifactorial" => InheritanceModes.NonMendelian,
            "Oligogenic" => InheritanceModes.Oligogenic,
            // Heterozygotes are affected and homozygotes more so: either genotype can be the cause.
            "Semi-dominant" => InheritanceModes.AutosomalDominant | InheritanceModes.AutosomalRecessive,
            "Not applicable" or "Unknown" or "No data available" or "Not yet documented" => InheritanceModes.None,
            _ => throw row.Refuse(column, "inheritance of Orphanet"),
        }));

    public static OrphaRelationKind Relation(TableRow row, string column) => row[column] switch
    {
        "E" => OrphaRelationKind.Exact,
        "NTBT" => OrphaRelationKind.NarrowerThanOther,
        "BTNT" => OrphaRelationKind.BroaderThanOther,
        "ND" => OrphaRelationKind.NotDecided,
        _ => throw row.Refuse(column, "E, NTBT, BTNT, ND"),
    };

    public static GeneAssociation Association(TableRow row, string column) => row[column] switch
    {
        "Disease-causing germline mutation(s) in" => GeneAssociation.DiseaseCausing,
        "Disease-causing germline mutation(s) (loss of function) in" => GeneAssociation.DiseaseCausingLossOfFunction,
        "Disease-causing germline mutation(s) (gain of function) in" => GeneAssociation.DiseaseCausingGainOfFunction,
        "Disease-causing somatic mutation(s) in" => GeneAssociation.DiseaseCausingSomatic,
        "Major susceptibility factor in" => GeneAssociation.MajorSusceptibility,
        "Modifying germline mutation in" => GeneAssociation.Modifying,
        "Part of a fusion gene in" => GeneAssociation.FusionGene,
        "Role in the phenotype of" => GeneAssociation.RoleInPhenotype,
        "Candidate gene tested in" => GeneAssociation.Candidate,
        "Biomarker tested in" => GeneAssociation.Biomarker,
        _ => throw row.Refuse(column, "association type of Orphanet"),
    };

    public static FrequencyClass Frequency(TableRow row, string column) => row[column] switch
    {
        "Obligate (100%)" => FrequencyClass.Obligate,
        "Very frequent (99-80%)" => FrequencyClass.VeryFrequent,
        "Frequent (79-30%)" => FrequencyClass.Frequent,
        "Occasional (29-5%)" => FrequencyClass.Occasional,
        "Very rare (<4-1%)" => FrequencyClass.VeryRare,
        "Excluded (0%)" => FrequencyClass.Excluded,
        _ => throw row.Refuse(column, "frequency of Orphanet"),
    };
}
