import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: 'ofert*, njoftim*, shpallj*, kërkim*, kërkesë*, kërkesa*, publikim*, postim*',
  end: `
    tërheq*, heq*, hiqni, fshi*, fshini, anulo*, anuloj*, heqim dorë, hoqëm dorë, braktis*, refuzua, u
    refuzua, nuk u miratua, nuk u financua, nuk do të, nuk realizohet, gjetëm, kemi gjetur, u gjet, e kemi
    plotësuar, plotësuar, nuk kërkojmë më, nuk vlen më, nuk është më`,
  change: `
    korrigj*, korrigjim*, ndrysh*, ndryshim*, zgjat*, shty*, shtyhet, përditës*, zëvendës*, gabim*, në vend
    të, shtoni, shtojmë, shtesë*, afat i ri, afati i ri, datë e re`,
  join: `
    interesuar, interes*, na intereson, do të donim të bashkohemi, bashkohemi, bashkohu, marrim pjesë, të
    marrim pjesë, përgjigj* ndaj, në përgjigje, lidhur me, lexuam, lexova, pamë, pashë, na lidhni, vini në
    kontakt, të jemi partner*`,
  published: `
    publikuar, faqe*, faqja, buletin*, portal*, platform*, bazë*, numër*, shpërndar*, përcoll*, dërguar`,
  people: 'pjesëmarrës, vullnetar*, të rinj të moshës, kandidat*, praktikant*, student*',
}
