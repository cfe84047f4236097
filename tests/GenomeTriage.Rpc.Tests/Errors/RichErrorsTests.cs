using GenomeTriage.Rpc.Errors;

namespace GenomeTriage.Rpc.Tests.Errors;

public sealed class RichErrorsTests
{
    [Fact]
    public void Create_WithADetail_CarriesItInTheTrailers()
    {
        var thrown = RichErrors.Create(StatusCode.InvalidArgument, "bad", new ErrorInfo { Reason = "Bad", Metadata = { ["line"] = "7" } });
        Assert.Equal(StatusCode.InvalidArgument, thrown.StatusCode);
        Assert.Equal("7", thrown.Detail<ErrorInfo>()!.Metadata["line"]);
    }

    [Fact]
    public void Detail_DamagedTrailer_IsNone() =>
        Assert.Null(new RpcException(new Rpc.Status(StatusCode.Internal, ""), new Metadata { { "grpc-status-details-bin", new byte[] { 0xff, 0xff } } }).Detail<ErrorInfo>());

    [Fact]
    public void Detail_NoTrailer_IsNone() => Assert.Null(new RpcException(new Rpc.Status(StatusCode.Internal, "")).Detail<ErrorInfo>());
}
