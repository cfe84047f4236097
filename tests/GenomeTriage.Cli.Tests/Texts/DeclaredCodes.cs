using System.Reflection;

namespace GenomeTriage.Cli.Tests.Texts;

/// <summary>Every code that any room of the program declares, found by reflection.</summary>
internal static class DeclaredCodes
{
    /// <summary>Constants of classes called <c>…ProblemCodes</c>.</summary>
    public static IReadOnlyList<string> OfProblems() => Constants(type => type.Name.EndsWith("ProblemCodes", StringComparison.Ordinal));

    /// <summary>Constants of every other class called <c>…Codes</c>: reasons, blind spots, ledger stages.</summary>
    public static IReadOnlyList<string> OfReasons() => Constants(type =>
        type.Name.EndsWith("Codes", StringComparison.Ordinal) && !type.Name.EndsWith("ProblemCodes", StringComparison.Ordinal));

    private static List<string> Constants(Func<Type, bool> isWanted) =>
        [.. Assemblies()
            .SelectMany(assembly => assembly.GetTypes())
            .Where(isWanted)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<Assembly> Assemblies() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("GenomeTriage.", StringComparison.Ordinal) || name == "genometriage.dll")
                && !name.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .Select(Assembly.LoadFrom);
}
