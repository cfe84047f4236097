using GenomeTriage.Knowledge.Diagnoses;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>Orphanet's words for prevalences; <c>null</c> for a word that is not known.</summary>
internal static class PrevalenceWords
{
    public static PrevalenceKind? Kind(string word) => word switch
    {
        "" => PrevalenceKind.Unknown,
        "Point prevalence" => PrevalenceKind.PointPrevalence,
        "Prevalence at birth" => PrevalenceKind.PrevalenceAtBirth,
        "Lifetime Prevalence" => PrevalenceKind.LifetimePrevalence,
        "Annual incidence" => PrevalenceKind.AnnualIncidence,
        "Cases/families" => PrevalenceKind.CasesOrFamilies,
        _ => null,
    };

    public static PrevalenceClass? Class(string word) => word switch
    {
        "" or "Unknown" => PrevalenceClass.Unknown,
        "<1 / 1 000 000" => PrevalenceClass.Below1In1000000,
        "1-9 / 1 000 000" => PrevalenceClass.From1To9In1000000,
        "1-9 / 100 000" => PrevalenceClass.From1To9In100000,
        "1-5 / 10 000" => PrevalenceClass.From1To5In10000,
        "6-9 / 10 000" => PrevalenceClass.From6To9In10000,
        ">1 / 1000" => PrevalenceClass.Above1In1000,
        "Not yet documented" => PrevalenceClass.NotDocumented,
        _ => null,
    };
}
