using System.Text;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Cases;
using Google.Protobuf;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Server.Http;

/// <summary>
/// A case as a multipart form: <c>phenopacket</c>, then <c>ped</c> where there is a family, then <c>vcf</c>. The VCF is
/// the last part, so that it can be read as it comes and never has to be kept.
/// </summary>
internal sealed class CaseForm(HttpRequest request)
{
    private const int LargestText = 4 * 1024 * 1024;
    private const int LongestBoundary = 70;

    /// <summary>The VCF, once the header is read; <c>null</c> where there is none.</summary>
    public Stream? Vcf { get; private set; }

    /// <summary>Reads every part before the VCF, and the query.</summary>
    /// <exception cref="InputException">The form is not as it should be.</exception>
    public async Task<CaseHeader> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        var header = CaseQuery.Read(request.Query);
        var parts = new MultipartReader(Boundary(), request.Body);
        while (Vcf is null && await NextAsync(parts, cancellationToken) is { } part)
            await ReadPartAsync(header, part, cancellationToken);
        return header;
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader parts, CancellationToken cancellationToken)
    {
        try
        {
            return await parts.ReadNextSectionAsync(cancellationToken);
        }
        catch (Exception fault) when (FormPart.IsDamage(fault))
        {
            throw FormPart.Damaged(fault);
        }
    }

    private async Task ReadPartAsync(CaseHeader header, MultipartSection part, CancellationToken cancellationToken)
    {
        var disposition = part.GetContentDispositionHeader();
        switch (disposition?.Name.Value)
        {
            case "phenopacket":
                header.PhenopacketJson = ByteString.CopyFrom(await ReadTextAsync(part, cancellationToken));
                break;
            case "ped":
                header.Ped = Encoding.UTF8.GetString(await ReadTextAsync(part, cancellationToken));
                break;
            case "vcf":
                if (disposition.FileName.Value is { Length: > 0 } name)
                    header.VcfName = name;
                Vcf = new FormPart(part.Body);
                break;
            default:
                throw RequestChecks.Wrong("part", disposition?.Name.Value ?? "", "phenopacket, ped, vcf");
        }
    }

    private static async Task<byte[]> ReadTextAsync(MultipartSection part, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await using var body = new FormPart(part.Body);
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > LargestText)
                throw RequestChecks.Wrong("part", $"> {LargestText} bytes", $"{LargestText} bytes");
        }

        return bytes.ToArray();
    }

    private string Boundary()
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= LongestBoundary } boundary)
            return boundary;
        throw new InputException(new Problem(CaseProblemCodes.RequestValueWrong, ProblemSeverity.Error)
        {
            Field = "Content-Type", Found = type?.MediaType.Value ?? "", Allowed = "multipart/form-data; boundary=…",
        });
    }
}
