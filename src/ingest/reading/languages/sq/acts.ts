import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: 'ofert*, njoftim*, shpallj*, publikim*, kërkimi, kërkimin, kërkesa, thirrje për bashkëpunim',
  end: `
    tërheq*, hiqni, hiqeni, heqim, fshi*, anul*, refuz*, nuk u miratua, nuk do të, gjetëm, kemi gjetur,
    i plotë, plotësuar, nuk kërkojmë më, nuk është më, nuk vlen, mbyll*`,
  change: `
    korrigj*, ndrysh*, shty*, zgjat*, përditës*, zëvendës*, gabim*, në vend të, shtoni, shtojmë, plotës*,
    afati i ri, data e re`,
  join: `
    intereson, interes*, interesuar, bashkoh*, marrim pjesë, të marrim pjesë, në përgjigje, lidhur me,
    në lidhje me, lexuam, lexova, pamë, pashë, hasëm, na lidhni, në kontakt, të jemi partner`,
  published: `
    publikuar, botuar, faqe*, faqen, buletin*, portal*, platform*, numër, nr, shpërndarë, dërguar, rrjet*`,
  people: 'pjesëmarrës, vullnetarë, të rinj nga, kandidatë, studentë, praktikantë',
}
