"""The cases of gRPC's interoperability specification, and some of our own: one function a case."""

import time

import grpc

from messages import health, messages, reflection

REQUEST_SIZES = [27182, 8, 1828, 45904]
RESPONSE_SIZES = [31415, 9, 2653, 58979]
MESSAGE = "test status message"
SPECIAL_MESSAGE = "\t\ntest with whitespace\r\nand Unicode BMP \u263a and non-BMP \U0001f608\t\n"
ECHO = (
    ("x-grpc-test-echo-initial", "test_initial_metadata_value"),
    ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab"),
)
MEGABYTE = 1024 * 1024


def payload(size):
    return messages.Payload(body=bytes(size))


def ask(size, sent):
    return messages.StreamingOutputCallRequest(
        response_parameters=[messages.ResponseParameters(size=size)], payload=payload(sent))


def code_of(work):
    """The status that the work must fail with."""
    try:
        work()
    except grpc.RpcError as error:
        return error.code(), error.details()
    raise AssertionError("the call did not fail")


def empty_unary(stubs):
    assert stubs.empty_call(messages.Empty(), timeout=20) == messages.Empty()


def large_unary(stubs):
    request = messages.SimpleRequest(response_size=314159, payload=payload(271828))
    assert len(stubs.unary_call(request, timeout=20).payload.body) == 314159


def client_streaming(stubs):
    requests = (messages.StreamingInputCallRequest(payload=payload(size)) for size in REQUEST_SIZES)
    assert stubs.streaming_input_call(requests, timeout=20).aggregated_payload_size == 74922


def server_streaming(stubs):
    request = messages.StreamingOutputCallRequest(
        response_parameters=[messages.ResponseParameters(size=size) for size in RESPONSE_SIZES])
    responses = stubs.streaming_output_call(request, timeout=20)
    assert [len(response.payload.body) for response in responses] == RESPONSE_SIZES


def ping_pong(stubs):
    sizes = []

    def requests():
        for round_, (size, sent) in enumerate(zip(RESPONSE_SIZES, REQUEST_SIZES)):
            while len(sizes) < round_:
                time.sleep(0.001)
            yield ask(size, sent)

    for response in stubs.full_duplex_call(requests(), timeout=20):
        sizes.append(len(response.payload.body))
    assert sizes == RESPONSE_SIZES


def empty_stream(stubs):
    assert list(stubs.full_duplex_call(iter(()), timeout=20)) == []


def status_code_and_message(stubs):
    wanted = messages.EchoStatus(code=2, message=MESSAGE)
    unary = code_of(lambda: stubs.unary_call(messages.SimpleRequest(response_status=wanted), timeout=20))
    assert unary == (grpc.StatusCode.UNKNOWN, MESSAGE)
    duplex = code_of(lambda: list(stubs.full_duplex_call(
        iter([messages.StreamingOutputCallRequest(response_status=wanted)]), timeout=20)))
    assert duplex == (grpc.StatusCode.UNKNOWN, MESSAGE)


def special_status_message(stubs):
    wanted = messages.EchoStatus(code=2, message=SPECIAL_MESSAGE)
    assert code_of(lambda: stubs.unary_call(messages.SimpleRequest(response_status=wanted), timeout=20)) == (
        grpc.StatusCode.UNKNOWN, SPECIAL_MESSAGE)


def unimplemented_method(stubs):
    assert code_of(lambda: stubs.unimplemented_call(messages.Empty(), timeout=20))[0] == grpc.StatusCode.UNIMPLEMENTED


def unimplemented_service(stubs):
    code, _ = code_of(lambda: stubs.unimplemented_service_call(messages.Empty(), timeout=20))
    assert code == grpc.StatusCode.UNIMPLEMENTED


def cancel_after_begin(stubs):
    def silent():
        time.sleep(2)
        return
        yield

    call = stubs.streaming_input_call.future(silent())
    call.cancel()
    assert call.cancelled() and call.code() == grpc.StatusCode.CANCELLED


def cancel_after_first_response(stubs):
    def requests():
        yield ask(31415, 27182)
        time.sleep(2)

    call = stubs.full_duplex_call(requests())
    next(call)
    call.cancel()
    assert code_of(lambda: list(call))[0] == grpc.StatusCode.CANCELLED


