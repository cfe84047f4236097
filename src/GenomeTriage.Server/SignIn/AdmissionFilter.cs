using System.Collections.Frozen;
using GenomeTriage.Rpc.Server;
using GenomeTriage.Server.Services;

namespace GenomeTriage.Server.SignIn;

/// <summary>
/// Admission to gRPC calls, by the scope of their service. Health and reflection are open: a busy server must still be
/// able to say so.
/// </summary>
internal sealed class AdmissionFilter(Admission admission, IEnumerable<IRpcService> services) : IServerCallFilter
{
    private readonly FrozenDictionary<string, string> _scopes =
        services.ToFrozenDictionary(service => service.Bind().Descriptor.FullName, service => service.Scope, StringComparer.Ordinal);

    public async Task InvokeAsync(ServerCallContext context, Func<Task> next)
    {
        if (!_scopes.TryGetValue(ServiceOf(context.Method), out var scope))
        {
            await next();
            return;
        }

        using var lease = await admission.EnterAsync(context.HttpContext, scope);
        await next();
    }

    /// <summary>The service in <c>/package.Service/Method</c>.</summary>
    private static string ServiceOf(string method) => method[1..method.LastIndexOf('/')];
}
