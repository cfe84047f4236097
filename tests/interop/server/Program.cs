using GenomeTriage.Interop.Server;
using Microsoft.Extensions.Hosting;

await using var app = InteropHost.Build();
await app.StartAsync();
var (http2, http1) = InteropHost.Addresses(app);
// The one line that a client's script waits for.
Console.WriteLine($"listening {new Uri(http2).Authority} {new Uri(http1).Authority}");
await app.WaitForShutdownAsync();
