using System.Text.Json.Serialization;

namespace GenomeTriage.Triage.Ranking;

/// <summary>Reads and writes the parameters without looking at types while the program runs, which costs every start.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(RankingParameters))]
internal sealed partial class RankingParametersJson : JsonSerializerContext;
