import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    titlu, titlul, titlul proiectului, titlu proiect, denumirea proiectului, denumire proiect, nume proiect,
    numele proiectului, proiect, proiectul, acronim, titlul ofertei, titlu provizoriu, titlul ideii, ideea,
    idee de proiect, tema proiectului`,
  organisation: `
    organizație, organizația, denumire organizație, denumirea organizației, numele organizației,
    nume organizație, GAL, denumire GAL, denumirea GAL, solicitant, solicitantul, denumirea solicitantului,
    lider, lider de proiect, inițiator, instituția, instituție, denumirea instituției, entitate, denumire,
    denumirea, asociația, asociație, aplicant, propunător, cine suntem, beneficiar, partener lider,
    coordonator de proiect, nume solicitant, grup de acțiune locală`,
  organisationType: `
    tipul organizației, tip organizație, tip de organizație, forma juridică, formă juridică, statut juridic,
    statutul, tip entitate, tipul instituției`,
  country: 'țară, țara, țara solicitantului, stat, stat membru, țara de origine, statul',
  place: `
    localitate, localitatea, oraș, orașul, sediu, sediul, județ, județul, regiune, regiunea, comuna, zona,
    teritoriu, teritoriul, locația, locație, loc, locul, aria de acoperire`,
  address: `
    adresă, adresa, adresa poștală, adresă poștală, adresa sediului, sediul social, adresa de corespondență`,
  themes: `
    temă, tema, teme, temele, tematică, tematica, domeniu, domeniul, domenii, cuvinte cheie, cuvinte-cheie,
    subiecte, arie tematică, arii tematice, sector, domenii de interes, domeniul de cooperare`,
  description: `
    descriere, descrierea, descrierea proiectului, descriere proiect, descriere pe scurt, scurtă descriere,
    rezumat, rezumatul, rezumatul proiectului, obiectiv, obiective, obiectivul, obiectivele,
    obiectivul proiectului, obiectivele proiectului, obiectiv general, scop, scopul, scopul proiectului,
    activități, activitățile, activități propuse, activități prevăzute, conținut, context, prezentare,
    prezentarea proiectului, pe scurt, despre proiect, rezultate așteptate, ce dorim să facem,
    ideea proiectului, în ce constă proiectul`,
  partnersSought: `
    parteneri căutați, partener căutat, partenerii căutați, profilul partenerilor, profilul partenerului,
    profil partener, ce căutăm, pe cine căutăm, căutăm, parteneri, parteneri doriți, partener dorit,
    parteneri potențiali, tip de parteneriat, căutare parteneri, căutare de parteneri, parteneriat,
    cerințe pentru parteneri, parteneriat căutat`,
  partnerCountries: `
    țări căutate, țările căutate, țări partenere, țările partenere, țara partenerului, țările partenerilor,
    țări vizate, țările vizate, țări preferate, țara parteneră, țări, țări eligibile, țara dorită,
    țări dorite, țări de proveniență`,
  partnerTypes: `
    tip de parteneri, tipul partenerilor, tipuri de parteneri, tip partener, tip parteneri,
    tipul partenerului, tip de partener, tipul de partener, tipul de organizație căutată,
    tip de organizații căutate, organizații căutate`,
  programme: `
    program, programul, programul de finanțare, program de finanțare, finanțare, sursa de finanțare,
    sursă de finanțare, surse de finanțare, fond, fondul, apel, apelul, măsura, măsură, finanțator,
    linia de finanțare, schema de finanțare`,
  deadline: `
    termen, termenul, termen limită, termenul limită, data limită, dată limită, deadline, termene,
    valabil până la, valabilă până la, oferta este valabilă până la, termen de valabilitate`,
  replyDeadline: `
    răspuns până la, răspunsuri până la, răspuns până la data de, termen de răspuns, termenul de răspuns,
    termen pentru răspuns, termen răspuns, termen limită pentru răspuns, termen limită de răspuns,
    data limită de răspuns, data limită pentru răspuns, data limită pentru răspunsuri,
    așteptăm răspunsuri până la, așteptăm răspunsul până la, așteptăm răspunsuri,
    manifestări de interes până la, manifestare de interes până la, termen pentru manifestarea interesului,
    termen limită pentru exprimarea interesului, exprimarea interesului până la, parteneri interesați până la,
    răspuns, răspunsuri, răspuns dorit până la, ne puteți scrie până la, termen pentru parteneri,
    confirmare până la`,
  applicationDeadline: `
    depunere, depunerea cererii, depunerea cererii de finanțare, data depunerii, data de depunere,
    termen de depunere, termenul de depunere, termen limită de depunere, termenul limită de depunere,
    termen depunere, data limită de depunere, data limită a apelului, închiderea apelului,
    data închiderii apelului, depunerea proiectului, termen limită apel, termenul apelului,
    închiderea sesiunii, sesiune de depunere, depunere până la, depunerea dosarului,
    termen limită pentru depunere, aplicare până la`,
  period: `
    perioada, perioadă, durată, durata, durata proiectului, perioada de implementare, perioada de derulare,
    perioada proiectului, calendar, calendarul proiectului, perioada de desfășurare, perioada de realizare,
    durata estimată, implementare, derulare, calendar estimativ, perioadă de implementare, când`,
  start: `
    început, începutul, data de început, data începerii, începutul proiectului, start, demarare, începere`,
  end: `
    sfârșit, sfârșitul, data de sfârșit, finalizare, data finalizării, sfârșitul proiectului, încheiere,
    final, data încheierii`,
  budget: `
    buget, bugetul, buget total, bugetul total, bugetul proiectului, buget estimat, bugetul estimat,
    buget estimativ, buget orientativ, buget proiect, cost, cost total, costul total, costul proiectului,
    valoare, valoarea, valoarea totală, valoarea proiectului, valoarea totală a proiectului, valoare totală,
    suma, buget indicativ, buget total estimat`,
  partnerBudget: `
    buget per partener, bugetul per partener, buget pe partener, buget partener, bugetul partenerului,
    contribuția partenerului, contribuția partenerilor, suma per partener, buget pentru fiecare partener,
    bugetul fiecărui partener`,
  languages: `
    limbă, limba, limbi, limbile, limba de lucru, limbi de lucru, limbile de lucru, limba proiectului,
    limbi vorbite, limba de comunicare, limbi de comunicare, limba de contact, limbile proiectului`,
  contact: `
    contact, persoană de contact, persoana de contact, persoane de contact, date de contact,
    datele de contact, informații, informații suplimentare, mai multe informații, detalii, responsabil,
    responsabil proiect, responsabil de proiect, persoana responsabilă, relații, relații suplimentare,
    coordonator`,
  contactName: `
    nume, numele, nume și prenume, numele și prenumele, prenume și nume, prenume, reprezentant legal,
    reprezentant, nume contact`,
  role: 'funcție, funcția, calitate, calitatea, post, poziție, poziția',
  email: `
    e-mail, email, mail, adresă e-mail, adresa de e-mail, adresă de e-mail, adresa email, poștă electronică,
    adresa de mail`,
  phone: `
    telefon, tel, mobil, telefon mobil, număr de telefon, nr de telefon, nr telefon, telefon fix, tel mobil,
    tel/fax, telefon/fax, telefon de contact`,
  fax: 'fax, număr de fax, nr fax',
  website: `
    site, site web, pagina web, pagină web, website, web, www, adresa web, link, linkuri, pagina de internet,
    site-ul, site internet`,
  kind: `
    tipul ofertei, tip ofertă, tip de ofertă, natura ofertei, tipul cooperării, tip de cooperare, tip proiect,
    tipul de cooperare`,
  event: `
    întâlnire, următoarea întâlnire, întâlnire online, întâlnirea partenerilor, prima întâlnire, ședință,
    sesiune de informare, conferință, vizită pregătitoare, videoconferință, data întâlnirii`,
  signatureDate: `
    data, dată, data și semnătura, semnătura, data completării, întocmit la data, locul și data, completat la,
    data publicării, data actualizării, data semnării`,
  partnersFound: `
    parteneri existenți, partenerii existenți, parteneri confirmați, parteneri actuali, partenerii confirmați,
    parteneri identificați, parteneri deja identificați, parteneri găsiți, alți parteneri,
    parteneri deja implicați, avem deja`,
  ownShare: `
    cofinanțare, contribuție proprie, contribuția proprie, contribuția noastră, din care, partea noastră,
    grant solicitat, finanțare solicitată, sprijin solicitat, aport propriu, rata de sprijin`,
  ignored: `
    CUI, CIF, cod fiscal, IBAN, cont, banca, PIC, OID, populație, populația, număr de locuitori, suprafață,
    suprafața, anul înființării, data înființării, experiență, experiența, anexe, anexă, observații,
    nr de înregistrare, nr înregistrare, referință, număr de membri, proiecte anterioare, nu se completează,
    consimțământ, număr de comune`,
}
