using GenomeTriage.Contracts.V1;
using GenomeTriage.Testing;
using Google.Protobuf.Reflection;

namespace GenomeTriage.Contracts.Tests;

/// <summary>The proto files of the contract, as text and as descriptors.</summary>
internal static class ContractFiles
{
    public static string Folder { get; } = Path.Combine(SharedData.RepositoryRoot, "protos", "genometriage", "v1");

    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.proto").Order(StringComparer.Ordinal)];

    /// <summary>Every descriptor of the contract, found by reflection so that no file is forgotten.</summary>
    public static IReadOnlyList<FileDescriptor> Descriptors { get; } =
        [.. typeof(Problem).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Reflection", StringComparison.Ordinal))
            .Select(type => (FileDescriptor)type.GetProperty("Descriptor")!.GetValue(null)!)
            .OrderBy(file => file.Name, StringComparer.Ordinal)];

    public static IEnumerable<MessageDescriptor> Messages => Descriptors.SelectMany(file => file.MessageTypes).SelectMany(WithNested);

    public static IEnumerable<EnumDescriptor> Enums =>
        Descriptors.SelectMany(file => file.EnumTypes).Concat(Messages.SelectMany(message => message.EnumTypes));

    private static IEnumerable<MessageDescriptor> WithNested(MessageDescriptor message) =>
        message.NestedTypes.SelectMany(WithNested).Prepend(message);
}
