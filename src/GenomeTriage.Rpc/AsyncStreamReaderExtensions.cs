using System.Runtime.CompilerServices;

namespace GenomeTriage.Rpc;

/// <summary>Shorthand for reading a stream of messages.</summary>
public static class AsyncStreamReaderExtensions
{
    /// <summary>Every message that is still to come, for <c>await foreach</c>.</summary>
    public static async IAsyncEnumerable<T> ReadAllAsync<T>(
        this IAsyncStreamReader<T> reader, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await reader.MoveNext(cancellationToken))
            yield return reader.Current;
    }
}
