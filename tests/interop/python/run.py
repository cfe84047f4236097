"""Runs every case against the server at the address given; prints a line a case, and exits 1 if any failed."""

import sys
import types

import grpc

import cases
from messages import health, messages, reflection

LARGEST = 16 * 1024 * 1024


def stubs_of(channel):
    def method(kind, path, request, response):
        return getattr(channel, kind)(
            path, request_serializer=request.SerializeToString, response_deserializer=response.FromString)

    test = "/grpc.testing.TestService/"
    empty, simple = (messages.Empty, messages.Empty), (messages.SimpleRequest, messages.SimpleResponse)
    many = (messages.StreamingOutputCallRequest, messages.StreamingOutputCallResponse)
    info = (reflection.ServerReflectionRequest, reflection.ServerReflectionResponse)
    check = (health.HealthCheckRequest, health.HealthCheckResponse)
    return types.SimpleNamespace(
        empty_call=method("unary_unary", test + "EmptyCall", *empty),
        unary_call=method("unary_unary", test + "UnaryCall", *simple),
        streaming_input_call=method(
            "stream_unary", test + "StreamingInputCall", messages.StreamingInputCallRequest, messages.StreamingInputCallResponse),
        streaming_output_call=method("unary_stream", test + "StreamingOutputCall", *many),
        full_duplex_call=method("stream_stream", test + "FullDuplexCall", *many),
        unimplemented_call=method("unary_unary", test + "UnimplementedCall", *empty),
        unimplemented_service_call=method("unary_unary", "/grpc.testing.UnimplementedService/UnimplementedCall", *empty),
        health_check=method("unary_unary", "/grpc.health.v1.Health/Check", *check),
        health_watch=method("unary_stream", "/grpc.health.v1.Health/Watch", *check),
        reflection_v1=method("stream_stream", "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", *info),
        reflection_v1alpha=method("stream_stream", "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", *info),
    )


def main(address):
    failed = 0
    options = [("grpc.max_receive_message_length", LARGEST), ("grpc.max_send_message_length", LARGEST)]
    with grpc.insecure_channel(address, options=options) as channel:
        stubs = stubs_of(channel)
        for case in cases.ALL:
            try:
                case(stubs)
                print(f"passed  python  {case.__name__}", flush=True)
            except Exception as error:  # a case may fail in any way; the next ones still run
                failed += 1
                print(f"FAILED  python  {case.__name__}: {type(error).__name__} {error}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
