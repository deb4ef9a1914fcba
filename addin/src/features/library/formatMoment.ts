import type { Language } from "../../app/messages";

/** A moment of the service as a person here reads it: "21/11/2026 16:05". */
export function formatMoment(iso: string, language: Language): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime())
    ? iso
    : new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" }).format(moment);
}
