// What is measured: the guideline, section 6. A topic of more weight wins over one of less that stands nearer:
// `exports of grain` is exports, `spending on agriculture` is the budget's.

import type { Indicator } from "../figures/fields.js";
import type { Row } from "../figures/figure-words.js";
import { mark } from "../figures/mark.js";
import type { Term } from "../figures/term.js";

const topic = (indicator: Indicator, weight: number, more: Partial<Term> = {}): Term => ({
  mark: mark.topic,
  indicator,
  weight,
  ...more,
});

export const topics: readonly Row[] = [
  // ── Not the topic it looks like
  [
    topic("other", 5),
    "domestic trade, losses, retail, retail chain(|s), retail network(|s), retail space, retail trade, retail turnover, retail sales, wholesale trade, freight turnover, cargo turnover, freight traffic, cargo traffic, passenger traffic, passenger turnover, cargo, freight, annual turnover, company turnover, wage(|s), salar(y|ies), the pay, their pay, our pay, your pay, extra pay, additional pay, average pay, monthly pay, basic pay, teachers' pay, pay of, pay for teachers, pay rise(|s), pay increase(|s), pay cut(|s), pay level(|s), remuneration, stipend(|s), earnings, wealth, turnover, proceeds, pension(|s), benefit(|s), tuition, scholarship(|s), maternity capital, minimum wage, income(|s), real income(|s), disposable income(|s), living wage, subsistence, subsistence minimum, subsistence level, mortgage(|s), mortgage rate(|s), interest rate(|s), key rate, lending rate(|s), interest, loan(|s), lending, credit(|s), credit line(|s), credit portfolio, credit exposure, loan portfolio, overdue debt, household debt, corporate debt, debt of companies, wage debt, wage debts, mortgage debt, fines, fined, fine of, penalt(y|ies), bribe(|s), ransom, steal(|s|ing), stole, stolen, theft, embezzl(ed|ing|ement), fraud, discount(|s), mark - up(|s), fare(|s), fee(|s), royalt(y|ies), advertising, advertising revenue(|s), revenue(|s) from advertising, ad market, transit shipment(|s), transit activity, transit volume(|s), transit traffic, transit cargo(|s), rail shipment(|s), railway shipment(|s), container shipment(|s), container transportation, freight transportation, cargo transportation, passenger transportation, passenger volume(|s), passenger flow(|s), ridership, air travel, rail travel, shipment(|s) via, shipment(|s) along, shipment(|s) through, box office, ticket sales, e - commerce, online commerce, online sales, online trade, electronic trade, price tag(|s), load factor, passenger load, occupancy, cargo handling, container traffic, shadow economy, grey economy, shadow trade, shadow turnover, trade in the shadow, internal turnover, domestic turnover, internal commodity turnover, domestic commodity turnover, internal goods turnover, domestic goods turnover, money transfers, cash transfers, bank transfers, private transfers, interest payments, insurance premium(|s), share price(|s), market capitalisation, prize money, deposit(|s), price(|s), oil price(|s), gas price(|s), energy price(|s), tariff(|s), tariff protection, tourist(|s), tourist flow, tourist traffic, air traffic, margin(|s), profit margin(|s), net profit(|s), profit(|s), net income, revenues of enterprises, EBITDA, order portfolio, portfolio of orders, portfolio, order book, orders, procurement, state procurement, purchases, gold and foreign currency reserves, gold reserves, foreign currency reserves, foreign exchange reserves, currency reserves, international reserves, central bank reserves, quota(|s), catch, caught, capital outflow, capital flight, outflow of capital, net outflow, utilit(y|ies), rent, market share, sales, car sales, exchange rate, ruble, capitalisation, capitalization, assets, equity, capital, labour productivity, productivity, payment(|s), allowance(|s), consumer demand, money supply, charity, donation(|s), production cost(|s), cost(|s) of production, oil production cost(|s), gas production cost(|s), coal production cost(|s), cost(|s) of oil production, cost(|s) of gas production, cost(|s) of coal production, debt of the population, arrears, damage, launch service, tickets, insurance, bonus(|es), compensation, turnover of the company, traffic, mortgage lending, wage arrears, consumer lending, employment, personnel, number of employed, employed, workforce, dividend(|s), bond yield(|s), rate of return, a return, depreciation, deals, transactions, payments in national currencies, settlements in national currencies, settlements, national currencies, foreign labour, remittances, fund(|s), non - state pension funds",
  ],
  // ── Flows
  [
    topic("exports", 6, { flow: "exports" }),
    "export(|s|ed|ing), export contract(|s), export supplies, export deliveries, export revenue(|s), export earnings, export sales, export volume(|s), arms exports, flow of goods, flow of commodities, supplies of goods, deliveries of goods, arms sales, sales of arms, weapons sales, sell(|s|ing) arms, sold arms, sell(|s|ing) weapons, sold weapons, arms deliveries, arms supplies, goods sold, sell abroad, sold abroad",
  ],
  [topic("imports", 6, { flow: "imports" }), "import(|s|ed|ing), import volume(|s), import deliveries"],
  [topic("agriculture", 4), "import substitution"],
  [
    topic("exports", 5, { flow: "exports" }),
    "suppl(y|ies), deliver(y|ies), supplied, delivered, supplying, delivering, shipment(|s)",
  ],
  [topic("exports", 1, { flow: "exports" }), "goods"],
  [
    topic("investment", 6, { flow: "investment" }),
    "invest(|s|ed|ing), investment(|s), foreign direct investment, direct investment(|s), direct foreign investment, capital investment(|s), FDI, investment fund(|s), investment project(|s), joint project(|s), project cost(|s), cost of the project, cost of this project, project's cost, investor(|s), fixed assets, capital expenditure, cumulative investment(|s), accumulated investment(|s), mutual investment(|s), reciprocal investment(|s), fixed capital, investment programme, investment portfolio",
  ],
  [
    topic("trade", 6),
    "trade, trade turnover, foreign trade, reciprocal deliveries, mutual deliveries, reciprocal supplies, mutual supplies, reciprocal deliveries of goods, mutual deliveries of goods, reciprocal exports, trade volume(|s), volume of trade, trade balance, trade surplus, trade deficit, turnover of goods, commodity turnover, commodity trade, trade exchange(|s), trade and economic exchange(|s), mutual trade, bilateral trade, goods turnover, trading, foreign economic activity, bilateral turnover, trade between, turnover of trade, our turnover, turnover with, turnover between, mutual turnover, trade figures, trade flows, goods traded, commodity exchange, trade relations(|s), trad(e|ing) partner(|s), trade and economic partner(|s), merchandise trade, barter",
  ],
  [
    { mark: mark.word },
    "non - energy, non - oil, non - oil and gas, non - gas, non - primary energy, non - resource, non - commodity, trade union(|s), financial institution(|s), credit institution(|s), banking institution(|s), non - financial institution(|s), development institution(|s), World Trade Organisation, World Trade Organization, trade and economic relations, trade and economic cooperation, trade and economic ties, trade and investment, trade mission(|s), trade fair(|s), Minister of Trade, Industry and Trade, trade and industry, trade representative(|s), trade barriers, trade restrictions, trade ties, trade war(|s), Ministry of Industry and Trade, Industry and Trade Ministry, export potential, free trade, trade area, free trade zone, trade centre(|s), law on trade, a return to, a return trip, a return flight, a return ticket, a return visit, trading house(|s), trade house(|s), export centre(|s), export center(|s), delivery term(|s), delivery time(|s), delivery date(|s), delivery schedule(|s), delivery deadline(|s), supply chain(|s), supply and demand, retail demand, trade cooperation, economic and trade, trade and economic, investment climate, investment appeal, investment attractiveness, investment cooperation",
  ],
  // ── Rates and sums of the state
  [
    topic("inflation", 6),
    "inflation, inflation rate, consumer prices, price growth, inflation index, consumer price index",
  ],
  [
    topic("unemployment", 6),
    "unemployment, unemployment rate, unemployed, jobless, jobless rate, joblessness",
  ],
  [
    topic("unemployment", 3),
    "economically active population, economically active, active population, labour force, able - bodied population",
  ],
  [{ mark: mark.topic, indicator: "other", weight: 3 }, "unemployment benefit(|s)"],
  [
    topic("budget", 5),
    "budget, budgets, federal budget, state budget, consolidated budget, regional budget(|s), budget revenue(|s), state revenue(|s), federal funds, federal fund, budget deficit, budget surplus, budget tax(|es), tax, taxes, taxation, tax(es|ation) and dut(y|ies), tax collection, tax revenue(|s), tax payment(|s), tax rate, tax proceeds, VAT, income tax, profit tax, social tax, duties, customs payment(|s), customs dut(y|ies), customs revenue(|s), export duties, deficit, public debt, national debt, state debt, external debt, government debt, sovereign debt, foreign debt, debt(|s), debt burden, expenditure(|s), spending, state spending, government spending, public spending, state programme(|s), federal programme(|s), federal targeted programme(|s), national project(|s), reserve fund(|s), welfare fund(|s), wellbeing fund, national wellbeing fund, national welfare fund, national wealth fund, stabilisation fund, contingency fund, fiscal, treasury, budgetary, state support, government support, regional support, direct support, financial support, grant support, support measure(|s), support programme(|s), level of support, support for agriculture, support for farmers, support to farmers, financial assistance, state aid, insurance contribution(|s), social contribution(|s), pension contribution(|s), federal funding, funding, financing, funds from the budget, national plan, pension fund, military spending, defence spending, targeted programme, state funds, government funds, budget funds, social insurance, social spending, Finance Ministry, financed, funded, road fund(|s), state guarantees, transfers, defence budget, extra - budgetary, excise(|s), grant(|s)",
  ],
  [
    topic("budget", 7),
    "allocat(e|es|ed|ing|ion|ions), allotted, earmarked, channelled, channeled, appropriat(ed|ions), subsid(y|ies), subsidis(e|es|ed|ing), subsidiz(e|es|ed|ing), budget allocation(|s)",
  ],
  [
    topic("budget", 7),
    "import dut(y|ies), export dut(y|ies), import customs dut(y|ies), export customs dut(y|ies), import tax(|es), export tax(|es)",
  ],
  [
    topic("investment", 6, { flow: "investment" }),
    "trade and investment projects, joint trade and investment projects",
  ],
  [topic("other", 6), "internal trade, retail and wholesale trade"],
  [topic("other", 7), "investment quota(|s), return on, returns on, yield on, yields on"],
  [topic("other", 2), "rate(|s), market, throughput"],
  [topic("industrial_output", 1), "production"],
  [topic("budget", 3), "revenue(|s), expenses"],
  [topic("other", 3), "reserves, transportation"],
  [topic("other", 4), "bond(|s), securities"],
  [topic("other", 5), "consolidated revenue(|s), operating revenue(|s), company revenue(|s)"],
  // ── Branches
  [
    topic("gdp", 4),
    "GDP, GNP, gross domestic product, economy, economies, gross regional product, GRP, global economy, world economy, national economy, global GDP",
  ],
  [
    { ...topic("gdp", 4, { direction: "up", noun: true }), mark: mark.growth },
    "economic growth, economic growth rate(|s), economic recovery",
  ],
  [
    { ...topic("gdp", 4, { direction: "down", noun: true }), mark: mark.growth },
    "economic decline, economic downturn",
  ],
  [
    { ...topic("industrial_output", 4, { direction: "up", noun: true }), mark: mark.growth },
    "industrial growth, industrial growth rate(|s)",
  ],
  [
    topic("industrial_output", 4),
    "industrial production, industrial output, industrial production index, industr(y|ies), industrial, manufacturing, mining, processing industry, food industry, automobile industry, car industry, auto industry, machine building, machine - building, mechanical engineering, engineering industry, pharmaceutical(|s), pharmaceutical industry, pharmaceuticals sector, defence industry, shipbuilding, steel, metal, metals, metallurg(y|ical), chemical(|s), chemical industry, textile(|s), light industry, timber industry, timber, aircraft industry, wagon manufacturing, production of cars, cars made, output, civilian products, civilian goods, non - defence goods, non - defence products, non - defence production, non - defense goods, non - military products, non - military goods, civil products, civil goods, dual - use goods, dual - use products, consumer goods, furniture, footwear, clothing, shipyard(|s), automotive, automotive industry, carmakers, machine - tool, microelectronics, radio electronics, radioelectronics, aircraft construction, aircraft production, helicopter production, drug production, building materials, construction materials, gold mining, diamonds, diamond mining, nickel, copper, platinum, titanium, pulp, paper, plywood, woodworking, wood processing, timber processing, processing sector, manufacturing sector, civilian output, defence order(|s), state defence order(|s), state defence contract(|s), military production, arms production, production of weapons, enterprise's output, machinery, equipment manufacturing, electronics, fertilis(er|ers), fertiliz(er|ers), cement, aluminium, car production, automobile production, aviation industry, mineral(s|), gold production, localisation, production of medicines, civilian production, labour output, petrochemical(|s), forestry, forest sector, medical equipment, vaccine production, capacity utilisation",
  ],
  [topic("industrial_output", 3), "factory, plant"],
  [
    topic("other", 4),
    "housing, housing construction, flat(|s), tourism, hotel(|s), transport, transport services, airline(|s), construction, road construction, small business(|es), small and medium - sized businesses, small and medium - sized enterprises, communications, telecommunications, services, health, healthcare, medicine(|s), Olympic(|s), Universiade, fishing",
  ],
  [
    topic("agriculture", 4),
    "farm output, farm production, food output, grain output, grain production, crop production, milk production, meat production, agricultural industry, agriculture industry, agricultural sector, vegetable oil, sunflower oil, olive oil, agricultur(e|al), agricultural output, agricultural production, agricultural products, agribusiness, agro - industrial, farm(|s|ing|ers), grain, wheat, harvest(|s|ed), crop(|s), corn, barley, sugar beet, sugar, vegetable(|s), fruit(|s), milk, meat, poultry, pork, beef, dairy, livestock, cattle, food production, foodstuffs, fish, seafood, sunflower, seed(|s), cotton, rice, yield(|s), cooperative society, melons, potato(es|), greenhouse(|s), eggs, apples, berries, grapes, wine, oilseeds, soy, soya, soybeans, buckwheat, oats, rye, flour, fodder, cheese, butter, honey, pig(|s), cows, sheep, reindeer, head of cattle, sown area(|s), acreage, agrarian, agrarian sector, agri - food, agro - food, aquaculture, aquafarming, fish farming, winemaking",
  ],
  [
    topic("energy_supply", 4),
    "oil, gas, natural gas, oil and gas, crude, coal, LNG, liquefied natural gas, electricity, electric power, power generation, power grid(|s), energy, energy resources, nuclear fuel, uranium, hydrocarbon(|s), petroleum, petroleum products, fuel, oil products, petrol, gasoline, kerosene, fuel oil, diesel, oil production, gas production, coal production, oil output, power plant(|s), power station(|s), nuclear power plant(|s), pipeline(|s), gas pipeline(|s), Nord Stream, Turkish Stream, TurkStream, Blue Stream, Power of Siberia, Yamal LNG, refining, refinery, gasification, heat, renewable(|s), hydropower, installed capacity, rated capacity, generating capacity, electricity demand, energy balance, energy mix, oil field(|s), gas transit, underground storage, gas storage",
  ],
];

