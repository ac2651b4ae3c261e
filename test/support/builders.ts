import type { IncomingMail } from '../../src/domain/mail.ts'
import type { Fact, Reading, ReadOffer } from '../../src/domain/reading.ts'
import type {
  Clock,
  DeliveryOutcome,
  MailReader,
  Messenger,
  OutgoingMessage,
} from '../../src/usecases/ports.ts'

/** A value that stands at the start of the body, read with certainty. */
export const fact = <T>(value: T, over: Partial<Fact<T>> = {}): Fact<T> => ({
  value,
  confidence: 0.97,
  stated: true,
  source: 'body',
  start: 0,
  end: 5,
  quote: 'Dear ',
  ...over,
})

/** A mill looks for partners; every field can be replaced. */
export const readOffer = (over: Partial<ReadOffer> = {}): ReadOffer => ({
  kind: fact('partner-search'),
  title: fact('Water mills of the valley'),
  summary: fact('We want to bring three water mills back to life.'),
  organisation: {
    name: fact('LAG Upper Valley'),
    type: fact('lag'),
    country: fact('SK'),
    place: fact('Banská Štiavnica'),
  },
  themes: [fact('heritage'), fact('tourism')],
  partners: { countries: [fact('FR'), fact('IT')], types: [fact('lag')] },
  programme: fact('LEADER'),
  deadlines: [fact({ date: '2026-12-15', purpose: 'reply' })],
  period: fact({ start: '2027', end: '2028' }),
  budget: fact({ amount: 90_000, currency: 'EUR' }),
  languages: [fact('en')],
  contacts: [
    {
      name: fact('Zuzana Hrabovská'),
      email: fact('zuzana@upper-valley.example'),
      phone: fact('+421456920112'),
    },
  ],
  links: [fact('https://upper-valley.example/mills')],
  ...over,
})

export const reading = (over: Partial<Reading> = {}): Reading => ({
  triage: 'offer',
  triageConfidence: 0.99,
  triageReasons: ['cue:partner-search'],
  doubt: false,
  language: 'en',
  subject: 'Partners for water mills',
  from: { name: 'Zuzana Hrabovská', address: 'zuzana@upper-valley.example' },
  offers: [readOffer()],
  texts: { subject: 'Partners for water mills', body: 'Dear network, we look for partners.' },
  notices: [],
  ...over,
})

export const incomingMail = (over: Partial<IncomingMail> = {}): IncomingMail => ({
  uid: 1,
  uidValidity: 1000,
  receivedAt: new Date('2026-11-20T09:00:00Z'),
  size: 40,
  raw: new TextEncoder().encode(`Subject: mills ${over.uid ?? 1}\r\n\r\nDear network`),
  reason: null,
  ...over,
})

/** A clock that stands until it is set. */
export const standingClock = (start = '2026-11-24T08:00:00Z'): Clock & { set(at: Date): void } => {
  let at = new Date(start)
  return {
    now: () => at,
    set: (next) => {
      at = next
    },
  }
}

/** A reader that gives what the test says, or throws it. */
export const scriptedReader = (give: (raw: Uint8Array) => Reading | Error): MailReader => ({
  read: async (raw) => {
    const given = give(raw)
    if (given instanceof Error) throw given
    return given
  },
  headers: async () => ({ from: 'zuzana@upper-valley.example', subject: 'mills' }),
})

/** A messenger that keeps what it was asked to send and answers what the test says. */
export const scriptedMessenger = (
  answer: (message: OutgoingMessage, nth: number) => DeliveryOutcome = (_message, nth) => ({
    outcome: 'sent',
    messageId: 100 + nth,
  }),
): Messenger & { sent: OutgoingMessage[] } => {
  const sent: OutgoingMessage[] = []
  return {
    sent,
    deliver: async (message, beforeSend) => {
      if (!(await beforeSend())) return { outcome: 'cancelled' }
      sent.push(message)
      return answer(message, sent.length)
    },
  }
}

/** A message whose boundary is nowhere in it: no parser finds a part, so it waits for a person. */
export const unreadableMail = [
  'From: Ana Kos <ana@lag.example>',
  'Subject: Broken',
  'Content-Type: multipart/mixed; boundary="one"',
  '',
  '--other',
  'Content-Type: text/plain',
  '',
  'words '.repeat(100),
  '--other--',
  '',
].join('\r\n')

/** A photograph of a form, and not a word. */
export const scannedMail = [
  'From: Scanner <scan@lag.example>',
  'Subject: ',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: image/png; name="form.png"',
  'Content-Disposition: attachment; filename="form.png"',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  '--b--',
  '',
].join('\r\n')
