/** Custom XML parts of a document as the Common API shows them, by dispatch id. */

const dispatch = { add: 128, byNamespace: 130, xml: 131, nodes: 132, remove: 133, setNodeXml: 138 };
const ok = { Error: 0 };
const refused = { Error: 5001 };

export class StateParts {
  /** `frozen` takes writes without keeping them; `childless` refuses to change nodes, as older hosts do. */
  constructor({ parts = [], frozen = false, childless = false } = {}) {
    this.parts = parts.map((xml, index) => ({ id: `{part-${index + 1}}`, xml }));
    this.made = this.parts.length;
    this.frozen = frozen;
    this.childless = childless;
    this.handles = new Map();
  }

  methods() {
    const part = ({ id }) => this.parts.find((one) => one.id === id);
    return {
      [dispatch.byNamespace]: ({ namespace }) => ({ ...ok, DataPartList: this.parts.filter(({ xml }) => parse(xml).documentElement.namespaceURI === namespace).map(({ id }) => ({ id, DataPartBuiltIn: false })) }),
      [dispatch.add]: ({ xml }) => {
        this.made += 1;
        const made = { id: `{part-${this.made}}`, xml };
        if (!this.frozen) {
          this.parts.push(made);
        }
        return { ...ok, DataPartProperties: { id: made.id, DataPartBuiltIn: false } };
      },
      [dispatch.xml]: (parameters) => ({ ...ok, Data: part(parameters).xml }),
      [dispatch.nodes]: (parameters) => {
        const { id, xml } = part(parameters);
        const nodes = [...parse(xml).documentElement.children].map((child, index) => {
          const handle = `${id}/${index}`;
          this.handles.set(handle, { id, index });
          return { DataNodeHandle: handle, DataNodeBaseName: child.localName, DataNodeNamespaceUri: child.namespaceURI, DataNodeType: "element" };
        });
        return { ...ok, DataNodeList: nodes };
      },
      [dispatch.setNodeXml]: ({ DataNodeHandle: handle, xml }) => {
        if (this.childless) {
          return refused;
        }
        const { id, index } = this.handles.get(handle);
        const kept = this.parts.find((one) => one.id === id);
        const document = parse(kept.xml);
        document.documentElement.children[index].replaceWith(document.importNode(parse(xml).documentElement, true));
        kept.xml = this.frozen ? kept.xml : new XMLSerializer().serializeToString(document);
        return ok;
      },
      [dispatch.remove]: (parameters) => {
        this.parts = this.parts.filter(({ id }) => id !== parameters.id);
        return ok;
      },
    };
  }
}

function parse(xml) {
  return new DOMParser().parseFromString(xml, "application/xml");
}
