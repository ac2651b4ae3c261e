import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    avant, avant le, jusqu'au, jusqu'à, au plus tard, d'ici, d'ici au, d'ici le, d'ici à, pour le,
    au plus tard le, clos le, close le, expire le, dernier délai, avant la, limite, courant jusqu'au,
    impérativement`,
  deadline: `
    date limite, date butoir, échéance, échéances, délai, délais, dernier délai, date de clôture, clôture,
    date d'échéance, terme, limite de`,
  reply: `
    réponse, réponses, répondre, répondez, répondent, manifestation* d'intérêt, manifester, manifestez,
    faire savoir, faites-nous savoir, nous écrire, m'écrire, écrivez-nous, écrivez-moi, contacter,
    contactez-nous, contactez-moi, nous contacter, me contacter, prendre contact, se manifester, manifestent,
    retour, retours, lettre* d'intention, lettre* d'engagement, confirmation, confirmer, intéressés,
    intéressées, partenaires intéressés, faire signe, nous répondre, se signaler, se faire connaître,
    candidature des partenaires, mandat, nous rejoindre, nous dire, merci de revenir, nous joindre,
    accord de principe, vous déclarer, vous manifester, connaître les partenaires, trouver ~ partenaire*,
    trouver un partenaire, nous faire part`,
  application: `
    dossier, dossiers, dépôt, déposer, déposé, déposée, déposons, appel, appel à projets, appel à propositions,
    candidature, candidatures, demande de subvention, demande d'aide, demande de financement, soumettre,
    soumission, soumis, note de concept, note succincte, agence nationale, autorité de gestion,
    clôture de l'appel, date de dépôt, remise des dossiers, envoi du dossier, demande, remettre, proposition,
    portail, appel national, dépôt du dossier, comité régional, l'appel ferme, l'appel se clôt, région,
    transmis à la région, instruction`,
  event: `
    réunion, se réunit, rencontre, comité, comité de programmation, conseil municipal, conseil, salon, foire,
    fête, festival, colloque, séminaire, atelier, webinaire, visio, visioconférence, assemblée générale,
    assemblée, forum, inscription, inscriptions, invitation, journée, congrès, absent, absente, fermé, fermés,
    vacances, congés, publié, publication, voyage d'étude, visite, bureau du GAL, conseil d'administration,
    inauguration, marché, ouverture, jury, se prononcer, portes ouvertes, stage, camp, lancement, concert,
    tournoi, commission, programmation, délibération`,
  past: `
    depuis, créé, créée, fondé, fondée, né en, née en, en place depuis, terminé, terminée, achevé, achevée,
    clôturé, fermé en, éteint, s'est, a été, ont été, installé le, avait, avions, avons, réalisé, réalisée,
    construit, bâti, l'an passé, l'année dernière, l'an dernier, dernier, dernière, passé, il y a, précédent,
    précédente, arrivés, labellisé, validé, validée, ouvert en, lancé en, obtenu, reçu, rencontré,
    votre message du, votre mail du, courrier du, recensement, était, étaient, sélectionné, daté, abandonnés`,
  period: `
    durée, période, calendrier, le projet irait, le projet ira, projet se déroulera, se déroulera,
    se déroulerait, mise en œuvre, réalisation, démarrage, début du projet, projet sur, prévu de, prévu pour,
    prévus de, courra, durera, durerait, de janvier, s'étalera, étalé sur, sur la période, commencera,
    commencerait, débutera, débuterait, démarrera, démarrerait, fin du projet, projet de, le projet est prévu,
    programmation du projet, années, mois, se terminera, s'achèvera, lancement prévu`,
  superseded: `
    au lieu de, au lieu du, initialement, précédemment, auparavant, et non, plutôt que, ancienne date,
    non plus, et non plus, initialement prévu, repoussé du, annoncé`,
}

