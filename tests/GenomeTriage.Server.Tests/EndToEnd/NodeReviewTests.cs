using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Tests.Review;
using GenomeTriage.Testing;

namespace GenomeTriage.Server.Tests.EndToEnd;

/// <summary>The review room with a client that is not ours: npm's @grpc/grpc-js, from sign-in to minutes.</summary>
public sealed class NodeReviewTests
{
    private static readonly string Root = SharedData.RepositoryRoot;
    private static readonly string Node = Path.Combine(Root, "examples", "clients", "node");

    [Fact]
    public async Task Room_UsedByNode_GoesTheWholeWay()
    {
        if (!Directory.Exists(Path.Combine(Node, "node_modules", "@grpc", "grpc-js")))
            await ProcessRun.OutputOfAsync("npm", ["ci", "--no-progress"], Node);
        await using var room = await ReviewRoom.StartAsync();
        await room.AddAsync("greta", Role.Geneticist, Role.Coordinator);
        string[] arguments = [Path.Combine(Node, "review.js"), room.GrpcAuthority, "greta", ReviewRoom.Password, "examples/trio.ped", "examples/trio.vcf.gz"];
        var lines = (await ProcessRun.OutputOfAsync("node", arguments, Root)).TrimEnd().Split('\n');
        Assert.Equal(
            ["ranking 2: PMM2", "stale: ABORTED ReviewChangedMeanwhile", "minutes 1: DECISION_KIND_MORE_TESTS", "audit: PERMISSION_DENIED", "signed out: UNAUTHENTICATED"],
            lines);
    }
}
