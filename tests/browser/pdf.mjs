// Reads a PDF as a person's reader would, with Debian's poppler.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The text of a PDF by page; fails where poppler finds anything wrong with the file. */
export async function pagesOf(bytes) {
  const folder = await mkdtemp(join(tmpdir(), "genometriage-pdf-"));
  try {
    const file = join(folder, "file.pdf");
    await writeFile(file, bytes);
    const { stdout, stderr } = await run("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"]);
    assert.equal(stderr, "");
    const fonts = (await run("pdffonts", [file])).stdout;
    assert.match(fonts, /Helvetica/);
    return stdout.split("\f").slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
