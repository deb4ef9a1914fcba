import type { ReviewTable } from "../../api/contract";
import type { ReviewClient } from "../../api/reviews";
import { noFilter, type RowFilter } from "./reviewFilter";

/** How the table of a review is looked at; kept while one of its plans is open. */
export interface TableLook {
  id: string;
  table: ReviewTable;
  filter: RowFilter;
  showsMatrix: boolean;
  page: number;
}

/** The reviews as this officer works with them. */
export class ReviewDesk {
  parents: File[] = [];
  drafts: File[] = [];
  folders = new Set<string>();
  units: File | undefined;
  #look: TableLook | undefined;

  constructor(readonly client: ReviewClient) {}

  /** The look at the table of a review; undefined where another was looked at last. */
  lookAt(id: string): TableLook | undefined {
    return this.#look?.id === id ? this.#look : undefined;
  }

  begin(id: string, table: ReviewTable): TableLook {
    this.#look = { id, table, filter: { ...noFilter }, showsMatrix: false, page: 0 };
    return this.#look;
  }
}
