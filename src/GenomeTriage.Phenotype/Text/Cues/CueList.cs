using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>The cues of a language (resource <c>Text/cues.*.tsv</c>).</summary>
internal sealed class CueList
{
    private static readonly CueList[] ByLanguage = [.. Enum.GetValues<TermLanguage>().Select(language => new CueList(language))];

    private CueList(TermLanguage language)
    {
        foreach (var line in TextData.Lines($"cues.{TextData.Suffix(language)}"))
        {
            var cells = line.Split('\t');
            var kinds = KindsOf(cells[0]);
            foreach (var phrase in cells.Skip(1)) TableOf(kinds).Add(WordsOf(phrase), kinds);
        }
    }

    /// <summary>What bears on findings.</summary>
    public PhraseTable Cues { get; } = new();

    /// <summary>What bears on cues beside it.</summary>
    public PhraseTable Neighbours { get; } = new();

    /// <summary>What heads a part.</summary>
    public PhraseTable Headings { get; } = new();

    /// <summary>The cues of a language.</summary>
    public static CueList Of(TermLanguage language) => ByLanguage[(int)language];

    private PhraseTable TableOf(CueKinds kinds)
    {
        if ((kinds & CueKinds.AnyHeading) != CueKinds.None) return Headings;
        return (kinds & CueKinds.Neighbour) != CueKinds.None ? Neighbours : Cues;
    }

    private static string[] WordsOf(string phrase) =>
        [.. WordReader.Read(phrase).Select(word => phrase.Substring(word.Start, word.Length))];

    private static CueKinds KindsOf(string name) => name switch
    {
        "absent-before" => CueKinds.AbsentBefore,
        "absent-after" => CueKinds.AbsentAfter,
        "absent-both" => CueKinds.AbsentBefore | CueKinds.AbsentAfter,
        "uncertain-before" => CueKinds.UncertainBefore,
        "uncertain-after" => CueKinds.UncertainAfter,
        "family" => CueKinds.Family,
        "family-female" => CueKinds.FamilyFemale,
        "family-male" => CueKinds.FamilyMale,
        "family-after" => CueKinds.FamilyAfter,
        "informant" => CueKinds.Informant,
        "informant-before" => CueKinds.InformantBefore,
        "patient" => CueKinds.Patient,
        "pronoun-female" => CueKinds.PronounFemale,
        "pronoun-male" => CueKinds.PronounMale,
        "boundary" => CueKinds.Boundary,
        "linking" => CueKinds.Linking,
        "pseudo" => CueKinds.Pseudo,
        "heading-family" => CueKinds.HeadingFamily,
        "heading-patient" => CueKinds.HeadingPatient,
        "heading-uncertain" => CueKinds.HeadingUncertain,
        "heading-absent" => CueKinds.HeadingAbsent,
        _ => throw new InvalidOperationException($"The list of cues has the unknown kind '{name}'."),
    };
}
