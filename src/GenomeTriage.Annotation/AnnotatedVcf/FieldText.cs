using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>Text of an INFO value under way, in UTF-8; used again for every record.</summary>
internal sealed class FieldText
{
    // What would end a value, an entry or a column is percent-encoded (VCF 4.3, section 1.2; VEP does the same with "=").
    private static readonly SearchValues<char> Reserved = SearchValues.Create(";=,|% \t\r\n");

    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    internal ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    internal bool IsEmpty => _bytes.WrittenCount == 0;

    internal void Clear() => _bytes.ResetWrittenCount();

    /// <summary>Writes a separator or a text of our own as it is.</summary>
    internal FieldText Raw(ReadOnlySpan<byte> text)
    {
        _bytes.Write(text);
        return this;
    }

    /// <summary>Writes a text with reserved characters encoded; nothing where it is <c>null</c>.</summary>
    internal FieldText Escaped(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var reserved = text.IndexOfAny(Reserved);
            Encoding.UTF8.GetBytes(reserved < 0 ? text : text[..reserved], _bytes);
            if (reserved < 0) return this;
            var code = _bytes.GetSpan(3);
            code[0] = (byte)'%';
            Utf8Formatter.TryFormat((byte)text[reserved], code[1..], out _, new StandardFormat('X', 2));
            _bytes.Advance(3);
            text = text[(reserved + 1)..];
        }

        return this;
    }

    internal FieldText Number(long value)
    {
        Utf8Formatter.TryFormat(value, _bytes.GetSpan(20), out var length);
        _bytes.Advance(length);
        return this;
    }

    /// <summary>A number as short as says it exactly enough: six significant digits.</summary>
    internal FieldText Number(double value)
    {
        value.TryFormat(_bytes.GetSpan(32), out var length, "G6", System.Globalization.CultureInfo.InvariantCulture);
        _bytes.Advance(length);
        return this;
    }

    internal FieldText Parts(Effects.PartNumbers parts)
    {
        _bytes.Advance(parts.WriteTo(_bytes.GetSpan(40)));
        return this;
    }
}
