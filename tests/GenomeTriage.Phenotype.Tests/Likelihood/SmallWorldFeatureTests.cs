using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Likelihood;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Similarity;
using GenomeTriage.Phenotype.Terms;
using GenomeTriage.Phenotype.Tests.Fixtures;

namespace GenomeTriage.Phenotype.Tests.Likelihood;

/// <summary>Every figure is worked out by hand from the formulas of lin7.</summary>
public sealed class SmallWorldFeatureTests
{
    private const double Seizure = 9.5 / 10;            // 9 of 9
    private const double Hypotonia = 1.5 / 5;           // 1 of 4
    private const double Focal = (20 * .545 + .5) / 21; // class Frequent
    private const double Shape = .8;                    // nothing said
    private const double Both = (20 * .5 + .5) / 21;    // 50 %
    private const int Precision = 5;

    private readonly PhenotypicTerms _terms = new(SmallWorld.Ontology);
    private readonly SourceProfiles _sources;

    public SmallWorldFeatureTests() => _sources = new SourceProfiles(SmallWorld.Knowledge, _terms);

    [Fact]
    public void Terms_Order_ParentsBeforeChildrenAndOnlySigns()
    {
        Assert.Equal(8, _terms.Count);
        Assert.Equal(0, Term(SmallWorld.Root));
        Assert.Equal(-1, _terms.IndexOf(SmallWorld.Onset));
        for (var term = 0; term < _terms.Count; term++)
            foreach (var parent in _terms.ParentsOf(term)) Assert.True(parent < term);
    }

    [Fact]
    public void Closure_Disease_TakesTheHighestFrequencyBelow()
    {
        var closure = _sources.Closure[0];
        Assert.Equal(Seizure, closure.ValueAt(Term(SmallWorld.Nervous)), Precision);
        Assert.Equal(Seizure, closure.ValueAt(Term(SmallWorld.Root)), Precision);
        Assert.Equal(Hypotonia, closure.ValueAt(Term(SmallWorld.Hypotonia)), Precision);
        Assert.Equal(0, closure.ValueAt(Term(SmallWorld.Heart)));
    }

    [Fact]
    public void Background_Term_CountsOmimOnly()
    {
        var background = new TermBackground(_sources.Closure, _sources.Omim, _terms);
        Assert.Equal((Seizure + Focal + .5) / 4, background.Frequency[Term(SmallWorld.Seizure)], Precision);
        Assert.Equal(-Math.Log(2.5 / 4), background.AnnotationContent[Term(SmallWorld.Seizure)], Precision);
        Assert.Equal(-Math.Log(3.5 / 4), background.AnnotationContent[0], Precision);
        Assert.Equal(1, background.Conditional[0]);
    }

    [Fact]
    public void Conditional_TermOfTwoParents_IsOverTheRarest()
    {
        var background = new TermBackground(_sources.Closure, _sources.Omim, _terms);
        var hypotonia = (Hypotonia + Both + .5) / 4;
        var heart = (Shape + .5) / 4;
        Assert.Equal(((Both + .5) / 4) / Math.Min(hypotonia, heart), background.Conditional[Term(SmallWorld.Both)], Precision);
    }

    [Fact]
    public void ParentRatio_TermOfTwoParents_IsOverTheRarest()
    {
        var ratio = ParentRatio.Of(_sources.Closure, _terms)[2];
        Assert.Equal(Both / Math.Min(Both, Shape), ratio.ValueAt(Term(SmallWorld.Both)), Precision);
        Assert.Equal(Shape, ratio.ValueAt(0), Precision);
    }

    [Fact]
    public void PresentSigns_PatientBeyondTheDisease_CountsDeparturesOnce()
    {
        var background = new TermBackground(_sources.Closure, _sources.Omim, _terms);
        var present = new PresentSigns(_sources.Closure, background, _terms);
        var (steps, departures) = (new float[4], new float[4]);
        int[] closed = [.. new[] { SmallWorld.Root, SmallWorld.Nervous, SmallWorld.Heart, SmallWorld.Hypotonia, SmallWorld.Both }.Select(Term).Order()];
        present.Add(closed, steps, departures);

        // Epilepsy has hypotonia but no heart: it departs at the heart; the sign below both is beyond it.
        Assert.Equal([1, 2, 0, 2], departures);
        var cb = background.Conditional;
        double Step(double ratio, int term) => Math.Log((.98 * ratio + .02 * cb[term]) / cb[term]);
        Assert.Equal(
            Step(Seizure, 0) + Step(1, Term(SmallWorld.Nervous)) + Step(Hypotonia / Seizure, Term(SmallWorld.Hypotonia)),
            steps[0],
            Precision);
    }

    [Fact]
    public void MissingSigns_Front_IsJustBelowThePatient()
    {
        var missing = new MissingSigns(_sources.Closure, _terms);
        int[] closed = [Term(SmallWorld.Root), Term(SmallWorld.Nervous)];
        var front = missing.FrontOf(closed);
        Assert.Equal(new[] { SmallWorld.Heart, SmallWorld.Seizure, SmallWorld.Hypotonia }.Select(Term).Order(), front);
        var costs = new float[4];
        missing.Add(front, costs);
        Assert.Equal(Math.Log(1 - .1 * 1) + Math.Log(1 - .1 * Hypotonia / Seizure), costs[0], Precision);
    }

    [Fact]
    public void Overlap_Patient_IsSharedOverEither()
    {
        var missing = new MissingSigns(_sources.Closure, _terms);
        var overlap = new GraphOverlap(missing.Holders, new TermBackground(_sources.Closure, _sources.Omim, _terms).AnnotationContent);
        var values = new float[4];
        int[] closed = [Term(SmallWorld.Root), Term(SmallWorld.Nervous), Term(SmallWorld.Hypotonia)];
        overlap.Fill(closed, values);

        // Held by all three, by two, by one of the three OMIM entries.
        var (three, two, one) = (-Math.Log(3.5 / 4), -Math.Log(2.5 / 4), -Math.Log(1.5 / 4));
        Assert.Equal((2 * three + two) / (2 * three + 2 * two), values[0], Precision);
        Assert.Equal(2 * three / (2 * three + two + two + one), values[1], Precision);
    }

    private int Term(HpoTermId id) => _terms.IndexOf(id);
}
