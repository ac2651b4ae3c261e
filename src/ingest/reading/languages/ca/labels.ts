import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Títol, Títol del projecte, Nom del projecte, Projecte, Acrònim, Títol de l'oferta, Títol provisional,
    Nom de la idea`,
  organisation: `
    Entitat, Nom de l'entitat, Organització, Nom de l'organització, Sol·licitant, Grup d'acció local, GAL,
    GALP, Nom del GAL, Associació, Institució, Soci principal, Cap de fila, Entitat coordinadora,
    Entitat promotora, Promotor, Qui som, Qui, Grup`,
  organisationType: `
    Tipus d'entitat, Tipus d'organització, Forma jurídica, Naturalesa jurídica, Estatut jurídic`,
  country: 'País, Estat, Estat membre, País del sol·licitant',
  place: `
    Lloc, Municipi, Localitat, Població, Ciutat, Comarca, Regió, Territori, Zona, Seu, Àmbit territorial, On,
    Territori i país, Ubicació`,
  address: 'Adreça, Adreça postal, Domicili, Oficina, Carrer',
  themes: `
    Tema, Temes, Temàtica, Temàtiques, Àmbit, Àmbits, Paraules clau, Eix, Sector, Tema de cooperació`,
  description: `
    Descripció, Descripció del projecte, Descripció breu, Breu descripció, Resum, Resum del projecte,
    Objectiu, Objectius, Objectius del projecte, Activitats, Activitats previstes, Actuacions, Accions,
    Contingut, Idea, Idea del projecte, De què va, Què volem fer, Què, En què consisteix, Antecedents,
    Resultats esperats, En poques paraules`,
  partnersSought: `
    Socis buscats, Socis cercats, Busquem, Cerquem, Es busca, Es busquen, Socis que busquem, Soci buscat,
    Perfil dels socis, Perfil del soci, Cerca de socis, Socis, Soci, Qui busquem, A qui busquem,
    Socis desitjats, Partners, Socis potencials, Partenariat`,
  partnerCountries: `
    Països, Països dels socis, Països socis, País del soci, Països buscats, Països preferents,
    Països d'interès, De quins països, Països objectiu`,
  partnerTypes: `
    Tipus de soci, Tipus de socis, Tipus d'entitats buscades, Entitats buscades, Tipus d'entitat buscada`,
  programme: `
    Programa, Finançament, Fons, Convocatòria, Font de finançament, Línia d'ajut, Mesura,
    Programa de finançament, Ajut`,
  deadline: 'Termini, Data límit, Terminis, Oferta vàlida fins, Vàlid fins, Data final, Vigència',
  replyDeadline: `
    Respostes, Resposta, Respostes abans del, Resposta abans del, Respondre abans del, Termini de resposta,
    Termini de respostes, Termini per respondre, Termini per contactar, Manifestacions d'interès,
    Manifestació d'interès, Manifestacions d'interès fins al, Contactar abans del, Data límit de resposta,
    Data límit per respondre, Respostes fins al, Termini per als socis, Cerca oberta fins al`,
  applicationDeadline: `
    Presentació, Presentació de la sol·licitud, Termini de presentació, Data de presentació,
    Termini de la convocatòria, Tancament de la convocatòria, Sol·licitud, Termini de sol·licitud,
    Data límit de presentació, Presentació del projecte, Termini de la sol·licitud,
    Data límit de la convocatòria`,
  period: `
    Període, Durada, Durada del projecte, Calendari, Període d'execució, Execució, Quan, Dates,
    Termini d'execució, Calendari previst, Inici i final`,
  start: `Inici, Data d'inici, Inici del projecte, Inici previst, Començament`,
  end: 'Final, Fi, Data de finalització, Final del projecte, Finalització',
  budget: `
    Pressupost, Pressupost total, Pressupost del projecte, Cost total, Cost, Import, Import total,
    Pressupost estimat, Pressupost aproximat, Diners, Pressupost previst`,
  partnerBudget: `
    Pressupost per soci, Aportació per soci, Aportació de cada soci, Cost per soci, Import per soci`,
  languages: `
    Llengua, Llengües, Idioma, Idiomes, Llengua de treball, Llengües de treball, Idioma de treball,
    Idiomes de treball, Llengua del projecte, Idioma del projecte`,
  contact: `
    Contacte, Persona de contacte, Persones de contacte, Dades de contacte, Contactes, Més informació,
    Informació, Responsable, Per a més informació, Dubtes`,
  contactName: 'Nom, Nom i cognoms, Nom i cognom, Cognoms, Nom de contacte, Nom i càrrec',
  role: 'Càrrec, Funció, Posició, Lloc de treball',
  email: 'Correu electrònic, Correu, Adreça electrònica, E-mail, Email, A/e, Mail, Adreça de correu',
  phone: 'Telèfon, Tel, Tf, Mòbil, Mob, Telèfon mòbil, Telf, T, M, Telèfon de contacte',
  fax: 'Fax, F',
  website: `
    Web, Pàgina web, Lloc web, Web del projecte, Enllaç, Enllaços, Internet, URL, WWW, Adreça web`,
  kind: `Tipus d'oferta, Tipus de cooperació, Tipus, Tipus de sol·licitud`,
  event: `
    Reunió, Propera reunió, Primera reunió, Trobada, Reunió en línia, Jornada, Esdeveniment,
    Sessió informativa, Seminari, Junta, Inscripcions, Visita d'estudi, Reunió preparatòria`,
  signatureDate: `
    Data, Lloc i data, Signatura, Data de signatura, Data de publicació, Signat, Data d'emplenament`,
  partnersFound: `
    Socis confirmats, Socis actuals, Socis ja trobats, Socis existents, Ja hi participen, Altres socis,
    Ja tenim, Socis que ja hi són`,
  ownShare: `
    Aportació pròpia, Part pròpia, Cofinançament, Dels quals, Ajut sol·licitat, La nostra part`,
  ignored: `
    NIF, CIF, Núm. de registre, IBAN, Compte, Banc, Referència, Ref, Habitants, Població total, Superfície,
    Any de fundació, Fundada, Nombre de socis, Experiència, Projectes anteriors, Annexos, Adjunts,
    Observacions, OID, PIC`,
}
