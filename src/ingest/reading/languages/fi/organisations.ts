import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    toimintaryhm*, Leader-ryhm*, Leader-toimintaryhm*, LAG, LAGit, LAG:n, paikallinen toimintaryhm*,
    paikalliset toimintaryhmät, paikallisia toimintaryhmiä, kehittämisyhdisty*, Leader-yhdisty*, Leader-alue*,
    paikallisen toimintaryhmän`,
  flag: `
    FLAG, FLAGit, kalaleader*, kalatalousryhm*, kalaryhm*, kalatalouden toimintaryhm*,
    kalatalouden paikallinen, Kalaleader-ryhm*`,
  municipality: `
    kunta, kunnan, kunnat, kuntia, kunnalle, kuntien, kunnallinen, kaupunki, kaupungin, kaupungit, kaupunkeja,
    kaupunkien, pikkukaupun*, maakunta, maakunnan, maakunnat, maakuntia, kuntayhtym*, kylä, kylät, kyliä,
    kylän, kylien, seutukun*, seutuyhtym*, pitäjä*, saaristokun*, maaseutukun*, naapurikun*,
    kaupunginhallitus, kunnanvirasto, kuntaliitto, ystävyyskun*`,
  agency: `
    virasto, viraston, virastot, ministeriö*, ELY-kesku*, elinvoimakesku*, maakuntaliit*, maakunnan liit*,
    aluehallintovirast*, Ruokavirasto*, Metsähallitu*, Metsäkeskus*, Metsäkeskuksen, Luonnonvarakesku*,
    kansallispuist*, luonnonpuist*, geopark*, kehittämiskesku*, kehitysyhtiö*, elinkeinoyhtiö*,
    kehittämisyhtiö*, kauppakamar*, hyvinvointialue*, viranomai*, maaseutukesku*, matkailuorganisaatio*,
    matkailutoimisto*, aluekeskus, luontokesku*, seutukeskus`,
  ngo: `
    yhdisty*, ry, r.y., rekisteröity yhdistys, järjestö*, kansalaisjärjestö*, kyläyhdisty*, kylätoimikun*,
    kotiseutuyhdisty*, maatalousnais*, Maa- ja kotitalousnais*, maatalousseur*, nuorisoseur*, urheiluseur*,
    partiolippukunta, osuuskun*, säätiö*, seura, seuran, seurat, seuroja, liitto, liiton, liitot,
    museoyhdisty*, mehiläishoitajain, kalastusseur*, osakaskun*, martat, marttayhdisty*, Martat, 4H-yhdisty*,
    4H, seurakun*, metsänhoitoyhdisty*, metsästysseur*, jakokun*, vapaaehtoisjärjestö*,
    luonnonsuojeluyhdisty*, eläkeläisyhdisty*, hoitoyhdisty*, vanhempainyhdisty*`,
  education: `
    koulu, koulut, kouluja, koulun, kouluille, koulujen, oppilaito*, yliopisto*, ammattikorkeakoul*,
    korkeakoul*, kansanopist*, ammattiopist*, opisto, opiston, opistot, opistoja, lukio, lukion, lukiot,
    lukioita, peruskoul*, alakoul*, yläkoul*, kyläkoul*, kansalaisopist*, musiikkiopist*, tutkimuslaito*,
    tutkimuskesku*, instituut*, päiväko*, kirjasto, kirjaston, kirjastot, kirjastoja, akatemia, luontokoul*,
    oppimiskesku*, maatalousoppilaito*, koulutuskesku*, koulutuskuntayhtym*`,
  company: `
    yritys, yrityksen, yritykset, yrityksiä, yritysten, pienyrity*, mikroyrity*, perheyrity*, matkailuyrity*,
    pk-yrity*, Oy, Oyj, Ky, Tmi, osakeyhtiö*, yhtiö, yhtiön, yhtiöt, yrittäj*, maatila, maatilan, maatilat,
    maatiloja, maatilojen, tila, tilat, hotelli*, ravintola*, panimo*, juustola*, meijeri*, leipomo*, saha,
    sahan, startup*, viinitil*, tuottaj*, viljelij*, palveluntarjoaj*, konsulttitoimisto*, teurastamo*, mylly,
    myllyt`,
  network: `
    verkosto*, maaseutuverkosto*, Leader Suomi, Leader-verkosto*, kattojärjestö*, Suomen Kylät, Kyläverkosto,
    keskusliit*, klusteri*, yhteenliittym*, kansallinen verkosto, verkostoyksik*`,
}

export const legalForms: Phrases = `
  ry, r.y., rf, r.f., Oy, Ab, Oy Ab, Oyj, Ky, Tmi, ay, osk, rs, sr, r.s.`

export const organisationWords: Phrases = `
  Leader, keskus, talo, toimisto, museo, seura, yhdistys, liitto, säätiö, instituutti, kylätalo,
  kulttuurikeskus, nuorisokeskus, osasto, yksikkö, työryhmä, ryhmä, foorumi, verkosto, palvelukeskus,
  museokeskus, luontokeskus, neuvontajärjestö, ProAgria, opisto, sihteeristö, tutkimusryhmä, työpaja, klubi,
  kerho, teatteri`
