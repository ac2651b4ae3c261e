import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, LAG-a, LAG-ovi, LAG-ova, LAG-ove, LAG-om, lokalna akcijska grupa, lokalne akcijske grupe,
    lokalnu akcijsku grupu, lokalnih akcijskih grupa, lokalnim akcijskim grupama, lokalna akcijska skupina,
    lokalne akcijske skupine, LAS`,
  flag: `
    FLAG, FLAG-a, FLAG-ovi, FLAG-ova, FLAG-ove, lokalna akcijska grupa u ribarstvu,
    lokalne akcijske grupe u ribarstvu, lokalna ribarska akcijska grupa, lokalnih akcijskih grupa u ribarstvu,
    LAGUR, LAGUR-a, LAGUR-ovi, ribarski LAG`,
  municipality: `
    općina, općine, općinu, općini, općinom, općinama, grad, grada, gradovi, gradova, gradove, gradu,
    gradska uprava, općinska uprava, selo, sela, županij*, mjesni odbor, mjesna zajednica, mjesne zajednice,
    jedinica lokalne samouprave, jedinice lokalne samouprave, lokalna samouprava, lokalne samouprave, regija,
    regije`,
  agency: `
    ministarstv*, razvojna agencija, razvojne agencije, razvojnu agenciju, regionalna razvojna agencija,
    agencij*, komora, komore, komoru, park prirode, parka prirode, parkovi prirode, parkova prirode,
    nacionalni park, nacionalnog parka, geopark*, turistička zajednica, turističke zajednice,
    turističku zajednicu, javna ustanova, javne ustanove, zavod, zavodi, hrvatske šume, hrvatski zavod,
    ured za, poljoprivredna savjetodavna služba, zavod za zapošljavanje`,
  ngo: `
    udruga, udruge, udrugu, udruzi, udrugom, udrugama, udruženj*, društvo, društva, društvu, savez, saveza,
    savezi, nevladin*, OCD, NVO, zaklad*, fundacij*, zadrug*, klub, kluba, klubovi, neprofitn*, centar mladih,
    savjet mladih, vatrogasno društvo, DVD, kulturno umjetničko društvo, KUD, Crveni križ, caritas,
    organizacije civilnog društva, organizacija civilnog društva`,
  education: `
    škola, škole, školu, školi, školama, osnovna škola, srednja škola, strukovna škola, strukovne škole,
    sveučilišt*, veleučilišt*, fakultet*, institut*, istraživačk*, pučko otvoreno učilište, učilišt*, vrtić*,
    dječji vrtić, akademij*, gimnazij*, obrazovn* ustanov*, ustanova za obrazovanje odraslih`,
  company: `
    tvrtk*, poduzeć*, poduzetnik*, poduzetnic*, obrt, obrta, obrti, obrtnik*, OPG, OPG-a, OPG-ovi, OPG-ova,
    OPG-ove, obiteljsko poljoprivredno gospodarstvo, obiteljska poljoprivredna gospodarstva,
    poljoprivredno gospodarstvo, gospodarstva, farm*, poljoprivrednik*, poljoprivrednici, vinarij*, uljar*,
    sirana, sirane, sirar*, proizvođač*, hotel*, pčelari, pčelara, ribari, ribara, mlin, pivovar*,
    društveno poduzeće, start-up*, maslinar*, vinar*, stočar*`,
  network: `
    mreža za ruralni razvoj, mreže za ruralni razvoj, mreža za ruralni, nacionalna ruralna mreža,
    LEADER mreža, mreža LAG-ova, mreža, mreže, mrežu, platforma, klaster*, savez općina, savez gradova,
    hrvatska mreža`,
}

export const legalForms: Phrases = 'd.o.o., d. o. o., j.d.o.o., d.d., j.t.d., vl., o.p., z.a.d.'

export const organisationWords: Phrases = `
  centar, kuća, ured, muzej, knjižnica, odjel, grupa, forum, vijeće, odbor, povjerenstvo, pokret,
  razvojni centar, razvoj, partnerstvo, javna ustanova, dom kulture, platforma, inicijativa, klaster, savjet,
  dom, učilište, Zavičajni muzej, eko centar, kazalište`
