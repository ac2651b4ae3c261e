import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Názov, Názov projektu, Názov zámeru, Projekt, Pracovný názov, Akronym, Skratka projektu, Názov ponuky,
    Nápad, Názov spolupráce, Zámer`,
  organisation: `
    Organizácia, Názov organizácie, Žiadateľ, Meno žiadateľa, Názov žiadateľa, Predkladateľ, Nositeľ projektu,
    Nositeľ, Koordinátor, Koordinujúca MAS, Hlavný partner, Vedúci partner, MAS, Názov MAS,
    Miestna akčná skupina, Združenie, Inštitúcia, Kto sme, O nás, Kto hľadá, Realizátor, Subjekt, Prijímateľ,
    Firma, Naša organizácia`,
  organisationType: `
    Typ organizácie, Druh organizácie, Právna forma, Forma organizácie, Právny status, Typ subjektu,
    Typ žiadateľa`,
  country: 'Krajina, Štát, Členský štát, Krajina pôvodu, Krajina žiadateľa',
  place: `
    Miesto, Sídlo, Mesto, Obec, Región, Kraj, Okres, Územie, Lokalita, Miesto realizácie, Územie MAS, Kde`,
  address: `
    Adresa, Poštová adresa, Kontaktná adresa, Korešpondenčná adresa, Kancelária, Adresa sídla, Ulica`,
  themes: `
    Téma, Témy, Oblasť, Oblasti, Tematická oblasť, Zameranie, Kľúčové slová, Kľúčové slovo, Odbor, Priority,
    Okruh, Tematické zameranie`,
  description: `
    Popis, Opis, Popis projektu, Opis projektu, Stručný popis, Stručný opis, Krátky popis, Zhrnutie, Anotácia,
    Obsah, Obsah projektu, Cieľ, Ciele, Cieľ projektu, Ciele projektu, O čo ide, O čom to je, O projekte,
    Aktivity, Plánované aktivity, Zámer projektu, Čo chceme, Čo plánujeme, Myšlienka, Stručne, Východiská,
    Zdôvodnenie, Očakávané výsledky`,
  partnersSought: `
    Hľadáme, Hľadaný partner, Hľadaní partneri, Hľadáme partnerov, Koho hľadáme, Hľadanie partnerov, Partneri,
    Partner, Profil partnera, Požiadavky na partnera, Požiadavky na partnerov, Ideálny partner,
    Vhodný partner, Hľadá sa, Partnerstvo, S kým, Očakávania od partnera`,
  partnerCountries: `
    Krajiny, Krajiny partnerov, Krajina partnera, Partnerské krajiny, Cieľové krajiny, Hľadané krajiny,
    Preferované krajiny, Odkiaľ, Krajiny hľadaných partnerov, Z akých krajín, Štáty`,
  partnerTypes: `
    Typ partnera, Typ partnerov, Druh partnera, Typ hľadanej organizácie, Typ hľadaného partnera,
    Hľadané organizácie, Typ partnerskej organizácie, Typy partnerov`,
  programme: `
    Program, Dotačný program, Výzva, Fond, Financovanie, Zdroj financovania, Operačný program, Opatrenie,
    Podpora, Grant, Poskytovateľ, Zdroj`,
  deadline: `
    Termín, Termíny, Lehota, Uzávierka, Deadline, Platnosť, Platnosť ponuky, Platí do, Konečný termín`,
  replyDeadline: `
    Termín na odpoveď, Termín na odpovede, Termín odpovedí, Odpoveď do, Odpovede do, Odpovede,
    Termín pre partnerov, Termín prihlásenia partnerov, Prihlásenie partnerov, Záujemcovia do, Záujemcovia,
    Hláste sa do, Ozvite sa do, Vyjadrenie záujmu, Vyjadrenie záujmu do, Termín na vyjadrenie záujmu,
    Prejavenie záujmu do, Reakcie do, Uzávierka hľadania partnerov, Koniec hľadania partnerov,
    Hľadanie partnerov do, Prihlásiť sa do, Prihláste sa do`,
  applicationDeadline: `
    Termín podania žiadosti, Podanie žiadosti, Podanie žiadosti do, Termín na podanie, Termín podania,
    Termín žiadosti, Uzávierka žiadostí, Uzávierka výzvy, Termín výzvy, Koniec výzvy, Príjem žiadostí,
    Predloženie žiadosti, Predloženie projektu, Podanie projektu, Žiadosť, Žiadosť do, Odovzdanie,
    Termín predloženia, Lehota na podanie`,
  period: `
    Trvanie, Trvanie projektu, Dĺžka projektu, Dĺžka trvania, Doba trvania, Doba realizácie, Realizácia,
    Realizácia projektu, Obdobie, Obdobie realizácie, Harmonogram, Kedy, Termín realizácie, Časový rámec,
    Časový plán`,
  start: `
    Začiatok, Začiatok projektu, Začatie, Predpokladaný začiatok, Plánovaný začiatok, Štart, Dátum začatia`,
  end: 'Koniec, Ukončenie, Koniec projektu, Ukončenie projektu, Predpokladaný koniec, Dátum ukončenia',
  budget: `
    Rozpočet, Celkový rozpočet, Rozpočet projektu, Náklady, Celkové náklady, Predpokladaný rozpočet,
    Náklady projektu, Odhadovaný rozpočet, Orientačný rozpočet`,
  partnerBudget: `
    Rozpočet na partnera, Rozpočet partnera, Podiel partnera, Príspevok partnera, Na partnera,
    Náklady na partnera, Rozpočet na jedného partnera`,
  languages: `
    Jazyk, Jazyky, Pracovný jazyk, Pracovné jazyky, Jazyk projektu, Komunikačný jazyk, Jazyk komunikácie,
    Rokovací jazyk, Dohovoríme sa`,
  contact: `
    Kontakt, Kontakty, Kontaktná osoba, Kontaktné údaje, Kontaktné osoby, Viac informácií, Informácie,
    Bližšie informácie, Zodpovedá, Vybavuje, Zodpovedná osoba, Ozvite sa, Kam písať, Otázky`,
  contactName: 'Meno, Meno a priezvisko, Priezvisko, Meno kontaktnej osoby',
  role: 'Funkcia, Pozícia, Pracovná pozícia',
  email: 'E-mail, Email, Mail, E-mailová adresa, Elektronická pošta, Mailová adresa',
  phone: 'Telefón, Tel, Mobil, Mob, Telefónne číslo, Tel. číslo, Mobilný telefón, T, M',
  fax: 'Fax',
  website: `
    Web, Webová stránka, Webstránka, Webové sídlo, Internet, Internetová stránka, Odkaz, Stránka, www, Url,
    Viac na, Ďalšie informácie`,
  kind: 'Typ ponuky, Druh ponuky, Typ spolupráce, Druh spolupráce, Typ, Kategória',
  event: `
    Podujatie, Stretnutie, Rokovanie, Konferencia, Úvodné stretnutie, Prvé stretnutie, Valné zhromaždenie,
    Ďalšie stretnutie, Online stretnutie, Zasadnutie`,
  signatureDate: `
    Dátum, Podpis, Dátum a podpis, Miesto a dátum, Dňa, Dátum vyplnenia, Zverejnené, Posledná zmena`,
  partnersFound: `
    Súčasní partneri, Už zapojení partneri, Doterajší partneri, Potvrdení partneri, Partneri už zapojení,
    Už máme, Ďalší partneri, Existujúci partneri`,
  ownShare: `
    Vlastné zdroje, Vlastný podiel, Spoluúčasť, Spolufinancovanie, Miera podpory, Výška dotácie,
    Požadovaná dotácia, Z toho, Intenzita pomoci`,
  ignored: `
    IČO, DIČ, IČ DPH, Bankové spojenie, Číslo účtu, IBAN, Spisová značka, Číslo spisu, Počet obyvateľov,
    Rok založenia, Úradné hodiny, Príloha, Prílohy, Strana, Reg. č, PIC, OID`,
}
