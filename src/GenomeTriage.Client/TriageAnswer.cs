using GenomeTriage.Contracts.V1;

namespace GenomeTriage.Client;

/// <summary>The answer to one case.</summary>
/// <param name="Result">The result as a message.</param>
/// <param name="Json">The same as the command line writes it with <c>--format json</c>: UTF-8, byte for byte.</param>
public sealed record TriageAnswer(TriageResult Result, ReadOnlyMemory<byte> Json);
