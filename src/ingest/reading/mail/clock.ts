/** A calendar day, months from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

const dayOf = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
})

const zone = /([+-])(\d{2}):?(\d{2})\s*(?:\([^)]{0,40}\))?\s*$/

const inItsZone = (date: Date, header: string): Day => {
  const match = zone.exec(header)
  if (!match) return dayOf(date)
  const minutes = (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1)
  return dayOf(new Date(date.getTime() + minutes * 60_000))
}

const twoDays = 172_800_000

/**
 * The day on which a mail was written, in its writer's time zone: what "17/09" and "in two weeks" count from. A Date header
 * that is missing, broken or in the future gives way to the day it was received.
 */
export const writtenOn = (header: string | null, receivedAt: Date): Day => {
  const date =
    header === null ? new Date(Number.NaN) : new Date(header.slice(0, 100).replace(/\s*\([^)]*\)\s*$/, ''))
  const time = date.getTime()
  if (Number.isNaN(time) || date.getUTCFullYear() < 1995 || time > receivedAt.getTime() + twoDays)
    return dayOf(receivedAt)
  return inItsZone(date, header as string)
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

export const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

export const isoOf = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export const addDays = ({ year, month, day }: Day, days: number): Day =>
  dayOf(new Date(Date.UTC(year, month - 1, day + days)))

export const addMonths = ({ year, month, day }: Day, months: number): Day => {
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const target = dayOf(first)
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) }
}
