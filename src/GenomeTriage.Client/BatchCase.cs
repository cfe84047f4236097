using GenomeTriage.Contracts.V1;

namespace GenomeTriage.Client;

/// <summary>One case of a batch.</summary>
/// <param name="Header">What is known of the patient.</param>
/// <param name="OpenVcf">Opens the variants, plain or compressed, when their turn comes; <c>null</c> from it to rank by the picture alone.</param>
public sealed record BatchCase(CaseHeader Header, Func<Stream?> OpenVcf);
