// Starts the program as a clinic would, on free ports, over an empty folder.
import { spawn, execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = process.env.GENOMETRIAGE_PROGRAM ?? join(root, "src/GenomeTriage.Cli/bin/Release/net10.0/genometriage.dll");

export const example = (name) => join(root, "examples", name);

export async function startServer(folder) {
  const data = folder ?? (await mkdtemp(join(tmpdir(), "genometriage-browser-")));
  const process_ = spawn("dotnet", [program, "serve", "--lang", "en", "--port", "0", "--http-port", "0", "--drain-seconds", "1", "--data", data]);
  const addresses = [];
  let errors = "";
  process_.stderr.on("data", (bytes) => (errors += bytes));
  const url = await new Promise((resolve, reject) => {
    process_.stdout.on("data", (bytes) => {
      addresses.push(...String(bytes).split("\n").filter((line) => line.startsWith("http")));
      if (addresses.length >= 2) resolve(addresses[1].trim());
    });
    process_.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${errors}`)));
  });
  const ended = new Promise((resolve) => process_.once("exit", resolve));
  return {
    url,
    data,
    code: /[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/.exec(errors)?.[0],
    log: () => errors,
    kill: async () => { process_.kill("SIGKILL"); await ended; },
    stop: async () => { process_.kill("SIGTERM"); await ended; if (!folder) await rm(data, { recursive: true, force: true }); },
  };
}

export async function verifyAudit(data, ...more) {
  try {
    const { stdout } = await promisify(execFile)("dotnet", [program, "audit", "verify", "--data", data, ...more]);
    return { code: 0, stdout };
  } catch (failure) {
    return { code: failure.code, stdout: failure.stdout, stderr: failure.stderr };
  }
}
