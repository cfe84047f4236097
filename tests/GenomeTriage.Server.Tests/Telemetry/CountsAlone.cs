namespace GenomeTriage.Server.Tests.Telemetry;

/// <summary>Tests that read the counts, which all servers of a process share: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(CountsAlone), DisableParallelization = true)]
public sealed class CountsAlone;
