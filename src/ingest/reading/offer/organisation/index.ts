import type { ReadOffer } from '../../../../domain/reading.ts'
import { factOf, type Scope } from '../scope.ts'
import { countryOf, type Surroundings } from './country.ts'
import { chooseName } from './name.ts'
import { choosePlace } from './place.ts'
import { typeOf } from './type.ts'

/** Who makes the offer: name, kind, country and place. */
export const assembleOrganisation = (scope: Scope, surroundings: Surroundings): ReadOffer['organisation'] => {
  const chosen = chooseName(scope, surroundings.emails)
  const mention = chosen?.mention ?? null
  const likely = countryOf(scope, surroundings, mention, null)
  const place = choosePlace(scope, surroundings.places, mention, likely?.value ?? null)
  const country = countryOf(scope, surroundings, mention, place)
  return {
    name: mention ? factOf(mention.name, mention, Math.min(0.95, 0.4 + (chosen?.score ?? 0) * 0.1)) : null,
    type: mention ? typeOf(scope, mention, surroundings.emails) : null,
    country,
    place: place
      ? factOf(place.name, place, place.origin === 'row' || place.origin === 'address' ? 0.85 : 0.7)
      : null,
  }
}
