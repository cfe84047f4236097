using System.Runtime.InteropServices;
using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>The diseases and their annotations, one column a property.</summary>
internal static class DiseaseSection
{
    private const string Entries = "diseases.entries";
    private const string Starts = "diseases.starts";
    private const string Rows = "diseases.rows";
    private const string Percentages = "diseases.percentages";
    private const string References = "diseases.references";
    private const string Modifiers = "diseases.modifiers";

    public static void Write(PackWriter pack, DiseaseCatalog diseases)
    {
        var entries = new RecordWriter().List([.. Enumerable.Range(0, diseases.Count)], (writer, index) => WriteEntry(writer, diseases, index));
        pack.Add(Entries, entries.Written, SectionEncoding.Brotli);
        pack.AddColumn(Starts, diseases.Starts);
        var annotations = diseases.Annotations.ToArray();
        pack.AddColumn<Row>(Rows, [.. annotations.Select(Row.From)], SectionEncoding.Brotli);
        pack.AddColumn<float>(Percentages, [.. annotations.Where(IsPercentage).Select(annotation => annotation.Frequency.Fraction)]);
        pack.Add(References, StringTable.ToBytes(diseases.Texts.References), SectionEncoding.Brotli);
        pack.Add(Modifiers, StringTable.ToBytes(diseases.Texts.Modifiers), SectionEncoding.Brotli);
    }

    public static DiseaseCatalog Read(PackFile pack)
    {
        var entries = new RecordReader(pack.Section(Entries)).List(ReadEntry);
        var starts = pack.Column<int>(Starts).ToArray();
        var annotations = ReadRows(pack.Column<Row>(Rows).Span, pack.Column<float>(Percentages).Span);
        if (starts.Length != entries.Length + 1 || starts[^1] != annotations.Length) throw pack.Damaged(Starts);
        var texts = new AnnotationTexts(
            new DeferredTexts(() => new StringTable(pack.Section(References))), new DeferredTexts(() => new StringTable(pack.Section(Modifiers))));
        return new DiseaseCatalog(entries, starts, annotations, texts);
    }

    private static void WriteEntry(RecordWriter writer, DiseaseCatalog diseases, int index)
    {
        var id = diseases.IdOf(index);
        writer.Byte((byte)id.Source).Number(id.Number).Text(diseases.NameOf(index)).Number((int)diseases.InheritanceOf(index));
    }

    private static DiseaseEntry ReadEntry(RecordReader reader) =>
        new(new DiseaseId((DiseaseSource)reader.Byte(), reader.Number()), reader.Text(), (InheritanceModes)reader.Number());

    private static bool IsPercentage(PhenotypeAnnotation annotation) => annotation.Frequency.Kind == FrequencyKind.Percentage;

    private static PhenotypeAnnotation[] ReadRows(ReadOnlySpan<Row> rows, ReadOnlySpan<float> percentages)
    {
        var annotations = new PhenotypeAnnotation[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            annotations[i] = rows[i].ToAnnotation(percentages);
            if (IsPercentage(annotations[i])) percentages = percentages[1..];
        }

        return annotations;
    }

    /// <summary>One annotation in 16 bytes without padding.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly struct Row
    {
        private ushort Term { get; init; }

        private ushort Onset { get; init; }

        private ushort Numerator { get; init; }

        private ushort Denominator { get; init; }

        private int Reference { get; init; }

        private ushort Modifiers { get; init; }

        /// <summary>Bits 0–2 aspect, 3 negated, 4–5 sex, 6–7 evidence.</summary>
        private byte Marks { get; init; }

        /// <summary>Bits 0–2 class, 3–4 kind.</summary>
        private byte Frequency { get; init; }

        public static Row From(PhenotypeAnnotation annotation) => new()
        {
            Term = checked((ushort)annotation.Term),
            Onset = checked((ushort)(annotation.Onset + 1)),
            Numerator = (ushort)annotation.Frequency.Numerator,
            Denominator = (ushort)annotation.Frequency.Denominator,
            Reference = annotation.Reference,
            Modifiers = checked((ushort)annotation.Modifiers),
            Marks = (byte)((int)annotation.Aspect | (annotation.IsNegated ? 8 : 0) | ((int)annotation.Sex << 4) | ((int)annotation.Evidence << 6)),
            Frequency = (byte)((int)annotation.Frequency.Class | ((int)annotation.Frequency.Kind << 3)),
        };

        public PhenotypeAnnotation ToAnnotation(ReadOnlySpan<float> percentages) =>
            new(Term, FrequencyFrom(percentages), (AnnotationAspect)(Marks & 7), (Marks & 8) != 0)
            {
                Onset = Onset - 1,
                Sex = (Sex)((Marks >> 4) & 3),
                Evidence = (AnnotationEvidence)(Marks >> 6),
                Reference = Reference,
                Modifiers = Modifiers,
            };

        private FrequencyEvidence FrequencyFrom(ReadOnlySpan<float> percentages) => (FrequencyKind)(Frequency >> 3) switch
        {
            FrequencyKind.Counts => FrequencyEvidence.Counts(Numerator, Denominator),
            FrequencyKind.Percentage => FrequencyEvidence.Percentage(percentages[0]),
            FrequencyKind.Class => FrequencyEvidence.OfClass((FrequencyClass)(Frequency & 7)),
            _ => FrequencyEvidence.Unknown,
        };
    }
}
