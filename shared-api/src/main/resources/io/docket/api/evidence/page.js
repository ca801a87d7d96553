// The page: takes a bundle, and says what it found.
const byId = (id) => document.getElementById(id);

function fact(label, ...value) {
  return element("div", {}, element("dt", {}, label), element("dd", {}, ...value));
}

function showVerdict({ verdict, manifest }) {
  const intact = verdict.state === "intact";
  const place = verdict.firstBad?.position ? `Event ${verdict.firstBad.position}: ` : "";
  byId("verdict").className = verdict.state;
  byId("verdict").dataset.verdict = JSON.stringify(verdict);
  byId("verdict").replaceChildren(
    element("strong", {}, intact ? "✓ No alteration found" : "▲ This bundle is not as it was made"),
    element("span", {}, intact
      ? `${verdict.events} events of ticket ${manifest.number} match the log as it was signed, and nothing in the file was changed.`
      : `${place}${verdict.firstBad.reason}.`));
  byId("verdict").hidden = false;
}

function knownKey(manifest) {
  const answer = element("output", {});
  const input = element("input", { type: "text", id: "key", spellcheck: false, autocomplete: "off", placeholder: "32 digits" });
  input.addEventListener("input", () => {
    const known = input.value.trim().toLowerCase();
    const fits = known === manifest.signedBy;
    answer.className = fits ? "good" : "bad";
    answer.textContent = !known ? "" : fits ? "✓ It is this key" : "▲ It is another key";
  });
  return element("p", { className: "known" }, element("label", { htmlFor: "key" }, "Id of the desk's key, as you know it"), input, answer);
}

function fileClaim({ files, history }) {
  const unbound = history.some(({ said }) => (said.attachments ?? []).some((file) => files.has(file.id) && hasNoHash(file.sha256)));
  return !files.size
    ? "There are no files."
    : unbound ? "Files are those that were attached, but of some only the size is proven." : "Files are those that were attached.";
}

/** Only the ticket's own history says that its texts were erased; else nobody knows why there is no key. */
function textClaim({ history }) {
  return history.some(({ leaf }) => leaf.type === "TextsErased")
    ? `Texts are those that were written; ${SEALED} cannot be opened with the keys in this file. The history says that texts were erased.`
    : `Texts are those that were written; ${SEALED} cannot be opened with the keys in this file.`;
}

function claims(found) {
  const { manifest } = found;
  return [
    element("h2", {}, "What is proven"),
    element("ul", { className: "claims" },
      element("li", {}, `Each event is in the log, at its position, as it was when the log had ${manifest.head.size.toLocaleString("en-GB")} events.`),
      element("li", {}, "No event is missing between others of the same stream."),
      element("li", {}, textClaim(found)),
      element("li", {}, fileClaim(found))),
  ];
}

function showProven(found) {
  const { manifest, verdict, names } = found;
  const whole = verdict.state === "intact";
  byId("proven").replaceChildren(
    ...(whole ? claims(found) : []),
    element("h2", {}, "On whose word"),
    element("dl", {},
      fact("Ticket", String(manifest.number)),
      fact("Log signed", time(manifest.head.at)),
      fact("Key", element("code", {}, manifest.head.keyId)),
      fact("Bundle made", time(manifest.madeAt)),
      fact("for", ...(names.has(manifest.madeFor) ? called(manifest.madeFor, names) : [manifest.madeFor]))),
    element("p", {}, "That no later event is missing, and what people are called, the desk says by its signature. That the key is the desk's, only the desk can tell you, or a witness."),
    knownKey(manifest));
}

async function take(file) {
  byId("verdict").hidden = true;
  byId("found").hidden = true;
  byId("drop").className = "taken";
  const found = await verifyBundle(new Uint8Array(await file.arrayBuffer()));
  if (found.manifest) {
    showProven(found);
    showHistory(found);
    byId("found").hidden = false;
  }
  showVerdict(found);
}

// Also the same file once more, which may be another one since.
byId("file").addEventListener("click", (event) => (event.target.value = ""));
byId("file").addEventListener("change", (event) => event.target.files.length && take(event.target.files[0]));
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer.files.length) {
    take(event.dataTransfer.files[0]);
  }
});
