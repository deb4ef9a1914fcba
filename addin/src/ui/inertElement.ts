/** What the renderer asks for: an element description, a text or a node that is there already. */
interface Described {
  ns?: string;
  tagName: string;
  className?: string;
  style?: string | Record<string, string>;
  children?: (Described | Node | string)[];
  [property: string]: unknown;
}

const tags = new Set([
  "section", "article", "header", "footer", "div", "p", "span", "table", "colgroup", "col", "thead", "tbody", "tr", "td", "th", "img", "br", "wbr", "sup", "sub", "ol", "ul", "li", "ins", "del",
  "b", "i", "u", "s", "ruby", "rt", "style",
]);

const vectors = new Set(["svg", "g", "path", "rect", "line", "ellipse", "circle", "polyline", "polygon", "text", "tspan", "defs"]);

const counts = new Set(["colSpan", "rowSpan", "width", "height"]);

/** Makes elements of a document that can do nothing: no script, no address, no link, no form; what is not known becomes plain text in a span. */
export function inertElements(page: Document): (wanted: Described | Node | string) => Node {
  const make = (wanted: Described | Node | string): Node => {
    if (typeof wanted === "string") {
      return page.createTextNode(wanted);
    }
    return "nodeType" in wanted ? (wanted as Node) : build(wanted as Described);
  };
  const build = ({ ns, tagName, className, style, children = [], ...properties }: Described): Node => {
    if (tagName === "#fragment" || tagName === "#comment") {
      const fragment = page.createDocumentFragment();
      (tagName === "#comment" ? [] : children).forEach((child) => fragment.append(make(child)));
      return fragment;
    }
    const element = create(page, ns, tagName);
    if (className !== undefined && className !== "") {
      element.setAttribute("class", className);
    }
    if (typeof style === "string") {
      element.setAttribute("style", style);
    } else if (style !== undefined) {
      Object.assign((element as HTMLElement).style, style);
    }
    for (const [name, value] of Object.entries(properties)) {
      if (counts.has(name) && (typeof value === "number" || typeof value === "string")) {
        element.setAttribute(name, String(value));
      } else if (name === "src" && typeof value === "string" && /^data:image\/(png|jpeg|gif|bmp|webp)[;,]/.test(value)) {
        element.setAttribute(name, value);
      }
    }
    children.forEach((child) => element.append(make(child)));
    return element;
  };
  return make;
}

function create(page: Document, ns: string | undefined, tagName: string): Element {
  if (ns?.includes("svg") === true && vectors.has(tagName)) {
    return page.createElementNS("http://www.w3.org/2000/svg", tagName);
  }
  if (ns?.includes("MathML") === true && /^m[a-z]+$/.test(tagName)) {
    return page.createElementNS("http://www.w3.org/1998/Math/MathML", tagName);
  }
  const element = page.createElement(tags.has(tagName) ? tagName : "span");
  if (tagName === "img") {
    element.setAttribute("alt", "");
  }
  if (tagName === "table") {
    // Tables also lay out headings and signatures; which are data tables is not known.
    element.setAttribute("role", "presentation");
  }
  return element;
}
