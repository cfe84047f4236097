// The whole way, over the real program and a real browser: sign-in, case, variants, ranking, strike-out, conference
// with three members in three browsers, votes, decision, minutes, audit; each of the three in another language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addAccount, assertAccessible, assertNotCut, enterTrio, newPerson, openBrowser, picture, setUp, signIn, uploadTrio } from "./people.mjs";
import { pagesOf } from "./pdf.mjs";
import { example, startServer, verifyAudit } from "./server.mjs";

let server, browser, admin, geneticist, member, coordinator, caseUrl, conferenceUrl;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

test("the first start makes an administrator with the code of the console, once", async () => {
  admin = await newPerson(browser, server.url);
  await admin.goto("/signin");
  await assertAccessible(admin, "first start");
  await setUp(admin, server.code);
  assert.equal((await admin.goto("/setup")).status(), 404);
  await addAccount(admin, browser, server.url, "greta", "Greta Gen", ["Geneticist", "Coordinator"]);
  await addAccount(admin, browser, server.url, "mads", "Mads Medlem", ["Member"]);
  await addAccount(admin, browser, server.url, "kim", "Kim Koord", ["Coordinator", "Member"]);
  await addAccount(admin, browser, server.url, "aud", "Aud It", ["Auditor"]);
  await assertAccessible(admin, "administration");
  await picture(admin, "administration");
  await admin.goto("/");
});

test("three people sign in, in three languages", async () => {
  geneticist = await newPerson(browser, server.url, { language: "sv" });
  member = await newPerson(browser, server.url, { language: "nb", width: 820, height: 1100 });
  coordinator = await newPerson(browser, server.url, { language: "en", dark: true });
  await geneticist.goto("/signin");
  await assertAccessible(geneticist, "sign-in");
  await picture(geneticist, "signin-sv");
  await signIn(geneticist, "greta");
  await signIn(member, "mads");
  await signIn(coordinator, "kim");
  assert.equal(await geneticist.locator("h1").textContent(), "Arbetslista");
  assert.equal(await member.locator("h1").textContent(), "Arbeidsliste");
  assert.equal(await coordinator.locator("h1").textContent(), "Worklist");
});

test("a case is entered with a term typed in Swedish, and ranked", async () => {
  await geneticist.goto("/cases/new");
  await assertAccessible(geneticist, "new case");
  caseUrl = await enterTrio(geneticist, "Rx-17", "ataxi", example);
  await geneticist.locator(".candidates").waitFor();
  assert.match(await geneticist.locator(".terms").first().textContent(), /HP:0001251/);
  await uploadTrio(geneticist, example);
  assert.match(await geneticist.locator(".candidates > li").first().textContent(), /PMM2/);
  await assertAccessible(geneticist, "case");
  await picture(geneticist, "case-sv-1280-light");
  assert.equal(await geneticist.locator("svg.pedigree text").count(), 3);
});

test("striking a variant out changes the ranking in under a second, on trial", async () => {
  const first = geneticist.locator(".candidates > li").first();
  const before_ = await first.locator(".line .num").first().textContent();
  const boxes = first.locator("table.variants input[name=strike]");
  const code = await boxes.first().inputValue();
  const started = Date.now();
  await boxes.first().check();
  await geneticist.locator(".note.trial").waitFor();
  console.log(`# strike-out to ranking: ${Date.now() - started} ms`);
  assert.ok((await geneticist.locator(".note.trial").textContent()).includes(code));
  assert.notEqual(await geneticist.locator(".candidates > li").first().locator(".line .num").first().textContent(), before_);
  await picture(geneticist, "case-sv-trial");
  await assertAccessible(geneticist, "trial");
  await geneticist.goto(caseUrl);
  assert.equal(await geneticist.locator(".note.trial").count(), 0);
});

