// One person over many events: pairs of pages, and who of them is one.
import { parse } from "stenogram";
import { parseHtml } from "stenogram/html";
import { mergeSpeakers } from "stenogram/stats";
import { describe, expect, it } from "vitest";
import { mergeCounted } from "../../src/stats/merge-speakers.js";
import type { CountedSpeaker } from "../../src/stats/merged-speaker.js";

/** A page with one turn of each label. */
const page = (...labels: string[]): ReturnType<typeof parse> =>
  parse([...labels, "Maja Lind"].map((label) => `${label}: Good day to you all.`).join("\n"));

/** A saved page where the label links to the person. */
const linked = (key: number, label: string): ReturnType<typeof parse> =>
  parseHtml(
    `<article class="read__in"><div class="e-content"><p><b><a href="http://veld.example/catalog/persons/${key}/events" class="person_tag">${label}</a>:</b> Good day.</p></div></article>`,
  );

const SAME: readonly (readonly [why: string, one: string, other: string])[] = [
  ["the same name", "Ilse Brandt", "Ilse Brandt"],
  ["the same name and role", "Mayor of Skerra Ilse Brandt", "Mayor of Skerra Ilse Brandt"],
  ["a role on one page alone", "Mayor of Skerra Ilse Brandt", "Ilse Brandt"],
  ["a role on the other page alone", "Ilse Brandt", "Mayor of Skerra Ilse Brandt"],
  ["another office", "Mayor of Skerra Ilse Brandt", "Minister of Ports Ilse Brandt"],
  ["a higher office", "Deputy Minister of Ports Ilse Brandt", "Minister of Ports Ilse Brandt"],
  [
    "an acting office of the same place",
    "Acting Governor of Skerra Ilse Brandt",
    "Governor of Skerra Ilse Brandt",
  ],
  ["the name in capitals", "ILSE BRANDT", "Ilse Brandt"],
  ["the name with diacritics", "Ilse Brändt", "Ilse Brandt"],
  ["three names", "Ilse Maria Brandt", "Ilse Maria Brandt"],
  ["a particle", "Ilse van der Brandt", "Ilse van der Brandt"],
  ["a hyphen", "Anna-Ilse Brandt", "Anna-Ilse Brandt"],
  ["a remark", "Ilse Brandt (retranslated)", "Ilse Brandt"],
  ["an office with a company", "Skerra Ferries CEO Ilse Brandt", "Skerra Ferries CEO Ilse Brandt"],
  [
    "a place by its long name",
    "President of Norland Ilse Brandt",
    "President of the Republic of Norland Ilse Brandt",
  ],
  [
    "a place by its adjective",
    "President of Norland Ilse Brandt",
    "President of the Norlandic Republic Ilse Brandt",
  ],
  ["another company", "Skerra Ferries CEO Ilse Brandt", "Elin Docks Director Ilse Brandt"],
];

const OTHERS: readonly (readonly [why: string, one: string, other: string])[] = [
  ["the family name alone shared", "Ilse Brandt", "Otto Brandt"],
  ["the given name alone shared", "Ilse Brandt", "Ilse Rask"],
  ["the same office, other persons", "Mayor of Skerra Ilse Brandt", "Mayor of Skerra Otto Brandt"],
  ["an initial", "I. Brandt", "Ilse Brandt"],
  ["the other way round", "Ilse Brandt", "I. Brandt"],
  ["two initials alike", "I. Brandt", "I. Brandt"],
  ["the family name alone", "Brandt", "Ilse Brandt"],
  ["the family name alone, twice", "Brandt", "Brandt"],
  ["the same office of two places", "Governor of Norland Ilse Brandt", "Governor of Veldmark Ilse Brandt"],
  ["presidents of two states", "President of Norland Ilse Brandt", "President of Veldmark Ilse Brandt"],
  ["a name one letter off", "Ilse Brandt", "Ilse Brandl"],
  ["names in another order", "Ilse Brandt", "Brandt Ilse"],
  ["a middle name more", "Ilse Brandt", "Ilse Maria Brandt"],
  ["father and son by name", "Otto Brandt", "Otto Brandtson"],
  ["former and present of two places", "Former Mayor of Elin Ilse Brandt", "Mayor of Skerra Ilse Brandt"],
];

