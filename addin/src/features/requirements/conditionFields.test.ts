import { expect, test } from "vitest";
import type { Condition } from "../../api/contract";
import { catalogues } from "../../app/messages";
import { conditionFields } from "./conditionFields";

const open = (condition: Condition | undefined) => {
  const fields = conditionFields(condition, catalogues.vi);
  document.body.replaceChildren(fields.root);
  const [fact, op] = [...fields.root.querySelectorAll("select")] as [HTMLSelectElement, HTMLSelectElement];
  const [number, name] = [...fields.root.querySelectorAll("input")] as [HTMLInputElement, HTMLInputElement];
  const choose = (value: string) => {
    fact.value = value;
    fact.dispatchEvent(new Event("change"));
  };
  return { ...fields, op, number, name, choose };
};

test.each<Condition | undefined>([undefined, { fact: "staff", op: "<", number: 200 }, { fact: "unit", op: "=", name: "phường Hoàng Văn Thụ" }, { fact: "budget", op: ">=", number: 5 }])("%j untouched is what it was", (condition) => {
  const { value, complaint } = open(condition);
  expect(value()).toEqual(condition);
  expect(complaint()).toBeUndefined();
});

test("a requirement that always applies can be bound to the number of staff, and freed again", () => {
  const fields = open(undefined);
  fields.choose("staff");
  expect(fields.complaint()).toContain("Mức");
  fields.op.value = ">=";
  fields.number.value = "200";
  expect(fields.complaint()).toBeUndefined();
  expect(fields.value()).toEqual({ fact: "staff", op: ">=", number: 200 });
  fields.choose("");
  expect(fields.value()).toBeUndefined();
});

test("a unit has to be named", () => {
  const fields = open({ fact: "staff", op: "<", number: 200 });
  fields.choose("unit");
  expect(fields.complaint()).toContain("Tên đơn vị");
  fields.name.value = "xã Tân Phú";
  expect(fields.value()).toEqual({ fact: "unit", op: "=", name: "xã Tân Phú" });
});
