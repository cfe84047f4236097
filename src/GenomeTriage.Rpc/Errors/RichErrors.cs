using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using RichStatus = GenomeTriage.Rpc.Errors.Status;

namespace GenomeTriage.Rpc.Errors;

/// <summary>Errors that carry messages for a program to act on (the rich error model).</summary>
public static class RichErrors
{
    private const string Trailer = "grpc-status-details-bin";

    /// <summary>An exception with <paramref name="details"/> in its trailers.</summary>
    public static RpcException Create(StatusCode code, string message, params IReadOnlyList<IMessage> details)
    {
        var rich = new RichStatus { Code = (int)code, Message = message };
        rich.Details.AddRange(details.Select(Any.Pack));
        return new RpcException(new Rpc.Status(code, message), new Metadata { { Trailer, rich.ToByteArray() } });
    }

    /// <summary>The first detail of type <typeparamref name="T"/>; <c>null</c> where there is none, or it cannot be read.</summary>
    public static T? Detail<T>(this RpcException exception)
        where T : class, IMessage<T>, new() => exception.Details<T>() is [var first, ..] ? first : null;

    /// <summary>The details of type <typeparamref name="T"/>, in order; empty where there are none, or they cannot be read.</summary>
    public static IReadOnlyList<T> Details<T>(this RpcException exception)
        where T : class, IMessage<T>, new()
    {
        try
        {
            return Read(exception) is { } rich ? [.. rich.Details.Where(any => any.Is(new T().Descriptor)).Select(any => any.Unpack<T>())] : [];
        }
        catch (InvalidProtocolBufferException)
        {
            return [];
        }
    }

    private static RichStatus? Read(RpcException exception) =>
        exception.Trailers.GetValueBytes(Trailer) is { } bytes ? RichStatus.Parser.ParseFrom(bytes.Span) : null;
}
