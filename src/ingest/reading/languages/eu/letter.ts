import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    kaixo, kaixo guztioi, egun on, arratsalde on, gabon, arratsaldeon, agur, agur t'erdi, agur terdi,
    jaun andreok, jaun-andreok, jaun agurgarri*, andre agurgarri*, agurgarri*, lagun agurgarri*,
    lankide maite*, lagun maite*, lagunok, lankideok, estimatu*, estimatua, jaun andre horiek, epa, aupa,
    kaixo lagunok, egun on guztioi, ongi izan`,
  closings: `
    agur bero bat, agur bat, agurrak, agur, ondo izan, ongi izan, izan ongi, adeitasunez, adeitsu, begirunez,
    eskerrik asko, mila esker, eskerrik asko aldez aurretik, aldez aurretik eskerrik asko, milesker,
    mila esker aldez aurretik, besarkada bat, jasotzazu agur, jaso agur, jaso ezazue agur bero, hurren arte,
    gero arte, laster arte, zuen erantzunaren zain, zure erantzunaren zain, atentamente, ondo segi, ondo pasa,
    muxu, laster ikusiko, agurrik onenak`,
  honorifics: 'jauna, jn, andrea, and, jaun, andere, dk, doktore, dr, ing, irakasle, aita',
  roles: `
    koordinatzaile*, proiektu koordinatzaile*, proiektu arduradun*, arduraduna, arduradun*,
    proiektu teknikari*, teknikaria, teknikari*, landa garapeneko teknikari*, garapen teknikari*,
    garapen agente*, zuzendari*, zuzendaria, zuzendari nagusia, zuzendariorde*, lehendakari*, presidente*,
    lehendakariorde*, idazkari*, idazkaria, kudeatzaile*, kudeatzailea, gerente*, gerentea, alkate*, alkatea,
    alkateorde*, zinegotzi*, buru, burua, diruzain*, diruzaina, bozeramaile*, irakasle*, aholkulari*,
    dinamizatzaile*, animatzaile*, komunikazio arduradun*, nazioarteko arduradun*, ikertzaile*, administrari*,
    bazkide sortzaile*, museoko arduradun*, ordezkari*`,
  sentFrom: `
    nire iPhonetik bidalia, nire iPhone-tik bidalia, iPhonetik bidalia, nire iPadetik bidalia,
    nire mugikorretik bidalia, mugikorretik bidalia, Androiderako Outlook, Outlook iOSerako,
    telefonotik bidalia, nire Samsung`,
  forwardMarks: `
    birbidalitako mezua, birbidalitako mezuak, jatorrizko mezua, mezu birbidalia, hasi birbidalitako mezua,
    bidalitako mezua, birbidalitako mezuaren hasiera`,
  headers: {
    from: 'Nork, Igorlea, Bidaltzailea, Nondik',
    to: 'Nori, Hartzailea, Norentzat, Hartzaileak',
    cc: 'Cc, Kopia, KK, Kopia ezkutua',
    date: 'Data, Bidaltze-data, Noiz, Bidalia, Bidalita',
    subject: 'Gaia, Gai',
  },
  quoteIntro: {
    start: 'igorlea, hau idatzi du, data',
    end: `
      idatzi du, idatzi zuen, hau idatzi zuen, igorleak idatzi zuen, erabiltzaileak hau idatzi du,
      erabiltzaileak hau idatzi zuen, hau idatzi du, idatzi dut, honela idatzi zuen, igorleak hau idatzi zuen`,
  },
  replyPrefixes: 'Re, Er, Erantz',
  forwardPrefixes: 'Fwd, Fw, Birb, Birbidali, Rv',
  disclaimer: `
    konfidentzial*, isilpeko*, mezu hau konfidentziala, mezu honek eta, hartzaile bakarrik,
    hartzailearentzat soilik, ez bazara hartzailea, oker jaso baduzu, akatsez jaso baduzu, inprimatu aurretik,
    inprimatu baino lehen, ingurumena zaindu, datu pertsonal*, datuen babes*, datuak babesteko, DBEO,
    legez babestuta, mezu elektroniko honen edukia, ezabatu eta jakinarazi`,
  boilerplate: `
    harpidetza kendu, baja eman, nabigatzailean ikusi, jarraitu gaitzazu, jarrai iezaguzu, sare sozial*,
    eskubide guztiak erreserbatuta, lege oharra, pribatutasun politika, cookie politika, ordutegia,
    bulego ordutegia, irekiera ordutegia, mapa, nola iritsi`,
  contact: `
    harremanetarako, kontaktua, kontaktu pertsona, kontakturako, harremanetarako pertsona, informazio gehiago,
    informazio gehiagorako, argibide gehiago, idatzi hona, idatzi helbide honetara, galdetu, zuzendu,
    jarri harremanetan, harremanetan jartzeko, deitu`,
  self: 'niri, nirekin, neuri, neu, nirekin harremanetan, niri zuzenean, neure helbidera, ni neu',
  wrapper: `
    behean duzue, behean doa, beherago, birbidaltzen dizuet, birbidaltzen dizut, birbidaltzen dizuegu,
    helarazten dizuet, helarazten dizuegu, helarazi digute, eskaera hau jaso dugu, jaso dugu, iritsi zaigu,
    zabaldu mesedez, mesedez zabaldu, zuen interesekoa, interesgarria delakoan, zuzenean haiekin,
    haiekin zuzenean, idatzi zuzenean, erantzun zuzenean haiei, badaezpada ere, ikus beheko mezua`,
}
