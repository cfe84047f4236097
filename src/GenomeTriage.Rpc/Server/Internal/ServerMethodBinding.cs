using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>The path of a method and what answers a request to it.</summary>
internal sealed record ServerMethodBinding(string FullName, RequestDelegate Handle);
