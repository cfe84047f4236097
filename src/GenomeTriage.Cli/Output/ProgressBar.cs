using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Progress;
using Spectre.Console;

namespace GenomeTriage.Cli.Output;

/// <summary>A bar on the terminal while variants are read; nothing at all where standard error is no terminal.</summary>
internal static class ProgressBar
{
    /// <summary>Runs <paramref name="work"/> with a bar, or plainly.</summary>
    /// <param name="totalBytes">Bytes to read; <c>null</c> where not known.</param>
    /// <param name="texts">The language.</param>
    /// <param name="work">The work; its argument is <c>null</c> where there is no terminal.</param>
    public static async Task<T> RunAsync<T>(long? totalBytes, TextCatalog texts, Func<IProgress<TriageProgress>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected) return await work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask(texts.Label("Progress_Reading"), maxValue: totalBytes ?? 1);
            task.IsIndeterminate = totalBytes is null;
            return await work(new BarProgress(task, texts));
        });
    }

    private sealed class BarProgress(ProgressTask task, TextCatalog texts) : IProgress<TriageProgress>
    {
        public void Report(TriageProgress value)
        {
            if (!task.IsIndeterminate) task.Value = value.BytesRead;
            var culture = texts.Language.Culture;
            var records = texts.Label("Progress_Records", ("count", value.RecordsRead.ToString("N0", culture)));
            task.Description = Markup.Escape($"{texts.Label("Progress_Reading")}: {records}");
        }
    }
}
