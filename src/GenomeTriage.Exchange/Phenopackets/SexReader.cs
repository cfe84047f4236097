using System.Text.Json;
using GenomeTriage.Exchange.Json;
using GenomeTriage.Genome.Families;

namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>
/// Reads the sex of an individual. Inheritance asks for chromosomes, so a karyotype of XX or XY goes before the
/// phenotypic sex; protobuf's JSON allows an enumeration's name or its number.
/// </summary>
internal static class SexReader
{
    private const string Allowed = "UNKNOWN_SEX, FEMALE, MALE, OTHER_SEX";

    public static Sex Read(LocatedJson individual, JsonProblems problems)
    {
        var stated = ReadStated(individual, "sex", problems);
        var chromosomal = OfKaryotype(individual.Member("karyotypicSex"));
        if (chromosomal == Sex.Unknown) return stated;
        if (stated != Sex.Unknown && stated != chromosomal)
            problems.Notice(PhenopacketProblemCodes.KaryotypicSexUsed, individual, stated.ToString(), chromosomal.ToString());
        return chromosomal;
    }

    /// <summary>The value of the enumeration Sex at member <paramref name="name"/>.</summary>
    public static Sex ReadStated(LocatedJson message, string name, JsonProblems problems)
    {
        if (message.Member(name) is not { } sex) return Sex.Unknown;
        switch (sex.Text)
        {
            case "FEMALE" or "1": return Sex.Female;
            case "MALE" or "2": return Sex.Male;
            case "UNKNOWN_SEX" or "0" or "OTHER_SEX" or "3": return Sex.Unknown;
            default:
                problems.Error(PhenopacketProblemCodes.SexInvalid, sex, sex.Kind is JsonValueKind.String or JsonValueKind.Number ? sex.Text : sex.Kind.ToString(), Allowed);
                return Sex.Unknown;
        }
    }

    private static Sex OfKaryotype(LocatedJson? karyotype) => karyotype?.Text switch
    {
        "XX" or "1" => Sex.Female,
        "XY" or "2" => Sex.Male,
        _ => Sex.Unknown,
    };
}
