import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    touris*, hiking, trail, trails, cycling route*, cycle route*, visitors, visitor centre*, pescatourism,
    agritourism, agrotourism, ecotourism, slow travel, campers, camper van*, guesthouse*, accommodation,
    destination*, pilgrim*, walking route*, walking holiday*, route for tourists, holidaymaker*, stargaz*,
    astrotourism, bike trail*, camino, walkers, guided tour*, guided walk*, travellers, overnight stay*`,
  heritage: `
    heritage, cultur*, tradition, traditions, traditional craft*, museum*, craft, crafts, craftsm*, artisan*,
    folklore, folk, folk music, monument*, castle*, history, historic*, archaeolog*, dry stone, sauna*,
    weaving, pottery, embroidery, ethnograph*, theatre, music, choir*, dance, song, songs, storytelling,
    legends, unesco, church*, monaster*, abbey*, fortress*, wooden architecture, vernacular, watermill*,
    windmill*, old mills, blacksmith*, basket, lace, archives, oral history, dialect*, film festival, artist*,
    artists in residence, twinning, carnival, costume*, crafts people`,
  'local-food': `
    local food, local product*, food product*, food, gastronom*, culinary, cuisine, short chain*,
    short supply chain*, wine, wines, cheese*, honey, cider, olive oil, farm shop*, farmers market*,
    food producer*, small producer*, recipe*, restaurant*, jam, bread, beer, brewer*, dairy, food hub*,
    school meal*, canteen*, delicac*, direct sale*, mushroom*, berries, sausage*, slow food, tasting*,
    vineyard*, winery, winemak*, distill*, chestnut*, truffle*, chef*, bakery, bakeries, smoked,
    from field to table, farm to fork`,
  agriculture: `
    agricultur*, farming, farmers, farmer, farm succession, livestock, crop*, orchard*, beekeep*, bee-keep*,
    beekeeper*, bees, apiar*, pasture*, grazing, shepherd*, sheep, goat*, cattle, dairy farm*, vineyard*,
    olive grove*, organic farm*, soil, soils, seeds, young farmers, herbs, agroforestry, agroecolog*,
    horticultur*, fruit tree*, fruit growing, vegetable*, grain, wool, irrigation, old varieties, breeds,
    transhumance, hay, hop, hops, lavender, medicinal plant*, hemp, silage, tractor*, harvest`,
  forestry: `
    forest*, woodland*, timber, wood, sawmill*, mushroom pick*, tree planting, reforest*, forester*,
    wild harvest, cork, resin, logging, coppice, charcoal, firewood`,
  fisheries: `
    fishing, fisher*, fish, aquacultur*, coast, coastal, maritime, harbour*, seafood, shellfish, mussel*,
    oyster*, pescatourism, FLAG, FLAGs, blue economy, algae, seaweed, boats, trawl*, carp, fish pond*, angling,
    marine, nets`,
  environment: `
    environment*, biodivers*, nature, nature park*, nature conservation, landscape*, water, river*, wetland*,
    peatland*, bog, bogs, moor, moors, habitat*, species, wildlife, birds, wolf, wolves, bear, bears, lynx,
    pollinator*, meadow*, natura 2000, protected area*, ponds, invasive, ecolog*, ecosystem*, flood*, drought*,
    dark sk*, light pollution, night sk*, national park, hedgerow*, butterfl*, insects, bats, springs, stream,
    streams, geopark*, rewild*, otter*, geolog*, karst, storks`,
  'climate-energy': `
    climate, energy, renewable*, solar, photovoltaic*, wind power, wind turbine*, biomass, biogas,
    heat network*, heating, insulation, carbon, CO2, greenhouse gas*, emissions, energy communit*,
    energy efficien*, climate adaptation, decarboni*, heat pump*, hydropower, net zero, energy poverty,
    low-carbon, greenhouse gases`,
  circular: `
    circular, bioeconom*, waste, reuse, re-use, recycl*, upcycl*, repair, repair caf*, compost*, worn clothes,
    second hand, second-hand, by-product*, residues, zero waste, leftover*, scrap, sharing of tools,
    tool library, secondhand, mend, mending`,
  'smart-villages': `
    smart village*, smart rural, smart communit*, village of the future, smart solutions for villages`,
  digital: `
    digital*, internet, broadband, online platform*, coding, fab lab*, fablab*, makerspace*, coworking,
    co-working, remote work*, telework*, artificial intelligence, AI, software, app, 3D, drones,
    virtual reality, computer*, e-commerce, sensors, digital nomads, online shop, robot*, podcast*, cyber*,
    open data`,
  mobility: `
    mobility, transport, transportation, car sharing, car-sharing, carpool*, bus, buses, on-demand, railway*,
    rail, train station*, electric car*, electric vehicle*, e-bike*, cargo bike*, shuttle, ride sharing,
    hitchhik*, cycle path*, village bus, charging station*, volunteer drivers, ferry, ferries`,
  youth: `
    youth, young people, young person, teenager*, children, pupils, young adults, kids, schoolchildren,
    youth council*, youth club*, school leavers, adolescent*, students`,
  ageing: `
    ageing, aging, elderly, older people, old people, seniors, senior citizens, old age, pensioner*, grow old,
    silver economy, dementia, retired, care home*, generations, intergenerational, older residents, over 65,
    grandparents, grandmothers, older adults`,
  inclusion: `
    inclusi*, disabilit*, disabled, poverty, minorit*, roma, social exclusion, vulnerable, disadvantaged,
    accessib*, wheelchair*, blind, deaf, homeless*, long-term unemployed, social farm*, ex-prisoners,
    social enterprise*, learning difficult*, autis*, special needs, reduced mobility, loneliness, lonely,
    single parents, barrier-free, easy to read, sheltered workshop*, social inclusion, sight loss`,
  migration: `
    migra*, refugee*, newcomer*, immigrant*, asylum, integration of, returnee*, returners, depopulation,
    ukrainian refugees, seasonal workers, diaspora, displaced, new residents, new inhabitants, emigra*,
    resettle*, moved abroad, welcome culture`,
  equality: `
    women, woman, gender, girls, female, equality, women farmers, women entrepreneurs, feminist,
    equal opportunit*, LGBT*, domestic violence, gender-based violence, womens, mothers`,
  business: `
    business*, entrepreneur*, SME, SMEs, start-up*, startup*, start ups, jobs, employment, trade, economy,
    econom*, company, companies, marketing, self-employed, commerce, market access, export,
    business incubator*, incubator, craft business*, sell, cooperatives who sell, shopkeeper*, succession,
    microenterprise*, labour market, unemploy*, branding, business model*, value chain*, high street`,
  training: `
    training, trainings, course, courses, education, adult education, vocational, skills, study visit*,
    study trip*, workshops for, learning, curriculum, teach, teachers, mentor*, apprentic*, field school*,
    handbook for, summer school, masterclass*, e-learning, job shadowing, lifelong learning, school education,
    certificate, trainers, internships, qualification*, educational`,
  health: `
    health, healthcare, wellbeing, well-being, care, nurse, nurses, nursing, doctors, doctor, GP,
    mental health, therapy, therapies, therapeutic, hospital*, medicine, medical, telemedicine, day care,
    home care, wellness, care farm*, green care, forest bathing, first aid, social worker, palliative,
    pharmac*, spa, addiction*, nutrition, carers, midwi*`,
  sport: `
    sport*, leisure, football, skate, climbing, running, canoe*, kayak*, ski, skiing, mountain bik*,
    horse riding, playground*, recreation*, cycling, orienteering, swimming, tournament, fitness, athlet*,
    rowing, gymnastic*, paddling, paragliding, sailing, outdoor activities, outdoor activity`,
  services: `
    village shop*, basic services, local services, services of general interest, housing, public services,
    grocery, multi-service, post office, vacant, vacancy of buildings, empty houses, empty buildings,
    community centre*, village hall*, libraries, library, kindergarten*, nursery, childcare, crèche, pub,
    mobile shop, last shop, community hall*, co-housing, village centre*, rural services, meeting place*`,
  governance: `
    governance, leader method, local development strateg*, local strategy, strategic plan, strategy,
    participation, participatory, citizens participation, capacity building, CLLD method, evaluation,
    self-evaluation, animation, LAG staff, LAG managers, decision-making, citizen* assembl*,
    participatory budget*, local democracy, volunteering, civil society, citizen engagement,
    community engagement, simplified cost*, monitoring, umbrella project*, youth council*, decides alone,
    civic, bottom-up, network for leader`,
}
