using GenomeTriage.Rpc.Reflection.V1;
using GenomeTriage.Rpc.Server;
using Google.Protobuf.Reflection;
using Stable = GenomeTriage.Rpc.Reflection.V1.ReflectionReflection;

namespace GenomeTriage.Rpc.Reflection;

/// <summary>
/// Server reflection, so that standard tools can call the services without their protos. The versions v1 and v1alpha
/// have the same messages on the wire and differ only in their names.
/// </summary>
public sealed class ReflectionService
{
    private const string MethodName = "ServerReflectionInfo";

    private static readonly ServiceDescriptor[] Own = [Stable.Descriptor.Services[0], AlphaReflection.Create(Stable.Descriptor).Services[0]];

    private readonly DescriptorCatalogue _catalogue;

    /// <summary>Tells of <paramref name="services"/>, and of reflection itself.</summary>
    public ReflectionService(IEnumerable<ServerServiceDefinition> services) =>
        _catalogue = new DescriptorCatalogue([.. services.Select(service => service.Descriptor), .. Own]);

    /// <summary>The methods of both versions, to be offered.</summary>
    public IReadOnlyList<ServerServiceDefinition> Bind() => [.. Own.Select(Bind)];

    private ServerServiceDefinition Bind(ServiceDescriptor descriptor) =>
        new ServerServiceDefinition(descriptor).AddDuplexStreaming(
            ProtobufMethod.Create(
                descriptor,
                MethodName,
                ProtobufMethod.Marshaller<ServerReflectionRequest>(),
                ProtobufMethod.Marshaller<ServerReflectionResponse>()),
            AnswerAllAsync);

    private async Task AnswerAllAsync(
        IAsyncStreamReader<ServerReflectionRequest> requests, IServerStreamWriter<ServerReflectionResponse> responses, ServerCallContext context)
    {
        while (await requests.MoveNext(context.CancellationToken))
            await responses.WriteAsync(Answer(requests.Current), context.CancellationToken);
    }

    private ServerReflectionResponse Answer(ServerReflectionRequest request)
    {
        var response = new ServerReflectionResponse { ValidHost = request.Host, OriginalRequest = request };
        switch (request.MessageRequestCase)
        {
            case ServerReflectionRequest.MessageRequestOneofCase.ListServices:
                response.ListServicesResponse = Services();
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.FileByFilename:
                AnswerFile(response, _catalogue.FindFile(request.FileByFilename));
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.FileContainingSymbol:
                AnswerFile(response, _catalogue.FindSymbol(request.FileContainingSymbol));
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.AllExtensionNumbersOfType:
                AnswerExtensions(response, request.AllExtensionNumbersOfType);
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.FileContainingExtension:
                response.ErrorResponse = Error(StatusCode.NotFound, "No messages here are extended.");
                break;
            default:
                response.ErrorResponse = Error(StatusCode.InvalidArgument, "The request asks nothing.");
                break;
        }

        return response;
    }

    private static ErrorResponse Error(StatusCode code, string message) => new() { ErrorCode = (int)code, ErrorMessage = message };

    private static void AnswerFile(ServerReflectionResponse response, FileDescriptor? file)
    {
        if (file is null)
        {
            response.ErrorResponse = Error(StatusCode.NotFound, "No file here declares it.");
            return;
        }

        response.FileDescriptorResponse = new FileDescriptorResponse();
        response.FileDescriptorResponse.FileDescriptorProto.AddRange(DescriptorCatalogue.WithImports(file).Select(one => one.SerializedData));
    }

    private void AnswerExtensions(ServerReflectionResponse response, string type)
    {
        if (_catalogue.FindSymbol(type) is null)
            response.ErrorResponse = Error(StatusCode.NotFound, "No file here declares it.");
        else
            response.AllExtensionNumbersResponse = new ExtensionNumberResponse { BaseTypeName = type };
    }

    private ListServiceResponse Services()
    {
        var list = new ListServiceResponse();
        list.Service.AddRange(_catalogue.ServiceNames.Select(name => new ServiceResponse { Name = name }));
        return list;
    }
}