export const triage: TriageCues = {
  seek: `
    recherche de partenaire*, recherche* de partenaire*, recherche partenaire*, recherche ~ partenaire*,
    recherchons ~ partenaire*, recherchons des, recherchons un, recherchons une, cherchons ~ partenaire*,
    cherche ~ partenaire*, cherchons des GAL, cherche un GAL, cherchons ~ GAL, recherchons ~ GAL, recherche ~
    GAL, cherchons ~ commune*, cherchons ~ association*, cherchons ~ territoire*, recherchons ~ territoire*,
    cherche ~ GAL, trouver ~ partenaire*, trouver une commune jumelle, commune jumelle, partenaire*
    recherché*, à la recherche de ~ partenaire*, en quête de ~ partenaire*, à la recherche d'un, à la
    recherche de ~ GAL, deux recherches, offre de coopération, fiche ~ offre de coopération, fiche de
    coopération, demande de coopération, proposition de coopération, appel à partenaire*, appel à
    partenariat*, il nous manque, manque ~ partenaire*, besoin de ~ partenaire*, souhaite* ~ partenaire*,
    souhaitons coopérer, souhaitons nous associer, souhaiterions coopérer, aimerions coopérer, monter ~
    partenariat, constituer ~ partenariat, compléter ~ partenariat, compléter le consortium, rejoindre ~
    projet, rejoindre le consortium, nous rejoindre, s'associer à ~ projet, partenaires européens, aimerions
    échanger avec, recherche de commune*, recherche un ~ partenaire, partenariat ~ à construire, traverser la
    frontière, cherchons à nous associer, nous cherchons`,
  seekWeak: `
    cherchons, recherchons, cherche, recherche, aimerions, souhaiterions, partenaires potentiels, partenaires,
    partenariat, échanger avec, échange* d'expérience*, coopération, coopérer, diffuser, diffusion, faire
    circuler, relayer, publier, publication de notre, mettre en ligne, votre réseau, vos membres, auprès de
    votre réseau, chef de file, territoires, intéressés, seraient les bienvenus, sont les bienvenus,
    bienvenus, jumelage, consortium, autres territoires, projet de coopération, coopération transnationale,
    coopération interterritoriale`,
  capability: `
    nous proposons nos, nous offrons, nous mettons à disposition, mettons à disposition, mettre à disposition,
    comme partenaire, en tant que partenaire, en qualité de partenaire, partenaire associé, pouvons accueillir,
    pourrions accueillir, pouvons apporter, pourrions apporter, pouvons intervenir, rejoindre votre projet,
    rejoindre un projet, rejoindre un consortium, rejoindre des projets, intégrer un projet,
    intégrer un consortium, intégrer votre, notre savoir-faire, nos compétences, notre expertise,
    ce que nous apportons, offre de compétence*, offre de service*, nous nous proposons, se propose comme,
    sans projet propre, pas de projet propre, pas de projet à nous, vos projets, projets des autres,
    lieu d'accueil, terrain d'expérimentation, prêts à rejoindre, prêt à rejoindre, prête à rejoindre,
    disposés à rejoindre, participer à vos projets, participer à votre projet, être partenaire d,
    à ceux qui montent, qui monte un projet, qui aurait besoin, disponibles pour`,
  amendment: `
    rectificatif, rectification, correction, corriger, modification de notre, modifications, modifier notre,
    mise à jour de notre, mettre à jour, actualisation de notre, complément à notre, compléments à notre,
    avenant, report de la date, date ~ repoussée, date ~ reportée, échéance ~ repoussée, prolongé jusqu,
    prolongée jusqu, prolongation, nouvelle date limite, nouvelle échéance, nouvelle date, au lieu de, et non,
    le reste est inchangé, le reste ne change pas, reste inchangé, sans changement, tout le reste, notre offre
    publiée, notre annonce, notre offre du, notre recherche du, notre recherche publiée, envoyée le, erreur
    dans notre, une erreur s'est glissée, remplacer, merci de modifier, merci de corriger, ajouter à notre,
    précision sur notre, désormais, changement de contact, additif, petit
    rectificatif, une précision, inchangé, inchangée`,
  withdrawal: `
    retirer notre, retirer l'offre, retirer l'annonce, retirer la, retrait de notre, retrait, supprimer notre,
    supprimer l'annonce, enlever notre, dépublier, partenaire trouvé, partenaires trouvés, avons trouvé ~
    partenaire*, trouvé nos partenaires, trouvé notre partenaire, avons trouvé, ne cherchons plus, ne
    recherchons plus, plus besoin, n'est plus d'actualité, plus d'actualité, projet abandonné, abandonner le
    projet, abandonnons, renoncer au projet, renonçons, projet annulé, annuler notre, clore notre, clôturer
    notre, partenariat est complet, consortium est complet, partenariat bouclé, est pourvue, ne verra pas le
    jour, ne se fera pas, jeter l'éponge, mettre fin à notre, nous sommes au complet, vous pouvez retirer,
    plus la peine, peut être retirée`,
  interest: `
    lu sur votre site, vu sur votre site, avons lu ~ l'offre, avons vu ~ l'offre, l'offre n°, offre n,
    votre annonce, votre offre, offre publiée, annonce publiée, elle nous intéresse, nous intéresse beaucoup,
    nous intéresse, m'intéresse, nous sommes intéressés par, sommes très intéressés, intéressés par l'offre,
    intéressés par la recherche, intéressés par le projet, intéressé par l'offre, intéressée par l'offre,
    mettre en relation, mettre en contact, nous mettre en lien, transmettre nos coordonnées, transmettre notre,
    coordonnées du porteur, en réponse à l'offre, en réponse à la recherche, réponse à l'offre,
    suite à l'offre, suite à la publication, suite à votre publication, cherchent-ils encore,
    est-elle toujours, toujours d'actualité, souhaitons répondre, rejoindre leur projet,
    participer à leur projet, se porter candidat, nous porter candidat, être partenaire de ce,
    manifestons notre intérêt, faire part de notre intérêt`,
  question: `
    pourriez-vous me dire, pourriez-vous nous dire, pouvez-vous me dire, pouvez-vous nous dire,
    pourriez-vous m'indiquer, pourriez-vous nous indiquer, pouvez-vous m'indiquer, est-il possible,
    est-ce possible, est-ce que, comment faire, comment faut-il, comment peut-on, j'aimerais savoir,
    je voudrais savoir, nous aimerions savoir, nous voudrions savoir, je souhaiterais savoir,
    souhaiterions savoir, une question, quelques questions, question, questions, à qui s'adresser,
    à qui dois-je, à qui devons, quelles sont les conditions, quelles conditions, sommes-nous éligibles,
    suis-je éligible, éligible, existe-t-il, y a-t-il, je me demande, renseignement, renseignements,
    quel est le délai, faut-il, peut-on, avez-vous, dois-je, devons-nous, m'éclairer, nous éclairer,
    la bonne adresse`,
  newsletter: `
    lettre d'information, lettre d'info, infolettre, newsletter, bulletin, dans ce numéro, au sommaire,
    sommaire, se désabonner, désabonnement, se désinscrire, désinscription, voir dans le navigateur,
    version en ligne, afficher dans votre navigateur, lire la suite, en savoir plus, vous recevez ce,
    ne souhaitez plus recevoir, ne plus recevoir, l'actualité du réseau, actualités, brèves, édito, à la une,
    agenda du mois, flash info`,
  event: `
    invitation, a le plaisir de vous inviter, vous inviter, vous invite, vous convie, vous êtes invité*,
    inscription obligatoire, inscription gratuite, inscriptions, inscrivez-vous, s'inscrire, inscription avant,
    réservez la date, réservez votre, retenez la date, à vos agendas, au programme, programme de la journée,
    forum, colloque, webinaire, intervenants, table ronde, tables rondes, speed-dating, plénière,
    journée d'échanges, rendez-vous le, participation libre, nombre de places, places limitées, entrée libre,
    visite guidée`,
  fundersCall: `
    appel à projets ouvert, appel à projets est ouvert, lance un appel, lancement de l'appel,
    l'appel est ouvert, ouverture de l'appel, nouvel appel à projets, bénéficiaires éligibles, sont éligibles,
    dépenses éligibles, taux d'aide, taux de subvention, plafond, aide plafonnée, subvention maximale,
    montant maximum, enveloppe de l'appel, cahier des charges, règlement de l'appel, candidater,
    critères de sélection, dotation, guide du candidat, guide du demandeur, avis d'appel, qui peut candidater,
    modalités de candidature`,
  autoReply: `
    absence du bureau, absent du bureau, je suis absent, je suis absente, actuellement absent,
    actuellement absente, actuellement en congé, en congé, en congés, en vacances, congé maternité,
    réponse automatique, message automatique, mail automatique, ne pas répondre à ce, merci de ne pas répondre,
    dès mon retour, à mon retour, de retour le, en mon absence, pendant mon absence, accusé de réception,
    accusé de lecture, confirmation de lecture, a été lu le, a bien été reçu, avons bien reçu votre,
    bien reçu votre demande, numéro de ticket, numéro de dossier, votre demande a été enregistrée,
    a été enregistrée sous, votre message ne sera pas, en cas d'urgence, sera traité dans,
    nos bureaux sont fermés, fermeture annuelle, généré automatiquement`,
  bounce: `
    non remis, non distribué, non distribuable, n'a pas pu être remis, n'a pas pu être délivré,
    n'a pu être remis, échec de la remise, échec de remise, échec d'envoi, destinataire introuvable,
    adresse introuvable, boîte aux lettres pleine, boîte de réception pleine, utilisateur inconnu,
    notification d'état de remise, message retourné`,
  spam: `
    référencement, première page de google, première page google, moteur de recherche, moteurs de recherche,
    backlink*, netlinking, article sponsorisé, article invité, crédit rapide, offre de prêt,
    prêt entre particulier*, prêt d'argent, taux d'intérêt, taux de 2, sans garantie, héritage,
    succession d'un client, feu mon client, transfert de fonds, compte bancaire, copie de votre passeport,
    copie de votre pièce d'identité, gagnant, loterie, tirage au sort, vous avez gagné, bitcoin, crypto*,
    investisseur privé, investisseurs privés, opportunité d'investissement, subvention garantie,
    subventions garanties, financement garanti, montage de dossier, frais de dossier, commission au succès,
    rédigeons votre dossier, augmentez votre trafic, augmentez vos ventes, création de site,
    refonte de votre site, devis gratuit, audit gratuit, fichier* d'adresses, base de données de contacts,
    base d'e-mails, promotion, remise de, meilleur prix, meilleurs prix, grossiste, catalogue de produits,
    que dieu vous, don de, votre compte sera, sans engagement, panneaux solaires gratuits, cliquez ici pour`,
  job: `
    offre d'emploi, recrute, recrutement, recrutons, poste à pourvoir, cv, lettre de motivation, cdd, cdi,
    salaire, rémunération, temps plein, temps complet, mi-temps, entretien* d'embauche, entretiens,
    fiche de poste, profil recherché, permis b, prise de poste, stagiaire, stage de fin, candidat retenu,
    contrat de, titulaire, expérience exigée, offre de stage, service civique, diplôme`,
  participants: `
    cherche* ~ participant*, recherche* ~ participant*, appel à participant*, appel à volontaires,
    cherche* ~ volontaire*, participants âgés, jeunes âgés, jeunes de 18, âgés de, places disponibles,
    dernières places, places restantes, il reste ~ places, frais de participation, frais de voyage,
    frais de transport remboursés, pris en charge, échange de jeunes, chantier de jeunes,
    chantier international, hébergement et repas, participants, formulaire d'inscription, argent de poche`,
  minutes: `
    compte rendu, compte-rendu, procès-verbal, procès verbal, relevé de décisions, relevé de conclusions,
    étaient présents, présents, excusés, absents excusés, ordre du jour, point 1, questions diverses,
    prochaine réunion, séance levée, secrétaire de séance, décisions prises`,
  press: `
    communiqué de presse, contact presse, pour diffusion immédiate, dossier de presse, conférence de presse,
    relations presse, journalistes, colloque de clôture, conférence finale, a été inauguré, embargo,
    revue de presse`,
  thanks: `
    merci pour votre aide, merci de votre aide, merci beaucoup pour, merci encore, un grand merci,
    tenais à vous remercier, tenions à vous remercier, tiens à vous remercier, bonne année, meilleurs vœux,
    joyeuses fêtes, inutile de répondre, grâce à vous, félicitations, bonne continuation`,
}