/** Numbers of these are no matter of the economy: the guideline, section 1. */
export const outsiders: readonly Row[] = [
  [
    { mark: mark.outside, class: "people" },
    "people, persons, citizens, foreigners, foreign citizens, nationals, guests, fans",
  ],
  [
    { mark: mark.outside },
    [
      "processing",
      "waiting",
      "travel",
      "delivery",
      "response",
      "transit",
      "journey",
      "construction",
      "registration",
      "inspection",
      "shipping",
      "queueing",
      "turnaround",
    ]
      .map((what) => `${what} time(|s), ${what} period(|s)`)
      .join(","),
  ],
  [
    { mark: mark.outside },
    "time frame(|s), timeframe(|s), time limit(|s), floor space, floor area, its area, rating, odds, noise, noise level(|s), workload, awareness, satisfaction, attendance, popularity, congestion, efforts, committee(|s), award(|s), audit(|s), dumps, construction standards, building standards, rules, flu, influenza, prosecuted, body mass, body weight, mass of the body",
  ],
  [
    { mark: mark.outside },
    "ready, readiness, contingent(|s), vaccinated, vaccine(|s), vaccination, patient(|s), population, person, residents, respondents, vote(|s|d), voter(|s), turnout, student(|s), pupil(|s), child(|ren), school(|s), university, universities, complaint(|s), appeals, survey(|s), poll(|s), polled, cases, death(|s), mortality, mortality rate(|s), infant mortality rate(|s), child mortality rate(|s), maternal mortality rate(|s), death rate(|s), birth rate(|s), fertility, fertility rate(|s), morbidity, morbidity rate(|s), poverty, poverty rate(|s), literacy, literacy rate(|s), complain(|ed|ing|s), licen(ce|se|sed|ces|ses), crime(|s), infected, infection(|s), beds, troops, soldiers, servicemen, weapon(|s), armament(|s), arms race, missile(|s), warhead(|s), territory, doctors, graduates, applicants, families, family, households, women, men, girls, boys, young, elderly, veterans, refugees, migrants, staff turnover, personnel turnover, heroin, drugs, contraband, sure, certain, intelligence, exercises, emergencies, fires, wildfires, road(|s), hectares, kilometres, kilometers, km, metres, meters, miles, degrees, athletes, medals, seats, deputies, languages, coronavirus, cancer, disease(|s), tuberculosis, tests, viewers, audience, supporters, ratings, approval, support for, agree, members of, villages, homes, buildings, apartment blocks, apartment buildings, houses, teachers, hospital(|s), clinic(|s), participants, delegates, countries, regions, territories, modern equipment, combat, armed forces, army, navy, accidents, traffic accidents, traffic deaths, fatalities, terrorist(|s), adults, convicts, prisoners, events, times as many people, life expectancy, contagion, epidemic, staffing, Muslims, ethnic groups, volunteers, radiation, snow, water level, humidity, success, effort, oxygen, immunity, antibodies, tested, doubt, correct, confidence, trust, inspections, checks, documents, decisions, reports, questions, proposals, recommendations, instructions, applications, pensioners, reconnaissance, intensity, sorties, drills, likelihood, probability, chance(|s), length, laws, of the time, aged, caller(|s), calls, offence(|s), offense(|s), violation(|s), crime rate, clearance rate, delinquency rate(|s), influenza rate(|s), success rate(|s), user(|s), subscribers, initiatives, NPO(|s), NGO(|s), incidence, incidence rate, roster, foreign agents, effectiveness, density, precision, accuracy, return rate, violent actions, coverage, ballots, methane, waiting list(|s), survival, survival rate(|s), emission(|s), institution(|s), higher education institution(|s), research institute(|s), institutes, college(|s), academies, kindergarten(|s), nurser(y|ies), library, libraries, museum(|s), theatre(|s), theater(|s), monuments, sports facilities, stadium(|s), parks, reserves and national parks, animal(|s), species, birds, tigers, forest(|s), woodland, farmland, arable land, land plots, lands, waste, garbage, rubbish, litter, landfills, pollution, water quality, drinking water, spacecraft, orbital group, orbital constellation, reequipped, re - equipped, rearmed, rearmament, reequipment, re - equipment, military equipment, military hardware, launch vehicle(|s), launches, crews, battalions, brigades, regiments, divisions, formations, officers, conscripts, military personnel, service personnel, medical personnel, nurses, medical workers, medics, health workers, scientists, researchers, academics, engineers and technicians, specialists, experts, journalists, lawyers, judges, officials, civil servants, executives, managers, firefighters, rescuers, passports, visas, protocols, entries, records, requests, inquiries, petitions, letters, messages, enquiries, lawsuits, claims, court rulings, verdicts, sentences, acquittals, convictions, infringements, breaches, incidents, attacks, bombings, murders, suicides, homicides, thefts, robberies, arrests, detentions, detection rate, diagnoses, diagnosis, screening, check - ups, surgeries, operations performed, transplants, donors, bed capacity, ventilators in use, recover(|ies|ed), newborns, babies, infants, mothers, births, marriages, divorces, abortions, couples, single parents, orphans, adoptions, disabled, people with disabilities, retirees, teenagers, schoolchildren, preschoolers, youngsters, youth, trainees, alumni, enrolment, enrollment, admissions, exam(|s), grades, scores, marks, points scored, goals scored, matches, games, victories, winners, contestants, competitors, sportsmen, sportspeople, coaches and trainers, spectators, readers, listeners, visits to the website, page views, websites, posts, speakers of, native speakers, believers, churches, mosques, parishes, electorate, constituencies, polling stations, mandates, parliamentarians, senators, governors, mayors, municipalities, towns, cities, islands, nations, peoples, capitals, borders, working time, duration, speed, accuracy rate, reliability, range, altitude, depth, width, height, temperature, visibility, voltage, frequency, signatures, members, articles, publications, papers, magazines, journals, books, films, planned inspections, a return rate",
  ],
];

