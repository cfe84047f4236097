using GenomeTriage.Phenotype.Text.Matching;

namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>Which findings are absent or in doubt, by the nearest word or mark that says so.</summary>
internal sealed class DoubtReader(Reading reading, IReadOnlyList<TermMatch> matches, ScopeReader scopes)
{
    /// <summary>Judges the findings of a sentence.</summary>
    public void Judge(Sentence sentence, Judgement[] judgements)
    {
        foreach (var cue in sentence.Cues)
        {
            var reached = Apply(sentence, cue, CueKinds.AbsentBefore, CueKinds.AbsentAfter, Absent, judgements);
            if (!reached) Apply(sentence, cue, CueKinds.UncertainBefore, CueKinds.UncertainAfter, Uncertain, judgements);
        }

        foreach (var finding in sentence.Findings)
            if (IsMarked(matches[finding])) Keep(judgements, finding, new(OfferPolarity.Uncertain, OfferReasonCodes.InDoubt, null, 0));
            else if (sentence.IsQuestion) Keep(judgements, finding, new(OfferPolarity.Uncertain, OfferReasonCodes.InDoubt, null, int.MaxValue - 1));
    }

    // What stands behind a finding is read only where the words say nothing of what follows them.
    private bool Apply(
        Sentence sentence, Cue cue, CueKinds before, CueKinds after, (OfferPolarity Polarity, string Reason) says, Judgement[] judgements)
    {
        var reached = false;
        if (cue.Says(before) && !(cue.Says(after) && scopes.EndsAt(sentence, cue)))
            foreach (var finding in scopes.After(sentence, cue, throughLists: says.Polarity == OfferPolarity.Excluded))
            {
                Keep(judgements, finding, new(says.Polarity, says.Reason, cue, matches[finding].First - cue.Last));
                reached = true;
            }

        if (reached || !cue.Says(after)) return reached;
        foreach (var finding in scopes.Before(sentence, cue))
        {
            Keep(judgements, finding, new(says.Polarity, says.Reason, cue, cue.First - matches[finding].Last));
            reached = true;
        }

        return reached;
    }

    private static (OfferPolarity Polarity, string Reason) Absent => (OfferPolarity.Excluded, OfferReasonCodes.Negated);

    private static (OfferPolarity Polarity, string Reason) Uncertain => (OfferPolarity.Uncertain, OfferReasonCodes.InDoubt);

    private static void Keep(Judgement[] judgements, int finding, Judgement judgement)
    {
        if (judgement.Distance < judgements[finding].Distance) judgements[finding] = judgement;
    }

    // "?seizures", "seizures?"
    private bool IsMarked(TermMatch match)
    {
        var span = reading.Span(match.First, match.Last);
        var text = reading.Text;
        if (span.Start > 0 && text[span.Start - 1] == '?') return true;
        var after = span.End;
        while (after < text.Length && text[after] is ' ' or ')') after++;
        return after < text.Length && text[after] == '?' && (after + 1 == text.Length || !char.IsLetterOrDigit(text[after + 1]));
    }
}
