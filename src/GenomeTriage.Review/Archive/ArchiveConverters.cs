using System.Text.Json;
using System.Text.Json.Serialization;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Review.Archive;

/// <summary>A value as the text it is known by everywhere, so that an archive outlives the numbers of a version of the program.</summary>
internal sealed class TextConverter<T>(Func<T, string> write, Func<string, T?> read) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && read(text) is { } value ? value : throw new JsonException(typeToConvert.Name);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}

/// <summary>The converters of the archives.</summary>
internal static class ArchiveConverters
{
    public static readonly JsonConverter Contig = new TextConverter<Contig>(
        contig => contig.UcscName, text => Genome.Positions.Contig.TryParse(text, out var contig) ? contig : null);

    public static readonly JsonConverter Disease = new TextConverter<DiseaseId>(
        id => id.ToString(), text => DiseaseId.TryParse(text, out var id) ? id : null);

    public static readonly JsonConverter Terms = new TextConverter<SoTermSet>(set => set.ToString(), TermsOf);

    private static SoTermSet? TermsOf(string text)
    {
        var set = SoTermSet.Parse(System.Text.Encoding.UTF8.GetBytes(text), "&"u8, out var unknown);
        return unknown == 0 ? set : null;
    }
}
