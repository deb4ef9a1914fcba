import { asProblem, Problem } from "../api/problem";
import { call } from "./documentFile";
import { PlanState, stateNamespace, type StateGroup } from "./planState";

/** What the open document keeps; undefined where it keeps nothing or the host has no such parts. */
export async function readState(): Promise<PlanState | undefined> {
  const part = (await parts())[0];
  return part === undefined ? undefined : PlanState.parse(await call<string>((done) => part.getXmlAsync(done)));
}

/** Changes one group of what the document keeps. Throws a {@link Problem} of kind "office" where the host does not keep it. */
export async function changeState(group: StateGroup, change: (state: PlanState) => void): Promise<void> {
  const [part, ...more] = await parts();
  const before = part === undefined ? undefined : PlanState.parse(await call<string>((done) => part.getXmlAsync(done)));
  const state = before ?? PlanState.create(crypto.randomUUID().toUpperCase());
  change(state);
  if (part === undefined || before === undefined || !(await setGroup(part, group, state))) {
    await call<Office.CustomXmlPart>((done) => Office.context.document.customXmlParts.addAsync(state.xml, done));
    // Controls that are bound to the old part find the new one by its namespace.
    await Promise.all([part, ...more].map((old) => old && call<void>((done) => old.deleteAsync(done))));
  }
  // Word on the web has been seen to drop what it was given without a word.
  if ((await readState())?.groupXml(group) !== PlanState.parse(state.xml)?.groupXml(group)) {
    throw new Problem("office", "state-not-kept");
  }
}

async function parts(): Promise<Office.CustomXmlPart[]> {
  if (!Office.context.requirements.isSetSupported("CustomXmlParts", "1.1")) {
    return [];
  }
  return call<Office.CustomXmlPart[]>((done) => Office.context.document.customXmlParts.getByNamespaceAsync(stateNamespace, done));
}

/** Replaces the group's own element, so that the part keeps its identity; false where it has none yet or the host refuses. */
async function setGroup(part: Office.CustomXmlPart, group: StateGroup, state: PlanState): Promise<boolean> {
  try {
    const nodes = await call<Office.CustomXmlNode[]>((done) => part.getNodesAsync("/*/*", done));
    const node = nodes.find(({ baseName, namespaceUri }) => baseName === group && namespaceUri === stateNamespace);
    if (node === undefined) {
      return false;
    }
    await call<void>((done) => node.setXmlAsync(state.groupXml(group), done));
    return true;
  } catch (error) {
    asProblem(error);
    return false;
  }
}

/** Whether this host keeps parts at all. */
export function keepsState(): boolean {
  return Office.context.requirements.isSetSupported("CustomXmlParts", "1.1");
}
