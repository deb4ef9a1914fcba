/** A document as Word's object model shows it: reading, searching, selecting, replacing, tracking, commenting and inserting, with what Word refuses. */

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export class HostError extends Error {
  constructor(code) {
    super(`Word: ${code}`);
    this.code = code;
  }
}

export class WordDocument {
  /** `blindSearch` finds nothing, as Word's search sometimes does; `drops` takes writes without doing them. */
  constructor({ paragraphs = [], headers = [], footers = [], denied = false, blindSearch = false, drops = false }) {
    Object.assign(this, { denied, blindSearch, drops });
    this.Body = new Body(this, paragraphs);
    this.Sections = new Collection([new Section(this, headers, footers)]);
    /** What select() was last called on: the paragraph's position, and the selected part of its text. */
    this.selection = undefined;
    this.ChangeTrackingMode = "Off";
    /** Every value the mode was given. */
    this.modes = [];
    this.changes = [];
    this.comments = [];
    this.controls = [];
    this.ContentControls = { read: () => new Collection(this.controls).read(), GetByTag: (tag) => new Collection(this.controls.filter((control) => control.tag === tag)) };
  }

  read() {
    return { ChangeTrackingMode: this.ChangeTrackingMode };
  }

  set(name, value) {
    this.modes.push(value);
    this[name] = value;
  }

  GetSelection() {
    const at = this.Body.list[this.selection?.paragraph ?? 0];
    return { Paragraphs: { read: () => new Collection([at]).read(), GetLast: () => at } };
  }

  judge() {
    if (this.denied) {
      throw new HostError("AccessDenied");
    }
  }
}

export class Collection {
  constructor(items) {
    this.items = items;
  }

  read() {
    return { _Items: this.items };
  }

  GetItemAt(index) {
    return this.items[index];
  }
}

class Section {
  constructor(document, headers, footers) {
    this.parts = { header: { Primary: new Body(document, headers) }, footer: { Primary: new Body(document, footers) } };
    this.empty = new Body(document, []);
  }

  GetHeader(kind) {
    return this.parts.header[kind] ?? this.empty;
  }

  GetFooter(kind) {
    return this.parts.footer[kind] ?? this.empty;
  }
}

class Body {
  constructor(document, paragraphs) {
    this.document = document;
    this.list = paragraphs.map((paragraph) => new Paragraph(this, paragraph));
  }

  get Paragraphs() {
    return new Collection(this.list);
  }

  read() {
    return { Text: this.list.map(({ text }) => text).join("\r") };
  }

  GetComments() {
    return new Collection(this.document.comments);
  }

  GetTrackedChanges() {
    return new Collection(this.document.changes);
  }
}

class Paragraph {
  constructor(body, paragraph) {
    this.body = body;
    this.text = typeof paragraph === "string" ? paragraph : paragraph.text;
    this.label = typeof paragraph === "string" ? undefined : paragraph.label;
    this.ListItem = { read: () => ({ ListString: this.label, Level: 0, SiblingIndex: 0 }) };
  }

  get document() {
    return this.body.document;
  }

  get index() {
    return this.body.list.indexOf(this);
  }

  read() {
    return { Text: this.text, IsListItem: this.label !== undefined };
  }

  GetRange() {
    return new Range(this, 0, this.text.length);
  }

  // Word compares code point by code point: composed and decomposed accents are not the same to it.
  Search(searchText, { MatchCase: matchCase = false } = {}) {
    if (searchText === "" || searchText.length > 255) {
      throw new HostError("SearchStringInvalidOrTooLong");
    }
    const codes = { "^^": "^", "^t": "\t", "^l": "\v", "^s": "\u00a0", "^-": "\u00ad" };
    const wanted = searchText.replace(/\^./g, (code) => codes[code] ?? code);
    const fold = (text) => (matchCase ? text : text.toLowerCase());
    const hits = [];
    for (let at = fold(this.text).indexOf(fold(wanted)); at >= 0 && !this.document.blindSearch; at = fold(this.text).indexOf(fold(wanted), at + wanted.length)) {
      hits.push(new Range(this, at, at + wanted.length));
    }
    return new Collection(hits);
  }
}

