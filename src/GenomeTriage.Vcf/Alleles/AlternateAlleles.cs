using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Alleles;

/// <summary>
/// The column ALT. The allele at index 0 is allele number 1 of genotypes, because number 0 is the reference.
/// </summary>
/// <param name="bytes">The column as the file has it.</param>
public readonly ref struct AlternateAlleles(ReadOnlySpan<byte> bytes)
{
    /// <summary>The column as the file has it; <c>.</c> where there is no alternate allele.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>How many there are; 0 where the column is <c>.</c>.</summary>
    public int Count => Bytes.IsEmpty || Bytes is [(byte)'.'] ? 0 : Bytes.Count((byte)',') + 1;

    /// <summary>The allele at a 0-based index.</summary>
    public AlternateAllele this[int index]
    {
        get
        {
            foreach (var allele in this)
            {
                if (index-- == 0) return allele;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>Whether there is an allele other than <c>&lt;NON_REF&gt;</c> and <c>&lt;*&gt;</c>.</summary>
    public bool AnyNamed
    {
        get
        {
            foreach (var allele in this)
            {
                if (allele.Kind != AlleleKind.Unspecified) return true;
            }

            return false;
        }
    }

    /// <summary>The alleles, one by one.</summary>
    public Enumerator GetEnumerator() => new(Count == 0 ? default : Bytes);

    /// <summary>Walks the alleles.</summary>
    public ref struct Enumerator
    {
        private SeparatedParts _parts;

        internal Enumerator(ReadOnlySpan<byte> bytes) => _parts = new SeparatedParts(bytes, (byte)',');

        /// <summary>The allele.</summary>
        public readonly AlternateAllele Current => new(_parts.Current);

        /// <summary>Goes to the next allele.</summary>
        public bool MoveNext() => _parts.MoveNext();
    }
}
