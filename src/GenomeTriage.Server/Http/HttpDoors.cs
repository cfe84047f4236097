using GenomeTriage.Server.Services;
using GenomeTriage.Server.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GenomeTriage.Server.Http;

/// <summary>The doors of plain HTTP, and their description.</summary>
internal static class HttpDoors
{
    /// <summary>Adds what the doors need.</summary>
    public static IServiceCollection AddHttpDoors(this IServiceCollection services) =>
        services.AddSingleton<DoorGuard>().AddSingleton<TriageDoor>();

    /// <summary>Opens the doors: triage, and every unary call of the services that are registered.</summary>
    public static void MapHttpDoors(this IEndpointRouteBuilder endpoints)
    {
        var guard = endpoints.ServiceProvider.GetRequiredService<DoorGuard>();
        var triage = endpoints.ServiceProvider.GetRequiredService<TriageDoor>();
        endpoints.MapPost(TriageDoor.Path, guard.Around(TriageDoor.Path, Scopes.Triage, triage.AnswerAsync));
        var calls = endpoints.ServiceProvider.GetServices<IRpcService>().OfType<UnaryService>().SelectMany(service => service.JsonCalls).ToList();
        foreach (var call in calls)
            endpoints.MapPost(call.Path, guard.Around(call.Path, call.Scope, (http, token) => JsonDoor.AnswerAsync(http, call, token)));
        OpenApiPage.Map(endpoints, calls);
    }
}
