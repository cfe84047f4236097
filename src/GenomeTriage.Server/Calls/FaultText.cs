using System.Diagnostics;
using System.Text;

namespace GenomeTriage.Server.Calls;

/// <summary>
/// A fault of the program for the log: types and places, never messages, which may quote what a client sent.
/// </summary>
internal static class FaultText
{
    /// <summary>The types of <paramref name="exception"/> and of what caused it, each with the methods it came through.</summary>
    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        for (var one = exception; one is not null; one = one.InnerException)
        {
            text.Append(text.Length > 0 ? " <- " : "").Append(one.GetType().FullName);
            foreach (var frame in new StackTrace(one, fNeedFileInfo: false).GetFrames())
                text.Append(" at ").Append(frame.GetMethod() is { } method ? $"{method.DeclaringType?.FullName}.{method.Name}" : "?");
        }

        return text.ToString();
    }
}
