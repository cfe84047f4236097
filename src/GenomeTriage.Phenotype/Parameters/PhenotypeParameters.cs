using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Phenotype.Candidates;

namespace GenomeTriage.Phenotype.Parameters;

/// <summary>All fitted numbers of the phenotype model. Immutable.</summary>
public sealed record PhenotypeParameters
{
    private const string Resource = "parameters.json";

    /// <summary>Name of the version, which results carry.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 of the cases they were fitted on, lower-case hexadecimal; empty for the published reference.</summary>
    public string FittedOn { get; init; } = "";

    /// <summary>The numbers of scope <see cref="CandidateScope.Omim"/>.</summary>
    public required ScopeParameters Omim { get; init; }

    /// <summary>The numbers of scope <see cref="CandidateScope.All"/>.</summary>
    public required ScopeParameters All { get; init; }

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

    /// <summary>The published reference (REC), for comparison.</summary>
    public static PhenotypeParameters Reference { get; } = new()
    {
        Version = "reference",
        Omim = ScopeParameters.Reference,
        All = ScopeParameters.Reference,
    };

    /// <summary>The parameters that come with the program.</summary>
    public static PhenotypeParameters Shipped { get; } = ReadShipped();

    /// <summary>The numbers of a scope.</summary>
    public ScopeParameters Of(CandidateScope scope) => scope == CandidateScope.Omim ? Omim : All;

    /// <summary>The same with other numbers for one scope.</summary>
    public PhenotypeParameters With(CandidateScope scope, ScopeParameters parameters) =>
        scope == CandidateScope.Omim ? this with { Omim = parameters } : this with { All = parameters };

    /// <summary>Reads parameters from JSON.</summary>
    /// <exception cref="ConfigurationException">They cannot be read.</exception>
    public static PhenotypeParameters Read(Stream source, string name)
    {
        try
        {
            return JsonSerializer.Deserialize(source, PhenotypeParametersJson.Default.PhenotypeParameters) ?? throw new JsonException("null");
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new ConfigurationException(
                new Problem(PhenotypeProblemCodes.ParametersUnusable, ProblemSeverity.Error) { File = name, Found = exception.Message }, exception);
        }
    }

    /// <summary>Writes them as JSON, the same bytes for the same numbers.</summary>
    public void Write(Stream target) => JsonSerializer.Serialize(target, this, PhenotypeParametersJson.Default.PhenotypeParameters);

    private static PhenotypeParameters ReadShipped()
    {
        using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        return Read(source, Resource);
    }
}
