import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    ghrúpa gníomhaíochta áitiúil, ngrúpa gníomhaíochta áitiúil, grúpa gníomhaíochta, grúpaí LEADER,
    grúpa LEADER, comhpháirtíocht forbartha áitiúla, cuideachta forbartha áitiúla, coiste LCDC, GGÁanna, GGÁ,
    grúpa gníomhaíochta áitiúil, grúpaí gníomhaíochta áitiúla, grúpa gníomhaithe áitiúil,
    grúpaí gníomhaithe áitiúla, LAG`,
  flag: 'grúpa gníomhaíochta áitiúil iascaigh, grúpaí gníomhaíochta áitiúla iascaigh, GGÁI, FLAG',
  municipality: `
    comhairlí contae, gcomhairle, chomhairle, comhairlí cathrach, cathair, baile, bailte, bardais,
    ceantar bardasach, rialtas áitiúil, húdaráis áitiúla, comhairle contae, comhairle, comhairlí,
    comhairle cathrach, údarás áitiúil, údaráis áitiúla, bardas, contae`,
  agency: `
    gníomhaireachtaí forbartha, an ghníomhaireacht, institiúid taighde, ionad taighde, cumann lucht tráchtála,
    seirbhís phoiblí, comhlacht poiblí, comhlachtaí poiblí, páirc náisiúnta, bord fáilte, roinn, an roinn,
    gníomhaireacht, gníomhaireachtaí, údarás, údarás na gaeltachta, aireacht, páirceanna náisiúnta,
    cumann tráchtála`,
  ngo: `
    chumann, gcumann, eagraíocht phobail, eagraíochtaí phobail, eagraíochtaí neamhrialtasacha, ENR,
    carthanais, fondúireachtaí, músaem, músaeim, grúpa pobail, grúpaí pobail, coistí pobail, clubanna,
    comharchumainn, comhaltas, cumann drámaíochta, eagraíocht dheonach, eagraíochtaí deonacha, grúpa ban,
    cumann staire, club óige, neamhbhrabúis, cumann, cumainn, comharchumann, eagraíocht, eagraíochtaí,
    fondúireacht, carthanas, coiste pobail, club, coiste forbartha, eagras, eagrais`,
  education: `
    scoileanna, bhunscoil, mbunscoil, ollscoileanna, ollscoil, gcoláiste, choláiste,
    institiúid teicneolaíochta, ionad oiliúna, ionad foghlama, boird oideachais, gaelcholáiste, naíonraí,
    scoil, coláiste, coláistí, institiúid, naíonra, bunscoil, meánscoil, gaelscoil`,
  company: `
    comharchumann feirmeoirí, cuideachtaí, fiontar, fiontair, fiontair shóisialta, gnóthaí, fiontraithe,
    táirgeoirí, táirgeoir, FBM, FBManna, grúdlann, ghrúdlann, comhlacht, comhlachtaí, cuideachta, gnó,
    gnólacht, gnólachtaí, feirm, feirmeacha, feirmeoirí, fiontar sóisialta`,
  network: `
    gréasán, cónaidhmeanna, comhaontas, comhlachas, ardán, aontas, fóram, líonra náisiúnta, líonra, líonraí,
    líonra tuaithe, cónaidhm`,
}

export const legalForms: Phrases = `
  teo, teoranta, cteo, CTR, cuideachta faoi theorainn ráthaíochta, Ltd, CLG, CGT, ctr`

export const organisationWords: Phrases = `
  ionad, comhar, grúpa, comhairle, údarás, oifig, músaem, líonra, forbairt, cumann, comharchumann, comhlacht,
  fondúireacht, coláiste, ollscoil, scoil, coiste, club, institiúid, bord, feidhmeannacht, roinn, cónaidhm,
  eagraíocht, comhaltas, gaelphobal, comharchumainn, foras, conradh, comhdháil, glór, pobal`
