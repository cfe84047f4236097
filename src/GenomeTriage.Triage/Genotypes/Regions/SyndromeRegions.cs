using GenomeTriage.Annotation.Structural;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Triage.Genotypes.Inheritance;
using static GenomeTriage.Annotation.Structural.StructuralKind;

namespace GenomeTriage.Triage.Genotypes.Regions;

/// <summary>
/// Which diseases the loss or gain of a recurrent region causes: as ClinGen's curation list names them (by Mondo's exact
/// matches), and OMIM, Orphanet and DECIPHER entries named after the same stretch where the list names none. How many
/// healthy people of 100,000 have them are our own estimates, yet to be checked against a population.
/// </summary>
internal static class SyndromeRegions
{
    private const double Rarest = 2;

    /// <summary>All of them, in the order of the genome.</summary>
    public static IReadOnlyList<SyndromeRegion> All { get; } =
    [
        Of("ISCA-37434", Deletion, "OMIM:607872 ORPHA:1606 DECIPHER:18"),
        Of("ISCA-37421", Deletion, "OMIM:612474 ORPHA:250989 DECIPHER:62", 27),
        Of("ISCA-37421", Duplication, "OMIM:612475 ORPHA:250994 DECIPHER:67", 42),
        Of("ISCA-37493", Deletion, "OMIM:612337 ORPHA:238769"),
        Of("ISCA-37408", Deletion, "OMIM:612513 ORPHA:261349 DECIPHER:70"),
        Of("ISCA-37394", Deletion, "OMIM:600430 ORPHA:1001 DECIPHER:44"),
        Of("ISCA-37443", Deletion, "OMIM:609425 ORPHA:65286 DECIPHER:37", 5),
        Of("ISCA-37429", Deletion, "OMIM:194190 ORPHA:280 DECIPHER:1"),
        Of("ISCA-37390", Deletion, "OMIM:123450 ORPHA:281 DECIPHER:2"),
        Of("ISCA-37425", Deletion, "OMIM:117550 ORPHA:821 DECIPHER:17"),
        Of("ISCA-37425", Duplication, "ORPHA:228415"),
        Of("ISCA-37442", Duplication, "OMIM:601410 ORPHA:99886"),
        Of("ISCA-37392", Deletion, "OMIM:194050 ORPHA:904 DECIPHER:3"),
        Of("ISCA-37392", Duplication, "OMIM:609757 ORPHA:96121 DECIPHER:43"),
        Of("ISCA-37467", Duplication, "OMIM:174500 ORPHA:93336"),
        Of("ISCA-37423", Deletion, "ORPHA:251071 DECIPHER:39"),
        Of("ISCA-37424", Deletion, "OMIM:612242 ORPHA:276413"),
        Of("ISCA-37441", Deletion, "OMIM:601224 ORPHA:52022 DECIPHER:34"),
        Of("ISCA-37401", Deletion, "OMIM:194072 ORPHA:893 DECIPHER:35"),
        Of("ISCA-37448", Deletion, "OMIM:615656 ORPHA:261183", 410),
        .. PraderWilliAngelman("ISCA-37404"),
        .. PraderWilliAngelman("ISCA-37478"),
        Of("ISCA-37411", Deletion, "OMIM:612001 ORPHA:199318 DECIPHER:74", 10),
        Of("ISCA-46295", Deletion, "OMIM:612001 ORPHA:199318 DECIPHER:74", 10),
        Of("ISCA-37396", Deletion, "OMIM:613406 ORPHA:94065 DECIPHER:66"),
        Of("ISCA-46296", Deletion, "OMIM:613406 ORPHA:94065 DECIPHER:66"),
        Of("ISCA-46300", Deletion, "OMIM:613406 ORPHA:94065 DECIPHER:66"),
        Of("ISCA-37500", Deletion, "OMIM:614294"),
        Of("ISCA-37406", Deletion, "OMIM:610543 ORPHA:353281"),
        Of("ISCA-37415", Deletion, "ORPHA:261236", 40),
        Of("ISCA-37486", Deletion, "OMIM:613444 ORPHA:261222", 15),
        Of("ISCA-37400", Deletion, "OMIM:611913 ORPHA:261197", 30),
        Of("ISCA-37400", Duplication, "OMIM:614671 ORPHA:370079", 35),
        Of("ISCA-37430", Deletion, "OMIM:247200 ORPHA:531 DECIPHER:21"),
        Of("ISCA-37430", Duplication, "OMIM:613215 ORPHA:217385"),
        Of("ISCA-37436", Deletion, "OMIM:162500 ORPHA:640", 55),
        Of("ISCA-37436", Duplication, "OMIM:118220 ORPHA:101081 DECIPHER:29", 30),
        Of("ISCA-37418", Deletion, "OMIM:182290 ORPHA:819 DECIPHER:8"),
        Of("ISCA-37418", Duplication, "OMIM:610883 ORPHA:1713 DECIPHER:19"),
        Of("ISCA-37431", Deletion, "OMIM:613675 ORPHA:97685 ORPHA:137634 DECIPHER:15"),
        Of("ISCA-37432", Deletion, "OMIM:614527 ORPHA:261265 DECIPHER:47", 8),
        Of("ISCA-37432", Duplication, "OMIM:614526 ORPHA:261272", 20),
        Of("ISCA-37420", Deletion, "OMIM:610443 ORPHA:96169 ORPHA:363958 DECIPHER:57"),
        Of("ISCA-37501", Deletion, "OMIM:613355 ORPHA:261279"),
        Of("ISCA-37393", Duplication, "OMIM:115470 ORPHA:195"),
        Of("ISCA-37446", Deletion, "OMIM:188400 OMIM:192430 ORPHA:567 DECIPHER:16"),
        Of("ISCA-37446", Duplication, "OMIM:608363 ORPHA:1727 DECIPHER:32", 68),
        Of("ISCA-37433", Deletion, "OMIM:188400 OMIM:192430 ORPHA:567 DECIPHER:16"),
        Of("ISCA-37433", Duplication, "OMIM:608363 ORPHA:1727 DECIPHER:32", 68),
        Of("ISCA-37397", Deletion, "OMIM:611867 ORPHA:261330 DECIPHER:72"),
        Of("ISCA-46747", Deletion, "OMIM:611867 ORPHA:261330 DECIPHER:72"),
        Of("ISCA-46292", Deletion, "OMIM:611867 ORPHA:261330 DECIPHER:72"),
        Of("ISCA-46294", Deletion, "OMIM:611867 ORPHA:261330 DECIPHER:72"),
        Of("ISCA-37417", Deletion, "OMIM:308100 ORPHA:461", 20),
        Of("ISCA-46302", Duplication, "OMIM:300018"),
        Of("ISCA-37468", Deletion, "OMIM:300578"),
        Of("ISCA-46290", Duplication, "OMIM:300801 ORPHA:217377"),
        Of("ISCA-46299", Duplication, "OMIM:300705"),
        Of("ISCA-46743", Duplication, "OMIM:300979 ORPHA:521258"),
        Of("ISCA-46304", Duplication, "OMIM:300260 ORPHA:1762 DECIPHER:45"),
        Of("ISCA-37494", Duplication, "ORPHA:293939"),
    ];

    private static SyndromeRegion[] PraderWilliAngelman(string region) =>
    [
        Of(region, Deletion, "OMIM:176270 ORPHA:739 ORPHA:98793 ORPHA:177901 ORPHA:177904 DECIPHER:14 DECIPHER:53") with { Active = ActiveCopy.Paternal },
        Of(region, Deletion, "OMIM:105830 ORPHA:72 ORPHA:98794 DECIPHER:4 DECIPHER:54") with { Active = ActiveCopy.Maternal },
        Of(region, Duplication, "OMIM:608636 ORPHA:238446", 5) with { Active = ActiveCopy.Maternal },
    ];

    private static SyndromeRegion Of(string region, StructuralKind kind, string diseases, double healthy = Rarest) =>
        new(region, kind, healthy, null, [.. diseases.Split(' ').Select(code => DiseaseId.Parse(code))]);
}
