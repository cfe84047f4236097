namespace GenomeTriage.Knowledge.Diagnoses;

/// <summary>What an epidemiological figure counts (Orphanet).</summary>
public enum PrevalenceKind : byte
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>People with the disease now, of all people.</summary>
    PointPrevalence,

    /// <summary>Children born with it, of all births.</summary>
    PrevalenceAtBirth,

    /// <summary>People who ever have it.</summary>
    LifetimePrevalence,

    /// <summary>New cases a year.</summary>
    AnnualIncidence,

    /// <summary>Cases or families ever published; not a rate.</summary>
    CasesOrFamilies,
}

/// <summary>Orphanet's classes of prevalence, rarest first.</summary>
public enum PrevalenceClass : byte
{
    /// <summary>Not given, or said to be unknown.</summary>
    Unknown,

    /// <summary>Below 1 in 1,000,000.</summary>
    Below1In1000000,

    /// <summary>1–9 in 1,000,000.</summary>
    From1To9In1000000,

    /// <summary>1–9 in 100,000.</summary>
    From1To9In100000,

    /// <summary>1–5 in 10,000.</summary>
    From1To5In10000,

    /// <summary>6–9 in 10,000.</summary>
    From6To9In10000,

    /// <summary>Above 1 in 1,000.</summary>
    Above1In1000,

    /// <summary>Not yet documented.</summary>
    NotDocumented,
}

/// <summary>One epidemiological figure of Orphanet.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Class">The class; <see cref="PrevalenceClass.Unknown"/> where only a value is given.</param>
/// <param name="Value">Mean value per 100,000, or a number of cases or families where <paramref name="Kind"/> says so; 0 where only a class is given.</param>
/// <param name="Place">Country or region, <c>Sweden</c>, <c>Worldwide</c>.</param>
/// <param name="IsValidated">Whether Orphanet has validated it.</param>
public readonly record struct Prevalence(
    PrevalenceKind Kind, PrevalenceClass Class, float Value, string Place, bool IsValidated);
