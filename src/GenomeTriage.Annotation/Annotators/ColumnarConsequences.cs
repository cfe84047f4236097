using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Genes;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Annotators;

/// <summary>Which columns of <c>CSQ</c> or <c>ANN</c> hold what; -1 where the layout has no such column.</summary>
internal sealed record ColumnPlan
{
    internal required ConsequenceSource Source { get; init; }
    internal required int Allele { get; init; }
    internal required int Terms { get; init; }
    internal int AlleleNumber { get; init; } = -1;
    internal int Symbol { get; init; } = -1;
    internal int GeneId { get; init; } = -1;
    internal int HgncId { get; init; } = -1;
    internal int FeatureType { get; init; } = -1;
    internal int Transcript { get; init; } = -1;
    internal int Biotype { get; init; } = -1;
    internal int HgvsC { get; init; } = -1;
    internal int HgvsP { get; init; } = -1;
    internal int CodingPosition { get; init; } = -1;
    internal int Canonical { get; init; } = -1;
    internal int ManeSelect { get; init; } = -1;
    internal int ManePlusClinical { get; init; } = -1;

    /// <summary>The columns of VEP's <c>CSQ</c>; <c>null</c> where the two that matter are missing.</summary>
    internal static ColumnPlan? OfVep(AnnotationLayout layout) => Complete(new ColumnPlan
    {
        Source = ConsequenceSource.Vep,
        Allele = layout.IndexOf("Allele"),
        Terms = layout.IndexOf("Consequence"),
        AlleleNumber = layout.IndexOf("ALLELE_NUM"),
        Symbol = layout.IndexOf("SYMBOL", "HGNC"),
        GeneId = layout.IndexOf("Gene"),
        HgncId = layout.IndexOf("HGNC_ID"),
        FeatureType = layout.IndexOf("Feature_type"),
        Transcript = layout.IndexOf("Feature"),
        Biotype = layout.IndexOf("BIOTYPE"),
        HgvsC = layout.IndexOf("HGVSc"),
        HgvsP = layout.IndexOf("HGVSp"),
        CodingPosition = layout.IndexOf("CDS_position"),
        Canonical = layout.IndexOf("CANONICAL"),
        ManeSelect = layout.IndexOf("MANE_SELECT"),
        ManePlusClinical = layout.IndexOf("MANE_PLUS_CLINICAL"),
    });

    /// <summary>The columns of the <c>ANN</c> format (version 1.0, January 2015).</summary>
    internal static ColumnPlan? OfAnn(AnnotationLayout layout) => Complete(new ColumnPlan
    {
        Source = ConsequenceSource.SnpEff,
        Allele = layout.IndexOf("Allele"),
        Terms = layout.IndexOf("Annotation", "Effect"),
        Symbol = layout.IndexOf("Gene_Name", "Gene"),
        GeneId = layout.IndexOf("Gene_ID", "GeneID"),
        FeatureType = layout.IndexOf("Feature_Type"),
        Transcript = layout.IndexOf("Feature_ID"),
        Biotype = layout.IndexOf("Transcript_BioType"),
        HgvsC = layout.IndexOf("HGVS.c"),
        HgvsP = layout.IndexOf("HGVS.p"),
        CodingPosition = layout.IndexOf("CDS.pos / CDS.length", "CDS_position", "CDS.pos"),
    });

    private static ColumnPlan? Complete(ColumnPlan plan) => plan.Allele >= 0 && plan.Terms >= 0 ? plan : null;
}

/// <summary>Reads <c>CSQ</c> and <c>ANN</c>: entries parted by commas, columns by bars, in the order of the header's layout.</summary>
internal sealed class ColumnarConsequences(ColumnPlan plan, GeneResolver genes)
{
    private readonly EntryColumns _columns = new();

    internal ConsequenceSource Source => plan.Source;

