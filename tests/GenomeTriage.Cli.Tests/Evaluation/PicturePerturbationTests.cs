using GenomeTriage.Cli.Evaluation;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Pictures;

namespace GenomeTriage.Cli.Tests.Evaluation;

public sealed class PicturePerturbationTests
{
    private static readonly HpoTermId Root = new(118);
    private static readonly HpoTermId Nervous = new(707);
    private static readonly HpoTermId Seizure = new(1250);
    private static readonly HpoTermId Hypotonia = new(1252);

    private static readonly HpoOntology Hpo = new(
        [Term(new HpoTermId(1)), Term(Root, new HpoTermId(1)), Term(Nervous, Root), Term(Seizure, Nervous), Term(Hypotonia, Nervous)], "small");

    private static readonly ClinicalPicture Picture = new() { Observed = [Root, Nervous, Seizure], Excluded = [Hypotonia] };

    [Fact]
    public void Half_OfThree_KeepsTwoOfThem()
    {
        var half = Apply(PerturbationKind.Half, "case", 1);
        Assert.Equal(2, half.Observed.Count);
        Assert.All(half.Observed, sign => Assert.Contains(sign, Picture.Observed));
        Assert.Equal(Picture.Excluded, half.Excluded);
    }

    [Fact]
    public void Parents_AreOneStepUpAndTheRootStays() => Assert.Equal([Root, Nervous], Apply(PerturbationKind.Parents, "case", 1).Observed);

    [Fact]
    public void Noise_AddsTwoSigns() => Assert.Equal(5, Apply(PerturbationKind.Noise, "case", 1).Observed.Count);

    [Fact]
    public void Apply_SameCaseAndSeed_DrawsTheSame()
    {
        Assert.Equal(Apply(PerturbationKind.Half, "case", 7).Observed, Apply(PerturbationKind.Half, "case", 7).Observed);
        var drawn = Enumerable.Range(0, 20).Select(seed => string.Join(' ', Apply(PerturbationKind.Half, "case", (uint)seed).Observed));
        Assert.True(drawn.Distinct(StringComparer.Ordinal).Count() > 1);
    }

    private static ClinicalPicture Apply(PerturbationKind kind, string id, uint seed) => new PicturePerturbation(Hpo, kind, seed).Apply(id, Picture);

    private static HpoTerm Term(HpoTermId id, params HpoTermId[] parents) => new() { Id = id, Label = id.ToString(), Parents = parents };
}
