import type { Event } from "../ast/nodes.js";
import { attributionOf } from "./speech.js";

/** The fullest role of each person: later labels are mostly the name alone. */
export function rolesOf(event: Event): Map<string, string> {
  const roles = new Map<string, string>();
  for (const node of event.children) {
    if (node.type !== "utterance" || node.speaker === null) continue;
    const { role } = attributionOf(node);
    if (role !== null && role.length > (roles.get(node.speaker)?.length ?? 0)) roles.set(node.speaker, role);
  }
  return roles;
}
