'use strict';

// Calls as promises.
const grpc = require('@grpc/grpc-js');

exports.bytes = (size) => ({ body: Buffer.alloc(size) });

exports.metadata = (entries) => {
  const metadata = new grpc.Metadata();
  for (const [key, value] of Object.entries(entries)) metadata.add(key, value);
  return metadata;
};

/** One request, one response; resolves to the response, the headers and the status. */
exports.unary = (client, method, request, metadata = new grpc.Metadata()) => new Promise((resolve, reject) => {
  const result = {};
  const settle = () => result.response && result.status && resolve(result);
  const call = client[method](request, metadata, (error, response) => {
    if (error) reject(error);
    result.response = response;
    settle();
  });
  call.on('metadata', (headers) => (result.headers = headers));
  call.on('status', (status) => {
    result.status = status;
    settle();
  });
});

/** Reads a stream of responses to its end; resolves whatever the status. */
exports.collect = (call) => new Promise((resolve) => {
  const result = { messages: [] };
  call.on('metadata', (headers) => (result.headers = headers));
  call.on('data', (message) => result.messages.push(message));
  call.on('error', () => {});
  call.on('status', (status) => {
    result.status = status;
    if (status.code !== grpc.status.OK) resolve(result);
  });
  call.on('end', () => setImmediate(() => resolve(result)));
});

/** The error that a promise must end with. */
exports.fails = (promise) => promise.then(() => Promise.reject(new Error('The call did not fail.')), (error) => error);
