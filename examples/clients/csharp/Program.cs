// Has a server rank one case, and writes the answer's JSON to standard output.
// usage: dotnet run --project examples/clients/csharp -- ADDRESS PHENOPACKET VCF [PED]
using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using Google.Protobuf;
using Grpc.Core;

if (args.Length is not (3 or 4))
{
    Console.Error.WriteLine("usage: ADDRESS PHENOPACKET VCF [PED]");
    return 2;
}

var (address, phenopacket, vcf) = (args[0], args[1], args[2]);
var header = new CaseHeader
{
    PhenopacketJson = ByteString.CopyFrom(await File.ReadAllBytesAsync(phenopacket)),
    PhenopacketName = phenopacket,
    VcfName = vcf,
};
if (args.Length == 4) (header.Ped, header.PedName) = (await File.ReadAllTextAsync(args[3]), args[3]);

using var channel = Connection.Open(new ConnectionOptions { Server = $"http://{address}" });
await using var variants = File.OpenRead(vcf);
try
{
    var answer = await new TriageClient(channel).RunAsync(header, variants);
    var best = answer.Result.Groups[0];
    Console.Error.WriteLine($"{best.Name}: {best.Posterior:0.000}");
    await using var output = Console.OpenStandardOutput();
    await output.WriteAsync(answer.Json);
    return 0;
}
catch (RpcException failure)
{
    Console.Error.WriteLine($"{failure.StatusCode}: {failure.Status.Detail}");
    foreach (var problem in TriageProblems.Of(failure)) Console.Error.WriteLine($"{problem.Code} {problem.File} {problem.Field} {problem.Found}");
    return 1;
}
