import type { Dialect } from "./dialect.js";
import { enNames } from "./en-names.js";

/** English, as en.kremlin.ru writes it. */
export const en = {
  language: "en",
  siteLines: [],
  colophons: [],
  sections: ["Events", "News", "Transcripts", "Speeches and transcripts", "Trips", "Documents", "Statements"],
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  dates: {
    orders: [
      { dayFirst: false, beforeYear: "," },
      { dayFirst: true, beforeYear: "" },
      { dayFirst: false, beforeYear: "" },
    ],
    yearWords: [],
  },
  announcements: { words: ["Announcement"], tie: ",", datesPage: true },
  counterWords: ["of"],
  relatedHeadings: ["See also", "Additional"],
  termCards: ["Background information"],
  relatedHubs: [],
  // Of the site’s published catalogue those that a capital letter would part in two.
  tagNames: [
    ..."Armed Forces,Great Patriotic War,Victory Day,Security Council,State Council,State Duma,Federal Assembly".split(
      ",",
    ),
    ..."Federation Council,Constitutional Court,Supreme Court,Priority National Projects,National Projects".split(
      ",",
    ),
    ..."Far East,Far North,North Caucasus,Northern Sea Route,Arctic Ocean,Council of Europe,European Union".split(
      ",",
    ),
    ..."Eurasian Economic Union,Commonwealth of Independent States,Union State,United Nations,Red Square".split(
      ",",
    ),
    ..."Shanghai Cooperation Organisation,Collective Security Treaty Organisation,Group of Twenty,New Year".split(
      ",",
    ),
    ..."Russian Orthodox Church,Russian Geographical Society,Olympic Games,World Cup,Jewish Autonomous Area".split(
      ",",
    ),
    ..."Saint Petersburg,Veliky Novgorod,Nizhny Novgorod,Nizhny Tagil,Novy Urengoy,Sergiev Posad".split(","),
    ..."Naberezhnye Chelny,Veliky Ustyug,Stary Oskol,Mineralnye Vody,Velikiye Luki,Staraya Russa".split(","),
    ..."Chukotka Autonomous Area,Nenets Autonomous Area,Khanty-Mansi Autonomous Area".split(","),
    ..."Yamal-Nenets Autonomous Area,Vostochny Cosmodrome,Baikonur Cosmodrome".split(","),
  ],
  listRests: ["more"],
  metadataHeadings: [
    ["geography", "Geography"],
    ["topics", "Topics"],
    ["persons", "Persons"],
    ["publication", "Publication status"],
  ],
  publication: {
    sections: ["Published in sections:", "Published in section:"],
    date: ["Publication date:"],
    link: ["Direct link:"],
  },
  textVersion: ["Text version"],
  stageDirections: [
    [
      "applause",
      [
        "Applause",
        "Ovation",
        "Standing ovation",
        "Prolonged applause",
        "Loud applause",
        "Applauds",
        "Cheering",
      ],
    ],
    ["laughter", ["Laughter", "Laughs", "Laughing", "Smiles", "General laughter", "Chuckles"]],
    ["video", ["Video", "A video", "Shows video", "Shows a video", "A film", "Film"]],
    ["music", ["Music", "The national anthem", "National anthem", "Anthem", "Song", "Sings", "Singing"]],
    ["silence", ["Minute of silence", "A minute of silence", "Moment of silence", "Silence", "Pause"]],
    ["noise", ["Noise", "Shouts", "Commotion", "Exclamations", "Inaudible", "Indistinct"]],
    [
      "other",
      [
        ..."In Russian,In English,In German,In French,In Chinese,In Spanish,In Italian,In Arabic,In Turkish,In Japanese".split(
          ",",
        ),
        ..."In Kazakh,In Ukrainian,In Serbian,In Mongolian,Speaks in,Switches to,Via interpreter".split(","),
        ..."Addressing,Turning to,Shows,Presents,Hands over,Shakes hands,Nods,Gestures,Pointing at,Pointing to".split(
          ",",
        ),
        ..."Points at,Reads out,Recites,Stands up,Everyone stands,All rise,Signing ceremony,Awards ceremony".split(
          ",",
        ),
        ..."Without a microphone,Off-microphone,Off mic,Microphone off".split(","),
      ],
    ],
  ],
  unheard: [
    "without a microphone",
    "without microphone",
    "no microphone",
    "off microphone",
    "off mike",
    "inaudible",
  ],
  // A capital, no vowel, and a stop: `Mr.`, `St.`; ranks that have one: `Col.`
  abbreviation: /^(?:\p{Lu}[bcdfghj-np-tvwxz]{1,3}|Capt|Col|Gen|Gov|Hon|Maj|Prof|Rep|Rev|Sen)\.$/u,
  numberAbbreviations: "no nos art ch fig vol".split(" "),
  possessives: ["’s", "'s"],
  sentenceWords: [
    ..."I we you he she it they me us him them my our your their its this these those that there here".split(
      " ",
    ),
    ..."is are was were be been am has have had do does did will would shall should can could may might must".split(
      " ",
    ),
    ..."not no if so but because then than when while where why how who whom what which as".split(" "),
    ..."said says say asked asks ask answered replied reads read wrote writes tell told know think want".split(
      " ",
    ),
    ..."like need let just also very more most only now today yesterday tomorrow already once again".split(
      " ",
    ),
    ..."following next last question questions answer thing things example problem reason following".split(
      " ",
    ),
    ..."let’s it’s that’s I’m I’ll I’ve I'm I'll there’s here’s what’s don’t let's it's that's i'm".split(
      " ",
    ),
  ],
  sentenceOpeners: [
    ..."the a an this that these those there here it we i you he she they my our your his her their its".split(
      " ",
    ),
    ..."and but or so if when while because as in on at to for from with by about regarding concerning".split(
      " ",
    ),
    ..."what why how who where which let yes no not now then today yesterday thus hence therefore".split(" "),
    ..."one two three another other some many all any each every following meeting visit statements opening speech speeches address remarks before after during".split(
      " ",
    ),
    ..."one more also finally thank thanks dear mr ms mrs just look listen according".split(" "),
  ],
  labelOpeners: "the mr ms mrs".split(" "),
  adverbialOpeners: "ahead upon within together throughout late earlier during despite prior".split(" "),
  placeWords: [],
  ordinals: [
    ..."first second third fourth fifth sixth seventh eighth ninth tenth firstly secondly thirdly".split(" "),
    ..."next finally last further furthermore moreover otherwise incidentally namely example note".split(" "),
  ],
  headings: {
    leads: [
      ..."Beginning,Opening,Speech,Speeches,Address,Remarks,Excerpts,Transcript,Press statement,Press statements".split(
        ",",
      ),
      ..."Statement,Statements,Answers,News conference,Conversation,Videoconference,Video call,Interview".split(
        ",",
      ),
      ..."Concluding remarks,Closing remarks,Opening remarks,The beginning,President’s speech,The President’s speech".split(
        ",",
      ),
    ],
    ties: "address addresses after and answers at before by during following for from of on remarks speech to with".split(
      " ",
    ),
    topics: ["On", "About"],
    spokenWords: "i we you me us my our your thank thanks let please".split(" "),
  },
  captionsRepeatTitle: false,
  captionOpeners: [
    ..."with at before during after following visiting opening presenting presentation signing".split(" "),
    ..."meeting visit ceremony talks conversation news press statements participants addressing tour touring".split(
      " ",
    ),
    ..."laying answering speaking photo photograph plenary expanded session conference welcoming receiving".split(
      " ",
    ),
    ..."speech address attending viewing launching launch official reception interview joint group".split(
      " ",
    ),
    ...["from left", "from right", "on the", "left to"],
  ],
  companyWords: ["With"],
  captionWords: "those question questions answer answers".split(" "),
  photoSides: "left right centre center".split(" "),
  photoCredits: ["Photo"],
  finiteVerbs: [
    ..."is are was were am has have had do does did will would shall should can could may might must".split(
      " ",
    ),
    ..."met held took gave made said told spoke went came saw laid sent began became got kept brought".split(
      " ",
    ),
    ..."thought found knew felt stood heard let ran wrote read reads led won lost chose drew paid put".split(
      " ",
    ),
    ..."flew drove rode fell grew threw shook broke wore tore swam ate drank forgot withdrew undertook".split(
      " ",
    ),
    ..."underwent overcame oversaw foresaw overtook forbade swore stole arose hid froze awoke strove meant".split(
      " ",
    ),
    ..."says speaks meets holds takes gives makes begins continues includes remains let’s it’s that’s".split(
      " ",
    ),
  ],
  pastEndings: "ed bought fought sought caught taught built spent dealt slept swept struck hung".split(" "),
  presentParticipleEndings: ["ing"],
  participleTies:
    "by to in at for with from on of as under during after before following between via and".split(" "),
  doerTies: ["by"],
  ordinalEndings: ["st", "nd", "rd", "th"],
  smallWords: "the a an of on in at to for and with by from as is".split(" "),
  names: enNames,
} satisfies Dialect;
