namespace GenomeTriage.Server.Hosting;

/// <summary>What one client, and all clients together, may ask of the server.</summary>
public sealed record ServerLimits
{
    /// <summary>The most bytes of one VCF as sent. Default 8 GiB, which a genome with a family stays well below.</summary>
    public long MaxVcfBytes { get; init; } = 8L << 30;

    /// <summary>
    /// The most bytes of one line, and of the header, of a VCF: what a stream can make the server hold at most. 16 MiB, a
    /// hundred times the longest line of a cohort of 2,500.
    /// </summary>
    public const int MaxLineBytes = 16 << 20;

    /// <summary>The longest any call may take. Default one hour.</summary>
    public TimeSpan MaxCallDuration { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long a call waits for a client that neither sends nor takes anything. Default one minute.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The most calls that work at once. Default 64.</summary>
    public int MaxConcurrentCalls { get; init; } = 64;

    /// <summary>The most calls of one client that work at once. Default 64.</summary>
    public int MaxConcurrentCallsPerClient { get; init; } = 64;

    /// <summary>The most calls of one client that begin in a minute. Default 6000.</summary>
    public int MaxCallsPerMinutePerClient { get; init; } = 6000;

    /// <summary>The most cases of one batch that are ranked at once. Default 4.</summary>
    public int MaxCasesAtOncePerBatch { get; init; } = 4;

    /// <summary>How long calls in progress may go on after the server was asked to stop. Default five minutes.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromMinutes(5);
}
