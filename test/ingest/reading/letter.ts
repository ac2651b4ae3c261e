/** A plain letter as an IMAP server hands it over. */
export const letter = (body: string, headers: Readonly<Record<string, string>> = {}): Uint8Array => {
  const all = {
    From: 'Ana Kos <ana.kos@lag-dolina.si>',
    To: 'contact@network.example',
    Subject: 'Partner search: Old Orchards',
    Date: 'Mon, 02 Mar 2026 10:00:00 +0100',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`)
}

export const receivedAt = new Date('2026-03-02T09:00:05Z')
