using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Hpo;

/// <summary>Reads <c>phenotype.hpoa</c> (HPO's annotation format of 2020 and later: twelve columns).</summary>
internal static class HpoaParser
{
    private const string VersionTag = "#version:";

    /// <summary>The rows in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IEnumerable<HpoaRow> Read(SourceFile file)
    {
        file.Version = file.Lines().TakeWhile(line => line.Text.StartsWith('#'))
            .Where(line => line.Text.StartsWith(VersionTag, StringComparison.Ordinal))
            .Select(line => line.Text[VersionTag.Length..].Trim()).FirstOrDefault();
        return TableReader.Tsv(file, "database_id", "disease_name", "qualifier", "hpo_id", "frequency", "aspect").Select(Row);
    }

    private static HpoaRow Row(TableRow row) => new(Disease(row), row["disease_name"], Term(row, "hpo_id"))
    {
        IsNegated = row["qualifier"] switch { "" => false, "NOT" => true, _ => throw row.Refuse("qualifier", "NOT") },
        Frequency = HpoaFrequency.Parse(row, "frequency"),
        Aspect = Aspect(row),
        Evidence = Evidence(row),
        Onset = row["onset"].Length == 0 ? null : Term(row, "onset"),
        Sex = row["sex"] switch { "" => Sex.Unknown, "MALE" => Sex.Male, "FEMALE" => Sex.Female, _ => throw row.Refuse("sex", "MALE, FEMALE") },
        Reference = row["reference"],
        Modifiers = string.Join(';', row.List("modifier", ';').Distinct(StringComparer.Ordinal)),
    };

    private static DiseaseId Disease(TableRow row) =>
        DiseaseId.TryParse(row["database_id"], out var id) ? id : throw row.Refuse("database_id", "OMIM:, ORPHA:, DECIPHER:");

    private static HpoTermId Term(TableRow row, string column) =>
        HpoTermId.TryParse(row[column], out var id) ? id : throw row.Refuse(column, "HP:0000001");

    private static AnnotationAspect Aspect(TableRow row) => row["aspect"] switch
    {
        "P" => AnnotationAspect.Phenotype,
        "I" => AnnotationAspect.Inheritance,
        "C" => AnnotationAspect.Course,
        "M" => AnnotationAspect.Modifier,
        "H" => AnnotationAspect.History,
        _ => throw row.Refuse("aspect", "P, I, C, M, H"),
    };

    private static AnnotationEvidence Evidence(TableRow row) => row["evidence"] switch
    {
        "PCS" => AnnotationEvidence.PublishedClinicalStudy,
        "TAS" => AnnotationEvidence.TraceableAuthorStatement,
        "IEA" => AnnotationEvidence.ElectronicAnnotation,
        _ => throw row.Refuse("evidence", "PCS, TAS, IEA"),
    };
}
