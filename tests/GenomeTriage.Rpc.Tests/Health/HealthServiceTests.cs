using GenomeTriage.Rpc.Client;
using GenomeTriage.Rpc.Health.V1;
using GenomeTriage.Rpc.Tests.Interop;
using static GenomeTriage.Rpc.Health.V1.HealthCheckResponse.Types;

namespace GenomeTriage.Rpc.Tests.Health;

public sealed class HealthServiceTests
{
    private static readonly Google.Protobuf.Reflection.ServiceDescriptor Service = HealthReflection.Descriptor.Services[0];
    private static readonly Method<HealthCheckRequest, HealthCheckResponse> Check = ProtobufMethod.Create<HealthCheckRequest, HealthCheckResponse>(Service, "Check");
    private static readonly Method<HealthCheckRequest, HealthCheckResponse> Watch = ProtobufMethod.Create<HealthCheckRequest, HealthCheckResponse>(Service, "Watch");
    private static readonly Method<HealthListRequest, HealthListResponse> List = ProtobufMethod.Create<HealthListRequest, HealthListResponse>(Service, "List");

    [Fact]
    public async Task Check_KnownAndUnknown_AreToldApart()
    {
        await using var server = await InteropServer.StartAsync();
        Assert.Equal(ServingStatus.Serving, (await server.Channel.UnaryCall(Check, new HealthCheckRequest())).Status);
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await server.Channel.UnaryCall(Check, new HealthCheckRequest { Service = "no.Such" }));
        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
        var all = await server.Channel.UnaryCall(List, new HealthListRequest());
        Assert.Equal(["", "grpc.testing.TestService"], all.Statuses.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Watch_WhileTheServerDrains_IsToldAndEnds()
    {
        await using var server = await InteropServer.StartAsync();
        using var call = server.Channel.ServerStreamingCall(Watch, new HealthCheckRequest { Service = "grpc.testing.TestService" });
        Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal(ServingStatus.Serving, call.ResponseStream.Current.Status);
        var stopping = server.App.StopAsync();
        Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal(ServingStatus.NotServing, call.ResponseStream.Current.Status);
        Assert.False(await call.ResponseStream.MoveNext(CancellationToken.None));
        await stopping;
    }

    [Fact]
    public async Task Watch_UnknownService_SaysSo()
    {
        await using var server = await InteropServer.StartAsync();
        using var call = server.Channel.ServerStreamingCall(Watch, new HealthCheckRequest { Service = "no.Such" });
        Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal(ServingStatus.ServiceUnknown, call.ResponseStream.Current.Status);
    }
}
