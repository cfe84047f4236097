using GenomeTriage.Rpc.Server;

namespace GenomeTriage.Server.SignIn;

/// <summary>Admission to gRPC calls. Health and reflection are open: a busy server must still be able to say so.</summary>
internal sealed class AdmissionFilter(Admission admission) : IServerCallFilter
{
    private const string OwnServices = "/genometriage.";

    public async Task InvokeAsync(ServerCallContext context, Func<Task> next)
    {
        if (!context.Method.StartsWith(OwnServices, StringComparison.Ordinal))
        {
            await next();
            return;
        }

        using var lease = await admission.EnterAsync(context.HttpContext, Scopes.Triage);
        await next();
    }
}
