import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    izenburua, proiektuaren izenburua, proiektuaren izena, izena, proiektua, titulua, lan izenburua, gaia`,
  organisation: `
    erakundea, erakundearen izena, elkartea, elkartearen izena, eskatzailea, eskatzailearen izena,
    bazkide nagusia, liderra, proiektuaren burua, proiektuaren liderra, lider bazkidea, taldea, entitatea,
    sustatzailea, bazkide koordinatzailea, nor gara, eskaintzailea`,
  organisationType: `
    erakunde mota, entitate mota, erakundearen izaera, nolako erakundea, mota juridikoa, forma juridikoa`,
  country: 'herrialdea, estatua, jatorrizko herrialdea',
  place: `
    herria, udalerria, tokia, lekua, lurraldea, eskualdea, hiria, probintzia, kokapena, kokalekua, egoitza,
    hirigunea, landa eremua`,
  address: 'helbidea, posta helbidea, posta-helbidea, egoitzaren helbidea',
  themes: `
    gaiak, arloa, arloak, gaia eta arloa, hitz gakoak, gako-hitzak, gai nagusiak, esparrua, lan arloa,
    lan arloak, gai-eremua`,
  description: `
    deskribapena, proiektuaren deskribapena, laburpena, proiektuaren laburpena, azalpena, helburua, helburuak,
    jarduerak, aurreikusitako jarduerak, edukia, proiektuaren ideia, ideia, testuingurua, emaitzak,
    espero diren emaitzak, helburu nagusia`,
  partnersSought: `
    bilatutako bazkideak, bilatzen ditugun bazkideak, bazkide bila, bazkideak, nor bilatzen dugun,
    zer bilatzen dugun, bilatzen dugu, behar ditugun bazkideak, bazkide profila, bazkidearen profila,
    bazkideen profila, bilatutako bazkidea, noren bila gabiltza, bazkide egokia, bazkide mota eta herrialdea`,
  partnerCountries: `
    bazkideen herrialdeak, bazkidearen herrialdea, bilatutako herrialdeak, herrialdeak, bazkide herrialdeak,
    herrialde interesgarriak, nahi diren herrialdeak, lehentasunezko herrialdeak`,
  partnerTypes: `
    bazkide mota, bazkide motak, bazkide-mota, bilatutako erakunde mota, bilatutako erakundeak`,
  programme: `
    programa, deialdia, finantzaketa programa, finantzaketa, funtsa, laguntza programa, finantzaketa iturria,
    laguntza lerroa`,
  deadline: 'epea, azken eguna, azken data, epemuga, muga eguna, mugaeguna, epe muga',
  replyDeadline: `
    erantzuteko epea, erantzuteko azken eguna, interesa agertzeko epea, interesa adierazteko epea,
    interesa adierazteko azken eguna, erantzuna noiz arte, erantzunak, bazkideak bilatzeko epea,
    erantzun epea, bazkideek erantzuteko epea, erantzuteko azken data, erantzuteko data`,
  applicationDeadline: `
    aurkezteko epea, eskaera aurkezteko epea, eskabidea aurkezteko epea, eskaera epea, deialdiaren epea,
    deialdiaren itxiera, proiektua aurkezteko epea, aurkezteko azken eguna, aurkezpen data,
    proiektua aurkezteko azken eguna, deialdiaren azken eguna, eskaeraren epea, eskaeren epea`,
  period: `
    iraupena, proiektuaren iraupena, epealdia, gauzatze aldia, gauzatzeko epea, egikaritze aldia,
    aurreikusitako iraupena, proiektuaren aldia, egutegia, datak, denboraldia, proiektuaren egutegia`,
  start: 'hasiera, hasiera data, proiektuaren hasiera, hasteko data, aurreikusitako hasiera',
  end: 'amaiera, amaiera data, proiektuaren amaiera, bukaera, bukaera data',
  budget: `
    aurrekontua, aurrekontu osoa, guztizko aurrekontua, proiektuaren aurrekontua, kostua, kostu osoa,
    aurreikusitako aurrekontua, gutxi gorabeherako aurrekontua, zenbatekoa, guztira, proiektuaren kostua`,
  partnerBudget: `
    bazkide bakoitzeko aurrekontua, bazkideko aurrekontua, bazkide bakoitzaren aurrekontua,
    bazkide bakoitzeko, bazkidearen aurrekontua`,
  languages: `
    hizkuntza, hizkuntzak, lan hizkuntza, lan-hizkuntza, lan hizkuntzak, lan-hizkuntzak,
    proiektuaren hizkuntza, komunikazio hizkuntza`,
  contact: `
    kontaktua, harremanetarako, kontaktu datuak, harremanetarako datuak, kontaktu-datuak, informazio gehiago`,
  contactName: `
    kontaktu pertsona, harremanetarako pertsona, kontaktu-pertsona, arduraduna, izen-abizenak, izen abizenak,
    pertsona arduraduna, pertsona`,
  role: 'kargua, ardura, funtzioa, postua',
  email: `
    posta elektronikoa, e-posta, eposta, helbide elektronikoa, emaila, e-maila, email, posta, e-mail`,
  phone: 'telefonoa, tel, tfnoa, tf, telefono zenbakia, mugikorra, sakelakoa, tfno, mug',
  fax: 'faxa, fax',
  website: 'webgunea, web orria, web-orria, weba, web, webgune, web helbidea',
  kind: 'mota, mezu mota, eskaintza mota, eskaera mota, lankidetza mota, bilaketa mota',
  event: `
    bilera, bileraren data, ekitaldia, jardunaldia, topaketa, hitzordua, batzarra, bilera eguna, online bilera`,
  signatureDate: `
    data, sinadura data, sinadura, sinatze data, data eta sinadura, lekua eta data, sinatua, izenpea, eguna`,
  partnersFound: `
    lortutako bazkideak, aurkitutako bazkideak, badiren bazkideak, konfirmatutako bazkideak,
    baieztatutako bazkideak, oraingo bazkideak, dauden bazkideak, egungo bazkideak,
    dagoeneko parte hartzen dutenak, ditugun bazkideak`,
  ownShare: `
    ekarpen propioa, berezko ekarpena, gure ekarpena, kofinantzaketa, norberaren ekarpena, berezko funtsak,
    gure partea`,
  ignored: `
    IFZ, IFK, NAN, erregistro zenbakia, erreferentzia, esp zk, kontu zenbakia, IBAN, biztanleak, biztanleria,
    azalera, bazkide kopurua, sorrera urtea, sorrera data, eranskinak, eranskina, oharrak, bertsioa, zenbakia,
    orria, jatorria, iturria`,
}
