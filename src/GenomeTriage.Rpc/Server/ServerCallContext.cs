using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Rpc.Server;

/// <summary>What a server method knows of its call.</summary>
public abstract class ServerCallContext
{
    /// <summary>The path of the method: <c>/package.Service/Method</c>.</summary>
    public abstract string Method { get; }

    /// <summary>The authority that the client called.</summary>
    public abstract string Host { get; }

    /// <summary>The client's address, as <c>ipv4:127.0.0.1:5000</c>.</summary>
    public abstract string Peer { get; }

    /// <summary>When the caller stops waiting, in UTC; <see cref="DateTime.MaxValue"/> without a deadline.</summary>
    public abstract DateTime Deadline { get; }

    /// <summary>The metadata that the client sent first.</summary>
    public abstract Metadata RequestHeaders { get; }

    /// <summary>Cancelled when the client cancels or goes away, when the deadline passes, and when the server gives up draining.</summary>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>The metadata to send after the last message.</summary>
    public abstract Metadata ResponseTrailers { get; }

    /// <summary>How the call ends when the method returns; OK unless it is set.</summary>
    public abstract Status Status { get; set; }

    /// <summary>How the response of a unary or client-streaming call is written.</summary>
    public abstract WriteOptions WriteOptions { get; set; }

    /// <summary>The HTTP request that carries the call: its connection, its user, its services.</summary>
    public abstract HttpContext HttpContext { get; }

    /// <summary>Sends the response headers now, with <paramref name="headers"/>; once a call, before the first message.</summary>
    /// <exception cref="InvalidOperationException">Headers were sent already.</exception>
    public abstract Task WriteResponseHeadersAsync(Metadata headers);
}
