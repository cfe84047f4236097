using System.Text;

namespace GenomeTriage.Annotation.Annotators;

/// <summary>
/// The columns of an annotation field (<c>CSQ</c>, <c>ANN</c>) by the names its header line gives them, so that any
/// order and any set of columns is read.
/// </summary>
internal sealed class AnnotationLayout
{
    private AnnotationLayout(string[] columns) => Columns = columns;

    internal IReadOnlyList<string> Columns { get; }

    /// <summary>
    /// Reads the description: the names joined by <c>|</c> behind <c>Format:</c> or inside the first single quotes;
    /// <c>null</c> where it names no columns.
    /// </summary>
    internal static AnnotationLayout? Parse(string description)
    {
        var text = description.AsSpan();
        var format = text.IndexOf("Format:", StringComparison.OrdinalIgnoreCase);
        if (format >= 0) text = text[(format + "Format:".Length)..];
        var quote = text.IndexOf('\'');
        if (quote >= 0)
        {
            text = text[(quote + 1)..];
            var close = text.IndexOf('\'');
            if (close >= 0) text = text[..close];
        }

        if (text.IndexOf('|') < 0) return null;
        var columns = new List<string>();
        foreach (var range in text.Split('|')) columns.Add(text[range].Trim(" \"").ToString());
        return new AnnotationLayout([.. columns]);
    }

    /// <summary>Index of the first of these columns that is there, case not significant; -1 where none is.</summary>
    internal int IndexOf(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            for (var i = 0; i < Columns.Count; i++)
            {
                if (Columns[i].Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
            }
        }

        return -1;
    }
}
