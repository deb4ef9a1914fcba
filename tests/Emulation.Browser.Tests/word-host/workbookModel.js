/** A workbook as Excel's object model shows it: sheets of formulas, rows that come and go, conditional formats, names, and what Excel refuses. */
import { Collection, HostError } from "./documentModel.js";

export class Workbook {
  /** `sheets` maps a name to rows of contents from A1; `protect` names the sheets that are closed to changes. */
  constructor({ sheets = {}, protect = [] } = {}) {
    this.sheets = Object.entries(sheets).map(([name, rows]) => new Worksheet(this, name, rows, protect.includes(name)));
    this.names = [];
    this.syncs = 0;
    this.Workbook = this;
    this.Application = { read: () => ({}), SuspendApiCalculationUntilNextSync() {} };
    const book = this;
    this.Worksheets = {
      read: () => new Collection(book.sheets).read(),
      GetItem: (name) => book.sheet(name) ?? fail("ItemNotFound"),
      GetItemOrNullObject: (name) => book.sheet(name) ?? new Nothing(),
      Add: (name) => {
        const sheet = new Worksheet(book, name, [], false);
        book.sheets.push(sheet);
        return sheet;
      },
      get items() {
        return new Proxy({}, { get: (_, name) => book.sheet(name) ?? fail("ItemNotFound") });
      },
    };
    this.Names = {
      Add: (name, reference) => {
        const named = { name, on: reference.sheet.name, at: reference.address, visible: true, read: () => ({ Name: name }), set: (_, value) => (named.visible = value) };
        book.names.push(named);
        return named;
      },
    };
  }

  sheet(name) {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  read() {
    return {};
  }
}

/** What stands for an object that is not there. */
class Nothing {
  isNothing = true;
}

class Worksheet {
  constructor(book, name, rows, isProtected) {
    Object.assign(this, { book, name, isProtected });
    this.rows = rows.map((row) => [...row]);
    this.formats = [];
    this.Protection = { read: () => ({ Protected: this.isProtected }) };
  }

  read() {
    return { Name: this.name, Id: this.name };
  }

  GetRange(address) {
    return new CellRange(this, address);
  }

  GetUsedRange() {
    const last = this.rows.findLastIndex((row) => row.some((cell) => cell !== ""));
    const width = Math.max(1, ...this.rows.map((row) => row.findLastIndex((cell) => cell !== "") + 1));
    return new CellRange(this, `A1:${letters(width)}${Math.max(1, last + 1)}`);
  }

  Delete() {
    this.book.sheets.splice(this.book.sheets.indexOf(this), 1);
  }

  judge() {
    if (this.isProtected) {
      fail("AccessDenied");
    }
  }
}

class CellRange {
  constructor(sheet, address) {
    const [, left = "A", top, right = left, bottom = top] = /^([A-Z]+)?(\d+)(?::([A-Z]+)?(\d+))?$/.exec(address) ?? fail("InvalidArgument");
    const wholeRows = !/[A-Z]/.test(address);
    const width = wholeRows ? Math.max(1, ...sheet.rows.map((row) => row.length)) : number(right) - number(left) + 1;
    Object.assign(this, { sheet, address, wholeRows, top: Number(top) - 1, left: wholeRows ? 0 : number(left) - 1, height: Number(bottom) - Number(top) + 1, width });
    const range = this;
    this.ConditionalFormats = {
      Add: () => {
        const format = new ConditionalFormat(range, `cf${sheet.formats.length + 1}-${range.address}`);
        sheet.formats.push(format);
        return format;
      },
      GetItem: (id) => sheet.formats.find((format) => format.id === id) ?? fail("ItemNotFound"),
      get items() {
        return new Proxy({}, { get: (_, id) => sheet.formats.find((format) => format.id === id) ?? fail("ItemNotFound") });
      },
    };
  }

  cells() {
    return Array.from({ length: this.height }, (_, row) => Array.from({ length: this.width }, (_, column) => this.sheet.rows[this.top + row]?.[this.left + column] ?? ""));
  }

  // A text keeps its mark to itself; what looks like a number becomes one.
  read() {
    const formulas = this.cells().map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)));
    const at = `${letters(this.left + 1)}${this.top + 1}:${letters(this.left + this.width)}${this.top + this.height}`;
    return { Formulas: formulas, Values: formulas, Address: `${this.sheet.name}!${at}` };
  }

  set(name, value) {
    this.sheet.judge();
    if (name !== "Formulas" && name !== "Values") {
      return;
    }
    if (value.length !== this.height || value.some((row) => row.length !== this.width)) {
      fail("InvalidArgument");
    }
    value.forEach((row, r) =>
      row.forEach((cell, c) => {
        this.sheet.rows[this.top + r] ??= [];
        const line = this.sheet.rows[this.top + r];
        while (line.length < this.left + c) {
          line.push("");
        }
        line[this.left + c] = typeof cell === "string" && /^\s*\d+([.,]\d+)?\s*$/.test(cell) ? Number(cell) : cell;
      }),
    );
  }

  Insert() {
    this.sheet.judge();
    while (this.sheet.rows.length < this.top) {
      this.sheet.rows.push([]);
    }
    this.sheet.rows.splice(this.top, 0, ...Array.from({ length: this.height }, () => []));
    return this;
  }

  Delete() {
    this.sheet.judge();
    this.sheet.rows.splice(this.top, this.height);
  }

  CopyFrom() {}

  Clear() {
    this.sheet.judge();
    this.set("Formulas", this.cells().map((row) => row.map(() => "")));
  }

  GetUsedRange() {
    return new CellRange(this.sheet, `A${this.top + 1}:${letters(this.width)}${this.top + this.height}`);
  }
}

class ConditionalFormat {
  constructor(range, id) {
    Object.assign(this, { range, id, look: {} });
    const part = (inner = {}) => ({ read: () => ({}), set: (name, value) => (this.look[name] = value), ...inner });
    this.Custom = part({ Rule: part(), Format: part({ Fill: part(), Font: part() }) });
  }

  read() {
    return { Id: this.id };
  }

  Delete() {
    this.range.sheet.formats.splice(this.range.sheet.formats.indexOf(this), 1);
  }
}

function fail(code) {
  throw new HostError(code);
}

function number(name) {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function letters(column) {
  return column <= 0 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
