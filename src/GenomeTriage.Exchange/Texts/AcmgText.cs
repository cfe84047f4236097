using GenomeTriage.Annotation.Acmg;

namespace GenomeTriage.Exchange.Texts;

/// <summary>Renders why an ACMG/AMP criterion is met or cannot be judged.</summary>
public static class AcmgText
{
    /// <summary>The sentence of a reason.</summary>
    public static string Render(AcmgReason reason, TextCatalog texts) =>
        TextTemplate.Fill(texts.Reason(reason.Code), name => ValueOf(reason, name, texts));

    private static string? ValueOf(AcmgReason reason, string name, TextCatalog texts)
    {
        foreach (var value in reason.Values)
        {
            if (value.Name != name) continue;
            if (value.Text is { } text) return text;
            return value.IsFraction ? Numbers.Frequency(value.Number, texts.Language.Culture) : value.Number.ToString("G3", texts.Language.Culture);
        }

        return null;
    }
}
