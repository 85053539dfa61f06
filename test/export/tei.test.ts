import { XmlDocument } from "libxml2-wasm";
import { type Event, parse } from "stenogram";
import { TeiError, type TeiFile, type TeiOptions, type TeiProfile, toTei } from "stenogram/export";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { invalidParlaMint, jing, jingAbsent, schemasAbsent } from "./schemas.js";
import { corpus, news, talks } from "./sources.js";
import { teiFaults } from "./tei-check.js";

const tei = (event: Event | Event[], profile: TeiProfile, options: Partial<TeiOptions> = {}): TeiFile[] =>
  toTei(event, { profile, ...corpus, ...options });
const xmlOf = (
  event: Event,
  profile: TeiProfile = "parla-clarin",
  options: Partial<TeiOptions> = {},
): string => tei(event, profile, options)[0]!.xml;

/** A page of any words, after a turn that is surely one. */
const page = (words: string): Event =>
  parse(
    `Talks\nMarch 4, 2014\nSkerra\nPresident of Veldmark Ilse Brandt: Good day.\n${words}\nPublication status\nDirect link: veld.example/d/14\n`,
  );

const profiles = ["parla-clarin", "parlamint"] as const;

describe("files", () => {
  it("should be one an event, named by corpus, day and id", () => {
    const files = tei([talks, news], "parla-clarin");
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([
      ["Veld_2013-11-11-12.xml", "event"],
      ["Veld_2014-03-04-event-2.xml", "event"],
    ]);
  });

  it("should have one list of persons in parlamint", () => {
    const files = tei([talks, page("Olaf Rask: Yes.")], "parlamint");
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([
      ["Veld_2013-11-11-12.xml", "event"],
      ["Veld_2014-03-04-14.xml", "event"],
      ["Veld-listPerson.xml", "persons"],
    ]);
    expect(files[2]!.xml.match(/<person /g)).toHaveLength(2);
  });

  it("should be told apart where two pages have one id", () => {
    expect(tei([talks, talks], "parlamint").map(({ name }) => name)).toContain("Veld_2013-11-11-12-2.xml");
    expect(teiFaults(tei([talks, talks], "parlamint"))).toEqual([]);
  });
});

it("should write narration longer than a call takes arguments", () => {
  const many = 1.5e5;
  const event = parse(`Visit to Skerra\nMarch 4, 2014\nSkerra\n${"The harbours are ready.\n".repeat(many)}`);
  expect(xmlOf(event).match(/<note type="narration">/g)).toHaveLength(many);
});

