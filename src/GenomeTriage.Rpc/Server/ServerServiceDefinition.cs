using GenomeTriage.Rpc.Server.Internal;
using Google.Protobuf.Reflection;

namespace GenomeTriage.Rpc.Server;

/// <summary>A service as it is offered: its descriptor, and the code behind each of its methods.</summary>
public sealed class ServerServiceDefinition
{
    private readonly Dictionary<string, ServerMethodBinding> _methods = new(StringComparer.Ordinal);

    /// <summary>A service without methods yet.</summary>
    public ServerServiceDefinition(ServiceDescriptor descriptor) => Descriptor = descriptor;

    /// <summary>What the proto says of the service.</summary>
    public ServiceDescriptor Descriptor { get; }

    /// <summary>The names of the methods that have code, in the order of the proto.</summary>
    public IEnumerable<string> MethodNames => Descriptor.Methods.Select(method => method.Name).Where(_methods.ContainsKey);

    internal IEnumerable<ServerMethodBinding> Methods => MethodNames.Select(name => _methods[name]);

    /// <summary>Offers a method of one request and one response.</summary>
    public ServerServiceDefinition AddUnary<TRequest, TResponse>(
        Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse> code) =>
        Add(method, MethodType.Unary, new UnaryCallHandler<TRequest, TResponse>(method, code));

    /// <summary>Offers a method of many requests and one response.</summary>
    public ServerServiceDefinition AddClientStreaming<TRequest, TResponse>(
        Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse> code) =>
        Add(method, MethodType.ClientStreaming, new ClientStreamingCallHandler<TRequest, TResponse>(method, code));

    /// <summary>Offers a method of one request and many responses.</summary>
    public ServerServiceDefinition AddServerStreaming<TRequest, TResponse>(
        Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse> code) =>
        Add(method, MethodType.ServerStreaming, new ServerStreamingCallHandler<TRequest, TResponse>(method, code));

    /// <summary>Offers a method of many requests and many responses.</summary>
    public ServerServiceDefinition AddDuplexStreaming<TRequest, TResponse>(
        Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse> code) =>
        Add(method, MethodType.DuplexStreaming, new DuplexStreamingCallHandler<TRequest, TResponse>(method, code));

    private ServerServiceDefinition Add<TRequest, TResponse>(
        Method<TRequest, TResponse> method, MethodType type, ServerCallHandler<TRequest, TResponse> handler)
    {
        if (method.ServiceName != Descriptor.FullName)
            throw new ArgumentException($"{method.FullName} is no method of {Descriptor.FullName}.", nameof(method));
        if (method.Type != type)
            throw new ArgumentException($"{method.FullName} is {method.Type}, its code {type}.", nameof(method));
        _methods.Add(method.Name, new ServerMethodBinding(method.FullName, handler.HandleAsync));
        return this;
    }
}
