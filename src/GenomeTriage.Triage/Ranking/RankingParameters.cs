using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Triage.Ranking;

/// <summary>The fitted weights of the ranking. Immutable.</summary>
public sealed record RankingParameters
{
    private const string Resource = "parameters.json";

    /// <summary>Name of the version, which results carry.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 of the cases they were fitted on, lower-case hexadecimal; empty for the published reference.</summary>
    public string FittedOn { get; init; } = "";

    /// <summary>Weight of the phenotype score with variants at hand.</summary>
    public required double PhenotypeWeight { get; init; }

    /// <summary>Weight of the natural logarithm of the genotype likelihood ratio.</summary>
    public required double GenotypeWeight { get; init; }

    /// <summary>How often each inheritance is the cause, with variants at hand; from published cohorts, not fitted on cases.</summary>
    public required InheritanceWeights Inheritance { get; init; }

    /// <summary>The share of cases without a right candidate (0–1) that <em>none of these</em> was fitted for.</summary>
    public required double FittedNonePrior { get; init; }

    /// <summary><em>None of these</em> with variants at hand.</summary>
    public required NoneParameters None { get; init; }

    /// <summary>The parameters that come with the program.</summary>
    public static RankingParameters Shipped { get; } = ReadShipped();

    /// <summary>SHA-256 of these parameters as they are written, lower-case hexadecimal.</summary>
    [JsonIgnore]
    public string Sha256
    {
        get
        {
            using var bytes = new MemoryStream();
            Write(bytes);
            return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        }
    }

    /// <summary>Reads parameters from JSON.</summary>
    /// <exception cref="ConfigurationException">They cannot be read.</exception>
    public static RankingParameters Read(Stream source, string name)
    {
        try
        {
            return JsonSerializer.Deserialize(source, RankingParametersJson.Default.RankingParameters) ?? throw new JsonException("null");
        }
        catch (JsonException exception)
        {
            throw new ConfigurationException(
                new Problem(RankingProblemCodes.RankingParametersUnusable, ProblemSeverity.Error) { File = name, Found = exception.Message }, exception);
        }
    }

    /// <summary>Writes them as JSON, the same bytes for the same numbers.</summary>
    public void Write(Stream target) => JsonSerializer.Serialize(target, this, RankingParametersJson.Default.RankingParameters);

    private static RankingParameters ReadShipped()
    {
        using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        return Read(source, Resource);
    }
}

/// <summary>
/// The score of <em>none of these</em>: the logarithm of the mean weight that the clinical picture gives the
/// candidates, times <paramref name="PictureWeight"/>, and what the number of terms adds.
/// </summary>
/// <param name="Intercept">Constant part.</param>
/// <param name="PictureWeight">Weight of the log-mean-exp of the candidates' phenotype part.</param>
/// <param name="TermsWeight">Weight of ln(1 + observed terms).</param>
public sealed record NoneParameters(double Intercept, double PictureWeight, double TermsWeight)
{
    /// <summary>The score, on the scale of the candidates' scores.</summary>
    public double Score(double pictureLogMean, int observedTerms) =>
        Intercept + PictureWeight * pictureLogMean + TermsWeight * Math.Log(1 + observedTerms);
}

/// <summary>What can be wrong with the ranking's parameters.</summary>
public static class RankingProblemCodes
{
    /// <summary>The parameters cannot be read.</summary>
    public const string RankingParametersUnusable = "RankingParametersUnusable";
}
