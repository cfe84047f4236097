using System.Globalization;

namespace GenomeTriage.Rpc.Wire;

/// <summary>The status of a call as the header lines that carry it, and back.</summary>
internal static class StatusMetadata
{
    /// <summary>The lines of the status, then those of <paramref name="trailers"/>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Encode(Status status, Metadata trailers)
    {
        yield return new(HeaderNames.Status, ((int)status.StatusCode).ToString(CultureInfo.InvariantCulture));
        if (status.Detail is { Length: > 0 } detail)
            yield return new(HeaderNames.Message, StatusMessageEncoding.Encode(detail));
        foreach (var entry in trailers)
        {
            if (!HeaderNames.IsReserved(entry.Key))
                yield return new(entry.Key, MetadataEncoding.Encode(entry));
        }
    }

    /// <summary>The status that was sent; <c>null</c> where there is none. A code that nobody defined is Unknown.</summary>
    public static Status? Decode(string? code, string? message)
    {
        if (code is null)
            return null;
        var known = int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Enum.IsDefined((StatusCode)number);
        return new Status(known ? (StatusCode)number : StatusCode.Unknown, message is null ? "" : StatusMessageEncoding.Decode(message));
    }
}
