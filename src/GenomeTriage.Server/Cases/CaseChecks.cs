using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Server.Cases;

/// <summary>What every case must have, whichever door it comes by.</summary>
public static class CaseChecks
{
    /// <summary>Refuses a case that has nothing to go by.</summary>
    /// <exception cref="InputException">There are neither observed terms nor variants.</exception>
    public static void RefuseEmpty(TriageCase triageCase, VcfSource? vcf)
    {
        if (vcf is null && triageCase.Picture.Observed.Count == 0)
            throw new InputException(new Problem(CaseProblemCodes.CaseEmpty, ProblemSeverity.Error));
    }
}
