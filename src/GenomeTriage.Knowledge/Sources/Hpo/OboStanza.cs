using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Hpo;

/// <summary>One <c>[Term]</c> stanza of an OBO file while it is read.</summary>
internal sealed class OboStanza(SourceFile file, long start)
{
    private readonly List<HpoSynonym> _synonyms = [];
    private readonly List<HpoTermId> _parents = [];
    private readonly List<HpoTermId> _alternates = [];
    private readonly List<HpoTermId> _consider = [];
    private readonly List<string> _references = [];
    private HpoTermId? _id;
    private HpoTermId? _replacedBy;
    private string? _name;
    private bool _isObsolete;

    /// <summary>Reads one line <c>tag: value</c>.</summary>
    public void Read(long line, string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) throw file.Refuse(SourceProblemCodes.SourceFieldInvalid, line, null, text, "tag: value");
        var value = text[(colon + 2)..];
        switch (text[..colon])
        {
            case "id": _id = Id(line, "id", value); break;
            case "name": _name = value; break;
            case "alt_id": _alternates.Add(Id(line, "alt_id", value)); break;
            case "is_a": _parents.Add(Id(line, "is_a", value)); break;
            case "consider": _consider.Add(Id(line, "consider", value)); break;
            case "replaced_by": _replacedBy = Id(line, "replaced_by", value); break;
            case "is_obsolete": _isObsolete = value == "true"; break;
            case "synonym": _synonyms.Add(OboSynonym.Parse(file, line, value)); break;
            case "xref": _references.Add(FirstWord(value)); break;
        }
    }

    /// <exception cref="InputException">The stanza has no id or no name.</exception>
    public HpoTerm ToTerm() => new()
    {
        Id = _id ?? throw file.Refuse(SourceProblemCodes.SourceFieldInvalid, start, "id"),
        Label = _name ?? throw file.Refuse(SourceProblemCodes.SourceFieldInvalid, start, "name"),
        Synonyms = _synonyms,
        Parents = _isObsolete ? [] : _parents,
        AlternateIds = _alternates,
        CrossReferences = _references,
        IsObsolete = _isObsolete,
        ReplacedBy = _replacedBy,
        Consider = _consider,
    };

    private HpoTermId Id(long line, string tag, string value) =>
        HpoTermId.TryParse(FirstWord(value), out var id) ? id : throw file.Refuse(SourceProblemCodes.SourceFieldInvalid, line, tag, value, "HP:0000001");

    // Behind the value may stand qualifiers in braces and a comment behind an exclamation mark.
    private static string FirstWord(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? value : value[..space];
    }
}
