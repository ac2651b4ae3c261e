/** Mails that the demo has ready: invented people, deadlines that lie ahead whenever it is started. */
export interface Sample {
  id: string
  /** What it shows, for the button. */
  label: string
  from: { name: string; address: string }
  subject: string
  text: string
}

const day = 24 * 60 * 60 * 1000

/** A day so many days ahead, as a writer of that language would write it without a year. */
const ahead = (now: Date, days: number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(
    new Date(now.getTime() + days * day),
  )

const dayAndMonth = { day: 'numeric', month: 'long' } as const
const slashed = (now: Date, days: number): string => {
  const date = new Date(now.getTime() + days * day)
  return `${String(date.getUTCDate()).padStart(2, '0')}/${String(date.getUTCMonth() + 1).padStart(2, '0')}`
}

export const createSamples = (now: Date): Sample[] => [
  {
    id: 'district',
    label: 'A district in Türkiye looks for French LAGs',
    from: { name: 'Deniz Yıldırmaz', address: 'd.yildirmaz@ankarakalkinma.example' },
    subject: 'French LEADER groups for a civil society project',
    text: `Dear colleagues,

I am writing for the Ayaş LEADER Association, a new local action group near Ankara. They prepare a project for the call "Civil Society" of the European Union: training for the members, writing the local development strategy, and study visits to experienced groups.

We would like to have French LAGs as partners. They would show their good practices to our members and receive them for three days.

The concept note must be submitted until ${slashed(now, 40)}. The details of the call are here:
https://www.siviltoplum.example/en/call

I can send more information when you need it.

Kind regards,

Deniz Yıldırmaz
Project office, Ankara
Tel: +90 312 284 61 00
d.yildirmaz@ankarakalkinma.example`,
  },
  {
    id: 'shepherds',
    label: 'A French LAG, two weeks to answer',
    from: { name: 'Camille Estèbe', address: 'c.estebe@gal-hautes-vallees.example' },
    subject: 'Recherche de partenaires : bergers de demain',
    text: `Bonjour,

Le GAL Hautes Vallées du Couserans (Ariège) cherche des partenaires pour un projet de coopération LEADER sur la transmission du métier de berger : échanges de jeunes, formations en estive et valorisation des fromages d'alpage.

Nous cherchons des GAL de montagne en Italie, en Espagne ou en Roumanie.

Merci de nous répondre avant le ${ahead(now, 14, 'fr', dayAndMonth)}. Le dossier doit être déposé au plus tard le ${ahead(now, 75, 'fr', dayAndMonth)}. Le projet durerait de 2027 à 2029, pour un budget total de 180 000 €. Langues de travail : français et espagnol.

Bien cordialement,

Camille Estèbe
Chargée de coopération
GAL Hautes Vallées du Couserans
Place de l'Église, 09200 Saint-Girons
05 61 96 00 42
https://gal-hautes-vallees.example/cooperation`,
  },
  {
    id: 'fisheries',
    label: 'A fisheries group offers its know-how',
    from: { name: 'Ingrid Solvang', address: 'ingrid@flag-skagen.example' },
    subject: 'We offer: fish auctions open to visitors',
    text: `Hello,

FLAG Nordkyst in Skagen, Denmark, offers its experience to other coastal groups. For six years we have run guided tours of the fish auction, a smokehouse for beginners and a small shop for by-catch. We would be glad to join a project as a partner under the fisheries fund (EMFAF), and to receive study groups.

Most useful for: fisheries groups and municipalities from the Baltic and the Atlantic coast, for example Poland, Estonia, Ireland or Portugal. We work in English, Danish and German.

Please write until ${ahead(now, 30, 'en-GB', dayAndMonth)}.

Best wishes,
Ingrid Solvang
Manager, FLAG Nordkyst
+45 98 44 20 11
www.flag-nordkyst.example`,
  },
  {
    id: 'two-ideas',
    label: 'Two ideas in one letter',
    from: { name: 'Kristiina Laanemets', address: 'kristiina@rohuneeme.example' },
    subject: 'Two cooperation ideas from Estonia',
    text: `Dear team,

two ideas in one letter, please publish them separately.

1. Smoke sauna trail
We want to connect villages with old smoke saunas into one trail for visitors. We look for LAGs from Finland and Latvia. Please answer by ${ahead(now, 25, 'en-GB', dayAndMonth)}.
Contact: Kristiina Laanemets, kristiina@rohuneeme.example, +372 5340 2211

2. Repair cafés in school workshops
Pensioners teach pupils to repair bicycles and kitchen machines. We look for schools, municipalities or LAGs from Sweden, Lithuania or Poland. No hurry with this one.
Contact: Urmas Kõiv, urmas@rohuneeme.example, +372 5340 2212

Working language of both is English.

Kristiina Laanemets
MTÜ Rohuneeme Koostöökogu (LEADER group)
Viimsi, Estonia`,
  },
  {
    id: 'interest',
    label: 'Somebody answers an offer (not an offer itself)',
    from: { name: 'Tomáš Hruška', address: 'hruska@mas-podlesi.example' },
    subject: 'Re: your published offer about shepherds',
    text: `Good morning,

we read on your site the offer of the French LAG about shepherds and mountain cheese. Our LAG is interested in this cooperation. Could you please put us in contact with them?

Tomáš Hruška
MAS Podlesí, Czechia`,
  },
  {
    id: 'newsletter',
    label: 'A newsletter (kept, and quiet)',
    from: { name: 'Rural Digest', address: 'news@rural-digest.example' },
    subject: 'Rural Digest no. 41: conference, calls and jobs',
    text: `RURAL DIGEST No. 41

SAVE THE DATE: annual conference on ${ahead(now, 60, 'en-GB', dayAndMonth)}. Registration opens soon.
FUNDING: village halls can apply for up to 15,000 EUR.
JOB: the mountain agency hires a project officer.

You receive this because you subscribed. Unsubscribe: https://rural-digest.example/unsubscribe`,
  },
]

/** The mails that a first start has on their way. */
export const firstSamples = ['district', 'shepherds', 'fisheries']
