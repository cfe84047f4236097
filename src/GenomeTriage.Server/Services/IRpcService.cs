using Google.Protobuf.Reflection;
using Grpc.Core;

namespace GenomeTriage.Server.Services;

/// <summary>A service of the contract; every one that is registered is offered, described and watched over.</summary>
public interface IRpcService
{
    /// <summary>What the proto says of it.</summary>
    ServiceDescriptor Descriptor { get; }

    /// <summary>What a caller must be allowed to call it: one of <see cref="SignIn.Scopes"/>.</summary>
    string Scope { get; }

    /// <summary>The methods, to be offered.</summary>
    ServerServiceDefinition Bind();
}
