// What the JSON in a bundle looks like: it can be written in one way only, so that no two readers read it differently.
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KEY_ID = /^[0-9a-f]{32}$/;
const HASH = /^[0-9a-f]{64}$/;
const TEXT = /^[^]*$/;
const NUMBER = Symbol("from 0 to what every reader can count up to");

/** An object of any fields, all of which have such names and values. */
class Each {
  constructor(name, value) {
    this.name = name;
    this.value = value;
  }
}

const MANIFEST = {
  format: /^docket\/evidence\/v1$/, ticket: ID, number: NUMBER, events: NUMBER, madeAt: NUMBER, madeFor: ID,
  head: { size: NUMBER, root: TEXT, at: NUMBER, keyId: KEY_ID, signature: TEXT },
  signedBy: KEY_ID, keys: new Each(KEY_ID, TEXT), names: new Each(ID, TEXT), entries: [{ name: TEXT, size: NUMBER, sha256: HASH }],
};

const EVENT_LINE = { leaf: TEXT, path: [TEXT], keys: new Each(TEXT, TEXT) };

function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function fits(value, form) {
  if (form === NUMBER) {
    return Number.isSafeInteger(value) && value >= 0;
  }
  if (form instanceof RegExp) {
    return typeof value === "string" && value.isWellFormed() && form.test(value);
  }
  if (Array.isArray(form)) {
    return Array.isArray(value) && value.every((each) => fits(each, form[0]));
  }
  if (form instanceof Each) {
    return isObject(value) && Object.entries(value).every(([name, each]) => fits(name, form.name) && fits(each, form.value));
  }
  return isObject(value) && Object.keys(value).join() === Object.keys(form).join()
    && Object.keys(form).every((name) => fits(value[name], form[name]));
}

function exactly(text, form) {
  const value = JSON.parse(text);
  if (!fits(value, form) || JSON.stringify(value) !== text) {
    throw new Broken("It is not as bundles write it");
  }
  return value;
}

function countFields(value) {
  if (value === null || typeof value !== "object") {
    return 0;
  }
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((count, each) => count + countFields(each), own);
}

/** What an event says: an object in which no field is there twice, however it was written. */
function parseSaid(bytes) {
  const text = utf8(bytes);
  const said = JSON.parse(text);
  const names = [...text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g)].filter(([, colon]) => colon);
  if (!isObject(said) || names.length !== countFields(said)) {
    throw new Broken("It is no object, or has a field twice");
  }
  return said;
}

/** Files as an event names them. */
function attachments(said) {
  const files = said.attachments ?? [];
  if (!Array.isArray(files) || !files.every((file) => fits(file?.id, ID) && fits(file.size, NUMBER))) {
    throw new Broken("No event names files like this");
  }
  return files;
}
