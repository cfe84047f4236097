using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace GenomeTriage.Rpc.Reflection;

/// <summary>
/// Reflection v1alpha, which tools of some years ago ask for: the proto of v1 under its older package. On the wire nothing
/// else differs, so it is made of v1 and has no proto of its own.
/// </summary>
internal static class AlphaReflection
{
    private const string FileName = "grpc/reflection/v1alpha/reflection.proto";
    private const string Package = "grpc.reflection.v1alpha";

    /// <summary>The file.</summary>
    public static FileDescriptor Create(FileDescriptor stable)
    {
        var proto = stable.ToProto();
        var (types, alphaTypes) = ($".{proto.Package}.", $".{Package}.");
        (proto.Name, proto.Package) = (FileName, Package);
        foreach (var field in proto.MessageType.SelectMany(message => message.Field).Where(field => field.HasTypeName))
            field.TypeName = field.TypeName.Replace(types, alphaTypes, StringComparison.Ordinal);
        foreach (var method in proto.Service.SelectMany(service => service.Method))
        {
            method.InputType = method.InputType.Replace(types, alphaTypes, StringComparison.Ordinal);
            method.OutputType = method.OutputType.Replace(types, alphaTypes, StringComparison.Ordinal);
        }

        return FileDescriptor.BuildFromByteStrings([proto.ToByteString()])[0];
    }
}