export const partners: PartnerCues = {
  partner: 'partenaire, partenaires, partenariat, partenariats, consortium',
  wanted: `
    cherchons, cherche, cherchent, recherche, recherchons, recherchent, recherchés, recherché, trouver,
    souhaitons, souhaite, souhaiterions, souhaités, voudrions, voudrait, aimerions, aimerait, besoin,
    il nous manque, manque, manquent, partenaires en, partenaires de, partenaire en, bienvenus, bienvenue,
    idéalement, de préférence, de préférence en, priorité, coopérer avec, coopération avec, échanger avec,
    travailler avec, associer, s'associer avec, venant de, issus de, originaires de, en particulier, notamment,
    pensons à, pays visés, ciblons, visons, jumelle, rejoindre, rejoignent, invitons, intéressés`,
  found: `
    avons déjà, ont déjà, déjà partenaire*, déjà confirmé*, déjà engagé*, déjà à bord, déjà acquis,
    a déjà rejoint, nous a rejoints, nous ont rejoints, déjà un partenaire, est déjà, sont déjà, confirmé,
    confirmés, acquis, partenaire actuel*, notre partenaire, nos partenaires, partenaires existants,
    déjà trouvé*, avec nous, nous accompagne, a signé, ont signé, s'est retiré, a quitté, dispose déjà,
    a donné son accord, ont donné leur accord, partenaires engagés, en sont, est partant, sont partants,
    d'accord`,
  example: `
    avons coopéré, avons travaillé, avons visité, visité, visite en, voyage d'étude en, voyage en, comme en,
    exemple, par exemple en, inspiré, inspirés, par le passé, ancien projet, projet précédent,
    précédente coopération, avions, avait, jumelage avec, descendent de, arrivés, venus de, touristes,
    visiteurs, familles, né en, frontière, frontalier, à la différence de, réfugiés, importé*, exporté*,
    l'an dernier, salon de, foire de, réalisé avec, mené avec, terminé, vendu en, pas en, coopération achevée,
    originaire`,
  anyCountry: `
    n'importe où dans l'union européenne, n'importe où en europe, n'importe quel pays, tout pays, tous pays,
    tous les pays, tous les pays européens, tout pays européen, tout pays de l'union, tous les pays de l'union,
    pays de l'union européenne, pays européens, pays européen, partout en europe, partout dans l'union,
    toute l'europe, toute l'union européenne, dans toute l'europe, autres pays européens, autres pays de l'UE,
    autre pays européen, autre pays de l'UE, pays de l'UE, états membres, état membre, peu importe le pays,
    quel que soit le pays, quel que soit leur pays, sans préférence de pays, d'europe, en europe, européens,
    ailleurs en europe, de l'UE, les 27, vingt-sept`,
  negation: `ne, pas, non, sans, sauf, hors, excepté, hormis, plus, jamais, ni, à l'exception`,
}

