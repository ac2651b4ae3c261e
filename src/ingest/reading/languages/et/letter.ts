import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Tere, Tere kõigile, Tere päevast, Tere päevast kõigile, Tere hommikust, Tere õhtust, Tervist, Tervitus,
    Tervitused, Tervitus Eestist, Tere jälle, Lugupeetud, Lugupeetud härra, Lugupeetud proua,
    Lugupeetud kolleegid, Austatud, Austatud kolleegid, Hea, Head, Head kolleegid, Head sõbrad,
    Head partnerid, Kallis, Kallid, Kallid sõbrad, Armsad, Hei, Tsau, Tšau, Hommikust, Päevast, Hea kolleeg,
    Tere armsad, Tere head`,
  closings: `
    Lugupidamisega, Lugupidamisega teie, Parimate soovidega, Parimat, Parimate tervitustega, Heade soovidega,
    Tervitades, Tervitustega, Tervitusi, Tervitused, Sõbralike tervitustega, Südamlike tervitustega,
    Soojade tervitustega, Päikeselisi tervitusi, Kõike head, Kõike paremat, Kõike ilusat, Head päeva,
    Ilusat päeva, Kena päeva, Ilusat nädalat, Head nädalavahetust, Ette tänades, Ette tänades ja, Tänades,
    Tänan, Tänan ette, Täname, Täname ette, Aitäh, Aitäh ette, Aitäh sulle, Suur tänu, Suur aitäh, Tänuga,
    Edu, Jõudu, Jõudu tööle, Ikka teie, Teie, Lgp, Lp, Jääme ootama, Jään ootama, Vastust oodates,
    Vastust ootama, Vastust ootama jäädes, Kohtumiseni, Kuulmiseni, Nägemist, Parimat soovides, Parimatega,
    Terv, Kevadiste tervitustega, Suviste tervitustega, Sügiseste tervitustega, Talviste tervitustega`,
  honorifics: `
    hr, härra, pr, proua, prl, preili, dr, doktor, prof, professor, mag, dots, dotsent, ins, MSc, PhD, MA, õp`,
  roles: `
    tegevjuht, tegevdirektor, juhataja, juhatuse esimees, juhatuse liige, nõukogu esimees, esimees,
    aseesimees, president, direktor, asedirektor, projektijuht, projektijuhi assistent, projektikoordinaator,
    projektispetsialist, koordinaator, LEADER-koordinaator, Leader-juht, nõustaja, konsultant, spetsialist,
    peaspetsialist, nõunik, ekspert, vallavanem, abivallavanem, linnapea, abilinnapea, külavanem,
    vallasekretär, sekretär, assistent, arendusjuht, arendusspetsialist, arendusnõunik, arendusdirektor,
    kultuurispetsialist, kultuurijuht, noorsootöötaja, noorsootööspetsialist, noortejuht,
    keskkonnaspetsialist, keskkonnanõunik, turismijuht, turismikoordinaator, turismispetsialist,
    maakondlik arendaja, kogukonnajuht, kogukonnatöötaja, kogukonnakoordinaator, raamatupidaja, büroojuht,
    kommunikatsioonijuht, kommunikatsioonispetsialist, välissuhete spetsialist, rahvusvaheliste suhete,
    teabejuht, teadur, vanemteadur, lektor, õppejõud, õpetaja, koolijuht, rektor, dekaan, õppejuht, huvijuht,
    muuseumi direktor, muuseumipedagoog, kuraator, talunik, põllumees, talupidaja, peremees, perenaine,
    asutaja, omanik, ettevõtja, osakonnajuhataja, osakonna juhataja, toetuste spetsialist,
    kalanduskoordinaator, kontaktisik, praktikant, tegevtoimetaja, vabatahtlik, vastutav`,
  sentFrom: `
    Saadetud minu iPhone'ist, Saadetud iPhone'ist, Saadetud minu iPadist, Saadetud mobiilist,
    Saadetud minu mobiilist, Saadetud telefonist, Saadetud minu telefonist, Saadetud Samsungi,
    Saadetud Galaxy*, Saadetud Outlookist, Saadetud Androidi, Hankige Outlook, Saadetud rakendusest,
    Saadetud nutitelefonist, Saadetud minu`,
  forwardMarks: `
    Edastatud kiri, Edastatud sõnum, Edasisaadetud kiri, Edasi saadetud kiri, Algne kiri, Algne sõnum,
    Originaalsõnum, Originaalkiri, Esialgne kiri, Edastatud sõnumi algus, Algne teade, Edastatud teade`,
  headers: {
    from: 'Saatja, Kellelt',
    to: 'Saaja, Adressaat, Kellele, Saajad',
    cc: 'Koopia, Cc, Pimekoopia',
    date: 'Kuupäev, Saadetud, Saatmise aeg, Saatmisaeg, Aeg',
    subject: 'Teema, Pealkiri',
  },
  quoteIntro: {
    start: 'Kasutaja, Kuupäeval, Kirjutas, E, T, K, N, R, L, P, On',
    end: 'kirjutas, kirjutas järgmist, kirjutas kuupäeval, kirjutas järgmise kirja',
  },
  replyPrefixes: 'VS, Vast, Vastus, Re',
  forwardPrefixes: 'ED, Edasi, Edastus, Fwd, FW',
  disclaimer: `
    konfidentsiaalne, konfidentsiaalset teavet, konfidentsiaalset informatsiooni, käesolev kiri,
    käesolev e-kiri, see kiri on mõeldud, see e-kiri on mõeldud, mõeldud ainult adressaadile,
    mõeldud üksnes adressaadile, mõeldud ainult saajale, kui te ei ole adressaat, kui te ei ole kirja,
    olete saanud kirja ekslikult, saanud selle kirja ekslikult, ametialaseks kasutamiseks, teavitage saatjat,
    kustutage kiri, mõtle keskkonnale, mõtle loodusele, enne printimist, enne kui prindid,
    enne väljaprintimist, isikuandmed, isikuandmete, privaatsus, andmekaitse, viirusevaba, registrikood`,
  boilerplate: `
    loobu uudiskirjast, tühista tellimus, vaata veebis, jälgi meid, leia meid, meeldimine Facebookis,
    Facebookis, Instagramis, lahtiolekuajad, avatud E-R, kontor avatud, vastuvõtuajad, kõik õigused kaitstud,
    küpsised, Euroopa Liidu kaasrahastatud, kaasrahastanud Euroopa Liit, saate selle kirja`,
  contact: `
    kontakt, kontaktisik, kontaktisikud, kontaktandmed, kontaktid, lisainfo, lisainfot, lisainformatsioon,
    lisateave, lisateavet, rohkem infot, täpsem info, täpsemat infot, info, infot annab, küsimuste korral,
    küsimustega, küsimustele vastab, küsimused saatke, võtke ühendust, võta ühendust, ühendust võtta,
    pöörduge, pöörduda, kirjutage aadressil, kirjutage, kirjuta, vastused aadressil, vastused saatke,
    saatke vastus, saatke kiri, helistage, koordineerib, juhib, projekti juhib, projektijuht on, vastutab,
    minu kolleeg, minu kolleegile, meie kolleeg`,
  self: 'minuga, mulle, minule, minu poole, allakirjutanu*',
  wrapper: `
    allpool, allolev, alloleva, all olev, edastan, edastame, edastan teile, edastame teile, saadan edasi,
    saadame edasi, saadan teile, palun levitage, palun jagada, palun edastada, levitamiseks, jagamiseks,
    teadmiseks, tutvumiseks, infoks, FYI, saime kirja, saime sellise, saime järgmise, saabus meile,
    meile saadeti, saadeti meile, jõudis meieni, palus edastada, palus levitada, palusid edastada,
    võib huvitada, võiks huvitada, äkki huvitab, ehk huvitab, vastused otse, vastata otse, vastake otse,
    otse neile, pöörduge otse, võtke otse ühendust, mitte meile, nimel, palvel`,
}
