"use strict";
// Makes the pages quicker to use; every page but the upload of variants works without it.
(() => {
  const regions = () => [...document.querySelectorAll("[data-region]")];

  // What has the focus keeps it where the fresh page has the same thing, so that the keyboard does not lose its place.
  const nameOf = (one) => one.name ? `${one.name} ${one.type === "checkbox" ? one.value : ""}` : one.tagName === "SUMMARY" || one.tagName === "BUTTON" || one.tagName === "A" ? one.textContent : null;
  const keepFocus = (region, replace) => {
    const held = region.contains(document.activeElement) ? document.activeElement : null;
    const alike = (one) => one.tagName === held.tagName && one.getAttribute("form") === held.getAttribute("form") && nameOf(one) === nameOf(held);
    const place = held ? [...region.querySelectorAll(held.tagName)].filter(alike).indexOf(held) : -1;
    replace();
    const again = held && nameOf(held) !== null ? [...region.querySelectorAll(held.tagName)].filter(alike)[Math.max(place, 0)] : undefined;
    const folded = again?.closest("details:not([open])");
    if (folded && !again.closest("summary")) folded.open = true; // What is folded away cannot have the focus.
    again?.focus({ preventScroll: true });
  };

  // Candidates that were opened stay open wherever they now stand.
  const keepOpen = (region, replace) => {
    const nameIn = (details) => details.querySelector("summary .name")?.firstChild.textContent;
    const opened = new Set([...region.querySelectorAll("details[open]")].map(nameIn));
    replace();
    for (const details of region.querySelectorAll("details")) if (nameIn(details) !== undefined && opened.has(nameIn(details))) details.open = true;
  };

  // Takes the regions of a page that was fetched in place of those shown; a field in use is never taken away.
  const replaceRegions = async (address) => {
    const answer = await fetch(address, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const region of regions()) {
      const fresh = page.getElementById(region.id);
      if (fresh) keepFocus(region, () => keepOpen(region, () => region.replaceChildren(...fresh.childNodes)));
    }
    return true;
  };

  const strikes = document.querySelector("[data-strikes]");
  if (strikes) {
    const rank = async () => {
      const address = location.pathname + "?" + new URLSearchParams(new FormData(strikes));
      if (!(await replaceRegions(address))) return;
      history.replaceState(null, "", address);
      for (const box of document.querySelectorAll(".terms input[name=strike]")) box.closest("li").classList.toggle("struck", box.checked);
    };
    strikes.addEventListener("submit", (event) => { event.preventDefault(); rank(); });
    document.addEventListener("change", (event) => { if (event.target.name === "strike" && event.target.form === strikes) rank(); });
  }

  const watched = document.querySelector("[data-watch]");
  if (watched) {
    let stamp = null;
    const source = new EventSource(watched.dataset.watch);
    const isBusy = () => {
      const field = document.activeElement;
      return [...document.querySelectorAll("[data-region] input:not([type=hidden]), [data-region] textarea, [data-region] select")].some(
        (one) => one === field || (one.tagName === "SELECT" ? [...one.options].some((option) => option.selected !== option.defaultSelected && one.options[0] !== option) : one.value !== one.defaultValue));
    };
    source.onmessage = async (event) => {
      if (stamp !== null && stamp !== event.data) {
        if (!isBusy()) await replaceRegions(location.pathname);
        else watched.replaceChildren(notice(watched.dataset.changed));
      }
      stamp = event.data;
    };
    const notice = (text) => {
      const line = document.createElement("p");
      line.className = "note";
      line.setAttribute("role", "status");
      const link = document.createElement("a");
      link.href = location.pathname;
      link.textContent = text;
      line.append(link);
      return line;
    };
    addEventListener("pagehide", () => source.close());
  }

  for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());

  for (const entry of document.querySelectorAll("[data-terms]")) {
    const field = entry.querySelector(".term-search");
    const list = entry.querySelector("[role=listbox]");
    const target = field.dataset.fill ? entry.querySelector(`[name=${field.dataset.fill}]`) : null;
    let active = -1;
    let asked = 0;
    const close = () => { list.hidden = true; active = -1; field.setAttribute("aria-expanded", "false"); field.removeAttribute("aria-activedescendant"); };
    const point = (index) => {
      const options = [...list.children];
      if (options.length === 0) return;
      active = (index + options.length) % options.length;
      options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
      options[active].scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", options[active].id);
    };
    const choose = (option) => {
      const text = `${option.dataset.label} (${option.dataset.id})`;
      if (target) { target.value = (target.value.trim() ? target.value.trimEnd() + "\n" : "") + text + "\n"; field.value = ""; } else field.value = text;
      close();
      field.focus();
    };
    const show = (hits) => {
      list.replaceChildren(...hits.map((hit, i) => {
        const option = document.createElement("li");
        option.id = `option-${i}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.id = hit.id;
        option.dataset.label = hit.label;
        const code = document.createElement("span");
        code.className = "code";
        code.textContent = hit.id;
        const soft = document.createElement("span");
        soft.className = "soft";
        soft.textContent = hit.matched === hit.label ? "" : ` ${hit.label}`;
        option.append(code, hit.matched + (hit.unreviewed ? "°" : ""), soft);
        option.addEventListener("mousedown", (event) => { event.preventDefault(); choose(option); });
        return option;
      }));
      list.hidden = hits.length === 0;
      field.setAttribute("aria-expanded", String(hits.length > 0));
      list.style.top = `${field.offsetTop + field.offsetHeight + 2}px`;
    };
    field.addEventListener("input", async () => {
      const mine = ++asked;
      if (field.value.trim().length < 2) return close();
      const answer = await fetch("/terms?q=" + encodeURIComponent(field.value), { credentials: "same-origin" });
      if (answer.ok && mine === asked) show(await answer.json());
    });
    field.addEventListener("keydown", (event) => {
      if (list.hidden) { if (event.key === "Enter" && target) event.preventDefault(); return; }
      if (event.key === "ArrowDown") { event.preventDefault(); point(active + 1); }
      else if (event.key === "ArrowUp") { event.preventDefault(); point(active - 1); }
      else if (event.key === "Enter") { event.preventDefault(); choose(list.children[Math.max(active, 0)]); }
      else if (event.key === "Escape") close();
    });
    field.addEventListener("blur", close);
  }

  for (const form of document.querySelectorAll("[data-upload]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const file = form.vcf.files[0];
      const bar = form.querySelector("progress");
      const line = form.querySelector("[role=status]");
      const button = form.querySelector("button");
      const count = new Intl.NumberFormat(document.documentElement.lang);
      bar.hidden = false;
      button.disabled = true;
      const request = new XMLHttpRequest();
      request.upload.onprogress = (progress) => { bar.value = progress.loaded / file.size; line.textContent = `${form.dataset.sending} ${Math.floor((100 * progress.loaded) / file.size)} %`; };
      const poll = setInterval(async () => {
        const answer = await fetch(form.dataset.progress, { credentials: "same-origin" });
        const state = answer.ok ? await answer.json() : { records: -1 };
        if (state.records >= 0 && request.readyState < 4) line.textContent = `${form.dataset.ranking} ${count.format(state.records)} ${form.dataset.records}${state.first ? " · " + state.first : ""}`;
      }, 700);
      request.onloadend = () => {
        clearInterval(poll);
        if (request.status === 200) { location.assign(form.dataset.done); return; }
        bar.hidden = true;
        button.disabled = false;
        let problems = [];
        try { problems = JSON.parse(request.responseText).problems; } catch { /* no answer to read */ }
        line.textContent = problems.length ? problems.join(" ") : form.dataset.failed;
        line.className = "problems";
      };
      request.open("POST", form.dataset.upload + "?name=" + encodeURIComponent(file.name));
      request.setRequestHeader("RequestVerificationToken", form.querySelector("[name=__RequestVerificationToken]").value);
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.send(file);
    });
  }
})();
