// A logo for a QR code: this browser makes any picture small and a PNG, which then travels in the address of the code.

const SIDES = [256, 192, 160, 128, 96, 80, 64, 48, 32]; // pixels, until it fits
const field = document.querySelector("[data-logo]");
const kept = field.querySelector("[name=logo]");
const said = field.querySelector("[role=status]");
const remove = field.querySelector("[data-remove]");
const file = field.querySelector("[type=file]");

function made(image) {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  const [width, height] = [image.naturalWidth || 1, image.naturalHeight || 1]; // an SVG may have no size
  for (const side of SIDES) {
    canvas.width = side;
    canvas.height = side;
    const scale = side / Math.max(width, height);
    pen.imageSmoothingQuality = "high";
    pen.drawImage(image, (side - width * scale) / 2, (side - height * scale) / 2, width * scale, height * scale);
    const text = canvas.toDataURL("image/png").split(",")[1].replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
    if (text.length <= field.dataset.logo) return text;
  }
  throw new Error("too many details");
}

function set(text) {
  kept.value = text;
  remove.hidden = !text;
  kept.dispatchEvent(new Event("input", { bubbles: true }));
}

async function take(source) {
  said.textContent = "";
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    set(made(image));
  } catch {
    said.textContent = said.dataset.wrong;
    file.value = "";
  }
}

file.addEventListener("change", () => {
  if (!file.files.length) return;
  const reader = new FileReader();
  reader.addEventListener("load", () => take(reader.result));
  reader.readAsDataURL(file.files[0]);
});
field.querySelector("[data-site]")?.addEventListener("click", ({ currentTarget }) => take(currentTarget.dataset.site));
remove.addEventListener("click", () => {
  file.value = "";
  set("");
});
remove.hidden = !kept.value;
field.hidden = false;
