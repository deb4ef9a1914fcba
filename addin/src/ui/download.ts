import { element } from "./dom";

/** Hands a file to the browser to be kept. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  element("a", { href: address, download: file.name }).click();
  // The browser has taken its copy once the click is through.
  window.setTimeout(() => URL.revokeObjectURL(address), 1000);
}
