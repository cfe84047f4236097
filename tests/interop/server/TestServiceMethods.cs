using GenomeTriage.Interop.Messages;
using GenomeTriage.Rpc;
using Google.Protobuf.Reflection;

namespace GenomeTriage.Interop.Server;

/// <summary>The methods of the interoperability test service, for the server and for clients.</summary>
public static class TestServiceMethods
{
    /// <summary>The service itself.</summary>
    public static ServiceDescriptor Service { get; } = TestReflection.Descriptor.Services[0];

    /// <summary>Nothing for nothing.</summary>
    public static Method<Empty, Empty> EmptyCall { get; } = ProtobufMethod.Create<Empty, Empty>(Service, "EmptyCall");

    /// <summary>A payload for a payload.</summary>
    public static Method<SimpleRequest, SimpleResponse> UnaryCall { get; } =
        ProtobufMethod.Create<SimpleRequest, SimpleResponse>(Service, "UnaryCall");

    /// <summary>Many payloads for one request.</summary>
    public static Method<StreamingOutputCallRequest, StreamingOutputCallResponse> StreamingOutputCall { get; } =
        ProtobufMethod.Create<StreamingOutputCallRequest, StreamingOutputCallResponse>(Service, "StreamingOutputCall");

    /// <summary>The size of many payloads.</summary>
    public static Method<StreamingInputCallRequest, StreamingInputCallResponse> StreamingInputCall { get; } =
        ProtobufMethod.Create<StreamingInputCallRequest, StreamingInputCallResponse>(Service, "StreamingInputCall");

    /// <summary>The payloads that each request asks for.</summary>
    public static Method<StreamingOutputCallRequest, StreamingOutputCallResponse> FullDuplexCall { get; } =
        ProtobufMethod.Create<StreamingOutputCallRequest, StreamingOutputCallResponse>(Service, "FullDuplexCall");

    /// <summary>A method that no server offers.</summary>
    public static Method<Empty, Empty> UnimplementedCall { get; } = ProtobufMethod.Create<Empty, Empty>(Service, "UnimplementedCall");

    /// <summary>A method of a service that no server offers.</summary>
    public static Method<Empty, Empty> UnimplementedServiceCall { get; } =
        ProtobufMethod.Create<Empty, Empty>(TestReflection.Descriptor.Services[1], "UnimplementedCall");
}
