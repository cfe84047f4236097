using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>
/// Classifications of ClinVar's own VCF: <c>CLNSIG</c> as flags, the stars of <c>CLNREVSTAT</c>, and whether submitters are
/// in conflict; what they say then is in <c>CLNSIGCONF</c>.
/// </summary>
internal sealed class ClinVarRows : ISiteRowReader
{
    // Longer words stand before those that they contain.
    private static readonly (string Word, ClinVarSignificances Significance)[] Words =
    [
        ("likely_pathogenic", ClinVarSignificances.LikelyPathogenic), ("pathogenic", ClinVarSignificances.Pathogenic),
        ("likely_benign", ClinVarSignificances.LikelyBenign), ("benign", ClinVarSignificances.Benign),
        ("uncertain_significance", ClinVarSignificances.Uncertain), ("not_provided", ClinVarSignificances.NotProvided),
        ("drug_response", ClinVarSignificances.DrugResponse),
    ];

    public IReadOnlyList<string> Columns { get; } = ["SIGNIFICANCES", "STARS", "CONFLICT"];

    public void Begin(VcfHeader header, string file)
    {
        if (!header.Infos.TryGet("CLNSIG", out _))
            throw new InputException(new Problem(SiteSourceProblemCodes.FieldMissing, ProblemSeverity.Error) { File = file, Found = "INFO/CLNSIG" });
    }

    public float[]? Read(VcfRecord record, int alternate)
    {
        if (!record.TryGetInfo("CLNSIG"u8, out var value) || value.IsMissing) return null;
        var text = Encoding.UTF8.GetString(value.Bytes);
        var isConflict = text.Contains("Conflicting", StringComparison.OrdinalIgnoreCase);
        return [(float)(isConflict ? SidesOf(record) : SignificancesOf(text)), StarsOf(record), isConflict ? 1 : 0];
    }

    // Each side with the number of its submitters: Uncertain_significance(2)|Likely_benign(1). Where the field is missing or
    // names no two sides, the conflict is kept as the three classes that may be in it.
    private static ClinVarSignificances SidesOf(VcfRecord record)
    {
        const ClinVarSignificances any = ClinVarSignificances.LikelyPathogenic | ClinVarSignificances.Uncertain | ClinVarSignificances.LikelyBenign;
        if (!record.TryGetInfo("CLNSIGCONF"u8, out var value) || value.IsMissing) return any;
        var sides = SignificancesOf(Encoding.UTF8.GetString(value.Bytes));
        return new ClinVarAssertion(default, 0, 0, sides).Classification == ClinVarClassification.Conflicting ? sides : any;
    }

    private static ClinVarSignificances SignificancesOf(string text)
    {
        var found = ClinVarSignificances.None;
        foreach (var part in text.ToLowerInvariant().Split('/', '|', ','))
        {
            var name = part.Split('(')[0].Trim('_');
            var word = Words.FirstOrDefault(one => name == one.Word);
            found |= word.Word is null ? ClinVarSignificances.None : word.Significance;
        }

        return found == ClinVarSignificances.None ? ClinVarSignificances.Other : found;
    }

    private static float StarsOf(VcfRecord record)
    {
        if (!record.TryGetInfo("CLNREVSTAT"u8, out var status)) return float.NaN;
        return Encoding.UTF8.GetString(status.Bytes) switch
        {
            "practice_guideline" => 4,
            "reviewed_by_expert_panel" => 3,
            "criteria_provided,_multiple_submitters,_no_conflicts" => 2,
            var text when text.StartsWith("criteria_provided", StringComparison.Ordinal) => 1,
            _ => 0,
        };
    }
}
