import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    ofert*, anunț*, căutare*, căutări*, căutare de parteneri, fișa, fișă, solicitare*, cerere*, propunere*,
    publicare*`,
  end: `
    retrag*, retras*, retragere*, anul*, elimin*, șterge*, șters*, scoate*, scoateți, renunț*, abandon*,
    arhiv*, respins*, nu a fost aprobat*, nefinanțat*, nu a fost finanțat*, nu se va, nu va mai, nu mai are
    loc, am găsit, s-a găsit, au fost găsiți, avem deja, complet, nu mai căutăm, nu mai, nu mai este`,
  change: `
    corect*, corectur*, rectific*, modific*, prelung*, amân*, actualiz*, înlocui*, eroare, greșeal*, greșit,
    în loc de, adăug*, completare*, termen nou, noul termen, dată nouă`,
  join: `
    interesat*, interesează, interesul nostru, interes pentru, am dori să ne alăturăm, alătur*, participa, ca
    răspuns, răspundem, răspuns la, referitor la, în legătură cu, am citit, am văzut, am aflat, ne puneți în
    legătură, să ne puneți, fi parteneri, fi partener`,
  published: `
    publicat*, site*, pagina, buletin*, newsletter*, portal*, platform*, baza, număr*, transmis*,
    redirecționat*, postat*`,
  people: 'participanți, voluntari, voluntare, tineri între, stagiari, candidați, studenți',
}
