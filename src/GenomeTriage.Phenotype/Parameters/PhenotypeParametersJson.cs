using System.Text.Json.Serialization;

namespace GenomeTriage.Phenotype.Parameters;

/// <summary>Reads and writes the parameters without looking at types while the program runs, which costs every start.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PhenotypeParameters))]
internal sealed partial class PhenotypeParametersJson : JsonSerializerContext;
