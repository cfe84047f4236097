'use strict';

// The cases of gRPC's interoperability specification, and some of our own, as one async function a case.
const assert = require('node:assert');
const grpc = require('@grpc/grpc-js');
const { bytes, collect, fails, metadata, unary } = require('./calls');

const REQUEST_SIZES = [27182, 8, 1828, 45904];
const RESPONSE_SIZES = [31415, 9, 2653, 58979];
const MESSAGE = 'test status message';
const SPECIAL_MESSAGE = '\t\ntest with whitespace\r\nand Unicode BMP \u263a and non-BMP \u{1f608}\t\n';
const MEGABYTE = 1024 * 1024;

const ask = (size, sent) => ({ responseParameters: [{ size }], payload: bytes(sent) });

exports.empty_unary = async ({ test }) => {
  assert.deepEqual((await unary(test, 'emptyCall', {})).response, {});
};

exports.large_unary = async ({ test }) => {
  const { response } = await unary(test, 'unaryCall', { responseSize: 314159, payload: bytes(271828) });
  assert.equal(response.payload.body.length, 314159);
};

exports.client_streaming = async ({ test }) => {
  const total = await new Promise((resolve, reject) => {
    const call = test.streamingInputCall((error, response) => (error ? reject(error) : resolve(response.aggregatedPayloadSize)));
    for (const size of REQUEST_SIZES) call.write({ payload: bytes(size) });
    call.end();
  });
  assert.equal(total, 74922);
};

exports.server_streaming = async ({ test }) => {
  const call = test.streamingOutputCall({ responseParameters: RESPONSE_SIZES.map((size) => ({ size })) });
  const { messages, status } = await collect(call);
  assert.deepEqual(messages.map((message) => message.payload.body.length), RESPONSE_SIZES);
  assert.equal(status.code, grpc.status.OK);
};

exports.ping_pong = async ({ test }) => {
  const call = test.fullDuplexCall();
  const sizes = [];
  let round = 0;
  const next = () => (round < REQUEST_SIZES.length ? call.write(ask(RESPONSE_SIZES[round], REQUEST_SIZES[round++])) : call.end());
  call.on('data', (message) => {
    sizes.push(message.payload.body.length);
    next();
  });
  next();
  const { status } = await collect(call);
  assert.equal(status.code, grpc.status.OK);
  assert.deepEqual(sizes, RESPONSE_SIZES);
};

exports.empty_stream = async ({ test }) => {
  const call = test.fullDuplexCall();
  call.end();
  const { messages, status } = await collect(call);
  assert.equal(messages.length, 0);
  assert.equal(status.code, grpc.status.OK);
};

exports.status_code_and_message = async ({ test }) => {
  const responseStatus = { code: 2, message: MESSAGE };
  const error = await fails(unary(test, 'unaryCall', { responseStatus }));
  assert.equal(error.code, 2);
  assert.equal(error.details, MESSAGE);
  const call = test.fullDuplexCall();
  call.write({ responseStatus });
  call.end();
  const { status } = await collect(call);
  assert.equal(status.code, 2);
  assert.equal(status.details, MESSAGE);
};

exports.special_status_message = async ({ test }) => {
  const error = await fails(unary(test, 'unaryCall', { responseStatus: { code: 2, message: SPECIAL_MESSAGE } }));
  assert.equal(error.code, 2);
  assert.equal(error.details, SPECIAL_MESSAGE);
};

exports.unimplemented_method = async ({ test }) => {
  assert.equal((await fails(unary(test, 'unimplementedCall', {}))).code, grpc.status.UNIMPLEMENTED);
};

exports.unimplemented_service = async ({ unimplemented }) => {
  assert.equal((await fails(unary(unimplemented, 'unimplementedCall', {}))).code, grpc.status.UNIMPLEMENTED);
};

exports.cancel_after_begin = async ({ test }) => {
  const error = await new Promise((resolve) => {
    const call = test.streamingInputCall((failure) => resolve(failure));
    call.cancel();
  });
  assert.equal(error.code, grpc.status.CANCELLED);
};

exports.cancel_after_first_response = async ({ test }) => {
  const call = test.fullDuplexCall();
  call.on('data', () => call.cancel());
  call.write(ask(31415, 27182));
  const { status } = await collect(call);
  assert.equal(status.code, grpc.status.CANCELLED);
};

