using GenomeTriage.Genome.Sequences;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;

namespace GenomeTriage.Server.Review.Hosting;

/// <summary>What the review room needs from its host.</summary>
public sealed record ReviewSetup : IDisposable
{
    /// <summary>The store, opened.</summary>
    public required ReviewStore Store { get; init; }

    /// <summary>Folder of the keys that protect cookies.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Ranks cases.</summary>
    public required CaseRanker Ranker { get; init; }

    /// <summary>The bases of GRCh38, for what the ACMG/AMP criteria ask of amino acids; <c>null</c> where the site gives none.</summary>
    public IReferenceSequence? Reference { get; init; }

    /// <summary>The hospital's identity provider; <c>null</c> for local accounts alone.</summary>
    public OidcSettings? Oidc { get; init; }

    /// <summary>Whether the pages are reached over TLS, so that cookies are sent over nothing else.</summary>
    public bool UsesTls { get; init; }

    /// <summary>The most bytes of one VCF as sent.</summary>
    public long MaxVcfBytes { get; init; } = 8L << 30;

    /// <summary>A new code for the first start; <c>null</c> where there are accounts already.</summary>
    public Task<string?> NewFirstCodeAsync(CancellationToken cancellationToken) =>
        new FirstStart(Store, new FrameworkHashing()).NewCodeAsync(cancellationToken);

    /// <summary>Closes the store.</summary>
    public void Dispose() => Store.Dispose();
}

/// <summary>The hospital's identity provider (OpenID Connect, code flow with PKCE).</summary>
/// <param name="Authority">Its issuer, an https URL.</param>
/// <param name="ClientId">The client it knows this server as.</param>
/// <param name="ClientSecretFile">File that holds the client's secret; <c>null</c> for none.</param>
public sealed record OidcSettings(string Authority, string ClientId, string? ClientSecretFile);
