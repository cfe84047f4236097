namespace GenomeTriage.Server.Cases;

/// <summary>Codes of what can be wrong with a case that is sent to the service.</summary>
public static class CaseProblemCodes
{
    /// <summary>The first message is not the case header.</summary>
    public const string CaseHeaderMissing = "CaseHeaderMissing";

    /// <summary>A later message is a case header again.</summary>
    public const string CaseHeaderRepeated = "CaseHeaderRepeated";

    /// <summary>The case has no id.</summary>
    public const string CaseIdMissing = "CaseIdMissing";

    /// <summary>Neither a clinical picture nor variants are given.</summary>
    public const string CaseEmpty = "CaseEmpty";

    /// <summary>The stream ended before the case was said to be whole.</summary>
    public const string CaseCutShort = "CaseCutShort";

    /// <summary>The multipart form is damaged or ends too early.</summary>
    public const string FormDamaged = "FormDamaged";

    /// <summary>The body is no JSON of the message that the path takes.</summary>
    public const string BodyMalformed = "BodyMalformed";

    /// <summary>A field of the request holds a value that is not allowed.</summary>
    public const string RequestValueWrong = "RequestValueWrong";
}