export const money: MoneyCues = {
  thousand: 'mille, milliers, k, ke',
  million: 'million, millions, M, mio',
  currencies: {
    EUR: 'euro, euros, eur',
    CHF: 'franc* suisse*, francs, frs, sfr',
    GBP: 'livre* sterling, livres',
    USD: 'dollar*',
    PLN: 'zloty*, złoty*',
    RON: 'lei',
    TRY: 'livre* turque*',
  },
  total: `
    budget, budget total, budget global, budget prévisionnel, total, au total, coût total, coût, coût global,
    coût du projet, montant, montant total, pour l'ensemble, ensemble du projet, enveloppe, enveloppe totale,
    estimé, estimé à, chiffré, global, globale, tous partenaires confondus, pour tous les partenaires`,
  perPartner: `
    par partenaire, chaque partenaire, par GAL, chaque GAL, par territoire, chaque territoire, par structure,
    apporterait, par participant, chacun, pour chacun, budget de chaque partenaire, à sa charge`,
  otherMoney: `
    dont, notre part, chez nous, de notre côté, par personne, par mois, par an, par jour, frais d'inscription,
    inscription, tarif, cotisation, salaire, prix, repas, loyer, déjà investi, dépensé, investi, subvention de,
    aide de, chiffre d'affaires, autofinancement, participation, entrée, la nuit, préparation,
    phase préparatoire, a coûté, nos propres, fonds propres`,
}
