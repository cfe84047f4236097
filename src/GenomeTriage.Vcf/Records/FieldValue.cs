namespace GenomeTriage.Vcf.Records;

/// <summary>
/// The value of an INFO or FORMAT field: a view of the record's bytes, valid until the reader moves on. A list is
/// taken apart by index; each element is decoded on demand.
/// </summary>
/// <param name="bytes">The value as the file has it; empty for a flag.</param>
public readonly ref struct FieldValue(ReadOnlySpan<byte> bytes)
{
    /// <summary>The bytes as the file has them.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>Whether the value is <c>.</c>, or nothing.</summary>
    public bool IsMissing => Bytes.IsEmpty || Bytes is [(byte)'.'];

    /// <summary>How many values the list has: commas and one; 0 for nothing.</summary>
    public int Count => Bytes.IsEmpty ? 0 : Bytes.Count((byte)',') + 1;

    /// <summary>
    /// The element at a 0-based index; an empty value where the list is shorter, so that a caller's list of wrong
    /// length reads as missing.
    /// </summary>
    public FieldValue this[int index]
    {
        get
        {
            var rest = Bytes;
            for (; index > 0; index--)
            {
                var comma = rest.IndexOf((byte)',');
                if (comma < 0) return default;
                rest = rest[(comma + 1)..];
            }

            var end = rest.IndexOf((byte)',');
            return new FieldValue(end < 0 ? rest : rest[..end]);
        }
    }

    /// <summary>Reads the whole value as a 32-bit integer.</summary>
    public bool TryGetInteger(out int number) => FieldNumbers.TryParseInteger(Bytes, out number);

    /// <summary>Reads the whole value as a number; <c>nan</c> and <c>inf</c> are numbers too, as the specification has it.</summary>
    public bool TryGetNumber(out double number) => FieldNumbers.TryParseNumber(Bytes, out number);

    /// <summary>The elements, one by one.</summary>
    public Enumerator GetEnumerator() => new(Bytes);

    /// <summary>The value as text.</summary>
    public override string ToString() => System.Text.Encoding.UTF8.GetString(Bytes);

    /// <summary>Walks the elements of a list.</summary>
    public ref struct Enumerator
    {
        private SeparatedParts _parts;

        internal Enumerator(ReadOnlySpan<byte> bytes) => _parts = new SeparatedParts(bytes, (byte)',');

        /// <summary>The element.</summary>
        public readonly FieldValue Current => new(_parts.Current);

        /// <summary>Goes to the next element.</summary>
        public bool MoveNext() => _parts.MoveNext();
    }
}
