// Verifies a bundle, every byte of it, and collects what it says on the way.
class WrongEvent extends Broken {
  constructor(position, reason) {
    super(reason);
    this.position = position;
  }
}

function told(problem, otherwise) {
  return problem instanceof Broken ? problem.message : otherwise;
}

function requireThat(condition, position, otherwise) {
  if (!condition) {
    throw new WrongEvent(position, otherwise);
  }
}

/** The event as it was written, but for what of it can be opened. */
async function checkEvent(line, manifest, before) {
  const bytes = base64(line.leaf);
  const leaf = parseLeaf(bytes);
  try {
    requireThat(leaf.position <= manifest.head.size, 0, "An event is said to be beyond the end of the log");
    const included = await isIncluded(
      leaf.position - 1, manifest.head.size, line.path.map((node) => base64(node, 32)), bytes, base64(manifest.head.root, 32));
    requireThat(included, leaf.position, "It is not what the log holds at this position");
    requireThat(leaf.position > before.position, leaf.position, "It does not follow the one before it");
    before.position = leaf.position;
    requireThat(leaf.ticket === manifest.ticket, leaf.position, "It is about something else");
    const expected = before.streams.get(leaf.aggregateId) ?? 0;
    before.streams.set(leaf.aggregateId, expected + 1);
    requireThat(leaf.sequence === expected, leaf.position, "There should be another one of its stream before it");
    const unused = new Set(Object.keys(line.keys));
    const payload = parseSaid(leaf.payload);
    requireThat(!("metadata" in payload), leaf.position, "It has other metadata in it");
    const stored = { ...payload, metadata: parseSaid(leaf.metadata) };
    attachments(stored);
    requireThat(leaf.type !== "TicketOpened" || stored.number === manifest.number, leaf.position, "It is of a ticket of another number");
    const said = await opened(stored, "", line.keys, unused);
    requireThat(unused.size === 0, leaf.position, `There is no text at ${[...unused][0]} that a key could open`);
    return { leaf, said };
  } catch (problem) {
    throw problem instanceof WrongEvent ? problem : new WrongEvent(leaf.position, told(problem, "It cannot be read"));
  }
}

/** A sealed text; without a key nobody knows what it says, and the text is null. */
class Text {
  constructor(text) {
    this.text = text;
  }
}

