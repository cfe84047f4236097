'use strict';

// Works in the review room as a hospital system would: signs in, enters a case, reads its variants, decides in a
// conference, and verifies the log.
// usage: node review.js ADDRESS USER PASSWORD PED VCF
const fs = require('node:fs');
const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const protos = path.join(__dirname, '..', '..', '..', 'protos');
const contract = grpc.loadPackageDefinition(
  loader.loadSync('genometriage/v1/review.proto', { includeDirs: [protos], longs: Number, enums: String, oneofs: true, keepCase: false }),
).genometriage.v1;

const [address, user, password, ped, vcf] = process.argv.slice(2);
const client = new contract.ReviewService(address, grpc.credentials.createInsecure());
const metadata = new grpc.Metadata();
const call = (method, request = {}) =>
  new Promise((resolve, reject) => client[method](request, metadata, (error, answer) => (error ? reject(error) : resolve(answer))));

const addVariants = (caseId) =>
  new Promise((resolve, reject) => {
    const stream = client.addVariants(metadata);
    let head = null;
    stream.on('data', (event) => { head = event.head ?? head; });
    stream.on('error', reject);
    stream.on('end', () => resolve(head));
    stream.write({ header: { caseId, vcfName: path.basename(vcf) } });
    stream.write({ vcf: fs.readFileSync(vcf) });
    stream.end();
  });

const run = async () => {
  metadata.set('session', (await call('signIn', { userName: user, password })).session);
  const me = await call('getCaller');
  const { head } = await call('createCase', {
    pseudonym: 'Rx-node',
    referredOn: '2026-01-12',
    patient: { sex: 'SEX_FEMALE', age: 'P2Y4M', proband: 'child', ped: fs.readFileSync(ped, 'utf8') },
    terms: [{ term: 'HP:0001252' }, { term: 'HP:0001321' }, { term: 'HP:0003186' }],
  });
  const read = await addVariants(head.caseId);
  const stored = (await call('getCase', { caseId: head.caseId })).case;
  const first = stored.ranking.result.groups[0];
  console.log(`ranking ${read.latestRanking}: ${first.members[0].genes[0].symbol}`);
  const stale = await call('addTerm', { caseId: head.caseId, version: head.version, term: { term: 'HP:0001250' } }).catch((error) => error);
  console.log(`stale: ${grpc.status[stale.code]} ${stale.details}`);
  const { conferenceId } = await call('planConference', { title: 'MDT', heldOn: '2026-03-01', quorum: 1, seats: [me.accountId] });
  const { itemId } = await call('addAgendaItem', { conferenceId, caseId: head.caseId });
  await call('openDiscussion', { itemId, version: 0 });
  await call('castVote', { itemId, kind: 'DECISION_KIND_MORE_TESTS' });
  await call('decide', { itemId, version: 2, kind: 'DECISION_KIND_MORE_TESTS', rationale: 'transferrin', ownerId: me.accountId, dueOn: '2027-01-01' });
  const minutes = await call('getMinutes', { conferenceId });
  console.log(`minutes ${minutes.number}: ${minutes.minutes.items[0].decision.kind}`);
  const denied = await call('verifyAudit').catch((error) => error);
  console.log(`audit: ${grpc.status[denied.code]}`);
  await call('signOut');
  const over = await call('getWorklist').catch((error) => error);
  console.log(`signed out: ${grpc.status[over.code]}`);
  client.close();
};

run().catch((error) => {
  console.error(error);
  process.exitCode = 1;
  client.close();
});
