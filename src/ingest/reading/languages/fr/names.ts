import type { CountryCode, LanguageCode, Phrases } from '../shape.ts'

export const countries: Readonly<Record<CountryCode, Phrases>> = {
  GB: 'Royaume-Uni, Grande-Bretagne, Angleterre, Écosse, Pays de Galles, Irlande du Nord, UK',
  CZ: 'République tchèque, Tchéquie',
  NL: 'Pays-Bas, Hollande',
  LU: 'Luxembourg, Grand-Duché, Grand-Duché de Luxembourg',
  MK: 'Macédoine du Nord, Macédoine',
  BA: 'Bosnie-Herzégovine, Bosnie',
  MD: 'Moldavie, République de Moldavie, Moldova',
  TR: 'Turquie',
  CH: 'Suisse, Confédération helvétique',
  IE: `Irlande, République d'Irlande`,
  XK: 'Kosovo',
}

export const demonyms: Readonly<Record<CountryCode, Phrases>> = {
  AL: 'albanais, albanaise, albanaises',
  AT: 'autrichien*',
  BA: 'bosnien*, bosniaque*',
  BE: `
    belge, belges, wallon, wallons, wallonne, wallonnes, flamand, flamands, flamande, flamandes`,
  BG: 'bulgare, bulgares',
  CH: 'suisse, suisses, helvétique*, romand*',
  CY: 'chypriote*',
  CZ: 'tchèque, tchèques',
  DE: 'allemand, allemands, allemande, allemandes, bavarois*, saxon*',
  DK: 'danois, danoise, danoises',
  EE: 'estonien*',
  ES: 'espagnol, espagnols, espagnole, espagnoles, catalan*, galicien*, andalou*, aragonais*',
  FI: 'finlandais, finlandaise, finlandaises, finnois',
  FR: `
    français, française, françaises, breton, bretons, bretonne, corse, corses, alsacien*, occitan*`,
  GB: `
    britannique, britanniques, anglais, anglaise, anglaises, écossais, écossaise, écossaises, gallois,
    galloise, galloises`,
  GR: 'grec, grecs, grecque, grecques, crétois*',
  HR: 'croate, croates',
  HU: 'hongrois, hongroise, hongroises',
  IE: 'irlandais, irlandaise, irlandaises',
  IS: 'islandais, islandaise, islandaises',
  IT: `
    italien, italiens, italienne, italiennes, sarde, sardes, sicilien*, toscan*, piémontais*`,
  LT: 'lituanien*',
  LU: 'luxembourgeois, luxembourgeoise, luxembourgeoises',
  LV: 'letton, lettons, lettone, lettonne, lettones, lettonnes',
  MD: 'moldave, moldaves',
  ME: 'monténégrin*',
  MK: 'macédonien*',
  MT: 'maltais, maltaise, maltaises',
  NL: 'néerlandais, néerlandaise, néerlandaises, hollandais*',
  NO: 'norvégien*',
  PL: 'polonais, polonaise, polonaises',
  PT: 'portugais, portugaise, portugaises',
  RO: 'roumain, roumains, roumaine, roumaines',
  RS: 'serbe, serbes',
  SE: 'suédois, suédoise, suédoises',
  SI: 'slovène, slovènes',
  SK: 'slovaque, slovaques',
  TR: 'turc, turcs, turque, turques',
  UA: 'ukrainien*',
}

export const regions: Readonly<Record<CountryCode, Phrases>> = {
  GB: 'Cornouailles, Highlands, Devon, Hébrides, Shetland',
  DE: `
    Bavière, Saxe, Basse-Saxe, Thuringe, Brandebourg, Hesse, Sarre, Rhénanie, Rhénanie-Palatinat,
    Bade-Wurtemberg, Forêt-Noire, Eifel, Mecklembourg`,
  AT: 'Tyrol, Carinthie, Styrie, Vorarlberg, Haute-Autriche, Basse-Autriche, Salzbourg',
  IT: `
    Piémont, Toscane, Sardaigne, Sicile, Val d'Aoste, Vallée d'Aoste, Ligurie, Lombardie, Vénétie, Ombrie,
    Pouilles, Calabre, Frioul, Tyrol du Sud, Haut-Adige, Émilie-Romagne, Campanie, Abruzzes, Latium, Trentin`,
  ES: `
    Catalogne, Andalousie, Galice, Asturies, Pays basque espagnol, Castille, Estrémadure, Aragon, Navarre,
    Canaries, Baléares, Cantabrie, Majorque`,
  FR: `
    Bretagne, Normandie, Provence, Occitanie, Alsace, Lorraine, Bourgogne, Corse, Auvergne, Nouvelle-Aquitaine,
    Aquitaine, Picardie, Savoie, Franche-Comté, Champagne, Ardèche, Creuse, Lozère, Dordogne, Ariège, Limousin,
    Guadeloupe, Martinique, La Réunion, Guyane, Mayotte, Hauts-de-France, Grand Est, Pays de la Loire,
    Centre-Val de Loire, Île-de-France`,
  BE: `
    Wallonie, Flandre, Flandres, Ardenne, province de Luxembourg, Hainaut, Condroz, Hesbaye, Famenne, Gaume`,
  CH: 'Valais, Tessin, Grisons, Vaud, canton de Fribourg, canton du Jura, Neuchâtel, Emmental',
  PT: 'Alentejo, Algarve, Açores, Madère, Minho',
  GR: 'Crète, Thessalie, Épire, Péloponnèse, Cyclades',
  PL: 'Silésie, Mazurie, Poméranie, Podlachie, Mazovie, Petite-Pologne',
  CZ: 'Moravie, Bohême',
  RO: 'Transylvanie, Maramureș, Bucovine, Banat, Dobroudja',
  HR: 'Istrie, Dalmatie, Slavonie',
  FI: 'Laponie, Carélie, Ostrobotnie',
  SE: 'Scanie, Dalécarlie',
  NL: 'Frise, Zélande, Limbourg néerlandais, Brabant-Septentrional',
}

export const languageNames: Readonly<Record<LanguageCode, Phrases>> = {
  nl: 'flamand',
  en: `l'anglais`,
}
