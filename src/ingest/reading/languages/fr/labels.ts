import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    titre, titre du projet, intitulé, intitulé du projet, nom du projet, titre de l'offre, titre provisoire,
    projet, acronyme, intitulé de l'offre, titre de la coopération, objet du projet, idée, idée de projet,
    intitulé de la coopération`,
  organisation: `
    organisme, structure, nom de l'organisme, nom de la structure, nom du GAL, GAL, GAL porteur, porteur,
    porteur de projet, porteur du projet, structure porteuse, chef de file, organisation,
    nom de l'organisation, demandeur, nom du demandeur, territoire porteur, collectivité, association,
    raison sociale, institution, candidat, groupe d'action locale, établissement, qui sommes-nous, émetteur,
    proposé par, structure demandeuse, nom`,
  organisationType: `
    type d'organisme, type de structure, statut, statut juridique, forme juridique, nature de la structure,
    type d'organisation, nature juridique`,
  country: `pays, état, état membre, pays du GAL, pays d'origine`,
  place: `
    lieu, ville, commune, siège, localisation, territoire, région, département, localité, implantation,
    région et pays, zone géographique, commune du siège, territoire concerné, territoire du GAL`,
  address: 'adresse, adresse postale, siège social, coordonnées postales, bureau',
  themes: `
    thème, thèmes, thématique, thématiques, domaine, domaines, mots-clés, mots clés, sujet, sujets, axe, axes,
    thème de la coopération, champ, secteur, thématique du projet, thèmes abordés`,
  description: `
    description, description du projet, résumé, présentation, présentation du projet, objectifs, objectif,
    contenu, actions, actions envisagées, actions prévues, activités, descriptif, contexte, en bref, le projet,
    le projet en bref, objet, idée du projet, enjeux, finalité, contexte et objectifs, résultats attendus,
    projet en quelques mots, de quoi s'agit-il`,
  partnersSought: `
    partenaires recherchés, partenaire recherché, profil des partenaires, profil recherché,
    profil du partenaire, partenaires souhaités, recherche, nous recherchons, nous cherchons, partenaires,
    partenariat, partenariat recherché, partenariats recherchés, qui cherchons-nous, partenaires potentiels,
    partenaire souhaité, territoires recherchés, partenaires attendus, type et pays des partenaires,
    recherchons, on cherche`,
  partnerCountries: `
    pays recherchés, pays souhaités, pays des partenaires, pays visés, pays ciblés, pays partenaires,
    pays cibles, pays du partenaire, origine des partenaires, pays recherché, dans quels pays,
    localisation des partenaires`,
  partnerTypes: `
    type de partenaires, types de partenaires, type de partenaire, nature des partenaires,
    type de structure recherchée, structures recherchées, types de structures recherchées,
    type de structures recherchées, catégorie de partenaires, type de partenaire recherché`,
  programme: `
    programme, fonds, financement, source de financement, dispositif, programme de financement,
    appel à projets, mesure, appel, cadre, cadre de financement, financeur, fonds mobilisé,
    financement envisagé, financements envisagés`,
  deadline: `
    date limite, échéance, échéances, délai, date butoir, délais, date de clôture, valable jusqu'au,
    offre valable jusqu'au, limite`,
  replyDeadline: `
    réponse avant, réponse avant le, réponse souhaitée, réponse souhaitée avant le, réponse attendue,
    réponse attendue avant le, date limite de réponse, délai de réponse, réponses avant, réponses avant le,
    réponses attendues, réponse pour le, manifestation d'intérêt, manifestations d'intérêt,
    date limite de manifestation d'intérêt, répondre avant, répondre avant le, retour souhaité,
    retour souhaité avant le, retour attendu, date limite pour répondre, date limite pour se manifester,
    réponse au plus tard, se manifester avant, se manifester avant le, réponse des partenaires, réponse,
    réponses, date limite de candidature des partenaires, échéance de réponse, retours avant le, retours avant`,
  applicationDeadline: `
    dépôt, dépôt du dossier, date de dépôt, date limite de dépôt, date limite de dépôt du dossier,
    dépôt du dossier leader, clôture de l'appel, date de clôture de l'appel, date limite de candidature,
    date limite de soumission, soumission, dépôt des dossiers, dépôt de la demande, dépôt de la candidature,
    dépôt prévu, échéance de l'appel, candidature, dépôt du projet, date de soumission, remise du dossier,
    date limite de l'appel`,
  period: `
    période, durée, calendrier, durée du projet, période de réalisation, période de mise en œuvre,
    calendrier prévisionnel, dates du projet, période du projet, durée prévue, réalisation, planning,
    durée et période, mise en œuvre, échéancier, dates, quand, période prévue`,
  start: `
    début, date de début, démarrage, début du projet, date de démarrage, démarrage prévu, début prévu,
    lancement, commencement`,
  end: 'fin, date de fin, fin du projet, fin prévue, achèvement, clôture du projet, terme',
  budget: `
    budget, budget total, budget prévisionnel, budget global, coût, coût total, montant, montant total,
    coût prévisionnel, budget estimé, budget estimatif, budget du projet, coût du projet, budget indicatif,
    montant du projet, enveloppe, coût estimé, coût total estimé, budget envisagé`,
  partnerBudget: `
    budget par partenaire, contribution par partenaire, participation par partenaire,
    contribution des partenaires, apport par partenaire, part de chaque partenaire, budget par GAL,
    montant par partenaire`,
  languages: `
    langue, langues, langue de travail, langues de travail, langues parlées, langue du projet,
    langue de communication, langues de communication, langue de la coopération, langue d'échange,
    langues d'échange, langue parlée, langue(s) de travail, langues du projet`,
  contact: `
    contact, contacts, personne à contacter, personne contact, personne de contact, interlocuteur,
    interlocutrice, coordonnées, référent, référente, renseignements, personne référente, responsable,
    responsable du projet, chargé de mission, contact technique, personnes à contacter, votre contact,
    pour en savoir plus, contact du projet, affaire suivie par, dossier suivi par`,
  contactName: `
    nom, nom et prénom, prénom et nom, prénom nom, nom prénom, nom du contact, nom de la personne à contacter,
    nom et fonction, prénom, représentant, nom du référent, nom et qualité`,
  role: 'fonction, qualité, poste, titre du contact',
  email: `
    courriel, e-mail, email, mail, mél, adresse mail, adresse électronique, adresse e-mail, adresse courriel,
    messagerie`,
  phone: `
    tél, téléphone, tel, portable, mobile, numéro de téléphone, ligne directe, gsm, standard, n° de téléphone,
    port, tél fixe, fixe, téléphone portable, tél mobile, tél port, natel, tél direct`,
  fax: 'fax, télécopie, télécopieur',
  website: `
    site, site internet, site web, web, lien, liens, internet, plus d'infos, plus d'informations,
    en savoir plus, site du GAL, adresse internet, page web, url, www`,
  kind: `
    type d'offre, nature de l'offre, type de demande, nature de la demande, type de coopération, nature,
    vous êtes`,
  event: `
    réunion, prochaine réunion, visioconférence, réunion d'information, première rencontre,
    rencontre préparatoire, rencontre, lancement officiel, comité de programmation, visio,
    réunion de lancement, date du comité, séance d'information`,
  signatureDate: `
    date, fait le, fait à, date et signature, lieu et date, signature, date de la fiche, fiche remplie le,
    date de mise à jour, mise à jour, date de rédaction, date de publication`,
  partnersFound: `
    partenaires déjà engagés, partenaires confirmés, partenaires identifiés, partenaires actuels,
    partenaires existants, partenaires acquis, partenaires déjà identifiés, déjà partenaires,
    partenariat existant, partenaires déjà trouvés, partenaires à bord, déjà engagés, autres partenaires`,
  ownShare: `
    autofinancement, cofinancement, part du GAL, notre part, part propre, dont, subvention demandée,
    taux d'aide, fonds propres, aide sollicitée, contribution propre`,
  ignored: `
    siret, siren, tva, n° siret, iban, banque, référence, réf, population, nombre d'habitants, habitants,
    superficie, création, date de création, année de création, expérience, expériences, pièces jointes,
    pièce jointe, pj, remarques, observations, commentaires, consentement, n° de dossier, nombre de communes,
    projets antérieurs, coopérations antérieures, effectif, oid, pic, ne pas remplir, cadre réservé`,
}
