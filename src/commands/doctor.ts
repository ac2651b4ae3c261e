import type { BotCheck } from '../bot/check.ts'
import { checkTelegram, findSeenGroups, type SeenGroup } from '../bot/check-telegram.ts'
import { type Config, readConfig, readEnvironment, WrongSettings } from '../config.ts'
import { explainFailure } from '../failures.ts'
import { checkMailbox } from '../ingest/mailbox/check-mailbox.ts'
import { silentLog } from '../log.ts'
import { checkSmtp } from '../mailer/check-smtp.ts'
import { createQueues } from '../queues/index.ts'
import { connectStore, type Store } from '../storage/connect.ts'
import { createOutboxReader } from '../storage/outbox.ts'
import { currentChat } from '../usecases/follow-chat.ts'

interface Finding {
  ok: boolean
  what: string
  found: string
  /** What to do; null: nothing. */
  advice: string | null
}

const good = (what: string, found: string, advice: string | null = null): Finding => ({
  ok: true,
  what,
  found,
  advice,
})
const bad = (what: string, found: string, advice: string | null): Finding => ({
  ok: false,
  what,
  found,
  advice,
})

/** The group's id is what the doctor itself helps to find: the rest is checked without it. */
const withoutChat = (
  env: Record<string, string | undefined>,
): { config: Config | null; findings: Finding[] } => {
  try {
    return { config: readConfig(env), findings: [good('settings', 'all understood')] }
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error
    const findings = error.problems.map((problem) =>
      bad('settings', problem, 'Set it in the environment or in .env.'),
    )
    const onlyChat = error.problems.every((problem) => problem.startsWith('MODERATION_CHAT'))
    return { config: onlyChat ? readConfig({ ...env, MODERATION_CHAT: '0' }) : null, findings }
  }
}

const checkDatabase = async (config: Config): Promise<{ store: Store | null; finding: Finding }> => {
  const where = config.databaseUrl === null ? `embedded, in ${config.dataDir}` : 'PostgreSQL'
  try {
    const store = await connectStore({
      databaseUrl: config.databaseUrl,
      dataDir: config.dataDir,
      log: silentLog,
    })
    await store.check()
    const advice =
      store.kind === 'embedded'
        ? 'It survives a crash of the program, not a power cut: for a network’s real service set DATABASE_URL.'
        : null
    return { store, finding: good('database', `${where}: answers, tables up to date`, advice) }
  } catch (error) {
    if (error instanceof Error && error.name === 'DataDirectoryInUse')
      return {
        store: null,
        finding: good(
          'database',
          `${where}: in use by a running Passerelle`,
          'Its /healthz tells how it does.',
        ),
      }
    return { store: null, finding: bad('database', where, explainFailure(error).message) }
  }
}

const checkQueue = async (config: Config, store: Store): Promise<Finding> => {
  const where = config.redisUrl === null ? 'in the database' : 'Redis'
  try {
    const queues = await createQueues({
      backend:
        config.redisUrl === null
          ? { kind: 'postgres', pool: store.queuePool }
          : { kind: 'redis', url: config.redisUrl },
      outbox: createOutboxReader(store.db),
      rebuild: false,
      log: silentLog,
    })
    await queues.check()
    await queues.close()
    return good('queue', `${where}: answers`)
  } catch (error) {
    return bad('queue', where, explainFailure(error).message)
  }
}

const checkMailboxes = async (config: Config): Promise<Finding[]> => {
  const checks = await Promise.all(
    config.mailboxes.map(async (mailbox, index) => ({
      what: `mailbox ${index + 1}`,
      steps: await checkMailbox(mailbox),
    })),
  )
  return checks.flatMap(({ what, steps }) =>
    steps.map(({ ok, found, advice }) => ({ ok, what, found, advice })),
  )
}

/** Rights that a moderators' group gives its bot: none beyond writing. */
const inviteLink = (username: string): string => `https://t.me/${username}?startgroup=moderators`

