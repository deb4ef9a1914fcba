/** A document as Word's object model shows it: enough of it for reading, searching and selecting. */

class HostError extends Error {
  constructor(code) {
    super(`Word: ${code}`);
    this.code = code;
  }
}

export class WordDocument {
  constructor({ paragraphs, headers = [], footers = [], denied = false }) {
    this.Body = new Body(this, paragraphs);
    this.Sections = new Collection([new Section(this, headers, footers)]);
    this.denied = denied;
    /** What select() was last called on: the paragraph's position, and the selected part of its text. */
    this.selection = undefined;
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

class Collection {
  constructor(items) {
    this.items = items;
  }

  read() {
    return { _Items: this.items };
  }
}

class Body {
  constructor(document, paragraphs) {
    this.Paragraphs = new Collection(paragraphs.map((paragraph, index) => new Paragraph(document, paragraph, index)));
  }
}

class Paragraph {
  constructor(document, paragraph, index) {
    this.document = document;
    this.index = index;
    this.text = typeof paragraph === "string" ? paragraph : paragraph.text;
    this.label = typeof paragraph === "string" ? undefined : paragraph.label;
    this.ListItem = { read: () => ({ ListString: this.label, Level: 0, SiblingIndex: 0 }) };
  }

  read() {
    return { Text: this.text, IsListItem: this.label !== undefined };
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
    for (let at = fold(this.text).indexOf(fold(wanted)); at >= 0; at = fold(this.text).indexOf(fold(wanted), at + wanted.length)) {
      hits.push(new Range(this, at, at + wanted.length));
    }
    return new Collection(hits);
  }
}

class Range {
  constructor(paragraph, start, end) {
    Object.assign(this, { paragraph, start, end });
  }

  read() {
    return { Text: this.paragraph.text.slice(this.start, this.end) };
  }

  ExpandTo(other) {
    return new Range(this.paragraph, Math.min(this.start, other.start), Math.max(this.end, other.end));
  }

  Select() {
    const { document } = this.paragraph;
    if (document.denied) {
      throw new HostError("AccessDenied");
    }
    document.selection = { paragraph: this.paragraph.index, start: this.start, text: this.read().Text };
  }
}
