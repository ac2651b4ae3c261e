import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    auglýsing*, tilboð*, leit að samstarf*, samstarfsleit*, fyrirspurn*, erindi*, færslu*, beiðni*`,
  end: `
    draga til baka, drögum til baka, dregin til baka, dregið til baka, fjarlægja, fjarlægið, taka út, takið
    út, eyða, eyðið, hætt við, hættum við, hætta við, hafnað, fékk ekki styrk, ekki samþykkt, verður ekki af,
    fellur niður, höfum fundið, fundum, er fundinn, fullskipað, leitum ekki lengur, ekki lengur, úrelt`,
  change: `
    leiðrétt*, breyting*, breyta, breytt, framleng*, frest*, frestað, uppfær*, skipta út, villa í, rangt, í
    stað, í staðinn fyrir, bæta við, bætið við, viðbót*, nýr frestur, ný dagsetning`,
  join: `
    áhuga, áhugasöm, vekur áhuga, viljum gjarnan vera með, vera með, taka þátt, ganga til liðs, svar við,
    svörum, vegna auglýsing*, vísa til, lásum, las, sáum, sá auglýsing*, hafa samband við, koma okkur í
    samband, gerast samstarfs*`,
  published: `
    birt*, vefsíð*, vef, heimasíð*, fréttabréf*, gátt*, gagnagrunn*, númer, nr, áframsend*, senduð`,
  people: 'þátttakend*, sjálfboðalið*, ungmenn* á aldrinum, umsækjend*, nema, nemendur',
}