test("the keyboard alone goes to the content, opens a candidate and strikes a sign, and keeps its place", async () => {
  await geneticist.goto(caseUrl);
  await geneticist.keyboard.press("Tab");
  await geneticist.keyboard.press("Enter");
  assert.equal(await geneticist.evaluate(() => document.activeElement.id), "main");
  const second = geneticist.locator(".candidates > li > details").nth(1);
  await second.locator("summary").focus();
  await geneticist.keyboard.press("Enter");
  assert.ok(await second.evaluate((one) => one.open));
  const box = geneticist.locator("#ranking table.variants input[name=strike]").first();
  const code = await box.inputValue();
  await box.focus();
  await geneticist.keyboard.press("Space");
  await geneticist.locator(".note.trial").waitFor();
  const focused = await geneticist.evaluate(() => ({ name: document.activeElement.name, value: document.activeElement.value }));
  assert.deepEqual(focused, { name: "strike", value: code });
  const sign = geneticist.locator(".terms input[name=strike]").first();
  const marks = [code, await sign.inputValue()];
  await sign.check();
  await geneticist.waitForURL((address) => marks.every((mark) => address.searchParams.getAll("strike").includes(mark)));
  await geneticist.locator(`.note.trial input[type=checkbox][value="${code}"]`).uncheck();
  await geneticist.waitForURL((address) => !address.searchParams.getAll("strike").includes(code));
  assert.equal(await geneticist.locator(".note.trial").count(), 1);
  await geneticist.goto(caseUrl);
});

test("two candidates are compared", async () => {
  for (const index of [0, 1]) {
    const details = geneticist.locator(".candidates > li > details").nth(index);
    if (!(await details.evaluate((one) => one.open))) await details.locator("summary").click();
    await details.locator("[name=compare]").check();
  }
  await geneticist.locator("button[form=compare]").click();
  await geneticist.locator("#comparison").waitFor();
  await assertAccessible(geneticist, "comparison");
});

test("ACMG points and frequencies stand with the variants, and facts of the patient are changed with a history", async () => {
  await geneticist.goto(caseUrl);
  const more = geneticist.locator(".candidates > li").first().locator("tr.more details").first();
  await more.locator("summary").click();
  assert.match(await more.textContent(), /ACMG\/AMP: .*poäng/);
  await assertAccessible(geneticist, "criteria");
  await picture(geneticist, "case-sv-criteria");
  const patient = geneticist.locator("section[aria-labelledby=patient]");
  await patient.locator("summary").first().click();
  await patient.locator("[name=years]").fill("3");
  await patient.locator("[name=onset]").selectOption("HP:0003593");
  await patient.locator("form button").click();
  await geneticist.waitForLoadState();
  await patient.locator("details").last().locator("summary").click();
  assert.match(await patient.locator("details").last().textContent(), /Ålder: .*→ 3 år/);
});

test("what changed from one ranking to the next is told with its reasons", async () => {
  await geneticist.goto(`${caseUrl}?ranking=2&against=1`);
  const change = geneticist.locator("section[aria-labelledby=change]");
  assert.match(await change.textContent(), /Från rangordning 1 till 2/);
  assert.ok((await change.locator(".why").count()) > 0);
  await assertNotCut(geneticist, "change");
  await assertAccessible(geneticist, "change");
  await picture(geneticist, "case-sv-change");
});

test("the variants of a trio fit the page at 1280 px in every language, and consequences are in its words", async () => {
  const words = { sv: "variant i kodande sekvens", nb: "variant i kodende sekvens", en: "coding sequence variant" };
  for (const [language, word] of Object.entries(words)) {
    await geneticist.goto(`/language?to=${language}&back=${new URL(caseUrl).pathname}`);
    const first = geneticist.locator(".candidates > li").first();
    assert.ok((await first.locator("table.variants").textContent()).includes(word), word);
    assert.equal(await first.locator("table.variants td[title=coding_sequence_variant]").count(), 2);
    await assertNotCut(geneticist, language);
    if (language !== "sv") await picture(geneticist, `case-${language}-1280-light`);
  }
  await geneticist.goto("/language?to=sv&back=/");
});

test("samples and tests that would tell most stand beside the next best question", async () => {
  await geneticist.goto(`${caseUrl}?ranking=1`);
  const steps = geneticist.locator("section[aria-labelledby=questions]");
  assert.match(await steps.textContent(), /Prover och undersökningar som skulle ge mest besked/);
  assert.ok((await steps.locator("[aria-labelledby=steps] tbody tr").count()) > 0);
  await assertNotCut(geneticist, "questions");
  assert.match(await geneticist.locator("section[aria-labelledby=history]").textContent(), /bilden ändrad\s+ålder, debut/);
  await assertAccessible(geneticist, "questions");
  await picture(geneticist, "case-sv-questions");
});

