// Hashes, proofs, keys and signatures, by WebCrypto alone.
const encoder = new TextEncoder();

function utf8(bytes) {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

function same(one, other) {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Of so many bytes, if their number is given; written in the only way in which it can be. */
function base64(text, length) {
  const raw = atob(text);
  if (btoa(raw) !== text || (length !== undefined && raw.length !== length)) {
    throw new Broken("It is no Base64, or not of so many bytes");
  }
  return Uint8Array.from(raw, (character) => character.charCodeAt(0));
}

/** As above, in the letters that addresses have, and without padding. */
function base64url(text, length) {
  if (typeof text !== "string" || /[+/=]/.test(text)) {
    throw new Broken("It is no Base64 for URLs");
  }
  return base64(text.replaceAll("-", "+").replaceAll("_", "/") + "=".repeat((4 - (text.length % 4)) % 4), length);
}

function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function sha256(...parts) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", joined(...parts)));
}

/** RFC 9162, section 2.1.3.2. */
async function isIncluded(index, size, path, leaf, root) {
  let place = BigInt(index);
  let last = BigInt(size) - 1n;
  let hash = await sha256(Uint8Array.of(0), leaf);
  if (place > last) {
    return false;
  }
  for (const sibling of path) {
    if (last === 0n) {
      return false;
    }
    if (place % 2n === 1n || place === last) {
      hash = await sha256(Uint8Array.of(1), sibling, hash);
      while (place % 2n === 0n && place !== 0n) {
        place >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = await sha256(Uint8Array.of(1), hash, sibling);
    }
    place >>= 1n;
    last >>= 1n;
  }
  return last === 0n && same(hash, root);
}

/** The columns of the event that has these bytes. */
function parseLeaf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes[0] !== 1) {
    throw new Broken("This event is of another version");
  }
  let at = 1;
  const column = (wanted) => {
    const length = view.getInt32(at);
    at += 4 + length;
    if (length < 0 || at > bytes.length || (wanted !== undefined && length !== wanted)) {
      throw new Broken(`A column of an event cannot have ${length} bytes`);
    }
    return bytes.subarray(at - length, at);
  };
  const isAbsent = () => view.getInt32(at) === -1 && ((at += 4), true);
  const number = () => {
    const value = column(8);
    const read = Number(new DataView(value.buffer, value.byteOffset, 8).getBigInt64(0));
    if (!Number.isSafeInteger(read)) {
      throw new Broken("A number in an event is larger than all readers can tell");
    }
    return read;
  };
  const text = () => utf8(column());
  const id = () => hex(column(16)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const leaf = {
    position: number(), id: id(), aggregateType: text(), aggregateId: text(), sequence: number(),
    ticket: isAbsent() ? null : id(), type: text(), revision: text(), actor: isAbsent() ? null : text(),
    happenedMicros: number(), recordedMicros: number(), payload: column(), metadata: column(),
  };
  if (at !== bytes.length) {
    throw new Broken("An event ends after its last column");
  }
  return leaf;
}

/** What a sealed text says, if this is the key that it was sealed with. */
async function openText(text, key) {
  const source = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveBits"]);
  const purpose = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: encoder.encode("docket text") };
  const derived = new Uint8Array(await crypto.subtle.deriveBits(purpose, source, 512));
  if (!same(derived.subarray(32), base64url(text.commitment, 32))) {
    throw new Broken("A text in it was sealed with another key");
  }
  const box = base64url(text.sealed);
  const cipher = await crypto.subtle.importKey("raw", derived.subarray(0, 32), "AES-GCM", false, ["decrypt"]);
  const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: box.subarray(0, 12) }, cipher, box.subarray(12));
  return utf8(new Uint8Array(opened));
}

/** How every key of Ed25519 begins (RFC 8410); its 32 bytes follow. */
const ED25519 = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

/** Whether the key of this id, in its X.509 form, signed the lines. */
async function isSigned(lines, signature, keyId, der) {
  if (der.length !== 44 || !same(der.subarray(0, 12), ED25519) || hex((await sha256(der)).subarray(0, 16)) !== keyId) {
    return false;
  }
  const key = await crypto.subtle.importKey("spki", der, "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", key, signature, encoder.encode(lines.map((line) => line + "\n").join("")));
}
