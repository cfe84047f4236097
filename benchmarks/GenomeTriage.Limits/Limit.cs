namespace GenomeTriage.Limits;

/// <summary>What one run took.</summary>
/// <param name="Seconds">Wall time from the start of the process to its end; of opening the pack, that alone.</param>
/// <param name="Megabytes">Peak resident memory (10^6 bytes).</param>
internal readonly record struct Measurement(double Seconds, double Megabytes);

/// <summary>A run with an absolute limit.</summary>
/// <param name="Name">What is run.</param>
/// <param name="MostSeconds">Wall time allowed.</param>
/// <param name="MostMegabytes">Peak resident memory allowed.</param>
/// <param name="Measure">Runs it once.</param>
internal sealed record Limit(string Name, double MostSeconds, double MostMegabytes, Func<Measurement> Measure);
