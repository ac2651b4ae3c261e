import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Tisztelt, Tisztelt Hölgyem, Tisztelt Uram, Tisztelt Hölgyem Uram, Tisztelt Hölgyeim és Uraim,
    Tisztelt Címzett, Tisztelt Cím, Tisztelt Partnerek, Tisztelt Kollégák, Tisztelt Kolléganő, Kedves,
    Kedves Kollégák, Kedves Mindenki, Kedves Barátaink, Kedves Partnerek, Jó napot, Jó napot kívánok,
    Jó reggelt, Jó estét, Üdvözlöm, Üdvözlöm Önöket, Üdvözlet, Szia, Sziasztok, Szervusz, Szervusztok, Helló,
    Hello, Szép napot, Mélyen tisztelt, Igen tisztelt`,
  closings: `
    Üdvözlettel, Tisztelettel, Szívélyes üdvözlettel, Baráti üdvözlettel, Szíves üdvözlettel,
    Kollegiális üdvözlettel, Meleg üdvözlettel, Üdvözlet, Szép napot, Szép napot kívánok, Szép hetet,
    Köszönettel, Köszönettel és üdvözlettel, Előre is köszönöm, Előre is köszönjük, Előre is köszönve,
    Köszönöm, Köszönjük, Köszönöm szépen, Köszi, Üdv, Üdv mindenkinek, Udv, Üdvözli, Üdvözöl, Sok üdvözlettel,
    Szeretettel, Várjuk válaszukat, Várom válaszát, Várom válaszukat, Segítségüket köszönve,
    Segítségét köszönve, Segítségüket előre is, Minden jót, Viszontlátásra, Kiváló tisztelettel,
    Megértésüket köszönve, Jó munkát, Maradok tisztelettel, Barátsággal, Kelt`,
  honorifics: `
    Dr, dr, Prof, Ifj, ifj, Id, id, Özv, özv, Úr, úr, Asszony, asszony, úrnak, asszonynak, Hölgy, PhD, Ph.D,
    Kisasszony, Tanár úr, Polgármester úr, Elnök úr, Elnök asszony`,
  roles: `
    elnök, elnöke, elnökhelyettes, alelnök, társelnök, ügyvezető, ügyvezető igazgató, igazgató,
    igazgatóhelyettes, igazgatója, munkaszervezet-vezető, munkaszervezet vezető, munkaszervezet vezetője,
    munkaszervezet, LEADER menedzser, projektmenedzser, projektvezető, projektkoordinátor, projektfelelős,
    projektasszisztens, szakmai vezető, szakmai munkatárs, szakmai asszisztens, pénzügyi vezető, menedzser,
    koordinátor, nemzetközi koordinátor, nemzetközi referens, nemzetközi kapcsolatok, pályázati referens,
    pályázati munkatárs, pályázati koordinátor, vidékfejlesztési menedzser, vidékfejlesztő,
    vidékfejlesztési szakértő, irodavezető, titkár, titkárság, polgármester, polgármestere, alpolgármester,
    jegyző, aljegyző, képviselő, osztályvezető, főosztályvezető, csoportvezető, ügyintéző, előadó, referens,
    tanácsadó, szaktanácsadó, munkatárs, asszisztens, titkárnő, intézményvezető, iskolaigazgató, tanár,
    tanárnő, oktató, kutató, tudományos munkatárs, egyetemi docens, adjunktus, egyetemi tanár, tulajdonos,
    alapító, gazda, méhész, borász, múzeumigazgató, muzeológus, könyvtáros, könyvtárvezető,
    kommunikációs munkatárs, sajtóreferens, kapcsolattartó, főtitkár, kuratóriumi elnök, önkéntes, lelkész,
    plébános, falugondnok, térségi animátor, animátor, turisztikai menedzser`,
  sentFrom: `
    iPhone-omról küldve, Az iPhone-omról küldve, Küldve iPhone-ról, Küldve az iPhone készülékemről,
    Elküldve az iPhone-omról, Elküldve a következőből, Samsung készülékemről küldve, Küldve a mobilomról,
    Androidos készülékemről, Mobilról küldve, Outlook for Android letöltése, Az Outlook letöltése,
    Küldve Samsung Mobile`,
  forwardMarks: `
    Továbbított üzenet, Továbbított levél, Továbbított üzenet kezdete, Eredeti üzenet, Eredeti levél,
    Továbbított e-mail, Továbbított üzenet vége`,
  headers: {
    from: 'Feladó, Küldő, Küldte',
    to: 'Címzett, Címzettek',
    cc: 'Másolat, Másolatot kap, Másolatot kapja, Cc, Titkos másolat',
    date: 'Dátum, Elküldve, Küldve, Időpont, Küldés dátuma, Küldés ideje',
    subject: 'Tárgy',
  },
  quoteIntro: {
    start: 'Dátum, időpontban, Ekkor',
    end: `
      ezt írta, írta, a következőt írta, az alábbit írta, időpontban a következőt írta, írta a következőt,
      ezt írta (időpont), ezt írta:`,
  },
  replyPrefixes: 'Re, Vá, Válasz, RE',
  forwardPrefixes: 'Fwd, Fw, Továbbítás, Tov, Továbbítva, Tovább',
  disclaimer: `
    ez az üzenet bizalmas, ez az e-mail bizalmas, bizalmas információ*, kizárólag a címzett*,
    nem ön a címzett, ha nem ön, tévedésből kapta, tévesen kapta, törölje az üzenetet, mielőtt kinyomtatja,
    mielőtt kinyomtatná, gondoljon a környezetre, óvja a környezetet, adatkezelési tájékoztató*,
    adatvédelmi tájékoztató*, személyes adat*, GDPR, jogosulatlan felhasználás*, vírusmentes*,
    felelősséget nem vállal*, cégjegyzékszám*`,
  boilerplate: `
    leiratkozás, leiratkozom, megtekintés böngészőben, kövessen minket, kövess minket, kövessenek minket,
    nyitvatartás*, ügyfélfogadás*, minden jog fenntartva, látogasson el, facebook oldal*,
    az Európai Unió támogatásával, európai mezőgazdasági vidékfejlesztési alap társfinanszíroz*`,
  contact: `
    kapcsolat, kapcsolattartó*, kapcsolattartónk, elérhetőség*, elérhető, bővebb információ*,
    további információ*, további felvilágosítás*, információ*, érdeklődni, érdeklődés*, érdeklődjön,
    érdeklődjenek, kérdés esetén, kérdésekkel, kérdéseivel, jelentkezni, jelentkezés*, keressék, keresse,
    írjon, írjanak, válaszokat, válaszaikat, munkatársunk*, kollégám, kollégámnál, kolléganőm, kolléganőmnél,
    kollégánk, felelős, ügyintéző, forduljanak, forduljon, hívja, hívják, részletek`,
  wrapper: `
    az alábbi, alábbi megkeresés*, alábbi levél*, alábbi felhívás*, lent olvasható, lásd lent, lásd alább,
    mellékelten továbbít*, továbbítom, továbbítjuk, továbbítva, továbbküld*, kaptuk, érkezett hozzánk,
    hozzánk érkezett, megkeresés érkezett, kérték, felkérésére, kérjük közvetlenül, közvetlenül hozzájuk,
    közvetlenül náluk, nem nekünk, szíves tájékoztatás*, tájékoztatásul, szíves felhasználás*, hátha érdekel*,
    érdekes lehet, FYI, megbízásából, nevében`,
}