test("two people change one case: the second is told, and nothing is lost", async () => {
  await coordinator.goto(caseUrl);
  await geneticist.goto(caseUrl);
  await coordinator.locator("#term").fill("HP:0000252");
  await coordinator.locator("form.term-entry button").click();
  await coordinator.waitForLoadState();
  assert.match(await coordinator.locator(".side").textContent(), /HP:0000252/);
  await geneticist.locator("#term").fill("HP:0001629");
  await geneticist.locator("form.term-entry button").click();
  assert.match(await geneticist.locator(".problems").textContent(), /Någon annan har ändrat/);
  assert.match(await geneticist.locator(".side").textContent(), /HP:0000252/);
  await picture(coordinator, "case-en-1280-dark");
  await assertAccessible(coordinator, "case, dark");
});

test("a conference is planned, and the case put on its agenda", async () => {
  await coordinator.goto("/conferences");
  await assertAccessible(coordinator, "conferences");
  await coordinator.locator("[name=Title]").fill("MDT March");
  await coordinator.locator("[name=Quorum]").fill("3");
  for (const box of await coordinator.locator("[name=seats]").all()) await box.check();
  await coordinator.locator("form button.primary").click();
  await coordinator.waitForURL(/\/conferences\/[0-9a-f-]{36}$/);
  conferenceUrl = coordinator.url();
  await coordinator.goto(caseUrl);
  await coordinator.locator("[name=conference]").selectOption({ index: 0 });
  await coordinator.locator(".title-row form button").click();
  await coordinator.waitForURL(/\/conferences\//);
});

test("own rankings are hidden until the discussion is opened, and others see it live", async () => {
  for (const person of [geneticist, member, coordinator]) {
    await person.goto(conferenceUrl);
    await person.locator("[name=choices]").first().selectOption({ index: 1 });
    await person.locator(".item-work textarea[name=comment]").fill(`note of ${await person.locator(".who").textContent()}`);
    await person.locator(".item-work button.primary").click();
    await person.waitForLoadState();
  }
  await member.goto(conferenceUrl);
  assert.doesNotMatch(await member.locator("main").textContent(), /note of Greta/);
  await picture(member, "conference-nb-tablet-own");
  await assertAccessible(member, "conference, own rankings");
  await geneticist.goto(conferenceUrl);
  await geneticist.locator("section.item .title-row form button").first().click();
  await member.locator("text=note of Greta Gen").waitFor({ timeout: 15000 });
});

test("votes, quorum, dissent and decision", async () => {
  const vote = async (person, kind, comment) => {
    await person.goto(conferenceUrl);
    const form = person.locator("form:has([name=kind]):not(:has([name=rationale]))");
    await form.locator("[name=kind]").selectOption(kind);
    if (kind === "Confirmed") await form.locator("[name=code]").selectOption({ index: 1 });
    if (comment) await form.locator("[name=comment]").fill(comment);
    await form.locator("button.primary").click();
    await person.waitForLoadState();
  };
  const decide = async () => {
    await geneticist.goto(conferenceUrl);
    const form = geneticist.locator("form:has([name=rationale])");
    await form.locator("[name=kind]").selectOption("Confirmed");
    await form.locator("[name=code]").selectOption({ index: 1 });
    await form.locator("[name=rationale]").fill("Två patogena varianter i trans, bilden stämmer.");
    await form.locator("[name=due]").fill("2026-12-31");
    await form.locator("button.primary").click();
    await geneticist.waitForLoadState();
  };
  await vote(geneticist, "Confirmed");
  await vote(member, "MoreTests", "transferrin først");
  await decide();
  assert.match(await geneticist.locator(".problems").textContent(), /beslutsförhet kräver 3/);
  assert.equal(await geneticist.locator("[name=rationale]").inputValue(), "Två patogena varianter i trans, bilden stämmer.");
  await picture(geneticist, "conference-sv-1280-votes");
  await assertAccessible(geneticist, "conference, votes");
  await vote(coordinator, "Confirmed");
  await decide();
  assert.match(await geneticist.locator(".decision").textContent(), /transferrin først/);
});

test("minutes, record and the page for the family are written", async () => {
  await geneticist.goto(conferenceUrl);
  await geneticist.locator(".title-row form button").first().click();
  await geneticist.waitForURL(/minutes$/);
  assert.match(await geneticist.locator("article").textContent(), /2 för, 1 emot/);
  await assertAccessible(geneticist, "minutes");
  assert.match(await geneticist.locator("article .code").first().textContent(), /SHA-256 [0-9a-f]{64}/);
  await picture(geneticist, "minutes-sv");
  const hash = /SHA-256 ([0-9a-f]{64})/.exec(await geneticist.locator("article").textContent())[1];
  await geneticist.goto(`${geneticist.url()}?version=1`);
  assert.match(await geneticist.locator("article").textContent(), /En tidigare version/);
  const words = { sv: ["Protokoll: MDT March", "2 för, 1 emot", "Avvikande mening", "Sida 1 av"], nb: ["Protokoll: MDT March", "Dissens", "Side 1 av"], en: ["Minutes: MDT March", "Dissent", "Page 1 of"] };
  for (const [language, expected] of Object.entries(words)) {
    await geneticist.goto(`/language?to=${language}&back=/`);
    const answer = await geneticist.request.get(`${new URL(conferenceUrl).pathname}/minutes.pdf`);
    assert.equal(answer.headers()["content-type"], "application/pdf");
    const pages = await pagesOf(await answer.body());
    for (const word of [...expected, "Klinisk genetik, Uppsala", "Två patogena varianter i trans, bilden stämmer.", "Mads Medlem", "transferrin først"]) assert.ok(pages.join("\n").includes(word), `${language}: ${word}`);
    for (const page of pages) assert.ok(page.includes(hash), `${language}: the hash on each page`);
  }
  await geneticist.goto("/language?to=sv&back=/");
  await geneticist.goto(caseUrl);
  const links = await geneticist.locator(".candidates > li").first().locator(".codes a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  for (const [index, link] of links.entries()) {
    assert.equal((await geneticist.goto(link)).status(), 200);
    await assertAccessible(geneticist, link);
    await picture(geneticist, index === 0 ? "record-sv" : "family-sv");
    const printed = await geneticist.pdf({ format: "A4", preferCSSPageSize: true });
    assert.equal(printed.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length, 1, `${link} is one page of paper`);
  }
  await geneticist.goto("/");
  await assertAccessible(geneticist, "worklist");
  await picture(geneticist, "worklist-sv");
});

test("every page is there in every language, on a tablet too", async () => {
  await enterTrio(geneticist, "Rx-18", null, example);
  for (const language of ["sv", "nb", "en"])
    for (const path of ["/", "/cases/new", new URL(caseUrl).pathname, new URL(conferenceUrl).pathname]) {
      await member.goto(`/language?to=${language}&back=/`);
      const answer = await member.goto(path);
      if (path === "/cases/new") { assert.equal(answer.status(), 403); continue; }
      assert.equal(await member.locator("html").getAttribute("lang"), language);
      assert.doesNotMatch(await member.locator("main").textContent(), /\b(Enum|CaseStatus|AgendaState|DecisionKind|RankingCause|Field)_\w+/);
      assert.ok(await member.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1), `${path} is wider than the tablet`);
    }
  await member.goto(caseUrl);
  await picture(member, "case-en-tablet");
  for (const person of [geneticist, member, coordinator]) person.assertQuiet();
});

test("the auditor finds it all in the log, and the chain holds", async () => {
  const auditor = await newPerson(browser, server.url, { language: "sv" });
  await signIn(auditor, "aud");
  await auditor.goto("/audit");
  let log = await auditor.locator("table.audit").textContent();
  for (let older; (older = auditor.locator("main a[href*='before=']")), await older.count(); log += await auditor.locator("table.audit").textContent()) await older.click();
  await auditor.goto("/audit");
  for (const verb of ["beslutade", "röstade", "protokoll visat", "pdf", "rangordning prövad", "varianter inlästa", "diskussion öppnad"]) assert.ok(log.includes(verb), verb);
  await auditor.locator("form.inline button:not(.quiet)").click();
  assert.match(await auditor.locator(".note").textContent(), /Kedjan är hel/);
  await assertAccessible(auditor, "audit");
  await picture(auditor, "audit-sv");
  assert.equal((await auditor.goto(caseUrl)).status(), 403);
  assert.equal((await verifyAudit(server.data)).code, 0);
});
