const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The paragraphs of a section's Flat OPC as plain lines, to be read before it is inserted; labels that Word would compute are left out. */
export function linesOf(flat: string): string[] {
  const document = new DOMParser().parseFromString(flat, "application/xml");
  return [...document.getElementsByTagNameNS(word, "p")].map((paragraph) => [...paragraph.getElementsByTagNameNS(word, "t")].map(({ textContent }) => textContent ?? "").join("")).filter((line) => line.trim() !== "");
}