class Range {
  constructor(paragraph, start, end) {
    Object.assign(this, { paragraph, start, end });
  }

  get document() {
    return this.paragraph.document;
  }

  read() {
    return { Text: this.paragraph.text.slice(this.start, this.end) };
  }

  ExpandTo(other) {
    return new Range(this.paragraph, Math.min(this.start, other.start), Math.max(this.end, other.end));
  }

  Select() {
    this.document.judge();
    this.document.selection = { paragraph: this.paragraph.index, start: this.start, text: this.read().Text };
  }

  InsertText(text, where) {
    const { document, paragraph } = this;
    document.judge();
    if (where !== "Replace" || document.drops) {
      return this;
    }
    const old = this.read().Text;
    paragraph.text = paragraph.text.slice(0, this.start) + text + paragraph.text.slice(this.end);
    if (document.ChangeTrackingMode === "TrackAll") {
      const made = { paragraph, start: this.start, old, text };
      document.changes.push(...[new TrackedChange(document, "Deleted", old, made), new TrackedChange(document, "Added", text, made)].filter((change) => change.text !== ""));
    }
    return new Range(paragraph, this.start, this.start + text.length);
  }

  InsertComment(content) {
    this.document.judge();
    const comment = new Comment(this.document, content, this.read().Text);
    this.document.comments.push(comment);
    return comment;
  }

  /** Paragraphs and their control out of a Flat OPC package, as far as a reader sees them. */
  InsertOoxml(ooxml, where) {
    const { document, paragraph } = this;
    document.judge();
    if (document.drops) {
      return this;
    }
    const xml = new DOMParser().parseFromString(ooxml, "application/xml");
    if (xml.querySelector("parsererror") !== null) {
      throw new HostError("OoxmlIsMalformed");
    }
    const textOf = (element) => [...element.getElementsByTagNameNS(word, "t")].map(({ textContent }) => textContent).join("");
    const made = [...xml.getElementsByTagNameNS(word, "p")].map((element) => new Paragraph(paragraph.body, textOf(element)));
    paragraph.body.list.splice(paragraph.index + (where === "After" ? 1 : 0), 0, ...made);
    const tag = xml.getElementsByTagNameNS(word, "tag")[0]?.getAttributeNS(word, "val");
    if (tag !== undefined) {
      document.controls.push(new ContentControl(document, tag, made));
    }
    return this;
  }
}

class Comment {
  constructor(document, content, on) {
    Object.assign(this, { document, content, on, id: `c${document.comments.length + 1}` });
  }

  read() {
    return { Id: this.id, Content: this.content };
  }

  Delete() {
    this.document.comments.splice(this.document.comments.indexOf(this), 1);
  }
}

class TrackedChange {
  constructor(document, type, text, made) {
    Object.assign(this, { document, type, text, made });
  }

  read() {
    return { Type: this.type, Text: this.text };
  }

  Reject() {
    const { document, made } = this;
    document.changes.splice(document.changes.indexOf(this), 1);
    // Both halves of one replacement are gone: the old words stand alone again.
    if (!document.changes.some((change) => change.made === made)) {
      const { paragraph, start, old, text } = made;
      paragraph.text = paragraph.text.slice(0, start) + old + paragraph.text.slice(start + text.length);
    }
  }
}

class ContentControl {
  constructor(document, tag, paragraphs) {
    Object.assign(this, { document, tag, paragraphs });
  }

  read() {
    return { Tag: this.tag, Id: 1 };
  }

  Delete(keepContent) {
    this.document.judge();
    this.document.controls.splice(this.document.controls.indexOf(this), 1);
    if (!keepContent) {
      this.paragraphs.forEach((paragraph) => paragraph.body.list.splice(paragraph.index, 1));
    }
  }
}
