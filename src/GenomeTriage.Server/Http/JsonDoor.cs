using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Cases;
using Google.Protobuf;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GenomeTriage.Server.Http;

/// <summary>
/// Answers unary calls over plain HTTP. Requests are always POST: terms and texts of patients have no place in a URL,
/// which proxies log.
/// </summary>
internal static class JsonDoor
{
    private const int LargestBody = 4 * 1024 * 1024;
    private const int DeepestMessage = 16;

    private static readonly JsonParser Parser = new(new JsonParser.Settings(DeepestMessage));
    private static readonly JsonFormatter Formatter = new(JsonFormatter.Settings.Default.WithFormatDefaultValues(true));

    /// <summary>Reads the request, has it answered and writes the response.</summary>
    public static async Task AnswerAsync(HttpContext http, JsonCall call, CancellationToken cancellationToken)
    {
        var response = await call.Answer(await ReadAsync(http, call, cancellationToken), http, cancellationToken);
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(Formatter.Format(response), Encoding.UTF8, cancellationToken);
    }

    private static async Task<IMessage> ReadAsync(HttpContext http, JsonCall call, CancellationToken cancellationToken)
    {
        if (!http.Request.HasJsonContentType())
            throw RequestChecks.Wrong("Content-Type", http.Request.ContentType ?? "", "application/json");
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestBody;
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(cancellationToken);
        try
        {
            return Parser.Parse(body, call.Method.InputType);
        }
        catch (Exception malformed) when (malformed is InvalidProtocolBufferException or InvalidJsonException)
        {
            // The parser's message may quote the body, and stays out of the answer.
            throw new InputException(
                new Problem(CaseProblemCodes.BodyMalformed, ProblemSeverity.Error) { Allowed = call.Method.InputType.FullName }, malformed);
        }
    }
}
