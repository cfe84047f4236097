using System.Globalization;

namespace GenomeTriage.Server.Results;

/// <summary>
/// Values of the domain as values of the contract. The contract keeps 0 for "unspecified", so a domain whose first value
/// means something is shifted by one; the names, which a test compares, are the same.
/// </summary>
internal static class EnumMessages
{
    public static TMessage Same<TMessage>(Enum value)
        where TMessage : struct, Enum => Of<TMessage>(value, 0);

    public static TMessage Shifted<TMessage>(Enum value)
        where TMessage : struct, Enum => Of<TMessage>(value, 1);

    private static TMessage Of<TMessage>(Enum value, int shift)
        where TMessage : struct, Enum =>
        (TMessage)Enum.ToObject(typeof(TMessage), Convert.ToInt32(value, CultureInfo.InvariantCulture) + shift);
}
