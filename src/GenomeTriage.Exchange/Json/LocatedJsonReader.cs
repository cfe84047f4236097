using System.Text;
using System.Text.Json;

namespace GenomeTriage.Exchange.Json;

/// <summary>Reads a JSON document (RFC 8259) into <see cref="LocatedJson"/>.</summary>
internal ref struct LocatedJsonReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _json;
    private int _lineOffset;
    private long _line;

    private LocatedJsonReader(ReadOnlySpan<byte> bytes, long firstLine)
    {
        _bytes = bytes;
        _json = new Utf8JsonReader(bytes, isFinalBlock: true, state: default);
        _line = firstLine;
    }

    /// <summary>Reads the one value of <paramref name="bytes"/>.</summary>
    /// <param name="bytes">UTF-8, with or without byte order mark.</param>
    /// <param name="firstLine">1-based line of the first byte (a line of a JSON Lines file).</param>
    /// <exception cref="JsonException">It is no JSON; the exception's line is 0-based and counts from the first byte.</exception>
    public static LocatedJson Read(ReadOnlySpan<byte> bytes, long firstLine = 1)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var reader = new LocatedJsonReader(bytes, firstLine);
        reader._json.Read();
        var root = reader.Value("");
        while (reader._json.Read())
        {
            // Utf8JsonReader itself refuses a second value.
        }

        return root;
    }

    private LocatedJson Value(string path)
    {
        var line = CurrentLine();
        return _json.TokenType switch
        {
            JsonTokenType.StartObject => new LocatedJson(JsonValueKind.Object, path, line) { Members = ReadMembers(path) },
            JsonTokenType.StartArray => new LocatedJson(JsonValueKind.Array, path, line) { Items = ReadItems(path) },
            JsonTokenType.String => new LocatedJson(JsonValueKind.String, path, line) { Text = StringText() },
            JsonTokenType.Number => new LocatedJson(JsonValueKind.Number, path, line) { Text = Encoding.UTF8.GetString(_json.ValueSpan) },
            JsonTokenType.True => new LocatedJson(JsonValueKind.True, path, line),
            JsonTokenType.False => new LocatedJson(JsonValueKind.False, path, line),
            _ => new LocatedJson(JsonValueKind.Null, path, line),
        };
    }

    private List<LocatedMember> ReadMembers(string path)
    {
        var members = new List<LocatedMember>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var written = StringText();
            var name = CamelCase.Of(written);
            _json.Read();
            members.Add(new LocatedMember(name, Value(path.Length == 0 ? name : $"{path}.{name}"), written));
        }

        return members;
    }

    private List<LocatedJson> ReadItems(string path)
    {
        var items = new List<LocatedJson>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
            items.Add(Value(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{items.Count}]")));
        return items;
    }

    // An escape that is no Unicode text (a lone surrogate) is a fault of the document, not of the program.
    private string StringText()
    {
        try
        {
            return _json.GetString() ?? "";
        }
        catch (InvalidOperationException unreadable)
        {
            throw new JsonException(unreadable.Message, path: null, lineNumber: CurrentLine() - 1, bytePositionInLine: null, unreadable);
        }
    }

    private long CurrentLine()
    {
        var start = (int)_json.TokenStartIndex;
        _line += _bytes[_lineOffset..start].Count((byte)'\n');
        _lineOffset = start;
        return _line;
    }
}
