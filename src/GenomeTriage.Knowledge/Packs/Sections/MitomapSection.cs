using GenomeTriage.Knowledge.Mito;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>MITOMAP's variants.</summary>
internal static class MitomapSection
{
    private const string Name = "mitomap";

    public static void Write(PackWriter pack, MitomapTable table) =>
        pack.Add(Name, new RecordWriter().List(table.Variants, WriteVariant).Written, SectionEncoding.Brotli);

    public static MitomapTable Read(PackFile pack) => new(new RecordReader(pack.Section(Name)).List(ReadVariant));

    private static void WriteVariant(RecordWriter writer, MitomapVariant variant)
    {
        writer.Number(variant.Position).Text(variant.Reference).Text(variant.Alternate).Number(variant.AlleleCount + 1).Single(variant.Frequency);
        writer.Text(variant.Disease).Text(variant.Status).Text(variant.Locus);
        writer.Byte((byte)((variant.IsConfirmed ? 1 : 0) | (Mark(variant.IsSeenHomoplasmic) << 1) | (Mark(variant.IsSeenHeteroplasmic) << 3)));
    }

    private static MitomapVariant ReadVariant(RecordReader reader)
    {
        var variant = new MitomapVariant
        {
            Position = reader.Number(),
            Reference = reader.Text(),
            Alternate = reader.Text(),
            AlleleCount = reader.Number() - 1,
            Frequency = reader.Single(),
            Disease = reader.Text(),
            Status = reader.Text(),
            Locus = reader.Text(),
        };
        var marks = reader.Byte();
        return variant with
        {
            IsConfirmed = (marks & 1) != 0,
            IsSeenHomoplasmic = Answer((marks >> 1) & 3),
            IsSeenHeteroplasmic = Answer((marks >> 3) & 3),
        };
    }

    private static int Mark(bool? answer) => answer switch { null => 0, true => 1, false => 2 };

    private static bool? Answer(int mark) => mark switch { 0 => null, 1 => true, _ => false };
}
