/** Which document of a library a draft is, as the draft itself keeps it. */
export interface Origin {
  id: string;
  etag: string;
  /** The library's tag of the content alone. */
  content: string;
  /** What the draft read like when it was saved; undefined in a copy that nobody has looked at here. */
  print?: string;
}

/** The draft as the library sees it: a file of the workbench, or what is open in Word or Excel. */
export interface KeptDraft {
  /** Undefined where there is no draft. */
  readonly draftName: string | undefined;
  /** Another file can be put in the place of the draft; else it opens in a window of its own. */
  readonly takesFiles: boolean;
  /** Equal exactly while nothing was done to the draft; undefined where the host cannot tell. Of Word's it is the words and what the pane keeps, not their looks. */
  print(): Promise<unknown>;
  /** The draft as a whole file. Throws a {@link Problem} where the host refuses. */
  readDraftFile(): Promise<File>;
  put(file: File): void;
  readOrigin(): Promise<Origin | undefined>;
  keepOrigin(origin: Origin): Promise<void>;
  /** Calls back when {@link print} may be another, with whether another draft has taken its place. */
  whenTouched(touched: (isAnother: boolean) => void): void;
}
