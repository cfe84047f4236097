using System.Collections.Immutable;
using System.Globalization;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Cases;
using OptionsMessage = GenomeTriage.Contracts.V1.TriageOptions;
using Scope = GenomeTriage.Phenotype.Candidates.CandidateScope;

namespace GenomeTriage.Server.Cases;

/// <summary>Reads how a case is to be ranked.</summary>
/// <param name="genes">The genes that a panel may name.</param>
public sealed class TriageOptionsReader(GeneCatalog genes)
{
    private const int MostGroups = 1000;

    /// <summary>The options; those of an absent message are the defaults.</summary>
    /// <exception cref="InputException">A value is not allowed.</exception>
    public Triage.Cases.TriageOptions Read(OptionsMessage? message)
    {
        var options = new Triage.Cases.TriageOptions();
        return message is null ? options : options with
        {
            Candidates = RequestChecks.Known<Scope>((int)message.Candidates, "options.candidates"),
            Without = message.Without.Aggregate(EvidenceSources.None, (all, one) => all | SourceOf(one)),
            Panel = message.Panel.Count == 0 ? null : PanelOf(message.Panel),
            NonePrior = message.HasNonePrior ? Probability(message.NonePrior) : null,
            Top = message.HasTop ? RequestChecks.InRange(message.Top, 1, MostGroups, "options.top") : options.Top,
            IncludeSecondaryFindings = message.IncludeSecondaryFindings,
        };
    }

    private ImmutableSortedSet<string> PanelOf(IEnumerable<string> symbols) =>
        symbols.Select(SymbolOf).ToImmutableSortedSet(StringComparer.Ordinal);

    private string SymbolOf(string symbol) => genes.TryFindSymbol(symbol, out var gene)
        ? genes[gene].Symbol
        : throw RequestChecks.Wrong("options.panel", symbol, "HGNC");

    private static EvidenceSources SourceOf(EvidenceSource source) => source switch
    {
        EvidenceSource.Clinvar => EvidenceSources.ClinVar,
        EvidenceSource.Frequency => EvidenceSources.Frequency,
        EvidenceSource.Constraint => EvidenceSources.Constraint,
        EvidenceSource.Phenotype => EvidenceSources.Phenotype,
        EvidenceSource.Genotype => EvidenceSources.Genotype,
        EvidenceSource.Family => EvidenceSources.Family,
        EvidenceSource.Predictors => EvidenceSources.Predictors,
        _ => throw RequestChecks.Wrong("options.without", source.ToString(), string.Join(", ", Enum.GetNames<EvidenceSources>().Skip(1))),
    };

    private static double Probability(double prior) => prior is > 0 and < 1
        ? prior
        : throw RequestChecks.Wrong("options.none_prior", prior.ToString("R", CultureInfo.InvariantCulture), "0 < none_prior < 1");
}