describe("mapping", () => {
  const xml = xmlOf(talks);
  it.each([
    ["a label as printed", '<note type="speaker">President of Norland Olaf Rask (retranslated):</note>'],
    ["a person", '<u xml:id="Veld_2013-11-11-12.u2" who="#olaf-rask" ana="#regular">'],
    ["a voice without a name", '<u xml:id="Veld_2013-11-11-12.u4" ana="#unknown">'],
    ["a turn that goes on", 'next="#Veld_2013-11-11-12.u3"'],
    ["what it goes on in", 'prev="#Veld_2013-11-11-12.u1"'],
    ["a paragraph", '<seg xml:id="Veld_2013-11-11-12.u2.p1">It will go.</seg>'],
    ["applause", '<kinesic type="applause"><desc>(Applause.)</desc></kinesic></seg>'],
    ["laughter between words", 'I said. <vocal type="laughter"><desc>(Laughter.)</desc></vocal> They'],
    ["a note", '20 percent <note type="editorial">[in crowns]</note>. <kinesic'],
    ["an elision", '<gap reason="editorial">'],
    ["a separator", '<note type="separator">* * *</note>'],
    ["the lead", '<title type="sub" xml:lang="en">The two presidents met before the forum.</title>'],
    ["a family name the page tells", "<surname>Rask</surname><forename>Olaf</forename>"],
    ["a name whose parts it does not tell", "<persName><term>Ilse Brandt</term></persName>"],
    ["a place", '<name type="place">Skerra</name>'],
    ["date and time", '<date when="2013-11-11T15:30:00">'],
    ["the address of the page", '<idno type="URI">http://veld.example/d/12</idno>'],
  ])("should have %s", (_, words) => {
    expect(xml).toContain(words);
  });

  it("should refuse a standing that is none", () => {
    const standing = (() => "boss") as unknown as NonNullable<TeiOptions["standing"]>;
    expect(() => xmlOf(talks, "parla-clarin", { standing })).toThrow(
      "Unexpected `boss` as the `standing` of `ilse-brandt`, expected `chair`, `guest` or `regular`",
    );
  });

  it.each([
    [{ standing: "chair" }, "Unexpected `chair` as `standing`, expected a function"],
    [{ setting: {} }, "Unexpected object as `setting`, expected a function"],
    [{ notes: "false" }, "Unexpected `false` as `notes`, expected true or false"],
    [{ address: 7 }, "Unexpected number as `address`, expected a function"],
    [{ source: { publisher: "p", address: "x" } }, "Unexpected `x` as `source.address`, expected a function"],
    [{ corpus: { ...corpus.corpus, date: "2031-02-30" } }, "Unexpected `2031-02-30` as `corpus.date`"],
    [{ corpus: { ...corpus.corpus, date: "2031-13-02" } }, "Unexpected `2031-13-02` as `corpus.date`"],
    [{ setting: () => null }, "Unexpected null as the `setting` of an event, expected a list of names"],
    [{ setting: () => [{ type: "city" }] }, "Unexpected object as the `setting` of an event"],
    [{ address: () => 7 }, "Unexpected number as the `address` of `12`, expected an address"],
    [
      { source: { publisher: "p", address: () => 7 } },
      "Unexpected number as the `source.address` of `12`, expected an address or null",
    ],
  ])("should refuse %o", (wrong, message) => {
    expect(() => xmlOf(talks, "parla-clarin", wrong as unknown as Partial<TeiOptions>)).toThrow(message);
  });

  it("should tell standings as they are given", () => {
    const standing: TeiOptions["standing"] = ({ roles }) =>
      roles.includes("President of Veldmark") ? "chair" : "guest";
    const given = xmlOf(talks, "parla-clarin", { standing });
    expect(given).toContain('who="#ilse-brandt" ana="#chair"');
    expect(given).toContain('who="#olaf-rask" ana="#guest"');
  });

  it("should keep a label without words", () => {
    const xml = xmlOf(
      page("President of Norland Olaf Rask:\nPresident of Veldmark Ilse Brandt: Yes."),
      "parlamint",
    );
    expect(xml).toMatch(
      /<u [^>]*u2"[^>]*>\s*<note type="speaker">President of Norland Olaf Rask:<\/note>\s*<\/u>/,
    );
  });

  it("should have captions and links where asked", () => {
    const event = parseHtml(
      "<h1>Talks</h1><p><b>Ilse Brandt:</b> Yes.</p><figure><figcaption>At the quay.</figcaption></figure><p>No.</p>",
    );
    expect(xmlOf(event)).not.toContain("At the quay.");
    expect(xmlOf(event, "parla-clarin", { notes: true })).toContain(
      '<note type="caption">At the quay.</note>',
    );
  });

  it("should join parts without speech to those with, in parlamint", () => {
    const event = page("* * *\nThe end came.\n* * *\nIlse Brandt: Yes.");
    expect(xmlOf(event, "parlamint").match(/<div /g)).toHaveLength(2);
    expect(xmlOf(event).match(/<div /g)).toHaveLength(3);
  });

  it("should not link turns that nobody broke into", () => {
    expect(xmlOf(page("Ilse Brandt: It is full…\nOlaf Rask: No.\nIlse Brandt: Yes."))).not.toContain("next=");
  });

  it("should write a direction that is broken over lines as one", () => {
    const xml = xmlOf(page("Ilse Brandt: Yes.\n(Video of the Customs League\nharbour plays.)"));
    expect(xml).toContain("<desc>(Video of the Customs League harbour plays.)</desc>");
  });
});

