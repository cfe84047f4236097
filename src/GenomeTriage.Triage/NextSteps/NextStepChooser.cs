using GenomeTriage.Phenotype.Questions;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.NextSteps;

/// <summary>
/// Chooses the samples and tests whose answer is expected to tell most between the listed candidates: the gain is the
/// mutual information of answer and diagnosis, as of the signs to ask for.
/// </summary>
internal static class NextStepChooser
{
    private const int Asking = 10;
    private const int Weighed = 50;
    private const int MostSteps = 5;
    private const int MostEffects = 5;

    // Less is told by no answer of any use.
    private const double LeastGain = .005;

    /// <summary>The best, the best first; ties in the order of the candidates that call for them.</summary>
    /// <param name="groups">The listed candidates.</param>
    /// <param name="offersOf">What a candidate, by its index, calls for.</param>
    public static IReadOnlyList<NextStep> Choose(IReadOnlyList<CandidateGroup> groups, Func<int, IEnumerable<StepOffer>> offersOf)
    {
        var listed = groups.SelectMany(group => group.Members).OrderBy(member => member.Rank).Take(Weighed).ToArray();
        var offers = Array.ConvertAll(listed, member => offersOf(member.Index).ToList());
        var belief = new Belief(Array.ConvertAll(listed, member => member.Posterior));
        return [.. Distinct(offers.Take(Asking).SelectMany(own => own))
            .Select(offer => Weigh(offer, listed, offers, belief))
            .Where(step => step.ExpectedGain >= LeastGain)
            .OrderByDescending(step => step.ExpectedGain)
            .Take(MostSteps)];
    }

    private static List<StepOffer> Distinct(IEnumerable<StepOffer> offers)
    {
        var distinct = new List<StepOffer>();
        foreach (var offer in offers)
            if (!distinct.Exists(offer.AsksTheSame)) distinct.Add(offer);
        return distinct;
    }

    private static NextStep Weigh(StepOffer offer, Candidate[] listed, List<StepOffer>[] offers, Belief belief)
    {
        // The belief keeps its own order of equal posteriors.
        double[] yesOf = [.. belief.Leaders.Select(place => offers[place].Find(offer.AsksTheSame)?.IfRight ?? offer.ByChance)];
        var yes = belief.Yes(yesOf, offer.ByChance);
        var effects = belief.Leaders.Take(MostEffects).Select((place, i) => new StepEffect(
            listed[place].Rank, listed[place].Name, listed[place].Posterior,
            Math.Min(1, listed[place].Posterior * yesOf[i] / yes), Math.Min(1, listed[place].Posterior * (1 - yesOf[i]) / (1 - yes))));
        return new NextStep(offer.Code, offer.Parameters, yes, belief.Gain(yesOf, offer.ByChance), [.. effects]);
    }
}
