import { en } from "./messages.en";
import { vi } from "./messages.vi";

export type Messages = typeof vi;
export type Language = "vi" | "en";

export const catalogues: Record<Language, Messages> = { vi, en };

/** A BCP 47 tag as browsers and Office give it ("vi-VN", "en-US"); any language but English is served in Vietnamese. */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? "en" : "vi";
}

/** ISO "2025-08-15" as offices write it, "15/08/2025"; other text is returned as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match === null ? iso : `${match[3]}/${match[2]}/${match[1]}`;
}

/** "5/8/2025", as offices write it, or ISO, as ISO; undefined where it is no day of the calendar. */
export function parseDate(typed: string): string | undefined {
  const match = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/.exec(typed)?.groups ?? /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(typed)?.groups;
  if (match === undefined) {
    return undefined;
  }
  const iso = [match["year"], match["month"]?.padStart(2, "0"), match["day"]?.padStart(2, "0")].join("-");
  const moment = new Date(`${iso}T00:00:00Z`);
  // A date that rolls over, such as 31/4, is none.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined;
}

export function formatTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", { hour: "2-digit", minute: "2-digit" }).format(moment);
}
