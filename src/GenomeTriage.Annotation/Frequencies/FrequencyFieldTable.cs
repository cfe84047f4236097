using static GenomeTriage.Annotation.Frequencies.FrequencyKind;

namespace GenomeTriage.Annotation.Frequencies;

/// <summary>
/// The names under which labs carry population frequencies, by source. The order of the sources is that in which an
/// overall frequency is taken: larger and more careful collections first. Bottlenecked populations (Finnish, Ashkenazi
/// Jewish) and "other" are left out of the maxima, as gnomAD leaves them out of its own.
/// </summary>
internal static class FrequencyFieldTable
{
    private static readonly string[] Populations = ["afr", "amr", "eas", "nfe", "sas"];
    private static readonly string[] ThousandGenomes = ["AFR", "AMR", "EAS", "EUR", "SAS"];

    /// <summary>The sources whose absence says something of structural variants; those of small variants do not hold any.</summary>
    internal const string StructuralSource = "Structural variants";

    internal static IReadOnlyList<FrequencyField> Fields { get; } =
    [
        .. Gnomad("gnomAD", "gnomAD", "gnomad", "gnomAD_joint", "gnomad_joint", "gnomADv4", "gnomad4", "gnomad_v4"),
        .. Gnomad("gnomAD exomes", "gnomADe", "gnomade", "gnomAD_exomes", "gnomad_exomes", "gnomADexomes", "gnomad_exome"),
        .. Gnomad("gnomAD genomes", "gnomADg", "gnomadg", "gnomAD_genomes", "gnomad_genomes", "gnomADgenomes", "gnomad_genome", "gnomAD3", "gnomAD2.1"),
        .. Loose("gnomAD", Overall, "GNOMADAF", "gnomADAF", "gnomad_af_joint", "AF_joint"),
        .. Loose("gnomAD", PopMax, "GNOMADAF_popmax", "GNOMADAF_POPMAX", "GNOMADAF_MAX", "gnomad_popmax_af", "gnomAD_MAX_AF", "AF_grpmax_joint", "fafmax_faf95_max_joint"),
        .. Loose("gnomAD", Homozygotes, "gnomad_n_homalt", "GNOMAD_HOM", "gnomad_nhomalt_joint", "nhomalt_joint"),
        .. Exac(),
        .. Loose("TOPMed", Overall, "TOPMED_AF", "TOPMed_AF", "TOPMED", "topmed_af"),
        .. Loose("SweGen", Overall, "SWEGENAF", "SweGenAF", "SweGen_AF", "SWEGEN_AF", "swegen_af", "SWEREFAF"),
        .. Loose("SweGen", HomozygousAlleles, "SWEGENAC_Hom", "SweGenAC_Hom", "SweGenAAC_Hom", "SWEGENAAC_Hom", "SWEREFAC_Hom", "SWEGEN_AC_Hom"),
        .. Loose("UK10K", Overall, "UK10K_TWINSUK_AF", "UK10K_ALSPAC_AF"),
        .. Loose("ESP", Overall, "ESP_AF", "ESP6500_AF", "ESP_AF_GLOBAL"),
        .. Kg(),
        .. Loose("MITOMAP", Overall, "MTAF"),
        .. Structural(),
        .. Loose("Annotator's maximum", PopMax, "MAX_AF"),
        .. Loose("Local", LocalObservations, "Obs", "loqusdb_obs", "LOQUSDB_OBS", "clinical_genomics_mipObs"),
        .. Loose("Local", LocalHomozygotes, "Hom", "Hom_Obs", "loqusdb_hom", "LOQUSDB_HOM"),
        .. Loose("Local", FrequencyKind.LocalFrequency, "Frq", "loqusdb_frq", "LOCAL_AF", "INHOUSE_AF", "inhouse_af"),
    ];

    // VEP's columns, vcfanno's and echtvar's habits, and the sites files' own names behind a prefix.
    private static IEnumerable<FrequencyField> Gnomad(string source, params string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            foreach (var field in Loose(source, Overall, $"{prefix}_AF", $"{prefix}_af")) yield return field;
            foreach (var top in new[] { "popmax", "grpmax" })
                foreach (var field in Loose(source, PopMax, $"{prefix}_AF_{top}", $"{prefix}_{top}_AF", $"{prefix}_{top}_af")) yield return field;
            foreach (var field in Loose(source, Homozygotes, $"{prefix}_nhomalt", $"{prefix}_Hom", $"{prefix}_hom")) yield return field;
            yield return new($"{prefix}_AC", source, AlleleCount);
            yield return new($"{prefix}_AN", source, AlleleNumber);
            foreach (var population in Populations)
                foreach (var field in Loose(source, Population, $"{prefix}_AF_{population}", $"{prefix}_{population}_AF")) yield return field;
        }
    }

    // Names under which SVDB, SVAFotate, vcfanno and AnnotSV write the frequency of an overlapping structural variant.
    private static IEnumerable<FrequencyField> Structural() =>
    [
        .. Loose(StructuralSource, Overall, "gnomad_svAF", "gnomad_sv_AF", "gnomAD_SV_AF", "gnomADSV_AF", "gnomad_sv_overall_AF", "gnomAD_SV_overall_AF"),
        .. Loose(StructuralSource, PopMax, "Max_AF", "gnomad_sv_popmax_AF", "gnomAD_SV_POPMAX_AF", "gnomad_sv_AF_grpmax", "gnomAD_SV_PopMax_AF"),
        .. Loose(StructuralSource, AlleleCount, "gnomad_svAC"),
    ];

    private static IEnumerable<FrequencyField> Exac() =>
    [
        .. Loose("ExAC", Overall, "ExAC_AF", "EXAC_AF", "EXACAF", "EXAC_AF_ALL", "ExAC_AF_ALL"),
        .. Loose("ExAC", PopMax, "EXACMAX_AF", "EXACMAXAF", "EXAC_MAX_AF", "ExAC_MAX_AF", "EXAC_BEST_AF", "ExAC_AF_POPMAX"),
        .. Loose("ExAC", Homozygotes, "EXAC_HOM_ALL", "ExAC_AC_Hom", "EXAC_AC_Hom"),
        .. Loose("ExAC", AlleleCount, "EXAC_AC_ALL", "ExAC_AC_Adj"),
        .. Loose("ExAC", AlleleNumber, "EXAC_AN_ALL", "ExAC_AN_Adj"),
        .. Populations.SelectMany(population => Loose("ExAC", Population, $"EXAC_AF_{population}", $"ExAC_{population}_AF")),
    ];

    private static IEnumerable<FrequencyField> Kg() =>
    [
        .. Loose("1000 Genomes", Overall, "1000GAF", "1000G_AF", "1KG_AF", "KG_AF", "1KG_AF_ALL", "TGP_AF", "1000Gp3_AF"),
        .. Loose("1000 Genomes", PopMax, "1000G_MAX_AF", "1KG_BEST_AF", "1KG_MAX_AF"),
        .. ThousandGenomes.SelectMany(population => Loose("1000 Genomes", Population, $"{population}_AF", $"1KG_AF_{population}", $"1000G_{population}_AF", $"KG_{population}_AF")),
    ];

    private static IEnumerable<FrequencyField> Loose(string source, FrequencyKind kind, params string[] names) =>
        names.Select(name => new FrequencyField(name, source, kind));
}
