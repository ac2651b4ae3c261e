import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Benvolgut, Benvolguda, Benvolguts, Benvolgudes, Benvolguts i benvolgudes, Benvolguts companys,
    Benvolgudes companyes, Estimat, Estimada, Estimats, Estimades, Apreciat, Apreciada, Apreciats, Distingit,
    Distingida, Senyors, Senyores i senyors, Hola, Hola a tots, Hola a tothom, Bon dia, Bona tarda, Bones,
    Bones tardes, Companys, Companyes, Salut, Molt bon dia, Hola bon dia, Benvolguts amics`,
  closings: `
    Salutacions, Salutacions cordials, Cordialment, Atentament, Ben cordialment, Una salutació,
    Una salutació cordial, Rebeu una cordial salutació, Rebeu una salutació, Salut, Salut i força,
    Una abraçada, Abraçades, Fins aviat, Fins ara, Gràcies, Moltes gràcies, Gràcies per endavant,
    Gràcies per avançat, Moltes gràcies per endavant, Gràcies i salutacions, Mercès, Moltes mercès, A reveure,
    Que tingueu un bon dia, Bon dia, Bona setmana, Bon cap de setmana, Quedem a la vostra disposició,
    Restem a la vostra disposició, Quedem a l'espera, Restem a l'espera, A l'espera de la vostra resposta,
    Esperem la vostra resposta, Atents salutacions, Afectuosament, Amb afecte, Respectuosament, Records, Adeu,
    Salutacions des de`,
  honorifics: `
    sr, sra, srs, senyor, senyora, dr, dra, doctor, doctora, prof, en, na, enginyer, enginyera, don, mossèn,
    il·lm, il·lma`,
  roles: `
    gerent, gerència, director, directora, directora general, sotsdirectora, president, presidenta,
    vicepresident, vicepresidenta, secretari, secretària, tresorer, tresorera, coordinador, coordinadora,
    tècnic, tècnica, tècnic de projectes, tècnica de projectes, tècnic de desenvolupament,
    tècnica de desenvolupament, tècnica de cooperació, tècnic de cooperació, tècnica de turisme,
    tècnic de turisme, tècnica de joventut, agent de desenvolupament, agent de desenvolupament local, AODL,
    dinamitzador, dinamitzadora, cap de projectes, cap de projecte, cap d'àrea, cap de servei, responsable,
    responsable de projectes, responsable de comunicació, alcalde, alcaldessa, regidor, regidora,
    conseller comarcal, consellera, administrativa, administratiu, assessor, assessora, consultora,
    investigador, investigadora, professor, professora, mestra, mestre, cap d'estudis, directora de l'escola,
    patró major, patrona major, biòloga, biòleg, pagès, pagesa, sòcia fundadora, fundador, fundadora,
    educador, educadora, gestora, gestor, gestora cultural, museòloga, conservadora, periodista, becària,
    becari, persona de contacte, arquitecta, arquitecte`,
  sentFrom: `
    Enviat des del meu, Enviat des de l'iPhone, Enviat des de l'iPad, Enviat des del mòbil, Enviat des de,
    Enviat amb, Obtenir Outlook, Enviat des del meu iPhone`,
  forwardMarks: `
    Missatge reenviat, Inici del missatge reenviat, Missatge original, Fi del missatge reenviat,
    Correu reenviat, Missatge reexpedit`,
  headers: {
    from: 'De, Remitent',
    to: 'Per a, A, Destinatari, Per',
    cc: 'Cc, Còpia, A/c, Cco',
    date: 'Data, Enviat, Enviat el',
    subject: 'Assumpte, Tema',
  },
  quoteIntro: {
    start: 'El, El dia, En data, Missatge de, Al',
    end: 'va escriure, ha escrit, escrigué, escriu, va escriure el següent',
  },
  replyPrefixes: 'RE, Resp, Resposta, R',
  forwardPrefixes: 'RV, Fwd, FW, Reenviat, Reenv',
  disclaimer: `
    aquest missatge és confidencial, aquest correu és confidencial, aquest missatge s'adreça,
    aquest correu electrònic, confidencial, confidencialitat, exclusivament al destinatari,
    si no sou el destinatari, si heu rebut aquest missatge per error, abans d'imprimir,
    penseu en el medi ambient, protecció de dades, dades personals, RGPD, responsable del tractament,
    avís legal`,
  boilerplate: `
    donar-se de baixa, veure al navegador, seguiu-nos, segueix-nos, horari d'atenció, horari d'oficina,
    horari, tots els drets reservats, galetes, cofinançat per la Unió Europea, finançat per la Unió Europea,
    rebeu aquest correu, política de privacitat`,
  contact: `
    contacte, persona de contacte, persones de contacte, dades de contacte, per a més informació,
    més informació, per a qualsevol dubte, dubtes, informació a, contacteu amb, contactar amb,
    poseu-vos en contacte, adreceu-vos a, adreçar-se a, escriviu a, respostes a, truqueu a, trucar a,
    responsable, coordina, coordinat per, ho porta, porta el projecte, la meva companya, el meu company,
    atendrà`,
  self: 'a mi, amb mi, a la meva adreça',
  wrapper: `
    us reenvio, us reenviem, reenvio, reenviem, us faig arribar, us fem arribar, més avall, a sota,
    a continuació, adjunt us, per al vostre coneixement, per a informació, per si és del vostre interès,
    per si us interessa, pot ser del vostre interès, podria interessar, hem rebut, ens ha arribat,
    ens han enviat, ens demanen, ens demana difusió, feu-ne difusió, per a difusió, respongueu directament,
    directament a ells, contacteu directament, en nom de, de part de`,
}
