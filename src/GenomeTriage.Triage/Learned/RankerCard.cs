using System.Reflection;
using System.Text.Json;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Learned.Features;

namespace GenomeTriage.Triage.Learned;

/// <summary>What a learned ranker that comes with the program is: its file, its input and how it was made.</summary>
/// <param name="Name"><c>picture</c> for the clinical picture alone, <c>variants</c> for picture and variants.</param>
/// <param name="Version">Its own version, which results carry.</param>
/// <param name="File">The ONNX file, beside the program.</param>
/// <param name="Sha256">SHA-256 of that file, lower-case hexadecimal.</param>
/// <param name="Features">Names of its features, in the order of its input.</param>
/// <param name="Temperature">What ln posterior and shift are multiplied by together; fitted out of fold.</param>
/// <param name="TrainedOn">SHA-256 of the exported features it was trained on, lower-case hexadecimal.</param>
/// <param name="Seed">Seed of what was drawn in training.</param>
/// <param name="Weights">Its weights, in the order of the features, where it is linear; empty where it is not.</param>
public sealed record RankerCard(
    string Name, string Version, string File, string Sha256, IReadOnlyList<string> Features, double Temperature, string TrainedOn, int Seed,
    IReadOnlyList<double> Weights)
{
    /// <summary>The name of the ranker of the clinical picture alone.</summary>
    public const string OfPicture = "picture";

    /// <summary>The name of the ranker of picture and variants.</summary>
    public const string OfVariants = "variants";

    private const string Resource = "rankers.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The cards that come with the program.</summary>
    /// <exception cref="ConfigurationException">They cannot be read.</exception>
    public static IReadOnlyList<RankerCard> ReadShipped()
    {
        using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        return Read(source, Resource);
    }

    /// <summary>Reads cards from JSON.</summary>
    /// <exception cref="ConfigurationException">They cannot be read, or name a feature that the program does not compute.</exception>
    public static IReadOnlyList<RankerCard> Read(Stream source, string name)
    {
        try
        {
            var cards = JsonSerializer.Deserialize<List<RankerCard>>(source, Json) ?? throw new JsonException("null");
            foreach (var feature in cards.SelectMany(card => card.Features))
                if (!Enum.TryParse<RankerFeature>(feature, out _)) throw new JsonException(feature);
            return cards;
        }
        catch (JsonException exception)
        {
            throw new ConfigurationException(
                new Problem(RankerProblemCodes.RankerCardUnusable, ProblemSeverity.Error) { File = name, Found = exception.Message }, exception);
        }
    }
}
