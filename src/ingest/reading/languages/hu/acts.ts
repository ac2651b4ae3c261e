import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: 'ajánlat*, hirdetés*, felhívás*, partnerkeresés*, keresés*, közlemény*, bejegyzés*, kérés*',
  end: `
    visszavon*, visszalép*, töröl*, töröljék, levesz*, vegyék le, eltávolít*, lemond*, lemondunk, elállunk,
    elutasít*, nem nyert, nem támogat*, nem kapott, meghiúsul*, elmarad, nem valósul*, megtaláltuk,
    találtunk, már megvan, megvannak, betelt, teljes a, nem keresünk, már nem, nem aktuális, érvényét veszt*,
    lezár*`,
  change: `
    javítás*, helyesbít*, módosít*, módosul*, változás*, változtat*, meghosszabbít*, hosszabbít*, halaszt*,
    elhalaszt*, frissít*, cserél*, hiba, hibás, elírás*, helyett, kiegészít*, hozzátesz*, új határidő*, új
    időpont*`,
  join: `
    érdeklőd*, érdekel, érdekelne, felkeltette, csatlakozn*, csatlakoz*, részt vennénk, részt venni,
    válaszul, válaszolunk, hivatkoz*, olvastuk, olvastam, láttuk, láttam, kapcsolatba hozn*, összekötni,
    partnerek lennénk, partnerként`,
  published: `
    közzétett, megjelent, honlap*, oldal*, hírlevél*, portál*, platform*, adatbázis*, szám*, továbbított*,
    küldött*, körlevél*`,
  people: 'résztvevő*, önkéntes*, fiatalok*, jelentkező*, jelölt*, gyakornok*, diák*',
}
