const svg = "http://www.w3.org/2000/svg";

// Outlines on a 20 by 20 grid; shape as well as colour tells statuses apart.
const outlines = {
  cross: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm-3 5 6 6m0-6-6 6",
  gap: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm-3.5 8h7",
  question: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6m0 2.3v.1",
  eye: "M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10Zm8-2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z",
  tick: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm-3.6 8.2 2.5 2.5 4.8-5.2",
  dash: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM5 15 15 5",
  triangle: "M10 2.5 18.2 17H1.8L10 2.5Zm0 5.3v4.4m0 2.3v.1",
  info: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm0 7v4.8M10 6v.1",
  document: "M5 2h6.5L16 6.5V18H5V2Zm6 0v5h5M8 11h5m-5 3h5",
  pencil: "m3 17 .8-3.6L13.4 3.8a1.8 1.8 0 0 1 2.8 2.8L6.6 16.2 3 17Z",
} as const;

export type IconName = keyof typeof outlines;

/** Decoration beside words that say the same, hence hidden from screen readers. */
export function icon(name: IconName): SVGSVGElement {
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("viewBox", "0 0 20 20");
  picture.setAttribute("class", "icon");
  picture.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", outlines[name]);
  picture.appendChild(path);
  return picture;
}
