import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    të nderuar, i nderuar, e nderuar, përshëndetje, të dashur, i dashur, e dashur, mirëdita, tungjatjeta,
    ju përshëndes`,
  closings: `
    me respekt, me nderim, përshëndetje, faleminderit, me përshëndetje, të fala, gjithë të mirat,
    përzemërsisht, ju falënderoj, sinqerisht, me të mira`,
  honorifics: 'z, znj, zonja, zoti, dr, prof, ing',
  roles: `
    koordinator, koordinatore, drejtor, drejtore, drejtoreshë, menaxher, menaxhere, kryetar, kryetare,
    sekretar, sekretare, përgjegjës, përgjegjëse, specialist, specialiste, administrator, administratore,
    ekspert, eksperte, mësues, mësuese, zyrtar, kryetar bashkie, drejtues, fermer`,
  sentFrom: 'dërguar nga',
  forwardMarks: `
    mesazh i përcjellë, mesazhi i përcjellë, mesazh i ridërguar, mesazhi origjinal, mesazhi fillestar`,
  headers: {
    from: 'nga, prej',
    to: 'për, drejtuar',
    cc: 'cc, kopje',
    date: 'data, dërguar',
    subject: 'subjekti, tema, lënda',
  },
  quoteIntro: {
    start: 'më, në, të, ditën',
    end: 'shkroi, ka shkruar, shkruajti',
  },
  replyPrefixes: 're, përgj',
  forwardPrefixes: 'përc, fwd, fw',
  disclaimer: 'konfidencial, marrësi i synuar, mendoni për mjedisin, të dhënat personale',
  boilerplate: 'çabonohu, na ndiqni, orari, të gjitha të drejtat',
  contact: `
    kontakt, kontakti, personi i kontaktit, për informacion, për më shumë informacion, kontaktoni, shkruani,
    personi përgjegjës`,
  self: 'mua, tek unë',
  wrapper: 'më poshtë, ju përcjellim, shpërndajeni, kemi marrë, përgjigjuni drejtpërdrejt, për dijeni',
}
