import { describe, expect, it } from "vitest";
import { enNames } from "../../src/dialect/en-names.js";
import { type PageFacts, resolveSpeakers } from "../../src/resolve/speakers.js";

const nowhere: PageFacts = { title: null, summary: [], persons: [] };

const resolve = (label: string, page: PageFacts = nowhere, others: readonly string[] = []) =>
  resolveSpeakers(
    [label, ...others].map((each) => ({ label: each })),
    page,
    enNames,
  )[0]!;

type Row = readonly [label: string, role: string | null, name: string | null];

const expectRows = (rows: readonly Row[]) =>
  it.each(rows)("%j", (label, role, name) => {
    const resolved = resolve(label);
    expect([resolved.role, resolved.name]).toEqual([role, name]);
    expect(resolved.voice).toBe(name === null ? "unnamed" : "named");
  });

describe("should split by shape alone", () => {
  describe("after a role, all capitalised words are the name", () =>
    expectRows([
      ["President of Veldmark Ilse Brandt", "President of Veldmark", "Ilse Brandt"],
      ["Finance Minister Ilse Brandt", "Finance Minister", "Ilse Brandt"],
      ["Minister Juan Emilio Ortega Ruiz", "Minister", "Juan Emilio Ortega Ruiz"],
      [
        "chairman of the Board of Skerra Tek Otto Brandt",
        "chairman of the Board of Skerra Tek",
        "Otto Brandt",
      ],
      ["Vice-President Otto Brandt", "Vice-President", "Otto Brandt"],
      ["Academician-Secretary Otto Brandt", "Academician-Secretary", "Otto Brandt"],
      ["SKT CEO Otto Brandt", "SKT CEO", "Otto Brandt"],
      ["RusTek CEO Otto Brandt", "RusTek CEO", "Otto Brandt"],
      ["The goalkeeper’s father and coach Salim Rashad", "The goalkeeper’s father and coach", "Salim Rashad"],
      ["Paramedic Brandt", "Paramedic", "Brandt"],
      ["Dr. Otto Brandt", "Dr.", "Otto Brandt"],
      ["Commissioner For Human Rights Otto Brandt", "Commissioner For Human Rights", "Otto Brandt"],
    ]));
  describe("after a place or a body, the last two are", () =>
    expectRows([
      ["Governor of Skerra Otto Brandt", "Governor of Skerra", "Otto Brandt"],
      [
        "Minister of Trade, Ports and Fisheries Otto Brandt",
        "Minister of Trade, Ports and Fisheries",
        "Otto Brandt",
      ],
      [
        "Head of the Skerra Harbour Company Nord Otto Brandt",
        "Head of the Skerra Harbour Company Nord",
        "Otto Brandt",
      ],
      ["Head of Corporation SKT Skerratek Otto Brandt", "Head of Corporation SKT Skerratek", "Otto Brandt"],
      ["Head of the Fund (Skerra, Lund) Otto Brandt", "Head of the Fund (Skerra, Lund)", "Otto Brandt"],
      ["Head of Laboratory No. 5 Otto Brandt", "Head of Laboratory No. 5", "Otto Brandt"],
      ["Governor of Skerra O. Brandt", "Governor of Skerra", "O. Brandt"],
      ["Minister of Trade Otto K. Brandt", "Minister of Trade", "Otto K. Brandt"],
      [
        "Head of the Organisation Skerra [Harbour] Otto Brandt",
        "Head of the Organisation Skerra [Harbour]",
        "Otto Brandt",
      ],
    ]));
  describe("after a state, all that is left is", () =>
    expectRows([
      ["Prime Minister of Vietnam Tran Van Lanh", "Prime Minister of Vietnam", "Tran Van Lanh"],
      ["Envoy of Bosnia and Herzegovina Ana Maria Lund", "Envoy of Bosnia and Herzegovina", "Ana Maria Lund"],
      ["Ambassador of South Korea Han Young-ok", "Ambassador of South Korea", "Han Young-ok"],
      ["Ruling Prince of Monaco Otto II", "Ruling Prince of Monaco", "Otto II"],
    ]));
  describe("particles, links and initials belong to the name", () =>
    expectRows([
      ["Governor of Skerra Otto van der Brandt", "Governor of Skerra", "Otto van der Brandt"],
      ["Foreign Minister Otto wa Brandt", "Foreign Minister", "Otto wa Brandt"],
      ["Envoy of Skerra Salim bin Rashad Al Lund", "Envoy of Skerra", "Salim bin Rashad Al Lund"],
      ["President of Egypt Abdel Rashad el-Lund", "President of Egypt", "Abdel Rashad el-Lund"],
      ["Speaker Otto K. Brandt", "Speaker", "Otto K. Brandt"],
      ["Deputy Commander O. Brandt", "Deputy Commander", "O. Brandt"],
      ["Otto Brandt Jr.", null, "Otto Brandt Jr."],
      ["Salim al-Lund", null, "Salim al-Lund"],
      ["Otto d’Orlund", null, "Otto d’Orlund"],
    ]));
  describe("an affiliation stands behind the name", () =>
    expectRows([
      ["Ilse Brandt, Channel One Veldmark", "Channel One Veldmark", "Ilse Brandt"],
      ["Ilse Brandt, Skerra Voice", "Skerra Voice", "Ilse Brandt"],
      ["Anchor Ilse Brandt, Skerra Voice", "Anchor, Skerra Voice", "Ilse Brandt"],
      [
        "Sea Routes, Harbours and Ports Minister Otto Brandt",
        "Sea Routes, Harbours and Ports Minister",
        "Otto Brandt",
      ],
      ["Ilse Brandt, Head of the Harbour, Skerra", "Head of the Harbour, Skerra", "Ilse Brandt"],
      ["SKT anchor Ilse Brandt, host of the session", "SKT anchor, host of the session", "Ilse Brandt"],
      ["Ilse Brandt of Skerra Tek", "of Skerra Tek", "Ilse Brandt"],
      ["Ilse Brandt – Skerra News", "Skerra News", "Ilse Brandt"],
      ["Ilse Brandt , Skerra News", "Skerra News", "Ilse Brandt"],
      ["Mayor Ilse Brandt (Skerra)", "Mayor (Skerra)", "Ilse Brandt"],
      ["Hero of Veldmark, Colonel Otto Brandt", "Hero of Veldmark, Colonel", "Otto Brandt"],
      ["Member of the Academy, Otto Brandt", "Member of the Academy", "Otto Brandt"],
      [
        "Civil Defence, Emergencies and Relief Minister Otto Brandt",
        "Civil Defence, Emergencies and Relief Minister",
        "Otto Brandt",
      ],
    ]));
  describe("among parts between commas, the name is", () => {
    describe("behind an office, in the last or the first", () =>
      expectRows([
        ["Ilse Lund, Colonel Otto Brandt", "Ilse Lund, Colonel", "Otto Brandt"],
        ["Anchor Ilse Lund, Colonel Otto Brandt", "Anchor Ilse Lund, Colonel", "Otto Brandt"],
        ["Anchor Ilse, Skerra", "Anchor, Skerra", "Ilse"],
        ["Anchor Ilse, Otto Lund", "Anchor, Otto Lund", "Ilse"],
      ]));
    describe("one that is nothing else", () =>
      expectRows([
        ["Ilse Brandt, Council Otto Lund", "Council Otto Lund", "Ilse Brandt"],
        ["Council, Ilse Brandt", "Council", "Ilse Brandt"],
        ["Council Otto Lund, Ilse Brandt", "Council Otto Lund", "Ilse Brandt"],
        ["Skerra, Lund, Ilse Brandt", "Skerra, Lund", "Ilse Brandt"],
      ]));
    describe("behind a body or a place", () =>
      expectRows([
        ["Skerra, Council Otto Lund", "Skerra, Council", "Otto Lund"],
        ["Council Ilse Brandt, Skerra", "Council, Skerra", "Ilse Brandt"],
        ["Council O.Brandt", "Council", "O.Brandt"],
        ["Council O.Brandt, Skerra", "Council O.Brandt, Skerra", null],
      ]));
    describe("in the middle", () =>
      expectRows([
        ["Skerra, Colonel Otto Brandt, Lund", "Skerra, Colonel, Lund", "Otto Brandt"],
        ["Council, Skerra, Colonel Otto Brandt, Lund", "Council, Skerra, Colonel, Lund", "Otto Brandt"],
        ["Ilse, Council Otto Brandt, Lund", "Council Otto Brandt, Lund", "Ilse"],
        ["Ilse, Colonel Brandt, Lund", "Colonel Brandt, Lund", "Ilse"],
        ["Council, Council Otto Brandt, Lund", "Council, Council Otto Brandt, Lund", null],
      ]));
    describe("a first name alone", () =>
      expectRows([
        ["Ilse, Skerra", "Skerra", "Ilse"],
        ["Council, Skerra", "Council, Skerra", null],
        ["of Skerra, Lund", "of Skerra, Lund", null],
      ]));
    describe("parted by signs alone", () =>
      expectRows([
        ["Ilse Brandt – Skerra – Lund", "Skerra – Lund", "Ilse Brandt"],
        ["Ilse Brandt – Skerra Lund Voice", "Skerra Lund Voice", "Ilse Brandt"],
        ["Ilse Brandt — Skerra Lund Voice", "Skerra Lund Voice", "Ilse Brandt"],
        ["Ilse Brandt - Skerra Lund Voice", "Skerra Lund Voice", "Ilse Brandt"],
        ["Ilse Brandt –", null, "Ilse Brandt"],
        ["Skerra – Ilse Brandt", "Skerra – Ilse Brandt", null],
        ["Ilse Brandt ; Skerra", "Skerra", "Ilse Brandt"],
        ["Speaker , Ilse Brandt", "Speaker", "Ilse Brandt"],
        ["Ilse , Karla Brandt", "Ilse", "Karla Brandt"],
        ["Skerra , Colonel Otto Brandt , Lund", "Skerra , Colonel, Lund", "Otto Brandt"],
        ["Anchor Ilse Brandt , Skerra Voice", "Anchor, Skerra Voice", "Ilse Brandt"],
        ["Skerra , Lund , Ilse Brandt", "Skerra , Lund", "Ilse Brandt"],
        [", Ilse Brandt", null, "Ilse Brandt"],
      ]));
  });
  describe("before a small word, the name stands alone", () =>
    expectRows([
      ["Ilse Brandt from Skerra", "from Skerra", "Ilse Brandt"],
      ["Ilse of Skerra", "Ilse of Skerra", null],
      ["Ilse Brandt and the Council", "Ilse Brandt and the Council", null],
      ["Ilse Brandt Minister of Skerra", "Ilse Brandt Minister of Skerra", null],
      ["Ana Maria Karla Ilse Inga Brandt of Skerra", "Ana Maria Karla Ilse Inga Brandt of Skerra", null],
    ]));
  describe("a title of crown or church is the role, with its see", () =>
    expectRows([
      ["King of Norland", "King of Norland", null],
      ["King II of Norland", "King II of Norland", null],
      ["Head of Skerra, King Otto Karl of Norland", "Head of Skerra, King of Norland", "Otto Karl"],
      ["King Otto Council", "King Otto Council", null],
      ["Patriarch Osip", "Patriarch", "Osip"],
      ["Patriarch Osip of Veldmark and All Norland", "Patriarch of Veldmark and All Norland", "Osip"],
      ["King Otto II of Norland", "King of Norland", "Otto II"],
      ["Head of the Lund Church, Pope Osip III", "Head of the Lund Church, Pope", "Osip III"],
      ["Ilse King", null, "Ilse King"],
    ]));
  describe("a role alone names nobody", () =>
    expectRows([
      ["Operator", "Operator", null],
      ["Presenter", "Presenter", null],
      ["Second presenter", "Second presenter", null],
      [
        "Winner of the Prize in Science for Young Harbourmasters",
        "Winner of the Prize in Science for Young Harbourmasters",
        null,
      ],
      ["Executive Chairman of the Harbour Forum", "Executive Chairman of the Harbour Forum", null],
      ["Head of RusTek", "Head of RusTek", null],
      ["Head of the Company EuroBrandt", "Head of the Company EuroBrandt", null],
      ["Mother of Ilse Brandt", "Mother of Ilse Brandt", null],
      ["Ilse Brandt’s mother", "Ilse Brandt’s mother", null],
      ["SKT", "SKT", null],
      ["Germany", "Germany", null],
    ]));
});

