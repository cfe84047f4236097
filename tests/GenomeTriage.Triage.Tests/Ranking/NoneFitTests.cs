using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Ranking.Fitting;

namespace GenomeTriage.Triage.Tests.Ranking;

/// <summary>The fit of none of these ends where it should. Descent by a fixed rate once stopped far from it.</summary>
public sealed class NoneFitTests
{
    private const double Prior = .1;

    // Hidden totals lie about 9.5 + .9·picture - .5·terms, whole ones above them; terms hardly vary, as in real cases.
    private static readonly List<NoneCase> Cases = [.. Enumerable.Range(0, 2000).Select(i => Draw(new Random(i)))];

    [Fact]
    public void Fit_AnyNumberMovedEitherWay_IsNoBetter()
    {
        var (intercept, picture, terms) = NoneFit.Fit(Cases, Prior);
        var best = LossAt(intercept, picture, terms);
        foreach (var by in (double[])[-.3, -.03, .03, .3])
        {
            Assert.True(best < LossAt(intercept + by, picture, terms));
            Assert.True(best < LossAt(intercept, picture + by, terms));
            Assert.True(best < LossAt(intercept, picture, terms + by));
            Assert.True(best < LossAt(intercept - by * 2, picture, terms + by));
        }
    }

    [Fact]
    public void Fit_HiddenTotalsFallWithTerms_SoDoesNone()
    {
        var fitted = NoneFit.Fit(Cases, Prior);
        Assert.InRange(fitted.TermsWeight, -1, -.1);
        Assert.InRange(fitted.PictureWeight, .7, 1.1);
    }

    [Fact]
    public void Fit_CalibratesAtItsShare()
    {
        var fitted = NoneFit.Fit(Cases, Prior);
        double Share(NoneCase one, double total) => 1 / (1 + Math.Exp(total - fitted.Intercept - fitted.PictureWeight * one.Picture - fitted.TermsWeight * one.Terms));
        var said = Cases.Average(one => (1 - Prior) * Share(one, one.Whole) + Prior * Share(one, one.Hidden));
        Assert.Equal(Prior, said, 1e-6);
    }

    [Fact]
    public void Fit_AllOfOneNumberOfTerms_IsFinite()
    {
        var (intercept, picture, terms) = NoneFit.Fit([.. Cases.Select(one => one with { Terms = Math.Log(6) })], Prior);
        Assert.True(double.IsFinite(intercept) && double.IsFinite(picture) && double.IsFinite(terms));
    }

    private static double LossAt(double intercept, double picture, double terms) =>
        Cases.Sum(one => one.LossAt(intercept + picture * one.Picture + terms * one.Terms, Prior));

    private static NoneCase Draw(Random random)
    {
        var picture = 1.2 + 2.1 * Normal(random);
        var terms = 2.4 + .5 * Normal(random);
        var hidden = 9.5 + .9 * picture - .5 * terms + 1.5 * Normal(random);
        return new NoneCase(picture, terms, hidden + Math.Abs(4 + 3 * Normal(random)), hidden, 1);
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
