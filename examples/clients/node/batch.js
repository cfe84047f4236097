'use strict';

// Has a server rank two cases on one stream, and asks it for a term and a gene.
// usage: node batch.js ADDRESS PHENOPACKET VCF
const fs = require('node:fs');
const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const CHUNK_SIZE = 64 * 1024;
const protos = path.join(__dirname, '..', '..', '..', 'protos');
const files = ['triage', 'phenotype', 'knowledge'].map((noun) => `genometriage/v1/${noun}.proto`);
const contract = grpc.loadPackageDefinition(
  loader.loadSync(files, { includeDirs: [protos], longs: Number, enums: String, oneofs: true, defaults: true }),
).genometriage.v1;

const [address, phenopacket, vcf] = process.argv.slice(2);
const connect = (Service) => new Service(address, grpc.credentials.createInsecure());
const write = (call, message) => new Promise((resolve) => (call.write(message) ? resolve() : call.once('drain', resolve)));

const send = async (call, caseNumber, header, variants) => {
  await write(call, { caseNumber, header });
  for await (const chunk of variants ?? []) await write(call, { caseNumber, vcf: chunk });
  await write(call, { caseNumber, end: {} });
};

const batch = () => new Promise((resolve, reject) => {
  const call = connect(contract.TriageService).triageBatch();
  const lines = [];
  call.on('data', ({ caseNumber, message, status, event }) => {
    if (message === 'status') lines.push(`case ${caseNumber} ended with ${status.code}${status.problems.map((problem) => ` ${problem.code}`)}`);
    else if (event.event === 'result') lines.push(`case ${caseNumber} is ${event.result.groups[0].name}`);
  });
  call.on('error', reject);
  call.on('end', () => resolve(lines.sort()));
  const header = { caseId: 'one', phenopacketJson: fs.readFileSync(phenopacket), vcfName: vcf };
  send(call, 1, header, fs.createReadStream(vcf, { highWaterMark: CHUNK_SIZE }))
    .then(() => send(call, 2, { caseId: 'two', clinicalPicture: { observed: ['no such sign'] } }))
    .then(() => call.end(), reject);
});

const ask = (client, method, request) => new Promise((resolve, reject) => {
  client[method](request, (error, response) => (error ? reject(error) : resolve(response)));
});

const main = async () => {
  for (const line of await batch()) console.log(line);
  const terms = await ask(connect(contract.PhenotypeService), 'searchTerms', { query: 'krampanfall', limit: 1 });
  console.log(`${terms.hits[0].id} ${terms.hits[0].label}`);
  const gene = await ask(connect(contract.KnowledgeService), 'getGene', { gene: 'FGFR2' });
  console.log(`${gene.symbol} ${gene.hgncId}`);
};

main().then(() => process.exit(0), (error) => {
  console.error(`${grpc.status[error.code] ?? 'error'}: ${error.details ?? error.message}`);
  process.exit(1);
});
