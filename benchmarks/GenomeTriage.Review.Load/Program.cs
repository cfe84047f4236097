using System.Globalization;
using GenomeTriage.Review.Load;

// Usage: dotnet run -c Release --project benchmarks/GenomeTriage.Review.Load -- [READERS] [WRITERS] [SECONDS] [PAUSE-SECONDS] [CASES]
// People at work in the review room over SQLite: each reader opens a page, looks at it for the pause (half to one and a half
// times as long) and opens the next; each writer changes a case in the same rhythm. The server is a process of its own;
// this one takes its share of the same processors.
var (readers, writers, seconds, pause, cases) = (Number(0, 200), Number(1, 20), Number(2, 60), Number(3, 3), Number(4, 40));
await using var server = await RoomProcess.StartAsync();
var room = await PreparedRoom.MakeAsync(server, readers + writers, cases);
foreach (var line in await new PageCosts(server, room).MeasureAsync()) Console.WriteLine(line);
Console.WriteLine($"{cases} cases, {readers} reading and {writers} writing, a page each {pause} s, for {seconds} s");
var load = new PeopleLoad(room, TimeSpan.FromSeconds(pause));
await load.RunAsync(readers, writers, TimeSpan.FromSeconds(Math.Max(5, seconds / 6)));
load.Forget();
var (ofServer, ofVisitors) = (server.ProcessorTime(), Environment.CpuUsage.TotalTime);
await load.RunAsync(readers, writers, TimeSpan.FromSeconds(seconds));
(ofServer, ofVisitors) = (server.ProcessorTime() - ofServer, Environment.CpuUsage.TotalTime - ofVisitors);
foreach (var kind in load.Times.OrderBy(one => one.Key, StringComparer.Ordinal)) Console.WriteLine(kind.Value.Line(kind.Key, seconds));
var pages = load.Times.Values.Sum(one => one.Count);
Console.WriteLine(FormattableString.Invariant($"processor time: server {ofServer.TotalSeconds:F1} s ({ofServer.TotalMilliseconds / pages:F1} ms an answer), visitors {ofVisitors.TotalSeconds:F1} s"));
Console.WriteLine($"answers other than 200 and 302: {load.Failures}; told that someone else was first: {load.Conflicts}");
Console.WriteLine($"peak memory {server.PeakMegabytes():F0} MB; audit: {await server.VerifyAuditAsync()}");
foreach (var person in room.People) person.Dispose();
return load.Failures == 0 ? 0 : 1;

int Number(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
