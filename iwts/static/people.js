// The picker: people are found by parts of their name or number, in any case and script of digits.

const search = document.querySelector("[data-search]");
const none = search.querySelector("[role=status]");
const people = [...document.querySelectorAll(".people li")].map((row) => [row, folded(row.textContent)]);

// Digits of all scripts come in tens, each ten beginning with its zero.
function digit(char) {
  const code = char.codePointAt(0);
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

// A number is one word, however it is written: +1 202-555-0100.
function folded(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\d\P{Nd}]/gu, digit);
  return plain.replace(/(\d)[ ().\u00a0\u2010-\u2015-]+(?=\d)/g, "$1");
}

search.hidden = false;
search.addEventListener("input", ({ target }) => {
  const words = folded(target.value).split(/[\s+]+/);
  for (const [row, text] of people) row.hidden = !words.every((word) => text.includes(word));
  none.hidden = people.some(([row]) => !row.hidden);
});
