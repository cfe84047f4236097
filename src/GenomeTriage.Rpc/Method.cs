namespace GenomeTriage.Rpc;

/// <summary>A method of a service: its address, its kind, and how its messages become bytes.</summary>
/// <typeparam name="TRequest">What the client sends.</typeparam>
/// <typeparam name="TResponse">What the server answers.</typeparam>
/// <param name="Type">How many messages each side sends.</param>
/// <param name="ServiceName">The service with its package, as <c>grpc.health.v1.Health</c>.</param>
/// <param name="Name">The method's own name.</param>
/// <param name="RequestMarshaller">Requests to bytes and back.</param>
/// <param name="ResponseMarshaller">Responses to bytes and back.</param>
public sealed record Method<TRequest, TResponse>(
    MethodType Type,
    string ServiceName,
    string Name,
    Marshaller<TRequest> RequestMarshaller,
    Marshaller<TResponse> ResponseMarshaller)
{
    /// <summary>The path of the HTTP request: <c>/package.Service/Method</c>.</summary>
    public string FullName { get; } = $"/{ServiceName}/{Name}";
}
