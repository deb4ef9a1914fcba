import type { DocumentText, Location } from "../api/contract";
import { fold } from "./anchor";

/** One edit in place: so many characters of a paragraph became others; offsets are those of the words before it. */
interface WordEdit {
  paragraph: number;
  start: number;
  length: number;
  replacement: string;
}

/** The words of a draft that was checked, after edits in place; places of the check are found in them without asking the service again. */
export class EditedWords {
  private constructor(readonly text: DocumentText, private readonly edits: readonly WordEdit[]) {}

  static of(text: DocumentText): EditedWords {
    return new EditedWords(text, []);
  }

  /** The words with others in a checked place; as they are where that place is no more. */
  replaced(location: Location, replacement: string): EditedWords {
    const place = this.placeNow(location);
    return place === undefined ? this : this.#with({ paragraph: place.paragraph, start: place.start, length: place.length, replacement: fold(replacement).text });
  }

  /** Where a checked place is now; undefined where its words were rewritten together with others. */
  placeNow(location: Location): Location | undefined {
    return this.edits.reduce<Location | undefined>((place, edit) => (place === undefined ? undefined : moved(place, edit)), location);
  }

  /** The words that now stand in a checked place. */
  wordsAt(location: Location): string | undefined {
    const place = this.placeNow(location);
    return this.text.blocks.find(({ index }) => index === place?.paragraph)?.text.slice(place?.start, (place?.start ?? 0) + (place?.length ?? 0));
  }

  #with(edit: WordEdit): EditedWords {
    const blocks = this.text.blocks.map((block) => (block.index === edit.paragraph ? { ...block, text: edited(block.text, edit) } : block));
    return new EditedWords({ ...this.text, blocks }, [...this.edits, edit]);
  }
}

function edited(text: string, { start, length, replacement }: WordEdit): string {
  return text.slice(0, start) + replacement + text.slice(start + length);
}

function moved(place: Location, edit: WordEdit): Location | undefined {
  const [end, editEnd, growth] = [place.start + place.length, edit.start + edit.length, edit.replacement.length - edit.length];
  // A place without start and length is its whole paragraph.
  if (place.paragraph !== edit.paragraph || end === 0) {
    return place;
  }
  if (place.start <= edit.start && editEnd <= end) {
    return { ...place, length: place.length + growth };
  }
  if (end <= edit.start) {
    return place;
  }
  return editEnd <= place.start ? { ...place, start: place.start + growth } : undefined;
}
