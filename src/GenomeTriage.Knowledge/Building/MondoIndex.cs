using System.Globalization;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Mondo;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Mondo's exact matches, searchable from codes of diseases and from Mondo's own.</summary>
internal sealed class MondoIndex
{
    private readonly ILookup<DiseaseId, string> _byDisease;
    private readonly ILookup<string, string> _icd10;
    private readonly ILookup<string, string> _icd11;
    private readonly ILookup<string, string> _snomed;

    public MondoIndex(BuildContext context)
    {
        var omim = Read(context, SourceCatalog.MondoOmim, "OMIM:");
        var orphanet = Read(context, SourceCatalog.MondoOrphanet, "Orphanet:");
        Series = Read(context, SourceCatalog.MondoOmimSeries, "OMIMPS:");
        _byDisease = omim.Select(match => (Id: DiseaseId.Omim(Number(match)), match.Mondo))
            .Concat(orphanet.Select(match => (Id: DiseaseId.Orpha(Number(match)), match.Mondo)))
            .ToLookup(pair => pair.Id, pair => pair.Mondo);
        _icd10 = ByMondo(Read(context, SourceCatalog.MondoIcd10, "ICD10WHO:"));
        _icd11 = ByMondo(Read(context, SourceCatalog.MondoIcd11, "icd11.foundation:"));
        _snomed = ByMondo(Read(context, SourceCatalog.MondoSnomed, "SCTID:"));
        var orphaByMondo = orphanet.ToLookup(match => match.Mondo, Number, StringComparer.Ordinal);
        Pairs = [.. omim.SelectMany(match => orphaByMondo[match.Mondo].Select(orpha => new ExactPair(orpha, Number(match))))];
    }

    /// <summary>ORPHA and OMIM numbers that are exact matches of one Mondo entry.</summary>
    public IReadOnlyList<ExactPair> Pairs { get; }

    /// <summary>Mondo entries that are OMIM phenotypic series.</summary>
    public IReadOnlyList<MondoMatch> Series { get; }

    public IEnumerable<string> MondoOf(DiseaseId id) => _byDisease[id];

    public IEnumerable<string> Icd10Of(string mondo) => _icd10[mondo];

    public IEnumerable<string> Icd11Of(string mondo) => _icd11[mondo];

    public IEnumerable<string> SnomedOf(string mondo) => _snomed[mondo];

    private static IReadOnlyList<MondoMatch> Read(BuildContext context, SourceDefinition source, string prefix) =>
        SssomParser.Read(context.Sources.Open(source), prefix);

    private static ILookup<string, string> ByMondo(IEnumerable<MondoMatch> matches) =>
        matches.ToLookup(match => match.Mondo, match => match.Code, StringComparer.Ordinal);

    private static int Number(MondoMatch match) =>
        int.TryParse(match.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InputException(new Problem(SourceProblemCodes.SourceFieldInvalid, ProblemSeverity.Error) { Field = "object_id", Found = match.Code });
}
