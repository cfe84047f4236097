using GenomeTriage.Exchange.Results;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GenomeTriage.Cli.Output;

/// <summary>The ranked list for a terminal or a pipe.</summary>
internal sealed class ResultTable(ResultFacts facts, TextCatalog texts)
{
    private const int VariantsShown = 2;
    private const int SubtypesShown = 3;
    private const int GroupsToldFully = 3;
    private const double SubtypeWorthShowing = 0.005;

    // These say nothing that the row does not show already, or nothing that a person can check.
    private static readonly string[] LeftToTheReport =
        [GenotypeReasonCodes.VariantFits, PhenotypeReasonCodes.PictureFits, PhenotypeReasonCodes.PictureDoesNotFit];

    private static readonly Style Soft = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private readonly ReasonText _reasons = new(texts, facts.Hpo);

    /// <summary>Writes the list and what belongs to it.</summary>
    public void Write(TriageResult result, IAnsiConsole console)
    {
        console.Write(new Text($"{texts.Label("Report_Case")} {result.CaseId} · {texts.Label(result.Mode)} · {Weighed(result)}\n"));
        console.Write(ListOf(result));
        new ResultNotes(texts, _reasons).Write(result, console);
    }

    private string Weighed(TriageResult result) =>
        texts.Label("Report_CandidatesWeighed", ("count", result.CandidateCount.ToString("N0", texts.Language.Culture)));

    private Table ListOf(TriageResult result)
    {
        var hasVariants = result.Mode == TriageMode.Full;
        var table = new Table { Border = TableBorder.Horizontal, BorderStyle = Soft };
        table.AddColumn(Column("Rank").RightAligned());
        table.AddColumn(Column("Posterior").RightAligned());
        table.AddColumn(Column("Diagnosis"));
        table.AddColumn(Column(hasVariants ? "Variants" : "Genes"));
        table.AddColumn(new TableColumn($"{texts.Label("Report_For")} (+) / {texts.Label("Report_Against")} (−)") { Padding = new Padding(1, 0) });
        foreach (var group in result.Groups) table.AddRow(RowOf(group, hasVariants));
        AddOther(table, texts.Label("Report_NoneOfThese"), result.NoneOfThese);
        AddOther(table, texts.Label("Report_Remainder"), result.Remainder);
        return table;
    }

    private TableColumn Column(string key) => new(new Text(texts.Label($"Report_{key}"))) { Padding = new Padding(1, 0) };

    private IRenderable[] RowOf(CandidateGroup group, bool hasVariants) =>
    [
        new Text(group.Rank.ToString(texts.Language.Culture)),
        new Text(Posterior(group.Posterior), Strong) { Overflow = Overflow.Ellipsis },
        DiagnosisOf(group),
        hasVariants ? VariantsOf(group.Members[0]) : new Text(string.Join(", ", Symbols(group.Members[0]))),
        ReasonsOf(group.Members[0], group.Rank <= GroupsToldFully ? 2 : 1),
    ];

    private Rows DiagnosisOf(CandidateGroup group)
    {
        var lines = new List<IRenderable> { new Text(group.Name, Strong), new Text(string.Join(' ', group.Members[0].Codes), Soft) };
        if (group.Members.Count > 1)
        {
            lines.AddRange(group.Members.Where(member => member.Posterior >= SubtypeWorthShowing).Take(SubtypesShown).Select(member => new Text($"· {Posterior(member.Posterior)} {member.Name} {member.Codes[0]}", Soft)));
            lines.Add(new Text($"{texts.Label("Report_Subtypes")}: {group.Members.Count.ToString(texts.Language.Culture)}", Soft));
        }

        return new Rows(lines);
    }

    private Rows VariantsOf(Candidate candidate)
    {
        var found = candidate.Genes.SelectMany(gene => gene.Variants).Take(VariantsShown).SelectMany(LinesOf).ToList();
        return new Rows(found.Count > 0 ? found : [new Text(string.Join(", ", Symbols(candidate)), Soft)]);
    }

    private IEnumerable<IRenderable> LinesOf(VariantEvidence variant)
    {
        yield return new Text(VariantNames.Of(variant));
        yield return new Text($"{VariantNames.Consequence(variant.Consequence.Terms.MostSevere, texts)}, {texts.Label(variant.Pattern)}", Soft);
        if (variant.Annotated.Local is { } local) yield return new Text(new LocalText(texts).Of(local), Soft);
    }

    private Rows ReasonsOf(Candidate candidate, int shown) => new(
        Telling(candidate.For).Take(shown).Select(reason => new Text($"+ {_reasons.Render(reason)}"))
            .Concat(Telling(candidate.Against).Take(shown).Select(reason => new Text($"− {_reasons.Render(reason)}", Soft))));

    private static IEnumerable<Reason> Telling(IEnumerable<Reason> reasons) =>
        reasons.Where(reason => !LeftToTheReport.Contains(reason.Code, StringComparer.Ordinal));

    private static IEnumerable<string> Symbols(Candidate candidate) => candidate.Genes.Select(gene => gene.Symbol).Take(4);

    private void AddOther(Table table, string name, double posterior) =>
        table.AddRow(new Text(""), new Text(Posterior(posterior)), new Text(name), new Text(""), new Text(""));

    private string Posterior(double value) => Numbers.Posterior(value, texts.Language.Culture);
}
