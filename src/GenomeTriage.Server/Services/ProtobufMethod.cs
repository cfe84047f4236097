using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace GenomeTriage.Server.Services;

/// <summary>Makes methods out of protobuf descriptors, for services that are tables of calls.</summary>
internal static class ProtobufMethod
{
    /// <summary>The method <paramref name="name"/> of <paramref name="service"/>.</summary>
    /// <exception cref="ArgumentException">The service has no such method, or the method has other messages.</exception>
    public static Method<TRequest, TResponse> Of<TRequest, TResponse>(ServiceDescriptor service, string name)
        where TRequest : class, IMessage<TRequest>, new()
        where TResponse : class, IMessage<TResponse>, new()
    {
        var method = service.FindMethodByName(name);
        if (method?.InputType.ClrType != typeof(TRequest) || method.OutputType.ClrType != typeof(TResponse))
            throw new ArgumentException($"{service.FullName} has no method {name} of {typeof(TRequest).Name} and {typeof(TResponse).Name}.", nameof(name));
        return new Method<TRequest, TResponse>(TypeOf(method), service.FullName, name, MarshallerOf<TRequest>(), MarshallerOf<TResponse>());
    }

    private static MethodType TypeOf(MethodDescriptor method) => (method.IsClientStreaming, method.IsServerStreaming) switch
    {
        (false, false) => MethodType.Unary,
        (true, false) => MethodType.ClientStreaming,
        (false, true) => MethodType.ServerStreaming,
        (true, true) => MethodType.DuplexStreaming,
    };

    private static Marshaller<T> MarshallerOf<T>()
        where T : class, IMessage<T>, new()
    {
        var parser = new MessageParser<T>(() => new T());
        return Marshallers.Create(Write, context => Read(parser, context));
    }

    private static void Write<T>(T message, SerializationContext context)
        where T : IMessage<T>
    {
        context.SetPayloadLength(message.CalculateSize());
        message.WriteTo(context.GetBufferWriter());
        context.Complete();
    }

    private static T Read<T>(MessageParser<T> parser, DeserializationContext context)
        where T : IMessage<T>
    {
        try
        {
            return parser.ParseFrom(context.PayloadAsReadOnlySequence());
        }
        catch (InvalidProtocolBufferException)
        {
            // A unary request is read outside of every interceptor, where this would be a fault of the program.
            throw new RpcException(new Status(StatusCode.Internal, "A request is not a message of its type."));
        }
    }
}
