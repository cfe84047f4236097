using System.Buffers;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Writing;

/// <summary>
/// INFO fields to write behind those a record has. A field that the record has already is replaced. The object is
/// cleared and filled again for each record.
/// </summary>
public sealed class InfoAdditions
{
    private readonly ArrayBufferWriter<byte> _text = new();

    /// <summary>Whether there is nothing to add.</summary>
    public bool IsEmpty => _text.WrittenCount == 0;

    /// <summary>The fields, separated by <c>;</c>.</summary>
    internal ReadOnlySpan<byte> Bytes => _text.WrittenSpan;

    /// <summary>Forgets all fields.</summary>
    public void Clear() => _text.ResetWrittenCount();

    /// <summary>Adds a field with a value; a list has its commas in it.</summary>
    /// <exception cref="ArgumentException">Key or value has a character that would end it.</exception>
    public void Add(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        AddFlag(key);
        Refuse(value, ";\t\n\r"u8);
        _text.Write("="u8);
        _text.Write(value);
    }

    /// <summary>Adds a field without a value.</summary>
    /// <exception cref="ArgumentException">The key has a character that would end it.</exception>
    public void AddFlag(ReadOnlySpan<byte> key)
    {
        if (key.IsEmpty) throw new ArgumentException("A key is not empty.", nameof(key));
        Refuse(key, ";=\t\n\r ,"u8);
        if (!IsEmpty) _text.Write(";"u8);
        _text.Write(key);
    }

    /// <summary>Whether this key is among the fields.</summary>
    internal bool Contains(ReadOnlySpan<byte> key) => new InfoFields(Bytes).TryGet(key, out _);

    private static void Refuse(ReadOnlySpan<byte> text, ReadOnlySpan<byte> separators)
    {
        if (text.IndexOfAny(separators) >= 0) throw new ArgumentException("A separator of the INFO column must be percent-encoded.");
    }
}
