namespace GenomeTriage.Rpc.Server;

/// <summary>Something done round every call, as admission, limits or measurement.</summary>
public interface IServerCallFilter
{
    /// <summary>
    /// Calls <paramref name="next"/> to go on, or throws an <see cref="RpcException"/> to refuse. What
    /// <paramref name="next"/> throws is how the call fails.
    /// </summary>
    Task InvokeAsync(ServerCallContext context, Func<Task> next);
}
