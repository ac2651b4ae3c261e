import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    tairiscint*, tairiscinti, fógra*, fógraí, cuardach*, lorg comhpháirt*, iarratas*, liosta*, foilseach*`,
  end: `
    tarraingt siar, tharraingt siar, ag tarraingt, cealaig*, cealú, chealú, bain anuas, a bhaint, scrios,
    a scriosadh, éirigh as, d'éirigh, thréig, diúltaíodh, níor ceadaíodh, níor éirigh, ní rachaidh, ní bheidh,
    fuaireamar, fuarthas, aimsíodh, d'aimsigh, iomlán, táimid iomlán, nílimid ag lorg, níl ~ níos mó,
    a thuilleadh`,
  change: `
    ceartú, ceartúchán, cheartú, athrú, athruithe, a athrú, athraigh, síneadh, shíneadh, cur siar, nuashonr*,
    botún, earráid, in ionad, in áit, cuir leis, a chur leis, aguisín, spriocdháta nua, dáta nua`,
  join: `
    suim againn, spéis againn, suim agam, spéis agam, suim, spéis, ba mhaith linn páirt, páirt a ghlacadh,
    bheith páirteach, mar fhreagra, freagra ar, ag freagairt, maidir le bhur, léamar, léigh mé, chonaiceamar,
    chonaic mé, i dteagmháil, bheith inár gcomhpháirt*`,
  published: `
    foilsithe, foilsíodh, suíomh, láithreán, nuachtlitir, tairseach, ardán, bunachar, uimhir, a sheol,
    curtha ar aghaidh`,
  people: 'rannpháirtithe, oibrithe deonacha, daoine óga idir, iarrthóirí, mic léinn',
}
