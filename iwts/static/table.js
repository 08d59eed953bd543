// A table from a file: this browser reads it into the field, where it can be seen and changed before it is sent.

const MOST = 250_000; // bytes of a form that the server reads, less those of its other fields
const field = document.querySelector("[data-file]");
const table = document.getElementById("table");
const said = field.querySelector("[role=status]");

function decoded(bytes) {
  const [a, b] = new Uint8Array(bytes);
  const name = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(name, { fatal: true }).decode(bytes);
  if (text.includes("\0")) throw new Error("no text");
  return text;
}

field.hidden = false;
field.querySelector("[type=file]").addEventListener("change", async ({ target }) => {
  said.textContent = "";
  const [file] = target.files;
  if (!file) return;
  try {
    const text = file.size > MOST ? null : decoded(await file.arrayBuffer());
    if (text === null || new URLSearchParams({ text }).toString().length > MOST) said.textContent = said.dataset.large;
    else table.value = text;
  } catch {
    said.textContent = said.dataset.wrong;
  }
});
