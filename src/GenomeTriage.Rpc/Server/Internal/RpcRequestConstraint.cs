using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>Leaves the paths of other pages alone: only a gRPC call, or a browser asking whether it may make one, matches.</summary>
internal sealed class RpcRequestConstraint : IRouteConstraint
{
    public bool Match(
        HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null && CallTransport.IsRpc(httpContext.Request.ContentType);
}