describe("should believe the page before the shape", () => {
  it.each<
    [
      why: string,
      label: string,
      page: Partial<PageFacts>,
      others: string[],
      role: string | null,
      name: string,
    ]
  >([
    [
      "alone elsewhere",
      "Head of Skerra Ana Maria Lund",
      {},
      ["Ana Maria Lund"],
      "Head of Skerra",
      "Ana Maria Lund",
    ],
    [
      "a person of the page",
      "Head of Skerra Ana Maria Lund",
      { persons: ["Lund Ana Maria"] },
      [],
      "Head of Skerra",
      "Ana Maria Lund",
    ],
    [
      "the title",
      "Head of Skerra Ana Maria Lund",
      { title: "Talks with Ana Maria Lund" },
      [],
      "Head of Skerra",
      "Ana Maria Lund",
    ],
    [
      "the summary",
      "Head of Skerra Ana Maria Lund",
      { summary: ["Ana Maria Lund came."] },
      [],
      "Head of Skerra",
      "Ana Maria Lund",
    ],
    [
      "a name without a role word",
      "Skerratek Otto Brandt",
      { persons: ["Brandt Otto"] },
      [],
      "Skerratek",
      "Otto Brandt",
    ],
    [
      "a surname that is a trade",
      "Skerra CEO Otto Singer",
      { persons: ["Singer Otto"] },
      [],
      "Skerra CEO",
      "Otto Singer",
    ],
    [
      "a person behind a comma",
      "Skerra Tek, Lund Otto Brandt",
      { persons: ["Brandt Otto"] },
      [],
      "Skerra Tek, Lund",
      "Otto Brandt",
    ],
    [
      "a person before one",
      "Lund Otto Brandt, Skerra Voice",
      { persons: ["Brandt Otto"] },
      [],
      "Lund, Skerra Voice",
      "Otto Brandt",
    ],
    [
      "the first of two persons where nothing is before",
      "Otto Brandt, Ilse Lund",
      { persons: ["Brandt Otto", "Lund Ilse"] },
      [],
      "Ilse Lund",
      "Otto Brandt",
    ],
    [
      "else the last of them",
      "Anchor Otto Brandt, Ilse Lund",
      { persons: ["Brandt Otto", "Lund Ilse"] },
      [],
      "Anchor Otto Brandt",
      "Ilse Lund",
    ],
    [
      "a person before a bracket",
      "Skerratek Otto Brandt (Skerra)",
      { persons: ["Brandt Otto"] },
      [],
      "Skerratek (Skerra)",
      "Otto Brandt",
    ],
    [
      "a person behind a body",
      "Council, Skerra Otto Brandt",
      { persons: ["Brandt Otto"] },
      [],
      "Council, Skerra",
      "Otto Brandt",
    ],
    [
      "a person before an officer",
      "Lund Otto Brandt, Colonel Ilse",
      { persons: ["Brandt Otto"] },
      [],
      "Lund, Colonel Ilse",
      "Otto Brandt",
    ],
    [
      "a surname that is a trade and comes first",
      "Skerra CEO Singer Otto",
      { persons: ["Singer Otto"] },
      [],
      "Skerra CEO",
      "Singer Otto",
    ],
    ["capitals that the page has as a name", "SKA TEK", {}, ["Ska Tek"], null, "Ska Tek"],
    [
      "a name run together that the page has",
      "Otto Brandtof Skerra",
      { persons: ["Brandt Otto"] },
      [],
      "of Skerra",
      "Otto Brandt",
    ],
    [
      "and the first name behind an office too",
      "Speaker Otto Karl Brandt",
      {},
      ["Karl Brandt"],
      "Speaker",
      "Otto Karl Brandt",
    ],
    ["not so where no office is", "Otto Karl Brandt", {}, ["Karl Brandt"], "Otto", "Karl Brandt"],
    ["nor behind a body", "Council Skerra Karl Brandt", {}, ["Karl Brandt"], "Council Skerra", "Karl Brandt"],
    [
      "a person of two surnames, of whom the lead has those alone",
      "Ana Maria Lund Ruiz",
      { summary: ["Ms Lund Ruiz told of harbours."], persons: ["Lund Ruiz Ana Maria"] },
      [],
      null,
      "Ana Maria Lund Ruiz",
    ],
    ["a person with a title", "Osip", { persons: ["Osip Patriarch of Veldmark"] }, [], null, "Osip"],
    [
      "not a place before the name in the title",
      "Head of Nord Skerra Ana Lund",
      { title: "Meeting with Head of Nord Skerra Ana Lund" },
      [],
      "Head of Nord Skerra",
      "Ana Lund",
    ],
    [
      "nor a body",
      "Head of North Skerra Ana Lund",
      { title: "Meeting with Head of North Skerra Ana Lund" },
      [],
      "Head of North Skerra",
      "Ana Lund",
    ],
  ])("%s", (_, label, page, others, role, name) => {
    const resolved = resolve(label, { ...nowhere, ...page }, others);
    expect([resolved.role, resolved.name]).toEqual([role, name]);
  });
  it("should not take a person of the page who is spoken of for who speaks", () =>
    expect(resolve("Mother of Ilse Brandt", { ...nowhere, persons: ["Brandt Ilse"] }).name).toBe(null));
  it("should not take who is spoken of for who speaks", () =>
    expect(resolve("Mother of Ilse Brandt", nowhere, ["Ilse Brandt"])).toMatchObject({
      name: null,
      speaker: null,
    }));
});

