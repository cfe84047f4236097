using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Json;

/// <summary>
/// Writes a result as JSON for programs, as <c>docs/result.schema.json</c> describes it: codes and numbers, no
/// sentences, fields in fixed order, no time. The same result gives the same bytes.
/// </summary>
public sealed class ResultJson
{
    /// <summary>Version of the document's schema; a new minor version only adds fields.</summary>
    public const string SchemaVersion = "1.1";

    internal static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly StreamPipeWriterOptions Pieces = new(minimumBufferSize: 64 * 1024, leaveOpen: true);

    private readonly Utf8JsonWriter _json;
    private readonly ResultFacts _facts;

    private ResultJson(Utf8JsonWriter json, ResultFacts facts) => (_json, _facts) = (json, facts);

    /// <summary>Writes <paramref name="result"/> as UTF-8 without byte order mark, with a final line end.</summary>
    public static async Task WriteAsync(TriageResult result, ResultFacts facts, Stream stream, CancellationToken cancellation)
    {
        // The document is some megabytes: gathered in pieces of the pool, not in one array that doubles as it grows.
        var pieces = PipeWriter.Create(stream, Pieces);
        Write(result, facts, pieces);
        await pieces.FlushAsync(cancellation);
        await pieces.CompleteAsync();
    }

    /// <summary>Writes the same bytes to a buffer.</summary>
    public static void Write(TriageResult result, ResultFacts facts, IBufferWriter<byte> buffer)
    {
        using (var json = new Utf8JsonWriter(buffer, Layout))
            new ResultJson(json, facts).Write(result);
        buffer.Write("\n"u8);
    }

    private void Write(TriageResult result)
    {
        _json.WriteStartObject();
        _json.Field("schemaVersion", SchemaVersion);
        _json.Field("caseId", result.CaseId);
        _json.Code("mode", result.Mode);
        _json.Field("candidateCount", result.CandidateCount);
        var candidates = new CandidateJson(_json, _facts, [.. result.Input.Samples.Select(sample => sample.Sample)]);
        _json.Objects("groups", result.Groups, candidates.WriteGroup);
        _json.Field("noneOfThese", result.NoneOfThese);
        _json.Field("remainder", result.Remainder);
        var reasons = new ReasonJson(_json);
        _json.Objects("firstAgainstSecond", result.FirstAgainstSecond, reasons.Write);
        _json.Objects("nextSteps", result.NextSteps, new NextStepJson(_json, reasons).Write);
        _json.Objects("notices", result.Notices, new ProblemJson(_json).Write);
        _json.Objects("blindSpots", result.BlindSpots, reasons.Write);
        new InputJson(_json).Write(result.Input);
        new LedgerJson(_json).Write(result.Ledger);
        new ProvenanceJson(_json).Write(result.Provenance);
        _json.WriteEndObject();
    }
}