exports.timeout_on_sleeping_server = async ({ test }) => {
  const call = test.fullDuplexCall({ deadline: Date.now() + 1 });
  call.write({ payload: bytes(27182) });
  const { status } = await collect(call);
  assert.equal(status.code, grpc.status.DEADLINE_EXCEEDED);
};

exports.deadline_on_slow_response = async ({ test }) => {
  const call = test.streamingOutputCall(
    { responseParameters: [{ size: 1 }, { size: 1, intervalUs: 60_000_000 }] },
    { deadline: Date.now() + 500 },
  );
  const { messages, status } = await collect(call);
  assert.equal(messages.length, 1);
  assert.equal(status.code, grpc.status.DEADLINE_EXCEEDED);
};

exports.custom_metadata = async ({ test }) => {
  const sent = metadata({ 'x-grpc-test-echo-initial': 'test_initial_metadata_value', 'x-grpc-test-echo-trailing-bin': Buffer.from([0xab, 0xab, 0xab]) });
  const check = (headers, trailers) => {
    assert.deepEqual(headers.get('x-grpc-test-echo-initial'), ['test_initial_metadata_value']);
    assert.deepEqual(trailers.get('x-grpc-test-echo-trailing-bin'), [Buffer.from([0xab, 0xab, 0xab])]);
  };
  const one = await unary(test, 'unaryCall', { responseSize: 314159, payload: bytes(271828) }, sent);
  check(one.headers, one.status.metadata);
  const call = test.fullDuplexCall(sent);
  call.write(ask(314159, 271828));
  call.end();
  const many = await collect(call);
  check(many.headers, many.status.metadata);
};

exports.compressed_requests = async ({ compressed }) => {
  const { response } = await unary(compressed, 'unaryCall', { responseSize: 314159, payload: bytes(271828) });
  assert.equal(response.payload.body.length, 314159);
};

exports.uncompressed_response_of_a_compressed_call = async ({ test }) => {
  const { response } = await unary(test, 'unaryCall', { responseSize: 314159, responseCompressed: { value: false } });
  assert.equal(response.payload.body.length, 314159);
};

exports.too_large_a_request = async ({ test }) => {
  const error = await fails(unary(test, 'unaryCall', { payload: bytes(5 * MEGABYTE) }));
  assert.equal(error.code, grpc.status.RESOURCE_EXHAUSTED);
};

exports.hundred_megabytes_up = async ({ test }) => {
  const total = await new Promise((resolve, reject) => {
    const call = test.streamingInputCall((error, response) => (error ? reject(error) : resolve(response.aggregatedPayloadSize)));
    let left = 100;
    const more = () => {
      while (left-- > 0) {
        if (!call.write({ payload: bytes(MEGABYTE) })) {
          call.once('drain', more);
          return;
        }
      }
      call.end();
    };
    more();
  });
  assert.equal(total, 100 * MEGABYTE);
};

exports.hundred_megabytes_down = async ({ test }) => {
  const call = test.streamingOutputCall({ responseParameters: Array.from({ length: 100 }, () => ({ size: MEGABYTE })) });
  let total = 0;
  call.on('data', (message) => (total += message.payload.body.length));
  const { status } = await collect(call);
  assert.equal(status.code, grpc.status.OK);
  assert.equal(total, 100 * MEGABYTE);
};

exports.health = async ({ health }) => {
  const { response } = await unary(health, 'check', { service: 'grpc.testing.TestService' });
  assert.equal(response.status, 'SERVING');
  assert.equal((await fails(unary(health, 'check', { service: 'no.Such' }))).code, grpc.status.NOT_FOUND);
};

for (const version of ['v1', 'v1alpha']) {
  exports[`reflection_${version}`] = async ({ reflection }) => {
    const call = reflection[version].serverReflectionInfo();
    call.write({ listServices: '' });
    call.write({ fileContainingSymbol: 'grpc.testing.TestService.UnaryCall' });
    call.write({ fileByFilename: 'no/such.proto' });
    call.end();
    const { messages } = await collect(call);
    const names = messages[0].listServicesResponse.service.map((service) => service.name);
    assert.ok(names.includes('grpc.testing.TestService') && names.includes('grpc.health.v1.Health'));
    assert.equal(messages[1].fileDescriptorResponse.fileDescriptorProto.length, 3);
    assert.equal(messages[2].errorResponse.errorCode, grpc.status.NOT_FOUND);
  };
}
