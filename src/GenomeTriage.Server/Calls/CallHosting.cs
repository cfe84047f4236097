using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Services;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Server.Telemetry;
using Grpc.AspNetCore.HealthChecks;
using Grpc.AspNetCore.Server;
using Grpc.Health.V1;
using Grpc.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Alpha = Grpc.Reflection.V1Alpha.ServerReflection;
using Described = Google.Protobuf.Reflection.ServiceDescriptor;
using Reflection = Grpc.Reflection.V1.ServerReflection;

namespace GenomeTriage.Server.Calls;

/// <summary>Offers every <see cref="IRpcService"/> that is registered over gRPC and gRPC-Web, with health and reflection of all.</summary>
public static class CallHosting
{
    private const int MaxReceiveMessageSize = 4 * 1024 * 1024;
    private const int MaxSendMessageSize = 64 * 1024 * 1024;

    /// <summary>Adds what the calls need: sign-in, measures, limits and compression.</summary>
    public static IServiceCollection AddCalls(this IServiceCollection services, ServerOptions options)
    {
        services.AddSignIn(options);
        services.TryAddSingleton(options.Limits);
        services.TryAddSingleton<ServerMetrics>();
        services.TryAddSingleton<CallMeter>();
        services.AddSingleton<CallScopes>().AddSingleton<FaultInterceptor>().AddSingleton<ServingCheck>();
        services.AddGrpc(Configure);
        services.AddGrpcHealthChecks().AddCheck<ServingCheck>("serving");
        services.AddOptions<GrpcHealthChecksOptions>().Configure<IEnumerable<IRpcService>>(Watch);
        return services;
    }

    /// <summary>Puts the gate before the calls; to be used after CORS and before anything is mapped.</summary>
    public static void UseCalls(this WebApplication app)
    {
        app.UseGrpcWeb(new GrpcWebOptions { DefaultEnabled = true });
        app.UseMiddleware<CallGate>();
    }

    /// <summary>Maps the services.</summary>
    public static void MapCalls(this WebApplication app)
    {
        var services = app.Services.GetServices<IRpcService>().ToList();
        services.ForEach(service => app.MapGrpcService(service.Bind()));
        app.MapGrpcHealthChecksService();
        Described[] all = [.. services.Select(service => service.Descriptor), Health.Descriptor];
        app.MapGrpcService(Reflection.BindService(new ReflectionV1ServiceImpl(all)));
        app.MapGrpcService(Alpha.BindService(new ReflectionServiceImpl(all)));
    }

    private static void Watch(GrpcHealthChecksOptions health, IEnumerable<IRpcService> services)
    {
        foreach (var service in services)
            health.Services.Map(service.Descriptor.FullName, _ => true);
    }

    private static void Configure(GrpcServiceOptions grpc)
    {
        grpc.EnableDetailedErrors = false;
        grpc.MaxReceiveMessageSize = MaxReceiveMessageSize;
        grpc.MaxSendMessageSize = MaxSendMessageSize;
        grpc.CompressionProviders = [new BoundedGzip(MaxReceiveMessageSize)];
        grpc.ResponseCompressionAlgorithm = BoundedGzip.Name;
        grpc.Interceptors.Add<FaultInterceptor>();
    }
}
