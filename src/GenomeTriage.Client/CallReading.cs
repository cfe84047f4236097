using Grpc.Core;

namespace GenomeTriage.Client;

/// <summary>Reads the answers of a call while its requests are being sent.</summary>
internal static class CallReading
{
    /// <summary>
    /// The answers as they come. Where sending fails, as when a local file cannot be read, the call is ended and that failure
    /// is what the reader gets; otherwise the server would wait for the rest.
    /// </summary>
    /// <param name="answers">The answers.</param>
    /// <param name="sending">The sending, under way.</param>
    /// <param name="call">Ends the call.</param>
    public static async IAsyncEnumerable<T> WhileSendingAsync<T>(IAsyncStreamReader<T> answers, Task sending, CancellationTokenSource call)
    {
        _ = sending.ContinueWith(_ => call.CancelAsync(), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        while (await NextAsync(answers, sending, call.Token))
            yield return answers.Current;
        await sending;
    }

    private static async Task<bool> NextAsync<T>(IAsyncStreamReader<T> answers, Task sending, CancellationToken cancellationToken)
    {
        try
        {
            return await answers.MoveNext(cancellationToken);
        }
        catch (RpcException) when (sending.IsFaulted)
        {
            await sending;
            throw;
        }
    }
}
