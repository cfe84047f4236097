using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>A client's address in gRPC's naming syntax.</summary>
internal static class PeerAddress
{
    public static string Of(ConnectionInfo connection) => connection.RemoteIpAddress switch
    {
        null => "unknown",
        { AddressFamily: AddressFamily.InterNetwork } v4 => string.Create(CultureInfo.InvariantCulture, $"ipv4:{v4}:{connection.RemotePort}"),
        var v6 => string.Create(CultureInfo.InvariantCulture, $"ipv6:[{v6}]:{connection.RemotePort}"),
    };
}
