using System.Collections.Frozen;
using GenomeTriage.Server.Services;

namespace GenomeTriage.Server.Calls;

/// <summary>What a caller must be allowed, by the service that is called.</summary>
internal sealed class CallScopes(IEnumerable<IRpcService> services)
{
    private readonly FrozenDictionary<string, string> _scopes =
        services.ToFrozenDictionary(service => service.Descriptor.FullName, service => service.Scope, StringComparer.Ordinal);

    /// <summary>
    /// The scope for a service; <c>null</c> where the service is open to all, as health and reflection are: a busy server
    /// must still be able to say so.
    /// </summary>
    public string? Of(string service) => _scopes.GetValueOrDefault(service);
}
