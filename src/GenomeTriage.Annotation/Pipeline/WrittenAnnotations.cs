using GenomeTriage.Annotation.Annotators;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Genes;
using GenomeTriage.Annotation.Info;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Pipeline;

/// <summary>The consequences that the file already carries: VEP's before SnpEff's before those of bcftools csq.</summary>
internal sealed class WrittenAnnotations
{
    private readonly GeneResolver _genes;
    private readonly ConsequenceCollector _found = new();
    private readonly List<Range> _entries = [];
    private readonly List<(ColumnarConsequences Reader, int Slot)> _columnar = [];
    private readonly BcsqConsequences _bcsq;
    private readonly int _bcsqSlot = -1;

    internal WrittenAnnotations(VcfHeader header, InfoSlots slots, GeneResolver genes)
    {
        _genes = genes;
        _bcsq = new BcsqConsequences(genes);
        CsqLayout = LayoutOf(header, "CSQ") ?? LayoutOf(header, "vep");
        AddColumnar(header, slots, "CSQ", ColumnPlan.OfVep);
        AddColumnar(header, slots, "vep", ColumnPlan.OfVep);
        AddColumnar(header, slots, "ANN", ColumnPlan.OfAnn);
        if (!header.Infos.TryGet("BCSQ", out _)) return;
        _bcsqSlot = slots.Add("BCSQ");
        Fields.Add("BCSQ");
    }

    /// <summary>The annotation fields that the header defines and that can be read.</summary>
    internal List<string> Fields { get; } = [];

    /// <summary>The layout of VEP's field; <c>null</c> where the file has none.</summary>
    internal AnnotationLayout? CsqLayout { get; }

    /// <summary>VEP's field of the record; empty where it has none.</summary>
    internal ReadOnlySpan<byte> CsqValue(InfoSlots slots, ReadOnlySpan<byte> info) => HasCsq ? slots.Value(info, _columnar[0].Slot) : default;

    /// <summary>The entries of VEP's field about an allele, for its frequency and score columns; at most <paramref name="most"/>.</summary>
    internal List<Range> CsqEntries(VcfRecord record, int alternate, ReadOnlySpan<byte> csq, int most)
    {
        _entries.Clear();
        if (!csq.IsEmpty) _columnar[0].Reader.ListEntries(record, alternate, csq, most, _entries);
        return _entries;
    }

    /// <summary>Lets pointers of later records refer to this one.</summary>
    internal void Remember(VcfRecord record, InfoSlots slots, ReadOnlySpan<byte> info)
    {
        if (_bcsqSlot >= 0 && slots.Has(_bcsqSlot)) _bcsq.Remember(record, slots.Value(info, _bcsqSlot));
    }

    /// <summary>
    /// The consequences of an allele; <c>false</c> where no annotator says anything of it, which is not the same as an
    /// annotator saying that it lies in no gene.
    /// </summary>
    internal bool TryRead(VcfRecord record, int alternate, InfoSlots slots, ReadOnlySpan<byte> info, out IReadOnlyList<GeneConsequence> consequences)
    {
        foreach (var (reader, slot) in _columnar)
        {
            if (!slots.Has(slot)) continue;
            var value = slots.Value(info, slot);
            _found.Clear();
            if (!reader.Collect(record, alternate, value, _found)) continue;
            consequences = _found.Build(value, reader.Source, _genes);
            return true;
        }

        return TryReadBcsq(record, alternate, slots, info, out consequences);
    }

    private bool TryReadBcsq(VcfRecord record, int alternate, InfoSlots slots, ReadOnlySpan<byte> info, out IReadOnlyList<GeneConsequence> consequences)
    {
        consequences = [];
        if (_bcsqSlot < 0 || !slots.Has(_bcsqSlot)) return false;
        var own = slots.Value(info, _bcsqSlot);
        var value = _bcsq.Resolve(own);
        _found.Clear();
        if (!_bcsq.Collect(record, alternate, value, isPointed: own is [(byte)'@', ..], _found)) return false;
        consequences = _found.Build(value, ConsequenceSource.Bcsq, _genes);
        return true;
    }

    private bool HasCsq => _columnar.Count > 0 && _columnar[0].Reader.Source == ConsequenceSource.Vep;

    private static AnnotationLayout? LayoutOf(VcfHeader header, string id) =>
        header.Infos.TryGet(id, out var definition) ? AnnotationLayout.Parse(definition.Description) : null;

    private void AddColumnar(VcfHeader header, InfoSlots slots, string id, Func<AnnotationLayout, ColumnPlan?> planOf)
    {
        if (LayoutOf(header, id) is not { } layout || planOf(layout) is not { } plan) return;
        _columnar.Add((new ColumnarConsequences(plan, _genes), slots.Add(id)));
        Fields.Add(id);
    }
}
