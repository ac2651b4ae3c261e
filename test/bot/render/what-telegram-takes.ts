import { expect } from 'vitest'
import type { Rendered } from '../../../src/bot/render/message.ts'

const tearsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))

/** Limits of the Bot API: `sendMessage`, `MessageEntity`, `InlineKeyboardButton`, `CopyTextButton`. */
export const expectTelegramTakes = ({ text, entities, keyboard }: Rendered): void => {
  expect(text.length).toBeGreaterThan(0)
  expect(text.length).toBeLessThanOrEqual(4_096)
  expect(text.trim()).toBe(text)
  expect(/\p{Surrogate}/u.test(text), 'an unpaired surrogate').toBe(false)
  expect(entities.length).toBeLessThanOrEqual(100)
  for (const { offset, length } of entities) {
    expect(length).toBeGreaterThan(0)
    expect(offset).toBeGreaterThanOrEqual(0)
    expect(offset + length).toBeLessThanOrEqual(text.length)
    expect(tearsPair(text, offset) || tearsPair(text, offset + length), 'an entity tears a letter').toBe(
      false,
    )
  }
  for (const button of keyboard.flat()) {
    expect(button.text.trim()).not.toBe('')
    if ('callback_data' in button) expect(Buffer.byteLength(button.callback_data)).toBeLessThanOrEqual(64)
    if ('url' in button) expect(['http:', 'https:']).toContain(new URL(button.url).protocol)
    if ('copy_text' in button) {
      expect(button.copy_text.text.length).toBeGreaterThan(0)
      expect(button.copy_text.text.length).toBeLessThanOrEqual(256)
    }
  }
}