describe("mergeSpeakers", () => {
  const named = (merged: ReturnType<typeof mergeSpeakers>): typeof merged =>
    merged.filter(({ name }) => name !== "Maja Lind");

  it.each(SAME)("should tie: %s", (_why, one, other) => {
    const merged = named(mergeSpeakers([page(one), page(other)]));
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ events: [0, 1], turns: 2, words: 10 });
  });

  it.each(OTHERS)("should not tie: %s", (_why, one, other) => {
    const merged = named(mergeSpeakers([page(one), page(other)]));
    // A bare family name may be read as a voice without a name: then there is one person at most, and of one event
    expect(merged.every(({ events }) => events.length === 1)).toBe(true);
    expect(merged.filter(({ events }) => events[0] === 0).length).toBeLessThan(2);
  });

  it("should tie by the site’s key, though the names differ", () => {
    const [merged, ...rest] = mergeSpeakers([linked(7, "Ilse Brandt"), linked(7, "Ilse Maria Brandt")]);
    expect(rest).toEqual([]);
    expect(merged).toMatchObject({
      keys: ["7"],
      name: "Ilse Maria Brandt",
      names: ["Ilse Brandt", "Ilse Maria Brandt"],
      evidence: "person-key",
    });
  });

  it("should not tie two keys, though the name is the same", () => {
    expect(
      mergeSpeakers([linked(7, "Ilse Brandt"), linked(8, "Ilse Brandt")]).map(({ id, keys }) => [id, keys]),
    ).toEqual([
      ["ilse-brandt", ["7"]],
      ["ilse-brandt-2", ["8"]],
    ]);
  });

  it("should tie a text page to the one person of that name a key is known for", () => {
    expect(mergeSpeakers([linked(7, "Ilse Brandt"), page("Ilse Brandt")])[0]).toMatchObject({
      events: [0, 1],
      evidence: "name",
    });
  });

  it("should leave alone whom it could tie to either of two", () => {
    const merged = named(
      mergeSpeakers([linked(7, "Ilse Brandt"), linked(8, "Ilse Brandt"), page("Ilse Brandt")]),
    );
    expect(merged.map(({ events }) => events)).toEqual([[0], [1], [2]]);
  });

  it("should not depend on which page comes first", () => {
    const pages = [
      page("Ilse Brandt"),
      page("Governor of Norland Ilse Brandt"),
      page("Governor of Veldmark Ilse Brandt"),
    ];
    const forth = named(mergeSpeakers(pages)).map(({ events }) => events);
    const back = named(mergeSpeakers(pages.toReversed())).map(({ events }) =>
      events.map((event) => 2 - event),
    );
    expect(forth).toEqual([[0], [1], [2]]);
    expect(back.toSorted()).toEqual(forth);
  });

  it("should tie to one of two by the role, though a third could be either", () => {
    const pages = [
      "Governor of Norland",
      "Governor of Veldmark",
      "Mayor of Skerra",
      "Governor of Norland",
    ].map((role) => page(`${role} Ilse Brandt`));
    expect(named(mergeSpeakers(pages)).map(({ events }) => events)).toEqual([[0, 3], [1], [2]]);
  });

  it("should give them in the order in which they first speak", () => {
    const merged = mergeSpeakers([page("Ilse Brandt"), page("Olaf Rask"), page("Ilse Brandt")]);
    expect(merged.map(({ name, events }) => [name, events])).toEqual([
      ["Ilse Brandt", [0, 2]],
      ["Maja Lind", [0, 1, 2]],
      ["Olaf Rask", [1]],
    ]);
  });

  it("should give a third and a fourth of one id a number of their own", () => {
    const merged = mergeSpeakers([1, 2, 3].map((key) => linked(key, "Ilse Brandt")));
    expect(merged.map(({ id }) => id)).toEqual(["ilse-brandt", "ilse-brandt-2", "ilse-brandt-3"]);
  });

  it("should give no id that another has by itself", () => {
    const counts = { turns: 1, paragraphs: 1, words: 1, questions: 0, applause: 0, laughter: 0 };
    const known = ["ilse-brandt", "ilse-brandt-2", "ilse-brandt"].map(
      (id, key): CountedSpeaker => ({ id, name: id, roles: [], person: String(key), ...counts }),
    );
    const ids = mergeCounted(known.map((speaker) => [speaker])).map(({ id }) => id);
    expect(ids).toEqual(["ilse-brandt", "ilse-brandt-2", "ilse-brandt-3"]);
  });

  it("should say what ties", () => {
    const evidence = (one: string, other: string): string | undefined =>
      named(mergeSpeakers([page(one), page(other)]))[0]?.evidence;
    expect(evidence("Mayor of Skerra Ilse Brandt", "Mayor of Skerra Ilse Brandt")).toBe("name-and-role");
    expect(evidence("Mayor of Skerra Ilse Brandt", "Ilse Brandt")).toBe("name");
    expect(evidence("Ilse Brandt", "Otto Brandt")).toBe("single");
  });

  it("should leave voices without a name out", () => {
    expect(
      mergeSpeakers([
        parse("Ilse Brandt: Ask.\nQuestion: Why?"),
        parse("Question: How?\nIlse Brandt: So."),
      ]).map(({ id }) => id),
    ).toEqual(["ilse-brandt"]);
  });

  it("should sum what was counted", () => {
    const [merged] = mergeSpeakers([
      parse("Ilse Brandt: Why? (Applause.)\nOlaf Rask: So."),
      parse("Ilse Brandt: How so? (Laughter.)\nWhy?\nOlaf Rask: So."),
    ]);
    expect(merged).toMatchObject({
      turns: 2,
      paragraphs: 3,
      words: 4,
      questions: 3,
      applause: 1,
      laughter: 1,
    });
  });

  it("should give no one for no events", () => {
    expect(mergeSpeakers([])).toEqual([]);
  });

  it("should stop with a clear word at what is no array, and name the place of what is no tree", () => {
    expect(() => mergeSpeakers("pages" as never)).toThrow(
      "Unexpected `pages`, expected an array of events: the trees of pages",
    );
    expect(() => mergeSpeakers([parse(""), null as never])).toThrow(
      "Unexpected null at index 1, expected an event: the tree of a page",
    );
  });
});

