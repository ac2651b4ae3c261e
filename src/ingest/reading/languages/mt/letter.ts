import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    għażiż, għażiża, għażiżi, għeżież, għeżież kollegi, għeżież ħbieb, għażiż sinjur, għażiża sinjura,
    għażiżi sinjuri, għażiż kollega, sinjur, sinjuri, sur, bonġu, bonswa, bongu, hello, hi,
    il-ġurnata t-tajba, l-għodwa t-tajba, il-jum it-tajjeb, merħba, kollegi, ħbieb, sliem, sliema,
    insellmilkom, insellimlek, insellmulkom, lil min jikkonċerna`,
  closings: `
    tislijiet, tislijiet ġentili, tislima, b'tislima, b'tislijiet, insellmilkom, insellimlek, insellmulkom,
    dejjem tiegħek, dejjem tiegħekom, tiegħek, tagħkom, tiegħek sinċerament, tagħkom sinċerament,
    dejjem tagħkom, grazzi, grazzi ħafna, grazzi bil-quddiem, nirringrazzjakom, nirringrazzjawkom,
    nirringrazzjak, b'rispett, b'qima, bir-rispett, saħħa, saħħiet, sakemm nisimgħu mingħandkom,
    nistennew risposta, nistenna tweġiba, nistennew tweġiba, nistennew li nisimgħu, xewqat sbieħ,
    xewqat tajba, l-aħjar xewqat, awguri, prosit, ħbiberija, ċaw, il-ġurnata t-tajba, narawkom,
    bl-isbaħ xewqat, inselli għalikom, is-saħħa, tislijiet sinċieri`,
  honorifics: `
    Sur, Is-Sur, Sinjura, Is-Sinjura, Sinjorina, Dr, Prof, Perit, Inġ, Mr, Ms, Mrs, Dun, Onor, Avukat, Sra,
    sur, sinjura, is-sur, is-sinjura, dr, prof, perit`,
  roles: `
    koordinatur, koordinatriċi, koordinatur tal-proġett, koordinatriċi tal-proġett, maniġer,
    maniġer tal-proġetti, maniġer tal-proġett, project manager, uffiċjal tal-proġetti, uffiċjal tal-proġett,
    uffiċjal, direttur, direttriċi, direttur eżekuttiv, president, presidenta, viċi president,
    viċi presidenta, segretarju, segretarja, segretarju eżekuttiv, segretarja eżekuttiva, sindku, is-sindku,
    viċi sindku, kunsillier, kunsilliera, teżorier, teżoriera, kap, kap eżekuttiv, kap tal-proġetti,
    chairperson, chairman, ċermen, fundatur, fundatriċi, kuratur, kuratriċi, għalliem, għalliema, surmast,
    kap tal-iskola, amministratur, amministratriċi, riċerkatur, riċerkatriċi, konsulent, mexxej taż-żgħażagħ,
    esperta, rappreżentant, rappreżentanta, assistent, assistenta, uffiċjal tal-komunikazzjoni, CEO, animatur,
    animatriċi, kordinatur, kordinatriċi, bidwi`,
  sentFrom: `
    mibgħut mill-iPhone tiegħi, mibgħut minn iPhone, mibgħut mill-mowbajl, mibgħut minn fuq il-mobile,
    mibgħut minn Outlook, mibgħut mill-iPad, mibgħut mit-telefon, mibgħut mill-`,
  forwardMarks: `
    messaġġ mgħoddi, messaġġ mibgħut 'il quddiem, messaġġ oriġinali, ibda messaġġ mgħoddi,
    bidu tal-messaġġ mgħoddi, il-messaġġ oriġinali, messaġġ mibgħut, messaġġ imgħoddi`,
  headers: {
    from: 'Minn, Mingħand, Mibgħut minn, minn, mingħand',
    to: 'Lil, Għal, Riċevitur, lil',
    cc: 'Cc, Kopja, Kk, kopja',
    date: 'Data, Mibgħut, Mibgħuta, Intbagħat, data, mibgħut',
    subject: 'Suġġett, Is-suġġett, Dwar, suġġett',
  },
  quoteIntro: {
    start: `fi, fil, nhar, f', dakinhar, fl, l, il`,
    end: 'kiteb, kitbet, kitbu, hekk kiteb, kiteb dan, kitbet dan',
  },
  replyPrefixes: 'Re, Tw, Risp, re',
  forwardPrefixes: 'Fwd, Fw, Mgħ, Tgħ, fwd, fw',
  disclaimer: `
    kunfidenzjali, kunfidenzjalità, dan il-messaġġ huwa kunfidenzjali, maħsub biss għal,
    riċevitur intenzjonat, jekk irċevejt dan il-messaġġ bi żball, irċevejt bi żball, qabel ma tipprintja,
    qabel tipprintja, aħseb qabel tipprintja, data personali, protezzjoni tad-data, privileġġjat*,
    l-opinjonijiet espressi, aħseb fl-ambjent`,
  boilerplate: `
    neħħi l-abbonament, ara fil-browser, segwina, segwuna, segwuna fuq, id-drittijiet kollha riżervati,
    drittijiet riżervati, ħinijiet tal-ftuħ, ħin tal-ftuħ, politika tal-privatezza, politika tal-cookies,
    midja soċjali, kif tasal, tneħħi l-abbonament`,
  contact: `
    kuntatt, kuntatti, persuna ta' kuntatt, għal aktar informazzjoni, għal iktar informazzjoni,
    aktar informazzjoni, iktar informazzjoni, għal aktar dettalji, ikteb lil, iktbu lil, ikkuntattja lil,
    ikkuntattjaw lil, ċempel lil, staqsu għal, kuntatt ma', indirizza lil, ikkuntattjaw`,
  self: 'lili, miegħi, lili personalment, lili direttament, jien, għandi',
  wrapper: `
    hawn taħt issibu, hawn taħt, isfel, ara hawn taħt, qed ngħaddi, qed ngħaddilkom, ngħaddilkom,
    qed nibagħtilkom, nibgħatilkom, irċevejna din it-talba, irċevejna, waslitilna, wasalna,
    jekk jogħġbok xerred, jekk jogħġobkom xerrdu, għall-informazzjoni tagħkom, għall-attenzjoni tagħkom,
    ikteb lilhom direttament, iktbulhom direttament, wieġbu direttament, ibagħtu direttament,
    mibgħuta lilna minn, forsi jinteressakom, qed ngħaddu, aqsmu`,
}
