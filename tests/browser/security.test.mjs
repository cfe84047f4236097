// What must not be possible, tried over the real program.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { newPerson, openBrowser, password } from "./people.mjs";
import { example, startServer } from "./server.mjs";
import { typedInto } from "./forms.mjs";
import { holdsIdentity } from "./identity.mjs";
import { Visitor, account, enterCase, institute } from "./visitor.mjs";

let server, admin, greta, mads, stranger, casePath;

before(async () => {
  server = await startServer();
  admin = new Visitor(server.url);
  await admin.post("/setup", { Code: server.code, Institute: "Uppsala", UserName: "admin", DisplayName: "Admin", password });
  await admin.signIn("admin");
  greta = await account(admin, "greta", "Greta", ["Geneticist", "Coordinator"], server.url);
  mads = await account(admin, "mads", "Mads", ["Member"], server.url);
  const other = await institute(admin, "Bergen", "berit", server.url);
  stranger = await account(other, "stein", "Stein", ["Geneticist", "Coordinator", "Lab", "Member"], server.url);
  casePath = (await enterCase(greta)).headers.get("location");
  assert.match(casePath, /^\/cases\/[0-9a-f-]{36}$/);
});

after(() => server?.stop());

test("another institute's case by its id is 404, on every door", async () => {
  for (const path of ["", "/progress", "/candidates/OMIM:101600/record", "/candidates/OMIM:101600/family"]) assert.equal((await stranger.get(casePath + path)).status, 404, path);
  const token = await stranger.token("/cases/new");
  assert.equal((await stranger.send(`${casePath}/variants?name=a.vcf`, { method: "POST", body: "##fileformat=VCFv4.2\n", headers: { RequestVerificationToken: token } })).status, 404);
  for (const handler of ["AddTerm", "RemoveTerm", "Patient", "Consent", "Mark", "Keep"])
    assert.equal((await stranger.post("/cases/new", { term: "HP:0001250", sex: "Male", version: 0, item: "FamilyHistory", done: "true" }, `${casePath}?handler=${handler}`)).status, 404, handler);
  assert.ok((await greta.get("/")).html.includes(casePath));
  assert.ok(!(await stranger.get("/")).html.includes(casePath));
  const seat = /name="seats" value="([^"]+)"/.exec((await greta.get("/conferences")).html)[1];
  const held = (await greta.post("/conferences", { Title: "MDT", HeldOn: "2026-03-01", Quorum: 1, Seats: seat })).headers.get("location");
  assert.equal((await greta.get(`${held}/minutes.pdf`)).status, 200);
  for (const path of ["", "/minutes", "/minutes.pdf"]) assert.equal((await stranger.get(held + path)).status, 404, path);
});

test("without a session every page leads to signing in, and shows nothing", async () => {
  const nobody = new Visitor(server.url);
  for (const path of ["/", casePath, "/conferences", "/administration", "/audit", "/terms?q=ataxi", "/conferences/00000000-0000-0000-0000-000000000000/minutes.pdf"]) {
    const answer = await nobody.get(path);
    assert.equal(answer.status, 302, path);
    assert.match(answer.headers.get("location"), /\/signin/);
  }
});

test("roles cannot be raised, and doors of other roles stay shut", async () => {
  assert.equal((await mads.get("/administration")).status, 403);
  assert.equal((await mads.get("/audit")).status, 403);
  assert.equal((await mads.post("/", { userName: "eve", displayName: "Eve", roles: "Administrator" }, "/administration?handler=Add")).status, 403);
  assert.equal((await mads.post(casePath, { term: "HP:0001251", version: 0 }, `${casePath}?handler=AddTerm`)).status, 403);
  assert.equal((await mads.post(casePath, { Pseudonym: "S-2", ReferredOn: "2026-01-02" }, "/cases/new")).status, 403);
  assert.equal((await admin.get(casePath)).status, 403);
});

