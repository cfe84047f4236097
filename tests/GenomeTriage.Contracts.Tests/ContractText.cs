using System.Globalization;
using System.Text;
using Google.Protobuf.Reflection;

namespace GenomeTriage.Contracts.Tests;

/// <summary>What of the contract others depend on, one line a thing: names, numbers, types, labels.</summary>
internal static class ContractText
{
    public static string Write()
    {
        var text = new StringBuilder();
        foreach (var service in ContractFiles.Descriptors.SelectMany(file => file.Services))
        {
            foreach (var method in service.Methods)
                text.Append(CultureInfo.InvariantCulture, $"rpc {method.FullName} ({Side(method.IsClientStreaming, method.InputType)}) returns ({Side(method.IsServerStreaming, method.OutputType)})\n");
        }

        foreach (var message in ContractFiles.Messages.OrderBy(message => message.FullName, StringComparer.Ordinal))
        {
            foreach (var field in message.Fields.InFieldNumberOrder())
                text.Append(CultureInfo.InvariantCulture, $"field {message.FullName} {field.FieldNumber} {Label(field)}{TypeOf(field)} {field.Name}{OneOf(field)}\n");
        }

        foreach (var type in ContractFiles.Enums.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach (var value in type.Values.OrderBy(value => value.Number))
                text.Append(CultureInfo.InvariantCulture, $"value {type.FullName} {value.Number} {value.Name}\n");
        }

        return text.ToString();
    }

    private static string Side(bool streaming, MessageDescriptor message) => (streaming ? "stream " : "") + message.FullName;

    private static string Label(FieldDescriptor field) =>
        field.IsRepeated ? "repeated " : field.HasPresence && field.RealContainingOneof is null && field.FieldType != FieldType.Message ? "optional " : "";

    private static string TypeOf(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Message => field.MessageType.FullName,
        FieldType.Enum => field.EnumType.FullName,
        var scalar => scalar.ToString().ToLowerInvariant(),
    };

    private static string OneOf(FieldDescriptor field) => field.RealContainingOneof is { } oneof ? $" in {oneof.Name}" : "";
}
