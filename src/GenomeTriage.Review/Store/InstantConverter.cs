using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GenomeTriage.Review.Store;

/// <summary>Instants as milliseconds since 1970 in UTC: the same in every database, and in order.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(), milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
