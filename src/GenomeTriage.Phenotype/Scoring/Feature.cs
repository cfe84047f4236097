namespace GenomeTriage.Phenotype.Scoring;

/// <summary>What a candidate's score is a weighted sum of.</summary>
public enum Feature
{
    /// <summary>o_k1: log likelihood ratio of the steps down the graph that patient and united profile share.</summary>
    SharedSteps,

    /// <summary>o_dep: number of steps where the patient departs from the united profile.</summary>
    Departures,

    /// <summary>m1: log likelihood of what the disease shows next to the patient's signs and the patient does not.</summary>
    MissingSigns,

    /// <summary>covn: share of the disease's information that the patient shows, 0–1.</summary>
    Coverage,

    /// <summary>resn: mean information of the best match of each of the patient's terms.</summary>
    BestMatch,

    /// <summary>A2: log likelihood ratio of the patient's terms by the completed profile, near-duplicates counted once.</summary>
    Completion,

    /// <summary>
    /// simGIC: the information that patient and disease share, over that of both together, 0–1. Next to the features
    /// above its fitted weight is below zero: they count what is shared several times over, and this takes some of it back.
    /// </summary>
    Overlap,

    /// <summary>Log likelihood of not having what the clinic excluded; 0 for a disease that has none of it, never above.</summary>
    ExcludedSigns,
}