test("a form from elsewhere is refused: no token, no act", async () => {
  for (const [path, fields] of [[`${casePath}?handler=AddTerm`, { term: "HP:0001251", version: 0 }], ["/cases/new", { Pseudonym: "x", ReferredOn: "2026-01-01" }], ["/signout", {}], ["/conferences", { Title: "x" }]])
    assert.equal((await greta.post(casePath, fields, path, false)).status, 400, path);
  assert.equal((await greta.send(`${casePath}/variants?name=a.vcf`, { method: "POST", body: "x" })).status, 400);
  assert.doesNotMatch((await greta.get(casePath)).html, /HP:0001251/);
});

test("markup typed into any field is shown as text", async () => {
  const evil = `<img src=x onerror=alert(1)>"'><script>alert(2)</script>`;
  const entered = await enterCase(greta, { Pseudonym: evil });
  const path = entered.headers.get("location");
  const ped = await enterCase(greta, { Pseudonym: "S-ped", Proband: `"><script>` });
  const planned = await greta.post("/conferences", { Title: evil, HeldOn: "2026-03-01", Quorum: 1, Seats: /name="seats" value="([^"]+)"/.exec((await greta.get("/conferences")).html)[1] });
  const pages = [path, "/", "/conferences", planned.headers.get("location"), `${planned.headers.get("location")}/minutes`, `${path}?strike=${encodeURIComponent(evil)}`, `${path}?compare=${encodeURIComponent(evil)}`, `/signin?returnUrl=${encodeURIComponent(evil)}`, ...(ped.headers.get("location") ? [ped.headers.get("location")] : [])];
  for (const page of pages) {
    const answer = await greta.get(page);
    assert.doesNotMatch(answer.html, /<img src=x|<script>alert|"><script>/, page);
    assert.match(answer.headers.get("content-security-policy"), /script-src 'self'/);
  }
  const browser = await openBrowser();
  const page = await newPerson(browser, server.url);
  await page.context().addCookies([...greta.cookies].map(([name, value]) => ({ name, value, url: server.url })));
  let alerts = 0;
  page.on("dialog", () => alerts++);
  await page.goto(path);
  assert.equal(alerts, 0);
  page.assertQuiet();
  await browser.close();
});

test("markup in the fields of a VCF is shown as text", async () => {
  const vcf = `##fileformat=VCFv4.2\n##contig=<ID=chr10,length=133797422>\n##INFO=<ID=CSQ,Number=.,Type=String,Description="<script>alert(1)</script>. Format: Allele|Consequence|SYMBOL|Feature|HGVSc">\n##FORMAT=<ID=GT,Number=1,Type=String,Description="x">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t<script>alert(3)</script>\nchr10\t121520163\trs<script>alert(4)</script>\tG\tC\t99\t<script>\tCSQ=C|missense_variant|FGFR2|<img/src=x>|c.755C>G<script>\tGT\t0/1\n`;
  const path = (await enterCase(greta, { Pseudonym: "S-vcf" })).headers.get("location");
  const answer = await greta.send(`${path}/variants?name=${encodeURIComponent("<script>.vcf")}`, { method: "POST", body: vcf, headers: { RequestVerificationToken: await greta.token(path) } });
  assert.ok([200, 400].includes(answer.status), answer.html);
  assert.doesNotMatch((await greta.get(path)).html, /<script>alert|<img\/src/);
});

test("SQL in fields is text", async () => {
  const path = (await enterCase(greta, { Pseudonym: `x'; DROP TABLE "Cases"; --` })).headers.get("location");
  assert.equal((await greta.get(path)).status, 200);
  assert.equal((await greta.get(`/terms?q=${encodeURIComponent("' OR 1=1 --")}`)).status, 200);
  assert.ok([400, 404].includes((await greta.get(`/cases/${encodeURIComponent("' OR 1=1")}`)).status));
  assert.equal((await new Visitor(server.url).signIn(`' OR '1'='1`)).status, 200);
  assert.equal((await greta.get("/")).status, 200);
});

test("a session is new at sign-in and dead after sign-out; a forged or old cookie opens nothing", async () => {
  const victim = new Visitor(server.url);
  victim.cookies.set("session", "chosen-by-the-attacker");
  await victim.signIn("mads");
  assert.notEqual(victim.cookies.get("session"), "chosen-by-the-attacker");
  const first = victim.cookies.get("session");
  await victim.signIn("mads");
  const thief = new Visitor(server.url);
  thief.cookies.set("session", first);
  assert.equal((await thief.get("/")).status, 200);
  await thief.post("/", {}, "/signout");
  thief.cookies.set("session", first);
  assert.equal((await thief.get("/")).status, 302);
  thief.cookies.set("session", `${first.slice(0, -3)}AAA`);
  assert.equal((await thief.get("/")).status, 302);
});

test("identity numbers are refused in every field, and stand in no log", async () => {
  // The five kinds, with and without signs between: personnummer, samordningsnummer, fødselsnummer, D-nummer, hjelpenummer.
  const numbers = ["640823-3234", "19640823-3234", "6408233234", "640823+3234", "701063-2391", "7010632391", "01019012480", "010190 12480", "41019012393", "01419010029", "014190 10029", "01.01.90 12480", "1964-08-23-3234"];
  for (const number of numbers) {
    for (const fields of [{ Pseudonym: number }, { Proband: number }, { Observed: number }]) {
      const answer = await enterCase(greta, { Pseudonym: "S-id", ...fields });
      assert.equal(answer.status, 400);
    }
    assert.equal((await greta.post("/conferences", { Title: `conf ${number}`, HeldOn: "2026-03-01", Quorum: 1, Seats: [] })).status, 400);
    assert.equal((await admin.post("/administration", { userName: number, displayName: "x", roles: "Member" }, "/administration?handler=Add")).status, 400);
    await new Visitor(server.url).signIn(number);
  }
  const sample = Buffer.from("##fileformat=VCFv4.2\n##contig=<ID=chr10,length=133797422>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t640823-3234\nchr10\t121520163\t.\tG\tC\t9\tPASS\t.\tGT\t0/1\n");
  const refused = await greta.send(`${casePath}/variants?name=a.vcf`, { method: "POST", body: sample, headers: { RequestVerificationToken: await greta.token(casePath) } });
  assert.equal(refused.status, 400);
  assert.ok(!holdsIdentity(refused.html, "640823-3234"));
  for (const number of numbers) assert.ok(!holdsIdentity(server.log(), number));
  const stored = await readFile(`${server.data}/review.db`);
  for (const number of numbers) assert.ok(!holdsIdentity(stored, number));
});

/** A page of every kind that has a form, with a conference before and in the discussion. */
async function pagesWithForms(name) {
  const entered = (await enterCase(greta, { Pseudonym: name })).headers.get("location");
  const seats = [...(await greta.get("/conferences")).html.matchAll(/name="seats" value="([^"]+)"/g)].map((match) => match[1]);
  const conference = (await greta.post("/conferences", { Title: `MDT ${name}`, HeldOn: "2026-03-01", Quorum: 1, Seats: seats })).headers.get("location");
  const id = conference.split("/").pop();
  for (const path of [entered, casePath]) await greta.post(path, { conference: id }, `${path}?handler=Agenda`);
  const item = /<section class="card item"[^>]*id="([0-9a-f-]{36})"/.exec((await greta.get(conference)).html)[1];
  await greta.post(conference, { item, version: 0 }, `${conference}?handler=Open`);
  return [[greta, entered], [greta, "/cases/new"], [greta, "/conferences"], [greta, conference], [admin, "/administration"]];
}

test("identity numbers typed into any text field of any form are refused, and stand nowhere", async () => {
  const number = "19640823-3234";
  const tried = new Set();
  for (const [person, page] of await pagesWithForms("S-fields"))
    for (const { action, field, form } of typedInto((await person.get(page)).html, page, `x ${number}`)) {
      const answer = await person.send(action, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams([...form, ["__RequestVerificationToken", await person.token(page)]]) });
      assert.equal(answer.status, 400, `${action} ${field}`);
      tried.add(field.toLowerCase());
    }
  for (const field of ["pseudonym", "observed", "excluded", "proband", "pedigree", "term", "title", "comment", "rationale", "username", "displayname", "subject", "institute"]) assert.ok(tried.has(field), field);
  await greta.get(`/terms?q=${number}`);
  await greta.get(`${casePath}?strike=${number}`);
  await greta.get(`/signin?returnUrl=/${number}`);
  assert.ok(!holdsIdentity(server.log(), number));
  for (const file of ["review.db", "review.db-wal"]) assert.ok(!holdsIdentity(await readFile(`${server.data}/${file}`).catch(() => Buffer.alloc(0)), number), file);
});