/** A speaker of one event, with what is asked of them. */
const counted = (name: string, roles: readonly string[], person: string | null = null): CountedSpeaker => ({
  id: name.toLowerCase().replaceAll(/[\s.]+/g, "-"),
  name,
  roles: [...roles],
  person,
  turns: 1,
  paragraphs: 1,
  words: 1,
  questions: 0,
  applause: 0,
  laughter: 0,
});

/** Ilse Brandt at two events: once with these roles, once with those. */
const ROLES: readonly (readonly [one: string[], other: string[], tied: boolean])[] = [
  [["Governor of Norland"], ["Governor of Veldmark"], false],
  [["Governor of Norland", "Governor of Veldmark"], ["Governor of Veldmark"], true],
  [["Governor of Norland"], ["Governor of Veldmark", "governor of  Norland"], true],
  [["Mayor of Skerra", "Governor of Norland"], ["Governor of Veldmark"], false],
  [["Mayor of Skerra"], ["Minister of Ports", "Mayor of Elin"], false],
  [["Governor of Norland"], ["Harbour Master"], true],
  [["Harbour Master"], ["Governor of Norland"], true],
  [["Port Director"], ["Port Doctor"], true],
  [["For Norland"], ["For Veldmark"], true],
  [["Governor of"], ["Governor of Norland"], true],
  [["Deputy Governor of Norland"], ["Governor of Veldmark"], true],
  [["Acting Governor of Norland"], ["Governor of Veldmark"], false],
  [["Acting Governor of Elin"], ["Former Governor of Elin"], true],
  [["Former Governor of Elin"], ["Governor of Skerra"], false],
  [["Minister for Ports"], ["Minister for Forests"], false],
  [["Governor of the Elin"], ["Governor of Elin"], true],
  [["Governor of New Elin"], ["Governor of New Skerra"], false],
  [["Governor of Farby"], ["Governor of Farbyland"], true],
  [["Governor of the Skerra Region"], ["Governor of the Norland Region"], false],
  [["Governor of the Skerra Region"], ["Governor of the Skerran Territory"], true],
  [["President of the People’s Republic of Norland"], ["President of the People’s Republic of Elin"], false],
  [["President of the People's Republic of Norland"], ["President of the People’s Republic of Elin"], false],
  [["President of Norl"], ["President of the Islamic Republic of Norl"], true],
  [["President of Norl"], ["President of Norm"], false],
  [["President of Norl"], ["President of Norland"], false],
  [["President of Far Norl"], ["President of Far Elin"], false],
  [["Governor of the Isle of Norl"], ["Governor of the Isle of Elin"], false],
  [["Governor of Norl, Elin and the Isles"], ["Governor of Farby, Ilo and the Isles"], false],
  [["Patriarch of Elin and All the East"], ["Patriarch of Norl and All Farby"], false],
  [["Governor of South Norland"], ["Governor of South Veldmark"], false],
  // States by all their names; no sample of an invented one can have any
  [["President of the USA"], ["President of the United States"], true],
  [["President of the United States of America"], ["President of the U.S."], true],
  [["Prime Minister of Great Britain"], ["Prime Minister of the United Kingdom"], true],
  [
    ["Prime Minister of the UK"],
    ["Prime Minister of the United Kingdom of Great Britain and Northern Ireland"],
    true,
  ],
  [["Prime Minister of Côte d’Ivoire"], ["Prime Minister of the Ivory Coast"], true],
  [["Prime Minister of Laos"], ["Prime Minister of the Lao People’s Democratic Republic"], true],
  [["Minister of Trade of the USA"], ["Minister of Trade of the United States"], true],
  [["President of Switzerland"], ["President of the Swiss Confederation"], true],
  [["President of Switzerland"], ["President of the Norlandic Confederation"], false],
  [["President of the Norlandic Confederation"], ["President of the Veldmark Confederation"], false],
  [["President of Niger"], ["President of Nigeria"], false],
  [["Chancellor of Austria"], ["Chancellor of Australia"], false],
  [["President of the USA"], ["President of the United Arab Emirates"], false],
  [["President of South Korea"], ["President of the Republic of Korea"], true],
];

