import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Dobrý den, Dobré ráno, Dobrý večer, Dobré odpoledne, Vážení, Vážená, Vážený, Vážená paní, Vážený pane,
    Vážení přátelé, Vážení kolegové, Vážená kolegyně, Vážené kolegyně, Milí, Milá, Milý, Milí kolegové,
    Milí přátelé, Ahoj, Ahojte, Zdravím, Zdravím vás, Hezký den, Krásný den, Pěkný den, Přeji hezký den, Čau,
    Drazí, Drahá, Drahý, Vážené dámy`,
  closings: `
    S pozdravem, S přátelským pozdravem, S úctou, S uctivým pozdravem, S kolegiálním pozdravem,
    Se srdečným pozdravem, Srdečně, Srdečné pozdravy, Srdečně zdravím, Srdečně zdraví, Zdraví, Zdravím,
    Zdravíme, S pozdravy, Pozdravy, S přáním hezkého dne, S přáním pěkného dne, Hezký den, Pěkný den,
    Přeji hezký den, Přeji pěkný den, Přeji krásný den, Přejeme hezký den, Mějte se hezky, Mějte se,
    Mějte hezký den, Mějte krásný den, Děkuji, Děkujeme, Děkuju, Díky, Dík, Moc díky, Předem děkuji,
    Předem děkujeme, Děkuji předem, Děkujeme předem, Děkuji za odpověď, Za odpověď děkuji, Těším se na,
    Těšíme se na, Na viděnou, Nashledanou, Na shledanou, Hezký víkend, Hezký zbytek dne, Vše dobré, Váš tým,
    Ahoj, Vaše`,
  honorifics: `
    Ing, Mgr, Bc, Dr, Doc, Prof, MUDr, JUDr, PhDr, RNDr, PaedDr, MVDr, Ph.D, PhD, CSc, DiS, MBA, MA, arch,
    pan, pana, panu, paní, pane, slečna, p, BcA, MgA, Th, Ing.arch, MSc`,
  roles: `
    ředitel*, zástupce ředitele, zástupkyně ředitele, výkonný ředitel, výkonná ředitelka, manažer*, manager,
    manažer MAS, manažerka MAS, projektový manažer, projektová manažerka, vedoucí, vedoucí projektu,
    vedoucí oddělení, vedoucí odboru, vedoucí kanceláře, vedoucí pracovník SCLLD, vedoucí zaměstnanec,
    koordinátor*, koordinátor projektu, koordinátorka projektu, předseda, předsedkyně, místopředseda,
    místopředsedkyně, předseda spolku, předsedkyně spolku, prezident, prezidentka, starosta, starostka,
    místostarosta, místostarostka, primátor*, hejtman*, tajemník, tajemnice, zastupitel*, radní, referent*,
    úředník, úřednice, asistent*, poradce, poradkyně, specialista, specialistka, odborný referent,
    odborná referentka, animátor*, učitel*, pedagog, pedagožka, výzkumník, výzkumnice, vědecký pracovník,
    docent*, děkan*, jednatel*, majitel*, zakladatel*, sekretář*, tisková mluvčí, tiskový mluvčí,
    kontaktní osoba, projektový pracovník, projektová koordinátorka, projektový koordinátor, účetní,
    knihovnice, knihovník, kurátor*, farmář*, včelař*, vinař*, člen rady, členka rady, člen výboru,
    dobrovolník, dobrovolnice, farář, místní akční, finanční manažer*, PR manažer*, zahraniční vztahy`,
  sentFrom: `
    Odesláno z iPhonu, Odesláno z mého iPhonu, Odesláno z iPadu, Odesláno z mobilu,
    Odesláno z mobilního telefonu, Odesláno z telefonu, Odesláno z aplikace, Odesláno ze zařízení,
    Odesláno z Pošty, Odesláno z Outlooku, Získejte Outlook, Posláno z mobilu, Odesláno pomocí`,
  forwardMarks: `
    Přeposlaná zpráva, Původní zpráva, Začátek přeposlané zprávy, Přeposlaný e-mail, Předaná zpráva,
    Původní e-mail, Konec přeposlané zprávy, Přeposlaný mail, Začátek přeposlaného e-mailu`,
  headers: {
    from: 'Od, Odesílatel',
    to: 'Komu, Příjemce, Pro',
    cc: 'Kopie, Cc, Skrytá kopie',
    date: 'Datum, Odesláno, Datum odeslání',
    subject: 'Předmět, Věc',
  },
  quoteIntro: {
    start: 'Dne, Od',
    end: 'napsal, napsala, napsal(a), napsal a, píše, odesílatel napsal',
  },
  replyPrefixes: 'Re, Odp, Odpověď',
  forwardPrefixes: 'Fwd, Fw, Přeposláno, FW, Předáno, Přepos',
  disclaimer: `
    tato zpráva je důvěrná, tento e-mail je důvěrný, důvěrné informace, určena výhradně,
    určeno pouze adresátovi, nejste-li adresátem, pokud nejste, omylem, zprávu prosím smažte, než vytisknete,
    před vytištěním, myslete na životní prostředí, šetřete životní prostředí, osobní údaje, osobních údajů,
    zpracování osobních, GDPR, tato zpráva nepředstavuje, neobsahuje viry, obsah tohoto e-mailu`,
  boilerplate: `
    odhlásit odběr, odhlásit se, zobrazit v prohlížeči, sledujte nás, úřední hodiny, otevírací doba,
    provozní doba, všechna práva vyhrazena, navštivte náš web, datová schránka, ID datové schránky,
    spolufinancováno`,
  contact: `
    kontakt, kontakty, kontaktní osoba, kontaktní osoby, kontaktní osobou, kontaktujte, kontaktovat,
    více informací, bližší informace, podrobnosti, informace podá, informace poskytne, informace u,
    obraťte se, obracejte se, odpovědi posílejte, odpovědi na, dotazy na, dotazy zodpoví, pište na,
    napište na, ozvěte se, hlaste se, volejte, má na starosti, na starosti, odpovědná osoba, kolegyně, kolega,
    kolegyni, kolegovi, vyřizuje, mou kolegyni, u mě`,
  wrapper: `
    níže uvedenou, níže uvedený, níže uvedená, níže, viz níže, přeposílám, přeposíláme, přeposláno, předávám,
    předáváme, zasílám, zasíláme níže, v příloze zasílám, obdrželi jsme, přišla nám, přišel nám, dostali jsme,
    dostala se k nám, na žádost, prosíme o zveřejnění, prosíme o rozšíření, pro informaci, na vědomí,
    k vašemu využití, přímo jim, odpovídejte přímo, odpovědi přímo, ne nám, nikoli nám, mohlo by vás zajímat,
    třeba někoho, FYI, jménem`,
}
