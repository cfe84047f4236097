using System.Globalization;
using System.Text.RegularExpressions;
using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage.Genotypes.Assertions;

namespace GenomeTriage.EvidenceCounts;

/// <summary>What ClinVar of the pack says of a published cause, and of its codon where it is missense.</summary>
internal sealed partial class KnownCauses(KnowledgePack pack)
{
    private readonly CodonNeighbours _neighbours = new(new KnownSubstitutions(pack.ClinVar, []), gene => pack.Transcripts.OfGene(pack.Genes[gene].Symbol) is [var transcript, ..] ? transcript.Strand == Strand.Reverse : null);

    /// <summary>ClinVar of the pack.</summary>
    public KnownVariants Known { get; } = new(pack.ClinVar, () => pack.Mitomap);

    /// <summary>The cause with its ClinVar entry.</summary>
    public AnnotatedVariant Annotated(PublishedCause cause)
    {
        var found = Known.TryFind(cause.Variant, out var assertion)
            ? new ClinVarEvidence(ClinVarState.Found, assertion) : new ClinVarEvidence(ClinVarState.NotFound, null);
        return new AnnotatedVariant { Variant = cause.Variant, ClinVar = found };
    }

    /// <summary>The diseases that ClinVar names for it, where it calls it pathogenic.</summary>
    public IEnumerable<string> NamedFor(PublishedCause cause) => Known.DiseasesOf(Annotated(cause));

    /// <summary>The diseases that ClinVar names for another pathogenic change of its codon, as if it did not know the cause itself.</summary>
    public IEnumerable<string> NamedForCodon(PublishedCause cause) =>
        IsMissense(cause) && _neighbours.Find(new AnnotatedVariant { Variant = cause.Variant }, Consequence(cause)) is { } neighbour ? Known.DiseasesOf(neighbour) : [];

    /// <summary>Whether the protein has one residue replaced by another.</summary>
    public static bool IsMissense(PublishedCause cause) => Missense().IsMatch(cause.Protein) && !cause.Protein.Contains("Ter", StringComparison.Ordinal);

    private GeneConsequence Consequence(PublishedCause cause) => new()
    {
        GeneSymbol = pack.Genes[cause.Gene].Symbol,
        GeneIndex = cause.Gene,
        Terms = SoTerm.Missense,
        Source = ConsequenceSource.Vep,
        CodingPosition = CodingPosition().Match(cause.Coding) is { Success: true } match ? int.Parse(match.Groups["position"].Value, CultureInfo.InvariantCulture) : null,
    };

    [GeneratedRegex(@"^p\.\(?[A-Z][a-z]{2}\d+[A-Z][a-z]{2}\)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Missense();

    [GeneratedRegex(@"^c\.(?<position>\d+)[ACGT]>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CodingPosition();
}
