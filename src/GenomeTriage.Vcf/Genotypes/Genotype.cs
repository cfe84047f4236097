namespace GenomeTriage.Vcf.Genotypes;

/// <summary>
/// The alleles that one sample carries: any ploidy, each allele called or missing, each phased with the one before it
/// or not. A view of the record's bytes.
/// </summary>
public readonly ref struct Genotype
{
    private readonly ReadOnlySpan<byte> _bytes;

    private Genotype(ReadOnlySpan<byte> bytes, int ploidy, bool isPhased)
    {
        _bytes = bytes;
        Ploidy = ploidy;
        IsPhased = isPhased;
    }

    /// <summary>The field as the file has it.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>How many alleles; 0 where the record has no genotype.</summary>
    public int Ploidy { get; }

    /// <summary>
    /// Whether every allele is phased: all separators are <c>|</c>. A single allele is phased with nothing to be
    /// phased against, unless version 4.5's leading <c>/</c> says otherwise.
    /// </summary>
    public bool IsPhased { get; }

    /// <summary>Whether no allele is called.</summary>
    public bool IsMissing => CountOf(GenotypeAllele.Missing) == Ploidy;

    /// <summary>
    /// Reads the field GT. An empty field reads as no genotype, <c>.</c> as one missing allele, as haploid callers
    /// write it.
    /// </summary>
    /// <param name="bytes">The field.</param>
    /// <param name="alternateCount">Alternate alleles of the record: the highest number allowed.</param>
    /// <param name="genotype">The genotype.</param>
    /// <returns><c>false</c> where the grammar is broken or an allele number is too high.</returns>
    public static bool TryParse(ReadOnlySpan<byte> bytes, int alternateCount, out Genotype genotype)
    {
        genotype = default;
        if (bytes.IsEmpty) return true;
        if (bytes.Length == 3 && TryParseCommon(bytes, alternateCount, out genotype)) return true;
        var (ploidy, phased) = (0, true);
        var alleles = new Enumerator(bytes);
        while (alleles.MoveNext())
        {
            if (alleles.Current.Number > alternateCount) return false;
            phased &= alleles.Current.IsPhased;
            ploidy++;
        }

        genotype = new Genotype(bytes, ploidy, phased);
        return alleles.IsAtEnd && ploidy > 0;
    }

    /// <summary>Two alleles of one character each: all but a few of the genotypes of any file.</summary>
    private static bool TryParseCommon(ReadOnlySpan<byte> bytes, int alternateCount, out Genotype genotype)
    {
        genotype = new Genotype(bytes, ploidy: 2, isPhased: bytes[1] == '|');
        return bytes[1] is (byte)'/' or (byte)'|' && IsAllele(bytes[0], alternateCount) && IsAllele(bytes[2], alternateCount);
    }

    private static bool IsAllele(byte character, int alternateCount) =>
        character == '.' || (uint)(character - '0') <= (uint)Math.Min(alternateCount, 9);

    /// <summary>How many copies there are of an allele number: 0 the reference, -1 missing.</summary>
    public int CountOf(int alleleNumber)
    {
        var count = 0;
        foreach (var allele in this)
        {
            if (allele.Number == alleleNumber) count++;
        }

        return count;
    }

    /// <summary>The alleles in the order of the field.</summary>
    public Enumerator GetEnumerator() => new(_bytes);

    /// <summary>Walks the alleles; stops where the grammar is broken.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<byte> _bytes;
        private int _at;

        internal Enumerator(ReadOnlySpan<byte> bytes) => _bytes = bytes;

        /// <summary>The allele.</summary>
        public GenotypeAllele Current { get; private set; }

        /// <summary>Whether all was read.</summary>
        internal readonly bool IsAtEnd => _at == _bytes.Length;

        /// <summary>Goes to the next allele.</summary>
        public bool MoveNext()
        {
            var next = _at;
            var first = next == 0;
            if (next >= _bytes.Length) return false;
            var separator = _bytes[next] is (byte)'/' or (byte)'|' ? _bytes[next++] : (byte)0;
            if (!first && separator == 0) return false;
            if (!TryReadNumber(ref next, out var number)) return false;
            _at = next;
            Current = new GenotypeAllele(number, separator != '/');
            return true;
        }

        private readonly bool TryReadNumber(ref int at, out int number)
        {
            number = GenotypeAllele.Missing;
            if (at < _bytes.Length && _bytes[at] == '.')
            {
                at++;
                return true;
            }

            var start = at;
            number = 0;
            while (at < _bytes.Length && (uint)(_bytes[at] - '0') <= 9 && at - start < GenotypeAllele.MaximumDigits)
                number = number * 10 + _bytes[at++] - '0';
            return at > start;
        }
    }
}
