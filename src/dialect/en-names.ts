import type { NameConventions } from "./name-conventions.js";

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** How English labels are made: general words of office, body and tie, and the states. No names of people. */
export const enNames = {
  initials: false,
  roleNouns: words(`
    president vice-president minister premier chancellor governor mayor ambassador envoy consul commissioner
    ombudsman ombudsperson plenipotentiary representative deputy acting chief head chair chairman chairwoman chairperson cochair
    co-chair co-chairman co-chairperson vice vice-premier vice-chair vice-chairman vice-speaker speaker secretary
    secretary-general undersecretary director director-general ceo cfo cto coo manager administrator executive
    general-director president-elect prime-minister aide adviser advisor assistant spokesman spokeswoman
    spokesperson attache counsellor councillor counselor senator member mp deputies delegate leader co-leader
    founder cofounder co-founder owner co-owner partner shareholder entrepreneur businessman businesswoman
    entrepreneurs investor banker economist analyst expert specialist consultant coordinator organiser organizer
    moderator host co-host anchor anchorman presenter co-presenter announcer interviewer narrator commentator
    observer columnist correspondent journalist reporter editor editor-in-chief publisher blogger photographer
    cameraman translator interpreter operator dispatcher producer playwright writer author poet novelist critic
    composer conductor musician singer pianist violinist cellist soloist actor actress artist sculptor painter
    dancer choreographer designer architect filmmaker screenwriter cosmonaut astronaut pilot navigator
    captain skipper commander commander-in-chief marshal general admiral colonel major lieutenant sergeant corporal
    private cadet ensign midshipman warrant officer serviceman soldier sailor seaman veteran guard border-guard
    professor academician lecturer rector vice-rector prorector dean provost principal headmaster headmistress
    teacher tutor educator mentor instructor trainer coach student schoolboy schoolgirl pupil graduate
    postgraduate undergraduate researcher scientist fellow scholar historian archaeologist physicist
    chemist biologist mathematician geologist engineer technician technologist mechanic programmer developer
    inventor constructor builder fitter welder driver machinist miner steelworker worker foreman farmer
    agronomist milkmaid fisherman doctor physician surgeon nurse paramedic pharmacist veterinarian medic
    midwife psychologist volunteer activist campaigner lawyer judge prosecutor attorney notary investigator
    inspector auditor treasurer accountant bookkeeper clerk librarian archivist curator guide keeper caretaker
    athlete champion medallist medalist player footballer skater skier swimmer wrestler boxer goalkeeper referee
    winner laureate recipient finalist participant contestant candidate nominee hero heroine resident citizen
    inhabitant pensioner invalid father mother son daughter brother sister husband wife widow widower grandfather
    grandmother grandson granddaughter girl boy woman man lady gentleman child parent
    mr mrs ms miss dr sir dame lord madam comrade colleague
    chaplain missionary deacon protodeacon priest archpriest hegumen abbot abbess nun monk imam
    ataman chieftain elder trustee intern trainee steward stewardess waiter chef shopkeeper seller
    representative-designate designate emeritus honorary former retired ex-president master mariner
    superintendent supervisor controller registrar ruler sovereign rep gov sen amb
    prof gen col maj capt lt sgt rev hon
    acrobat adjutant advocate airman anaesthesiologist anchorwoman anesthesiologist animator anthropologist apprentice
    arbiter astronomer astrophysicist attaché aviator bailiff ballerina bandleader barrister beekeeper benefactor
    biathlete biochemist biographer blacksmith boatswain bodyguard botanist brigadier broadcaster broker caller
    cardiologist cartographer cartoonist cashier ceramist cinematographer cleric climatologist climber collector
    comedian commandant commodore contractor courier craftsman creator crewman criminologist custodian cyclist
    defender demographer dentist dermatologist detective dietitian diplomat diver docent donor dramatist driller
    drummer ecologist electrician employee endocrinologist engraver epidemiologist essayist ethnographer explorer
    eyewitness facilitator feldsher fencer financier firefighter folklorist foreperson forester gardener geneticist
    geographer geophysicist grandmaster guardian guardsman guest guitarist gymnast gynaecologist hairdresser harpist
    headteacher helmsman hostess housewife hydrologist illustrator immunologist innovator jeweller judoka jurist
    labourer lifeguard linguist liquidator listener locksmith magistrate matron mediator metallurgist meteorologist
    microbiologist migrant mountaineer musicologist negotiator neurologist neurosurgeon nutritionist obstetrician
    oceanographer olympian ombudswoman oncologist ophthalmologist organist orientalist ornithologist paediatrician
    paralympian paratrooper partisan pastor pathologist patron pediatrician philanthropist philologist philosopher
    photojournalist physiotherapist pioneer plumber policeman policewoman politician postman preacher procurator
    promoter psychiatrist psychotherapist publicist radiologist ranger rapper recruit refugee rescuer restorer
    reverend salesman schoolmaster schoolteacher seismologist servant servicewoman settler shipbuilder showman
    signalman sinologist sniper sociologist solicitor songwriter spectator sponsor sportsman sportswoman sprinter
    starosta starshina statistician steelmaker strategist surveyor survivor tenor theologian therapist toastmaster
    tourist trader traumatologist urologist viceroy viewer virologist warrior weightlifter winemaker witness zoologist
  `),
  officeAdjectives: words("federal first foreign honorary leading presidential prime regional senior"),
  officePrefixes: words("arch co ex non pro step sub"),
  regnalTitles: words(`
    king queen emir sultan sheikh shah emperor empress pope patriarch metropolitan archbishop bishop
    archimandrite catholicos cardinal prince princess duke duchess count countess baron mufti rabbi lama
    ayatollah father mother holiness highness majesty excellency crown-prince hambo-lama khambo-lama
  `),
  bodyWords: words(`
    airline airlines administration academy agency alliance alumni archive archives army artillery assembly association associations
    atelier authority
    ballet bank base battalion battery board branch brigade broadcasting bureau business businesses cabinet
    cathedral centre center chamber channel choir church circus city civic clinic club college colony
    commission commissions committee committees commonwealth community companies company complex concern conference
    confederation congress consortium conservatory constituency convoy cooperation cooperative corporation corps council
    councils country county court delegation department departments detachment diocese direction directorate
    district division duma economy editorial embassy enterprise enterprises entity executive exhibition
    expedition facility factory faculty family farm farms federation festival fleet flotilla force forces forum
    foundation front fund garrison government group groups guild gymnasium headquarters holding home hospital hotel house
    industries industry initiative initiatives institute institutes institution interior journal judiciary
    kindergarten kingdom laboratory league legislature library lyceum magazine mausoleum medical memorial
    military mine ministry mission monastery mosque movement municipality museum nation navy network
    networks newspaper oblast office olympiad opera orchestra order organisation organisations organization
    organizations orphanage panel parliament party patriarchate people peoples plant platform port prefecture
    presidency presidium press programme program project projects province publishing quarter radio railway
    railways region regional regions regiment republic republics reserve school schools sciences science
    secretariat section senate service services session settlement shipyard shop society soviet space squad squadron
    staff state states station stations studio studios subdivision summit supply syndicate synod synagogue
    system systems team technopark television temple territory theatre theater town trade troops troupe trust
    tv union unions unit university universities village ward water workshop works world yard zone
    affairs agriculture aviation building children civil communication communications construction consumer
    countries culture defence defense development digital disaster economics economic economies education
    emergencies emergency employment energy engineering engineers environment environmental equipment federal finance
    financial fisheries food football foreign forestry gas gazeta health healthcare heritage hockey
    housing human humanities information infrastructure innovation innovations insurance
    intelligence interaction interests international investment investments justice labour labor languages learning
    legal life line literature machine management manufacturing maritime markets mass mechanics media
    medicine merchant metallurgical mining music national natural naval news north northern nuclear oil olympic
    operations oversight paralympic peace petroleum pharmaceutical physics policy politics political popular
    presidential prize production products professional professionals property protection public
    relations relief renewable reform research resources rights rural safety sanitary scientific sector securities security
    separate social solutions south southern special sport sports strategic strategy studies supervision
    supreme surveillance sustainable tax technical technological technologies technology tourism traffic
    training transport transportation treasury treasures utilities veterans victory volunteers warfare
    welfare western wildlife women workers youth
    all any average big central chief common direct east eastern european eurasian first
    second third fourth fifth sixth grand great high higher honoured honored honorary independent joint junior leading
    level life-long main major merited middle minor mobile modern municipal new northwestern northeastern old one open
    other permanent principal private red russian senior small medium southwestern southeastern standing super
    official associate rank class grade superior
    top tsarist united universal upper urban volunteer crown armed arts fine history philology honour
    combat hydroelectric atomic spring autumn january february march july
    september october november december anniversary agreement award awards competition contest cup games
    championship championships events event expert experts expo medal marathon
  `),
  glue: words("of the and for from with in at on to by under a an or as & – — -"),
  officeTie: "of",
  conjunctions: words("and &"),
  states: `afghanistan|albania|algeria|andorra|angola|antigua and barbuda|argentina|armenia|australia|austria|
    azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|
    bosnia and herzegovina|botswana|brazil|brunei|brunei darussalam|bulgaria|burkina faso|burundi|cabo verde|cape verde|cambodia|
    cameroon|canada|central african republic|chad|chile|china|colombia|comoros|congo|costa rica|cote d’ivoire|
    croatia|cuba|cyprus|czechia|denmark|djibouti|dominica|dominican republic|east timor|ecuador|egypt|
    el salvador|equatorial guinea|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|georgia|
    germany|ghana|great britain|greece|grenada|guatemala|guinea|guinea-bissau|guyana|haiti|honduras|hungary|
    iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|
    kiribati|korea|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|
    luxembourg|macedonia|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|micronesia|
    moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|new zealand|
    nicaragua|niger|nigeria|north korea|north macedonia|norway|oman|pakistan|palau|palestine|panama|
    papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|samoa|san marino|
    sao tome and principe|saudi arabia|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|
    solomon islands|somalia|south africa|south korea|south ossetia|south sudan|spain|sri lanka|sudan|suriname|
    swaziland|sweden|switzerland|syria|tajikistan|tanzania|thailand|timor-leste|togo|tonga|
    trinidad and tobago|tunisia|turkey|turkmenistan|tuvalu|uganda|ukraine|united arab emirates|emirates|
    united kingdom|united states|united states of america|america|uruguay|uzbekistan|vanuatu|vatican|venezuela|
    vietnam|viet nam|yemen|zambia|zimbabwe|abkhazia|hong kong|northern ireland|scotland|wales|england|
    czech republic|uk|usa|us|uae|dprk`
    .split("|")
    .map((state) => state.trim()),
  particles: words(`
    van von der den de di da du del della dello la le las los lo do dos das al el as ash ul ur ter ten
    te zu zur zum abdel abdul abd abu abdal umm st san santa mac ould ag wa ole
  `),
  nameLinks: words("bin ibn bint ben binti y e oglu ogly uulu kyzy qizi"),
  patronymics: [],
  nameSuffixes: words("jr sr"),
  namePrefixes: words("mc mac de di da du la le van von fitz al el o st del des lo ab abdel abdul"),
  capitalPrefixes: ["mc"],
  vowels: "aeiouy",
  acronyms: words(
    "ceo cfo cto coo usa us uk uae eu un tv bbc cnn cnbc nbc abc cbs mp nato opec fifa uefa unesco",
  ),
  // `Audience` and `Volunteers` speak in one voice, and the corpus counts that voice as unnamed.
  unnamedWords: words(`
    question questions remark remarks reply replies response responses comment comments answer answers
    voice voices exclamation exclamations interjection shout shouts outcry operators
    audience volunteers rejoinder retort
  `),
  collectiveWords: words(`
    everyone everybody all together chorus choir crowd hall participants athletes children students pupils
    schoolchildren journalists reporters correspondents members residents officers soldiers servicemen cadets
    veterans workers teachers doctors guests spectators viewers listeners hosts presenters moderators
    interviewers families parents mothers fathers women men girls boys graduates scientists engineers cosmonauts
    astronauts musicians actors artists players farmers entrepreneurs experts activists delegates deputies
    winners finalists laureates colleagues team crew sailors pilots fishermen
    singers dancers performers
  `),
  unnamedLabels: ["from the audience", "from the floor"],
  voiceQualifiers: words(`
    a an the another next first second third last same different female male unidentified unknown general
    common joint in all other some several many from off-screen offscreen woman’s man’s girl’s boy’s child’s
  `),
  lookAlikes: [],
  // `Shchund` and `Schund`, `Tatyana` and `Tatiana`, `Sergei` and `Sergey`, `Lundyov` and `Lundev`; but `Jan`, who is
  // `Yan`, is not `Ian`, and `Marie` not `Mario`.
  spellings: [
    ["shch", "sh"],
    ["sch", "sh"],
    ["kh", "h"],
    ["ts", "c"],
    ["tz", "c"],
    ["ks", "x"],
    ["ph", "f"],
    ["w", "v"],
    ["ck", "k"],
    ["ia", "ea", "beginning"],
    ["j", "i"],
    ["y", "i"],
    ["iie", "e", "before the end"],
    ["io", "e", "before the end"],
    ["ie", "e", "before the end"],
    ["iu", "u"],
    ["ii", "i"],
    ["’", ""],
    ["'", ""],
  ],
} satisfies NameConventions;
