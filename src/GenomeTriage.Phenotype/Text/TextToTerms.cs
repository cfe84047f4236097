using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text.Cues;
using GenomeTriage.Phenotype.Text.Lexicon;
using GenomeTriage.Phenotype.Text.Matching;
using GenomeTriage.Phenotype.Text.Names;

namespace GenomeTriage.Phenotype.Text;

/// <summary>
/// Finds the findings that a free text (a referral letter) mentions, in English, Swedish or Norwegian bokmål, and
/// offers them as terms: with the words, whether they say that the patient has the finding, lacks it, may have it, or a
/// relative does, and why. Nothing is taken over without a person. Built once; safe for use from several threads; the
/// same text always gets the same offers. Texts are neither kept nor logged.
/// </summary>
public sealed class TextToTerms
{
    private const int MinForeignLetters = 7;
    private readonly HpoOntology _ontology;
    private readonly Lazy<TermLexicon>[] _lexicons;
    private readonly AbbreviationList _abbreviations;

    /// <summary>Prepares the names; each language is built when a text first needs it.</summary>
    /// <param name="ontology">The terms and their English names.</param>
    /// <param name="glossary">Their Swedish and Norwegian names.</param>
    public TextToTerms(HpoOntology ontology, TermGlossary glossary)
    {
        _ontology = ontology;
        var names = TermNameList.Of(ontology, glossary);
        _abbreviations = new AbbreviationList(ontology, names);
        _lexicons = [.. Enum.GetValues<TermLanguage>().Select(language => new Lazy<TermLexicon>(() =>
            new TermLexicon(language, ontology, names.Where(name => name.Language == language).Concat(PhraseList.Of(ontology, language)))))];
    }

    /// <summary>The offers of a text, in its order; their spans never overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language; <c>null</c> to have it guessed.</param>
    public IReadOnlyList<TermOffer> Find(string text, TermLanguage? language = null)
    {
        var reading = new Reading(text);
        if (reading.Words.Count == 0) return [];
        var spoken = language ?? LanguageGuess.Of(reading);
        var matches = Match(reading, spoken);
        var judgements = PolarityReader.Read(reading, spoken, matches);
        return [.. matches.Select((match, i) => Offer(reading, match, judgements[i]))];
    }

    private List<TermMatch> Match(Reading reading, TermLanguage language)
    {
        var lexicon = _lexicons[(int)language].Value;
        var candidates = new WindowMatcher(reading, lexicon).Find().ToList();
        if (language != TermLanguage.English) candidates.AddRange(Foreign(reading));
        var named = MatchSelection.Select(candidates, language);
        var sharing = new SharedWords(reading, lexicon);
        var shared = named.Where(match => match.IsIn(language)).SelectMany(sharing.Beside).Concat(sharing.AfterColon());
        var abbreviated = new AbbreviationMatcher(reading, _abbreviations).Find(named);
        return Complete(named, [.. shared, .. abbreviated]);
    }

    // Letters in Swedish and Norwegian are full of English and Latin names; short words of these mean other things there.
    private IEnumerable<TermMatch> Foreign(Reading reading) =>
        new WindowMatcher(reading, _lexicons[(int)TermLanguage.English].Value).Find()
            .Where(match => match.Weight > 1 || reading.Span(match.First, match.Last).Length >= MinForeignLetters);

    private static List<TermMatch> Complete(List<TermMatch> named, IReadOnlyList<TermMatch> more)
    {
        var all = new List<TermMatch>(named);
        foreach (var match in more.OrderBy(match => match.Kind).ThenBy(match => match.First))
            if (!all.Exists(match.Overlaps)) all.Add(match);
        all.Sort((one, other) => one.First.CompareTo(other.First));
        return all;
    }

    private TermOffer Offer(Reading reading, TermMatch match, Judgement judgement)
    {
        var span = reading.Span(match.First, match.Last);
        var term = match.Name.Term;
        return new TermOffer(
            term, _ontology.IdOf(term), _ontology.LabelOf(term), span, reading.Text.Substring(span.Start, span.Length),
            judgement.Polarity, MatchConfidence.Of(match), MatchConfidence.ReasonOf(match.Kind))
        {
            PolarityReason = judgement.Reason,
            Cue = judgement.Cue is { } cue ? reading.Span(cue.First, cue.Last) : null,
            Name = match.Name.Text,
            Language = match.Name.Language,
            OfficiallyReviewed = match.Name.Source.IsOfficial(),
            Alternatives = [.. match.Others.Select(_ontology.IdOf)],
        };
    }
}
