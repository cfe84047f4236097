using GenomeTriage.Contracts;
using GenomeTriage.Contracts.V1;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace GenomeTriage.Server.Tests.Calls;

public sealed class ProblemDetailsTests
{
    private const string Trailer = "grpc-status-details-bin";

    [Fact]
    public void Of_StatusWithProblems_IsThem()
    {
        var status = new Google.Rpc.Status { Code = 3, Details = { Any.Pack(new Duration()), Any.Pack(new Problem { Code = "A", Line = 7 }), Any.Pack(new Problem { Code = "B" }) } };
        Assert.Equal([("A", 7L), ("B", 0L)], ProblemDetails.Of(With(status.ToByteArray())).Select(problem => (problem.Code, problem.Line)));
    }

    [Fact]
    public void Of_DamagedTrailer_IsNone() => Assert.Empty(ProblemDetails.Of(With([0xff, 0xff])));

    [Fact]
    public void Of_DamagedProblem_IsNone()
    {
        var any = Any.Pack(new Problem());
        any.Value = ByteString.CopyFrom(0xff, 0xff);
        Assert.Empty(ProblemDetails.Of(With(new Google.Rpc.Status { Details = { any } }.ToByteArray())));
    }

    [Fact]
    public void Of_NoTrailer_IsNone() => Assert.Empty(ProblemDetails.Of(new RpcException(new Status(StatusCode.Internal, ""))));

    private static RpcException With(byte[] details) => new(new Status(StatusCode.InvalidArgument, ""), new Metadata { { Trailer, details } });
}