describe("should mend the case of a label whose name is in capitals", () =>
  expectRows([
    ["President OF VELDMARK ILSE BRANDT", "President of Veldmark", "Ilse Brandt"],
    ["DEPUTY HEAD OF THE LUND INSTITUTE OTTO BRANDT", "Deputy Head of the Lund Institute", "Otto Brandt"],
    [
      "President and CEO of Skerra Tek OTTO-ILMAR LUNDVUO",
      "President and CEO of Skerra Tek",
      "Otto-Ilmar Lundvuo",
    ],
    ["SKT CEO ILSE BRANDT", "SKT CEO", "Ilse Brandt"],
    ["Otto BRANDT", null, "Otto Brandt"],
    ["Otto BraNDT", null, "Otto Brandt"],
    ["Otto BrandT", null, "Otto Brandt"],
    ["Senior Trainer of Veldmark’S Team ILSE BRANDT", "Senior Trainer of Veldmark’s Team", "Ilse Brandt"],
    ["Otto MCBRANDT", null, "Otto McBrandt"],
  ]));

describe("should leave other capitals as printed", () =>
  expectRows([
    ["SKERRATEK President Ilse Brandt", "SKERRATEK President", "Ilse Brandt"],
    ["Senior Trainer of Veldmark’S Team Ilse Brandt", "Senior Trainer of Veldmark’S Team", "Ilse Brandt"],
    ["Ilse Brandt, SKERRA VOICE", "SKERRA VOICE", "Ilse Brandt"],
    ["Head of Skerra NEFTO", "Head of Skerra NEFTO", null],
    ["Head of SKA TEK", "Head of SKA TEK", null],
    ["President of SKT", "President of SKT", null],
  ]));

