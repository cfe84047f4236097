using GenomeTriage.Annotation.Effects;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>The header of an annotated VCF: that of the file, what the new fields mean, and what they were made with.</summary>
internal static class AnnotatedHeader
{
    internal const string Frequency = "GTR_AF";
    internal const string Highest = "GTR_AF_MAX";
    internal const string Homozygotes = "GTR_NHOM";
    internal const string ClinVar = "GTR_CLNSIG";

    private static readonly (string Id, string Number, string Type, string Description)[] Fields =
    [
        (CsqColumns.Key, ".", "String", CsqColumns.Description),
        (Frequency, "A", "Float", "Population frequency in all people of the source"),
        (Highest, "A", "Float", "Highest population frequency over all sources and their populations"),
        (Homozygotes, "A", "Integer", "Homozygous people in the population source"),
        (HaplotypeText.Key, ".", "String", HaplotypeText.Description),
        ("GTR_LOCAL_OBS", "A", "Integer", "People of the site's own collection who carry the allele"),
        ("GTR_LOCAL_HOM", "A", "Integer", "People of the site's own collection who have it on every copy"),
        ("GTR_LOCAL_COHORTS", "A", "String", "Each cohort of the site's own collection as name:carriers:homozygotes:people, joined by |"),
        ("GTR_CADD", "A", "Float", "CADD of a source of the site, scaled as phred"),
        ("GTR_REVEL", "A", "Float", "REVEL of a source of the site"),
        ("GTR_SPLICEAI", "A", "Float", "Highest delta score of SpliceAI of a source of the site"),
        ("GTR_ALPHAMISSENSE", "A", "Float", "AlphaMissense of a source of the site"),
        (ClinVar, "A", "String", "Classification in ClinVar; NotFound where ClinVar covers such variants and does not hold it"),
    ];

    internal static VcfHeader Of(VcfHeader header, VcfAnnotationSetup setup) => header.With(
        Fields.Select(field => HeaderLineParser.Parse($"##INFO=<ID={field.Id},Number={field.Number},Type={field.Type},Description=\"{field.Description}\">"))
            .Concat(setup.Provenance.Concat(Conventions(setup)).Select(line => HeaderLineParser.Parse($"##{line.Key}={line.Value}"))));

    // A file without the line is told by VEP's, as all files are unless somebody asks for something else.
    private static IEnumerable<(string Key, string Value)> Conventions(VcfAnnotationSetup setup) =>
        setup.Conventions == EffectConventions.Bcftools ? [("GenomeTriageConventions", "bcftools csq 1.16 for Consequence and IMPACT; HGVS names and places do not depend on conventions")] : [];
}
