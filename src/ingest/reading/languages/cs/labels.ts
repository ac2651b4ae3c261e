import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Název, Název projektu, Název záměru, Titul projektu, Projekt, Pracovní název, Akronym, Zkratka projektu,
    Název nabídky, Nápad, Název spolupráce, Téma projektu a název, Záměr`,
  organisation: `
    Organizace, Název organizace, Žadatel, Jméno žadatele, Název žadatele, Předkladatel, Nositel projektu,
    Nositel, Koordinátor, Koordinující MAS, Hlavní partner, Vedoucí partner, MAS, Název MAS,
    Místní akční skupina, Spolek, Instituce, Kdo jsme, O nás, Kdo hledá, Realizátor, Obec a organizace,
    Subjekt, Zadavatel, Příjemce dotace, Firma, Naše organizace, Předkladatel nabídky`,
  organisationType: `
    Typ organizace, Druh organizace, Právní forma, Forma organizace, Právní status, Typ subjektu, Typ žadatele`,
  country: 'Země, Stát, Členský stát, Země původu, Země žadatele',
  place: `
    Místo, Sídlo, Město, Obec, Region, Kraj, Okres, Území, Lokalita, Oblast a kraj, Místo realizace,
    Území MAS, Kde`,
  address: `
    Adresa, Poštovní adresa, Kontaktní adresa, Korespondenční adresa, Kancelář, Adresa sídla, Ulice,
    Adresa kanceláře`,
  themes: `
    Téma, Témata, Oblast, Oblasti, Tematická oblast, Zaměření, Klíčová slova, Klíčové slovo, Obor, Priority,
    Okruh, Tematické zaměření`,
  description: `
    Popis, Popis projektu, Stručný popis, Krátký popis, Shrnutí, Anotace, Obsah, Obsah projektu, Cíl, Cíle,
    Cíl projektu, Cíle projektu, O co jde, O čem to je, O projektu, Aktivity, Plánované aktivity,
    Záměr projektu, Co chceme, Co plánujeme, Myšlenka, Stručně, Východiska, Zdůvodnění, Náplň,
    Očekávané výsledky`,
  partnersSought: `
    Hledáme, Hledaný partner, Hledaní partneři, Hledáme partnery, Koho hledáme, Hledání partnerů, Partneři,
    Partner, Profil partnera, Požadavky na partnera, Požadavky na partnery, Ideální partner, Vhodný partner,
    Hledá se, Poptávaný partner, Požadovaní partneři, Partnerství, S kým, Očekávání od partnera`,
  partnerCountries: `
    Země partnerů, Země partnera, Partnerské země, Cílové země, Hledané země, Preferované země, odkud hledáme,
    Odkud, Země hledaných partnerů, Z jakých zemí, Státy`,
  partnerTypes: `
    Typ partnera, Typ partnerů, Druh partnera, Typ hledané organizace, Typ hledaného partnera,
    Hledané organizace, Typ partnerské organizace, Typy partnerů`,
  programme: `
    Program, Dotační program, Dotační titul, Výzva, Fond, Financování, Zdroj financování, Operační program,
    Opatření, Podpora, Grant, Poskytovatel, Zdroj`,
  deadline: `
    Termín, Termíny, Lhůta, Uzávěrka, Deadline, Platnost, Platnost nabídky, Platí do, Konečný termín`,
  replyDeadline: `
    Termín pro odpověď, Termín pro odpovědi, Termín odpovědí, Odpověď do, Odpovědi do, Odpovědi,
    Termín pro partnery, Termín přihlášení partnerů, Přihlášení partnerů, Přihlášky partnerů do, Zájemci do,
    Zájemci, Hlaste se do, Ozvěte se do, Termín pro přihlášení, Vyjádření zájmu, Vyjádření zájmu do,
    Termín pro vyjádření zájmu, Projevení zájmu do, Reakce do, Uzávěrka hledání partnerů,
    Konec hledání partnerů, Hledání partnerů do, Přihlásit se do, Přihlaste se do`,
  applicationDeadline: `
    Termín podání žádosti, Podání žádosti, Podání žádosti do, Termín pro podání, Termín podání,
    Termín žádosti, Uzávěrka žádostí, Uzávěrka výzvy, Termín výzvy, Konec výzvy, Příjem žádostí,
    Příjem žádostí do, Předložení žádosti, Předložení projektu, Podání projektu, Žádost, Žádost do, Odevzdání,
    Termín předložení, Lhůta pro podání`,
  period: `
    Doba trvání, Trvání, Trvání projektu, Délka projektu, Délka trvání, Doba realizace, Realizace,
    Realizace projektu, Období, Období realizace, Harmonogram, Kdy, Termín realizace, Časový rámec,
    Časový plán, Doba řešení`,
  start: `
    Začátek, Zahájení, Začátek projektu, Zahájení projektu, Předpokládaný začátek, Plánovaný začátek, Start,
    Datum zahájení`,
  end: 'Konec, Ukončení, Konec projektu, Ukončení projektu, Předpokládaný konec, Datum ukončení',
  budget: `
    Rozpočet, Celkový rozpočet, Rozpočet projektu, Náklady, Celkové náklady, Předpokládaný rozpočet,
    Náklady projektu, Odhadovaný rozpočet, Předpokládané náklady, Orientační rozpočet`,
  partnerBudget: `
    Rozpočet na partnera, Rozpočet partnera, Podíl partnera, Příspěvek partnera, Na partnera,
    Náklady na partnera, Rozpočet na jednoho partnera, Finanční účast partnera`,
  languages: `
    Jazyk, Jazyky, Pracovní jazyk, Pracovní jazyky, Jazyk projektu, Komunikační jazyk, Jazyk komunikace,
    Jednací jazyk, Jazyk spolupráce, Domluvíme se`,
  contact: `
    Kontakt, Kontakty, Kontaktní osoba, Kontaktní údaje, Kontaktní osoby, Více informací, Informace,
    Bližší informace, Odpovídá, Vyřizuje, Odpovědi na adresu, Odpovědná osoba, Ozvěte se, Kam psát, Dotazy`,
  contactName: 'Jméno, Jméno a příjmení, Příjmení, Jméno kontaktní osoby',
  role: 'Funkce, Pozice, Pracovní pozice, Postavení',
  email: 'E-mail, Email, Mail, E-mailová adresa, Elektronická pošta, Elektronická adresa',
  phone: 'Telefon, Tel, Mobil, Mob, Telefonní číslo, Tel. číslo, Mobilní telefon, T, M, GSM',
  fax: 'Fax',
  website: `
    Web, Webové stránky, Internet, Webová stránka, Internetové stránky, Odkaz, Stránky, www, Url, Více na,
    Další informace`,
  kind: 'Typ nabídky, Druh nabídky, Typ spolupráce, Druh spolupráce, Typ, Kategorie',
  event: `
    Akce, Setkání, Schůzka, Jednání, Konference, Úvodní setkání, První setkání, Valná hromada, Další schůzka,
    Online schůzka, Příští jednání, Přípravné setkání`,
  signatureDate: `
    Datum, Podpis, Datum a podpis, Místo a datum, Dne, V Praze dne, Datum vyplnění, Datum podání nabídky,
    Zveřejněno, Poslední změna`,
  partnersFound: `
    Stávající partneři, Již zapojení partneři, Dosavadní partneři, Potvrzení partneři, Partneři již zapojení,
    Už máme, Již máme, Další partneři, Zajištění partneři`,
  ownShare: `
    Vlastní zdroje, Vlastní podíl, Spoluúčast, Spolufinancování, Míra podpory, Výše dotace, Požadovaná dotace,
    Z toho`,
  ignored: `
    IČ, IČO, DIČ, Datová schránka, ID DS, Bankovní spojení, Číslo účtu, IBAN, Spisová značka, Čj, Č.j,
    Počet obyvatel, Rok založení, Úřední hodiny, Příloha, Přílohy, Strana, Reg. č, PIC, OID`,
}
