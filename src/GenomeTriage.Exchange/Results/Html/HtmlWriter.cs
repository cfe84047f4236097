using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>Writes HTML so that whatever comes from a patient's files stays text: every text and attribute is escaped.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Stack<string> _open = new();

    /// <summary>Opens an element.</summary>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(name, attributes);
        _open.Push(name);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public HtmlWriter Close()
    {
        writer.Write($"</{_open.Pop()}>");
        return this;
    }

    /// <summary>Writes an element that holds one text.</summary>
    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        Open(name, attributes).Text(text).Close();

    /// <summary>Writes an element without content (<c>rect</c>, <c>meta</c>).</summary>
    public HtmlWriter Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(name, attributes);
        if (name is not ("br" or "meta")) writer.Write($"</{name}>");
        return this;
    }

    /// <summary>Writes text.</summary>
    public HtmlWriter Text(string text)
    {
        Encoder.Encode(writer, text);
        return this;
    }

    /// <summary>Begins a new line in the file, for those who read it as text.</summary>
    public HtmlWriter Line()
    {
        writer.Write('\n');
        return this;
    }

    /// <summary>Writes markup of the program itself, never text from outside.</summary>
    public HtmlWriter Own(string markup)
    {
        writer.Write(markup);
        return this;
    }

    /// <summary>A length for an attribute.</summary>
    public static string Length(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private void Tag(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.Write('<');
        writer.Write(name);
        foreach (var (key, value) in attributes)
        {
            writer.Write($" {key}=\"");
            Encoder.Encode(writer, value);
            writer.Write('"');
        }

        writer.Write('>');
    }
}
