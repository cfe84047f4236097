using GenomeTriage.Testing;

namespace GenomeTriage.Contracts.Tests;

/// <summary>
/// The contract is as it was approved. A line that disappears or changes breaks the programs of others and needs a
/// new package version; a line that is added is approved by adding it to the file. What the contract is now is written
/// as contract.received.txt beside the test's binaries.
/// </summary>
public sealed class ContractApprovalTests
{
    [Fact]
    public void Contract_AgainstTheApprovedText_IsTheSame()
    {
        var path = Path.Combine(SharedData.RepositoryRoot, "protos", "approved.txt");
        var approved = File.ReadAllLines(path);
        var text = ContractText.Write();
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "contract.received.txt"), text);
        var current = text.TrimEnd('\n').Split('\n');
        Assert.Empty(approved.Except(current, StringComparer.Ordinal).Select(line => "breaking: " + line));
        Assert.Empty(current.Except(approved, StringComparer.Ordinal).Select(line => "not yet approved: " + line));
    }
}
