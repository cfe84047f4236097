namespace GenomeTriage.Rpc.Client;

/// <summary>What a caller may say of one call.</summary>
/// <param name="Headers">Metadata to send first.</param>
/// <param name="Deadline">When to stop waiting, in UTC; sent to the server as a timeout.</param>
/// <param name="WriteOptions">How requests are written.</param>
/// <param name="CancellationToken">Cancels the call, on both sides.</param>
public readonly record struct CallOptions(
    Metadata? Headers = null,
    DateTime? Deadline = null,
    WriteOptions? WriteOptions = null,
    CancellationToken CancellationToken = default);