/** What is counted and is a figure: the guideline, section 1.4. */
export const countedThings: readonly Row[] = [
  [
    { mark: mark.counted, class: "goods" },
    "bus(es), cars, automobiles, vehicles, trucks, tractors, harvesters, combine harvesters, combines, aircraft, planes, airplanes, helicopters, locomotives, railcars, wagons, carriages, metro cars, trams, trolleybuses, ships, vessels, tankers, icebreakers, doses, doses of vaccine, kits, test kits, units, machines, ventilators, masks, face masks, phones, computers, tyres, engines, turbines, drones, satellites, bottles, copies, ambulances, refrigerators, TV sets, barrels, apartments, flats, housing units, Superjets, airliners, units of equipment, school buses, items of equipment, pieces of equipment, pieces of machinery, sets, pieces, packages, pairs, launchers, rocket launchers, boats, fishing boats, motor boats, ferries, trawlers, barges, yachts, tugs, tugboats, cutters, dredgers, submarines, cargo ships, gas carriers, bulk carriers, trainsets, train sets, railway cars, railroad cars, rail cars, electric trains, commuter trains, metro trains, freight cars, tank cars, passenger cars, tramcars, coaches, minibuses, lorries, motorcycles, bicycles, scooters, snowmobiles, excavators, bulldozers, cranes, tower cranes, loaders, graders, combine - harvesters, ambulance cars, fire engines, fighters, fighter jets, jets, bombers, gliders, airships, Boeings, Airbuses, rockets, smartphones, mobile phones, tablets, laptops, televisions, television sets, set - top boxes, washing machines, fridges, freezers, household appliances, appliances, machine tools, robots, industrial robots, generators, transformers, reactors, boilers, compressors, pumps, meters installed, drilling rigs, rigs, oxygen concentrators, tomographs, scanners, CT scanners, X - ray machines, respirators, protective suits, gloves, vials, syringes, ampoules, books sold, garments, suits, shoes, tents, containers, weapons sold",
  ],
  [
    { mark: mark.counted, class: "jobs", indicator: "other", weight: 3 },
    "jobs, workplaces, employees, workers, new jobs, permanent jobs, staff, staff members, high - tech jobs, job positions, staff positions, vacant positions, open positions, vacancies",
  ],
  [
    { mark: mark.counted, class: "enterprises", indicator: "other", weight: 3 },
    "enterprises, companies, firms, businesses, joint ventures, joint companies, plants, factories, small businesses, small enterprises, farms, joint enterprises, industrial parks, start - ups, startups, legal entit(y|ies), entrepreneurs, sole traders, self - employed, manufacturers, exporters, suppliers",
  ],
  [
    { mark: mark.counted, class: "trips", indicator: "other", weight: 3 },
    "trips, tourists, passengers, visitors, travellers, holidaymakers, vacationers, tourist trips, tourist visits, foreign tourists, passenger trips",
  ],
  [
    { mark: mark.counted, class: "projects" },
    "projects, investment projects, joint projects, infrastructure projects, large projects, industrial projects",
  ],
];
