using System.Collections.Concurrent;
using GenomeTriage.Rpc;
using GenomeTriage.Rpc.Server;

namespace GenomeTriage.Server.Hosting;

/// <summary>
/// Refuses a call that would be one too many at once, for its client or for the server, with RESOURCE_EXHAUSTED. Health
/// and reflection are not counted: a busy server must still be able to say so.
/// </summary>
internal sealed class CallLimits(ServerLimits limits) : IServerCallFilter
{
    private const string CountedPrefix = "/genometriage.";

    private readonly ConcurrentDictionary<string, int> _perClient = new(StringComparer.Ordinal);
    private int _all;

    public async Task InvokeAsync(ServerCallContext context, Func<Task> next)
    {
        if (!context.Method.StartsWith(CountedPrefix, StringComparison.Ordinal))
        {
            await next();
            return;
        }

        var client = ClientOf(context);
        var all = Interlocked.Increment(ref _all);
        var own = _perClient.AddOrUpdate(client, 1, (_, count) => count + 1);
        try
        {
            if (all > limits.MaxConcurrentCalls || own > limits.MaxConcurrentCallsPerClient)
                throw new RpcException(new Status(StatusCode.ResourceExhausted, "Too many calls at once; try again later."));
            await next();
        }
        finally
        {
            Interlocked.Decrement(ref _all);
            Leave(client);
        }
    }

    private static string ClientOf(ServerCallContext context) =>
        context.HttpContext.User.Identity?.Name ?? context.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";

    private void Leave(string client)
    {
        var left = _perClient.AddOrUpdate(client, 0, (_, count) => count - 1);
        if (left == 0)
            _perClient.TryRemove(KeyValuePair.Create(client, 0));
    }
}
