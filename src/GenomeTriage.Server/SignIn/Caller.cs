using System.Collections.Frozen;

namespace GenomeTriage.Server.SignIn;

/// <summary>Who calls, and what they may do.</summary>
/// <param name="Name">A name that is the same in every call of theirs; limits are counted by it.</param>
/// <param name="Scopes">What they may do.</param>
internal sealed record Caller(string Name, FrozenSet<string> Scopes)
{
    /// <summary>Issuer and subject of the bearer token, joined by <c>#</c>; <c>null</c> for those who show no token.</summary>
    public string? Subject { get; init; }
}
