using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text.Matching;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>
/// Says of each finding whether the patient has it. Relatives come before everything, the nearest word of absence or
/// doubt before the heading.
/// </summary>
internal static class PolarityReader
{
    /// <summary>The judgements, by index of the finding.</summary>
    public static Judgement[] Read(Reading reading, TermLanguage language, IReadOnlyList<TermMatch> matches)
    {
        var list = CueList.Of(language);
        var judgements = new Judgement[matches.Count];
        Array.Fill(judgements, Judgement.Plain);
        var scopes = new ScopeReader(reading, matches, list, SmallWords.Of(language));
        var doubts = new DoubtReader(reading, matches, scopes);
        var families = new FamilyReader(reading, matches, list, scopes);
        var sections = new SectionReader(reading, list).Read();
        foreach (var sentence in Sentence.Of(reading, matches, Cue.Find(reading, list, matches)))
        {
            doubts.Judge(sentence, judgements);
            families.Judge(sentence, judgements);
            foreach (var finding in sentence.Findings)
                judgements[finding] = Under(sections[matches[finding].First], judgements[finding], IsOfPatient(sentence, matches[finding]));
        }

        return judgements;
    }

    private static bool IsOfPatient(Sentence sentence, TermMatch match) =>
        sentence.Cues.Any(cue => cue.Says(CueKinds.Patient) && cue.First < match.First);

    private static Judgement Under(CueKinds section, Judgement judgement, bool isOfPatient) => section switch
    {
        CueKinds.HeadingFamily when !isOfPatient && judgement.Polarity != OfferPolarity.Family =>
            new(OfferPolarity.Family, OfferReasonCodes.HeadingOfFamily, null, 0),
        CueKinds.HeadingUncertain when judgement.Polarity == OfferPolarity.Observed =>
            new(OfferPolarity.Uncertain, OfferReasonCodes.HeadingOfDoubt, null, 0),
        CueKinds.HeadingAbsent when judgement.Polarity == OfferPolarity.Observed =>
            new(OfferPolarity.Excluded, OfferReasonCodes.HeadingOfAbsence, null, 0),
        _ => judgement,
    };
}
