using GenomeTriage.Phenotype.Fitting;

namespace GenomeTriage.Phenotype.Tests.Fitting;

public sealed class CalibrationFitTests
{
    [Fact]
    public void Fit_TruthThreeTimesInFour_FindsTheScaleOfItsOdds()
    {
        // The truth leads by 2 in three cases and trails by 2 in one: odds 3 for a lead of 2, so the scale is ln 3 / 2.
        ScoredCase[] cases = [Case(2), Case(2), Case(2), Case(0), Case(double.NaN)];
        Assert.Equal(Math.Log(3) / 2, CalibrationFit.Fit(cases).ScaleOf(1), 1);
    }

    [Fact]
    public void Fit_ShareOfUnsolvable_IsThePriorOfNone()
    {
        ScoredCase[] cases = [Case(2), Case(0), Case(2), Case(double.NaN)];
        Assert.Equal(.25, CalibrationFit.Fit(cases).NonePrior, 9);
    }

    [Fact]
    public void LogisticRegression_ConstantAlone_FindsTheLogOdds()
    {
        double[][] rows = [[1], [1], [1], [1]];
        Assert.Equal(Math.Log(3), LogisticRegression.Fit(rows, [true, true, true, false], [1, 1, 1, 1])[0], 6);
    }

    [Fact]
    public void LogisticRegression_ColumnThatTells_GetsItsSign()
    {
        double[][] rows = [[1, 5], [1, 6], [1, 8], [1, 9]];
        Assert.True(LogisticRegression.Fit(rows, [false, true, false, true], [1, 1, 1, 1])[1] > 0);
    }

    private static ScoredCase Case(double truth) => new()
    {
        TruthScore = truth,
        Leaders = [2, 0],
        Coverage = [.5f, .5f],
        Departures = [1, 1],
        BestMatch = [1, 1],
        Catalogues = [1, 1],
        ObservedTerms = 1,
        TermContent = 2,
        HighestScore = 2,
        Weight = 1,
    };
}
