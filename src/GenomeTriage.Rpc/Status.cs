namespace GenomeTriage.Rpc;

/// <summary>The outcome of a call.</summary>
/// <param name="StatusCode">The code.</param>
/// <param name="Detail">Text for a developer, in English; sent percent-encoded as <c>grpc-message</c>. Never <c>null</c> on the wire.</param>
public readonly record struct Status(StatusCode StatusCode, string Detail)
{
    /// <summary>Success, without a message.</summary>
    public static Status DefaultSuccess { get; } = new(StatusCode.OK, "");

    /// <inheritdoc/>
    public override string ToString() => $"{StatusCode}: {Detail}";
}