def timeout_on_sleeping_server(stubs):
    def requests():
        yield messages.StreamingOutputCallRequest(payload=payload(27182))
        time.sleep(1)

    assert code_of(lambda: list(stubs.full_duplex_call(requests(), timeout=0.001)))[0] == grpc.StatusCode.DEADLINE_EXCEEDED


def deadline_on_slow_response(stubs):
    request = messages.StreamingOutputCallRequest(response_parameters=[
        messages.ResponseParameters(size=1), messages.ResponseParameters(size=1, interval_us=60_000_000)])
    assert code_of(lambda: list(stubs.streaming_output_call(request, timeout=0.5)))[0] == grpc.StatusCode.DEADLINE_EXCEEDED


def custom_metadata(stubs):
    def check(call):
        assert ECHO[0] in [tuple(entry) for entry in call.initial_metadata()]
        assert ECHO[1] in [tuple(entry) for entry in call.trailing_metadata()]

    request = messages.SimpleRequest(response_size=314159, payload=payload(271828))
    check(stubs.unary_call.with_call(request, metadata=ECHO, timeout=20)[1])
    call = stubs.full_duplex_call(iter([ask(314159, 271828)]), metadata=ECHO, timeout=20)
    assert len(list(call)) == 1
    check(call)


def compressed_requests(stubs):
    request = messages.SimpleRequest(response_size=314159, payload=payload(271828))
    response = stubs.unary_call(request, compression=grpc.Compression.Gzip, timeout=20)
    assert len(response.payload.body) == 314159


def too_large_a_request(stubs):
    request = messages.SimpleRequest(payload=payload(5 * MEGABYTE))
    assert code_of(lambda: stubs.unary_call(request, timeout=20))[0] == grpc.StatusCode.RESOURCE_EXHAUSTED


def hundred_megabytes_up(stubs):
    requests = (messages.StreamingInputCallRequest(payload=payload(MEGABYTE)) for _ in range(100))
    assert stubs.streaming_input_call(requests, timeout=60).aggregated_payload_size == 100 * MEGABYTE


def hundred_megabytes_down(stubs):
    request = messages.StreamingOutputCallRequest(
        response_parameters=[messages.ResponseParameters(size=MEGABYTE) for _ in range(100)])
    responses = stubs.streaming_output_call(request, timeout=60)
    assert sum(len(response.payload.body) for response in responses) == 100 * MEGABYTE


def health_check(stubs):
    request = health.HealthCheckRequest(service="grpc.testing.TestService")
    assert stubs.health_check(request, timeout=20).status == health.HealthCheckResponse.SERVING
    unknown = health.HealthCheckRequest(service="no.Such")
    assert code_of(lambda: stubs.health_check(unknown, timeout=20))[0] == grpc.StatusCode.NOT_FOUND
    watch = stubs.health_watch(request)
    assert next(watch).status == health.HealthCheckResponse.SERVING
    watch.cancel()


def server_reflection(stubs):
    questions = [
        reflection.ServerReflectionRequest(list_services=""),
        reflection.ServerReflectionRequest(file_containing_symbol="grpc.testing.TestService"),
        reflection.ServerReflectionRequest(file_by_filename="no/such.proto"),
    ]
    for call in (stubs.reflection_v1, stubs.reflection_v1alpha):
        services, file, missing = list(call(iter(questions), timeout=20))
        assert "grpc.testing.TestService" in [service.name for service in services.list_services_response.service]
        assert len(file.file_descriptor_response.file_descriptor_proto) == 3
        assert missing.error_response.error_code == grpc.StatusCode.NOT_FOUND.value[0]


ALL = [
    empty_unary, large_unary, client_streaming, server_streaming, ping_pong, empty_stream,
    status_code_and_message, special_status_message, unimplemented_method, unimplemented_service,
    cancel_after_begin, cancel_after_first_response, timeout_on_sleeping_server, deadline_on_slow_response,
    custom_metadata, compressed_requests, too_large_a_request, hundred_megabytes_up, hundred_megabytes_down,
    health_check, server_reflection,
]
