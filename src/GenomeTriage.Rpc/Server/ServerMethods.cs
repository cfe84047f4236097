namespace GenomeTriage.Rpc.Server;

/// <summary>A method that takes one request and gives one response.</summary>
public delegate Task<TResponse> UnaryServerMethod<in TRequest, TResponse>(TRequest request, ServerCallContext context);

/// <summary>A method that takes many requests and gives one response.</summary>
public delegate Task<TResponse> ClientStreamingServerMethod<in TRequest, TResponse>(
    IAsyncStreamReader<TRequest> requests, ServerCallContext context);

/// <summary>A method that takes one request and gives many responses.</summary>
public delegate Task ServerStreamingServerMethod<in TRequest, out TResponse>(
    TRequest request, IServerStreamWriter<TResponse> responses, ServerCallContext context);

/// <summary>A method that takes many requests and gives many responses.</summary>
public delegate Task DuplexStreamingServerMethod<in TRequest, out TResponse>(
    IAsyncStreamReader<TRequest> requests, IServerStreamWriter<TResponse> responses, ServerCallContext context);
