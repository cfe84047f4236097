using System.Collections.Immutable;
using GenomeTriage.Rpc.Health.V1;
using GenomeTriage.Rpc.Server;
using static GenomeTriage.Rpc.Health.V1.HealthCheckResponse.Types;
using Descriptors = GenomeTriage.Rpc.Health.V1.HealthReflection;

namespace GenomeTriage.Rpc.Health;

/// <summary>
/// The service <c>grpc.health.v1.Health</c>. The empty name is the server as a whole; draining turns every service to
/// NOT_SERVING and ends the watches.
/// </summary>
public sealed class HealthService
{
    private readonly Lock _lock = new();
    private ImmutableSortedDictionary<string, ServingStatus> _statuses =
        ImmutableSortedDictionary.Create<string, ServingStatus>(StringComparer.Ordinal).Add("", ServingStatus.Serving);

    private TaskCompletionSource _changed = NewSignal();
    private bool _draining;

    /// <summary>The methods, to be offered.</summary>
    public ServerServiceDefinition Bind()
    {
        var descriptor = Descriptors.Descriptor.Services[0];
        return new ServerServiceDefinition(descriptor)
            .AddUnary(ProtobufMethod.Create<HealthCheckRequest, HealthCheckResponse>(descriptor, "Check"), Check)
            .AddUnary(ProtobufMethod.Create<HealthListRequest, HealthListResponse>(descriptor, "List"), List)
            .AddServerStreaming(ProtobufMethod.Create<HealthCheckRequest, HealthCheckResponse>(descriptor, "Watch"), WatchAsync);
    }

    /// <summary>Sets the health of <paramref name="service"/>; without effect once draining has begun.</summary>
    public void Set(string service, bool serving)
    {
        lock (_lock)
        {
            if (!_draining)
                Publish(_statuses.SetItem(service, serving ? ServingStatus.Serving : ServingStatus.NotServing));
        }
    }

    /// <summary>Says of every service that it takes no more calls, for good.</summary>
    public void Drain()
    {
        lock (_lock)
        {
            _draining = true;
            Publish(_statuses.ToImmutableSortedDictionary(pair => pair.Key, _ => ServingStatus.NotServing, StringComparer.Ordinal));
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Publish(ImmutableSortedDictionary<string, ServingStatus> statuses)
    {
        _statuses = statuses;
        var signal = _changed;
        _changed = NewSignal();
        signal.SetResult();
    }

    private Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context) =>
        _statuses.TryGetValue(request.Service, out var status)
            ? Task.FromResult(new HealthCheckResponse { Status = status })
            : throw new RpcException(new Status(StatusCode.NotFound, "The service is not known."));

    private Task<HealthListResponse> List(HealthListRequest request, ServerCallContext context)
    {
        var response = new HealthListResponse();
        foreach (var (service, status) in _statuses)
            response.Statuses.Add(service, new HealthCheckResponse { Status = status });
        return Task.FromResult(response);
    }

    private async Task WatchAsync(
        HealthCheckRequest request, IServerStreamWriter<HealthCheckResponse> responses, ServerCallContext context)
    {
        ServingStatus? told = null;
        while (true)
        {
            var (status, changed, draining) = Look(request.Service);
            if (status != told)
                await responses.WriteAsync(new HealthCheckResponse { Status = status }, context.CancellationToken);
            if (draining)
                return;
            told = status;
            await changed.WaitAsync(context.CancellationToken);
        }
    }

    private (ServingStatus Status, Task Changed, bool Draining) Look(string service)
    {
        lock (_lock)
            return (_statuses.GetValueOrDefault(service, ServingStatus.ServiceUnknown), _changed.Task, _draining);
    }
}