describe("should part words run together", () =>
  expectRows([
    ["IlseBrandt", null, "Ilse Brandt"],
    ["IlseBRANDT", null, "Ilse Brandt"],
    ["President of Veldmark IlseBrandt", "President of Veldmark", "Ilse Brandt"],
    ["Executive Chairmanof the Harbour Forum", "Executive Chairman of the Harbour Forum", null],
    ["Minister-PresidentofVeldmarkIlseBrandt", "Minister-President of Veldmark", "Ilse Brandt"],
    ["King Otto Brandtof Norway", "King of Norway", "Otto Brandt"],
    ["Otto McBrandt", null, "Otto McBrandt"],
    ["Anna MacLund", null, "Anna MacLund"],
    ["CEO of RusTek Otto Brandt", "CEO of RusTek", "Otto Brandt"],
  ]));

describe("should tell voices without a name", () => {
  it.each([
    ["Question", "unnamed"],
    ["REPLY", "unnamed"],
    ["Remarks", "unnamed"],
    ["Question from Skerra", "unnamed"],
    ["Question 2", "unnamed"],
    ["Another question", "unnamed"],
    ["Female voice", "unnamed"],
    ["A voice from the hall", "unnamed"],
    ["Audience", "unnamed"],
    ["Volunteers", "unnamed"],
    ["Athletes", "collective"],
    ["All participants", "collective"],
    ["Members of the team", "collective"],
    ["Everyone", "collective"],
    ["Ilse Brandt and Otto Lund", "collective"],
    ["Ilse Brandt & Otto Lund", "collective"],
    ["Ilse Brandt, Olaf Rask and Otto Lund", "collective"],
  ] as const)("%s: %s", (label, voice) =>
    expect(resolve(label)).toEqual({
      roleSpan: null,
      roleTailSpan: null,
      nameSpan: null,
      role: null,
      name: null,
      voice,
      speaker: null,
    }),
  );
  it.each([
    ["one name of two words", "Ilse and Otto Lund"],
    ["a name and a place", "Ilse Brandt and Skerra"],
    ["a name with an office", "Speaker Ilse Brandt and Otto Lund"],
    ["a name and a firm", "Ilse Brandt, SKT and Otto Lund"],
  ])("should not take %s for two people: %s", (_, label) =>
    expect(resolve(label).voice).not.toBe("collective"),
  );
  it("should take who is named behind many for who speaks", () =>
    expect(resolve("Members of the team, Colonel Otto Brandt")).toMatchObject({
      name: "Otto Brandt",
      voice: "named",
    }));
  it("should not take a role that opens with such a word for one", () =>
    expect(resolve("Team captain Otto Brandt")).toMatchObject({ name: "Otto Brandt", voice: "named" }));
});