test("markup typed into any text field of any form is shown as text on every page", async () => {
  const evil = `<img src=x onerror=alert(1)>"'><script>alert(2)</script>`;
  const pages = await pagesWithForms("S-markup");
  for (const [person, page] of pages)
    for (const { action, form, field } of typedInto((await person.get(page)).html, page, evil, "S")) {
      const answer = await person.send(action, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams([...form, ["__RequestVerificationToken", await person.token(page)]]) });
      assert.ok(answer.status < 500, `${action} ${field}`);
      assert.doesNotMatch(answer.html, /<img src=x|<script>alert|"><script>/, `${action} ${field}`);
    }
  for (const [person, page] of [...pages, [greta, "/"], [greta, `${pages[3][1]}/minutes`], [greta, `${pages[0][1]}?ranking=1`]]) assert.doesNotMatch((await person.get(page)).html, /<img src=x|<script>alert|"><script>/, page);
});

test("days and numbers that cannot be read are refused, and nothing is taken in their place", async () => {
  assert.equal((await enterCase(greta, { Pseudonym: "S-day", ReferredOn: "yesterday" })).status, 400);
  assert.equal((await enterCase(greta, { Pseudonym: "S-day", Years: "ten" })).status, 400);
  assert.doesNotMatch((await greta.get("/")).html, /S-day/);
});

test("a zip bomb and a damaged file are refused, and the server goes on", async () => {
  const token = await greta.token(casePath);
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  for (const body of [bomb, Buffer.from("not a vcf"), gzipSync(Buffer.from("##fileformat=VCFv4.2\n")).subarray(0, 12)]) {
    const answer = await greta.send(`${casePath}/variants?name=a.vcf.gz`, { method: "POST", body, headers: { RequestVerificationToken: token } });
    assert.equal(answer.status, 400, answer.html.slice(0, 200));
  }
  assert.equal((await greta.get("/")).status, 200);
});

test("wrong passwords lock the account, and tell nothing of who exists", async () => {
  const guess = async (name) => (await new Visitor(server.url).signIn(name, "wrong password here")).html.replaceAll(/value="[^"]*"/g, "").replaceAll(name, "");
  assert.equal(await guess("mads"), await guess("nobody-of-that-name"));
  for (let i = 0; i < 4; i++) await guess("mads");
  assert.equal((await new Visitor(server.url).signIn("mads")).status, 200);
});

test("cookies and headers are those of a careful page", async () => {
  const nobody = new Visitor(server.url);
  const answer = await nobody.get("/signin");
  for (const [name, value] of [["x-content-type-options", "nosniff"], ["referrer-policy", "no-referrer"], ["cache-control", "no-store"]]) assert.ok(answer.headers.get(name)?.includes(value), name);
  assert.match(answer.headers.get("content-security-policy"), /default-src 'none'.*frame-ancestors 'none'/);
  assert.doesNotMatch(answer.html, /\sstyle=|<style|\son\w+=|https?:\/\/(?!www\.w3\.org)/);
  const signed = await new Visitor(server.url).post("/signin", { UserName: "greta", password });
  const cookie = signed.headers.getSetCookie().find((line) => line.startsWith("session="));
  assert.match(cookie, /httponly/i);
  assert.match(cookie, /samesite=lax/i);
  assert.equal(signed.headers.get("server"), null);
});

test("the language link goes nowhere else", async () => {
  for (const back of ["//evil.example", "https://evil.example", "/\\evil.example"])
    assert.equal((await greta.get(`/language?to=sv&back=${encodeURIComponent(back)}`)).headers.get("location"), "/");
});
