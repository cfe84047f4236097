'use strict';

// Runs every case against the server at the address given; prints a line a case, and exits 1 if any failed.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');
const cases = require('./cases');

const CASE_TIMEOUT = 60_000;
const LARGEST = 16 * 1024 * 1024;
const root = path.join(__dirname, '..', '..', '..');

const load = (file, folder) => grpc.loadPackageDefinition(
  loader.loadSync(file, { includeDirs: [path.join(root, folder)], enums: String, defaults: false }),
).grpc;

const protos = 'tests/interop/protos';
const testing = load('grpc/testing/test.proto', protos).testing;
const health = load('grpc/health/v1/health.proto', protos).health;

// v1alpha is v1 under its older package.
const loadAlpha = () => {
  const stable = fs.readFileSync(path.join(root, protos, 'grpc/reflection/v1/reflection.proto'), 'utf8');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'interop-'));
  fs.writeFileSync(path.join(folder, 'alpha.proto'), stable.replace('package grpc.reflection.v1;', 'package grpc.reflection.v1alpha;'));
  const loaded = loader.loadSync(path.join(folder, 'alpha.proto'), { enums: String, defaults: false });
  fs.rmSync(folder, { recursive: true });
  return grpc.loadPackageDefinition(loaded).grpc;
};

const reflection = {
  v1: load('grpc/reflection/v1/reflection.proto', protos).reflection.v1,
  v1alpha: loadAlpha().reflection.v1alpha,
};

const connect = (address) => {
  const secure = grpc.credentials.createInsecure();
  const options = { 'grpc.max_receive_message_length': LARGEST, 'grpc.max_send_message_length': LARGEST };
  return {
    test: new testing.TestService(address, secure, options),
    compressed: new testing.TestService(address, secure, { ...options, 'grpc.default_compression_algorithm': grpc.compressionAlgorithms.gzip }),
    unimplemented: new testing.UnimplementedService(address, secure, options),
    health: new health.v1.Health(address, secure, options),
    reflection: {
      v1: new reflection.v1.ServerReflection(address, secure, options),
      v1alpha: new reflection.v1alpha.ServerReflection(address, secure, options),
    },
  };
};

const within = (promise, milliseconds) => {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('timed out')), milliseconds)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const main = async () => {
  const clients = connect(process.argv[2]);
  let failed = 0;
  for (const [name, run] of Object.entries(cases)) {
    try {
      await within(run(clients), CASE_TIMEOUT);
      console.log(`passed  node  ${name}`);
    } catch (error) {
      failed++;
      console.log(`FAILED  node  ${name}: ${error.message}`);
    }
  }
  process.exit(failed ? 1 : 0);
};

main();
