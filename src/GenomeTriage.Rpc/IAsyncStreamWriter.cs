namespace GenomeTriage.Rpc;

/// <summary>Sends messages to the other side of a call, one at a time.</summary>
/// <typeparam name="T">The message.</typeparam>
public interface IAsyncStreamWriter<in T>
{
    /// <summary>How the next messages are written.</summary>
    WriteOptions WriteOptions { get; set; }

    /// <summary>
    /// Sends a message. The task ends when the transport has taken it, which is how a slow receiver holds back a
    /// fast sender.
    /// </summary>
    /// <exception cref="RpcException">The call has failed.</exception>
    /// <exception cref="InvalidOperationException">The write before has not ended, or the stream is complete.</exception>
    Task WriteAsync(T message, CancellationToken cancellationToken = default);
}

/// <summary>The responses of a server method.</summary>
/// <typeparam name="T">The response.</typeparam>
public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T>;

/// <summary>The requests of a client call.</summary>
/// <typeparam name="T">The request.</typeparam>
public interface IClientStreamWriter<in T> : IAsyncStreamWriter<T>
{
    /// <summary>Says that no more requests will come.</summary>
    Task CompleteAsync();
}
