import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    title, project title, title of the project, working title, name of the project, project name, project,
    title of the offer, title of the cooperation, acronym, project idea title, short title, idea,
    proposed title, theme and title, offer, title of the idea`,
  organisation: `
    organisation, organization, name of the organisation, name of organisation, organisation name, applicant,
    name of the applicant, name of the LAG, LAG name, name of LAG, LAG, FLAG, local action group, lead partner,
    lead applicant, proposer, institution, who we are, who are we, your organisation, offering organisation,
    coordinating organisation, coordinator organisation, name of the group, submitted by, promoter, who`,
  organisationType: `
    type of organisation, organisation type, legal status, legal form, kind of organisation, type of applicant,
    status`,
  country: 'country, member state, state, country of the LAG, country of the applicant',
  place: `
    place, seat, town, city, location, territory, region, area, municipality, LAG territory, LAG area,
    LAG seat, based in, where, region and country, territory of the LAG, town and region, village, county`,
  address: 'address, postal address, street, office address, office, post address',
  themes: `
    theme, themes, topic, topics, subject, keywords, key words, field, fields, thematic area,
    area of cooperation, theme of cooperation, main theme, theme of the project, subject area, tags,
    priority themes, sector`,
  description: `
    description, project description, short description, summary, brief description, objectives, objective,
    aims, aim, goals, goal, activities, planned activities, project idea, content, what is it about,
    what we want, what, idea in short, main activities, expected results, what we plan, in short, actions,
    rationale, about the project, project summary, what we want to do, what it is about, background and aims`,
  partnersSought: `
    partners sought, partner sought, partners wanted, partners needed, partner profile, profile of partner,
    profile of the partners, looking for, we look for, we are looking for, we seek, partner search,
    expected partners, desired partners, required partners, partners, who we look for, searched partners,
    potential partners, partnership, partners we search, partner requirements, type and country of partners,
    wanted, partners required, partners welcome, whom we look for`,
  partnerCountries: `
    partner countries, countries sought, countries of partners, partners from, target countries,
    preferred countries, country of the partner, countries, partner country, countries of interest,
    geographical area of partners, from which countries, countries wanted, where from`,
  partnerTypes: `
    type of partner, types of partner, type of partners, types of partners, partner type, kind of partners,
    kind of partner, partner organisations, type of organisation sought, types of partners sought,
    kinds of organisations wanted`,
  programme: `
    programme, program, fund, funding, funding programme, funding source, source of funding, funding scheme,
    financing, call, measure, name of the call, funded under, financial instrument, type of funding`,
  deadline: `
    deadline, deadlines, closing date, due date, cut-off date, valid until, offer valid until, date limit,
    expiry date`,
  replyDeadline: `
    reply by, answer by, answers by, reply until, replies by, deadline for replies, deadline for answers,
    deadline for answer, deadline for reply, deadline for expressions of interest, expressions of interest,
    expression of interest by, expressions of interest by, expression of interest, deadline for partners,
    partner search deadline, reply deadline, deadline for response, deadline for responses, respond by,
    please reply by, please answer by, contact us by, response by, answer until, interested partners reply by,
    deadline to join, partner search closes, deadline for contact`,
  applicationDeadline: `
    application deadline, deadline for application, deadline for applications, deadline of the call,
    call deadline, submission deadline, deadline for submission, submission, call closes, application,
    application by, application date, date of submission, date of application, submission date,
    closing date of the call, call closing date, planned submission, proposal deadline, application due,
    deadline for the application`,
  period: `
    period, duration, project period, project duration, timeframe, time frame, timetable,
    implementation period, dates, project dates, schedule, timeline, length of the project, planned period,
    when, implementation, time plan, project timetable, realisation, start and end, time period, running time,
    lifetime`,
  start: `
    start, start date, project start, beginning, planned start, starting date, date of start, expected start,
    begin`,
  end: 'end, end date, project end, planned end, ending date, expected end, finish, completion',
  budget: `
    budget, total budget, estimated budget, project budget, total cost, total costs, costs, cost,
    overall budget, indicative budget, planned budget, approximate budget, total project budget, total value,
    foreseen budget, money, estimated cost, total project costs, estimated total budget, value`,
  partnerBudget: `
    budget per partner, partner budget, partner contribution, contribution per partner, cost per partner,
    expected contribution, share per partner, budget of each partner`,
  languages: `
    language, languages, working language, working languages, language of communication, languages spoken,
    project language, language of the project, languages of the project, communication language,
    languages of cooperation, language of cooperation, spoken languages, language skills, we work in`,
  contact: `
    contact, contacts, contact person, contact persons, contact details, contact information,
    person to contact, person in charge, responsible person, contact point, for more information, reply to,
    answers to, persons of contact, responsible`,
  contactName: `
    name, contact name, name of contact person, name of the contact person, full name, first name and surname,
    name and surname, name and function, name and role, surname, first name, last name, representative,
    coordinator`,
  role: 'function, role, position, job title, capacity, title of the contact person',
  email: `
    email, e-mail, mail, email address, e-mail address, electronic mail, e-post, contact email`,
  phone: `
    phone, tel, telephone, mobile, mob, mobile phone, cell, cell phone, phone number, telephone number, gsm, t,
    m, p, ph, tel no, phone no, direct, whatsapp, landline, office phone, contact phone, phone fax`,
  fax: 'fax, f, telefax, fax number',
  website: `
    website, web, web site, webpage, web page, www, homepage, home page, link, links, url, internet,
    more information, more, read more, further information, internet address, site, project website,
    more details, w`,
  kind: `
    kind of offer, type of offer, type of request, kind, offer type, type of cooperation, purpose, i am,
    we are`,
  event: `
    meeting, online meeting, next meeting, event, preparatory meeting, info meeting, first meeting, kick-off,
    kick-off meeting, date of the event, venue, info session, webinar, partner meeting, study visit,
    board meeting, committee meeting`,
  signatureDate: `
    date, date and place, place and date, date of completion, signed, signature, date of the offer,
    date of publication, filled in on, completed on, date of this form, last update`,
  partnersFound: `
    partners already found, existing partners, confirmed partners, partners already involved, current partners,
    partners on board, already on board, partners involved, partners found, partners so far, other partners,
    committed partners, known partners, partners confirmed`,
  ownShare: `
    own contribution, own share, our share, co-financing, own budget, applicant share, grant requested,
    of which, aid rate, funding rate, own resources`,
  ignored: `
    vat, tax number, tax no, registration number, reg no, iban, bank, id, reference, ref, population,
    inhabitants, surface, area in km2, previous projects, experience, founded, year of foundation, established,
    previous experience, attachments, attachment, encl, enclosures, consent, remarks, notes, comments,
    how did you hear, strategy approved, number of members, members, number of inhabitants, oid, pic,
    best time to call`,
}
