using GenomeTriage.Server.Http;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GenomeTriage.Server.Services;

/// <summary>A service whose calls with one request and one response are offered over gRPC and as JSON over HTTP alike.</summary>
/// <param name="descriptor">What the proto says of the service.</param>
/// <param name="scope">What a caller must be allowed.</param>
/// <param name="root">What the HTTP paths begin with, <c>/v1/phenotype/</c>.</param>
internal sealed class UnaryService(ServiceDescriptor descriptor, string scope, string root) : IRpcService
{
    private readonly ServerServiceDefinition.Builder _definition = ServerServiceDefinition.CreateBuilder();
    private readonly List<JsonCall> _calls = [];

    /// <inheritdoc/>
    public ServiceDescriptor Descriptor => descriptor;

    /// <inheritdoc/>
    public string Scope => scope;

    /// <summary>The calls as they are offered over HTTP.</summary>
    public IReadOnlyList<JsonCall> JsonCalls => _calls;

    /// <summary>Offers a method.</summary>
    /// <param name="method">Its name in the proto.</param>
    /// <param name="path">The rest of its HTTP path.</param>
    /// <param name="answer">Its code.</param>
    public UnaryService Add<TRequest, TResponse>(string method, string path, Func<TRequest, CancellationToken, Task<TResponse>> answer)
        where TRequest : class, IMessage<TRequest>, new()
        where TResponse : class, IMessage<TResponse>, new() => Add<TRequest, TResponse>(method, path, (request, _, token) => answer(request, token));

    /// <summary>Offers a method whose code asks who calls.</summary>
    /// <param name="method">Its name in the proto.</param>
    /// <param name="path">The rest of its HTTP path.</param>
    /// <param name="answer">Its code.</param>
    public UnaryService Add<TRequest, TResponse>(string method, string path, Func<TRequest, HttpContext, CancellationToken, Task<TResponse>> answer)
        where TRequest : class, IMessage<TRequest>, new()
        where TResponse : class, IMessage<TResponse>, new()
    {
        _definition.AddMethod(
            ProtobufMethod.Of<TRequest, TResponse>(descriptor, method), (request, context) => answer(request, context.GetHttpContext(), context.CancellationToken));
        _calls.Add(new JsonCall(
            root + path, scope, descriptor.FindMethodByName(method), async (request, http, token) => await answer((TRequest)request, http, token)));
        return this;
    }

    /// <summary>Offers methods that stream, over gRPC alone.</summary>
    /// <param name="add">Adds them.</param>
    public UnaryService AddStreaming(Action<ServerServiceDefinition.Builder> add)
    {
        add(_definition);
        return this;
    }

    /// <inheritdoc/>
    public ServerServiceDefinition Bind() => _definition.Build();
}
