import { expect, test, vi } from "vitest";
import type { RequirementKind } from "../../api/contract";
import { requirementKinds } from "../../api/words";
import { catalogues } from "../../app/messages";
import type { RequirementEdit } from "./requirementEdits";
import { requirementForm } from "./requirementForm";
import type { EditedValue } from "./valueFields";

const text = catalogues.vi;

function open(kind: RequirementKind, value: EditedValue, quote = "nguyên văn") {
  const save = vi.fn<(edit: RequirementEdit) => void>();
  const form = requirementForm({ text, kindIsOpen: true, start: { kind, modality: "must", level: "any", value, quote }, save, cancel: vi.fn() });
  document.body.replaceChildren(form);
  return { form, save, submit: () => form.dispatchEvent(new Event("submit", { cancelable: true })) };
}

const values: [RequirementKind, EditedValue][] = [
  ["delegate_cap", { op: "<", count: 200, scope: "xã" }],
  ["date", { from: "2025-08-15", to: "2025-08-16", tentative: true }],
  ["duration", { days: 0.5, session: "morning" }],
  ["duration", { days: 0.5, session: "evening" }],
  ["agenda_item", { items: ["A1", "A15"] }],
  ["conditional", { if: { fact: "staff", op: "<", number: 200 }, then: "chỉ mời" }],
  ["pre_submission", { days: 15, dayKind: "working", to: "Sở Nội vụ", documents: ["kế hoạch", "báo cáo"] }],
  ["task", { lead: "Văn phòng", with: [], action: "in tài liệu" }],
];

test.each(values)("%s saved untouched is what it was", (kind, value) => {
  const { save, submit } = open(kind, value);
  submit();
  expect(save).toHaveBeenCalledWith({ kind, modality: "must", level: "any", value, quote: "nguyên văn" });
});

test("members the form does not know are kept", () => {
  const { save, submit } = open("venue", { place: "xã", floor: 2 });
  submit();
  expect(save.mock.calls[0]?.[0].value).toEqual({ place: "xã", floor: 2 });
});

test("without the parent's words or without content nothing is saved, and the form says why", () => {
  const noQuote = open("venue", { place: "xã" }, " ");
  noQuote.submit();
  expect(noQuote.save).not.toHaveBeenCalled();
  expect(noQuote.form.textContent).toContain(text.confirm.quoteRequired);

  const noValue = open("venue", {});
  noValue.submit();
  expect(noValue.save).not.toHaveBeenCalled();
  expect(noValue.form.textContent).toContain(text.confirm.fieldsRequired(text.fields.place));
});

test("every kind can be chosen and has its own fields, all labelled", () => {
  const { form } = open("task", {});
  const kind = form.querySelector<HTMLSelectElement>("select");
  for (const chosen of requirementKinds) {
    kind!.value = chosen;
    kind!.dispatchEvent(new Event("change"));
    const inputs = [...form.querySelectorAll(".value-fields :is(input, textarea, select)")];
    expect(inputs.length, chosen).toBeGreaterThan(0);
    for (const input of inputs) {
      expect(form.querySelector(`label[for="${input.id}"]`), chosen).not.toBeNull();
    }
  }
});

test("a date is shown and typed as offices write it, and one that is no date is said on the form", () => {
  const { form, save, submit } = open("deadline", { onOrBefore: "2025-08-30" });
  const date = form.querySelector<HTMLInputElement>(".value-fields input")!;
  expect(date.value).toBe("30/08/2025");
  date.value = "31/4/2025";
  submit();
  expect(save).not.toHaveBeenCalled();
  expect(form.textContent).toContain(text.confirm.dateInvalid(text.fields.onOrBefore));
  date.value = "5/9/2025";
  submit();
  expect(save.mock.calls[0]?.[0].value).toEqual({ onOrBefore: "2025-09-05" });
});
