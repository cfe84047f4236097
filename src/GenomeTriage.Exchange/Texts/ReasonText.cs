using System.Globalization;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Texts;

/// <summary>Renders reasons, blind spots and next steps as sentences.</summary>
/// <param name="texts">The language.</param>
/// <param name="hpo">The ontology that knows the terms' labels; <c>null</c> writes their ids.</param>
/// <param name="named">Names of terms in the language itself, which come before the labels; <c>null</c> for none.</param>
public sealed class ReasonText(TextCatalog texts, HpoOntology? hpo, Func<HpoTermId, string?>? named = null)
{
    /// <summary>The sentence of a reason.</summary>
    public string Render(Reason reason) => Render(reason.Code, reason.Parameters);

    /// <summary>The sentence of a blind spot.</summary>
    public string Render(BlindSpot spot) => Render(spot.Code, spot.Parameters);

    /// <summary>The question that a sample or a test answers.</summary>
    public string Render(NextStep step) => Render(step.Code, step.Parameters);

    private string Render(string code, IReadOnlyList<ReasonParameter> parameters) =>
        TextTemplate.Fill(texts.Reason(code), name => ValueOf(parameters, name));

    private string? ValueOf(IReadOnlyList<ReasonParameter> parameters, string name)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Name == name) return Written(parameter);
        }

        return null;
    }

    private string Written(ReasonParameter parameter) => parameter.Kind switch
    {
        ReasonParameterKind.Term => Term(parameter.Value),
        ReasonParameterKind.Number => parameter.Number.ToString("G3", texts.Language.Culture),
        ReasonParameterKind.Fraction => Numbers.Frequency(parameter.Number, texts.Language.Culture),
        ReasonParameterKind.Code when parameter.Name == "consequence" => texts.Consequence(parameter.Value),
        ReasonParameterKind.Code => texts.Label(CodeKey(parameter)),
        _ => parameter.Value,
    };

    private string Term(string id)
    {
        if (!HpoTermId.TryParse(id, out var term)) return id;
        return named?.Invoke(term) ?? (hpo is not null && hpo.TryFind(term, out var lookup) ? hpo.LabelOf(lookup.Index) : id);
    }

    // A code names its enumeration where it is one (InheritanceMode_AutosomalDominant), else its parameter does.
    private static string CodeKey(ReasonParameter parameter) => parameter.Value.Contains('_', StringComparison.Ordinal)
        ? parameter.Value
        : $"{char.ToUpper(parameter.Name[0], CultureInfo.InvariantCulture)}{parameter.Name[1..]}_{parameter.Value}";
}
