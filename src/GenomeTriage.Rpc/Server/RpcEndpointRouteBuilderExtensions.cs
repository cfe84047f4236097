using GenomeTriage.Rpc.Server.Internal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace GenomeTriage.Rpc.Server;

/// <summary>Puts services on the routes of an application.</summary>
public static class RpcEndpointRouteBuilderExtensions
{
    private static readonly HttpMethodMetadata PostOnly = new([HttpMethods.Post], acceptCorsPreflight: true);

    /// <summary>
    /// Routes every method of <paramref name="services"/>, and answers a gRPC call to any other path with UNIMPLEMENTED.
    /// </summary>
    /// <returns>All the routes, to put conventions on.</returns>
    public static IEndpointConventionBuilder MapRpcServices(
        this IEndpointRouteBuilder endpoints, params IReadOnlyList<ServerServiceDefinition> services)
    {
        var group = endpoints.MapGroup("");
        foreach (var method in services.SelectMany(service => service.Methods))
            group.Map(RoutePatternFactory.Parse(method.FullName), method.Handle).WithMetadata(PostOnly).WithDisplayName(method.FullName);
        group.Map(Unknown(), UnimplementedCall.HandleAsync).WithMetadata(PostOnly).WithOrder(int.MaxValue);
        return group;
    }

    private static RoutePattern Unknown() =>
        RoutePatternFactory.Parse("{service}/{method}", defaults: null, parameterPolicies: new { service = new RpcRequestConstraint() });
}
