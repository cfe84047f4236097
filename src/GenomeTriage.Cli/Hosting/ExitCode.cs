namespace GenomeTriage.Cli.Hosting;

/// <summary>What the process answers; the same for every verb.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The input or the command line cannot be used.</summary>
    public const int BadInput = 2;

    /// <summary>The program's surroundings cannot be used: knowledge pack, model, place to write to.</summary>
    public const int BadConfiguration = 3;

    /// <summary>A fault of the program.</summary>
    public const int Internal = 4;

    /// <summary>Stopped by the user (128 + SIGINT, as shells count).</summary>
    public const int Cancelled = 130;
}