describe("one name at two events", () => {
  it.each(ROLES)("should be one person’s as the roles allow: %j, %j", (one, other, tied) => {
    const merged = mergeCounted([[counted("Ilse Brandt", one)], [counted("Ilse Brandt", other)]]);
    expect(merged).toHaveLength(tied ? 1 : 2);
  });

  it.each([
    ["Ilse Brandt", true],
    ["Anna-Ilse Brandt", true],
    ["Ilse Brandt Jr.", true],
    ["Ilse van der Brandt", true],
    ["Brandt", false],
    ["I. Brandt", false],
    ["I.Brandt", false],
    ["Ilse B.", false],
    ["Ilse M. Brandt", false],
  ])("should be one person’s where it is written out: %s", (name, tied) => {
    expect(mergeCounted([[counted(name, [])], [counted(name, [])]])).toHaveLength(tied ? 1 : 2);
  });

  it.each([
    ["Osip", "Patriarch of Veldmark and All Norland", "Patriarch of Veldmark and All Norland", true],
    ["Osip", "Patriarch of Veldmark and All Norland", "Patriarch of Veldmark  and all Norland", true],
    ["Rask", "Mayor of Skerra", "Mayor of Skerra", true],
    ["I. Brandt", "Prime Minister of Norland", "Prime Minister of Norland", true],
    ["Rask", "CEO of Skerra Ferries", "CEO of Skerra Ferries", true],
    ["Osip", "Patriarch of Veldmark", "Patriarch of Norland", false],
    ["Osip", "Patriarch of Veldmark", "Metropolitan of Veldmark", false],
    ["Osip", "Patriarch of Veldmark and All Norland", "Patriarch of Veldmark", false],
    ["Osip", "Patriarch of Veldmark", "Patriarch", false],
    ["Osip", "Patriarch", "Patriarch", false],
    ["Rask", "Minister", "Minister", false],
    ["Rask", "Former Mayor of Skerra", "Mayor of Skerra", false],
    ["Rask", "Member of the Skerra Council", "Member of the Skerra Council", false],
    ["Rask", "Deputy Minister of Ports", "Deputy Minister of Ports", false],
    ["Nadja", "Student of Skerra University", "Student of Skerra University", false],
  ])(
    "should be one person’s in short where one alone has the office: %s, %s, %s",
    (name, one, other, tied) => {
      const merged = mergeCounted([[counted(name, [one])], [counted(name, [other])]]);
      expect(merged.map(({ evidence }) => evidence)).toEqual(tied ? ["name-and-role"] : ["single", "single"]);
    },
  );

  it("should be one person’s in short on every page that prints the office", () => {
    const osip = counted("Osip", ["Patriarch of Veldmark and All Norland", "Patriarch"]);
    const bare = Array.from({ length: 70 }, () => [counted("Osip", ["Patriarch"])]);
    const merged = mergeCounted([...bare, ...Array.from({ length: 6 }, () => [osip])]);
    expect(merged).toHaveLength(71);
    expect(merged[70]).toMatchObject({ id: "osip-71", turns: 6, evidence: "name-and-role" });
  });

  it("should be two persons’ in short where both speak at one event", () => {
    const osip = counted("Osip", ["Patriarch of Veldmark"]);
    expect(mergeCounted([[osip, osip]])).toHaveLength(2);
  });

  it("should be tied in short to the person of a key who has the office", () => {
    const mayor = ["Mayor of Skerra"];
    const merged = mergeCounted([[counted("Rask", mayor, "7")], [counted("Rask", mayor)]]);
    expect(merged).toHaveLength(1);
  });

  it("should be two persons’ where the person of the key speaks beside the other", () => {
    const merged = mergeCounted([
      [counted("Ilse Brandt", [], "7")],
      [counted("Ilse Maria Brandt", [], "7"), counted("Ilse Brandt", [])],
    ]);
    expect(merged.map(({ names }) => names)).toEqual([["Ilse Brandt", "Ilse Maria Brandt"], ["Ilse Brandt"]]);
  });

  it("should be tied by the name where not all have the role", () => {
    const evidence = (...roles: string[][]): string =>
      mergeCounted(roles.map((own) => [counted("Ilse Brandt", own)]))[0]!.evidence;
    const mayor = ["Mayor of Skerra"];
    expect(evidence(mayor, mayor, mayor)).toBe("name-and-role");
    expect(evidence(mayor, mayor, [])).toBe("name");
    expect(evidence(mayor, ["Minister of Ports", ...mayor], ["mayor of Skerra"])).toBe("name-and-role");
  });
});

