using System.Diagnostics;

namespace GenomeTriage.Service.Load;

/// <summary>The same load for a while, to see whether anything grows.</summary>
internal static class Soak
{
    private const int Streams = 8;

    public static async Task RunAsync(ServerProcess server, LoadCase sample, TimeSpan time)
    {
        var began = Stopwatch.GetTimestamp();
        var (rounds, same) = (0, 0);
        while (Stopwatch.GetElapsedTime(began) < time)
        {
            same += (await StreamLoad.RunAsync(server, sample, Streams)).Same;
            rounds++;
            Console.WriteLine($"soak           {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s  {same} of {rounds * Streams} right  {server.Megabytes():F0} MB");
        }
    }
}
