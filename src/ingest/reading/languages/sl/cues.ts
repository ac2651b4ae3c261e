import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    do, najkasneje, najpozneje, najkasneje do, do konca, pred, se izteče, se zaključi, poteče, velja do,
    do vključno`,
  deadline: 'rok, roka, roki, skrajni rok, zadnji dan, zadnji rok, datum zaključka',
  reply: `
    odgovor*, odziv*, odzovite, odgovorite, javite se, javite, javi se, oglasite se, prijavite se, sporočite,
    pišite, pišite nam, kontaktirajte, izraz interesa, izrazite interes, interes, zainteresiran*,
    pismo o nameri, izjava partnerja, potrdite, potrditev, pričakujemo, čakamo, pokličite, vesele bomo,
    veseli bomo, prijava partnerjev, iskanje partnerjev traja`,
  application: `
    vloga, vloge, vlogo, oddaja, oddaje, oddati, oddamo, oddali bomo, prijava na razpis, prijavo, prijavimo,
    prijaviti, prijavnic*, razpis, razpisa, razpisu, razpisom, javni poziv, javnega poziva, poziv,
    predlog projekta, projektni predlog, organ upravljanja, agencija, AKTRP, ministrstv*, CMEPIUS, MOVIT,
    nacionalna agencija, vložiti, vložimo`,
  event: `
    sestanek, sestanka, seja, seje, srečanj*, konferenc*, delavnic*, seminar*, webinar*, spletni seminar,
    festival*, razstav*, sejem, sejma, sejmu, skupščin*, občni zbor, občinski svet, upravni odbor, odloča,
    obisk, ekskurzij*, študijski obisk, forum, dopust, odsoten, odsotna, zaprto, dogodek, dogodka, prireditev,
    prireditve, dan odprtih vrat, otvoritev, objavljen*, tabor, tekmovanj*, koncert*, poteka v, volitve`,
  past: `
    ustanovljen*, ustanovili, od leta, obstaja, je bil, je bila, bilo, so bili, zaključen*, zaključil*,
    končal*, odobren*, potrjen*, lani, lansk*, prejšnj*, prej, doslej, zgrajen*, prejeli, dobili, izvedli,
    potekal*, začel*, rojen*, prebivalcev, zakon, uredba, z dne`,
  period: `
    trajanje, trajanja, traja, trajal, trajal bo, izvajanje, izvedba, izvajali, obdobje, obdobju,
    časovni načrt, začetek, začeli, začne, začetek projekta, konec projekta, zaključek projekta, načrtujemo,
    načrtovan*, predviden*, mesecev, let, potekal bo, terminski`,
  superseded: 'namesto, prvotno, prvotni, prej, prejšnji, ne, ne več, doslej, pomotoma',
}

export const triage: TriageCues = {
  seek: `
    iskanje partner*, iščemo ~ partner*, išče ~ partner*, iščem ~ partner*, iščejo ~ partner*, iščemo ~ LAS,
    išče ~ LAS, iščemo ~ občin*, išče ~ občin*, iščemo ~ društv*, išče ~ društv*, iščemo ~ šol*, išče ~ šol*,
    iščemo ~ organizacij*, iščemo ~ skupin*, iščemo ~ sodelovanj*, iščemo še, partner iskan,
    iščejo se partnerji, išče se partner, povabilo k sodelovanju, vabilo k sodelovanju, poziv k sodelovanju,
    poziv partnerjem, ponudba za sodelovanje, ponudba sodelovanja, predlog sodelovanja, projekt sodelovanja,
    projekta sodelovanja, transnacionalno sodelovanje, transnacionalnega sodelovanja,
    mednarodno sodelovanje LAS, čezmejno sodelovanje, tuji partner*, tuje partnerje, potrebujemo ~ partner*,
    manjka ~ partner*, manjkajo ~ partner*, partnerje za ~ projekt*, partnerja za ~ projekt*,
    najti ~ partner*, želimo sodelovati, želeli bi sodelovati, radi bi sodelovali, radi bi našli ~ partner*,
    vabimo ~ k sodelovanju, vabimo ~ partner*, pridružite se ~ projekt*, kdo se nam pridruži,
    dopolniti konzorcij, v naš konzorcij, skupni projekt, skupnega projekta, pobrateno občino, pobratenj*`,
  seekWeak: `
    iščemo, išče, iščem, iščejo, partner*, sodelovanj*, sodelovati, izmenjav* izkušenj, izmenjati izkušnje,
    podobna območja, prosimo za objavo, objaviti, objavite, posredujte, delite, razširite, vašim članom,
    na vaši spletni, v vaši mreži, projektna ideja, konzorcij*, vodilni partner, zaželeni, dobrodošli`,
  capability: `
    ponujamo, nudimo, ponujamo se, kot partner, kot partnerji, kot pridruženi partner, radi bi se pridružili,
    z veseljem se pridružimo, pripravljeni smo sodelovati, lahko ponudimo, lahko prispevamo, lahko gostimo,
    lahko sprejmemo, kaj ponujamo, naše izkušnje ponujamo, v vaš projekt, v vašem projektu, v vaš konzorcij,
    v projekte drugih, v projektih drugih, lastnega projekta nimamo, nimamo lastnega projekta,
    ne prijavljamo lastnega, živi laboratorij, na voljo smo, smo na voljo`,
  amendment: `
    podaljšanje roka, podaljšan rok, rok ~ podaljšan, nov rok, novi rok, nov datum, nova kontaktna oseba,
    ostalo ostaja, vse ostalo, preostali podatki, ostaja nespremenjen*, v naši objavi, naše objave,
    našo objavo, prejšnjem sporočilu, prejšnji teden smo poslali, tipkarska, pravilno je, popravek naše,
    popravek našega, popravek objave, popravek k naši, sprememba naše, sprememba v naši, sprememba roka,
    spremembe naše, prosimo popravite, prosim popravite, prosimo spremenite, prosim spremenite,
    prosimo posodobite, dopolnitev naše, dopolnitev k naši, dopolnitev objave, napaka v naši,
    prišlo je do napake, rok je prestavljen*`,
  withdrawal: `
    umikamo, umaknite, umakniti, umik, izbrišite, izbrisati, odstranite, odstraniti, prekličemo, preklic,
    preklicujemo, partnerja smo našli, partnerje smo našli, našli smo ~ partner*, ne iščemo več,
    partnerjev ne iščemo, ni več aktualn*, ne velja več, konzorcij je poln, konzorcij je popoln,
    partnerstvo je zaključeno, iskanje zaključujemo, iskanje je zaključeno, odstopamo, odpovedujemo,
    projekta ne bo, vloge ne bomo, ne bomo prijavili`,
  interest: `
    prebrali smo ~ objav*, prebral sem ~ objav*, prebrala sem ~ objav*, videli smo ~ objav*, zasledili smo,
    zasledila sem, zasledil sem, na vaši spletni strani smo, v vašem e-novičniku smo, v vaših novicah,
    vašo objavo, objavljeno iskanje, objavljena ponudba, nas zanima ta, nas zelo zanima, projekt nas zanima,
    ponudba nas zanima, zanima nas projekt, zanima nas ponudba, zanima nas sodelovanje, zainteresirani smo za,
    imamo interes, ponudba št, objava št, številka ponudbe, še iščejo, ali je še aktualno, je še aktualn*,
    posredujete kontakt, nas povežete, posredovali naš interes, radi bi se pridružili projektu`,
  question: `
    mi lahko poveste, nam lahko poveste, zanima me, zanima nas ali, želim vprašati, želela bi vprašati,
    rada bi vprašala, rad bi vprašal, radi bi vprašali, imam vprašanje, imamo vprašanje, ali je mogoče,
    ali je možno, ali moramo, ali smo upravičeni, kako lahko, kako naj, kje najdem, kje dobim, na koga,
    kakšni so pogoji, katere dokumente, kakšen je rok, prosim za informacijo, prosimo za informacije,
    prosim za pojasnilo`,
  newsletter: `
    e-novice, e-novičnik, novičnik, glasilo, v tej številki, prikaži v brskalniku, poglejte v brskalniku,
    odjava, odjavite se, odjava od, preberite več, preberi več, novice iz mreže, to sporočilo ste prejeli,
    ne želite več, kratke novice`,
  event: `
    vabimo vas na, vljudno vabljeni, vljudno vas vabimo, lepo vabljeni, vabilo na, ste vabljeni,
    rezervirajte datum, prijavite se na dogodek, prijavnica na, registracija, obrazec za prijavo,
    udeležba je brezplačna, udeležba brezplačna, vstop prost, kotizacija, število mest je omejeno,
    program konference, program dogodka, predavatelj*, okrogla miza, spletni seminar, informativni dan`,
  fundersCall: `
    objavljamo javni razpis, objavljen javni razpis, objavljen je razpis, razpis je odprt, odprt razpis,
    javni poziv je objavljen, upravičenci, upravičeni prijavitelji, upravičeni stroški,
    stopnja sofinanciranja, intenzivnost pomoči, višina podpore, višina sofinanciranja, najvišji znesek,
    razpisana sredstva, razpisna dokumentacija, merila za izbor, kdo se lahko prijavi`,
  autoReply: `
    samodejni odgovor, avtomatski odgovor, avtomatsko sporočilo, samodejno sporočilo, samodejno ustvarjen*,
    odsoten sem, odsotna sem, nisem v pisarni, izven pisarne, na dopustu, porodniškem, po vrnitvi,
    v nujnih primerih, nadomešča me, vaše sporočilo smo prejeli, prejeli smo vaše sporočilo, vaša zahteva,
    številka zahtevka, ne odgovarjajte, potrdilo o branju, je bilo prebrano`,
  bounce: `
    ni bilo mogoče dostaviti, nedostavljivo, nedostavljeno, dostava ni uspela, sporočilo ni bilo dostavljeno,
    neznan prejemnik, naslov ne obstaja, predal je poln`,
  spam: `
    SEO, optimizacija strani, prva stran google, povratne povezave, backlink*, posojil*, obrestn*,
    dediščina pokojnega, nakazilo denarja, loterij*, zadeli ste, bitcoin*, kripto*, investitor*,
    naložbena priložnost, zagotovljena sredstva, seznam e-naslovov, izdelava spletnih strani,
    povečajte prodajo, ugodna ponudba, brezplačna analiza, kliknite tukaj, vaš račun bo, potrdite svoj račun,
    igralnica, veleprodaja, ugodni krediti, hitri kredit`,
  job: `
    prosto delovno mesto, delovno mesto, zaposlimo, zaposlitev za, iščemo sodelavca, iščemo sodelavko,
    življenjepis, polni delovni čas, poskusno delo, vozniški izpit, delovne izkušnje`,
  participants: `
    iščemo udeležence, iščemo ~ udeležen*, iščemo prostovoljce, iščemo ~ mlade med, prosta mesta,
    zadnja mesta, potni stroški kriti, nastanitev in hrana, mladinska izmenjava, poletni tabor,
    prispevek udeleženca, žepnina`,
  minutes: `
    zapisnik, zapisnika, prisotni, navzoči, odsotni, opravičeno odsotni, dnevni red, dnevnega reda, sklep,
    sklepi, soglasno, zapisničar*, razno, lista prisotnosti`,
  press: `
    sporočilo za javnost, sporočilo za medije, izjava za javnost, novinarska konferenca, zaključna konferenca,
    za takojšnjo objavo, je povedal župan, medijem`,
  thanks: `
    hvala za pomoč, hvala za vašo pomoč, hvala za podporo, zahvaljujem se vam za pomoč,
    zahvaljujemo se vam za, najlepša hvala za pomoč, vesel božič, srečno novo leto, vesele praznike,
    čestitamo, čestitke, odgovor ni potreben`,
}

export const partners: PartnerCues = {
  partner: 'partner, partnerja, partnerji, partnerje, partnerjev, partnerjem, partner*, konzorcij*',
  wanted: `
    iščemo, išče, iščem, iščejo, iskanje, potrebujemo, manjka, želimo, želeli bi, radi bi, po možnosti,
    najraje, najbolje, prednostno, idealno, predvsem, zlasti, na primer, npr, vabimo, dobrodošli, sodelovati,
    sodelovanje, partnerje iz, partnerja iz, partnerji iz, ciljne države, interes`,
  found: `
    že, že imamo, imamo, je potrdil*, potrdil*, potrjeni partner*, naš partner, naši partnerji,
    obstoječi partner*, dosedanji partner*, se je pridružil*, podpisal*, dogovorjen*, odstopil*,
    skupaj z našim, je že z nami`,
  example: `
    sodelovali smo, sodelovali, obiskali, bili smo, kot v, primer, primeri, zgled, po vzoru, navdih*,
    podobno kot, prejšnji projekt, lani, turisti iz, gostje iz, obiskovalci iz, begunci iz, meja, meji, izvoz,
    za razliko, izkušnje iz`,
  anyCountry: `
    katere koli države, katerekoli države, katera koli država, katerakoli država, kateri koli državi,
    vse države, vseh držav, iz vse EU, iz celotne EU, iz vse Evrope, cele Evrope, cela Evropa, države EU,
    držav EU, državah EU, države članice, držav članic, državi članici, evropskih držav, evropske države,
    drugih držav, druge države EU, Evropske unije, od koder koli, ne glede na državo, država ni pomembna,
    iz Evrope, iz tujine`,
  negation: 'ne, ni, niso, nismo, brez, razen, ne več, ne iščemo, namesto, niti',
}

export const money: MoneyCues = {
  thousand: 'tisoč, tisočev, tis',
  million: 'milijon, milijona, milijone, milijonov, mio',
  currencies: {
    EUR: 'evro, evra, evrov, evri, evre, EUR',
    USD: 'dolar*',
    GBP: 'funtov',
    CHF: 'švicarskih frankov',
  },
  total: `
    proračun, proračuna, skupni proračun, skupna vrednost, vrednost projekta, skupaj, skupni stroški, stroški,
    znesek, celotni, celotna, približno, okvirno, ocenjen*`,
  perPartner: `
    na partnerja, vsak partner, vsakega partnerja, za vsakega partnerja, posameznega partnerja, na LAS,
    na organizacijo, na državo`,
  otherMoney: `
    od tega, naš delež, lastni delež, lastna sredstva, lastna udeležba, sofinanciranje, kotizacija, plača,
    mesečno, letno, na leto, na uro, na dan, na noč, na osebo, cena, vstopnina, najemnina, promet, donacij*,
    porabili, prejeli, prejšnji projekt, najvišji, največ, članarina, nagrada, kazen`,
}
