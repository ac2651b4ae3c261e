import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    bună ziua, bună dimineața, bună seara, bună, buna ziua, stimate domn, stimată doamnă, stimate domnule,
    stimată doamnă director, stimați domni, stimate doamne, stimați parteneri, stimați colegi,
    stimate doamne și stimați domni, stimate doamnă, stimate domnule director, stimați, stimate, stimată,
    dragi colegi, dragă, dragi, dragi prieteni, dragi parteneri, salut, salutare, salutări, onorate,
    doamnelor și domnilor, domnule, doamnă, către`,
  closings: `
    cu stimă, cu deosebită stimă, cu respect, cu deosebit respect, cu considerație, cu deosebită considerație,
    cu cele mai bune gânduri, cu prietenie, cu drag, cu bine, toate cele bune, numai bine, o zi bună,
    o zi frumoasă, o zi plăcută, o săptămână bună, un weekend plăcut, vă mulțumim, vă mulțumesc, mulțumesc,
    mulțumim, mulțumesc anticipat, mulțumim anticipat, vă mulțumim anticipat, vă mulțumesc anticipat,
    mulțumiri, salutări, salutări cordiale, cu salutări, cordial, cu cordialitate, cu sinceritate,
    al dumneavoastră, pe curând, așteptăm cu interes, așteptăm răspunsul, în așteptarea răspunsului,
    vă stăm la dispoziție, rămânem la dispoziția, cu recunoștință, cele bune, vă salutăm`,
  honorifics: `
    dl, dna, d-na, d-l, domnul, doamna, domnișoara, dr, ing, prof, prof univ dr, conf, ec, av, pr, preot, jr,
    drd, lect, arh, d na`,
  roles: `
    director, directoare, director executiv, directoare executivă, director general, director adjunct,
    manager, manager GAL, manager de proiect, manager proiect, coordonator, coordonatoare,
    coordonator proiect, coordonator de proiect, responsabil, responsabil proiect, responsabil animare,
    responsabilă, președinte, președintă, președintele, vicepreședinte, primar, primăriță, viceprimar,
    primarul comunei, secretar, secretară, secretar general, secretarul comunei, consilier, consilieră,
    consilier local, consilier superior, inspector, referent, expert, expertă, expert proiecte, animator,
    animatoare, facilitator, asistent, asistentă, asistent manager, contabil, contabilă, administrator,
    administratoare, fondator, fondatoare, profesor, profesoară, învățător, învățătoare, lector, cercetător,
    cercetătoare, muzeograf, muzeografă, bibliotecar, bibliotecară, preot, paroh, reprezentant,
    reprezentant legal, reprezentantă, șef serviciu, șefă serviciu, șef birou, purtător de cuvânt, consultant,
    consultantă, formator, formatoare, trezorier, membru în consiliul director, prefect, subprefect,
    ofițer de proiect, evaluator, economist, inginer, ghid, agent de dezvoltare, lucrător social,
    asistent social, persoană de contact`,
  sentFrom: `
    trimis de pe, trimis de pe iphone, trimis din, trimis de la, descarcă outlook, obțineți outlook,
    expediat de pe`,
  forwardMarks: `
    mesaj redirecționat, mesajul redirecționat, începe mesajul redirecționat, mesaj transmis mai departe,
    mesaj original, mesajul original, mesaj retransmis, mesaj inițial`,
  headers: {
    from: 'de la, expeditor, expeditorul, de',
    to: 'către, destinatar, destinatarul, la, pentru',
    cc: 'cc, copie, copie la',
    date: 'data, dată, trimis, trimis la, trimis la data',
    subject: 'subiect, subiectul, referitor la',
  },
  quoteIntro: {
    start: `
      pe, în data de, la data de, pe data de, în, lun, mar, mie, joi, vin, sâm, dum, la, luni, marți,
      miercuri, vineri, sâmbătă, duminică`,
    end: 'a scris, scria, a scris următoarele, au scris',
  },
  replyPrefixes: 're, ref, răsp, răspuns',
  forwardPrefixes: 'fw, fwd, redirecționat, trans',
  disclaimer: `
    acest mesaj este confidențial, acest mesaj și, acest e-mail, conținutul acestui mesaj, confidențial,
    confidențiale, informații confidențiale, destinat exclusiv, exclusiv destinatarului,
    dacă nu sunteți destinatarul, dacă ați primit acest mesaj din greșeală, ați primit acest mesaj din eroare,
    protejați mediul, gândiți-vă la mediu, înainte de a imprima, înainte de a tipări,
    date cu caracter personal, datelor cu caracter personal, GDPR, protecția datelor, este interzisă,
    divulgarea, copierea sau distribuirea, regulamentul 2016`,
  boilerplate: `
    dezabonare, dezabonați-vă, vizualizați în browser, click aici, dați click, urmăriți-ne, găsiți-ne pe,
    program de lucru, program cu publicul, orar, toate drepturile rezervate, nu mai doriți să primiți,
    cod fiscal, CUI, proiect finanțat de, urmăriți-ne pe facebook`,
  contact: `
    contact, date de contact, persoană de contact, persoana de contact, persoane de contact, contactați,
    pentru informații, pentru mai multe informații, informații suplimentare, pentru detalii, detalii,
    detalii la, relații la, relații suplimentare, vă rugăm să contactați, vă rugăm să scrieți, scrieți la,
    scrieți pe adresa, răspunsurile se trimit, răspunsuri la, în atenția, se ocupă de, responsabil de proiect,
    responsabilă de proiect, de proiect se ocupă, colega mea, colegul meu, colega noastră, colegul nostru,
    telefonați la, sunați la, persoana responsabilă`,
  wrapper: `
    vă transmit, vă transmitem, vă trimit, vă redirecționez, redirecționez, vă transmit mai jos, mai jos,
    mesajul de mai jos, cererea de mai jos, oferta de mai jos, solicitarea de mai jos, anunțul de mai jos,
    spre diseminare, spre știință, pentru informare, spre informare, rog difuzați, rog să difuzați,
    vă rog să diseminați, vă rugăm să diseminați, am primit, am primit de la, ne-a parvenit,
    a fost primit de la, poate vă interesează, poate este de interes, v-ar putea interesa, direct cu,
    contactați direct, luați legătura direct, să le scrieți direct, răspundeți direct, dați mai departe,
    de la colegii din`,
}
