using Google.Protobuf.Reflection;

namespace GenomeTriage.Rpc.Reflection;

/// <summary>Every file behind some services, by file name and by each full name that it declares.</summary>
internal sealed class DescriptorCatalogue
{
    private readonly Dictionary<string, FileDescriptor> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileDescriptor> _symbols = new(StringComparer.Ordinal);

    public DescriptorCatalogue(IReadOnlyList<ServiceDescriptor> services)
    {
        ServiceNames = [.. services.Select(service => service.FullName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var file in services.SelectMany(service => WithImports(service.File)))
        {
            if (_files.TryAdd(file.Name, file))
                AddSymbols(file);
        }
    }

    /// <summary>The full names of the services, in order.</summary>
    public IReadOnlyList<string> ServiceNames { get; }

    /// <summary>The file, then all that it imports, each once.</summary>
    public static IReadOnlyList<FileDescriptor> WithImports(FileDescriptor file)
    {
        var found = new List<FileDescriptor>();
        Visit(file);
        return found;

        void Visit(FileDescriptor one)
        {
            if (found.Contains(one))
                return;
            found.Add(one);
            foreach (var import in one.Dependencies)
                Visit(import);
        }
    }

    public FileDescriptor? FindFile(string name) => _files.GetValueOrDefault(name);

    public FileDescriptor? FindSymbol(string fullName) => _symbols.GetValueOrDefault(fullName);

    private void AddSymbols(FileDescriptor file)
    {
        foreach (var service in file.Services)
        {
            _symbols.TryAdd(service.FullName, file);
            foreach (var method in service.Methods)
                _symbols.TryAdd(method.FullName, file);
        }

        foreach (var message in file.MessageTypes)
            AddMessage(message);
        foreach (var type in file.EnumTypes)
            AddEnum(type);
    }

    private void AddMessage(MessageDescriptor message)
    {
        _symbols.TryAdd(message.FullName, message.File);
        foreach (var field in message.Fields.InDeclarationOrder())
            _symbols.TryAdd(field.FullName, message.File);
        foreach (var nested in message.NestedTypes)
            AddMessage(nested);
        foreach (var type in message.EnumTypes)
            AddEnum(type);
    }

    private void AddEnum(EnumDescriptor type)
    {
        _symbols.TryAdd(type.FullName, type.File);
        foreach (var value in type.Values)
            _symbols.TryAdd(value.FullName, type.File);
    }
}
