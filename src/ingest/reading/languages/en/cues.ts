import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    not later as, not later then, no later then, no later as, at the latest, latest by, until latest,
    by, until, till, before, no later than, not later than, latest, the latest, at the latest, latest by, up to, on or before,
    ends on, ends, expires, due, due on, due by, must be in by, closes, closing`,
  deadline: `
    deadline, deadlines, closing date, cut-off date, cut off date, due date, last day, time limit, last date`,
  reply: `
    reply, replies, answer, answers, respond, response, responses, write us, write to us, write to me,
    let us know, let me know, inform us, inform me, react, please react, sign up with us, tell me, tell us, contact us, contact me, get in touch, expression* of interest,
    express ~ interest, declaration, letter of intent, letters of intent, interested ~ partners,
    interested organisations, interested lags, hear from you, confirm, confirmation, feedback, come back to,
    come back to us, partner search closes, mandate, mandates, drop us a line, send us, we wait, your interest,
    waiting for, give us, call us, ring us, partners ~ join, find ~ partners, choose ~ partner*, sign ~ letter,
    get back to`,
  application: `
    application, applications, apply, applying, call closes, call, submit, submitted, submission, proposal,
    proposals, concept note, project file, bid, tender, managing authority, agency, ministry, paying agency,
    must be submitted, hand in, handed in, be in the system, lodge, lodged, funding application, full proposal,
    call ends, call for proposals, portal, national call, window closes, funding round, upload, uploaded,
    file our, grant application, submission deadline, the call, this call`,
  event: `
    meeting, meet, meets, conference, fair, seminar, workshop, webinar, festival, exhibition, assembly, board,
    study visit, study trip, visit, forum, kick-off, kickoff, event, closed from, holiday, holidays, on leave,
    registration, info day, info session, online meeting, zoom, teams call, open day, open doors, celebrate,
    evening for, out of office, general assembly, we are in, come there, decides, committee, published,
    publication, council, summer school, camp, opens, opening, launch, gathering, trip, market, competition,
    ceremony`,
  past: `
    since, founded, founded in, was, were, was approved, established, set up in, finished, ended, completed,
    last year, realised, realized, exists since, in the years, previous, former, until now, started in, began,
    built, opened, had, ago, created in, born, won, received, hosted, ran from, met, visited, sent, registered,
    closed in, took place, first grants, law, regulation, expired, dated`,
  period: `
    project will be from, project runs, runs from, run from, will run, should run, duration, period,
    realisation, realization, implementation, timeframe, time frame, timetable, project dates, project period,
    lasts, will last, start in, start, starting, planned for, carried out, the project is for, months,
    project duration, foreseen for, schedule, work would start, kick off in, begin, starts in, for the years,
    take place between, finish, project life`,
  superseded: `
    previously, instead of, originally, not, old deadline, formerly, was, rather than, no longer, earlier date,
    before it was, extended from, moved from, initially`,
}

export const triage: TriageCues = {
  seek: `
    partner search, partners search, search for partner*, search of partner*, search of ~ partner*, search for
    ~ partner*, searching for ~ partner*, looking for ~ partner*, looking for ~ LAG*, looking for ~ FLAG*,
    look for ~ partner*, look for ~ LAG*, seeking ~ partner*, seek ~ partner*, seeks ~ partner*, looks for ~
    partner*, we search ~ partner*, partners we search, search FLAG*, search LAG*, searching LAG*, partners
    wanted, partner wanted, partners sought, partner sought, partners needed, need ~ partner*, need ~ more
    partners, still need ~ partner*, missing ~ partner*, find ~ partner*, finding ~ partner*, cooperation
    partner*, project partner*, invitation to ~ cooperation, invite ~ to ~ cooperat*, cooperation offer, offer
    of cooperation, cooperation request, request for cooperation, proposal for cooperation, cooperation
    proposal, looking for ~ group*, looking for ~ municipalit*, looking for ~ organisation*, looking for ~
    association*, looking for ~ school*, looking for ~ colleagues, looking for ~ twin*, twin town, twinning
    partner*, partner town, would like to find ~ partner*, wish to find ~ partner*, hope to find ~ partner*,
    partner* for ~ project, transnational partner*, share with us some, could be involved in our project, join
    our project, join us in ~ project, join the project, join the consortium, complete ~ consortium, complete
    our partnership, who wants to do it with us, what is missing is, like to cooperate with, want to cooperate
    with, seek contact with, partner call, call for partners, want to work with ~ LAG*, interested ~ partners,
    we want ~ partners, want that ~ meet`,
  seekWeak: `
    looking for, look for, looks for, seeking, seeks, in search of, cooperation idea*, cooperation project,
    cooperation with, interested in cooperation, potential partner*, possible partner*, other regions,
    exchange ~ experience*, please circulate, please share, please publish, could you publish, could you
    share, spread ~ among, forward ~ to your, exchange with ~ LAG*, get in touch with us, your network, your
    members, partners, consortium, lead partner, similar regions, similar project*, publish on your, on your
    site, on your website, we propose, would be ideal, are welcome, transnational cooperation project,
    interterritorial`,
  capability: `
    we offer, we offer ourselves, offer ourselves, offers itself, as a partner, as partner,
    as an associated partner, happy to join, would like to join, glad to join, ready to join, we can host,
    can host, available as, living lab, we can offer, we could contribute, we can contribute,
    can contribute to, our expertise, our know-how, what we bring, we can bring, join your project,
    join your consortium, join a consortium, join a project, join consortia, in your project*,
    take part in your, not writing a project of our own, no project of our own, no own project, if you need,
    we put ~ at ~ disposal, at your disposal as, for others projects, projects of others,
    other people's projects, be your partner, willing to join, open to joining, open to invitations,
    whoever needs, whoever is writing, be a partner in, be partner in, act as partner, act as a partner,
    we are available, our services to, invite us, take us on board, we bring to, we bring with`,
  amendment: `
    small change*, correction, corrections, please correct, please change, please update, please replace,
    please amend, update to our, update of our, update our, amendment, change to our, changes to our, changes
    in our, changes in the partner search, deadline ~ extended, call was extended, has been extended, was
    extended, new closing date, new deadline, deadline ~ moved, new date, instead of, the rest is same, the
    rest stays, rest remains, everything else stays, everything else remains, all else, i sent last, we sent
    you last, sent to you last, add to our, addition to our, in addition to our offer, one more thing about
    our, is now, should read, typo in, mistake in our, wrong in our, my earlier mail, our earlier, our
    published, our notice, our offer of, our search of, the partner search which, as published, previous
    message, no longer, the other details, the other data, erratum, revised, extension of the deadline, two
    small things, one correction, bring ~ up to date, please adjust`,
  withdrawal: `
    take ~ down, please remove, please delete, please withdraw, please take ~ off, remove our, withdraw our,
    withdraw the, we withdraw, partner found, partners found, found our partner*, found a partner, found
    enough partners, have found ~ partner*, we signed with, no longer looking, not looking ~ any more, no
    longer need, search is over, search is closed, partnership is complete, consortium is complete, consortium
    is full, project is cancelled, project was cancelled, project ~ dropped, will not go ahead, not go ahead,
    we had to cancel, no longer valid, call off, close our search, unpublish, not be published, places are
    filled, will not apply, decided not to, cancel our, archive it, can come down, can be taken down, can go
    now, please archive`,
  interest: `
    read ~ your ~ offer, saw ~ your ~ offer, seen ~ offer, saw the offer, read the offer,
    saw the partner search, seen the partner search, read the partner search, saw the search, offer on your,
    published on your site, published on your page, your published, interested in ~ offer, interested in the project,
    interested in the partner search, interested in the search, interested in this, we are interested in,
    i am interested in, we would be interested in, very interested in, interests us, interest in the offer,
    interest in ~ project, put us in touch, put us in contact, forward our interest, pass ~ on to, pass our,
    pass on our, be the partner they, join their project, contact details of, answer to the partner search,
    answer to the offer, reply to offer, reply to the offer, response to offer, offer no, offer number,
    reference number, are they still looking, are still looking for, is it still open, still open,
    in your bulletin, your last newsletter, could you connect us, regarding the offer, regarding the search,
    we would like to be part of, would like to join them`,
  question: `
    could you tell, can you tell, could you please tell, is that correct, is it possible, do i need,
    do we need, must we have, how can we, how can i, how do we, how do i, what is the, which documents,
    whom to contact, who to contact, i have a question, we have a question, a few questions, a question about,
    question, questions, would like to know, i wonder, are we eligible, am i eligible, is there a form,
    where can i, where can we, where do i, can i apply, can we apply, could you explain, could you clarify,
    please advise, should we, do you know, can a private, is there a deadline, how much,
    what are the conditions, right address`,
  newsletter: `
    newsletter, bulletin, in this issue, in this edition, view in browser, view this email in, view online,
    unsubscribe, manage your preferences, update your preferences, you receive this, you are receiving this,
    read more, news in brief, latest news, monthly news, weekly news, news digest, digest,
    no longer wish to receive, mailing list, in case you missed, upcoming events, editorial, top stories`,
  event: `
    save the date, we invite you to, you are invited, you are cordially invited, cordially invite,
    invitation to the, invitation to our, register here, register by, register now, registration,
    please register, registration is open, registration fee, sign up here, agenda, programme of the day,
    speakers, keynote, webinar, conference, annual forum, annual conference, pleasure to invite,
    participation is free, places are limited, join us online, join us for, join us on, info day,
    partnering event, brokerage event, matchmaking event, study visit programme, summer school, workshop`,
  fundersCall: `
    call for proposals is open, call is now open, call is open, call opens, launches ~ call, launched ~ call,
    new call for, open call, eligible applicants, applications are invited, invites applications,
    grants of up to, grants up to, maximum grant, aid intensity, co-financing rate, how to apply,
    guidelines for applicants, who can apply, eligible costs, funding available, total budget of the call,
    selection criteria, call documents, announces ~ call, funding opportunity, funding opportunities,
    support rate, eligible beneficiaries`,
  autoReply: `
    out of office, out of the office, automatic reply, auto reply, autoreply, automatic response,
    automated reply, automated response, this is an automat*, automatically generated, on annual leave,
    on leave, on holiday, on vacation, maternity leave, will be back, back in the office, i am away,
    away from my desk, limited access to ~ email, no access to ~ email, will answer on my return,
    your request has been received, ticket, ticket number, case number, we have received your message,
    we have received your request, received your email, do not reply to this, please do not reply,
    your message was read, was read on, read receipt, has been registered, office is closed, in urgent cases,
    thank you for your message we, will not be forwarded, has been delivered to, your enquiry has been`,
  bounce: `
    undelivered, undeliverable, delivery failed, delivery failure, delivery status notification,
    mail delivery failed, mail delivery subsystem, could not be delivered, couldn't be delivered,
    was not delivered, returned to sender, returned mail, recipient address rejected, user unknown,
    mailbox full, mailbox is full, address not found, permanent error, permanent fatal errors, message delayed,
    mailer-daemon, message not delivered, no such user`,
  spam: `
    seo, search engine, first page of google, rank ~ google, google ranking, backlink*, guest post*,
    sponsored post, link building, link insertion, domain authority, web traffic, website traffic,
    web design services, mobile app development, lottery, beneficiary, late client, next of kin, barrister,
    inheritance, transfer of funds, the sum of, million dollars, investment opportunit*, loan offer,
    business loan, we offer loans, low interest, interest rate, crypto*, bitcoin, casino, betting, viagra,
    replica, bank account details, copy of your ~ passport, risk free, no risk involved,
    confidential transaction, strictly confidential business, wire transfer, guaranteed funding,
    guaranteed grant*, success fee, we write your application, grant writing service*, pre-approved,
    approved grant, processing fee, email list*, email database, database of ~ contacts, leads, bulk email,
    discount, buy now, limited time offer, click here to claim, western union, god bless, best price*,
    factory price, wholesale, our product catalogue, cheap, increase your sales, boost your,
    grow your business, free audit, free quote, verify your account, your account will be,
    your mailbox is almost full, invest in your region, our investors, private lender, project funding`,
  job: `
    vacancy, vacancies, job offer, job advert*, job opening, is hiring, we are hiring, recruit, recruiting,
    recruitment, send your cv, curriculum vitae, your cv, cover letter, salary, full-time, full time position,
    part-time, permanent contract, fixed-term contract, job description, job interview*, candidates,
    the successful candidate, employment contract, position is, internship, trainee,
    application deadline for the post, driving licence, years of experience, terms of reference, expert wanted`,
  participants: `
    looking for participants, look for participants, participants wanted, participants needed,
    seeking participants, call for participants, call for volunteers, volunteers wanted,
    looking for volunteers, young people aged, aged between, participation fee, travel costs are reimbursed,
    travel costs are covered, places left, spots left, free places, youth exchange, training course for,
    fill in the application form, participant, participants aged, pocket money, board and lodging`,
  minutes: `
    minutes of, minutes from, meeting minutes, attendees, those present, present:, apologies,
    apologies received, agenda item*, any other business, action points, next meeting, notes of the meeting,
    minutes, minute-taker, decisions taken, the meeting closed, the chair opened`,
  press: `
    press release, for immediate release, media contact, press contact, for the press, notes to editors,
    closing conference, final conference, was officially opened, was inaugurated, successfully completed,
    embargo*, accreditation of journalists, journalists, photos are available, said the mayor`,
  thanks: `
    thank you for your help, thank you for the help, thanks for your help, many thanks for your,
    thank you so much for, thank you very much for, thanks to you, just wanted to say thank*,
    just a short thank*, best wishes for, happy new year, merry christmas, it was a great, no need to answer,
    no need to reply, we are grateful, congratulations`,
}

export const partners: PartnerCues = {
  partner: 'partner, partners, partnership, partnerships, consortium',
  wanted: `
    looking for, look for, looks for, search, search for, searching, searching for, seek, seeks, seeking,
    partners from, partner from, partners in, partner in, want to find, find, need, we need, would like, wish,
    want to work with, wanted, welcome, preferably, ideally, ideal, missing, what is missing is, sought,
    in search of, invite, cooperate with, cooperation with, partners we search, we think of, hope for,
    hoping for, interested in, twin, develop it with, exchange with, share with us some, would show, join us,
    to team up with, connect with, work together with, especially, mainly, for example from, priority,
    target countries, needs, could come from, should come from`,
  found: `
    already have, we have a partner, have already, already partner*, on board, already joined, has joined,
    have joined, joined us, is already in, are already in, confirmed, confirmed partner*, partner already,
    existing partner*, our partner in, our partner from, our partners in, our partners from, already found,
    signed with, have also a contact, we have also, committed, left the consortium, has left, agreed to,
    said yes, together with our, current partner*, already involved, are in, is in, are with us, is with us,
    already on, comes with us, we work with`,
  example: `
    we cooperated with, cooperated with, cooperated, we cooperate with, visited, visit to, study visit to,
    study trip to, like in, as in, example, for instance in, inspired by, experience from, learned from,
    in the past, previous project, finished, years ago, from our trip, known from, have realised, we realised,
    realised, worked with, good practice from, opposite of, last year, imported from, born in, citizens of,
    tourists from, guests from, descend from, twinned with, came from, sold to, sells to, similar to, not in,
    unlike, fair in, conference in, meeting in, workers from, families from, refugees from, exports to`,
  anyCountry: `
    any EU country, any European country, any country, all EU countries, all European countries,
    any member state, all member states, other EU countries, other European countries, anywhere in Europe,
    anywhere in the EU, anywhere in the European Union, all over Europe, all over the EU, across Europe,
    across the EU, from all Europe, throughout Europe, throughout the EU, whole EU, whole of Europe,
    no matter where, no matter which country, the country does not matter, country is not important,
    open to all countries, every EU country, EU member states, any EU member state, EU countries,
    European countries, EU-wide, Europe-wide, the rest of Europe, from Europe, in Europe, from the EU,
    European Union countries, other member states, EU partners, European partners`,
  negation: `
    not, no, no longer, except, without, except for, other than, apart from, never, outside, instead of,
    excluding, but not, cannot, neither`,
}

export const money: MoneyCues = {
  thousand: 'thousand, k, thousands',
  million: 'million, millions, m, mio, mn',
  currencies: {
    EUR: 'euro, euros, eur, eu',
    GBP: 'pound*, pounds sterling, sterling, quid',
    PLN: 'zloty*, zl, zlotys',
    CZK: 'czech crown*, crowns, koruna, kc',
    SEK: 'swedish crown*, swedish krona, krona, kronor',
    NOK: 'norwegian crown*, norwegian krone*',
    DKK: 'danish crown*, danish krone*, dkk',
    HUF: 'forint*, ft',
    RON: 'lei, leu',
    BGN: 'leva, lev',
    TRY: 'turkish lira*, lira, liras',
    CHF: 'swiss franc*, francs, sfr',
    UAH: 'hryvnia*, hryvnya',
    RSD: 'serbian dinar*, dinar*',
    MKD: 'denar*',
    ALL: 'lek, leke',
    ISK: 'icelandic krona, isk',
    USD: 'dollar*, us dollar*',
  },
  total: `
    total budget, total, overall budget, budget, total value, total cost*, whole project, in total, altogether,
    all together, for all partners, overall, cost of the project, project cost*, costs of, estimate, estimated,
    budget of, lump sum, worth, project budget, full budget, envelope`,
  perPartner: `
    per partner, each partner, every partner, a partner, per LAG, each LAG, every LAG, partner budget,
    budget per partner, own budget, from his own, of their own, partner pays, each of the partners,
    each participant organisation, each side, each group, per organisation`,
  otherMoney: `
    fee, fees, ticket, salary, per month, per hour, a year, per year, per person, own share, our share,
    of which, we pay, our part, our own, already invested, invested, spent, turnover, prize, price, costs only,
    per night, entrance, donated, small grants, grants of, first project, last project, previous project,
    in 2019, per day, village hall, was financed, received, circa, loan, per ton, per kilo, rent, debts,
    subsidy, preparation, preparatory`,
}
