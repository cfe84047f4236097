using System.Buffers;
using GenomeTriage.Contracts.V1;
using Google.Protobuf;
using Grpc.Core;

namespace GenomeTriage.Server.Results;

/// <summary>Sends the answer: the JSON in the pieces that it lies in, since clients take messages of 4 MiB by default, then the result.</summary>
internal static class ResultEvents
{
    public static async Task SendAsync(
        IServerStreamWriter<TriageEvent> events, GenomeTriage.Triage.Results.TriageResult result, ReadOnlySequence<byte> json, CancellationToken cancellationToken)
    {
        foreach (var piece in json)
            await events.WriteAsync(new TriageEvent { Json = UnsafeByteOperations.UnsafeWrap(piece) }, cancellationToken);

        await events.WriteAsync(new TriageEvent { Result = ResultMessages.Of(result) }, cancellationToken);
    }
}
