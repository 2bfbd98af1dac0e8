import type { Action } from "./action";

/** Actions under their headings, both in order of first appearance. */
export function groupActions(actions: readonly Action[]): [string, Action[]][] {
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    const group = groups.get(action.group);
    if (group) group.push(action);
    else groups.set(action.group, [action]);
  }
  return [...groups];
}

/** Whether each word of a query occurs in the label, the keywords or the heading. */
export function matchesQuery(action: Action, query: string): boolean {
  const words = [action.label, action.group, ...(action.keywords ?? [])].join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
