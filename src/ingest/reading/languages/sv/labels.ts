import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    titel, projekttitel, projektets titel, titel på projektet, projektnamn, projektnamnet, projektets namn,
    namn på projektet, projektbenämning, benämning, rubrik, projekt, projektet, arbetsnamn, arbetstitel,
    akronym, kortnamn, kort titel, vad heter projektet, samarbetsprojekt, annonsens rubrik`,
  organisation: `
    organisation, organisationen, organisationens namn, namn på organisationen, namn på organisation,
    er organisation, sökande, sökande organisation, sökandens namn, stödsökande, förening, föreningens namn,
    leadergrupp, leaderområde, leadergruppens namn, LAG, lokal aktionsgrupp, namn på LAG, projektägare,
    projektägande organisation, huvudman, huvudpartner, leadpartner, samordnande partner,
    koordinerande partner, koordinerande organisation, ansvarig organisation, vi är, vem är vi, vem vi är,
    vilka är vi, vilka vi är, vem är ni, vilka är ni, vem, vem söker, vem står bakom, avsändare, inlämnad av,
    om oss, presentation av organisationen, aktör`,
  organisationType: `
    typ av organisation, organisationstyp, organisationsform, juridisk form, associationsform,
    slag av organisation, typ av aktör, verksamhetsform`,
  country: 'land, landet, sökandens land, organisationens land, hemland, medlemsland',
  place: `
    ort, hemort, plats, kommun, hemkommun, region, område, verksamhetsområde, geografiskt område, län, var,
    var finns vi, säte, stad, landskap, ort och land, ort och kommun, region och land, bygd, trakt`,
  address: `
    adress, postadress, besöksadress, gatuadress, kontorsadress, postnummer och ort, kontor`,
  themes: `
    tema, teman, temat, ämnesområde, ämnesområden, ämne för projektet, ämnen, samarbetsområde,
    område för samarbete, insatsområde, insatsområden, tematiskt område, tematiska områden, fokusområde,
    fokusområden, fokus, nyckelord, sökord, kategori, inriktning`,
  description: `
    beskrivning, projektbeskrivning, kort beskrivning, kort projektbeskrivning, beskrivning av projektet,
    sammanfattning, kort sammanfattning, om projektet, kort om projektet, vad, vad handler det om,
    vad handlar det om, vad handlar projektet om, vad vi vill göra, vad vi vill, vad ska vi göra,
    det här vill vi göra, vad är tanken, idé, idén, projektidé, projektidén, syfte, syftet, syfte och mål,
    mål, målet, målsättning, projektmål, innehåll, bakgrund, aktiviteter, planerade aktiviteter, åtgärder,
    förväntade resultat, resultat, kort sagt, i korthet`,
  partnersSought: `
    söker, vi söker, söker partner, söker partners, vi söker partner, sökta partner, sökta partners,
    sökt partner, önskad partner, önskade partner, önskade partners, önskemål om partner, partner som söks,
    partners som söks, partner sökes, partners sökes, sökes, söks, eftersökta partners, efterlyses,
    vi letar efter, letar efter, vem letar vi efter, vilka letar vi efter, vem söker vi, vilka söker vi,
    vilka söker ni, vilka partner söker ni, vilken partner söker ni, partner, partners, samarbetspartner,
    samarbetspartners, projektpartner, partnersökning, partnerprofil, profil på partner, krav på partner,
    tänkta partners, möjliga partners, partnerskap, typ och land`,
  partnerCountries: `
    länder, önskade länder, önskat land, önskade partnerländer, partnerländer, partnerland, partnerns land,
    partners länder, från länder, från vilka länder, vilka länder, länder vi söker, länder som söks,
    mållandet, målländer, helst från, land för partner, varifrån, partner från, partners från, var ifrån`,
  partnerTypes: `
    typ av partner, typ av partners, typ av samarbetspartner, typ av organisation som söks,
    vilken typ av partner, vilken sorts partner, sorts partner, partnertyp, partnertyper, slag av partner,
    önskad typ av partner, önskade organisationer, sökta organisationer`,
  programme: `
    program, programmet, stödprogram, finansieringsprogram, fond, fonder, finansiering, finansieringskälla,
    finansiär, finansiärer, finansieras av, finansieras genom, finansierat av, åtgärd, stödåtgärd, medel,
    pengar, utlysning, stöd, stödform, EU-program, program och åtgärd`,
  deadline: `
    sista dag, sista datum, deadline, tidsfrist, frist, slutdatum för annonsen, gäller till, giltig till,
    annonsen gäller till, senast, senast när, stoppdatum, viktiga datum`,
  replyDeadline: `
    svar, svar senast, svar önskas senast, svar före, svar till oss senast, sista svarsdag,
    sista dag för svar, sista dag att svara, sista datum för svar, svarsdatum, svarstid, svara senast,
    svara före, intresseanmälan, intresseanmälan senast, intresseanmälningar senast,
    sista dag för intresseanmälan, anmäl intresse senast, anmäl intresse, anmäl ert intresse senast,
    visa intresse senast, hör av er senast, hör av dig senast, hör av er före, hör av er, återkoppling senast,
    återkoppla senast, återkom senast, kontakta oss senast, besked senast, partnersökningen stänger,
    partner ska vara klar senast, partner sökes till, partnersökning till och med, när behöver ni svar`,
  applicationDeadline: `
    sista ansökningsdag, ansökan, ansökan senast, ansökan lämnas in, ansökan lämnas in senast,
    ansökan ska vara inne, ansökan inlämnas, ansökan skickas in, ansökningsdatum, ansökningsdag,
    ansökningsfrist, ansökningstid, ansökningsperiod, sista dag för ansökan, sista datum för ansökan,
    deadline för ansökan, utlysningen stänger, utlysningens sista dag, utlysning stänger,
    ansökningsomgången stänger, ansökningsomgång, planerad ansökan, inlämning, inlämning av ansökan,
    inlämningsdatum, vi söker medel senast, projektansökan`,
  period: `
    period, projektperiod, projekttid, tidsperiod, genomförandeperiod, genomförandetid, löptid,
    projektets löptid, varaktighet, projektets varaktighet, längd, projektets längd, tid, tidplan, tidsplan,
    tidsram, genomförande, när, planerad period, planerad projekttid, pågår, projektet pågår, start och slut,
    start- och slutdatum`,
  start: `
    start, startdatum, projektstart, planerad start, beräknad start, startar, början, projektet startar,
    uppstart`,
  end: `
    slut, slutdatum, projektslut, avslutas, avslut, planerat slut, beräknat slut, projektet avslutas, slutar`,
  budget: `
    budget, budgeten, total budget, totalbudget, preliminär budget, beräknad budget, uppskattad budget,
    projektbudget, projektets budget, budget totalt, totalt, totalkostnad, total kostnad, beräknad kostnad,
    uppskattad kostnad, kostnad, kostnader, projektkostnad, projektets kostnad, summa, totalsumma, belopp,
    finansiell ram, kostnadsram, omfattning, ekonomi, kostar, kostar totalt, totala kostnader,
    totala kostnaden`,
  partnerBudget: `
    budget per partner, per partner, belopp per partner, kostnad per partner, partnerns budget, partnerns del,
    partnernas andel, partnerns bidrag, bidrag per partner, ekonomisk insats per partner, partnerbudget`,
  languages: `
    språk, språken, arbetsspråk, kommunikationsspråk, projektspråk, samarbetsspråk, språkkunskaper,
    språk i projektet, vi talar, språk vi talar`,
  contact: `
    kontakt, kontakta, kontaktperson, kontaktpersoner, kontaktuppgifter, kontaktuppgift, kontaktinformation,
    vår kontaktperson, frågor, frågor till, frågor besvaras av, upplysningar, upplysningar lämnas av,
    mer upplysningar, svar till, svara till, skicka svar till, anmälan till, intresseanmälan till,
    hör av er till, ansvarig, ansvarig person, projektansvarig, projektledare, handläggare,
    vem ska man kontakta, vem kontaktar man`,
  contactName: `
    namn, för- och efternamn, förnamn, efternamn, fullständigt namn, kontaktens namn, namn på kontaktperson,
    kontaktpersonens namn, namn och titel`,
  role: 'roll, funktion, titel på kontaktperson, befattning, tjänst, tjänstetitel, uppdrag',
  email: `
    e-post, epost, e-postadress, epostadress, mejl, mejladress, mail, mailadress, email, e-mail`,
  phone: `
    telefon, telefonnummer, tel, tfn, tlf, mobil, mobiltelefon, mobilnummer, mobiltel, mob, direktnummer,
    direkt, växel, telefon direkt, ring`,
  fax: 'fax, telefax, faxnummer',
  website: `
    webbplats, webbsida, webbadress, hemsida, webb, länk, länkar, www, url, läs mer, läs mer på,
    mer information, mer info, mer om oss, projektets webbplats, på nätet`,
  kind: `
    typ av annons, annonstyp, typ av erbjudande, typ av förfrågan, typ av samarbete, typ av projekt,
    ärendetyp, ärende`,
  event: `
    möte, digitalt möte, informationsmöte, uppstartsmöte, första möte, nästa möte, partnerträff, träff,
    konferens, webbinarium, studiebesök, studieresa, styrelsemöte, LAG-möte, kick-off, anmälan,
    anmälan senast, sista anmälningsdag, beslut, beslutsdatum`,
  signatureDate: `
    datum, ort och datum, datum och ort, datum och underskrift, underskrift, namnteckning, uppdaterad,
    senast uppdaterad, upprättad, ifylld den, publicerad, inkom, ankomstdatum`,
  partnersFound: `
    partners hittills, partner hittills, redan klara partners, klara partners, bekräftade partners,
    bekräftade partner, befintliga partners, befintliga partner, nuvarande partners, nuvarande partner,
    redan med, redan med i projektet, med är redan, hittade partners, övriga partners, partner vi redan har,
    deltagande partners`,
  ownShare: `
    egen insats, egeninsats, medfinansiering, varav, därav, egenfinansiering, egen finansiering, eget bidrag,
    vår andel, vår del, stödandel, stödnivå, sökt stöd, sökt belopp`,
  ignored: `
    organisationsnummer, org.nr, orgnr, FO-nummer, FO-nr, bankgiro, bg, plusgiro, pg, swish, iban, bic, bank,
    diarienummer, dnr, diarienr, ärendenummer, journalnummer, moms, momsnummer, momsreg.nr, referens,
    vår referens, er referens, antal invånare, invånare, invånarantal, antal medlemmar, medlemmar, grundad,
    grundat, bildad, erfarenhet, erfarenheter, tidigare projekt, tidigare erfarenhet, bilaga, bilagor,
    anmärkning, anmärkningar, övrigt, övriga upplysningar, PIC, OID, öppettider, telefontid, PS, samtycke,
    integritet, ämne`,
}
