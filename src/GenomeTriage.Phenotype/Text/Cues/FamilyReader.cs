using GenomeTriage.Phenotype.Text.Matching;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>
/// Which findings are said of a relative: those that follow the relative in the sentence, until the patient or the
/// other sex is spoken of. A relative who only tells, or only is there, has none of them.
/// </summary>
internal sealed class FamilyReader(Reading reading, IReadOnlyList<TermMatch> matches, CueList list, ScopeReader scopes)
{
    private const int MaxToVerb = 3;
    private const int MaxFromTeller = 6;
    private const int MaxToSubject = 4;
    private CueKinds _subjectBefore;

    /// <summary>Judges the findings of a sentence; sentences are to come in order.</summary>
    public void Judge(Sentence sentence, Judgement[] judgements)
    {
        var state = Opening(sentence);
        var findings = new Queue<int>(sentence.Findings);
        foreach (var cue in sentence.Cues)
        {
            Assign(findings, cue.First, state, judgements);
            state = Next(sentence, cue, state);
            if (cue.Says(CueKinds.FamilyAfter))
                foreach (var finding in scopes.Before(sentence, cue)) judgements[finding] = Said(cue, OfferReasonCodes.SaidOfRelative);
        }

        Assign(findings, int.MaxValue, state, judgements);
        _subjectBefore = SubjectOf(sentence, state);
    }

    private Judgement? Opening(Sentence sentence)
    {
        if (reading.HasGap(sentence.First, Gap.Paragraph)) return null;
        var pronoun = sentence.Cues.FirstOrDefault(cue => cue.First <= sentence.First + 1 && cue.Says(CueKinds.AnyPronoun));
        var isSame = pronoun.Says(CueKinds.PronounFemale) && _subjectBefore == CueKinds.FamilyFemale
            || pronoun.Says(CueKinds.PronounMale) && _subjectBefore == CueKinds.FamilyMale;
        return isSame ? new Judgement(OfferPolarity.Uncertain, OfferReasonCodes.PronounAfterRelative, pronoun, 0) : null;
    }

    private void Assign(Queue<int> findings, int before, Judgement? state, Judgement[] judgements)
    {
        while (findings.TryPeek(out var finding) && matches[finding].First < before)
        {
            findings.Dequeue();
            // Doubt whom a pronoun means doesn't turn what is absent or asked for.
            if (state is { } said && (said.Polarity == OfferPolarity.Family || judgements[finding].Reason is null)) judgements[finding] = said;
        }
    }

    private Judgement? Next(Sentence sentence, Cue cue, Judgement? state)
    {
        if (cue.Says(CueKinds.AnyFamily)) return IsTelling(sentence, cue) ? null : Said(cue, OfferReasonCodes.SaidOfRelative);
        if (cue.Says(CueKinds.Patient)) return state?.Cue is { } relative && cue.First - relative.Last is 2 or 3 && IsOf(cue.First - 1) ? state : null;
        if (cue.Says(CueKinds.AnyPronoun) && state is { Polarity: OfferPolarity.Family } && !IsSameSex(state.Value.Cue, cue)) return null;
        return state;
    }

    private static Judgement Said(Cue cue, string reason) => new(OfferPolarity.Family, reason, cue, 0);

    private static bool IsSameSex(Cue? relative, Cue pronoun) => relative is { } cue
        && (cue.Says(CueKinds.FamilyFemale) && pronoun.Says(CueKinds.PronounFemale)
            || cue.Says(CueKinds.FamilyMale) && pronoun.Says(CueKinds.PronounMale));

    // "mother of the patient"
    private bool IsOf(int word) => reading.Lower[word] is "of" or "to" or "till" or "til" or "av";

    private bool IsTelling(Sentence sentence, Cue relative) => FollowsTeller(sentence, relative) || TellsNext(sentence, relative);

    private bool TellsNext(Sentence sentence, Cue relative)
    {
        for (var word = relative.Last + 1; word <= Math.Min(sentence.Last, relative.Last + MaxToVerb); word++)
        {
            if (reading.HasGap(word, Gap.Comma | Gap.Clause) || IsFinding(word)) return false;
            if (IsNeighbour(word, CueKinds.Informant, out _)) return reading.Lower[word - 1] is not ("was" or "were" or "been" or "is" or "blev" or "ble" or "var");
        }

        return false;
    }

    private bool FollowsTeller(Sentence sentence, Cue relative)
    {
        for (var word = Math.Max(sentence.First, relative.First - MaxFromTeller); word < relative.First; word++)
            if (IsNeighbour(word, CueKinds.InformantBefore, out var length) && word + length <= relative.First && IsUnbroken(word + length, relative.First))
                return true;
        return false;
    }

    private bool IsUnbroken(int from, int to)
    {
        for (var word = from; word <= to; word++)
            if (reading.HasGap(word, Gap.Clause) || word < to && IsFinding(word)) return false;
        return true;
    }

    private bool IsNeighbour(int word, CueKinds kind, out int length) =>
        (list.Neighbours.LongestAt(reading, word, out length) & kind) != CueKinds.None;

    private bool IsFinding(int word) => matches.Any(match => match.First <= word && word <= match.Last);

    private static CueKinds SubjectOf(Sentence sentence, Judgement? state)
    {
        if (state is not { Polarity: OfferPolarity.Family, Cue: { } cue } || cue.First > sentence.First + MaxToSubject) return CueKinds.None;
        return cue.Kinds & (CueKinds.FamilyFemale | CueKinds.FamilyMale);
    }
}
