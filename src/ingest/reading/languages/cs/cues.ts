import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    do, nejpozději, nejpozději do, do konce, před, končí, končí dne, uzavírá se, uzávěrka, platí do,
    platnost do, nejdéle do, vyprší, k datu, ke dni, ještě do`,
  deadline: `
    termín, termíny, termínu, termínem, lhůta, lhůtu, lhůty, uzávěrka, uzávěrky, uzávěrku, deadline,
    poslední den, konečný termín, mezní termín, datum ukončení, nejzazší termín`,
  reply: `
    odpověď*, odpověz*, odpovíd*, odpovědi, ozvěte se, ozvěte, ozvat, ozvi se, ozývejte, ozvou,
    dejte nám vědět, dejte vědět, dejte mi vědět, dát vědět, napište*, pište, napsat, kontaktujte,
    kontaktovat, hlaste se, přihlaste se, přihlásit se, hlásit se, přihlášky partnerů, zájemci, zájem,
    projevte zájem, vyjádření zájmu, vyjádřete, sdělte, prohlášení partnera, partnerské prohlášení,
    dopis o záměru, potvrďte, potvrdit, potvrzení, zpětnou vazbu, reakce, reagujte, reakci, čekáme na,
    očekáváme, těšíme se na, zavolejte, volejte, mandát*, spojte se, uvítáme, hledání partnerů končí,
    přihlášení partnerů, partneři se mohou`,
  application: `
    žádost*, podání žádost*, podání, podat, podáváme, podáme, podávat, podává, příjem žádost*,
    příjem projekt*, předložit, předkládáme, předložení, odevzdat, odevzdání, výzva, výzvy, výzvu, výzvě,
    grantová výzva, projektová žádost, projektový záměr, fiše, fichi, řídicí orgán, SZIF, ministerstv*, DZS,
    dům zahraniční spolupráce, národní agentura, národní agentury, portál farmáře, nahrát, návrh projekt*,
    projektov* návrh, dotac*, grant*, uzávěrka výzvy`,
  event: `
    schůze, schůzi, schůzka, schůzku, schůzky, jednání, zasedání, zasedá, setkání, sejdeme, konference,
    konferenci, seminář*, workshop*, webinář*, festival*, výstav*, veletrh*, trh, trhy, jarmark*, akce, akci,
    valná hromada, valné hromady, valnou hromadu, zastupitelstv*, rada, programový výbor, výběrová komise,
    rozhodne, rozhoduje, exkurz*, studijní cesta, studijní cestu, návštěv*, fórum, dovolen*, zavřeno,
    nepřítomn*, registrac*, den otevřených dveří, oslav*, otevření, zahájení výstavy, zveřejněn*, vyjde,
    tábor*, soutěž*, koncert*, turnaj*, koná se, konat, uskuteční, pořádáme, výlet*, svátk*, zoom,
    on-line setkání, posvícení, pouť, slavnost*, volby, dožínk*`,
  past: `
    od roku, založen*, založili, vznikl*, vznik, existuje, funguje od, působí, byl, byla, bylo, byli,
    proběhl*, skončil*, ukončen*, dokončen*, dokončili, schválen*, schválil*, loni, loňsk*, minul*, předchozí,
    dříve, dosud, postaven*, otevřen*, získal*, dostali, narozen*, konal*, uskutečnil*, realizovali,
    zrealizovali, navštívili, váš e-mail ze dne, váš dopis, ze dne, ze dne:, zákon*, vyhlášk*, obyvatel,
    sčítání, zahájil*, začal*, členem od, stav k, již v roce`,
  period: `
    doba trvání, trvání, trvá, potrvá, trvat, doba realizace, realizace, realizaci, realizovat, realizován*,
    období, harmonogram, časový plán, začátek, zahájení, zahájíme, začneme, začít, začne, poběží, běžet,
    konec projektu, ukončení projektu, ukončení, plánujeme, plánovan*, předpokládan*, měsíců, měsíce, let,
    roky, uskutečníme, proběhne, délka, probíhat, mezi`,
  superseded: `
    místo, namísto, původně, původní, původního, dříve, dosud, nikoli, nikoliv, ne, už ne, předchozí,
    starý termín, nikoli do, omylem, dosavadní`,
}

export const triage: TriageCues = {
  seek: `
    hledání partner*, hledání zahraničních partner*, hledání projektov* partner*, hledáme ~ partner*, hledá ~
    partner*, hledám ~ partner*, hledají ~ partner*, hledáme ~ MAS, hledá ~ MAS, hledáme ~ obec, hledáme ~
    obce, hledá ~ obec, hledáme ~ města, hledáme ~ město, hledáme ~ spol*, hledá ~ spolk*, hledáme ~ škol*,
    hledá ~ škol*, hledáme ~ organizac*, hledá ~ organizac*, hledáme ~ skupin*, hledá ~ skupin*, hledáme ~
    region*, hledáme ~ kolegy, hledáme ~ někoho, hledáme ~ spolupráci, hledá ~ spolupráci, poptávka partner*,
    poptávka spolupráce, partner hledán, partneři hledáni, hledá se partner, hledají se partneři, nabídka
    spolupráce, nabídku spolupráce, nabídka partnerství, výzva k partnerství, výzva ke spolupráci, výzva pro
    partnery, výzva partnerům, projektu spolupráce, přeshraniční spolupráce, zahraniční partner*, zahraničního
    partner*, zahraniční MAS, potřebujeme ~ partner*, chybí ~ partner*, chybějí ~ partner*, partnera pro ~
    projekt*, partnery pro ~ projekt*, partnery do ~ projekt*, partnera do ~ projekt*, partneři do projektu,
    partner do projektu, chtěli bychom spolupracovat, rádi bychom spolupracovali, chceme spolupracovat, rádi
    bychom našli ~ partner*, chtěli bychom najít ~ partner*, najít ~ partner*, zveme ~ ke spolupráci, připojte
    se k ~ projekt*, přidejte se k ~ projekt*, zapojte se do ~ projekt*, kdo se přidá, kdo se připojí, přidá
    se někdo, kdo by s námi, doplnit konsorcium, do našeho konsorcia, partnersk* obec, partnerskou obec,
    partnerské město hled*, hledáme partnerské, společný projekt, společného projektu`,
  seekWeak: `
    hledáme, hledá, hledám, hledají, partner*, spoluprác*, spolupracovat, výměna zkušeností, výměnu
    zkušeností, vyměnit zkušenosti, podobné regiony, podobným územím, prosíme o zveřejnění, prosím o
    zveřejnění, prosíme o rozeslání, prosím o rozeslání, přeposlat, rozeslat, šířit, šiřte, mezi vaše členy,
    na vašem webu, na vašich stránkách, ve vaší síti, zveřejnit, námět na projekt, nápad na projekt,
    projektový záměr, uvítali bychom, ideální by byl*, vítáni, konsorci*, hlavní partner, možní partneři,
    zájemc*, projekt spolupráce, mezinárodní spolupráce, nadnárodní spolupráce`,
  capability: `
    nabízíme, nabízíme se, nabízí se jako partner, jako partner, jako partneři, jako přidružený partner,
    jako projektový partner, rádi se zapojíme, rádi se připojíme, rádi bychom se zapojili,
    rádi bychom se připojili, chceme se zapojit, můžeme se zapojit, můžeme nabídnout, můžeme přispět,
    můžeme hostit, můžeme přijmout, můžeme ubytovat, co nabízíme, co můžeme nabídnout, přinášíme,
    naše know-how, naše zkušenosti nabízíme, do vašeho projektu, do vašich projektů, ve vašem projektu,
    do vašeho konsorcia, do cizích projektů, do projektů jiných, vlastní projekt nemáme,
    vlastní projekt nepodáváme, nemáme vlastní projekt, nepíšeme vlastní, sami žádost nepodáváme,
    živá laboratoř, testovací území, jsme k dispozici, rádi přijmeme pozvání, kdo hledá partnera,
    kdo potřebuje partnera, ujmeme se, jsme připraveni se`,
  amendment: `
    oprava, opravu, opravy, opravte, prosíme o opravu, prosím o opravu, upřesnění, úprava, úpravu,
    prosíme o úpravu, změna, změnu, změny v, prosíme o změnu, prosím o změnu, změňte, aktualizac*,
    aktualizujte, doplnění, doplňujeme, dodatek, prodloužení termínu, prodloužení lhůty, termín ~ prodloužen*,
    prodloužili, prodlužujeme, prodlužuje se, posun termínu, posunul*, posouvá, nový termín, nové datum,
    nová kontaktní osoba, ostatní zůstává, vše ostatní, ostatní údaje, zbytek zůstává, beze změny, beze změn,
    v naší nabídce, naší poptávky, naší výzvy, k naší nabídce, v našem inzerátu, v minulém e-mailu,
    minulý týden jsme poslali, poslali jsme vám, překlep, chyba, chybně, chybu v, chybička, správně má být,
    místo původního, nahraďte`,
  withdrawal: `
    stahujeme, stáhnout, stáhněte, stažení, odstraňte, odstranit, smažte, smazat, vymažte, vymazat, zrušte,
    zrušit, zrušení nabídky, rušíme, odvoláváme, partnera jsme našli, partnery jsme našli, partneři nalezeni,
    partner nalezen, našli jsme ~ partner*, máme ~ všechny partnery, už partnery nehledáme, už nehledáme, již
    nehledáme, partnera už máme, nehledáme další, není aktuální, již není aktuální, už není aktuální, neplatí,
    konsorcium je kompletní, konsorcium je plné, partnerství je uzavřeno, ukončujeme hledání, hledání
    ukončeno, projekt se neuskuteční, projekt se nebude, od projektu ustupujeme, odstupujeme, upouštíme,
    žádost podávat nebudeme, nebudeme podávat, můžete smazat, můžete stáhnout, už není třeba`,
  interest: `
    četli jsme ~ nabíd*, četl jsem ~ nabíd*, četla jsem ~ nabíd*, viděli jsme ~ nabíd*, zaujala nás ~ nabídk*,
    zaujala mě, zaujala nás, zaujal nás, nás zaujala, nás zaujal, mě zaujal*, na vašich stránkách jsme,
    na vašem webu jsme, na vašem webu jsem, ve vašem zpravodaji, vaši zveřejněnou, zveřejněná nabídka,
    zveřejněnou nabídku, inzerát, na inzerát, na vaši nabídku, máme zájem o projekt, máme zájem o tento,
    máme zájem o spolupráci v projektu, máme zájem se zapojit, máme zájem o účast, mám zájem o, o nabídku č,
    nabídka č, nabídce č, nabídky č, poptávka č, číslo nabídky, k nabídce, ohledně nabídky, reaguji na,
    reagujeme na, v reakci na, hledají ještě, ještě hledají, je ještě aktuální, je stále aktuální,
    zprostředkovat kontakt, zprostředkujete, předat kontakt, předejte, kontakt na žadatele, kontakt na ně,
    rádi bychom se stali partnerem, chtěli bychom se připojit`,
  question: `
    mohli byste mi říct, můžete mi říct, mohli byste nám, můžete nám sdělit, mohl byste, mohla byste, chtěla
    bych se zeptat, chtěl bych se zeptat, chtěli bychom se zeptat, ráda bych se zeptala, rád bych se zeptal,
    dotaz, dotazy, dotaz ohledně, mám dotaz, máme dotaz, otázka, otázku, mám otázku, máme otázku, zajímalo by,
    zajímá mě, je možné, je nutné, je třeba, musíme mít, může se, můžeme žádat, můžeme se přihlásit, jsme
    oprávněni, je oprávněným, jak máme, jak mám, jak postupovat, jak lze, kde najdu, kde najdeme, na koho se,
    koho kontaktovat, jaké podmínky, jaké dokumenty, jaký je termín, existuje formulář, kolik, prosím o radu,
    prosím o informaci, prosíme o informaci, poradit, nevíte, můžeme vložit, lze vložit, jak vložit, je to
    zdarma, kolik stojí, mohli bychom se zeptat`,
  newsletter: `
    newsletter*, zpravodaj*, v tomto čísle, v tomto vydání, zobrazit v prohlížeči, otevřít v prohlížeči,
    odhlásit odběr, odhlásit se z odběru, odhlášení, odběr novinek, číst dále, číst více, více zde,
    celý článek, novinky ze sítě, aktuality, tento e-mail jste obdrželi, dostáváte tento, nepřejete-li si,
    krátké zprávy, obsah čísla, úvodník`,
  event: `
    zveme vás, srdečně zveme, srdečně vás zveme, pozvánka, pozvánku, dovolujeme si vás pozvat, jste zváni,
    rezervujte si, uložte si datum, registrace na, registrujte se, registrační formulář, registrační odkaz,
    účast je zdarma, účast zdarma, vstup volný, vstupné, účastnický poplatek, konferenční poplatek, počet míst
    je omezen, kapacita omezena, program konference, program dne, program semináře, přednáš*, řečníci,
    panelová diskuse, webinář*, místo konání, prezence účastníků, registrace účastníků, informační den, koná
    se, přihlaste se do, organizační tým, cestovné si hradí`,
  fundersCall: `
    vyhlašuje výzvu, vyhlásil* výzv*, výzva vyhlášena, výzva byla vyhlášena, výzva je otevřena, nová výzva,
    otevřená výzva, vyhlášení výzvy, příjem žádostí o podporu, oprávnění žadatelé, oprávněný žadatel,
    oprávněným žadatelem, způsobilé výdaje, míra podpory, výše dotace, výše podpory, maximální výše,
    maximální dotace, alokace, alokace výzvy, celková alokace, pravidla pro žadatele, příručka pro žadatele,
    hodnoticí kritéria, preferenční kritéria, o dotaci mohou žádat, mohou žádat, lze žádat, dotace až`,
  autoReply: `
    automatická odpověď, automatická zpráva, automaticky generovan*, automaticky vygenerovan*, mimo kancelář,
    nejsem v kanceláři, jsem mimo, čerpám dovolenou, mám dovolenou, jsem na dovolené, na mateřské,
    nepřítomnost*, nejsem přítom*, budu zpět, po návratu, po mém návratu, v naléhavých případech,
    v naléhavém případě, ve spěšných, zastupuje mě, vaše zpráva byla přijata, vaši zprávu jsme obdrželi,
    váš e-mail jsme přijali, byla zaevidována, byl zaevidován, evidován pod, číslo požadavku, číslo tiketu,
    číslo jednací vaší, neodpovídejte na, na tento e-mail neodpovídejte, potvrzení o přečtení,
    potvrzení o doručení, byla přečtena, zpráva nebude přeposlána`,
  bounce: `
    nedoručiteln*, nebylo možné doručit, nepodařilo se doručit, nelze doručit, doručení se nezdařilo,
    zpráva nebyla doručena, nedoručená zpráva, adresát neznámý, příjemce neexistuje, adresa neexistuje,
    schránka je plná, vráceno odesílateli`,
  spam: `
    SEO, optimalizac* pro vyhledávač*, první stránk* google, vyhledávačích, zpětné odkazy, odkazů, backlink*,
    placený článek, PR článek, hostovaný článek, půjčk*, úvěr*, úrok*, dědictv*, zesnul*, bankovní převod,
    číslo účtu, kopii pasu, loteri*, výhr*, vyhráli jste, bitcoin*, krypto*, investor*,
    investiční příležitost, garantovan* dotac*, dotace na klíč, odměna za úspěch, databáze e-mailů,
    databázi firem, databáze kontaktů, tvorba webu, tvorbu webových, zvýšit prodej, zvýšení prodeje, slev*,
    akční nabídka, nezávazná nabídka, bezplatná konzultace, klikněte zde, klikněte na, váš účet bude,
    ověřte svůj účet, heslo vyprší, velkoobchod*, kasino, bůh vám žehnej, jen dnes`,
  job: `
    volné pracovní místo, pracovní místo, pracovní nabídka, nabídka práce, přijmeme, hledáme kolegu,
    hledáme kolegyni, výběrové řízení na pozici, na pozici, životopis*, motivační dopis, platov*, plat, mzda,
    mzdu, hrubá mzda, plný úvazek, částečný úvazek, pracovní úvazek, zkušební doba, pracovní poměr, nástup,
    pohovor*, řidičský průkaz, náplň práce, požadujeme, benefity`,
  participants: `
    hledáme účastníky, hledáme ~ účastn*, hledáme dobrovolníky, hledáme ~ mladé lidi, účastníci hledáni,
    volná místa, poslední místa, volné místo na, cestovné hrazeno, cestovní náklady hradí, ubytování a strava,
    účastnický příspěvek, ve věku, výměna mládeže, mládežnická výměna, letní tábor, kapesné,
    přihláška na tábor, cena zájezdu, zájezd`,
  minutes: `
    zápis z jednání, zápis ze schůze, zápis, zápisu, přítomni, přítomno, omluveni, nepřítomni,
    prezenční listina, program jednání, bod programu, usnesení, hlasování, pro proti zdržel, zdržel se, různé,
    zapsal, zapsala, ověřovatel*, předsedající, jednomyslně`,
  press: `
    tisková zpráva, tiskové zprávě, tisková konference, pro média, k okamžitému zveřejnění, mediální kontakt,
    kontakt pro média, závěrečná konference, slavnostně otevř*, fotografie ke stažení, řekl starosta,
    uvedla starostka, novináři`,
  thanks: `
    děkuji za pomoc, děkujeme za pomoc, děkuji za vaši pomoc, děkujeme za vaši pomoc, díky za pomoc,
    děkuji za podporu, děkujeme za podporu, moc děkuji, moc děkujeme za, chtěla bych poděkovat,
    chtěl bych poděkovat, chtěli bychom poděkovat, veselé vánoce, krásné svátky, šťastný nový rok, gratuluj*,
    není třeba odpovídat`,
}

export const partners: PartnerCues = {
  partner: `
    partner, partnera, partneři, partnery, partnerů, partnerům, partnerem, partner*, spoluřešitel*, konsorci*,
    partnerství`,
  wanted: `
    hledáme, hledá, hledám, hledají, hledání, hledáni, potřebujeme, chybí, chceme, chtěli bychom, rádi bychom,
    uvítáme, uvítali bychom, nejlépe, nejraději, přednostně, ideálně, ideální, především, zejména, hlavně,
    například, např, oslovit, zveme, vítáni, spolupracovat, spolupráci, spolupráce, partnery z, partnera z,
    partneři z, cílové země, zájem, najít, měl by být, z těchto zemí, myslíme na`,
  found: `
    už máme, již máme, máme, už, již, je již, přislíbil*, potvrdil*, potvrzený partner, potvrzení partneři,
    náš partner, naši partneři, naším partnerem, stávající partner*, dosavadní partner*, zapojen*, připojil*,
    podepsal*, podepsán*, dohodnut*, domluven*, odstoupil*, odřekl*, společně s naším, spolu s naším,
    je s námi, jsou s námi, účast potvrdil*`,
  example: `
    spolupracovali jsme, spolupracovali, navštívili, byli jsme, studijní cesta do, exkurze, jako v,
    jako například v, příklad, příklady, vzor, po vzoru, inspirac*, inspirov*, podobně jako,
    předchozí projekt, minulý projekt, předchozím projektu, loni, turisté z, hosté z, návštěvníci z,
    uprchlíci z, partnerské město, hranic*, vývoz, na rozdíl od, pochází, zkušenost* z, realizovali, veletrh v`,
  anyCountry: `
    kterékoli země EU, kterékoliv země EU, kterékoli země, jakékoli země, jakékoliv země, jakákoli země,
    jakákoliv země, libovolné země, libovolná země, ze všech zemí, všechny země, všech zemí EU,
    všech členských, z celé EU, v celé EU, z celé Evropy, celá Evropa, po celé Evropě, odkudkoli, odkudkoliv,
    kdekoli v Evropě, kdekoliv v Evropě, země EU, zemí EU, zemích EU, států EU, státy EU, státu EU,
    jiných zemí EU, jiné země EU, členských států, členské státy, členského státu, členské země,
    evropských zemí, evropské země, Evropské unie, na zemi nezáleží, země nerozhoduje, bez ohledu na zemi,
    z Evropy, ze zahraničí`,
  negation: `
    ne, není, nejsou, nikoli, nikoliv, bez, kromě, mimo, vyjma, s výjimkou, už ne, nehledáme, místo, ani,
    žádn*`,
}

export const money: MoneyCues = {
  thousand: 'tisíc, tisíce, tisíců, tis',
  million: 'milion, milionu, milionů, miliony, milión, miliónů, mil, mio',
  currencies: {
    EUR: 'euro, eur, eura, eurech',
    CZK: 'korun, koruny, korunách, Kč, českých korun, Kc',
    PLN: 'zlotých, zloté',
    USD: 'dolar*',
    GBP: 'libr, liber',
    CHF: 'švýcarských franků',
    HUF: 'forint*',
  },
  total: `
    rozpočet, rozpočtu, rozpočtem, celkový rozpočet, celkem, celková částka, celkové náklady, celkových,
    náklady, náklady projektu, dohromady, v součtu, objem, suma, souhrnně, pro všechny partnery, přibližně,
    zhruba, asi, cca, odhad*`,
  perPartner: `
    na partnera, na jednoho partnera, každý partner, každého partnera, pro každého partnera,
    na každého partnera, na MAS, každá MAS, na organizaci, na zemi, podíl partnera, rozpočet partnera`,
  otherMoney: `
    z toho, náš podíl, vlastní podíl, vlastní zdroje, spoluúčast, spolufinancování, kofinancování, poplatek,
    účastnický poplatek, plat, mzda, měsíčně, ročně, za rok, za hodinu, denně, za noc, na osobu, cena,
    vstupné, jízdenk*, nájem*, obrat*, dar, dary, sbírk*, utratili, stálo, stál, získali, získala, obdrželi,
    předchozí projekt, příprav*, maximálně, nejvýše, pokut*, odměn*, členský příspěvek`,
}