describe("a merged speaker", () => {
  it("should have all that is printed, each once, in the order of the events", () => {
    const merged = mergeCounted([
      [counted("Ilse Brandt", [])],
      [counted("Ilse Brandt", ["Mayor of Skerra", "Minister of Ports"])],
      [counted("Ilse Brandt", ["Minister of Ports"])],
    ]);
    expect(merged).toEqual([
      {
        id: "ilse-brandt",
        name: "Ilse Brandt",
        names: ["Ilse Brandt"],
        roles: ["Mayor of Skerra", "Minister of Ports"],
        keys: [],
        events: [0, 1, 2],
        appearances: [0, 1, 2].map((event) => ({ event, speaker: "ilse-brandt" })),
        evidence: "name",
        turns: 3,
        paragraphs: 3,
        words: 3,
        questions: 0,
        applause: 0,
        laughter: 0,
      },
    ]);
  });

  it.each([
    [["Ilse Brandt", "Ilse Maria Brandt", "Ilse Marie Brandt"], "Ilse Maria Brandt"],
    [["Ilse Maria Brandt", "Ilse Brandt"], "Ilse Maria Brandt"],
    [["Ilse Brandtnerson-Torvik", "I. M. Brandt"], "I. M. Brandt"],
  ])("should have the name of the most words, the first of them: %j", (names, name) => {
    const [merged] = mergeCounted(names.map((own) => [counted(own, [], "7")]));
    expect(merged).toMatchObject({ id: counted(names[0]!, []).id, name, names, keys: ["7"] });
  });
});
