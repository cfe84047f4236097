using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Details = GenomeTriage.Rpc.Errors.Status;

namespace GenomeTriage.Rpc.Errors;

/// <summary>Errors that carry messages for a program to act on (the rich error model).</summary>
public static class RichErrors
{
    private const string Trailer = "grpc-status-details-bin";

    /// <summary>An exception with <paramref name="details"/> in its trailers.</summary>
    public static RpcException Create(StatusCode code, string message, params IReadOnlyList<IMessage> details)
    {
        var rich = new Details { Code = (int)code, Message = message };
        rich.Details.AddRange(details.Select(Any.Pack));
        return new RpcException(new Rpc.Status(code, message), new Metadata { { Trailer, rich.ToByteArray() } });
    }

    /// <summary>The first detail of type <typeparamref name="T"/>; <c>null</c> where there is none, or it cannot be read.</summary>
    public static T? Detail<T>(this RpcException exception)
        where T : class, IMessage<T>, new()
    {
        try
        {
            return Read(exception)?.Details.Select(any => any.TryUnpack<T>(out var detail) ? detail : null).FirstOrDefault(detail => detail is not null);
        }
        catch (InvalidProtocolBufferException)
        {
            return null;
        }
    }

    private static Details? Read(RpcException exception) =>
        exception.Trailers.GetValueBytes(Trailer) is { } bytes ? Details.Parser.ParseFrom(bytes.Span) : null;
}
