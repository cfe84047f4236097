using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace GenomeTriage.Rpc;

/// <summary>Makes methods out of protobuf descriptors, so that the proto file stays the one place that defines them.</summary>
public static class ProtobufMethod
{
    /// <summary>The method <paramref name="name"/> of <paramref name="service"/>, with messages generated from the proto.</summary>
    /// <exception cref="ArgumentException">The service has no such method, or the method has other messages.</exception>
    public static Method<TRequest, TResponse> Create<TRequest, TResponse>(ServiceDescriptor service, string name)
        where TRequest : IMessage<TRequest>, new()
        where TResponse : IMessage<TResponse>, new()
    {
        var method = Find(service, name);
        Check<TRequest>(method.InputType, method);
        Check<TResponse>(method.OutputType, method);
        return Create(method, Marshaller<TRequest>(), Marshaller<TResponse>());
    }

    /// <summary>
    /// The method <paramref name="name"/> of <paramref name="service"/>, with marshallers of the caller's own, for
    /// messages whose bytes must not be copied.
    /// </summary>
    /// <exception cref="ArgumentException">The service has no such method.</exception>
    public static Method<TRequest, TResponse> Create<TRequest, TResponse>(
        ServiceDescriptor service, string name, Marshaller<TRequest> request, Marshaller<TResponse> response) =>
        Create(Find(service, name), request, response);

    /// <summary>The marshaller of a generated message.</summary>
    public static Marshaller<T> Marshaller<T>()
        where T : IMessage<T>, new()
    {
        var parser = new MessageParser<T>(() => new T());
        return new Marshaller<T>(
            static message => message.CalculateSize(),
            static (message, output) => message.WriteTo(output),
            parser.ParseFrom);
    }

    private static Method<TRequest, TResponse> Create<TRequest, TResponse>(
        MethodDescriptor method, Marshaller<TRequest> request, Marshaller<TResponse> response) =>
        new(TypeOf(method), method.Service.FullName, method.Name, request, response);

    private static MethodDescriptor Find(ServiceDescriptor service, string name) =>
        service.FindMethodByName(name) ?? throw new ArgumentException($"{service.FullName} has no method {name}.", nameof(name));

    private static void Check<T>(MessageDescriptor message, MethodDescriptor method)
    {
        if (message.ClrType != typeof(T))
            throw new ArgumentException($"{method.FullName} speaks {message.FullName}, not {typeof(T).Name}.", nameof(method));
    }

    private static MethodType TypeOf(MethodDescriptor method) => (method.IsClientStreaming, method.IsServerStreaming) switch
    {
        (false, false) => MethodType.Unary,
        (true, false) => MethodType.ClientStreaming,
        (false, true) => MethodType.ServerStreaming,
        (true, true) => MethodType.DuplexStreaming,
    };
}