const seenWords = (groups: SeenGroup[] | null): string =>
  groups !== null && groups.length > 0
    ? `The bot was last seen in ${groups.map(({ id, title }) => `“${title}” (MODERATION_CHAT=${id})`).join(', ')}.`
    : 'Then write /start there and run this again: it tells the group’s id.'

const missingChat = (
  check: BotCheck,
  config: Config,
  username: string,
  groups: SeenGroup[] | null,
): Finding => {
  const found =
    config.moderationChat === 0
      ? 'MODERATION_CHAT is not set'
      : `the group is not found (${check.error ?? 'no reason given'})`
  return bad(
    'moderators',
    found,
    `Add the bot to the moderators' group by ${inviteLink(username)}. ${seenWords(groups)}`,
  )
}

const chatFinding = ({
  id,
  title,
  canSend,
  moderators,
}: NonNullable<BotCheck['moderationChat']>): Finding => {
  const found = `“${title}” (${id}), ${moderators} may decide`
  return canSend
    ? good('moderators', found)
    : bad('moderators', found, 'The bot may not write there: allow it in the group’s permissions.')
}

const telegramFindings = async (config: Config, store: Store | null): Promise<Finding[]> => {
  const { botToken: token, telegramApiRoot: apiRoot, moderators } = config
  const moderationChat =
    store === null ? config.moderationChat : await currentChat(store, config.moderationChat)
  const settings = { token, apiRoot, moderators, moderationChat }
  const check = await checkTelegram(settings)
  if (check.bot === null)
    return [
      bad(
        'telegram',
        check.error ?? 'does not answer',
        'Is BOT_TOKEN the one @BotFather gave, and can this machine reach TELEGRAM_API_ROOT?',
      ),
    ]
  const privacy = check.bot.privacyMode ? 'privacy mode on, as it should be' : 'privacy mode off'
  const advice = check.bot.privacyMode
    ? null
    : 'The bot sees every message of its groups: turn privacy mode on with /setprivacy at @BotFather.'
  const { username } = check.bot
  const moderatorsFinding = check.moderationChat
    ? chatFinding(check.moderationChat)
    : missingChat(check, config, username, await findSeenGroups(settings))
  return [good('telegram', `@${username}, ${privacy}`, advice), moderatorsFinding]
}

const smtpFinding = async (config: Config): Promise<Finding> => {
  if (config.smtpUrl === null) return good('smtp', 'no SMTP_URL: letters to applicants are not sent')
  const problem = await checkSmtp(config.smtpUrl)
  return problem === null
    ? good('smtp', 'answers and signs in')
    : bad('smtp', problem, 'Is SMTP_URL right, and does the server take mail from this machine?')
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const print = ({ ok, what, found, advice }: Finding): void => {
  say(`${ok ? '✓' : '✗'} ${what.padEnd(12)} ${found}`)
  if (advice !== null) say(`${' '.repeat(15)}${ok ? 'Note' : 'Do'}: ${advice}`)
}

/** What each part says, told as soon as it is known: a mailbox that does not answer takes its time. */
const examine = async function* (env: Record<string, string | undefined>): AsyncGenerator<Finding> {
  const { config, findings } = withoutChat(env)
  yield* findings
  if (config === null) return
  const { store, finding } = await checkDatabase(config)
  yield finding
  if (store !== null) yield await checkQueue(config, store)
  yield* await checkMailboxes(config)
  yield* await telegramFindings(config, store)
  yield await smtpFinding(config)
  await store?.close()
}

/** `passerelle doctor`: checks settings, database, queue, mailboxes, Telegram and SMTP, and says what to do. */
export const doctorCommand = async (): Promise<number> => {
  let failed = 0
  for await (const finding of examine(readEnvironment())) {
    print(finding)
    if (!finding.ok) failed++
  }
  say(failed === 0 ? '\nAll is well.' : `\n${failed} to mend.`)
  return failed === 0 ? 0 : 1
}
