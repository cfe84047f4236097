using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Tells which reasons of two lists are about the same thing: the same term, gene or variant.</summary>
internal static class ReasonKeys
{
    public static string Of(Reason reason) => reason.Parameters.Count > 0 ? reason.Parameters[0].Value : reason.Code;
}
