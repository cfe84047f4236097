namespace GenomeTriage.Triage.Learned.Features;

/// <summary>
/// What a learned ranker knows of a candidate, in the order of its input. Logarithms are natural; what "leads" or
/// "trails" is a difference to the best of the leading candidates (at most 0), or to the best sibling: another candidate
/// of one of the same genes, in the list or not. Neither frequencies nor excluded signs are among them: the frequencies
/// of simulated patients are drawn, and the excluded signs of published ones are the columns of a cohort's table.
/// </summary>
public enum RankerFeature
{
    /// <summary>ln posterior by the formula, less that of the formula's first.</summary>
    Score = 0,

    /// <summary>ln posterior by the formula, less that of <em>none of these</em>.</summary>
    ScoreOverNone,

    /// <summary>ln of the rank by the formula, 1-based.</summary>
    LogRank,

    /// <summary>Weighted score of the clinical picture, less the highest of the leaders.</summary>
    Picture,

    /// <summary>ln of the rank by the clinical picture among the leaders.</summary>
    PictureLogRank,

    /// <summary>Weighted ln prior.</summary>
    Prior,

    /// <summary>Weighted ln genotype likelihood ratio; 0 without variants.</summary>
    Genotype,

    /// <summary>The same, less the highest of the leaders.</summary>
    GenotypeTrail,

    /// <summary>ln of the rank by the genotypes among the leaders.</summary>
    GenotypeLogRank,

    /// <summary>The lower of <see cref="Picture"/> and <see cref="GenotypeTrail"/>: high only where both agree.</summary>
    Agreement,

    /// <summary>Log likelihood ratio of the shared steps down the graph, a term.</summary>
    SharedSteps,

    /// <summary>Departures from the profile, a term.</summary>
    Departures,

    /// <summary>Log likelihood of what the patient lacks next to what the patient has.</summary>
    MissingSigns,

    /// <summary>Share of the disease's information that the patient shows, 0–1.</summary>
    Coverage,

    /// <summary>Resnik's mean best match of the patient's terms.</summary>
    BestMatch,

    /// <summary>Log likelihood ratio by the completed profile, a term.</summary>
    Completion,

    /// <summary>simGIC, 0–1.</summary>
    Overlap,

    /// <summary><see cref="Coverage"/>, less the highest of the leaders.</summary>
    CoverageTrail,

    /// <summary><see cref="BestMatch"/>, less the highest of the leaders.</summary>
    BestMatchTrail,

    /// <summary><see cref="Completion"/>, less the highest of the leaders.</summary>
    CompletionTrail,

    /// <summary><see cref="Overlap"/>, less the highest of the leaders.</summary>
    OverlapTrail,

    /// <summary>Orphanet's class of prevalence, as in the prior.</summary>
    Prevalence,

    /// <summary>Catalogues that list the disease, 0–3.</summary>
    Catalogues,

    /// <summary>ln(1 + annotations of the profile).</summary>
    ProfileSize,

    /// <summary>ln(1 + observed terms of the patient).</summary>
    Terms,

    /// <summary>ln(1 + siblings): how many other diseases the genes cause.</summary>
    Siblings,

    /// <summary>Score by picture and prior, less the best sibling's; 0 without siblings.</summary>
    SiblingPicture,

    /// <summary>Weighted ln genotype likelihood ratio, less the best sibling's; 0 without siblings.</summary>
    SiblingGenotype,

    /// <summary><see cref="SharedSteps"/>, less the best sibling's.</summary>
    SiblingSharedSteps,

    /// <summary><see cref="Departures"/>, less the fewest of a sibling.</summary>
    SiblingDepartures,

    /// <summary><see cref="Coverage"/>, less the best sibling's.</summary>
    SiblingCoverage,

    /// <summary><see cref="BestMatch"/>, less the best sibling's.</summary>
    SiblingBestMatch,

    /// <summary><see cref="Completion"/>, less the best sibling's.</summary>
    SiblingCompletion,

    /// <summary><see cref="Overlap"/>, less the best sibling's.</summary>
    SiblingOverlap,

    /// <summary><see cref="Prior"/>, less the best sibling's.</summary>
    SiblingPrior,

    /// <summary><see cref="ProfileSize"/>, less the largest of a sibling.</summary>
    SiblingProfileSize,

    /// <summary>ln Σ exp of the pictures of the candidate and its siblings, less the highest of the leaders: how well the gene fits as a whole.</summary>
    GenePicture,

    /// <summary>ln(1 + mates): candidates of the same gene, name series or ORPHA entry.</summary>
    Mates,

    /// <summary>Score by picture and prior, less the best mate's; 0 without mates.</summary>
    MatePicture,

    /// <summary>ln(1 + genes of the candidate).</summary>
    Genes,

    /// <summary>ln of the number of ways, genes times modes, by which it may come about; 0 where no gene is known.</summary>
    Ways,

    /// <summary>1 where its sources record an inheritance, otherwise 0.</summary>
    IsInheritanceStated,

    /// <summary>1 where the best way is recessive, otherwise 0.</summary>
    IsRecessive,

    /// <summary>1 where the best way is X-linked, otherwise 0.</summary>
    IsXLinked,

    /// <summary>Copies of the gene that the best explanation hits, of those there are: 0, ½ or 1.</summary>
    CopiesHit,

    /// <summary>1 where the best explanation stops, shifts, splices or deletes, otherwise 0.</summary>
    IsTruncating,

    /// <summary>1 where the best explanation is a missense or in-frame change, otherwise 0.</summary>
    IsMissense,

    /// <summary>What is known of the mechanism of the best way: 1 loss of a copy, ½ possibly, −1 an altered product, 0 not known.</summary>
    Mechanism,

    /// <summary><see cref="Mechanism"/> where the change truncates, its opposite where it is missense, otherwise 0.</summary>
    MechanismFit,
}
