import type { NameConventions } from "../dialect/name-conventions.js";
export function resolveSpeakers(labels: readonly {label:string}[], _p: unknown, _c: NameConventions) {
  return labels.map(({label}) => ({ roleSpan: null, nameSpan: {from:0,to:label.length}, role: null, name: label, voice: "named" as const, speaker: label.toLowerCase() }));
}