describe("should say where in the label role and name stand", () => {
  it.each([
    ["Speaker  of\nLund Ilse\u00a0Brandt", "Speaker  of\nLund", null, "Ilse\u00a0Brandt"],
    ["Ilse Brandt, Skerra News", "Skerra News", null, "Ilse Brandt"],
    ["King Otto II of Norland", "King", "of Norland", "Otto II"],
    ["anchor Ilse Brandt, host (Lund)", "anchor", "host (Lund)", "Ilse Brandt"],
    ["Minister-PresidentofVeldmarkIlseBrandt", "Minister-PresidentofVeldmark", null, "IlseBrandt"],
    ["Hero of Veldmark, Ilse Brandt", "Hero of Veldmark", null, "Ilse Brandt"],
    ["“Skerra” head , Ilse Brandt", "“Skerra” head", null, "Ilse Brandt"],
    ["Operator", "Operator", null, null],
  ])("%j", (label, role, tail, name) => {
    const { roleSpan, roleTailSpan, nameSpan } = resolve(label);
    const slices = [roleSpan, roleTailSpan, nameSpan].map((span) => span && label.slice(span.from, span.to));
    expect(slices).toEqual([role, tail, name]);
  });
  it.each(["", " ", ",", "—", "()", "(", "of", "\ud800", "A."])("should survive %j", (label) =>
    expect(resolve(label).speaker).toBe(null),
  );
});