describe("what is set into words", () => {
  it.each([
    [
      "a note over two lines",
      "Yes [the year\nof the flood], then.",
      '<note type="editorial">[the year of the flood]</note>',
    ],
    [
      "two notes",
      "Yes [the flood] [in May].",
      '<note type="editorial">[the flood]</note> <note type="editorial">[in May]</note>',
    ],
    [
      "a direction with a hover card in it",
      "Yes. (Applause to Olaf Rask Rask OlafMinister of Harbours from all.) Then.",
      "<desc>(Applause to Olaf Rask from all.)</desc>",
    ],
  ])("should be written as what it is: %s", (_, speech, written) => {
    expect(xmlOf(page(`Ilse Brandt: ${speech}\nOlaf Rask: So.`))).toContain(written);
  });
});

it("should write an elision of several pieces as one", () => {
  const html = "<p><b>Ilse Brandt:</b> Yes &lt;<i>…</i>&gt; then.</p><p><b>Olaf Rask:</b> So.</p>";
  expect(xmlOf(parseHtml(html)).match(/<gap /g)).toHaveLength(1);
});

describe("what a profile cannot hold", () => {
  it("should be a page without turns, in parlamint alone", () => {
    const refused = (): unknown => tei(news, "parlamint");
    expect(refused).toThrow(TeiError);
    expect(refused).toThrow(/event-1: nobody speaks on the page.*`parla-clarin`/);
    expect(xmlOf(news)).toContain('<note type="narration">The President opened the ferry.</note>');
  });

  it.each([
    ["no-date", parse("Ilse Brandt: Yes.")],
    ["no-address", parse("Talks\nMarch 4, 2014\nIlse Brandt: Yes.")],
  ])("should be a page with %s", (code, event) => {
    expect(() => tei(event, "parlamint")).toThrow(expect.objectContaining({ code, id: "event-1" }));
    expect(teiFaults(tei(event, "parla-clarin"))).toEqual([]);
  });

  it.each([
    ["profile", { profile: "tei" }],
    ["corpus.id", { corpus: { ...corpus.corpus, id: "1 2" } }],
    ["corpus.date", { corpus: { ...corpus.corpus, date: "May" } }],
    ["publisher", { publisher: " " }],
    ["licence.text", { licence: { target: "https://veld.example" } }],
    ["source.publisher", { source: undefined }],
  ])("should be named where an option is wrong: %s", (name, wrong) => {
    expect(() =>
      toTei(talks, { profile: "parla-clarin", ...corpus, ...wrong } as unknown as TeiOptions),
    ).toThrow(new RegExp(`as \`${name}\``));
  });

  it("should be another licence, in parlamint alone", () => {
    const licence = { target: "https://veld.example/licence", text: "Ask." };
    expect(() => tei(talks, "parlamint", { licence })).toThrow(/`licence.target`, expected `http:/);
    expect(xmlOf(talks, "parla-clarin", { licence })).toContain(
      "<licence>https://veld.example/licence</licence>",
    );
  });
});

const hostile = [
  "President of Norland Olaf Rask: A]]>b <script>&amp; “c” 'd' \"e\"",
  "President of Norland Olaf Rask: Bell \u0007, null \u0000, half \ud800, \udc00, not a character \uffff, next line \u0085",
  "President of Norland Olaf Rask: \u202eright to left\u202c and \u200b nothing",
  "President of Norland Olaf Rask: Yes (Laugh\u0001ter.) [\u0002] <…>\u0003",
  "1st Ilse \u0001Brandt: yes\n毛 Ilse: yes\n李 娜: yes\nÉva Özgür: yes",
];

// eslint-disable-next-line no-control-regex -- what XML forbids
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Surrogate}]/u;

describe("hostile words", () => {
  it.each(profiles.flatMap((profile) => hostile.map((words) => [profile, words] as const)))(
    "should be well-formed in %s: %j",
    (profile, words) => {
      const files = tei(page(words), profile);
      expect(teiFaults(files)).toEqual([]);
      expect(files.map(({ xml }) => xml).join("")).not.toMatch(FORBIDDEN);
    },
  );

  it("should come back as they were, where XML has them", () => {
    const document = XmlDocument.fromString(xmlOf(page(hostile[0]!)));
    const said = document.get("//t:u[2]/t:seg", { t: "http://www.tei-c.org/ns/1.0" })!;
    expect(said.content).toBe("A]]>b <script>&amp; “c” 'd' \"e\"");
    document.dispose();
  });

  it("should be replaced where it has not", () => {
    expect(xmlOf(page("President of Norland Olaf Rask: A\u0007b"))).toContain(">A\ufffdb</seg>");
  });

  it("should make names and ids XML takes", () => {
    const id = (): string => "../1 é/“";
    const [file] = tei(talks, "parla-clarin", { id });
    expect(file!.name).toBe("Veld_2013-11-11-.._x2f_1_x20__xe9__x2f__x201c_.xml");
    expect(teiFaults([file!])).toEqual([]);
  });
});

describe("the check", () => {
  const [file] = tei(talks, "parla-clarin");
  it.each([
    ["an id twice", /u1\.p2"/, 'u1.p1"', /u1.p1 already defined/],
    [
      "a person who is not listed",
      /<person xml:id="olaf-rask"/,
      '<person xml:id="olaf"',
      /no person #olaf-rask/,
    ],
    ["a link that is not mirrored", / prev="[^"]+"/, "", /next of .* is not mirrored/],
    ["a wrong count of tags", /gi="seg" occurs="6"/, 'gi="seg" occurs="7"', /7 seg said, 6 there/],
    ["a wrong count of words", /quantity="35"/, 'quantity="36"', /36 words said, 35 there/],
    ["a wrong count of speeches", /quantity="5"/, 'quantity="4"', /4 speeches said, 5 there/],
  ])("should find %s", (_, from, to, fault) => {
    const xml = file!.xml.replace(from, to);
    expect(xml).not.toBe(file!.xml);
    expect(teiFaults([{ ...file!, xml }]).join("\n")).toMatch(fault);
  });
});

describe("the schemas", () => {
  const events = [
    talks,
    page("Ilse Brandt: Yes.\n(Video of the Customs League\nharbour plays.)"),
    ...hostile.map(page),
  ];

  it("should take ParlaMint", (context) => {
    if (schemasAbsent !== null) context.skip(schemasAbsent);
    const components = tei(events, "parlamint").filter(({ kind }) => kind === "event");
    expect(invalidParlaMint(components)).toEqual([]);
    expect(
      invalidParlaMint([{ name: "a.xml", xml: components[0]!.xml.replace(/<edition>.*<\/edition>/, "") }]),
    ).toHaveLength(1);
  });

  it.for([
    ["parla-clarin.rng", "parla-clarin", "event"],
    ["parlamint-3/ParlaMint-TEI.rnc", "parlamint", "event"],
    ["parlamint-3/ParlaMint-TEI-ids.rnc", "parlamint", "event"],
    ["parlamint-3/ParlaMint-listPerson.rnc", "parlamint", "persons"],
  ] as const)("should take it, read by jing: %s", ([schema, profile, kind], context) => {
    if (jingAbsent !== null) context.skip(jingAbsent);
    const files = tei(profile === "parla-clarin" ? [...events, news] : events, profile);
    expect(
      jing(
        schema,
        files.filter((file) => file.kind === kind),
      ),
    ).toBe("");
  });
});
