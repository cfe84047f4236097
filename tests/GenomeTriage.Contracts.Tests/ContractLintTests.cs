using System.Text.RegularExpressions;

namespace GenomeTriage.Contracts.Tests;

/// <summary>The contract is documented throughout and named by one set of rules.</summary>
public sealed partial class ContractLintTests
{
    public static TheoryData<string> Files => new(ContractFiles.Paths.Select(path => Path.GetFileName(path)));

    [Fact]
    public void Files_AllOfThem_AreCompiled() =>
        Assert.Equal(ContractFiles.Paths.Select(path => "genometriage/v1/" + Path.GetFileName(path)), ContractFiles.Descriptors.Select(file => file.Name));

    [Theory]
    [MemberData(nameof(Files))]
    public void Declarations_EveryOne_HasACommentAboveIt(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(ContractFiles.Folder, file));
        var bare = Enumerable.Range(1, lines.Length - 1)
            .Where(i => Declaration().IsMatch(lines[i]) && !Comment().IsMatch(lines[i - 1]))
            .Select(i => $"{file}:{i + 1}: {lines[i].Trim()}");
        Assert.Empty(bare);
    }

    [Fact]
    public void Names_OfMessagesAndFields_FollowTheStyleGuide()
    {
        Assert.All(ContractFiles.Messages, message => Assert.Matches("^[A-Z][A-Za-z0-9]*$", message.Name));
        Assert.All(ContractFiles.Messages.SelectMany(message => message.Fields.InDeclarationOrder()), field => Assert.Matches("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", field.Name));
        Assert.All(ContractFiles.Descriptors.SelectMany(file => file.Services), service => Assert.EndsWith("Service", service.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Enums_EveryOne_BeginsWithUnspecifiedAndCarriesItsNameAsPrefix() =>
        Assert.All(ContractFiles.Enums, type =>
        {
            var prefix = Words().Replace(type.Name, "$1_").ToUpperInvariant() + "_";
            Assert.Equal((0, prefix + "UNSPECIFIED"), (type.Values[0].Number, type.Values[0].Name));
            Assert.All(type.Values, value => Assert.StartsWith(prefix, value.Name, StringComparison.Ordinal));
        });

    [Fact]
    public void Packages_AllOfThem_CarryTheVersion() =>
        Assert.All(ContractFiles.Descriptors, file => Assert.Equal("genometriage.v1", file.Package));

    [GeneratedRegex(@"^\s*(message|enum|service|rpc|oneof)\s|^\s*[\w.<>, ]+\s+\w+\s*=\s*\d+;|^\s*[A-Z][A-Z0-9_]*\s*=\s*\d+;")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^\s*//\s*\S")]
    private static partial Regex Comment();

    [GeneratedRegex("([a-z0-9])(?=[A-Z])")]
    private static partial Regex Words();
}
