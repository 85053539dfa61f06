// What RelaxNG cannot say of TEI: ids, pointers and counts, read with a parser of others.
import { XmlDocument, XmlElement, type XmlNode } from "libxml2-wasm";

const TEI = { t: "http://www.tei-c.org/ns/1.0" };

/** Elements of a document by XPath; `t:` is TEI. */
function elements(document: XmlDocument, path: string): XmlElement[] {
  return document.find(path, TEI).filter((node: XmlNode) => node instanceof XmlElement);
}

const attribute = (element: XmlElement, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** Words of speech: of `seg`, without the elements set into it. */
function spokenWords(document: XmlDocument): number {
  const language = attribute(document.root, "lang") ?? "en";
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  let words = 0;
  for (const segment of elements(document, "//t:seg")) {
    const speech = segment
      .find("node()")
      .map((node) => (node instanceof XmlElement ? " " : node.content))
      .join("");
    words += [...segmenter.segment(speech)].filter(({ isWordLike }) => isWordLike).length;
  }
  return words;
}

/**
 * The faults of the files of one corpus, in words. Persons may be in another file than the event (`parlamint`), or in
 * each event's own (`parla-clarin`).
 */
export function teiFaults(files: readonly { name: string; xml: string }[]): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const listed = new Set<string>();
  const documents: { name: string; document: XmlDocument }[] = [];
  for (const { name, xml } of files)
    try {
      documents.push({ name, document: XmlDocument.fromString(xml) });
    } catch (error) {
      // Not well-formed, or an id twice in one file
      faults.push(`${name}: ${(error as Error).message}`);
    }
  for (const { document } of documents)
    if (document.root.name === "listPerson")
      for (const person of elements(document, "//t:person")) listed.add(attribute(person, "id")!);
  for (const { name, document } of documents) {
    const own = new Set<string>();
    const persons = new Set(listed);
    for (const element of elements(document, "//*[@xml:id]")) {
      const id = attribute(element, "id")!;
      // A self-contained file lists its persons itself: the same person has the same id in each
      const seen = element.name === "person" && document.root.name === "TEI" ? own : ids;
      if (seen.has(id) || own.has(id)) faults.push(`${name}: id ${id} twice`);
      seen.add(id);
      own.add(id);
      if (element.name === "person") persons.add(id);
    }
    const turns = new Map(elements(document, "//t:u").map((turn) => [`#${attribute(turn, "id")}`, turn]));
    for (const [id, turn] of turns) {
      const who = attribute(turn, "who");
      if (who !== null && !persons.has(who.slice(1))) faults.push(`${name}: no person ${who}`);
      for (const [there, back] of [
        ["next", "prev"],
        ["prev", "next"],
      ] as const) {
        const other = attribute(turn, there);
        if (other === null) continue;
        const target = turns.get(other);
        if (!target || attribute(target, back) !== id)
          faults.push(`${name}: ${there} of ${id} is not mirrored`);
      }
    }
    if (document.root.name !== "TEI") continue;
    const counted = new Map<string, number>();
    for (const element of elements(document, "//t:text/descendant-or-self::*"))
      counted.set(element.name, (counted.get(element.name) ?? 0) + 1);
    const said = new Map(
      elements(document, "//t:tagUsage").map((usage) => [
        attribute(usage, "gi")!,
        Number(attribute(usage, "occurs")),
      ]),
    );
    for (const tag of new Set([...counted.keys(), ...said.keys()]))
      if (counted.get(tag) !== said.get(tag))
        faults.push(`${name}: ${said.get(tag) ?? 0} ${tag} said, ${counted.get(tag) ?? 0} there`);
    const measured = { speeches: turns.size, words: spokenWords(document) };
    for (const measure of elements(document, "//t:measure")) {
      const unit = attribute(measure, "unit") as keyof typeof measured;
      if (Number(attribute(measure, "quantity")) !== measured[unit])
        faults.push(`${name}: ${attribute(measure, "quantity")} ${unit} said, ${measured[unit]} there`);
    }
  }
  for (const { document } of documents) document.dispose();
  return faults;
}
