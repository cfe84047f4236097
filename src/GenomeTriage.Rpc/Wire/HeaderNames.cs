namespace GenomeTriage.Rpc.Wire;

/// <summary>The header and trailer names of gRPC over HTTP/2.</summary>
internal static class HeaderNames
{
    public const string ContentType = "content-type";
    public const string Te = "te";
    public const string Trailers = "trailers";
    public const string UserAgent = "user-agent";
    public const string Timeout = "grpc-timeout";
    public const string Encoding = "grpc-encoding";
    public const string AcceptEncoding = "grpc-accept-encoding";
    public const string Status = "grpc-status";
    public const string Message = "grpc-message";
    public const string StatusDetails = "grpc-status-details-bin";

    /// <summary>Keys that the protocol itself uses; they are neither shown to a method nor taken from it.</summary>
    public static bool IsReserved(string key) =>
        key is ContentType or Te or UserAgent || key.StartsWith(':')
        || (key.StartsWith("grpc-", StringComparison.Ordinal) && key != StatusDetails);

    /// <summary>Keys of the transport that carry nothing for a method.</summary>
    public static bool IsTransport(string key) =>
        key is "host" or "connection" or "transfer-encoding" or "content-length" or "date" or "server";
}
