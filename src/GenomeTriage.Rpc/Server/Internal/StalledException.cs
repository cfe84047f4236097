namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>The client neither sent nor took anything for as long as a call may wait.</summary>
internal sealed class StalledException(TimeSpan waited) : Exception($"The client stood still for {waited.TotalSeconds:0.###} s.");
