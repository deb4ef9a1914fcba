type Child = Node | string | undefined;
type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;

/**
 * Builds an element. Text only ever becomes text nodes, so that words from a document can never become markup.
 * An attribute given a function is an event listener; `false` and `undefined` leave an attribute out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      node.addEventListener(name, value);
    } else if (value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  append(node, children);
  return node;
}

export function append(node: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child !== undefined) {
      node.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    }
  }
}

/** A button; while what a press began still goes on, another press of the same button is no second wish. */
export function button(look: "primary" | "secondary" | "quiet", label: string, press: () => unknown, attributes: Attributes = {}): HTMLButtonElement {
  return element("button", { type: "button", class: `button ${look}`, ...attributes, click: oneAtATime(press) }, label);
}

function oneAtATime(press: () => unknown): () => void {
  let isGoing = false;
  return () => {
    if (isGoing) {
      return;
    }
    const going = press();
    if (going instanceof Promise) {
      isGoing = true;
      void going.finally(() => (isGoing = false));
    }
  };
}

let lastId = 0;

/** An id for tying a label or a hint to its input. */
export function newId(stem: string): string {
  lastId += 1;
  return `${stem}-${lastId}`;
}
