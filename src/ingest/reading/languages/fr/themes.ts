import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    touris*, randonn*, itinéraire*, sentier*, véloroute*, voie verte, gîte*, hébergement* touristique*,
    visiteurs, écotourisme, agritourisme, œnotourisme, pescatourisme, vacanciers, pèlerin*, chemin* de,
    balade*, circuit*, camping*, découverte du territoire, slow tourisme, itinérance, astrotourisme, voyageurs,
    guides, destination*, office* de tourisme, chambre* d'hôte*, saison touristique`,
  heritage: `
    patrimoine*, cultur*, tradition*, musée*, artisanat, artisan*, métiers d'art, folklore, monument*,
    château*, histoire, histori*, archéolog*, pierre sèche, murets, chaux, bâti ancien, musique*, chant*,
    chorale, danse*, théâtre, festival, conte, contes, légendes, église*, abbaye*, moulin*, lavoir*, jumelage,
    mémoire, tissage, dentelle, poterie, céramique, savoir-faire, langue régionale, carnaval, costumes,
    artistes, résidence* d'artiste*, fortification*, vannerie, forgeron*, cinéma, arts, conte populaire`,
  'local-food': `
    produits locaux, produit* local*, circuit* court*, circuits de proximité, alimenta*, gastronom*, cuisine,
    culinaire*, vin, vins, fromage*, miel, cidre, huile d'olive, terroir, produits du terroir,
    marché* de producteurs, cantine*, restauration collective, châtaigne*, bière*, brasserie*, confiture*,
    recette*, restaurat*, producteurs locaux, charcuterie*, truffe*, dégustation*, vente directe, farine*,
    pain, boulang*, champignon*, baies, cueillette, distiller*, épicerie* paysanne*, viticol*, viticult*,
    vigneron*, repas, magasin de producteurs`,
  agriculture: `
    agricol*, agricult*, élevage*, éleveur*, berger*, pastoral*, estive*, verger*, apicult*, abeille*, ruche*,
    vigne*, viticult*, maraîch*, semence*, paysan*, brebis, chèvre*, ovin*, bovin*, vaches, transhumance,
    agroécolog*, agroforest*, sols, châtaigneraie*, installation agricole, exploitation* agricole*,
    culture* de, céréal*, irrigation, laine, plantes aromatiques, plantes médicinales, lavande, chanvre,
    oléicult*, fermes, ferme, fermier*, races locales, haies, foin, arboricult*, bergerie*, prairie*`,
  forestry: `
    forêt*, forest*, bois, sylvicult*, scierie*, filière bois, bûcheron*, reboisement, champignons,
    sylvopastoral*, bois-énergie, plaquette* forestière*, liège, essences`,
  fisheries: `
    pêche*, pêcheur*, aquacole*, aquacult*, littoral, maritime*, port, ports, conchylicul*, ostréicul*,
    huître*, moule*, poisson*, algue*, mer, côtier*, côtière*, économie bleue, pisciculture, étangs,
    coquillage*, bateau*, criée, GALPA`,
  environment: `
    environnement*, biodiversité, nature, naturel*, paysage*, eau, rivière*, zones humides, zone humide,
    tourbière*, faune, flore, oiseaux, espèce*, habitats, milieux, loup, ours, lynx, pollinisat*, natura 2000,
    écolog*, inondation*, sécheresse*, ciel étoilé, pollution lumineuse, trame noire, parc naturel, mares,
    écosystème*, réserve, invasives, fleuve*, bassin versant, haie, haies, bocage, papillon*, insectes,
    chauve-souris, sources, géoparc*, prairies fleuries, nuit noire`,
  'climate-energy': `
    climat*, énergie*, énergétique*, renouvelable*, solaire*, photovoltaïque*, éolien*, biomasse, méthanis*,
    biogaz, chaufferie*, réseau de chaleur, isolation, carbone, gaz à effet de serre, rénovation énergétique,
    bois-énergie, sobriété, autoconsommation, communauté* énergétique*, hydroélectri*, transition énergétique,
    adaptation au changement, décarbon*`,
  circular: `
    circulaire, déchet*, réemploi, recycl*, ressourcerie*, bioéconomie, compost*, réparation, répar*,
    repair café*, seconde main, valorisation des, biodéchet*, recycler*, upcycling, zéro déchet,
    matériauthèque*, récup, consigne, biosourcé*, coproduit*, sous-produit*`,
  'smart-villages': `
    villages intelligents, village intelligent, smart village*, villages du futur, village du futur,
    territoire intelligent`,
  digital: `
    numérique*, digital*, internet, fibre, haut débit, fab lab*, fablab*, tiers-lieu numérique, télétravail,
    coworking, intelligence artificielle, IA, plateforme* en ligne, application mobile, logiciel*,
    informatique, drone*, illectronisme, 3D, réalité virtuelle, robot*, capteurs, vente en ligne, podcast*,
    data, données ouvertes, coding`,
  mobility: `
    mobilité*, transport*, covoiturage, autopartage, autostop, navette*, bus, vélo*, gare, gares, train,
    véhicule* électrique*, borne* de recharge, transport à la demande, voiture* partagée*, déplacement*,
    ferroviaire*, pistes cyclables, taxi, car scolaire, chauffeurs bénévoles`,
  youth: `
    jeune*, jeunesse, enfant*, adolescent*, élèves, délèves, collégiens, lycéens, étudiants, école, lécole,
    écoliers, collège, lycée, conseil municipal des jeunes, centre de loisirs, petite enfance, ados`,
  ageing: `
    vieillissement, vieillir, personnes âgées, aînés, seniors, séniors, ehpad, retraités, grand âge,
    intergénérationnel*, maintien à domicile, silver économie, maison de retraite, alzheimer, anciens,
    troisième âge, bien vieillir, perte d'autonomie`,
  inclusion: `
    inclusi*, handicap*, pauvreté, précarité, minorité*, roms, exclusion, insertion, vulnérable*,
    accessibilité, fauteuil roulant, esat, isolement, solidarité*, solidaire*, chômage de longue durée,
    personnes fragiles, sourds, aveugles, malvoyants, mobilité réduite, publics éloignés, sans-abri, autis*,
    illettrisme, cohésion sociale, lien social, entreprise d'insertion, facile à lire`,
  migration: `
    migra*, réfugiés, réfugié, nouveaux arrivants, nouveaux habitants, exilés, demandeurs d'asile, immigr*,
    accueil des nouveaux, néo-ruraux, dépeuplement, saisonniers, attractivité résidentielle, intégration des,
    diaspora, primo-arrivants`,
  equality: `
    femmes, femme, égalité, genre, parité, filles, agricultrices, entrepreneuses, féminin*,
    violences conjugales, violences faites aux, discrimination*, mixité, LGBT*, femmes-hommes`,
  business: `
    entreprise*, entrepreneur*, entrepreneuriat, emploi*, économie locale, économique*, PME, TPE, commerce,
    commerces, création d'activité*, startup*, start-up*, reprise, transmission d'entreprise*, incubateur*,
    marché du travail, filière*, commercialis*, métiers, recrutement, pépinière*, chômage, export*, artisans,
    marque territoriale, commerçants, vendre, marketing`,
  training: `
    formation*, former, formés, stage*, apprentissage, compétences, éducati*, enseign*, pédagog*,
    voyage* d'étude*, visite* d'étude*, cours, tutorat, mentorat, apprenti*, atelier* pour, école de,
    lycée agricole, campus, formateurs, chantier-école, qualifi*, certificat, stages croisés,
    échange* d'apprentis`,
  health: `
    santé, soin*, médecin*, médical*, infirmi*, bien-être, télémédecine, maison de santé, désert médical,
    désertification médicale, hôpital, psych*, thérap*, prévention, aide à domicile, pharmac*, nutrition,
    addictions, thermal*, accueil de jour, aidants, ferme thérapeutique, premiers secours, soignant*`,
  sport: `
    sport*, loisir*, football, tournoi, escalade, vtt, trail, canoë*, kayak*, ski, équitation, cyclisme,
    natation, activités de plein air, pleine nature, aire de jeux, randonnée équestre, parapente, rugby,
    athlét*, voile`,
  services: `
    dernier commerce, commerce de proximité, épicerie, multiservice*, services de proximité, services publics,
    services à la population, logement*, habitat, vacance, maisons vides, logements vacants, crèche*,
    bibliothèque*, médiathèque*, café associatif, café, relais de poste, maison de services, tiers-lieu,
    tiers-lieux, salle des fêtes, centre-bourg, centre bourg, revitalisation, bistrot*, habitat partagé,
    boutique itinérante, périscolaire`,
  governance: `
    gouvernance, participation citoyenne, participati*, stratégie* locale*, stratégie, démocratie,
    concertation, animation territoriale, capacités des GAL, évaluation, citoyen*, bénévol*,
    budget participatif, méthode leader, société civile, conseil de développement, coûts simplifiés, élus,
    décision, ingénierie territoriale, conseil citoyen, engagement citoyen`,
}
