import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    GGÁ, grúpa gníomhaíochta áitiúil, grúpaí gníomhaíochta áitiúla, grúpa gníomhaithe áitiúil,
    grúpaí gníomhaithe áitiúla, LAG`,
  flag: 'FLAG, grúpa gníomhaíochta áitiúil iascaigh',
  municipality: `
    comhairle contae, comhairle, comhairlí, comhairle cathrach, údarás áitiúil, údaráis áitiúla, bardas,
    contae`,
  agency: `
    roinn, an roinn, gníomhaireacht, gníomhaireachtaí, údarás, údarás na gaeltachta, aireacht,
    páirc náisiúnta, páirceanna náisiúnta, cumann tráchtála`,
  ngo: `
    cumann, cumainn, comharchumann, comharchumainn, eagraíocht, eagraíochtaí, fondúireacht, carthanas,
    coiste pobail, club, coiste forbartha, eagras, eagrais`,
  education: `
    scoil, scoileanna, ollscoil, ollscoileanna, coláiste, coláistí, institiúid, naíonra, bunscoil, meánscoil,
    gaelscoil`,
  company: `
    comhlacht, comhlachtaí, cuideachta, gnó, gnólacht, gnólachtaí, feirm, feirmeacha, feirmeoirí,
    fiontar sóisialta`,
  network: 'líonra, líonraí, líonra tuaithe, cónaidhm',
}

export const legalForms: Phrases = 'teo, cteo, ctr, cuideachta faoi theorainn ráthaíochta'

export const organisationWords: Phrases = `
  ionad, comhar, grúpa, comhairle, údarás, oifig, músaem, líonra, forbairt, pobal`
