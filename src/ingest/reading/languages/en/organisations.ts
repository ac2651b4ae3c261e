import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, LAGs, local action group, local action groups, leader group, leader groups, leader association,
    leader associations, leader region*, leader area*, leader territor*, local development company,
    leader organisation*, CLLD group*, CLLD, leader partnership*, leader LAG*, LEADER local group*`,
  flag: `
    FLAG, FLAGs, fisheries local action group*, fishery local action group*, fisheries group*, fisheries LAG*,
    fisheries action group*`,
  municipality: `
    municipalit*, town council*, town, towns, city, cities, village, villages, commune, communes, district,
    districts, county, counties, county council*, city council*, parish council*, local authorit*,
    local government*, regional government*, council, councils, metropolitan municipality, prefecture, region,
    regional council, regional authorit*, town hall, inter-municipal, local council*, borough,
    public authorit*, association of municipalities, municipal association, voivodeship, public bodies,
    local public administration*, association of communes, union of municipalities, union of communes, mayor,
    mayors`,
  agency: `
    ministry, ministries, development agenc*, agency, agencies, chamber, chambers, chamber of agriculture,
    chamber of commerce, nature park*, national park*, regional park*, park authorit*, park, parks,
    directorate, geopark*, tourist board*, tourism board*, tourist office*, forest service, employment service,
    protected areas, park administration*, energy agenc*, tourism organisation*, public agency,
    advisory service*, extension service*, development bureau`,
  ngo: `
    NGO, NGOs, association, associations, foundation, foundations, non-profit, nonprofit, charity, charities,
    civil society organisation*, cooperative, cooperatives, co-operative*, union, society, trust, trusts, club,
    clubs, community group*, federation, voluntary organisation*, volunteer organisation*,
    women's association*, youth organisation*, social cooperative*, non-governmental, producer organisation*,
    farmers union*, producers group*, third sector, CSO, CSOs, museums association*,
    community interest company, initiative*, grassroots, youth council*, youth club*`,
  education: `
    school, schools, university, universities, college, colleges, research institute*, research centre*,
    research center*, institute, institutes, academy, academies, vocational school*, education centre*,
    adult education centre*, training centre*, training center*, training provider*, research, researchers,
    folk high school*, field station, faculty, high school*, secondary school*, primary school*, VET provider*,
    kindergarten*, research organisation*, museum school*, learning centre*, research group*,
    universities of applied sciences, research institution*`,
  company: `
    company, companies, enterprise, enterprises, social enterprise*, business, businesses, SME, SMEs, firm,
    firms, farm, farms, farmers, mill, mills, start-up*, winery, wineries, brewery, breweries, dairy, dairies,
    producers, producer, hotel, hotels, tour operator*, consultancy, cheesemaker*, cheese dairies,
    craft businesses, processor*, studio, restaurants, shops, entrepreneurs, beekeepers, winegrowers,
    social firm*, workshop, manufacturer*`,
  network: `
    rural network, rural networks, national rural network, leader network*, leader federation*,
    network of LAGs, federation of LAGs, network unit, network support unit, national LAG network, network,
    networks, union of LAGs, association of LAGs, LAG network*, federation of local action groups,
    national network*, CAP network*, village movement, umbrella organisation*`,
}

export const legalForms: Phrases =
  'ltd, limited, plc, clg, cic, llp, inc, llc, company limited by guarantee, scio, charity'

export const organisationWords: Phrases = `
  development, partnership, centre, center, group, forum, house, hub, board, office, bureau, alliance, council,
  committee, project, leader, station, unit, department, directorate, consortium, movement, company,
  organisation, organization, institute, enterprise, action, uplands, community, service, services, commission,
  authority, secretariat, guild, museum, lab, cluster, platform`
