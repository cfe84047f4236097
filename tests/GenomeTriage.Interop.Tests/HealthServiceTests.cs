using Grpc.Core;
using Grpc.Health.V1;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace GenomeTriage.Interop.Tests;

public sealed class HealthServiceTests
{
    private const string Service = "grpc.testing.TestService";

    [Fact]
    public async Task Check_KnownAndUnknown_AreToldApart()
    {
        await using var server = await InteropServer.StartAsync();
        var health = new Health.HealthClient(server.Channel);
        Assert.Equal(ServingStatus.Serving, (await health.CheckAsync(new HealthCheckRequest())).Status);
        Assert.Equal(ServingStatus.Serving, (await health.CheckAsync(new HealthCheckRequest { Service = Service })).Status);
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await health.CheckAsync(new HealthCheckRequest { Service = "no.Such" }));
        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
    }

    [Fact]
    public async Task Watch_WhileTheServerDrains_IsToldAndEnds()
    {
        await using var server = await InteropServer.StartAsync();
        using var call = new Health.HealthClient(server.Channel).Watch(new HealthCheckRequest { Service = Service });
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
        using var call = new Health.HealthClient(server.Channel).Watch(new HealthCheckRequest { Service = "no.Such" });
        Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal(ServingStatus.ServiceUnknown, call.ResponseStream.Current.Status);
    }
}
