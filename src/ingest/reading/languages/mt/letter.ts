import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: 'għeżież, għażiż, għażiża, bonġu, sinjuri, għeżież kollegi, hello, merħba, bongu',
  closings: `
    tislijiet, dejjem tiegħek, dejjem tagħkom, grazzi, grazzi bil-quddiem, bl-isbaħ xewqat, inselli għalikom,
    is-saħħa, tagħkom, saħħa, l-aħjar xewqat, tislijiet sinċieri`,
  honorifics: 'sur, sinjura, is-sur, is-sinjura, dr, prof, perit',
  roles: `
    maniġer, kordinatur, kordinatriċi, direttur, direttriċi, president, segretarju, segretarja, teżorier,
    uffiċjal, uffiċjal tal-proġett, amministratur, sindku, għalliem, għalliema, riċerkatur, kap eżekuttiv,
    maniġer tal-proġett, bidwi`,
  sentFrom: 'mibgħut mill-',
  forwardMarks: 'messaġġ mibgħut, messaġġ imgħoddi, messaġġ oriġinali, messaġġ mgħoddi',
  headers: {
    from: 'minn, mingħand',
    to: 'lil',
    cc: 'kopja',
    date: 'data, mibgħut',
    subject: 'suġġett',
  },
  quoteIntro: {
    start: 'fi, nhar, fil',
    end: 'kiteb, kitbet',
  },
  replyPrefixes: 're',
  forwardPrefixes: 'fwd, fw',
  disclaimer: 'kunfidenzjali, maħsub biss għal, aħseb fl-ambjent, data personali',
  boilerplate: 'tneħħi l-abbonament, segwina, ħinijiet tal-ftuħ',
  contact: `kuntatt, persuna ta' kuntatt, għal aktar informazzjoni, iktbu lil, ikkuntattjaw`,
  self: 'lili, għandi',
  wrapper: 'hawn taħt, qed ngħaddu, irċevejna, aqsmu, wieġbu direttament, għall-informazzjoni tagħkom',
}
