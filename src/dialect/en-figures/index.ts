import type { FigureWords } from "../figures/figure-words.js";
import { lexicon } from "./lexicon.js";
import { speaking } from "./words.js";

/** Verbs that say what is or was, none of them a participle. */
const FACT =
  /^(?:is|are|was|were|has|have|had|do|does|did|grew|rose|fell|came|went|stood|stands|reaches|amounts|exceeds|accounts|gave|took|saw|began|became|got|made|sold|bought|spent|holds|owns)$/;

/** What is built. */
const BUILT =
  "plants?|factor(?:y|ies)|bridges?|roads?|motorways?|railways?|ports?|terminals?|pipelines?|stations?|airports?|stadiums?|venues?|facilit(?:y|ies)|lines?|complex(?:es)?";

/** The words by which English figures are read. */
export const enFigureWords: FigureWords = {
  lexicon,
  look: /\d|%|\b(?:half|quarter|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twice|thrice|halv(?:e[ds]?|ing)|doubl|trebl|tripl|quadrupl|hundred|thousand|[mb]illion|trillion|percent|per cent|dollar|euro|times|one (?:ton|barrel|ro?uble))|\b(?:t(?:wo|hree|en|welve|wenty|hirty)|f(?:our|ive|orty|ifty)|s(?:ix|even)(?:ty)?|eight(?:y|een)?|nine(?:ty)?|eleven)\b|(?:fold|teen)\b/i,
  speaking,
  deeds: /(?:add(?:ed)?|see|return to)$/,
  speakers:
    /^(?:\W+|i|we|you|he|she|they|it|this|that|which|who|what|one|all|us|me|here|there|now|then|so|and|but|or|as|if|when|also|just|still|first|\w+ly|\w+'\w+)$/,
  ordinalEnding: /^(?:st|nd|rd|th)$/,
  plural: /(?<!')s'?$/,
  scene: {
    headOfState:
      /\b(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Emperor|Crown Prince) of (?:the )?\p{Lu}/u,
    business:
      /\b(?:CEO|Chief Executive|General Director|Director General|Managing Director|Board Chair(?:man|person)?|Management Board|Corporation|Airlines|Holding|Group|company['’]s)\b/,
  },
  numbers: {
    ranging: /^(?:rang|vary|vari|fluctuat|anywhere$|somewhere$)/,
    between: /between$/,
    glued:
      /^(?:to|by|of|at|in|from|for|with|than|over|under|above|below|about|around|almost|nearly|only|just|some|is|are|was|were|be|been|and|or|up|least|most|reach(?:ed)?|exceed(?:ed)?|total(?:s|led)?|cost|worth|USD|EUR|GBP|RUB|CNY|RMB|JPY|CHF|INR|AUD|CAD)$/,
    spread: /^(?:by|of|at)$/,
    grows: /\bgrowth(?: rates?)?(?: \w+)? (?:is|are|be|was|were)$|\bshow(?:s|ed|n)? growth$/,
    even: /^even$/,
    shifts:
      /^(?:(?:go(?:es|ne|ing)?|went|turn(?:s|ed|ing)?)$|mov(?:e[ds]?|ing)|shift|pass(?:e[ds]|ing)?$|transition|switch|chang|brought|bring|lift|push|progress|develop(?:ed|ing|s)?$|rescal|revis|adjust|correct|extend|widen|narrow|convert|multipl|accelerat|advanc|return|transfer|evol|upgrad|downgrad|drift|creep|crept|hike|spik|swing|swung|worsen|weaken|strengthen|eas(?:e[ds]?|ing)$|rebound|recover)/,
    each: /^a$/,
    inARow: /^(?:in a row|running|straight)$/,
    throughout: /^over$/,
  },
  elided: {
    after:
      /^(?:was|were|is|are|has|had|have|worth|alone|only|overall|altogether|each|every|saved|went|goes|go|came|comes|collected|raised|earmarked|allocated|received|invested|spent|paid|provided|granted|gets?|got|remains?|remained|short(?: of \w+)?|before|previously|earlier|after|out|to be (?:more )?(?:precise|exact))$/,
    money:
      /^(?:cost|worth|sav(?:e|es|ed|ing)$|pay|paid|invest|spen[dt]|earn|alloc|money|fund|buy|bought|sell|sold|receiv|rais)/,
    moneyNoun:
      /^(?:(?:foreign )?(?:direct )?(?:foreign )?investments?|revenues?|spending|expenditures?|expenses|funding|financing|(?:net )?(?:profits?|income)|turnover|(?:trade|budget) (?:deficit|surplus)|debts?|damages|losses|subsidies|taxes|money|funds|aid|assistance|savings|proceeds)$/,
    gives:
      /^(?:g(?:ave|ives?|iven|iving)|gets?|got|getting|sav(?:e|es|ed|ing)|lend(?:s|ing)?|lent|borrow(?:s|ed|ing)?|ow(?:e|es|ed|ing)|donat(?:e|es|ed|ing))$/,
    pays: /^(?:(?:earn|cost|invest|lend|borrow)(?:s|ed|ing)?|pa(?:y|ys|id|ying)|spen(?:ds?|t|ding)|lent|(?:charg|allocat|donat)(?:e|es|ed|ing))$/,
    payment:
      /\b(?:wages?|salar(?:y|ies)|pay|remuneration|stipends?|pensions?|benefits?|allowances?|scholarships?|subsistence(?: (?:minimum|level))?|maternity capital|incomes?|earnings|payments?|compensation|bonus(?:es)?|prices?|fees?|fines?|fares?|rent|tuition|paid|earn)$/,
    peopled: /^(?:population|audience|residents|users?|subscribers|viewers|diaspora)$/,
    traffic: /^(?:passenger traffic|passenger turnover|air traffic|tourist (?:flow|traffic)|traffic)$/,
    carries: /^carr(?:y|ies|ied|ying)$/,
    number: /number$/,
    its: /^(?:its|their|his|her)$/,
    another: /^(?:another|an additional|a further|including|account(?:s|ed|ing)? for)$/,
    upTo: /\b(?:up to|instead of)(?: \w+)?$/,
    among: /\bof (?:which|them|these)$/,
    takenUp:
      /\b(?:it|this|there|(?:the|this|that) (?:figures?|numbers?|amount|total|indicator)|these figures)(?: \w+){0,2} (?:is|are|was|were|'s|be|been|became|reach(?:es|ed)?|(?:st(?:ands?|ood)|remain(?:s|ed)?) at|(?:(?:amount|come)(?:s|ed)?|came|rose|grew|fell|risen|grown|fallen|dropped|increased|decreased|declined|climbed|jumped|went (?:up|down)|down|up) to)(?: again| still)?$/,
    look: /\d,\d{3}|\b(?:it|this|that|figures?|numbers?|amount|total|maybe|perhaps|even)\b[^.;]{1,40}?\d|\b(?:pay|paid|earn|cost|charg|wages?|salar|remuneration|stipend|pension|benefit|allowance|scholarship|subsistence|capital|income|compensation|bonus|price|fee|fine|fare|rent|tuition)/i,
    isSo: /^(?:is|was)$/,
    rate: /(?:^| )(?:rates?|tax(?:es|ation)?|vat|dut(?:y|ies)|margins?|profitability|yields?|ratios?)$/,
    extreme: /^(?:minimum|maximum|average)$/,
    then: /^(?:then|later|now|even|perhaps|maybe|possibly|probably|preferably|ideally|subsequently|eventually|finally|ultimately|afterwards)$/,
    only: /^(?:only|just|even)$/,
    not: /\bnot\b/,
  },
  approximation: {
    between:
      /^(?:a|an|the|by|to|at|of|an? (?:\w+ )*(?:of|additional|further|mere|whole|whopping)|another|further|additional|impressive|level|mark|record|whopping|and|as|much|total|half|growth|rate|is|was|are|were|from|threshold|figure|average|extra|only|just|its|in|be|amount|sum|reached|or|between|some|even|with)$/,
    after: /^(?:or|thereabouts)\b/,
    odd: /\b(?:odd|plus)\b/,
    upTo: /^up to$/,
    not: /^(?:not|never|cannot|\w+n't)$/,
    becomes: /^(?:be|been|go(?:ne)?|rise|risen|fall(?:en)?|drop|climb|grow|get|come|become)$/,
    within: /^within$/,
    estimates: /^estimat(?:e|es|ed|ing)$/,
    at: /^at$/,
    starting: /^(?:start|begin)(?:s|n?ing)? (?:from|at)$/,
  },
  clauses: {
    not: /\bnot(?: \w+)?$/,
    but: /^but$/,
    beside: /^wh(?:ile|ereas)$/,
    relative: /^(?:which|who|where)$/,
  },
  comparison: {
    opens:
      /^(?:more|higher|less|lower|greater|larger|bigger|fewer|smaller|faster|cheaper|better|above|below)\b/,
    less: /^(?:less|lower|fewer|smaller|below|under|cheaper)/,
    afterMultiple: /^(?:as|the|its|theirs?|that|this|these|those|what|ours?|yours)\b/,
    lead: /^lead/,
    this: /^this$/,
    elsewhere: /^(?:national|nationwide|global|world|worldwide|regional|industry)$/,
    before: /^(?:before|ago|previous|earlier|pre|was|were|year|record|(?:a|the) year (?:earlier|before))$/,
  },
  counted: {
    look: /\bjobs?\b|number of|\bdeliver|employ|personnel|workforce|headcount|\bhir(?:e|ing)|recruit|produc|manufactur|assembl|turn(?:s|ed|ing)? out|purchas|\b(?:buy|order|bought|procure)/i,
    deals:
      /^(?:produc(?:e|es|ed|ing)|manufactur(?:e|es|ed|ing)|assembl(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|buy(?:s|ing)?|bought|procur(?:e|es|ed|ing)|order(?:s|ed|ing)?|turn(?:s|ed|ing)? out)$/,
    dealt: /^(?:produced|manufactured|assembled|purchased|bought|procured|ordered|delivered)$/,
    more: /^(?:another|an additional|a further|a total of|additional|further|extra|only|just|as many as)$/,
    noGoods:
      /engineer|leader|programmer|officer|worker|builder|pilot|profession|partner|brother|candidate|participant|champion|artist|women$|^(?:types?|kinds?|sorts?|varieties|options|results|ideas|conclusions|amendments|statements|opinions|reviews|programmes|programs|rulings)$/,
    saidOf: {
      goods:
        /^(?:procur|produc|manufactur|made$|makes?$|making|buil[dt](?!ings?$)|construct(?!ion)|assembl|bought|buy|purchas|acquir|deliver|suppl|sell|sold|sale|order|export|import|ship(?!s?$|yard|build)|mined?$|mining$|receiv|provid|hand|launch(?:ed|ing)?$|distribut|lease|replac|commission|contract|brought|need|(?:we|will|would) need|turn(?:s|ed|ing)? out$|renew|require|transfer|donat|sent$)/,
      enterprises:
        /^(?:exist|operat(?!ions?$)|creat|establish|work|open|there|set|regist|run|active|found(?:ed)?$|employ|launch|represent|own|build|built|appear|function|cooperat|resident|presence$|(?:included|identified|listed)$)/,
      trips:
        /^(?:carr[iy]|transport|visit|made|make|flew|flown|fly|flow|travel|number|receiv|serv|come|came|arriv|tourist|welcom|handl|passeng|use|annual|capac|airport|railway|traffic|went|go)/,
      projects:
        /^(?:implement|underway|under|support|carr|realis|realiz|launch|worth|joint|invest|plan|includ|complet|financ|work|select|approv|port|develop|prepar|total|fund|participat|propos|sign|start|there|have|has|coordinat|consider|contain)/,
      jobs: /./,
      people:
        /^(?:flew|flown|fly$|flight|airline|transport|carried|carry|passenger|travel|tourist|tourism|trip|visitors|holiday|vacation|cruise|employed$|jobs$|workforce|airports?$)/,
    },
    visits: /^visit(?:s|ed|ing)?$/,
    namedBefore: /^(?:the|these|those|both|our|your|their|its|such|other)$/,
    military:
      /^(?:navy|naval|militar|submarine|combat|missile|patrol|armed|army|tank|troop|warship|aerospace$|strategic|rapid|laborator)/,
    militaryKind: /^(?:support|defence)$/,
    contest:
      /^(?:contests?|competitions?|volunteer|charit|student|school|grants?$|r$|research$|receiv|submi|block|bids?$|applications?$)/,
    supposed: /^(?:if|suppose|supposing|imagine)$/,
    anybody: /^(?:you|somebody|someone|anyone|anybody|one)$/,
    hurt: /^(?:rescu|evacuat|injur|kill|die[ds]?$|accident|stuck$|infect|vaccinat|award|emergenc|flood|attend)/,
    has: /^(?:has|have|had|having|with|includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|consist(?:s|ed|ing)?|unit(?:es?|ed|ing)|join(?:s|ed)?)$/,
    hosts: /^(?:hosts?|hosted|welcom(?:e|es|ed)|receiv(?:e|es|ed))$/,
    perHead: /^(?:every|each|person|apiece)$/,
    ofOffice: /^(?:i|my|president(?:ial)?|minister(?:ial)?|official|working|business)$/,
    lost: /^(?:destroy|bomb|militant|terrorist|loot|burn|shell|bankrupt)/,
    ofState: /^(?:national|federal|social|priority|pilot|state)(?: projects?)?$/,
  },
  workforce: {
    employs: /^(?:employ|recruit)(?:s|ed|ing)?$|^hir(?:e|es|ed|ing)$/,
    worker: /(?:er|or|ist|ian|man|men)s?$/,
    works: /^(?:work(?:s|ed|ing)?|employed)$/,
    small:
      /^(?:who|are|is|were|was|have|has|had|been|being|will|be|now|currently|still|already|soon|today|directly|permanently)$/,
    where:
      /^(?:sectors?|industr(?:y|ies)|area|field|enterprise|company|corporation|plant|factory|shipyard|mine|workshops?|sites?|complex|facilit(?:y|ies)|construction|production|projects?)$/,
    body: /^staff$/,
    anywhere: /^(?:there|here|remotely)$/,
    post: /^(?:positions|posts)$/,
    ofJobs: /^(?:jobs?$|employ|vacan|hir(?:e|ed|ing)$|recruit|staff)/,
    staff: /^(?:personnel|workforce|headcount|(?:number of )?employed)$/,
    being:
      /^(?:numbers?|numbered|numbering|totals?|totalled|of|at|is|was|are|were|reached|includes?|exceeds?|comprises?)$/,
    unpaid:
      /^(?:commissions?|committees?|volunteer|emergenc|rescue|refugee|migrant|pupil|army|navy|armed forces|troops|soldiers|servicemen|military|police)/,
  },
  direction: {
    brings: /^(?:bring(?:s|ing)?|brought|revis(?:e|es|ed|ing)|push(?:es|ed|ing)?)$/,
    collects: /^rais(?:e|es|ed|ing)$/,
    reaches: /^(?:reach|total|hit|attain|achieve)$/,
    takes: /^(?:get(?:s|ting)?|got|tak(?:e|es|ing)|took|lift(?:s|ed|ing)?|driv(?:e|es|ing)|drove)$/,
    example: /\bfor (?:example|instance)\b/,
    same: /^(?:its?|they|their|which|this|this figure|the figure)$/,
    target: /\b(?:target|plan|forecast|goal|projection|level) of(?: \w+)?$/,
  },
  eligible: {
    second: /second$/,
    half: /^(?:an? |one )?half$/,
    where: /^in$/,
    clause: /^what$/,
    quarters: /quarters?$/,
    inRow: /^(?:in (?:a row|succession)|running|straight|later|earlier|ago|to (?:the next|another))\b/,
    fold: /fold$|^a factor of/,
    pace: /^(?:as (?:fast|quick|quickly|soon|often|long|old)|faster|quicker|sooner|longer|older)\b/,
    times: /times$/,
    compared: /^(?:as|the|its|ours?|theirs?|that|what|higher|larger|bigger)$/,
    housing: /^(?:hous|residen|apartment|flats?$|premises$|real estate$|floorspace$|construction$)/,
    area: /^areas?$/,
    untraded:
      /^(?:seiz|confiscat|heroin|drug|contraband|cocaine|waste$|garbage|rubbish|explosive|displacement|uranium|weapon|ammunition|munition|emission|pollut|rockets?$|payload|orbit|fire$|fires$|collapse|landfill|sewage|spill|leak|carbon|co2|debris|ice$|snow$|soil$|contaminat|dumped$|blood$|weigh(?:s|ed|ing)?$|body (?:mass|weight)$)/,
    person: /^(?:i|he|she|who|boy|girl|baby|child)$/,
    traded:
      /^(?:demand|needs|power|products?|goods|equipment|machinery|costs?|aircraft|planes|flights|money|contracts?|sums?|amounts?|volumes?|capacit(?:y|ies)|stocks?|shares|orders?|sales|value|cargo|freight|loans?|materials?|components|parts|payments?|space|trips|rooms|tickets|procurement)$/,
    empty:
      /^(?:its?|this|that|these|those|them|all|total|whole|overall|entire|amounts?|sums?|figures?|volumes?|numbers?|what|such|same|level|value|one|other|others|annual|required|necessary|respective|corresponding|initial|original|previous|existing|everything|each|every|average|national|plans?|planned|approved)$/,
    dealt:
      /^(?:produced|manufactur|import(?:s|ed|ing)?$|export(?:s|ed|ing)?$|sold$|sell|bought$|buy|purchas|mined$|extracted$|harvested$|assembled$|(?:un)?profitable$)/,
    paying:
      /^(?:pa(?:y|ys|id|ying)|own(?:s|ed|ing)?|worth|costs?|costing|compensat(?:e|es|ed|ing)|reimburs(?:e|es|ed|ing)|refund(?:s|ed|ing)?|charg(?:e|es|ed|ing)|lev(?:y|ies|ied|ying)|earn(?:s|ed|ing)?|sp(?:end|ends|ent|ending)|sell(?:s|ing)?|sold|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing))$/,
    dependent: /^(?:dependent|reliant)$/,
    connected: /^(?:connected|linked|hooked)$/,
    promises: /^(?:guarantee[sd]?|promised?)$/,
    places:
      /^(?:countries|regions|territor(?:y|ies)|municipalities|towns|cities|villages|islands|nations|capitals|borders)$/,
    papers:
      /^(?:complaints?|appeals|decisions|reports|documents|questions|proposals|recommendations|instructions|applications|requests|inquiries|enquiries|petitions|letters|messages|lawsuits|claims|articles|publications|laws|efforts|(?:\w+ )?(?:times?|time ?frames?|time limits?|periods?|speed))$/,
    about: /^(?:about|regarding|concerning|on|for|of|in)$/,
    drive: /^power$/,
    driven: /^(?:icebreakers?|ships?|vessels?|propulsion|locomotives?|satellites?|submarines?|engines?)$/,
    number: /^(?:the )?(?:numbers?|percentage|proportion)$/,
    done: /^(?:(?:has|have|had|is|are|was|were|be|been|being|already|now|of the (?:works?|job)) ){0,3}(?:complete|completed|finished|done|ready|fulfilled|accomplished|full|deep|in (?:good|proper|working|perfect) (?:shape|order|condition))\b(?! (?:goods|products|steel|oil))/,
    doneTo: /\b(?:complete|completed|finished|done|fulfilled|accomplished)(?: to| \()?$/,
    works: /^(?:works?|construction|project|repairs?|reconstruction|preparations?|readiness|completion)$/,
    them: /^(?:them|those|these|us)$/,
    who: /^who$/,
    travel: /passenger|tourist|tourism|airline|flight|\btrips?\b/,
  },
  kind: {
    upBy: /^(?:strengthen|rebound|accelerat|advanc|appreciat|recover|widen)(?:s|es?|ed|ing)?$/,
    downBy:
      /^(?:weaken|devalu|depreciat|collaps|narrow|trimm?|eas|soften|retreat|dwindl|curtail|crash)(?:e?s|e|ed|ing)?$/,
    lacks: /^short\b/,
    former: /^(?:what|(?:this|that|the) figure)$/,
    outdoes: /^(?:exceed|surpass|topp?|beat|outstrip)/,
    inflected: /(?:ed|es|ing)$/,
    movementNoun:
      /^(?:up|down)$|(?:growth|increase|rise|decline|drop|fall|decrease|cut|hike|gain|surge|jump|reduction)$/,
    infinitive: /(?:^| )to$/,
    loses: /^los(?:t|es?|ing)$/,
    rate: /\brate of(?: \S+){0,3}$/,
    index: /index$/,
    saysPart: /^(?:account|mak|made up|constitut|represent|compris|cover|remaining|of$)/,
    transitive: /^(?:rais|adds?$|adding|cut|gain|expand)/,
    crossed: /\b(?:below|under|above)$/,
    being:
      /(?:^| )(?:is|was|are|were|be|been|amount|amounts|amounted|came|comes|come|reach|reached|reaches|stood|stands|total|totalled|made|constituted|exceed|exceeded|exceeds|of|at|amounting|came to|comes to|come to|estimated at|range|ranges|ranged)$/,
    growth: /growth|increase|decline/,
    growing: /^growing$/,
    verbal: /^(?:has|have|had|will|would|can|could|we|it|they|you|which|that|who)$|(?:ed|ing)$/,
    which: /^which$/,
    finite:
      /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|must|should|stands?|stood|reach|reached|reaches|amount|amounts|amounted|exceed|exceeds|exceeded|do|does|did|came|comes|who|whom|aged)$/,
    it: /\bit\b/,
    measure: /^(?:averages?|median|mean|results?|outcomes?|performance|dynamics)$/,
    measureNamed: /^(?:th(?:e|is|at|ese|ose) )?(?:index(?:es)?|indices|indicators?|figures?|numbers?)$/,
    result: /^(?:results?|outcomes?|performance|dynamics)$/,
    has: /^(?:has|have|had|having|posted|recorded|reported|registered|showed|shows|saw|sees|demonstrated|got|gets|with|is|was|are|were)$/,
    copula: /^(?:is|are|was|were|be|been|than|only|just|about|almost|nearly|at|equals?|costs?|earns?|pays?)$/,
    standard:
      /^(?:averages?|costs?|prices?|norm|minimum|wages?|salar(?:y|ies)|subsistence|living wage|minimum wage|standard)$/,
  },
  leads: {
    nowhere: /^(?:amount|came$|come$|comes$|equal|total|close$|according$|equivalent$)/,
    noVerb:
      /^(?:only|just|even|its|their|nearly|well|somewhere|as|some|what|another|now|slightly|already|roughly|exactly|precisely|average|present|today|record|historic|current)$|ly$/,
    participle: /^(?!(?:\S*c|[nfs]|sp|bl|br)eed$)\S+ed$/,
    underWay: /ing$/,
    noNoun: /^(?:this|by|to|at|\w+ly)$/,
  },
  flows: {
    act: /^(?:export|import|invest|supply|deliver)$/,
    delivered: /^(?:suppl|deliver|shipment)/,
    covers: /^(?:suppl|cover|provid)|^meet(?:s|ing)?$/,
    ships:
      /^(?:pump(?:s|ed|ing)?|sen[dt](?:s|ing)?|ship(?:s|ped|ping)?|carr(?:y|ies|ied|ying)|transport(?:s|ed|ing)?)$/,
    everywhere:
      /^(?:abroad|world|global|worldwide|international|foreign|overseas|domestic|internal|market|markets|countries|consumers|customers)$/,
    grid: /^(?:systems?|networks?|grids?|lines?|chains?|infrastructure|facilit(?:y|ies)|programmes?|security)$/,
    access: /^(?:provision|availability|security|reliability)$/,
    gets: /^(?:takes?|took|gets?|getting|got|receiv(?:e|es|ed|ing)|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|import(?:s|ed|ing))$/,
    made: /^(?:produced|extracted|mined|made|generated|pumped|recovered)$/,
    investors: /^investors?$/,
    ourInvestors: /\bour (?:\w+ ){0,4}investors?\b/,
    ours: /\b(?:our|we)\b/,
    foreign: /\bforeign (?:\w+ )?(?:invest|capital|shareholder|fund|partner|compan|business)|\bFDI\b/i,
    mutual:
      /\b(?:mutual|reciprocal|bilateral)\b|\bjoint (?:\w+ ){0,3}(?:project|venture|fund|investment|platform|enterprise)|\b(?:each|either|both) (?:side|part(?:y|ies)|countr(?:y|ies))\b/,
    investment: /invest|fdi/,
    invest: /^invest(?:s|ed|ing)?$/,
    into: /^in(?:to)?$/,
    here: /^here$/,
    there: /^there$/,
    republic: /^(?:republic|kingdom)$/,
    we: /^(?:we|us)$/,
    us: /^(?:us|our|ours)$/,
    attract: /\bwe (?:\w+ ){0,3}(?:attract|receiv|got|drew)/,
    home: /^(?:markets?|country|economy|domestic|shops|stores|ports|consumers|regions)$/,
    sells: /^(?:sell(?:s|ing)?|sold|provid(?:e|es|ed|ing))$/,
    you: /^you$/,
    they: /^they$/,
    actors:
      /^(?:compan|firm|business|investor|enterprise|partner|corporation|bank|fund|friend|colleague|entrepreneur|operator|manufactur|group|countr)/,
    firms:
      /^(?:compan(?:y|ies)|firms?|business(?:es)?|investors?|enterprises?|corporations?|banks?|holdings?)$/,
    used: /demand$|^(?:consumption|needs|requirements|balance)$/,
  },
  twoWay: {
    twoWay: /\b(?:our|bilateral|mutual|reciprocal|two-way|between)\b/,
    mutual: /\b(?:bilateral|mutual|reciprocal|two-way|between|with)\b/,
    withAll:
      /\b(?:global|world|foreign trade|international|world's|foreign economic|surplus|deficit|balance)\b/,
    total: /\b(?:foreign trade|surplus|balance)\b/,
    these: /^(?:these|those|them|other|others|all|many|most|several|some|various|both)$/,
  },
  period: {
    season: /^(?:seasons?|years?|harvests?|crops?|campaigns?)$/,
    verb: /^(?:is|are|was|were|has|have|will|had)$/,
    including: /^including$/,
    when: /^when$/,
    whenever: /^[/,&]?(?:when|if)\b/,
    noPeriod: /^(?!already|recently|soon|so far|lately|quite recently)/,
    untold:
      /\b(?:over|in|during|throughout) (?:that time|the (?!same|similar|relevant|corresponding|comparable)(?:\w+ ){0,2}(?:period|crisis|pandemic|epidemic|war|season)|an? \w+ - year period)\b/,
    samePeriod:
      /\b(?:over|in|during|throughout|for) (?:this|that|the (?:same|entire|whole)) (?:period|time)\b/,
    what: /^what$/,
    stock: /\b(?:accumulated|cumulative|reserves|stockpiles?)\b/,
    earlier: /^(?:a|the) year (?:earlier|before)$/,
    beforeNow: /^(?:before|previously|earlier|formerly)$/,
    samePeriodOf: /^\S+ the (?:same|corresponding) period(?: of| in)?$/,
    throughout: /^(?:over|in|during|throughout|for)$/,
    level: /^levels?$|\blevels? of$/,
    owning: /(?:year|month)s?'s?$/,
    superlative:
      /^(?:largest|highest|lowest|best|biggest|worst|greatest|smallest|fastest|record|first|unprecedented|best-ever)$/,
    rarity: /^(?:(?:the )?(?:past|last)|recent|since)/,
    small: new Set(
      "it was were did do had been we you they the that those in for of at period level levels figure figures results end same similar relevant corresponding comparable".split(
        " ",
      ),
    ),
    moreThan: /^(?:(?:more|less|higher|lower) than|like|unlike)$/,
    same: /^(?:same|similar|relevant|corresponding|comparable)$/,
    theSame: /^same$/,
    over: /^(?:over|on|against|from|the|level)$/,
    the: /^the$/,
    stretch: /past|recent|next|coming|\d [^\dy]*y|-/,
    perfect: /^(?:has|have|'ve|we've|they've|i've|you've|haven't|hasn't)$/,
    starting: /^(?:starting|beginning)$/,
    participle:
      /^(?:been|become|begun|bought|brought|built|come|cut|done|fallen|found|given|gone|got|gotten|grown|had|held|hit|kept|led|left|lost|made|met|paid|put|risen|seen|sent|set|shown|shrunk|sold|spent|sunk|taken|won)$/,
    past: /^(?:was|were|did|had|became|began|bought|brought|built|came|fell|gave|got|grew|held|hit|kept|led|left|lost|made|met|paid|ran|rose|sank|saw|sent|shrank|sold|spent|stood|told|took|used to|wrote|drew|caught|accounted for|made up|went|won|wasn't|weren't|didn't)$/,
    present:
      /^(?:is|are|'s|'re|it's|isn't|aren't|stands?|amounts?|accounts? for|makes? up|makes?|represents?|constitutes?|exceeds?|comes?|go to|goes to|operates?|employs?|includes?|exists?|produces?|needs?|works?|holds?|contributes?|owns?|comprises?|totals|goes|remains?|have|has|do|does|equals?|costs|contains?|yields?|continues?|thank|depends?|compl(?:y|ies)|cover|covers|meets?|provides?|gives?|gets?|receives?|pays?|sells?|buys?)$/,
    we: /^(?:we|they)$/,
    it: /^(?:it|he|she)$/,
    third: /[^aisu\W]s$/,
    being: /^being$/,
    deed: /^(?:agree[sd]?|decid(?:e|es|ed)|resolv(?:e|es|ed)|sign(?:s|ed)?|propos(?:e|es|ed)|suggest(?:s|ed)?|discuss(?:es|ed)?|approv(?:e|es|ed)|adopt(?:s|ed)?|instruct(?:s|ed)?|announc(?:e|es|ed)|promis(?:e|es|ed)|pledg(?:e|es|ed)|undertook|committed|order(?:s|ed)?|said|told|spoke|talked|mentioned|noted|stated|declared|informed|warned|asked|requested|wrote|met|negotiat(?:e|es|ed)|recommend(?:s|ed)?|tasked|issued|ratified|endorsed|initiated)$/,
    deedNoun:
      /^(?:agreements?|decisions?|resolutions?|programmes?|programs?|plans?|projects?|contracts?|memorand(?:um|ums|a)|orders?|instructions?|laws?|bills?|proposals?|initiatives?|strateg(?:y|ies)|deals?|treat(?:y|ies)|goals?|targets?|tasks?|accords?|understandings?|consensus|commitments?|obligations?|decrees?)$/,
    complement: /^(?:that|to|on|about|of|for|regarding|concerning)$/,
    leading: /^(?:that|to|on)$/,
    that: /^that$/,
    occasion:
      /^(?:meetings?|talks|visits?|summits?|forums?|sessions?|conferences?|conversations?|discussions?|address|speech|negotiations|consultations|ceremony|inauguration|opening|signing|launch|elections?|exhibitions?|congress|call|interview|gathering|trip)$/,
    document:
      /^(?:programmes?|programs?|strateg(?:y|ies)|plans?|doctrine|concept|project|agenda|vision|roadmap|initiative|order|orders|address|agreement|framework|guidelines|declaration|policy)$/i,
    documentTo: /^(?:to|until|till|through|up to|for|for the period|by|of|in|the|period|from)$/,
    results:
      /^(?:(?:the )?results?(?: of)?|reports?|performance|achievements?|outcomes?|indicators?|dynamics|progress|success(?:es)?)$/,
    adverb: /ly$/,
    speaking: /^(?:i|you)$/,
    subject: /^(?:i|we|you|he|she|they)$/,
  },
  prospect: {
    present: /\b(?:current|present|today's)$/,
    finite:
      /^(?:is|are|was|were|has|have|had|grew|rose|fell|dropped|increased|decreased|amounted|amounts|reached|totalled|totaled|stood|stands?|came|made|received|spent|invested|allocated|declined|exceeded|exceeds|accounts|accounted|went)$/,
    aim: /^(?:targets?|goals?|objective|ambition)$/,
    after: /^(?:will|to|are|is|have|planned|needed|required|must|should)/,
    able: /^(?:can|could|is (?:\w+ )?possible to)$/,
    ability:
      /^(?:handle|produce|process|refine|carry|store|hold|receive|accommodate|provide|transport|make|manufacture|supply|support|seat|house|treat|pump|load|unload|generate|build|assemble|repair|serve|service|take|lift|launch|pass|let|fly|buy|get|give|offer|afford|boast|manage|deliver|transmit|convert|harvest|feed|cope|fluctuate|vary|differ|range)$/,
    fact: FACT,
    sumsUp: /^(?:and |so )?(?:this|that|the total)(?: \w+)? ?(?:is|'s|means?|makes|amounts|comes)\b/,
    provides: /^provides? for$/,
    reached: /^(?:made|taken|reached|given|issued|set|adopted|passed)$/,
    ended: /ed$/,
    that: /^that$/,
  },
  predicate: {
    verb: /^(?:is|are|was|were|has|have|had|does|do|did)$/,
    past: /^(?:was|were|has|have|had|did)$/,
    fact: FACT,
    modal:
      /^(?:will|'ll|shall|must|should|would|can|could|may|might|(?:needs?|have|has|is|are|were|was|ought|going|likely|supposed|bound|set|sure) to|(?:is|are) (?:set to|required))/,
    planned:
      /^(?:needed|required|necessary|attainable|achievable|feasible|planned|expected|envisaged|envisioned|proposed|scheduled|projected|forecast|forecasted|targeted|anticipated|intended|due|supposed|desirable|sufficient|to|(?:likely|bound|sure|set|about|expected|planned|going|obliged|poised) to|to be)$/,
    adverb: /^(?:now|an?|quite|already|still|also|been|being|therefore|both|all|\w+ly)$/,
  },
  share: {
    ofTheWhole: /debt|deficit|surplus|burden|revenue/,
    close: /^(?:represent|provid|constitut|contribut|cover|meet)/,
    rate: /(?:^|[ -])(?:tax(?:es|ation)?|vat|dut(?:y|ies)|(?:rate|tariff|fee|discount|bonus|surcharge|premium|margin|fine|loan|price|cost|contribution|coefficient|factor|index|yield|mark-?up|deposit|bond|credit)(?:e?s)?|interest|protection|indexation|mortgages?|lev(?:y|ies)|excise|coupon|profitability|depreciation|lend(?:s|ing)?|charg(?:es?|ing))$/,
    needs: /^(?:demand|needs|requirements?|consumption)$/,
    owns: /^(?:own(?:s|ed)?|holds?|held|acquired|possess(?:es)?)$/,
    credits: /^(?:credit|lend)s?$/,
    rest: /^(?:remaining|other|rest)$/,
    went: /^(?:went|goes|go|belongs?|belonged|out)$/,
    after: /^(?:go|meet|share|stakes?)/,
  },
  newVerb: /^(?:reach|amount|total|exceed|is$|are$|was$|were$|has$|have$|stood|came|made|constitut|approach)/,
  topic: {
    sided: /^(?:suppl|deliver|shipments?$|goods$)/,
    economy: /\beconom(?:y|ies)$/,
    projectWorth:
      /\bprojects?\b.{1,40}\b(?:worth|costs?|costing|valued)\b|\b(?:worth|costs?|costing) (?:of )?(?:\S+ ){0,4}projects?\b/,
    project: /^projects?$/,
    earned: /revenue|earning|contract/,
    whole: /GDP|economy|total|product/i,
    abroad: /^abroad$/,
    soldAbroad: /\b(?:suppl|deliver|sold|sell|ship|export)/,
    aside: /^(?:including|such|especially|particularly|primarily|mainly|notably|namely|excluding)$/,
    frame: /^(?:with regard to|as for|as to|as regards|regarding|speaking (?:about|of)|on the subject of)\b/,
    part: /^(?:account|mak(?:e|es|ing) up|made up|constitut|represent|compris)/,
    it: /^(?:it|they)$/,
    bought:
      /^(?:buy|buys|buying|bought|purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing|ement)|acquir(?:e|es|ed|ing)|leas(?:e|es|ed|ing)|rent(?:ed|ing)?|order(?:ed|ing)?)$/,
    makes: /^ma(?:kes?|king|de)$/,
    made: /^(?:produc(?:e|es|ed|ing)|manufactur(?:e|es|ed|ing)|assembl(?:e|es|ed|ing)|production of)$/,
    making: /^(?:production|output|mining)$/,
    allots: /^(?:allocat|earmark|channel)(?:e|es|ed|ing|led)$/,
    owned: /^(?:- )?(?:\w+ )?stakes?\b|^of (?:the |its |their )?(?:shares|stock|equity)\b/,
    owns: /^(?:own(?:s|ed|ing)?|hold(?:s|ing)?|held|got|gets?|acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|sell(?:s|ing)?|sold|possess(?:es|ed)?|control(?:s|led)?)$/,
    company:
      /^(?:compan(?:y|ies)|corporations?|firms?|banks?|holdings?|(?:joint )?ventures?|joint enterprises?|subsidiar(?:y|ies)|operators?)$/,
    belongs: /^(?:belong(?:s|ed|ing)?|owned)$/,
    programme: /^program(?:me)?s?$/,
    requires: /^(?:(?:will be |is |are )?requir(?:e|es|ed)|needs?|costs?|costing|worth)$/,
    unburnt: /^(?:timber|wood|logs|water|air|concrete|soil|sand|gravel|snow|ice)$/,
    makers: /\b(?:makers?|manufacturers?)\b/,
    givers: /^(?:ministry|ministries|government|state|treasury|authorities|state duma|parliament)$/,
    gives:
      /^(?:releas(?:e|es|ed|ing)|assign(?:s|ed|ing)?|disburs(?:e|es|ed|ing)|spen(?:d|ds|t|ding)|provid(?:e|es|ed|ing)|grant(?:s|ed|ing)|g(?:ave|ives?|iven|iving)|transferr(?:ed|ing)|contribut(?:e|es|ed|ing)|reserv(?:e|es|ed|ing)|set(?:s|ting)? aside|pa(?:id|ys?|ying))$/,
    ofState:
      /\b(?:state|budget\w*|tax\w*|federal|region\w*|municipal\w*|local|treasury|(?:non-)?oil (?:and gas )?(?:revenues?|income|money)|non - oil|customs|country's|government\w*|fiscal|ministry|republic\w*|city's|territor\w+|vat|duties|excise|gdp)\b/,
    costs: /^(?:costs?|costing|price tag|spent|funding|financing|worth|expenditures?)$/,
    built: new RegExp(`(?:^| )(?:${BUILT})$`),
    works: new RegExp(
      `\\b(?:construct\\w*|(?:build|building|built) (?:\\w+ ){0,3}(?:${BUILT})|(?:was|were|been|being) built|projects?)\\b`,
    ),
    ofFirm:
      /\b(?:compan(?:y|ies)|firms?|corporations?|holdings?|airlines?|banks?|plants?|factor(?:y|ies)|enterprises?|business(?:es)?|operators?|retailers?|producers?|manufacturers?|partners|shops?|stores?|markets?|marketing|sales|advertising|media|newspapers?|channels?|cinemas?|films?|theatres?|museums?|hotels?|clubs?|farms?|farmers|entrepreneurs?|customers|clients)\b/,
    elidedCost:
      /(?:^(?:\W )?(?:(?:and|but|so) )?|\bthat )(?:its?|they|their|(?:the )?(?:(?:total|estimated|overall|initial|full|final|whole) ){0,2}(?:costs?|price tag|funding|financing))\b/,
    funds: /^f(?:unding|inancing)$/,
    such: /^(?:such|these|those|this|that)$/,
    comes: /^(?:comes?|came|deriv(?:e|es|ed)|stem(?:s|med)?|earned|generated|obtained)$/,
    revenue: /^(?:revenues?|expenses|spending|expenditures?|debts?|financing)$/,
    levied: /tax|dut(?:y|ies)$|excise|vat$|^(?:subsid|customs)|^allocat(?:es?|ed|ing)$/,
    market: /^markets?$/,
    dearer: /^(?:as |far |much |even )?(?:cheaper|dearer|costlier|(?:(?:more|less) )?(?:expensive|costly))/,
    pays: /^(?:costs?|costing|pa(?:y|ys|id|ying)|charg(?:e|es|ed|ing))$/,
    purpose: /^for$/,
    support: /\bsupport\b|assistance$/,
    retail: /^(?:retail.*|shops?|stores?|shopping|shadow|domestic trade|wholesale)$/,
  },
};
