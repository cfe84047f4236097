using GenomeTriage.Service.Load;

// Usage: dotnet run -c Release --project benchmarks/GenomeTriage.Service.Load -- VCF PHENOPACKET [STREAMS] [SOAK-SECONDS] [CANCELLED]
// Loads a server of its own process with the case on so many streams at once, beside the command line on the same work.
if (args.Length < 2)
{
    Console.Error.WriteLine("VCF PHENOPACKET [STREAMS] [SOAK-SECONDS] [CANCELLED]");
    return 2;
}

var sample = new LoadCase(args[0], args[1]);
var (streams, soak, cancelled) = (Number(2, 64), Number(3, 0), Number(4, 0));
var batch = await CommandLineRun.BatchAsync(sample, streams);
Console.WriteLine($"command line   {streams} cases  {batch.Seconds:F1} s  peak {batch.PeakMegabytes:F0} MB");
await using var server = await ServerProcess.StartAsync();
var load = await StreamLoad.RunAsync(server, sample, streams);
Console.WriteLine($"service        {streams} streams at once  {load.Seconds:F1} s  peak {server.PeakMegabytes():F0} MB");
Console.WriteLine($"               {load.Same} of {streams} answers are the command line's, {load.Early} with a provisional list before the end of the stream");
Console.WriteLine($"               time against the command line: {load.Seconds / batch.Seconds:F2}");
if (cancelled > 0)
    Console.WriteLine($"cancelled      {cancelled} calls in {await CancelledCalls.RunAsync(server, sample, cancelled):F1} s, then the answer is {(await StreamLoad.IsSameAsync(server, sample) ? "right" : "WRONG")}; now {server.Megabytes():F0} MB");
if (soak > 0)
    await Soak.RunAsync(server, sample, TimeSpan.FromSeconds(soak));
return load.Same == streams ? 0 : 1;

int Number(int index, int otherwise) => args.Length > index ? int.Parse(args[index], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
