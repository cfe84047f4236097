using System.Text;

namespace GenomeTriage.Exchange.Texts;

/// <summary>
/// A sentence with named places: <c>{found}</c> is replaced by its value; a part in square brackets falls away when a
/// place inside it has none. Brackets do not nest.
/// </summary>
public static class TextTemplate
{
    /// <summary>Fills <paramref name="template"/>.</summary>
    /// <param name="template">The sentence.</param>
    /// <param name="valueOf">The value of a name, or <c>null</c> where there is none.</param>
    public static string Fill(string template, Func<string, string?> valueOf)
    {
        var filled = new StringBuilder(template.Length + 32);
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('[', at);
            var close = open < 0 ? -1 : template.IndexOf(']', open);
            if (close < 0)
            {
                AppendPlaces(template.AsSpan(at), valueOf, filled);
                break;
            }

            AppendPlaces(template.AsSpan(at, open - at), valueOf, filled);
            var before = filled.Length;
            if (!AppendPlaces(template.AsSpan(open + 1, close - open - 1), valueOf, filled)) filled.Length = before;
            at = close + 1;
        }

        return filled.ToString();
    }

    /// <summary>Appends one stretch; <c>false</c> where a place in it has no value.</summary>
    private static bool AppendPlaces(ReadOnlySpan<char> text, Func<string, string?> valueOf, StringBuilder filled)
    {
        var complete = true;
        while (text.IndexOf('{') is >= 0 and var open && text[open..].IndexOf('}') is > 0 and var length)
        {
            filled.Append(text[..open]);
            var value = valueOf(text.Slice(open + 1, length - 1).ToString());
            complete &= value is not null;
            filled.Append(value);
            text = text[(open + length + 1)..];
        }

        filled.Append(text);
        return complete;
    }
}
