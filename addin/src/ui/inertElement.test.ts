import { expect, test } from "vitest";
import { inertElements } from "./inertElement";

const make = inertElements(document);
const html = (wanted: Parameters<typeof make>[0]) => (make(wanted) as Element).outerHTML;

test.each([
  { name: "a paragraph stays one", wanted: { tagName: "p", className: "docx", children: ["Lời <b>"] }, made: '<p class="docx">Lời &lt;b&gt;</p>' },
  { name: "a link leads nowhere", wanted: { tagName: "a", href: "javascript:alert(1)", children: ["liên kết"] }, made: "<span>liên kết</span>" },
  { name: "a script is nothing", wanted: { tagName: "script", children: ["alert(1)"] }, made: "<span>alert(1)</span>" },
  { name: "a frame is nothing", wanted: { tagName: "iframe", srcdoc: "<script>", src: "https://example.invalid" }, made: "<span></span>" },
  { name: "listeners are left out", wanted: { tagName: "div", onclick: () => undefined, onload: "x", innerHTML: "<img>" }, made: "<div></div>" },
  { name: "a picture comes with the file or not at all", wanted: { tagName: "img", src: "https://example.invalid/x.png" }, made: '<img alt="">' },
  { name: "a picture of the file is shown", wanted: { tagName: "img", src: "data:image/png;base64,AA" }, made: '<img alt="" src="data:image/png;base64,AA">' },
  { name: "a drawing may not hold pages", wanted: { ns: "http://www.w3.org/2000/svg", tagName: "foreignObject", children: [] }, made: "<span></span>" },
])("$name", ({ wanted, made }) => {
  expect(html(wanted)).toBe(made);
});
