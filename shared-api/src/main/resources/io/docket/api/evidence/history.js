// Shows what happened, in the order in which it stands in the log. Everything is put in as text.
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const LETTERS = { TicketOpened: "description", RequesterReplied: "body", AgentReplied: "body", NoteAdded: "body" };
const FAMILIES = { Ticket: "", ProposalLedger: "assistant", TicketClocks: "system" };

function time(millis, className) {
  const at = new Date(millis);
  if (Number.isNaN(at.getTime())) {
    return element("span", {}, String(millis));
  }
  return element("time", { dateTime: at.toISOString(), title: at.toISOString(), className: className ?? "" },
    at.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "long" }));
}

/** "PriorityChanged" as "Priority changed". */
function sentence(type) {
  const words = type.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/^Sla\b/, "SLA");
}

function actor(leaf, names) {
  const [kind, id] = (leaf.actor ?? "").split(":");
  return names.has(id) ? called(id, names) : [kind ? sentence(kind) : "nobody known"];
}

/** A name is not proven, and the id is. */
function called(id, names) {
  return [names.get(id), " ", element("code", { className: "id" }, id)];
}

/** What this file has no key for. */
const SEALED = "[sealed]";

/** A value of an event: texts as they were written, ids with their names, all else as JSON. */
function shown(value, names) {
  if (value instanceof Text) {
    return value.text === null ? element("span", { className: "erased" }, SEALED) : element("span", {}, value.text);
  }
  if (typeof value === "string") {
    return element("span", {}, ...(names.has(value) ? called(value, names) : [value]));
  }
  if (Array.isArray(value) && value.every((each) => typeof each === "string" || each instanceof Text)) {
    return element("span", {}, ...value.flatMap((each, at) => (at ? [", ", shown(each, names)] : [shown(each, names)])));
  }
  if (value !== null && typeof value === "object") {
    return fields(Object.entries(value), names);
  }
  return element("span", {}, String(value));
}

function fields(entries, names) {
  const list = element("dl", {});
  for (const [name, value] of entries) {
    list.append(element("dt", {}, sentence(name)), element("dd", {}, shown(value, names)));
  }
  return list;
}

function attachment(file, files) {
  const name = file.name?.text ?? SEALED;
  const note = element("span", { className: "faint" }, ` ${file.size.toLocaleString("en-GB")} bytes`);
  const content = files.get(file.id);
  if (!content) {
    return element("li", {}, name, note, element("span", { className: "faint" }, ", not in the bundle"));
  }
  const address = URL.createObjectURL(new Blob([content], { type: "application/octet-stream" }));
  const sizeOnly = hasNoHash(file.sha256);
  const bound = sizeOnly ? "the event names its size, but no hash" : "the event names its hash";
  return element("li", {}, element("a", { href: address, download: name, title: bound }, name), note,
    sizeOnly ? element("span", { className: "faint" }, ", bound by its size only") : null);
}

function change(said, names) {
  return element("p", { className: "change" },
    element("del", {}, said.from === null ? "nothing" : shown(said.from, names)), " → ",
    element("ins", {}, said.to === null ? "nothing" : shown(said.to, names)));
}

/** What there is to say in a line: no ids that nobody has a name for, and nothing that has parts. */
function summary(rest, names) {
  const parts = rest
    .filter(([, value]) => (typeof value !== "object" || value instanceof Text) && (!ID.test(value) || names.has(value)))
    .map(([name, value]) => element("span", {}, `${sentence(name).toLowerCase()} `, shown(value, names)));
  return parts.length ? element("p", { className: "faint" }, ...parts.flatMap((part, at) => (at ? [" · ", part] : [part]))) : null;
}

function details(event, names, files) {
  const { said, leaf } = event;
  const letter = LETTERS[leaf.type];
  const isChange = "from" in said && "to" in said;
  const told = new Set(["ticket", "attachments", "metadata", letter, ...(isChange ? ["from", "to"] : []), ...(leaf.type === "TicketOpened" ? ["subject"] : [])]);
  const rest = Object.entries(said).filter(([name, value]) => !told.has(name) && value !== null && !(Array.isArray(value) && !value.length));
  return [
    leaf.type === "TicketOpened" ? element("p", { className: "subject" }, shown(said.subject, names)) : null,
    isChange ? change(said, names) : null,
    letter ? element("p", { className: "letter" }, shown(said[letter], names)) : null,
    said.attachments?.length ? element("ul", { className: "files" }, ...said.attachments.map((file) => attachment(file, files))) : null,
    letter ? null : summary(rest, names),
    element("details", {}, element("summary", {}, "All that is stored"),
      fields(rest, names),
      fields([["position", String(leaf.position)], ["event", leaf.id], ["stream", `${leaf.aggregateType} ${leaf.aggregateId}, ${leaf.sequence}`],
        ["type", `${leaf.type}, revision ${leaf.revision}`], ["by", leaf.actor ?? "nobody"],
        ["recorded", new Date(leaf.recordedMicros / 1000).toISOString()], ["metadata", said.metadata]], new Map())),
  ];
}

function shownEvent(event, names, files, wrong) {
  const { leaf } = event;
  const kind = leaf.type === "NoteAdded" ? "note" : FAMILIES[leaf.aggregateType] ?? "system";
  return element("li", { className: `event ${kind}` },
    element("span", { className: "position" }, String(leaf.position)),
    time(leaf.happenedMicros / 1000),
    element("div", { className: "what" },
      element("p", {}, element("strong", {}, sentence(leaf.type)), " by ", ...actor(leaf, names),
        kind === "note" ? element("em", {}, "Note, colleagues only") : null),
      ...details(event, names, files).filter((part) => part)),
    wrong
      ? element("span", { className: "proof bad" }, "▲ wrong")
      : element("span", { className: "proof", title: "In the signed log, unchanged" }, "✓ proven"));
}

function showHistory(found) {
  const names = found.names;
  const bad = found.verdict.firstBad;
  const rows = found.history.map((event) =>
    shownEvent(event, names, found.files, bad?.position === event.leaf.position));
  if (bad?.position > 0 && !found.history.some((event) => event.leaf.position === bad.position)) {
    rows.push(element("li", { className: "event wrong" },
      element("span", { className: "position" }, String(bad.position)),
      element("div", { className: "what" }, element("p", {}, element("strong", {}, "Wrong here"), ` ${bad.reason}. What follows was not looked at.`)),
      element("span", { className: "proof bad" }, "▲ wrong")));
  }
  document.getElementById("history").replaceChildren(...rows);
}
