using GenomeTriage.Contracts.V1;
using Google.Protobuf;

namespace GenomeTriage.Service.Load;

/// <summary>The case that is sent again and again.</summary>
/// <param name="Vcf">Path of the variants.</param>
/// <param name="Phenopacket">Path of the phenopacket.</param>
internal sealed record LoadCase(string Vcf, string Phenopacket)
{
    /// <summary>The id of every case, so that the answers are the same bytes.</summary>
    public const string Id = "load";

    public CaseHeader Header => new()
    {
        CaseId = Id,
        PhenopacketJson = ByteString.CopyFrom(File.ReadAllBytes(Phenopacket)),
        PhenopacketName = Phenopacket,
        VcfName = Vcf,
    };
}
