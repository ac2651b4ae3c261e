import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const sr: LanguageData = {
  code: 'sr',
  acts,
  letters: 'абвгдђежзијклљмнњопрстћуфхцчџшčćđšž',
  commonWords: `
    što, што, šta, шта, ko, ко, gde, где, gdje, гдје, ovde, овде, takođe, такође, saradnja, сарадња, saradnju,
    сарадњу, saradnje, сарадње, opština, општина, opštine, општине, nedelja, недеља, nedelje, недеље, hiljada,
    хиљада, evrope, европе, evropske, европске, evropski, европски, učestvovati, учествовати, uslovi, услови,
    sledeći, следећи, sledeće, следеће, srećno, срећно, tokom, током, konkurs, конкурс, konkursa, конкурса,
    projekat, пројекат, udruženje, удружење, udruženja, удружења, kancelarija, канцеларија, januara, јануара,
    februara, фебруара, marta, марта, aprila, априла, avgusta, августа, septembra, септембра, oktobra,
    октобра, novembra, новембра, decembra, децембра, finansiranje, финансирање, koji, који, koja, која, koje,
    које, koju, коју, kako, како, je, је, su, су, smo, смо, ste, сте, se, се, i, и, u, у, na, на, za, за, s,
    с, sa, са, od, од, do, до, iz, из, o, о, ne, не, da, да, ili, или, ali, али, kao, као, bismo, бисмо, bi,
    би, ćemo, ћемо, će, ће, nam, нам, nas, нас, vas, вас, vam, вам, naš, наш, naša, наша, naše, наше, vaš,
    ваш, vašu, вашу, više, више, već, већ, još, још, samo, само, posle, после, nakon, након, pre, пре, prije,
    прије, tražimo, тражимо, želimo, желимо, molimo, молимо, hvala, хвала, pozdrav, поздрав, te, те, mesec,
    месец, meseci, месеци, dve, две, cela, цела, lep, леп, gospođa, госпођа, vreme, време, reč, реч, uvek,
    увек, deo, део, da li, да ли, sela, села, mejl, мејл, sajt, сајт, sajtu, сајту, preko, преко, dan, дан,
    tri, три, godine, године`,
  calendar,
  dates,
  triage,
  partners,
  money,
  letter,
  organisationTypes,
  legalForms,
  organisationWords,
  themes,
  programmes: {
    LEADER: `
      lokalna strategija ruralnog razvoja, локална стратегија руралног развоја,
      lokalne strategije ruralnog razvoja, локалне стратегије руралног развоја, lokalna strategija razvoja,
      локална стратегија развоја, LSRR, ЛСРР, LEADER pristup, ЛЕАДЕР приступ, LEADER mera, ЛЕАДЕР мера,
      lider pristup, лидер приступ, EPFRR, ЕПФРР, strateški plan ZPP, стратешки план ЗПП, SP ZPP, СП ЗПП,
      lokalna razvojna strategija, локална развојна стратегија, lokalne razvojne strategije,
      локалне развојне стратегије, lokalne razvojne strategije LAG, локалне развојне стратегије ЛАГ, LRS, ЛРС,
      CLLD, ЦЛЛД, program ruralnog razvoja, програм руралног развоја, PRR, ПРР, podmjera 19.3, подмјера 19.3,
      podmera 19.3, подмера 19.3, mjera 19, мјера 19, mera 19, мера 19, intervencija 77.06, интервенција 77.06`,
    EMFAF: `
      EFPRA, ЕФПРА, EFPR, ЕФПР, fond za pomorstvo ribarstvo, фонд за поморство рибарство,
      fond za pomorstvo i ribarstvo, фонд за поморство и рибарство`,
    ESC: `
      evropske snage solidarnosti, европске снаге солидарности, evropskim snagama solidarnosti,
      европским снагама солидарности, europske snage solidarnosti, еуропске снаге солидарности,
      europskim snagama solidarnosti, еуропским снагама солидарности`,
    CERV: `
      građani jednakost prava i vrednosti, грађани једнакост права и вредности, evropa za građane i građanke,
      европа за грађане и грађанке, građani jednakost prava i vrijednosti,
      грађани једнакост права и вриједности, građani ravnopravnost prava i vrijednosti,
      грађани равноправност права и вриједности, građani ravnopravnost prava i vrednosti,
      грађани равноправност права и вредности, europa za građane, еуропа за грађане, evropa za građane,
      европа за грађане, mreže gradova, мреже градова, bratimljenje gradova, братимљење градова`,
    'Creative Europe': `
      kreativna evropa, креативна европа, kreativne evrope, креативне европе, kreativnu evropu,
      креативну европу, kreativna europa, креативна еуропа, kreativne europe, креативне еуропе,
      kreativnu europu, креативну еуропу`,
    Horizon: `
      horizont evropa, хоризонт европа, horizonta evropa, хоризонта европа, horizont 2020, хоризонт 2020,
      obzor europa, обзор еуропа, obzor evropa, обзор европа, obzora europa, обзора еуропа, obzora evropa,
      обзора европа, obzor 2020, обзор 2020`,
    LIFE: 'program LIFE, програм ЛИФЕ, projekt LIFE, пројект ЛИФЕ, projekat LIFE, пројекат ЛИФЕ',
    'Erasmus+': `
      partnerstva za saradnju, партнерства за сарадњу, mala partnerstva, мала партнерства,
      partnerstva manjeg obima, партнерства мањег обима, erazmus, еразмус, erazmus plus, еразмус плус,
      suradnička partnerstva, сурадничка партнерства, saradnička partnerstva, сарадничка партнерства,
      partnerstva malih razmjera, партнерства малих размјера, partnerstva malih razmera,
      партнерства малих размера, partnerstvo malih razmjera, партнерство малих размјера,
      partnerstvo malih razmera, партнерство малих размера, manja partnerstva, мања партнерства`,
    IPARD: `
      pretpristupna pomoć, претприступна помоћ, pretpristupne pomoći, претприступне помоћи, IPARD, ИПАРД,
      mera 5, мера 5`,
  },
  programmeCues: `
    u okviru, у оквиру, konkurs*, конкурс*, finansira*, финансира*, sufinansira*, суфинансира*, poziv*,
    позив*, donator*, донатор*, program*, програм*, u sklopu, у склопу, natječaj*, натјечај*, fond*, фонд*,
    financira*, финанцира*, sufinancira*, суфинанцира*, mjer*, мјер*, mer*, мер*, sredstva iz, средства из,
    sredstava iz, средстава из, intervencij*, интервенциј*, kroz, кроз`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    govorimo, говоримо, na srpskom, на српском, na engleskom, на енглеском, jezik*, језик*, radni jezik,
    радни језик, govorim, говорим, sporazumijevamo, споразумијевамо, sporazumevamo, споразумевамо, pišite,
    пишите, komunikacij*, комуникациј*, komuniciramo, комуницирамо, prijevod*, пријевод*, prevod*, превод*,
    na hrvatskom, на хрватском, razumijemo, разумијемо, razumemo, разумемо, služimo se, служимо се`,
  applicantCues: `
    naše udruženje, наше удружење, naša opština, наша општина, naš LAG, наш ЛАГ, naša zadruga, наша задруга,
    naša škola, наша школа, naša organizacija, наша организација, podnosilac, подносилац, nosilac, носилац,
    predstavljam, представљам, u ime, у име, mi smo, ми смо, ja sam, ја сам, javljam se iz, јављам се из,
    radim u, радим у, predsednica, председница, predsednik, председник, direktorka, директорка, smo, смо,
    naša udruga, наша удруга, naša općina, наша опћина, naš grad, наш град, naša ustanova, наша установа,
    naš muzej, наш музеј, prijavitelj, пријавитељ, prijavitelj je, пријавитељ је, podnosilac je,
    подносилац је, nositelj, носитељ, nositelj je, носитељ је, nosilac je, носилац је, nositelj projekta je,
    носитељ пројекта је, nosilac projekta je, носилац пројекта је, vodeći partner, водећи партнер, traži,
    тражи, planira, планира, priprema, припрема, zastupam, заступам, predsjednica, предсједница, predsjednik,
    предсједник, direktorica, директорица, ravnateljica, равнатељица, voditeljica, водитељица,
    rukorukovodilacka, рукоруководилацка, pišem vam iz, пишем вам из, pišemo vam iz, пишемо вам из,
    javljamo se iz, јављамо се из, zovem se, зовем се`,
  placeCues: `
    sa sedištem u, са седиштем у, sedište u, седиште у, sedište je u, седиште је у, sedište nam je u,
    седиште нам је у, nalazi se, налази се, iz, из, u, у, kod, код, pored, поред, na teritoriji,
    на територији, kancelarija u, канцеларија у, sa sjedištem u, са сједиштем у, sjedište u, сједиште у,
    sjedište je u, сједиште је у, ima sjedište u, има сједиште у, ima sedište u, има седиште у, smješten u,
    смјештен у, smešten u, смештен у, smještena u, смјештена у, smeštena u, смештена у, smješteno u,
    смјештено у, smešteno u, смештено у, leži, лежи, ured u, уред у, blizu, близу, na području, на подручју,
    u općini, у опћини, u opštini, у општини, u mjestu, у мјесту, u mestu, у месту, djeluje u, дјелује у,
    deluje u, делује у, djelujemo u, дјелујемо у, delujemo u, делујемо у, djeluje na, дјелује на, deluje na,
    делује на, na otoku, на отоку`,
  placeWords: `
    grad, град, opština, општина, opštini, општини, opštine, општине, selo, село, selu, селу, varoš, варош,
    okrug, округ, okrugu, округу, planina, планина, reka, река, jezero, језеро, banja, бања, dolina, долина,
    zaselak, заселак, region, регион, općina, опћина, općini, опћини, općine, опћине, mjesto, мјесто, mesto,
    место, regija, регија, gora, гора, otok, оток, otoka, отока, otoku, отоку, rijeka, ријека, područje,
    подручје, županija, жупанија, županiji, жупанији, županije, жупаније, poluotok, полуоток, naselje, насеље,
    zaleđe, залеђе`,
  abbreviations: `
    npr, нпр, itd, итд, tzv, тзв, br, бр, tel, тел, mob, моб, ul, ул, dr, др, mr, мр, prof, проф, dipl, дипл,
    inž, инж, g-đa, г-ђа, cca, цца, tj, тј, sl, сл, st, ст, str, стр, din, дин, hilj, хиљ, mil, мил, god, год,
    i sl, и сл, mag, маг, ing, инг, oec, оец, sc, сц, g, г, gđa, гђа, oko, око, max, min, мин, mio, мио, čl,
    чл, d.o.o, д.о.о, d.d, д.д, odn, одн, v, в, sv, св, bb, бб, o.g, о.г, usp, усп, idr, идр`,
}
