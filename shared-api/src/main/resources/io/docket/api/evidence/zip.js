// Archives in the one form that a bundle may have: entries as they are, one behind the other, and a directory that follows from them.
/** What is not as bundles are, in words. Whatever else is thrown is told by none. */
class Broken extends Error {}

const LOCAL_BYTES = 30;
const MOST_ENTRIES = 0xffff;
const LARGEST = 0xffffffff;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (unused, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff];
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Little endian numbers, each as [value, bytes]. */
function packed(...numbers) {
  const bytes = [];
  for (const [value, size] of numbers) {
    for (let at = 0; at < size; at++) {
      bytes.push((value >>> (8 * at)) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

function commonHeader(entry) {
  return packed(
    [20, 2], [0x0800, 2], [0, 2], [0, 2], [0x21, 2], [entry.crc, 4], [entry.size, 4], [entry.size, 4], [entry.name.length, 2], [0, 2]);
}

function localHeader(entry) {
  return joined(packed([0x04034b50, 4]), commonHeader(entry), entry.name);
}

function directoryOf(entries, at) {
  const headers = entries.map((entry) => joined(
    packed([0x02014b50, 4], [20, 2]), commonHeader(entry), packed([0, 2], [0, 2], [0, 2], [0, 4], [entry.at, 4]), entry.name));
  const directory = joined(...headers);
  const end = packed(
    [0x06054b50, 4], [0, 4], [entries.length, 2], [entries.length, 2], [directory.length, 4], [at, 4], [0, 2]);
  return joined(directory, end);
}

/** All of its entries, and what is not as it must be. Where it cannot be read on, it throws. */
function readZip(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = [];
  const faults = [];
  let at = 0;
  while (bytes.length - at >= LOCAL_BYTES && view.getUint32(at, true) === 0x04034b50) {
    const nameEnd = at + LOCAL_BYTES + view.getUint16(at + 26, true);
    const end = nameEnd + view.getUint32(at + 22, true);
    if (end > bytes.length) {
      throw new Broken(`The archive ends within the entry at byte ${at}`);
    }
    const name = bytes.subarray(at + LOCAL_BYTES, nameEnd);
    const content = bytes.subarray(nameEnd, end);
    const entry = { name, title: utf8(name), content, size: content.length, crc: crc32(content), at };
    if (!same(bytes.subarray(at, nameEnd), localHeader(entry))) {
      faults.push(`What the archive says of ${entry.title} does not fit it`);
    }
    entries.push(entry);
    at = end;
  }
  if (entries.length > MOST_ENTRIES || at > LARGEST) {
    throw new Broken("The archive has more in it than a bundle can have");
  }
  if (!same(bytes.subarray(at), directoryOf(entries, at))) {
    faults.push(`The archive's directory, from byte ${at} on, is not that of its entries`);
  }
  return { entries, faults };
}
