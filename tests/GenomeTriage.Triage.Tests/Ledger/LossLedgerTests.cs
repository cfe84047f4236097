using GenomeTriage.Triage.Ledger;

namespace GenomeTriage.Triage.Tests.Ledger;

public sealed class LossLedgerTests
{
    private static readonly LedgerStage Reading = new(LedgerStageCodes.Reading, LedgerUnit.Records, 10, 8, [new(LedgerReasonCodes.NoAlternate, 2)]);
    private static readonly LedgerStage Splitting = new(LedgerStageCodes.Splitting, LedgerUnit.Alleles, 11, 9, [new(LedgerReasonCodes.PlaceholderAllele, 2)]);

    [Fact]
    public void Balances_EveryStageAddsUp_IsTrue() => Assert.True(new LossLedger([Reading, Splitting]).Balances);

    [Fact]
    public void Balances_StageLosesOneUnsaid_IsFalse() =>
        Assert.False(new LossLedger([Reading with { Out = 7 }, Splitting]).Balances);

    [Fact]
    public void Balances_NextStageTakesInLess_IsFalse() =>
        Assert.False(new LossLedger([Splitting, new(LedgerStageCodes.Selection, LedgerUnit.Alleles, 8, 8, [])]).Balances);

    [Fact]
    public void Find_UnknownStage_IsNull() => Assert.Null(LossLedger.Empty.Find(LedgerStageCodes.Genes));
}
