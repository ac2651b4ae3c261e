import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    bonjour, bonsoir, madame monsieur, madame, monsieur, mesdames messieurs, mesdames et messieurs, messieurs,
    chère madame, cher monsieur, cher, chère, chers, chères, chers collègues, chers amis, bonjour à tous,
    bonjour à toutes et à tous, salut, chers partenaires, madame la, monsieur le, coucou, à toutes et à tous,
    chers toutes et tous`,
  closings: `
    cordialement, bien cordialement, très cordialement, salutations cordiales, bien à vous, bien à toi,
    sincères salutations, meilleures salutations, salutations distinguées, mes salutations, nos salutations,
    salutations, sentiments distingués, sentiments les meilleurs, respectueusement, amicalement, amitiés,
    bonne réception, bonne journée, belle journée, bonne semaine, belle semaine, bonne soirée, bon week-end,
    merci, merci d'avance, merci par avance, merci beaucoup, avec mes remerciements, en vous remerciant,
    avec nos remerciements, à bientôt, dans l'attente de, dans l'attente, restant à votre disposition, bel été,
    je vous prie de, nous vous prions de, veuillez agréer, veuillez recevoir, vous souhaitant, à très vite,
    chaleureusement, cdlt, cdt, bien sincèrement, sincèrement, belle fin de journée, excellente journée`,
  honorifics: `
    m, mr, mme, mlle, mm, mmes, monsieur, madame, mademoiselle, dr, docteur, pr, professeur, me, maître, prof,
    ing`,
  roles: `
    directeur, directrice, directeur adjoint, directrice adjointe, coordinateur, coordinatrice, coordonnateur,
    coordonnatrice, chargé de mission, chargée de mission, chargé de projet*, chargée de projet*,
    chef de projet, cheffe de projet, animateur, animatrice, animateur leader, animatrice leader, gestionnaire,
    président, présidente, vice-président, vice-présidente, secrétaire, secrétaire général*,
    secrétaire de mairie, maire, adjoint, adjointe, adjointe au maire, adjoint au maire, conseiller,
    conseillère, responsable, technicien, technicienne, agent de développement, agente de développement,
    assistant, assistante, trésorier, trésorière, comptable, gérant, gérante, fondateur, fondatrice,
    enseignant, enseignante, professeur, professeure, chercheur, chercheuse, proviseur, principal, formateur,
    formatrice, consultant, consultante, expert, experte, délégué, déléguée, attaché, attachée, administrateur,
    administratrice, préfet, sous-préfet, médiateur, médiatrice, agricultrice, agriculteur, chef de service,
    cheffe de service, secrétariat, chargé des, chargée des, chargée de, chargé de, coprésident*, ingénieur,
    ingénieure, élu, élue, référent, référente`,
  sentFrom: `
    envoyé de mon, envoyé depuis mon, envoyé depuis, envoyé à partir de, télécharger outlook, obtenir outlook,
    provenance : courrier`,
  forwardMarks: `
    message transféré, message transmis, début du message réexpédié, début du message transféré,
    message d'origine, message original, message initial, e-mail transféré, courriel transféré,
    message réexpédié`,
  headers: {
    from: 'de, expéditeur, de la part de',
    to: 'à, destinataire, pour',
    cc: 'cc, copie, copie à',
    date: `date, envoyé, envoyé le, date d'envoi`,
    subject: 'objet, sujet',
  },
  quoteIntro: {
    start: 'le',
    end: 'a écrit, a écrit :, écrit, écrivait, à écrit',
  },
  replyPrefixes: 're, rép, réf',
  forwardPrefixes: 'tr, fwd, trans, fw',
  disclaimer: `
    ce message et toutes les pièces jointes, ce message et ses pièces jointes, ce courriel et,
    ce message est confidentiel, confidentiel, à l'intention exclusive, utilisation non conforme,
    si vous avez reçu ce message par erreur, reçu ce courriel par erreur, destinataire de ce message,
    pensez à l'environnement, pensez à l'environnement avant, avant d'imprimer, n'imprimez ce,
    données personnelles, données à caractère personnel, RGPD, protection des données, mentions légales,
    ne pas imprimer, conformément à la loi, informatique et libertés, divulgation, absence de virus`,
  boilerplate: `
    se désabonner, désabonner, désinscrire, désinscription, cliquez ici, suivez-nous, retrouvez-nous,
    ouverture au public, horaires d'ouverture, ouvert au public, heures d'ouverture, tous droits réservés,
    ne souhaitez plus recevoir, vous recevez ce, voir dans le navigateur, version en ligne, accueil du public,
    je ne travaille pas le, absent le mercredi, site internet financé, rejoignez-nous sur`,
  contact: `
    contact, contacts, contacter, contactez, contactez-nous, personne à contacter, personne de contact,
    personne contact, personnes à contacter, pour plus d'informations, pour plus de renseignements,
    pour plus d'information, pour tout renseignement, renseignements, interlocuteur, interlocutrice,
    interlocuteurs, s'adresser à, adressez-vous à, écrire à, écrivez à, répondre à, réponses à,
    à l'attention de, prendre contact avec, en charge du, responsable du projet, référent, référente,
    suivi par, suivie par, dossier suivi par, joindre, ma collègue, mon collègue, notre collègue, porté par,
    appelez, téléphoner à`,
  self: `moi-même, mon attention, me contacter, m'écrire, ou moi, à moi, me joindre`,
  wrapper: `
    je vous transmets, nous vous transmettons, vous trouverez ci-dessous, ci-dessous, ci-après,
    demande ci-dessous, message ci-dessous, je vous transfère, nous vous transférons, je vous fais suivre,
    nous vous faisons suivre, je relaie, nous relayons, pour diffusion, merci de bien vouloir diffuser,
    merci de diffuser, merci de relayer, diffuser auprès, nous avons reçu, j'ai reçu, qui émane, émanant de,
    de la part de, directement contact, prendre directement contact, directement avec, pour information,
    pour info, à toutes fins utiles, pourrait vous intéresser, susceptible de vous intéresser,
    peut vous intéresser, reçue de nos`,
}
