import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Labdien, Labrīt, Labvakar, Sveiki, Sveika, Sveiks, Sveicināti, Cienījamais, Cienījamā, Cienījamie,
    Cienījamās, Cienījamie kolēģi, Cien, God, Godātais, Godātā, Godātie, A. god, Ļoti cienījamie, Dārgie,
    Dārgie draugi, Mīļie, Čau, Labdien visiem, Sveiciens, Sveiciens no Latvijas, Dāmas un kungi, Draugi,
    Kolēģi`,
  closings: `
    Ar cieņu, Cieņā, Ar sveicieniem, Ar labiem vēlējumiem, Ar vislabākajiem vēlējumiem, Ar vislabākajiem,
    Visu labu, Visu to labāko, Ar sirsnīgiem sveicieniem, Sirsnīgi, Sirsnīgi sveicieni, Ar sirsnību,
    Ar draudzīgiem sveicieniem, Draudzīgi, Sveicieni, Ar saulainiem sveicieniem, Saulainus sveicienus,
    Lai jauka diena, Jauku dienu, Lai labi veicas, Lai veicas, Paldies, Paldies jau iepriekš,
    Paldies iepriekš, Jau iepriekš paldies, Liels paldies, Pateicībā, Ar pateicību, Pateicamies, Pateicos,
    Gaidām atbildi, Gaidīsim jūsu atbildi, Gaidot atbildi, Gaidīšu atbildi, Uz tikšanos, Uz sadarbību,
    Uz redzēšanos, Uz sazināšanos, Jūsu, Veiksmīgu dienu, Ar c, Ar cien`,
  honorifics: `
    kungs, kungam, kundze, kundzei, k-gs, k-dze, kdze, dr, doktors, prof, profesors, profesore, Mg, Mag,
    Mg.sc, MSc, PhD, Dr.oec, ing, jaunkundze`,
  roles: `
    vadītājs, vadītāja, valdes priekšsēdētājs, valdes priekšsēdētāja, valdes loceklis, valdes locekle,
    priekšsēdētājs, priekšsēdētāja, priekšsēdētāja vietnieks, priekšsēdētāja vietniece,
    padomes priekšsēdētāja, direktors, direktore, direktora vietnieks, direktora vietniece, izpilddirektors,
    izpilddirektore, administratīvā vadītāja, administratīvais vadītājs, projektu vadītājs, projektu vadītāja,
    projekta vadītājs, projekta vadītāja, projektu koordinatore, projekta koordinatore, projektu koordinators,
    projekta koordinators, koordinators, koordinatore, projektu speciālists, projektu speciāliste,
    attīstības speciālists, attīstības speciāliste, attīstības nodaļas vadītāja, attīstības nodaļas vadītājs,
    nodaļas vadītāja, nodaļas vadītājs, galvenā speciāliste, galvenais speciālists, vecākā eksperte,
    vecākais eksperts, eksperts, eksperte, konsultants, konsultante, lauku attīstības konsultante,
    lauku attīstības konsultants, padomnieks, padomniece, domes priekšsēdētājs, domes priekšsēdētāja, mērs,
    pagasta pārvaldes vadītāja, pagasta pārvaldes vadītājs, deputāts, deputāte, sekretārs, sekretāre,
    asistents, asistente, grāmatvede, grāmatvedis, biroja vadītāja, sabiedrisko attiecību speciāliste,
    sabiedrisko attiecību speciālists, komunikācijas speciāliste, tūrisma speciāliste, tūrisma speciālists,
    jaunatnes lietu speciāliste, jaunatnes lietu speciālists, jaunatnes darbiniece, muzeja vadītāja,
    muzeja direktore, kultūras nama vadītāja, bibliotēkas vadītāja, bibliotekāre, pētniece, pētnieks,
    vadošā pētniece, lektore, lektors, skolotāja, skolotājs, skolas direktore, dekāns, rektors, zemnieks,
    saimniece, saimnieks, īpašniece, īpašnieks, dibinātājs, dibinātāja, uzņēmējs, uzņēmēja, prezidents,
    prezidente, kontaktpersona, praktikante, praktikants`,
  sentFrom: `
    Sūtīts no mana, Sūtīts no iPhone, Nosūtīts no mana, Nosūtīts no iPhone, Nosūtīts no iPad,
    Sūtīts no tālruņa, Nosūtīts no Samsung, Nosūtīts no Outlook, Iegūstiet Outlook, Sūtīts no Android,
    Nosūtīts no mobilā`,
  forwardMarks: `
    Pārsūtīta ziņa, Pārsūtīts ziņojums, Pārsūtītā ziņa, Pārsūtīta vēstule, Pārsūtītais ziņojums,
    Sākotnējā ziņa, Sākotnējais ziņojums, Oriģinālais ziņojums, Oriģinālā vēstule, Sākotnējā vēstule`,
  headers: {
    from: 'No, Sūtītājs',
    to: 'Kam, Saņēmējs, Adresāts',
    cc: 'Kopija, Cc, Bcc',
    date: 'Datums, Nosūtīts, Sūtīts',
    subject: 'Temats, Tēma',
  },
  quoteIntro: {
    start: `
      Lietotājs, Datums, plkst, pirmd, otrd, trešd, ceturtd, piektd, sestd, svētd, pirmdien, otrdien,
      trešdien, ceturtdien, piektdien, sestdien, svētdien, On`,
    end: 'rakstīja, raksta, uzrakstīja, rakstīja šādi',
  },
  replyPrefixes: 'Atb, Atbilde, Re, HA',
  forwardPrefixes: 'Pārs, Pārsūtīts, Fwd, FW, PĀ',
  disclaimer: `
    konfidenciāl*, šī vēstule ir paredzēta, šis e-pasts ir paredzēts, šis ziņojums ir paredzēts,
    paredzēts tikai adresātam, ja neesat adresāts, ja jūs neesat, saņēmāt kļūdas dēļ, saņemts kļūdas dēļ,
    informējiet sūtītāju, izdzēsiet, domājiet par vidi, padomājiet par vidi, pirms drukāšanas,
    pirms izdrukājat, saudzējiet vidi, personas dati, personas datu, datu aizsardzīb*, privātuma politika,
    pārbaudīts vīrus*, VDAR`,
  boilerplate: `
    atrakstīties, skatīt pārlūkā, sekojiet mums, seko mums, Facebook lapā, darba laiks,
    apmeklētāju pieņemšana, pieņemšanas laiki, visas tiesības aizsargātas, sīkdatnes,
    Eiropas Savienības līdzfinansēts, jūs saņemat šo`,
  contact: `
    kontaktpersona, kontaktpersonas, kontakti, kontakts, kontaktinformācija, sīkāka informācija,
    papildu informācija, papildinformācija, vairāk informācijas, informācija pa, jautājumu gadījumā,
    jautājumiem, jautājumus sūtīt, sazinieties ar, sazināties ar, vērsties pie, griezties pie, rakstiet uz,
    rakstiet, atbildes sūtīt, atbildes sūtiet, atbildes lūdzam, zvaniet, koordinē, vada, projektu vada,
    atbildīgā persona, atbildīgais, atbildīgā, mana kolēģe, mans kolēģis, manai kolēģei, mūsu kolēģe`,
  self: 'man, ar mani, pie manis',
  wrapper: `
    zemāk, zemāk esoš*, pārsūtu, pārsūtām, nosūtu tālāk, pārsūtu jums, lūdzam izplatīt, lūdzu izplatīt,
    izplatīšanai, zināšanai, informācijai, FYI, saņēmām, esam saņēmuši, mums atsūtīja, atsūtīja mums,
    saņēmām šādu, lūdza pārsūtīt, lūdza izplatīt, varētu interesēt, iespējams interesēs, varbūt noder,
    atbildēt tieši, tieši viņiem, sazinieties tieši, sazināties tieši, rakstiet tieši, vārdā, lūguma`,
}