/** With a Text for each sealed one. */
async function opened(value, place, keys, unused) {
  if (value === null || typeof value !== "object") {
    return value;
  }
  if ("commitment" in value && "sealed" in value) {
    return new Text(unused.delete(place) ? await openText(value, base64(keys[place], 32)) : null);
  }
  if (Array.isArray(value)) {
    return Promise.all(value.map((each, index) => opened(each, `${place}/${index}`, keys, unused)));
  }
  const fields = Object.entries(value).map(async ([name, field]) =>
    [name, await opened(field, `${place}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, keys, unused)]);
  return Object.fromEntries(await Promise.all(fields));
}

async function checkHead({ head, keys }) {
  const lines = ["docket/tree-head/v1", String(head.size), head.root, String(head.at), head.keyId];
  return isSigned(lines, base64(head.signature, 64), head.keyId, base64(keys[head.keyId]));
}

async function checkEvents(bundle, manifest, faults) {
  const text = utf8(bundle.content("events.jsonl"));
  if (!text.endsWith("\n")) {
    throw new Broken("events.jsonl does not end with a line");
  }
  const before = { position: 0, streams: new Map() };
  const history = [];
  for (const [index, line] of text.slice(0, -1).split("\n").entries()) {
    try {
      history.push(await checkEvent(exactly(line, EVENT_LINE), manifest, before));
    } catch (problem) {
      const known = problem instanceof WrongEvent;
      faults.push({
        position: known ? problem.position : 0,
        reason: known ? problem.message : `Line ${index + 1} of events.jsonl cannot be read`,
      });
      break;
    }
  }
  return history;
}

/** Whether the content is what an event says of its file. Where it has a hash, and nobody can open it, no content is. */
function isAttached(content, { size, sha256: hash }) {
  return content.size === size && (hasNoHash(hash) || (hash instanceof Text && hash.text === content.sha256));
}

/** Events from before hashes were noted have only the size. */
function hasNoHash(hash) {
  return hash === undefined || hash === null;
}

/** Which files are there, by their ids, and whether they are those that the events name. */
async function checkFiles(bundle, history, faults) {
  const named = new Map();
  for (const { leaf, said } of history) {
    for (const file of attachments(said)) {
      named.set(file.id, [...(named.get(file.id) ?? []), { ...file, position: leaf.position }]);
    }
  }
  const files = new Map();
  for (const entry of bundle.entries.filter((each) => each.title.startsWith("files/"))) {
    const id = entry.title.slice("files/".length);
    const wrong = (named.get(id) ?? []).filter((file) => !isAttached(entry, file));
    wrong.forEach(({ position }) =>
      faults.push({ position, reason: `The file ${entry.title} is not shown to be the one that was attached` }));
    if (!named.has(id)) {
      faults.push({ position: 0, reason: `No event names the file ${entry.title}` });
    } else if (!wrong.length) {
      files.set(id, entry.content);
    }
  }
  const there = [...named.keys()].map((id) => `files/${id}`).filter((name) => bundle.entries.some((entry) => entry.title === name));
  const expected = ["evidence.html", "events.jsonl", ...there, "bundle.json", "bundle.sig"];
  if (bundle.entries.map((entry) => entry.title).join("\n") !== expected.join("\n")) {
    faults.push({ position: 0, reason: "The entries are not those of a bundle, in their order" });
  }
  return files;
}

/** Answers whether the desk stands by it. */
async function checkManifest(bundle, manifest, history, faults) {
  const wrong = (reason) => faults.push({ position: 0, reason });
  if (history.length !== manifest.events) {
    wrong(`There are ${history.length} events, and should be ${manifest.events}`);
  }
  const own = ["bundle.json", "bundle.sig"].map((name) => bundle.entry(name));
  const listed = [...manifest.entries, ...own.map((entry) => ({ ...entry, name: entry.title }))];
  const fits = (entry, at) =>
    entry.title === listed[at].name && entry.size === listed[at].size && entry.sha256 === listed[at].sha256;
  if (bundle.entries.length !== listed.length || !bundle.entries.every(fits)) {
    wrong("What is in the bundle is not what its manifest lists");
  }
  const lines = [manifest.format, own[0].sha256, manifest.signedBy];
  if (!(await isSigned(lines, own[1].content, manifest.signedBy, base64(manifest.keys[manifest.signedBy])))) {
    wrong("The manifest is not what was signed");
    return false;
  }
  return true;
}

async function openBundle(bytes, faults) {
  const { entries, faults: broken } = readZip(bytes);
  broken.forEach((reason) => faults.push({ position: 0, reason }));
  for (const entry of entries) {
    entry.sha256 = hex(await sha256(entry.content));
  }
  const entry = (name) => {
    const found = entries.filter((each) => each.title === name);
    if (found.length !== 1) {
      throw new Broken(`This is no bundle: it has ${found.length} times ${name}`);
    }
    return found[0];
  };
  return { entries, entry, content: (name) => entry(name).content };
}

/** What was found: {verdict, manifest?, names, history, files}. There are names only by the word of the desk. The event that is wrong says more than that the bundle is. */
async function verifyBundle(bytes) {
  const faults = [];
  const found = { names: new Map(), history: [], files: new Map() };
  try {
    const bundle = await openBundle(bytes, faults);
    const manifest = exactly(utf8(bundle.content("bundle.json")), MANIFEST);
    if (manifest.signedBy !== manifest.head.keyId) {
      throw new Broken(`The tree head was signed with the key ${manifest.head.keyId}, and the bundle with ${manifest.signedBy}`);
    }
    if (Object.keys(manifest.keys).join() !== manifest.signedBy) {
      throw new Broken("The manifest has other keys than the one that signed");
    }
    if (!(await checkHead(manifest))) {
      throw new Broken("The tree head is not what was signed");
    }
    found.manifest = manifest;
    found.history = await checkEvents(bundle, manifest, faults);
    found.files = await checkFiles(bundle, found.history, faults);
    if (await checkManifest(bundle, manifest, found.history, faults)) {
      found.names = new Map(Object.entries(manifest.names));
    }
  } catch (problem) {
    faults.push({ position: 0, reason: told(problem, "The bundle cannot be read") });
  }
  const events = faults.filter((fault) => fault.position > 0).sort((one, other) => one.position - other.position);
  const firstBad = events[0] ?? faults[0] ?? null;
  found.verdict = { state: firstBad ? "broken" : "intact", events: found.history.length, firstBad };
  return found;
}
