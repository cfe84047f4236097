using GenomeTriage.Contracts.V1;
using GenomeTriage.Rpc;
using Google.Protobuf;

namespace GenomeTriage.Server.Results;

/// <summary>Sends the answer: the JSON in pieces, since clients take messages of 4 MiB by default, then the result.</summary>
internal static class ResultEvents
{
    private const int PieceSize = 1024 * 1024;

    public static async Task SendAsync(
        IServerStreamWriter<TriageEvent> events, GenomeTriage.Triage.Results.TriageResult result, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        for (var rest = json; !rest.IsEmpty; rest = rest[Math.Min(PieceSize, rest.Length)..])
        {
            var piece = UnsafeByteOperations.UnsafeWrap(rest[..Math.Min(PieceSize, rest.Length)]);
            await events.WriteAsync(new TriageEvent { Json = piece }, cancellationToken);
        }

        await events.WriteAsync(new TriageEvent { Result = ResultMessages.Of(result) }, cancellationToken);
    }
}
