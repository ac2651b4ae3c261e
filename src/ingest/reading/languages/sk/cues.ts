import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    do, najneskôr, najneskôr do, do konca, pred, končí, končí sa, uzatvára sa, uzávierka, platí do, vyprší,
    ku dňu, ešte do`,
  deadline: `
    termín, termíny, termínu, lehota, lehotu, lehoty, uzávierka, uzávierky, uzávierku, deadline, posledný deň,
    konečný termín`,
  reply: `
    odpoveď, odpovede, odpovedzte, odpovedať, ozvite sa, ozvite, ozvať, ozvi sa, dajte nám vedieť,
    dajte vedieť, dajte mi vedieť, napíšte, píšte, napísať, kontaktujte, kontaktovať, hláste sa, prihláste sa,
    prihlásiť, hlásiť sa, záujemcovia, záujem, prejavte záujem, vyjadrenie záujmu, vyjadrite,
    partnerské vyhlásenie, list o zámere, potvrďte, potvrdiť, potvrdenie, spätnú väzbu, reakcie, reagujte,
    čakáme na, očakávame, tešíme sa na, zavolajte, volajte, mandát*, spojte sa, uvítame,
    hľadanie partnerov končí, prihlásenie partnerov`,
  application: `
    žiadosť, žiadosti, žiadosťou, podanie, podať, podávame, podáme, podáva, predložiť, predkladáme,
    predloženie, odovzdať, odovzdanie, výzva, výzvy, výzvu, výzve, grantová, projektový zámer, riadiaci orgán,
    PPA, ministerstv*, národná agentúra, národnej agentúry, SAAIC, ITMS*, nahrať, návrh projektu, dotáci*,
    grant*, ŽoNFP, NFP, uzávierka výzvy`,
  event: `
    schôdz*, rokovani*, zasadnuti*, zasadá, stretnut*, stretneme, konferenci*, seminár*, workshop*, webinár*,
    festival*, výstav*, veľtrh*, jarmok*, podujati*, valné zhromaždenie, valného zhromaždenia, zastupiteľstv*,
    rada, výberová komisia, rozhodne, rozhoduje, exkurzi*, študijná cesta, študijnú cestu, návštev*, fórum,
    dovolenk*, zatvorené, neprítomn*, registráci*, deň otvorených dverí, oslav*, otvorenie, zverejnen*,
    tábor*, súťaž*, koncert*, koná sa, uskutoční, organizujeme, výlet*, sviatk*, zoom, hody, slávnost*, voľby,
    dožink*`,
  past: `
    od roku, založen*, založili, vznikl*, vznikol, existuje, pôsobí, bol, bola, bolo, boli, prebehl*,
    skončil*, ukončen*, dokončen*, schválen*, schválil*, vlani, vlaňajš*, minul*, predchádzajúc*, predtým,
    doteraz, postaven*, otvoren*, získal*, dostali, narodil*, konal*, uskutočnil*, realizovali, navštívili,
    váš e-mail zo dňa, zo dňa, zákon*, vyhlášk*, obyvateľov, začal*`,
  period: `
    trvanie, trvania, trvá, potrvá, trvať, doba realizácie, realizáci*, realizovať, obdobie, harmonogram,
    časový plán, začiatok, začneme, začať, začne, pobeží, ukončenie, plánujeme, plánovan*, predpokladan*,
    mesiacov, mesiace, rokov, roky, uskutočníme, prebehne, dĺžka, prebiehať, medzi`,
  superseded: `
    namiesto, miesto, pôvodne, pôvodný, pôvodného, predtým, doteraz, nie, už nie, predchádzajúci,
    starý termín, omylom, doterajší`,
}

export const triage: TriageCues = {
  seek: `
    hľadanie partner*, hľadáme ~ partner*, hľadá ~ partner*, hľadám ~ partner*, hľadajú ~ partner*, hľadáme ~
    MAS, hľadá ~ MAS, hľadáme ~ obec, hľadáme ~ obce, hľadá ~ obec, hľadáme ~ mest*, hľadáme ~ združen*, hľadá
    ~ združen*, hľadáme ~ škol*, hľadá ~ škol*, hľadáme ~ organizáci*, hľadá ~ organizáci*, hľadáme ~ skupin*,
    hľadáme ~ región*, hľadáme ~ kolegov, hľadáme ~ niekoho, hľadáme ~ spoluprácu, hľadá ~ spoluprácu, hľadá
    sa partner, hľadajú sa partneri, partneri hľadaní, ponuka spolupráce, ponuku spolupráce, ponuka
    partnerstva, výzva na spoluprácu, výzva na partnerstvo, výzva pre partnerov, dopyt po partner*, projektu
    spolupráce, cezhraničná spolupráca, zahraničn* partner*, zahraničného partnera, zahraničných partnerov,
    potrebujeme ~ partner*, chýba ~ partner*, chýbajú ~ partner*, partnera pre ~ projekt*, partnerov pre ~
    projekt*, partnerov do ~ projekt*, partnera do ~ projekt*, partner do projektu, partneri do projektu,
    chceli by sme spolupracovať, radi by sme spolupracovali, chceme spolupracovať, radi by sme našli ~
    partner*, nájsť ~ partner*, pozývame ~ k spolupráci, pozývame ~ na spoluprácu, pripojte sa k ~ projekt*,
    pridajte sa k ~ projekt*, zapojte sa do ~ projekt*, kto sa pridá, kto sa pripojí, doplniť konzorcium, do
    nášho konzorcia, partnerskú obec, partnerské mesto hľad*, spoločný projekt, spoločného projektu`,
  seekWeak: `
    hľadáme, hľadá, hľadám, hľadajú, partner*, spoluprác*, spolupracovať, výmena skúseností, výmenu
    skúseností, podobné regióny, prosíme o zverejnenie, prosím o zverejnenie, prosíme o rozoslanie, preposlať,
    rozposlať, šíriť, medzi vašich členov, na vašom webe, na vašej stránke, vo vašej sieti, zverejniť, nápad
    na projekt, projektový zámer, uvítali by sme, ideálny by bol, vítaní, konzorci*, hlavný partner, záujemc*,
    projekt spolupráce, medzinárodná spolupráca, nadnárodná spolupráca, nadnárodnej spolupráce`,
  capability: `
    ponúkame, ponúkame sa, ponúka sa ako partner, ako partner, ako partneri, ako pridružený partner,
    radi sa zapojíme, radi sa pripojíme, radi by sme sa zapojili, radi by sme sa pripojili, chceme sa zapojiť,
    môžeme sa zapojiť, môžeme ponúknuť, vieme ponúknuť, môžeme prispieť, vieme prispieť, môžeme hostiť,
    vieme prijať, vieme ubytovať, čo ponúkame, čo vieme ponúknuť, prinášame, do vášho projektu,
    do vašich projektov, vo vašom projekte, do vášho konzorcia, do cudzích projektov, do projektov iných,
    vlastný projekt nemáme, nemáme vlastný projekt, nepíšeme vlastný, sami žiadosť nepodávame,
    živé laboratórium, testovacie územie, sme k dispozícii, kto hľadá partnera, kto potrebuje partnera,
    sme pripravení sa`,
  amendment: `
    oprava, opravu, opravte, prosíme o opravu, spresnenie, úprava, úpravu, prosíme o úpravu, zmena, zmenu,
    zmeny v, prosíme o zmenu, prosím o zmenu, zmeňte, aktualizáci*, aktualizujte, doplnenie, dopĺňame,
    dodatok, predĺženie termínu, predĺženie lehoty, termín ~ predĺžen*, predĺžili, predlžujeme, predlžuje sa,
    posun termínu, posunul*, nový termín, nový dátum, nová kontaktná osoba, ostatné zostáva, všetko ostatné,
    ostatné údaje, zvyšok zostáva, bez zmeny, nezmenen*, v našej ponuke, našej výzvy, k našej ponuke,
    v minulom e-maile, minulý týždeň sme poslali, poslali sme vám, preklep, chyba, chybne, chybu v,
    správne má byť, nahraďte`,
  withdrawal: `
    sťahujeme, stiahnuť, stiahnite, stiahnutie, odstráňte, odstrániť, vymažte, vymazať, zmažte, zrušte,
    zrušiť, rušíme, odvolávame, partnera sme našli, partnerov sme našli, našli sme ~ partner*, partneri
    nájdení, máme ~ všetkých partnerov, už nehľadáme, partnerov už nehľadáme, partnera už máme, nehľadáme
    ďalších, nie je aktuáln*, už nie je aktuáln*, neplatí, konzorcium je kompletné, konzorcium je plné,
    partnerstvo je kompletné, ukončujeme hľadanie, hľadanie ukončené, projekt sa neuskutoční, projekt sa
    nebude, od projektu ustupujeme, odstupujeme, upúšťame, žiadosť podávať nebudeme, nebudeme podávať, môžete
    zmazať, môžete stiahnuť, už netreba`,
  interest: `
    čítali sme ~ ponuk*, čítal som ~ ponuk*, čítala som ~ ponuk*, videli sme ~ ponuk*, zaujala nás ~ ponuka,
    zaujala ma, zaujala nás, zaujal nás, nás zaujala, nás zaujal, na vašej stránke sme, na vašom webe sme,
    vo vašom spravodajcovi, zverejnená ponuka, zverejnenú ponuku, na vašu ponuku, máme záujem o projekt,
    máme záujem o tento, máme záujem zapojiť, máme záujem o účasť, mám záujem o, ponuka č, ponuke č, ponuky č,
    ponuku č, číslo ponuky, ohľadom ponuky, reagujem na, reagujeme na, v reakcii na, hľadajú ešte,
    ešte hľadajú, je ešte aktuálna, je stále aktuálna, sprostredkovať kontakt, poskytnúť kontakt,
    odovzdať kontakt, kontakt na nich, radi by sme sa stali partnerom, chceli by sme sa pripojiť`,
  question: `
    mohli by ste mi povedať, môžete mi povedať, mohli by ste nám, viete mi povedať, mohli by ste, chcela by
    som sa spýtať, chcel by som sa spýtať, chceli by sme sa spýtať, chcem sa opýtať, rada by som sa spýtala,
    rád by som sa spýtal, otázka, otázku, otázky, mám otázku, máme otázku, zaujímalo by, zaujíma ma, je možné,
    je potrebné, musíme mať, môžeme žiadať, môže žiadať, sme oprávnení, je oprávneným, ako máme, ako mám, ako
    postupovať, kde nájdem, kde nájdeme, na koho sa, koho kontaktovať, aké podmienky, aké dokumenty, aký je
    termín, existuje formulár, koľko, prosím o radu, prosím o informáciu, prosíme o informáciu, poradiť,
    neviete, môžeme vložiť, dá sa vložiť, je to zadarmo, koľko stojí`,
  newsletter: `
    newsletter*, spravodajca, spravodaj*, v tomto čísle, v tomto vydaní, zobraziť v prehliadači,
    otvoriť v prehliadači, odhlásiť odber, odhlásiť sa z odberu, čítajte ďalej, čítať ďalej, čítať viac,
    viac tu, novinky zo siete, aktuality, tento e-mail ste dostali, dostávate tento, neželáte si,
    krátke správy, úvodník`,
  event: `
    pozývame vás, srdečne pozývame, srdečne vás pozývame, pozvánka, pozvánku, dovoľujeme si vás pozvať, ste
    pozvaní, zapíšte si dátum, registrácia na, registrujte sa, registračný formulár, účasť je bezplatná, účasť
    bezplatná, vstup voľný, vstupné, účastnícky poplatok, počet miest je obmedzený, kapacita obmedzená,
    program konferencie, program dňa, prednáš*, panelová diskusia, webinár*, miesto konania, informačný deň,
    prihláste sa do, koná sa, organizačný tím, pre koho`,
  fundersCall: `
    vyhlasuje výzvu, vyhlásil* výzvu, výzva bola vyhlásená, výzva vyhlásená, výzva je otvorená, nová výzva,
    otvorená výzva, vyhlásenie výzvy, príjem žiadostí, oprávnení žiadatelia, oprávnený žiadateľ,
    oprávnené výdavky, miera podpory, intenzita pomoci, výška dotácie, výška podpory, výška príspevku,
    maximálna výška, alokácia, alokácia výzvy, príručka pre žiadateľa, hodnotiace kritériá, výberové kritériá,
    o dotáciu môžu žiadať, môžu žiadať, dotácia do výšky`,
  autoReply: `
    automatická odpoveď, automatická správa, automaticky generovan*, automaticky vygenerovan*,
    mimo kancelárie, nie som v kancelárii, som mimo, čerpám dovolenku, mám dovolenku, som na dovolenke,
    na materskej, neprítomnos*, budem späť, po návrate, po mojom návrate, v naliehavých prípadoch,
    v súrnych prípadoch, zastupuje ma, vaša správa bola prijatá, vašu správu sme dostali,
    váš e-mail sme prijali, bola zaevidovaná, číslo požiadavky, číslo tiketu, neodpovedajte na,
    potvrdenie o prečítaní, potvrdenie o doručení, bola prečítaná`,
  bounce: `
    nedoručiteľn*, nebolo možné doručiť, nepodarilo sa doručiť, nedá sa doručiť, doručenie zlyhalo,
    správa nebola doručená, nedoručená správa, adresát neznámy, príjemca neexistuje, adresa neexistuje,
    schránka je plná`,
  spam: `
    SEO, optimalizáci* pre vyhľadávač*, vyhľadávačoch, prvá strana google, prvej strane google, spätné odkazy,
    backlink*, platený článok, PR článok, pôžičk*, úver*, úrok*, dedičstv*, zosnul*, bankový prevod,
    číslo účtu, kópiu pasu, lotéri*, výhr*, vyhrali ste, bitcoin*, krypto*, investor*, investičná príležitosť,
    garantovan* dotáci*, odmena za úspech, databáza e-mailov, databázu firiem, tvorba webu, tvorbu webových,
    zvýšiť predaj, zvýšenie predaja, zľav*, akciová ponuka, nezáväzná ponuka, bezplatná konzultácia,
    kliknite sem, kliknite na, váš účet bude, overte svoj účet, heslo vyprší, veľkoobchod*, kasíno`,
  job: `
    voľné pracovné miesto, pracovné miesto, pracovná ponuka, ponuka práce, prijmeme, hľadáme kolegu,
    hľadáme kolegyňu, výberové konanie, na pozíciu, životopis*, motivačný list, platov*, plat, mzda, mzdu,
    plný úväzok, čiastočný úväzok, pracovný pomer, skúšobná doba, nástup, pohovor*, vodičský preukaz,
    náplň práce, požadujeme`,
  participants: `
    hľadáme účastníkov, hľadáme ~ účastník*, hľadáme dobrovoľníkov, hľadáme ~ mladých ľudí, voľné miesta,
    posledné miesta, cestovné hradíme, cestovné náklady hradí, ubytovanie a strava, účastnícky príspevok,
    vo veku, výmena mládeže, mládežnícka výmena, letný tábor, vreckové, cena zájazdu, zájazd`,
  minutes: `
    zápisnica, zápisnicu, zápis zo stretnutia, zápis z rokovania, prítomní, ospravedlnení, neprítomní,
    prezenčná listina, program rokovania, bod programu, uznesenie, uznesenia, hlasovanie, zdržal sa, rôzne,
    zapísal, zapísala, overovateľ*, predsedajúci, jednomyseľne`,
  press: `
    tlačová správa, tlačovej správe, tlačová konferencia, pre médiá, na okamžité zverejnenie,
    kontakt pre médiá, záverečná konferencia, slávnostne otvor*, fotografie na stiahnutie, povedal starosta,
    uviedla starostka, novinári`,
  thanks: `
    ďakujem za pomoc, ďakujeme za pomoc, ďakujem za vašu pomoc, ďakujeme za vašu pomoc, vďaka za pomoc,
    ďakujem za podporu, ďakujeme za podporu, veľmi pekne ďakujem za, chcela by som poďakovať,
    chcel by som poďakovať, chceli by sme poďakovať, veselé vianoce, krásne sviatky, šťastný nový rok,
    gratuluj*, netreba odpovedať`,
}

export const partners: PartnerCues = {
  partner: 'partner, partnera, partneri, partnerov, partnerom, partner*, konzorci*, partnerstvo',
  wanted: `
    hľadáme, hľadá, hľadám, hľadajú, hľadanie, potrebujeme, chýba, chýbajú, chceme, chceli by sme,
    radi by sme, uvítame, uvítali by sme, najlepšie, najradšej, prednostne, ideálne, ideálny, predovšetkým,
    najmä, hlavne, napríklad, napr, osloviť, pozývame, vítaní, spolupracovať, spoluprácu, spolupráca,
    partnerov z, partnera z, partneri z, cieľové krajiny, záujem, nájsť, mal by byť, myslíme na`,
  found: `
    už máme, máme, už, už je, prisľúbil*, potvrdil*, potvrdený partner, potvrdení partneri, náš partner,
    naši partneri, naším partnerom, súčasn* partner*, doterajš* partner*, zapojen*, pripojil*, podpísal*,
    dohodnut*, odstúpil*, spolu s naším, je s nami, sú s nami`,
  example: `
    spolupracovali sme, spolupracovali, navštívili, boli sme, študijná cesta do, exkurzia, ako v, príklad,
    príklady, vzor, po vzore, inšpirác*, inšpirov*, podobne ako, predchádzajúci projekt, minulý projekt,
    vlani, turisti z, hostia z, návštevníci z, utečenci z, hranic*, vývoz, na rozdiel od, pochádza,
    skúsenost* z, realizovali, veľtrh v`,
  anyCountry: `
    ktorejkoľvek krajiny EÚ, ktorejkoľvek krajiny, akejkoľvek krajiny, akákoľvek krajina, ktorákoľvek krajina,
    ľubovoľnej krajiny, ľubovoľná krajina, zo všetkých krajín, všetky krajiny, všetkých krajín EÚ,
    všetkých členských, z celej EÚ, v celej EÚ, z celej Európy, celá Európa, po celej Európe, odkiaľkoľvek,
    kdekoľvek v Európe, krajiny EÚ, krajín EÚ, krajinách EÚ, štátov EÚ, štáty EÚ, štátu EÚ, iných krajín EÚ,
    iné krajiny EÚ, členských štátov, členské štáty, členského štátu, členskej krajiny, európskych krajín,
    európske krajiny, európskych štátov, Európskej únie, na krajine nezáleží, krajina nerozhoduje,
    bez ohľadu na krajinu, z Európy, zo zahraničia`,
  negation: `
    nie, nie je, nie sú, bez, okrem, mimo, s výnimkou, už nie, nehľadáme, namiesto, ani, žiadn*`,
}

export const money: MoneyCues = {
  thousand: 'tisíc, tisíce, tisícov, tis',
  million: 'milión, milióna, miliónov, milióny, mil, mio',
  currencies: {
    EUR: 'euro, eur, eura, eurá, eurách',
    CZK: 'českých korún, korún, korunách',
    PLN: 'zlotých, zloté',
    USD: 'dolár*',
    GBP: 'libier',
    CHF: 'švajčiarskych frankov',
    HUF: 'forint*',
  },
  total: `
    rozpočet, rozpočtu, rozpočtom, celkový rozpočet, celkovo, celkom, spolu, celková suma, celkové náklady,
    náklady, náklady projektu, dokopy, objem, suma, pre všetkých partnerov, približne, zhruba, asi, cca,
    odhad*`,
  perPartner: `
    na partnera, na jedného partnera, každý partner, každého partnera, pre každého partnera,
    na každého partnera, na MAS, každá MAS, na organizáciu, na krajinu, podiel partnera, rozpočet partnera`,
  otherMoney: `
    z toho, náš podiel, vlastný podiel, vlastné zdroje, spoluúčasť, spolufinancovanie, kofinancovanie,
    poplatok, plat, mzda, mesačne, ročne, za rok, za hodinu, denne, za noc, na osobu, cena, vstupné, nájom*,
    obrat*, dar, dary, minuli, stálo, stál, získali, získala, dostali, predchádzajúci projekt, príprav*,
    maximálne, najviac, pokut*, odmen*, členský príspevok`,
}
