using System.Threading.RateLimiting;
using GenomeTriage.Server.Hosting;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.SignIn;

/// <summary>Lets a call in: the caller is known, may do this, and is within the limits of their own and of the server.</summary>
internal sealed class Admission(CallerReader callers, ServerLimits limits) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<string, string>(_ => RateLimitPartition.GetConcurrencyLimiter("", _ => AtOnce(limits.MaxConcurrentCalls))),
        PartitionedRateLimiter.Create<string, string>(caller => RateLimitPartition.GetConcurrencyLimiter(caller, _ => AtOnce(limits.MaxConcurrentCallsPerClient))),
        PartitionedRateLimiter.Create<string, string>(caller => RateLimitPartition.GetTokenBucketLimiter(caller, _ => PerMinute(limits.MaxCallsPerMinutePerClient))));

    /// <summary>Lets the call of <paramref name="http"/> in; disposing of the lease lets the next one in.</summary>
    /// <exception cref="RpcException">It may not come in.</exception>
    public async ValueTask<IDisposable> EnterAsync(HttpContext http, string scope)
    {
        var caller = await callers.ReadAsync(http)
            ?? throw new RpcException(new Status(StatusCode.Unauthenticated, "Show a client certificate or a valid bearer token."));
        http.Features.Set(caller);
        if (!caller.Scopes.Contains(scope))
            throw new RpcException(new Status(StatusCode.PermissionDenied, $"The scope '{scope}' is needed."));
        var lease = _limiter.AttemptAcquire(caller.Name);
        if (lease.IsAcquired)
            return lease;
        lease.Dispose();
        throw new RpcException(new Status(StatusCode.ResourceExhausted, "Too many calls; try again later."));
    }

    public void Dispose() => _limiter.Dispose();

    private static ConcurrencyLimiterOptions AtOnce(int calls) => new() { PermitLimit = calls };

    private static TokenBucketRateLimiterOptions PerMinute(int calls) => new()
    {
        TokenLimit = calls,
        TokensPerPeriod = Math.Max(1, calls / 60),
        ReplenishmentPeriod = calls >= 60 ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1) / calls,
    };
}
