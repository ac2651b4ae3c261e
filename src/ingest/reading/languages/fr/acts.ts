import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    offre, annonce, appel à partenaires, recherche, recherche de partenaires, demande, fiche, avis,
    publication, proposition`,
  end: `
    retir*, annul*, supprim*, enlev*, abandon*, renonc*, archiv*, dépublier, n'a pas été retenu, pas été
    accepté, refusé, ne verra pas le jour, ne se fera pas, n'aura pas lieu, avons trouvé, a été trouvé, ont
    été trouvés, sont trouvés, est complet, partenariat est complet, au complet, ne cherchons plus, ne
    recherchons plus, plus d'actualité, n'est plus`,
  change: `
    correction, corrig*, modif*, rectif*, prolong*, report*, mettre à jour, mise à jour, remplac*, erreur,
    coquille, au lieu de, et non, ajouter, ajoutez, nouvelle date, nouveau délai, repoussé*, changement`,
  join: `
    intéress*, notre intérêt, souhaitons rejoindre, aimerions rejoindre, participer, répondre à, en réponse,
    suite à votre, nous référant, avons lu, ai lu, avons vu, ai vu, avons découvert, a retenu notre attention,
    mettre en relation, mettre en contact, être partenaire, suite à l'annonce, suite à la parution,
    souhaiterait rejoindre, souhaitons nous joindre, rejoindre le projet, candidature`,
  published: `
    publié*, parue, paru, site, votre site, infolettre, lettre d'information, newsletter, bulletin, portail,
    plateforme, base, référence, diffusé*, transmis*, vous avez envoyé, lettre de, votre lettre, numéro`,
  people: `
    participants, participantes, bénévoles, stagiaires, jeunes de, candidats, candidates, volontaires,
    étudiants, animateurs`,
}
