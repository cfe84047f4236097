using System.Buffers;
using System.Runtime.CompilerServices;
using GenomeTriage.Contracts.V1;
using Grpc.Core;

namespace GenomeTriage.Client;

/// <summary>Sends many cases on one stream; the server ranks several at once and holds the sender back where it must.</summary>
/// <param name="channel">The server.</param>
/// <example><code>
/// await foreach (var answer in new BatchClient(channel).RunAsync(cases))
///     Console.WriteLine($"{cases[answer.Index].Header.CaseId}: {answer.Status.Code}");
/// </code></example>
public sealed class BatchClient(ChannelBase channel)
{
    private readonly TriageService.TriageServiceClient _service = new(channel);

    /// <summary>Sends the cases one after the other and gives their answers as they finish, in whatever order.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="options">Deadline and metadata of the whole stream.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RpcException">The stream broke; the cases that were not answered may be sent again.</exception>
    public async IAsyncEnumerable<BatchAnswer> RunAsync(
        IReadOnlyList<BatchCase> cases, CallOptions options = default, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken, cancellationToken);
        using var call = _service.TriageBatch(options.WithCancellationToken(either.Token));
        var sending = SendAllAsync(new(call.RequestStream), cases, either.Token);
        var answers = new Dictionary<uint, PartialAnswer>();
        await foreach (var message in CallReading.WhileSendingAsync(call.ResponseStream, sending, either))
        {
            if (message.MessageCase == TriageBatchEvent.MessageOneofCase.Event)
                Partial(answers, message.CaseNumber).Take(message.Event);
            else if (message.MessageCase == TriageBatchEvent.MessageOneofCase.Status && answers.Remove(message.CaseNumber, out var whole))
                yield return whole.End((int)message.CaseNumber, message.Status);
            else if (message.MessageCase == TriageBatchEvent.MessageOneofCase.Status)
                yield return new BatchAnswer((int)message.CaseNumber, message.Status, null);
        }
    }

    private static PartialAnswer Partial(Dictionary<uint, PartialAnswer> answers, uint number) =>
        answers.TryGetValue(number, out var partial) ? partial : answers[number] = new PartialAnswer();

    private static async Task SendAllAsync(
        CallWriter<TriageBatchRequest> requests, IReadOnlyList<BatchCase> cases, CancellationToken cancellationToken)
    {
        try
        {
            for (var i = 0; i < cases.Count; i++)
                await SendAsync(requests, (uint)i, cases[i], cancellationToken);
            await requests.CompleteAsync();
        }
        catch (RpcException)
        {
            // The server ended the call; whoever reads the answers has its status.
        }
    }

    private static async Task SendAsync(
        CallWriter<TriageBatchRequest> requests, uint number, BatchCase one, CancellationToken cancellationToken)
    {
        await requests.WriteAsync(new TriageBatchRequest { CaseNumber = number, Header = one.Header }, cancellationToken);
        await using var vcf = one.OpenVcf();
        if (vcf is not null)
            await VcfChunks.SendAsync(vcf, chunk => requests.WriteAsync(new TriageBatchRequest { CaseNumber = number, Vcf = chunk }, cancellationToken), cancellationToken);
        await requests.WriteAsync(new TriageBatchRequest { CaseNumber = number, End = new EndOfCase() }, cancellationToken);
    }

    /// <summary>What has come of a case.</summary>
    private sealed class PartialAnswer
    {
        private readonly ArrayBufferWriter<byte> _json = new();
        private TriageResult? _result;

        public void Take(TriageEvent message)
        {
            _result = message.Result ?? _result;
            _json.Write(message.Json.Span);
        }

        public BatchAnswer End(int index, CaseStatus status) => new(index, status, AnswerOf(status));

        private TriageAnswer? AnswerOf(CaseStatus status)
        {
            if (status.Code != (int)StatusCode.OK)
                return null;
            return _result is not null
                ? new TriageAnswer(_result, _json.WrittenMemory)
                : throw new RpcException(new Status(StatusCode.Internal, "The server sent no result."));
        }
    }
}
