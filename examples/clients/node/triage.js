'use strict';

// Has a server rank one case, and writes the answer's JSON to standard output.
// usage: node triage.js ADDRESS PHENOPACKET VCF [PED]
const fs = require('node:fs');
const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const CHUNK_SIZE = 64 * 1024;
const protos = path.join(__dirname, '..', '..', '..', 'protos');

const contract = grpc.loadPackageDefinition(
  loader.loadSync('genometriage/v1/triage.proto', { includeDirs: [protos], longs: Number, enums: String, oneofs: true }),
).genometriage.v1;

const [address, phenopacket, vcf, ped] = process.argv.slice(2);
const client = new contract.TriageService(address, grpc.credentials.createInsecure());
const call = client.triage();
const seen = { progress: 0, provisional: 0, problem: 0, json: 0, result: 0 };

call.on('data', (event) => {
  seen[event.event]++;
  if (event.event === 'json') process.stdout.write(event.json);
  if (event.event === 'result') console.error(`${event.result.groups[0].name}: ${event.result.groups[0].posterior.toFixed(3)}`);
});
call.on('error', (error) => {
  console.error(`${grpc.status[error.code]}: ${error.details}`);
  process.exitCode = 1;
});
call.on('end', () => {
  console.error(JSON.stringify(seen));
  client.close();
});

const send = async () => {
  const header = {
    phenopacketJson: fs.readFileSync(phenopacket),
    phenopacketName: phenopacket,
    vcfName: vcf,
    ...(ped && { ped: fs.readFileSync(ped, 'utf8'), pedName: ped }),
  };
  call.write({ header });
  for await (const chunk of fs.createReadStream(vcf, { highWaterMark: CHUNK_SIZE })) {
    if (!call.write({ vcf: chunk })) await new Promise((resolve) => call.once('drain', resolve));
  }
  call.end();
};

send();
