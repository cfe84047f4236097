// A visitor without a browser: what an attacker with a script would send.
import { password } from "./people.mjs";

export class Visitor {
  constructor(url) { this.url = url; this.cookies = new Map(); }

  async send(path, { method = "GET", body, headers = {} } = {}) {
    const answer = await fetch(new URL(path, this.url), { method, body, redirect: "manual", headers: { ...headers, cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair] = line.split(";");
      const at = pair.indexOf("=");
      if (/expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    answer.html = await answer.text();
    return answer;
  }

  get(path) { return this.send(path); }

  /** Fills in the form of a page, with its token, as a browser would. */
  async post(page, fields, action = page, token = true) {
    const html = (await this.get(page)).html;
    const form = new URLSearchParams();
    const found = /name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec(html)?.[1];
    if (token && found) form.append("__RequestVerificationToken", found);
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
    return this.send(action, { method: "POST", body: form, headers: { "content-type": "application/x-www-form-urlencoded" } });
  }

  signIn(userName, secret = password) { return this.post("/signin", { UserName: userName, password: secret }); }

  async token(page) { return /name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec((await this.get(page)).html)?.[1]; }
}

export async function account(admin, userName, displayName, roles, url) {
  const html = (await admin.post("/administration", { userName, displayName, roles }, "/administration?handler=Add")).html;
  const code = /[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/.exec(html)?.[0];
  await new Visitor(url).post("/password", { code, password });
  const visitor = new Visitor(url);
  await visitor.signIn(userName);
  return visitor;
}

export async function institute(admin, name, userName, url) {
  const html = (await admin.post("/administration", { institute: name, userName, displayName: userName }, "/administration?handler=Institute")).html;
  const code = /[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/.exec(html)?.[0];
  await new Visitor(url).post("/password", { code, password });
  const visitor = new Visitor(url);
  await visitor.signIn(userName);
  return visitor;
}

export const enterCase = (visitor, fields = {}) =>
  visitor.post("/cases/new", { Pseudonym: "S-1", ReferredOn: "2026-01-02", Sex: "Female", Observed: "Seizure (HP:0001250)\nHP:0001252", ...fields });
