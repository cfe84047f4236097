using GenomeTriage.Triage.Explanation;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Tests.Explanation;

/// <summary>What separates two candidates, and what the lead rests on.</summary>
public sealed class SeparationTests
{
    [Fact]
    public void Of_TermThatWeighsMoreThanTheLead_IsWhatTheLeadRestsOn()
    {
        // The lead is ln 2 = .69; the first sign weighs 1.5 more in the first candidate, the other .2.
        var first = Made(.6, Term("HP:0000001", 1.0), Term("HP:0000002", .3));
        var second = Made(.3, Term("HP:0000001", -.5), Term("HP:0000002", .1));
        var reasons = Separation.Of(first, second);
        Assert.Equal(1.5, reasons[0].LogLr, 9);
        Assert.Equal("HP:0000001", Assert.Single(reasons, one => one.Code == RankingReasonCodes.LeadRestsOnTerm).Parameters[0].Value);
    }

    [Fact]
    public void Of_LeadThatNoSingleReasonCarries_RestsOnNone()
    {
        var first = Made(.9, Term("HP:0000001", .5), Term("HP:0000002", .5));
        var second = Made(.01, Term("HP:0000001", -.5));
        Assert.DoesNotContain(Separation.Of(first, second), one => one.Code == RankingReasonCodes.LeadRestsOnTerm);
    }

    [Theory]
    [InlineData(GenotypeReasonCodes.ClinVarNamesDisease, GenotypeReasonCodes.ClinVarNamesAnother)]
    [InlineData(GenotypeReasonCodes.ClinVarNamesDiseaseForCodon, GenotypeReasonCodes.ClinVarNamesAnotherForCodon)]
    public void Of_DiseaseThatClinVarNames_IsOneReasonForBoth(string disease, string another)
    {
        var reasons = Separation.Of(Made(.6, Named(disease, .6)), Made(.3, Named(another, -.5)));
        var named = Assert.Single(reasons, one => one.LogLr != 0);
        Assert.Equal((disease, 1.1), (named.Code, Math.Round(named.LogLr, 9)));
    }

    private static Reason Named(string code, double logLr) =>
        new(code, logLr, [new("variant", ReasonParameterKind.Variant, "v"), new("gene", ReasonParameterKind.Gene, "PTPN11")]);

    private static Reason Term(string term, double logLr) =>
        new(PhenotypeReasonCodes.TermMatches, logLr, [new("term", ReasonParameterKind.Term, term)]);

    private static Candidate Made(double posterior, params Reason[] reasons) => new()
    {
        Rank = 1,
        Index = 0,
        Diagnosis = -1,
        Name = "",
        Codes = [],
        Posterior = posterior,
        LogPrior = 0,
        PhenotypeLogLr = 0,
        GenotypeLogLr = 0,
        Genes = [],
        For = reasons,
        Against = [],
    };
}
