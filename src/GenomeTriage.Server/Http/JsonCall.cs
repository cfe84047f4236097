using Google.Protobuf;
using Google.Protobuf.Reflection;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.Http;

/// <summary>A unary call of the contract as it is offered over plain HTTP: the request and the response in protobuf's JSON.</summary>
/// <param name="Path">Where.</param>
/// <param name="Scope">What a caller must be allowed.</param>
/// <param name="Method">What the proto says of it.</param>
/// <param name="Answer">Its code.</param>
internal sealed record JsonCall(
    string Path, string Scope, MethodDescriptor Method, Func<IMessage, HttpContext, CancellationToken, Task<IMessage>> Answer);
