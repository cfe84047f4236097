import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { holdsIdentity } from "./identity.mjs";

test("an identity number is found however it is written, in text and in bytes", () => {
  for (const written of ["19640823-3234", "640823-3234", "6408233234", "640823+3234", "1964-08-23-3234"]) {
    assert.ok(holdsIdentity(`x ${written} y`, "19640823-3234"), written);
    assert.ok(holdsIdentity(Buffer.from(`\0\xff ${written}\0`, "latin1"), "640823-3234"), written);
  }
  assert.ok(holdsIdentity("f. 010190 12480", "01019012480"));
});

test("a store of digests that holds the last four digits by chance holds no identity number", () => {
  const digests = Array.from({ length: 20_000 }, (_, index) => createHash("sha256").update(`${index}`).digest("hex")).join("\n");
  assert.ok(digests.includes("3234"));
  assert.ok(!holdsIdentity(digests, "19640823-3234"));
});