    /// <summary>
    /// Collects the entries about one alternate allele; <c>false</c> where none is. A record of one alternate whose
    /// entries name no allele of it (its alleles were rewritten after annotation) is taken to mean that one.
    /// </summary>
    internal bool Collect(VcfRecord record, int alternate, ReadOnlySpan<byte> value, ConsequenceCollector found)
    {
        var any = Walk(record, alternate, value, found, isAnyAllele: false);
        return any || (record.Alternates.Count == 1 && Walk(record, alternate, value, found, isAnyAllele: true));
    }

    /// <summary>
    /// Lists the entries about one alternate allele, for columns other than the consequence; at most
    /// <paramref name="most"/> of them. In a record of one alternate all entries are listed.
    /// </summary>
    internal void ListEntries(VcfRecord record, int alternate, ReadOnlySpan<byte> value, int most, List<Range> entries)
    {
        var isSingle = record.Alternates.Count == 1;
        foreach (var range in value.Split((byte)','))
        {
            var entry = value[range];
            if (!isSingle) _columns.Cut(entry);
            if (isSingle || IsAbout(entry, record, alternate)) entries.Add(range);
            if (entries.Count == most) return;
        }
    }

    private bool Walk(VcfRecord record, int alternate, ReadOnlySpan<byte> value, ConsequenceCollector found, bool isAnyAllele)
    {
        var any = false;
        foreach (var range in value.Split((byte)','))
        {
            var entry = value[range];
            _columns.Cut(entry);
            if (!isAnyAllele && !IsAbout(entry, record, alternate)) continue;
            any = true;
            if (Read(entry, range.Start.Value) is { } consequence) found.Add(consequence, value);
        }

        return any;
    }

    private bool IsAbout(ReadOnlySpan<byte> entry, VcfRecord record, int alternate)
    {
        var number = _columns.Of(entry, plan.AlleleNumber);
        return number.IsEmpty
            ? AlleleSpelling.IsSame(_columns.Of(entry, plan.Allele), record, alternate)
            : AlleleSpelling.IsNumber(number, alternate);
    }

    private WrittenConsequence? Read(ReadOnlySpan<byte> entry, int start)
    {
        var type = _columns.Of(entry, plan.FeatureType);
        if (!type.IsEmpty && !System.Text.Ascii.EqualsIgnoreCase(type, "transcript"u8)) return null;
        var terms = SoTermSet.Parse(_columns.Of(entry, plan.Terms), "&"u8, out _);
        if (terms.IsEmpty || !ConsequenceScope.IsInGene(terms)) return null;
        var transcript = _columns.Of(entry, plan.Transcript);
        return new WrittenConsequence(terms)
        {
            GeneIndex = genes.FindGene(_columns.Of(entry, plan.HgncId), _columns.Of(entry, plan.GeneId), _columns.Of(entry, plan.Symbol)),
            Symbol = RangeIn(start, plan.Symbol),
            Transcript = RangeIn(start, plan.Transcript),
            HgvsC = RangeIn(start, plan.HgvsC),
            HgvsP = RangeIn(start, plan.HgvsP),
            CodingPosition = NumberAt(entry, plan.CodingPosition),
            Mane = ManeOf(entry, transcript),
            IsCanonical = _columns.Of(entry, plan.Canonical).SequenceEqual("YES"u8),
            IsProteinCoding = _columns.Of(entry, plan.Biotype) is var biotype && (biotype.SequenceEqual("protein_coding"u8) || biotype.SequenceEqual("Coding"u8)),
        };
    }

    private ManeStatus ManeOf(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> transcript)
    {
        if (!_columns.Of(entry, plan.ManeSelect).IsEmpty) return ManeStatus.Select;
        return _columns.Of(entry, plan.ManePlusClinical).IsEmpty ? genes.ManeStatusOf(transcript) : ManeStatus.PlusClinical;
    }

    // "1694", "1694/2466" or "1694-1696"; "?-12" says nothing of the beginning.
    private int NumberAt(ReadOnlySpan<byte> entry, int column) =>
        System.Buffers.Text.Utf8Parser.TryParse(_columns.Of(entry, column), out int number, out _) ? number : 0;

    private Range RangeIn(int start, int column)
    {
        var (from, to) = _columns.RangeOf(column);
        return (start + from)..(start + to);
    }
}
