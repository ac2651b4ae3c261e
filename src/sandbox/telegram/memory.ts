import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { InlineKeyboardMarkup, MessageEntity, Update, User } from 'grammy/types'
import { z } from 'zod'
import type { World } from './world.ts'

const userSchema = z.custom<User>(
  (user) => z.looseObject({ id: z.number(), first_name: z.string() }).safeParse(user).success,
)
const entitySchema = z.custom<MessageEntity>(
  (entity) =>
    z.looseObject({ type: z.string(), offset: z.number(), length: z.number() }).safeParse(entity).success,
)
const keyboardSchema = z.custom<InlineKeyboardMarkup>(
  (keyboard) =>
    z
      .looseObject({ inline_keyboard: z.array(z.array(z.looseObject({ text: z.string() }))) })
      .safeParse(keyboard).success,
)
/** JSON leaves out what is undefined: an absent key comes back as undefined. */
const optional = <T extends z.ZodType>(schema: T) => schema.optional().transform((value) => value)

const messageSchema = z.object({
  id: z.number(),
  from: userSchema,
  date: z.number(),
  text: z.string(),
  entities: z.array(entitySchema),
  keyboard: optional(keyboardSchema),
  threadId: optional(z.number()),
  replyTo: optional(z.number()),
  editedAt: optional(z.number()),
})

const memorySchema = z.object({
  chats: z.array(
    z.object({
      id: z.number(),
      type: z.enum(['private', 'group', 'supergroup']),
      title: z.string(),
      isForum: z.boolean(),
      messages: z.array(messageSchema),
      admins: z.array(userSchema),
      closedToBot: z.boolean(),
      movedTo: optional(z.number()),
      nextMessageId: z.number(),
    }),
  ),
  commands: z.array(
    z.tuple([z.string(), z.array(z.object({ command: z.string(), description: z.string() }))]),
  ),
  updates: z.array(
    z.custom<Update>((update) => z.looseObject({ update_id: z.number() }).safeParse(update).success),
  ),
  nextUpdateId: z.number(),
  allowedUpdates: z.array(z.string()).nullable(),
})

/** A kill may lose the newest messages of the file, never their numbers: a number that is used twice would edit another's message. */
const NUMBERS_LEFT_FREE = 100

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Fills the world from its file. A file that cannot be understood is set aside as `….broken`, and the world stays new. */
export const loadWorld = (world: World, file: string): void => {
  try {
    const memory = memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    for (const chat of memory.chats)
      world.chats.set(chat.id, {
        ...chat,
        admins: new Map(chat.admins.map((user) => [user.id, user])),
        nextMessageId: chat.nextMessageId + NUMBERS_LEFT_FREE,
      })
    world.commands = new Map(memory.commands)
    world.updates = memory.updates
    world.allowedUpdates = memory.allowedUpdates
    world.nextUpdateId = Math.max(world.nextUpdateId, memory.nextUpdateId)
  } catch (error) {
    if (!isMissing(error)) renameSync(file, `${file}.broken`)
  }
}

/** Writes the world's file whole: whoever reads it, after a kill too, finds the old or the new one. */
export const saveWorld = (world: World, file: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  const memory = {
    chats: [...world.chats.values()].map((chat) => ({ ...chat, admins: [...chat.admins.values()] })),
    commands: [...world.commands],
    updates: world.updates,
    nextUpdateId: world.nextUpdateId,
    allowedUpdates: world.allowedUpdates,
  }
  // An uploaded mail is somebody's own: only who runs the demo may read it.
  writeFileSync(`${file}.new`, JSON.stringify(memory), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** Changes come in bursts; a burst is written once. */
const SAVE_AFTER_MS = 100

/** Keeps the world in its file from now on. The returned function writes what is new, and ends it. */
export const keepWorld = (world: World, file: string): (() => void) => {
  let timer: NodeJS.Timeout | null = null
  const save = (): void => {
    timer = null
    saveWorld(world, file)
  }
  const look = (): void => {
    timer ??= setTimeout(save, SAVE_AFTER_MS)
  }
  world.listeners.add(look)
  return () => {
    world.listeners.delete(look)
    if (timer) clearTimeout(timer)
    save()
  }
}
