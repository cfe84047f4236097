namespace GenomeTriage.Cli.Evaluation;

/// <summary>One figure of a measurement with its 95 % interval.</summary>
/// <param name="Level">What is ranked: diagnosis, group, gene; empty for figures of calibration.</param>
/// <param name="Name">Its name, <c>top-1</c>, <c>macro top-10</c>, <c>MRR</c>, <c>ECE</c>.</param>
/// <param name="Value">The figure.</param>
/// <param name="Interval">By bootstrap over diseases.</param>
/// <param name="IsShare">Whether it is printed in percent.</param>
internal readonly record struct Metric(string Level, string Name, double Value, Interval Interval, bool IsShare);
