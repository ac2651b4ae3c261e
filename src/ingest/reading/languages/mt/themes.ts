import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turiżmu, turist*, turistik*, agriturizmu, agroturiżmu, ekoturiżmu, eko-turiżmu, mixi fil-kampanja,
    mixjiet, passiġġati, mogħdija, mogħdijiet, rotta, rotot, rotta tal-inbid, viżitatur*, akkomodazzjoni,
    farmhouse, farmhouses, pellegrin*, kamping, gwida turistika, destinazzjoni*, sentieri, kenn,
    ċentru għall-viżitaturi, btajjel rurali, turiżm*, vjaġġatur*, mixi*, mogħdij*, agriturism*`,
  heritage: `
    wirt, patrimonju, kultura, kulturali, tradizzjoni*, tradizzjonal*, mużew*, monument*, kastell, knisja,
    knejjes, kappella, kappelli, monasteru, storja, storiċi, storiku, arkeoloġi*, arkivju, arkivji, snajja*,
    artiġjan*, sengħa, bizzilla, ħajt tas-sejjieħ, ħitan tas-sejjieħ, ħitan tal-ġebel niexef, sejjieħ,
    folklor*, mużika, kant, għana, għannej*, żfin, teatru, festi, banda, żebbuġ antik, mitħna, mtieħen,
    ċeramika, insiġ, fuħħar, legġend*, ħrejjef, karnival*, arti, artist*, tempji, katakombi, xogħol tal-idejn,
    torrijiet, ħaddied, djalett, ilsien Malti, wirt*, kultur*, tradizzjon*, festa*, knis*, arkeolog*`,
  'local-food': `
    ikel, l-ikel, ikel lokali, prodotti lokali, prodott lokali, gastronomi*, kċina, riċett*, inbid, birra,
    ġobon, ġbejniet, ġbejna, ħobż, ftira, furnar, għasel, laħam, zalzett, ħalib, żejt taż-żebbuġa, żejt,
    tadam, kunserva, kappar, ġamm, suq tal-bdiewa, bejgħ dirett, katina qasira, katini qosra, tisjir, xef,
    kokijiet, restorant*, slow food, tiġdim, degustazzjoni, bebbux, fenek, dqiq, ħalib tan-nagħaġ, ġbejn*,
    inbid*, żebbuġ*, ħobż*, ristorant*, gastronom*, tadam*, għejjun tal-ikel`,
  agriculture: `
    agrikoltur*, agrikultura, biedja, bidwi, bdiewa, raba', raħħal*, trobbija, bhejjem, nagħaġ, mogħoż, baqar,
    ħnieżer, tiġieġ, fniek, naħal, naħħal*, apikultur*, imniaħal, żebbuġ, olivari, dielja, dwieli, għeneb,
    vinji, frott, ħaxix, siġar tal-frott, ħarrub, ġnien, ġonna, żerriegħa, żrieragħ, kimika agrikola,
    biedja organika, organiku, agroekoloġi*, permakultura, tisqija, ħamrija, razzett, rziezet, uċuħ tar-raba',
    patata, bdiewa żgħażagħ, serer, ħaxixiet aromatiċi, lavanda, suf, varjetajiet lokali, razez lokali,
    agrikolt*, biedja*, bdiewa*, nagħaġ*, mogħoż*, naħal*, għelieqi, ħxejjex*`,
  forestry: `
    foresta, foresti, masġar, masġari, boskijiet, bosk, siġar, siġra, tħawwil, tħawwil ta' siġar, injam,
    nirien fil-foresti, Buskett, arżnu, foresta*, siġar*`,
  fisheries: `
    sajd, sajjied, sajjieda, is-sajd, ħut, il-ħut, akkwakultura, akwakultura, baħar, il-baħar, marittim*,
    kosta, kostali, port, portijiet, luzzu, luzzijiet, dgħajsa, dgħajjes, xbieki, lampuki, tonn, qarnit, alga,
    alki, ekonomija blu, pescaturiżmu, sajd*, sajjied*, baħar*, kosta*, akwakult*, port*, luzzu*`,
  environment: `
    ambjent*, natura, naturali, bijodiversità, speċi, pajsaġġ*, xtajta, art mistagħdra, wied, widien, ilma,
    għajn, għejun, għargħar, nixfa, għasafar, friefet, farfett il-lejl, fkieren, insett*, dakkar*,
    speċi invażivi, invażiv*, ħabitat*, ekosistem*, Natura 2000, park naturali, tniġġis, tniġġis tad-dawl,
    ġewwieni, flora, fawna, orkid*, garigor, xagħri, ekoloġi*, restawr ekoloġiku, dlam, sema tal-lejl,
    natura*, bijodiversit*`,
  'climate-energy': `
    klima, tibdil fil-klima, bidla fil-klima, enerġija, enerġetik*, rinnovabbli, solari, pannelli solari,
    fotovoltajk*, riħ, turbini, bijogass, bijomassa, emissjonijiet, CO2, newtralità karbonika,
    dekarbonizzazzjoni, komunità tal-enerġija, komunitajiet tal-enerġija, effiċjenza enerġetika, insulazzjoni,
    idroġenu, sħana estrema, klima*, enerġija*, rinnovab*`,
  circular: `
    ekonomija ċirkolari, ċirkolari, riċiklaġġ, reċiklaġġ, skart, kompost*, tiswija, repair café,
    użu mill-ġdid, użat mill-ġdid, plastik, ħela tal-ikel, upcycling, żero skart, bijoekonomija, ippakkjar,
    ristrutturar, ċirkolar*, riċikl*, skart*`,
  'smart-villages': `
    villaġġ intelliġenti, villaġġi intelliġenti, smart village*, smart villages, irħula intelliġenti,
    raħal intelliġenti, villaġġi smart, rħula intelliġenti`,
  digital: `
    diġital*, diġitali, diġitalizzazzjoni, internet, broadband, fibra ottika, applikazzjoni mobbli, app, apps,
    software, coworking, telexogħol, intelliġenza artifiċjali, drone*, sensuri, robot*, stampar 3D, fablab,
    makerspace, realtà virtwali, virtwali, podcast, ħanut online, kompjuter*, midja soċjali, telemediċina,
    internet*, pjattaforma*`,
  mobility: `
    mobilità, trasport, trasport pubbliku, karozza tal-linja, karozzi tal-linja, xarabank, taxi,
    karozzi elettriċi, karozza elettrika, car sharing, carpooling, rota, roti, ċikliżmu, mogħdija tar-roti,
    iċċarġjar, vettura elettrika, vetturi elettriċi, vapur, ferry, mixi lejn l-iskola, mobbilt*, trasport*,
    xarabank*`,
  youth: `
    żgħażagħ, żagħżugħ*, tfal, tifel, tifla, studenti, adolexxent*, ċentru taż-żgħażagħ, kunsill taż-żgħażagħ,
    kindergarten, minorenni, youth, apprendist*, ġenerazzjoni żagħżugħa, bandli, żgħażagħ*, tfal*`,
  ageing: `
    anzjan*, xjuħ, xjuħija, persuni akbar fl-età, kura tal-anzjani, dar tal-anzjani, dimensja, alzheimer,
    pensjonant*, interġenerazzjonali, nanniet, solitudni, anzjanità, tixjiħ attiv, demografik*`,
  inclusion: `
    inklużjoni, inklussiv*, diżabilità, diżabbiltà, diżabilitajiet, persuni b'diżabilità, aċċessibbli,
    aċċessibbiltà, faqar, esklużjoni soċjali, vulnerabbli, minoranz*, Roma, awtiżmu, neqsin mid-dawl,
    neqsin mis-smigħ, bla dar, ħidma soċjali, koeżjoni soċjali, żvantaġġat*, biedja soċjali, inklużjoni*,
    diżabilt*, faqar*`,
  migration: `
    migra*, migrazzjoni, migranti, rifuġjat*, ażil, integrazzjoni, diaspora, interkulturali, barranin,
    depopulazzjoni, emigrazzjoni, immigra*, min jirritorna, migrazzjoni*, migrant*`,
  equality: `
    ugwaljanza, nisa, tan-nisa, mara, bniet, ġeneru, bdiewa nisa, imprendituri nisa, LGBT*, LGBTIQ,
    diskriminazzjoni, vjolenza domestika, vjolenza fuq in-nisa, emanċipazzjoni, empowerment, nisa*,
    ugwaljanza*`,
  business: `
    negozju, negozji, intrapriż*, imprendit*, intraprendit*, impjieg, impjiegi, ħolqien tal-impjiegi, qgħad,
    qiegħda, start-up*, SME, SMEs, kummerċ, kummerċjalizzazzjoni, marka, esportazzjoni, inkubatur,
    ekonomija soċjali, intrapriża soċjali, katina tal-valur, investituri, ħwienet, bejgħ, negozj*, impjieg*,
    xogħol`,
  training: `
    taħriġ, edukazzjoni, edukattiv*, kors, korsijiet, tagħlim, ħiliet, vokazzjonali, taħriġ vokazzjonali,
    apprendistat, għalliem*, edukazzjoni ambjentali, edukazzjoni tal-adulti, żjara ta' studju,
    żjarat ta' studju, mentoring, ċertifikat*, kurrikulu, trasferiment tal-għarfien, workshops, taħriġ*,
    edukazzjoni*, kors*, ħiliet*, tagħlim*`,
  health: `
    saħħa, tas-saħħa, tabib, tobba, infermier*, sptar, spiżerija, mediċina, mediċinali, saħħa mentali,
    terapija, terapewtik*, benesseri, prevenzjoni, psikoloġ*, vizzju, dipendenzi, kura primarja, ambulanza,
    ewwel għajnuna, saħħa*, tabib*, benesser*, kura`,
  sport: `
    sport, sports, sportiv*, futbol, tlielaq, tiġrija, xkubetta tal-baħar, għawm, qtugħ, tixbit, kayak, tluq,
    rikba taż-żwiemel, ċikliżmu sportiv, qlugħ, mountain bike, trail, kampjonat, sport*, futbol*`,
  services: `
    servizzi bażiċi, servizz bażiku, servizzi rurali, ħanut tar-raħal, ħanut, ħwienet tar-raħal, librerija,
    libreriji, djar vojta, bini vojt, djar battala, djar, akkomodazzjoni soċjali, ċentru komunitarju,
    ċentru ċiviku, każin tar-raħal, childcare, kura tat-tfal, posta, ATM, pjazza, pjazez, qalba tar-raħal,
    tifi tan-nar, riġenerazzjoni tal-irħula, servizz*, ħanut*, akkomodazzjoni`,
  governance: `
    governanza, parteċipazzjoni taċ-ċittadini, parteċipazzjoni, parteċipattiv*, demokrazija, demokratik*,
    volontarjat, voluntiera, volontarju, strateġija, strateġija ta' żvilupp lokali, evalwazzjoni,
    soċjetà ċivili, ċittadin*, bottom-up, metodu LEADER, konsultazzjoni pubblika, baġit parteċipattiv,
    trasparenza, governanza*, strateġija*, demokrazija*`,
}
