import { createTransport } from 'nodemailer'

const TIMEOUT_MS = 15_000

const words: Record<string, string> = {
  EAUTH: 'refuses the user or password',
  ECONNECTION: 'cannot be reached',
  ECONNREFUSED: 'cannot be reached',
  EDNS: 'its host is not known',
  ETIMEDOUT: 'does not answer in time',
  ESOCKET: 'cannot be reached, or speaks another kind of TLS',
  ETLS: 'offers no TLS that could be used',
}

/** Signs in to the server that sends letters. null: all is well; else what is wrong, without secrets. */
export const checkSmtp = async (smtpUrl: string): Promise<string | null> => {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  })
  try {
    await transport.verify()
    return null
  } catch (error) {
    const code = String((error as { code?: unknown }).code ?? '')
    return words[code] ?? 'answers with an error'
  } finally {
    transport.close()
  }
}
