namespace GenomeTriage.Vcf.Records;

/// <summary>The column INFO: keys with values, in the order of the file.</summary>
/// <param name="bytes">The column as the file has it.</param>
public readonly ref struct InfoFields(ReadOnlySpan<byte> bytes)
{
    /// <summary>The column as the file has it; <c>.</c> where there is no field.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>Whether there is no field.</summary>
    public bool IsMissing => Bytes.IsEmpty || Bytes is [(byte)'.'];

    /// <summary>
    /// Finds a field. A flag has an empty value. Where a key stands there twice, which the specification forbids, the
    /// first is found.
    /// </summary>
    public bool TryGet(ReadOnlySpan<byte> key, out FieldValue value)
    {
        var from = 0;
        while (from < Bytes.Length)
        {
            var at = Bytes[from..].IndexOf(key);
            if (at < 0) break;
            at += from;
            from = at + key.Length;
            if (at > 0 && Bytes[at - 1] != ';') continue;
            if (from < Bytes.Length && Bytes[from] is not ((byte)'=' or (byte)';')) continue;
            value = ValueBehind(from);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The fields, one by one.</summary>
    public Enumerator GetEnumerator() => new(IsMissing ? default : Bytes);

    private FieldValue ValueBehind(int keyEnd)
    {
        if (keyEnd == Bytes.Length || Bytes[keyEnd] == ';') return default;
        var rest = Bytes[(keyEnd + 1)..];
        var end = rest.IndexOf((byte)';');
        return new FieldValue(end < 0 ? rest : rest[..end]);
    }

    /// <summary>A field: key and value.</summary>
    public readonly ref struct Field
    {
        internal Field(ReadOnlySpan<byte> bytes)
        {
            Bytes = bytes;
            var equals = bytes.IndexOf((byte)'=');
            HasValue = equals >= 0;
            Key = HasValue ? bytes[..equals] : bytes;
            Value = HasValue ? new FieldValue(bytes[(equals + 1)..]) : default;
        }

        /// <summary>The field as the file has it.</summary>
        public ReadOnlySpan<byte> Bytes { get; }

        /// <summary>The key.</summary>
        public ReadOnlySpan<byte> Key { get; }

        /// <summary>The value; empty for a flag.</summary>
        public FieldValue Value { get; }

        /// <summary>Whether there is a <c>=</c>.</summary>
        public bool HasValue { get; }
    }

    /// <summary>Walks the fields.</summary>
    public ref struct Enumerator
    {
        private SeparatedParts _parts;

        internal Enumerator(ReadOnlySpan<byte> bytes) => _parts = new SeparatedParts(bytes, (byte)';');

        /// <summary>The field.</summary>
        public readonly Field Current => new(_parts.Current);

        /// <summary>Goes to the next field.</summary>
        public bool MoveNext() => _parts.MoveNext();
    }
}
