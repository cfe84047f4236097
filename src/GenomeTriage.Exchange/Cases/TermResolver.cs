using System.Buffers;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype;

namespace GenomeTriage.Exchange.Cases;

/// <summary>Finds the live HPO term that is meant by an id, a label or a synonym, and says where that was not plain.</summary>
/// <param name="hpo">The ontology.</param>
/// <param name="problems">Receives every notice and error.</param>
public sealed class TermResolver(HpoOntology hpo, ICollection<Problem> problems)
{
    private const int Suggestions = 3;
    private const string Prefix = "HP";

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t");

    /// <summary>The live terms of <paramref name="stated"/>, each once, in the order given; errors are only noted.</summary>
    public IReadOnlyList<HpoTermId> ResolveAll(IEnumerable<StatedTerm> stated) =>
        [.. stated.Select(Resolve).OfType<HpoTermId>().Distinct()];

    /// <summary>The live term, or <c>null</c> with a problem noted.</summary>
    public HpoTermId? Resolve(StatedTerm stated)
    {
        var text = stated.Text.Trim();
        if (HpoTermId.TryParse(text, out var id)) return ResolveId(id, stated);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || text.AsSpan().ContainsAny(Blanks)) return ResolveName(text, stated);
        return text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? Fail(TermProblemCodes.TermIdMalformed, stated, hpo.Nearest(text, Suggestions))
            : Note(null, TermProblemCodes.TermNotHpo, ProblemSeverity.Warning, stated, null);
    }

    private HpoTermId? ResolveId(HpoTermId id, StatedTerm stated)
    {
        if (hpo.TryFind(id, out var lookup)) return CheckLabel(Noticed(lookup, stated), stated);
        return lookup.Kind == HpoLookupKind.Obsolete || hpo.ConsiderInPlaceOf(id).Count > 0
            ? Note(null, TermProblemCodes.TermObsolete, ProblemSeverity.Error, stated, string.Join(", ", hpo.ConsiderInPlaceOf(id).Select(Named)))
            : Fail(PhenotypeProblemCodes.UnknownTerm, stated, hpo.Nearest(id, Suggestions));
    }

    private HpoTermId? ResolveName(string text, StatedTerm stated)
    {
        var found = hpo.FindByName(text);
        if (found.Count == 0) return Fail(TermProblemCodes.TermNameUnknown, stated, hpo.Nearest(text, Suggestions));
        return found.Count == 1
            ? Noticed(found[0], stated)
            : Fail(TermProblemCodes.TermNameAmbiguous, stated, [.. found.Select(lookup => lookup.Index)]);
    }

    private HpoTermId? Noticed(HpoLookup lookup, StatedTerm stated)
    {
        var id = hpo.IdOf(lookup.Index);
        return lookup.Kind switch
        {
            HpoLookupKind.AlternateId => Note(id, TermProblemCodes.TermAlternateId, ProblemSeverity.Notice, stated, Named(lookup.Index)),
            HpoLookupKind.Replaced => Note(id, TermProblemCodes.TermReplaced, ProblemSeverity.Notice, stated, Named(lookup.Index)),
            HpoLookupKind.Synonym => Note(id, TermProblemCodes.TermBySynonym, ProblemSeverity.Notice, stated, Named(lookup.Index)),
            _ => id,
        };
    }

    // A code that was typed wrong often still exists; its label then names another term.
    private HpoTermId? CheckLabel(HpoTermId? id, StatedTerm stated)
    {
        if (stated.Label is not { } label || IsLabelOf(id, label)) return id;
        if (!hpo.TryFindByName(label, out var named) || named.Kind != HpoLookupKind.Label) return id;
        return hpo.IdOf(named.Index) == id
            ? id
            : Note(id, TermProblemCodes.TermLabelOfAnother, ProblemSeverity.Warning, stated with { Text = $"{stated.Text} ({label})" }, Named(named.Index));
    }

    // Nearly always it is, and then no index of all names need be made.
    private bool IsLabelOf(HpoTermId? id, string label) =>
        id is { } known && hpo.TryFind(known, out var term) && label.Trim().Equals(hpo.LabelOf(term.Index), StringComparison.OrdinalIgnoreCase);

    private HpoTermId? Fail(string code, StatedTerm stated, IReadOnlyList<int> terms) =>
        Note(null, code, ProblemSeverity.Error, stated, terms.Count == 0 ? null : string.Join(", ", terms.Select(Named)));

    private HpoTermId? Note(HpoTermId? result, string code, ProblemSeverity severity, StatedTerm stated, string? allowed)
    {
        problems.Add(new Problem(code, severity)
        {
            File = stated.File,
            Line = stated.Line,
            Field = stated.Field,
            Found = stated.Text,
            Allowed = allowed,
        });
        return result;
    }

    private string Named(int index) => $"{hpo.IdOf(index)} ({hpo.LabelOf(index)})";

    private string Named(HpoTermId id) => hpo.TryFind(id, out var lookup) ? Named(lookup.Index) : id.ToString();
}
