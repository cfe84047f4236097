// kill -9 in the middle of decisions: afterwards each is there whole or not at all, and the log verifies.
import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { test } from "node:test";
import { startServer, verifyAudit } from "./server.mjs";
import { Visitor, account, enterCase } from "./visitor.mjs";
import { password } from "./people.mjs";

test("after kill -9 in the middle of deciding, decisions and log are whole", async (t) => {
  const server = await startServer();
  t.after(() => server.kill());
  const admin = new Visitor(server.url);
  await admin.post("/setup", { Code: server.code, Institute: "Umeå", UserName: "admin", DisplayName: "Admin", password });
  await admin.signIn("admin");
  const greta = await account(admin, "greta", "Greta", ["Geneticist", "Coordinator"], server.url);
  const seat = /name="seats" value="([^"]+)"/.exec((await greta.get("/conferences")).html)[1];
  const conference = (await greta.post("/conferences", { Title: "MDT", HeldOn: "2026-03-01", Quorum: 1, Seats: seat })).headers.get("location");
  const id = conference.split("/").pop();
  for (let i = 0; i < 12; i++) {
    const path = (await enterCase(greta, { Pseudonym: `D-${i}`, Observed: "" })).headers.get("location");
    await greta.post(path, { conference: id }, `${path}?handler=Agenda`);
  }
  let html = (await greta.get(conference)).html;
  const items = [...html.matchAll(/<section class="card item"[^>]*id="([0-9a-f-]{36})"/g)].map((match) => match[1]);
  assert.equal(items.length, 12);
  for (const item of items) {
    await greta.post(conference, { item, version: 0 }, `${conference}?handler=Open`);
    await greta.post(conference, { item, kind: "MoreTests" }, `${conference}?handler=Vote`);
  }
  const token = await greta.token(conference);
  const decide = (item) => greta.send(`${conference}?handler=Decide`, {
    method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ __RequestVerificationToken: token, item, version: 2, kind: "MoreTests", rationale: "r", owner: seat, due: "2027-01-01" }),
  }).catch(() => null);
  const told = new Set();
  const running = items.map((item) => decide(item).then((answer) => answer?.status === 302 && told.add(item)));
  await running[2];
  await server.kill();
  await Promise.allSettled(running);
  assert.equal((await verifyAudit(server.data)).code, 0);
  const again = await startServer(server.data);
  t.after(() => again.kill().then(() => rm(server.data, { recursive: true, force: true })));
  const back = new Visitor(again.url);
  await back.signIn("greta");
  html = (await back.get(conference)).html;
  const sections = html.split('<section class="card item"').slice(1);
  const decided = sections.filter((section) => /class="decision"/.test(section)).length;
  assert.equal(sections.filter((section) => /step-decided/.test(section)).length, decided);
  assert.ok(told.size >= 1, "a decision was told before the kill");
  for (const item of told) assert.match(sections.find((section) => section.includes(`id="${item}"`)), /class="decision"/, "what was told is kept");
  const worklist = (await back.get("/")).html;
  assert.equal([...worklist.matchAll(/s-awaitingtests/g)].length, decided);
  console.log(`# decided before the kill: ${decided} of ${items.length}, ${told.size} told`);
});
