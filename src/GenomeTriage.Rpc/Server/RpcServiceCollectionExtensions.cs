using Microsoft.Extensions.DependencyInjection;

namespace GenomeTriage.Rpc.Server;

/// <summary>Registers what the calls need.</summary>
public static class RpcServiceCollectionExtensions
{
    /// <summary>Adds routing and the options of the calls.</summary>
    public static IServiceCollection AddRpc(this IServiceCollection services, Action<RpcServerOptions>? configure = null)
    {
        services.AddRouting();
        var options = services.AddOptions<RpcServerOptions>();
        if (configure is not null)
            options.Configure(configure);
        return services;
    }
}
