using System.Numerics.Tensors;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Likelihood;
using GenomeTriage.Phenotype.Similarity;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Scoring;

/// <summary>Computes the features of every candidate for a query.</summary>
internal sealed class FeatureCalculator
{
    public required PhenotypicTerms Terms { get; init; }

    public required double[] AnnotationContent { get; init; }

    public required PresentSigns Present { get; init; }

    public required MissingSigns Missing { get; init; }

    public required Coverage Coverage { get; init; }

    public required BestMatch BestMatch { get; init; }

    public required CompletedProfiles Completed { get; init; }

    public required GraphOverlap Overlap { get; init; }

    public required ExcludedSigns Excluded { get; init; }

    public FeatureTable Compute(TermQuery query, int candidateCount)
    {
        var table = new FeatureTable(candidateCount);
        Excluded.Add(query.Excluded, table.Column(Feature.ExcludedSigns));
        if (query.Terms.Length == 0) return table;
        Present.Add(query.Closed, table.Column(Feature.SharedSteps), table.Column(Feature.Departures));
        Missing.Add(Missing.FrontOf(query.Closed), table.Column(Feature.MissingSigns));
        Coverage.Fill(query.Closed, table.Column(Feature.Coverage));
        Overlap.Fill(query.Closed, table.Column(Feature.Overlap));
        BestMatch.Add(query.Terms, table.Column(Feature.BestMatch));
        AddCompletion(query.Terms, table.Column(Feature.Completion));
        return table;
    }

    private void AddCompletion(ReadOnlySpan<int> query, Span<float> completion)
    {
        var weights = LinSimilarity.RedundancyWeights(query, AnnotationContent, Terms);
        for (var i = 0; i < query.Length; i++)
        {
            TensorPrimitives.MultiplyAdd(Completed.LogRatios(query[i]), (float)weights[i], completion, completion);
        }
    }
}
