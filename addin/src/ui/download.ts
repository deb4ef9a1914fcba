import { element } from "./dom";

/** Hands a file to the browser to be kept. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  element("a", { href: address, download: file.name }).click();
  // A busy browser takes its copy some time after the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
