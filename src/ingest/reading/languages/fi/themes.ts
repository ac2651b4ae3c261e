import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    matkail*, turism*, turist*, kulttuurimatkail*, luontomatkail*, maaseutumatkail*, vaellus*, vaelluks*,
    vaeltaj*, retkeil*, retkeilyreit*, reitti, reitit, reittejä, reitistö*, pyöräilyreit*, pyörämatkail*,
    melontareit*, majoitus*, majoituks*, mökki*, leirintä*, vierailij*, kävijä*, opastus*, opasteet,
    pyhiinvaellu*, matkakohde*, kylämatkail*, elämysmatkail*, luontopolku*, luontopol*, matkailija*,
    talvimatkail*, revontul*, sauna*`,
  heritage: `
    perinne*, perinte*, kulttuuriperin*, kulttuuri*, museo*, museot, käsityö*, käsitö*, kansanmusiik*,
    kansanperin*, musiik*, kuoro*, tanssi*, teatter*, historia*, historial*, arkeolog*, linnoitu*, kirkko,
    kirkot, kivimuur*, kivimuuri*, kiviaita, kiviaidat, rakennusperin*, vanhat rakennukset, hirsirakenta*,
    hirsirakennu*, puuarkkitehtuur*, kudon*, neulo*, kansanpuku*, tarinat, tarinoita, tarinaperin*, kertomu*,
    saamelaiskulttuur*, murre, murteet, taide, taiteen, taitee*, taiteilij*, festivaal*, kotiseut*, entisöin*,
    restauroin*, kulttuurimaisem*, muinaisjäänn*, arkisto*, sepän, kädentai*, kädentaidot, savottaperin*`,
  'local-food': `
    lähiruo*, paikallinen ruoka, paikallista ruokaa, ruoka*, ruuan, ruoan, ruoka, ruokakulttuur*, ruokaketju*,
    ruokamatkail*, luomuruok*, juusto*, hunaj*, leipä, leivän, leipom*, olut, oluen, oluet, pienpanimo*,
    panimo*, siideri*, marja*, marjo*, sieni, sienet, sieniä, sienestys, villiruo*, villiyrt*, keittiö*,
    kokki, kokit, suoramyyn*, REKO, REKO-lähiruo*, kouluruo*, elintarvi*, lounas*, reseptej*, gastronom*,
    kalaruo*, ravintola*, ruis, rukiin, mehu*, keräilytuot*, luonnontuot*, riista*`,
  agriculture: `
    maatalou*, maanvilje*, viljel*, viljelij*, maatila*, maatilo*, karja*, lehmä*, lammas, lampaat, lampaiden,
    lampaita, vuohi, vuohet, laidun*, laitum*, poro, poron, porot, poronhoi*, mehiläi*, mehiläistarha*,
    luomu*, vilja*, peruna*, puutarha*, puutarho*, hedelm*, omenatarh*, omenat*, sadot, siemen*, maaperä*,
    peltoj*, pelto, pellot, pelloilla, villa, villan, lampuri*, maitotil*, nurmi*, sukupolvenvaihdo*,
    kasvihuon*, alkuperäisrot*, alkuperäisrodu*, hampu*, pellava*, agrometsä*, eläintenpit*, hevosta*,
    perinnebiotoop*`,
  forestry: `
    metsä, metsän, metsät, metsien, metsis*, metsässä, metsätalou*, metsänhoi*, metsänomist*, puurakenta*,
    puutavar*, puutuot*, puunjalost*, saha, sahat, sahaus, hakkuu*, taimikko*, metsäpalo*, metsäala*, hake,
    hakkeen, haketta, metsäenerg*, puuala*, tervanpolt*, jatkuva kasvatus, metsästys*, metsäterapia`,
  fisheries: `
    kalastu*, kalastaj*, kalat, kala, kalan, kalaa, kalatalou*, vesivilje*, kalankasvat*, kalasata*, satama*,
    rannikko*, rannikkokalast*, sisävesikalast*, ammattikalast*, meri, meren, merellinen, merenkulku,
    silakka*, silaka*, muikku*, lohi, lohen, siika, hylje, hylkeet, hylkei*, merimetso*, verkot, rysä*,
    särkikal*, levä, levät, simpukka*, saaristokalast*, kalanjalost*, veneet, veneitä, sininen talous`,
  environment: `
    ympäristö*, luonto, luonnon, luontoa, luontokoh*, luonnonsuoj*, monimuotois*, biodiversit*, vesistö*,
    vesistöt, vesien, vedenlaat*, vesiensuoj*, suo, suot, soiden, soita, turvemai*, ennallista*, kosteik*,
    joki, joet, jokien, järvi, järvet, järvien, rehevöit*, vieraslaj*, lupiini*, pölyttäj*, perho*, linnut,
    lintuj*, lintuharrast*, niity*, niitty*, suurpedo*, susi, sudet, karhu*, maisema*, maisemanhoi*,
    kansallispuist*, Natura 2000, ekosysteem*, tulva*, tulvat, tulvien, kuivuu*, pimeä taivas, valosaast*,
    valuma-alue*, hulevesi, roskaant*`,
  'climate-energy': `
    ilmasto*, ilmastonmuut*, energia*, energian, uusiutuv*, aurinkoenerg*, aurinkopaneel*, aurinkosähk*,
    tuulivoima*, bioenerg*, biokaasu*, biomass*, kaukoläm*, maalämpö*, lämpölait*, hiilinielu*,
    hiilineutraal*, hiilijalan*, päästö*, energiatehok*, energiayhteisö*, energiansääst*, sähköntuot*,
    vähähiil*, ilmastoviisa*, vesivoima*, biohiil*`,
  circular: `
    kiertotalou*, kierräty*, kierrättä*, jäte, jätteet, jätteen, jättei*, jätehuol*, kompost*, korjauspaja*,
    korjaamo*, korjaaminen, uusiokäyt*, uudelleenkäyt*, sivuvirt*, sivuvirrat, biotalou*, ruokahävik*,
    hävikki*, hävikin, muovi*, muovit, kirpputor*, lainaamo*, tavaralainaamo*, jakamistalou*, resurssitehok*,
    materiaalikierr*, nollajäte`,
  'smart-villages': `
    älykäs kylä, älykkäät kylät, älykkäitä kyliä, älykkäiden kylien, älykylä*, älykyl*, smart village*,
    älykkään kylän, fiksut kylät, fiksu kylä, älymaaseutu*`,
  digital: `
    digi*, digitaal*, digitalisaat*, laajakais*, valokuit*, valokuid*, internet*, nettiyhtey*, etätyö*,
    etätö*, yhteisölliset työtilat, yhteisöllinen työtila, coworking, etätyötil*, tekoäly*, sovellus,
    sovellu*, mobiilisovell*, ohjelmistot, verkkokaup*, verkkoalust*, lisätty todellisuus, virtuaal*,
    3D-tulost*, robot*, drone*, droonit, anturi*, sensori*, podcast*, verkkopalvelu*, sosiaalinen media,
    tietotekni*, avoin data, etäopast*, etälääkär*`,
  mobility: `
    liikkumi*, liikenne*, liikenteen, joukkoliikent*, joukkoliikenne*, julkinen liikenne, bussi*, linja-aut*,
    kutsutaksi*, kutsuliiken*, kyytipalvel*, kimppakyy*, kyläkyyti*, yhteiskäyttöaut*, auton jakam*,
    sähköauto*, latausasem*, latauspiste*, latauspist*, pyöräi*, pyörätie*, polkupyörä*, sähköpyör*, juna,
    junat, rautatie*, asema, kuljetus*, kuljetuks*, lautta*, lauttaliik*, koulukyy*`,
  youth: `
    nuoret, nuorten, nuoria, nuorille, nuori, nuorison, nuoriso*, nuorisotyö*, lapset, lapsia, lasten,
    lapsille, lapsiperhe*, koululai*, oppilaat, oppilaid*, opiskelij*, nuorisovaltuust*, nuorisotal*, teini*,
    nuorisoneuvost*, leikkipuist*, leikkikent*, paluumuutto*, nuorisolei*, iltapäiväkerh*, varhaiskasvat*`,
  ageing: `
    ikäänty*, ikäihmi*, vanhus*, vanhuks*, vanhukset, vanhenemi*, seniori*, seniorit, eläkeläi*, muistisair*,
    kotihoi*, omaishoi*, palvelutal*, hoivakot*, sukupolvien väli*, sukupolvi*, isovanhem*, yksinäisy*,
    hyvä vanhuus, ikäystävälli*, kotona asumi*`,
  inclusion: `
    osallisu*, vammais*, esteetön, esteettömy*, syrjäyty*, köyhyys, köyhyyd*, vähemmistö*, erityisryhm*,
    sosiaalinen yritys, sosiaali* osallisuus, pyörätuol*, työkyky*, kehitysvamm*, haavoittuv*, romani,
    romanit, pitkäaikaistyöttöm*, kuntoutta*, selkokiel*, autismi*, yhdenvertai*, näkövamm*, kuulovamm*,
    päihdekuntout*, vankei*, sosiaalinen sirkus, Green Care`,
  migration: `
    maahanmuut*, muuttolii*, pakolai*, turvapaikan*, kotoutu*, kotoutta*, kotouttami*, uudet asukkaat,
    uusia asukkaita, uusien asukkaiden, paluumuut*, muuttaji*, poismuut*, ulkomaalai* työntekij*,
    kausityöntekij*, monikulttuuri*, maallemuut*, väestökato, väestöka*, kielikahvil*, diaspora`,
  equality: `
    naisten, naiset, naisia, naisyrittäj*, naisille, tyttöjen, tytöt, tytöille, tasa-arvo*, sukupuol*,
    lähisuhdeväkiv*, perheväkiv*, syrjintä*, syrjinn*, sateenkaar*, maatalousnai*, maaseudun naiset`,
  business: `
    yritys*, yrityksi*, yrittäj*, pienyrity*, startup*, työpaik*, työpaikka*, työlli*, työllisyy*, elinkeino*,
    liiketoimin*, kauppa, kaupan, vienti, markkinoint*, brändi*, yrityshautomo*, hautomo*, omistajanvaihd*,
    sukupolvenvaihd*, mikroyrity*, investoin*, alueellinen brändi, verkostoyrittä*, osuustoimin*,
    yhteiskunnalli* yrity*, työvoimapul*, työvoim*`,
  training: `
    koulutu*, kouluttaj*, koulutuks*, oppimin*, oppimis*, kurssi*, kurssit, valmennu*, valmennuks*,
    harjoittel*, oppisopimu*, opetus*, opetuks*, aikuiskoulut*, taidot, taitoj*, osaamise*, opintomatk*,
    opintomatka*, vertaisoppim*, mentoroin*, mentori*, työpajat, opettaj*, ympäristökasvat*,
    elinikäinen oppiminen, oppimateriaal*, ammatillinen koulutus, vaihto-ohjelm*`,
  health: `
    terveys*, terveyd*, hyvinvoin*, mielentervey*, mielen hyvinvoin*, lääkär*, hoitaj*, sairaanhoi*, sairaal*,
    terveyspalvel*, terveyskesku*, etälääkär*, luontohoi*, metsäkylp*, hoiva*, lääkekasv*, kuntoutu*, ehkäis*,
    päihde*, terapia*, terap*, kansansairau*, ensiapu*, ravitsemu*, apteek*, hyvän olon, sote*`,
  sport: `
    liikunt*, urheil*, hiiht*, hiihto*, latu, ladut, latuj*, jalkapall*, maastopyör*, juoksu*, melont*,
    melom*, uinti, uimar*, uimarant*, kiipeil*, ratsast*, suunnist*, luisteli*, luistelu*, frisbeegolf*,
    kuntopolk*, ulkoilu*, ulkoilureit*, retkiluist*, lumikenkäil*, pesäpall*, vapaa-aj*`,
  services: `
    palvelut, palveluita, palvelujen, palveluiden, lähipalvel*, kyläkaup*, kyläkauppa*, kylätal*, kylätalo*,
    monipalvelu*, monitoimital*, kirjasto*, kirjastoauto*, postipalvelut, peruspalvel*, asuminen, asumis*,
    asunno*, tyhjät talot, tyhjien talojen, tyhjillään, autiotal*, kyläkesku*, kylien palvelut, kylätalkkar*,
    kyläkoul*, taajama*, vapaa-ajan asun*, yhteisöta*, kohtaamispaik*, pelastuspalvel*, turvallisuussuunnit*,
    kyläturvall*, liikkuvat palvelut, liikkuva palvelu`,
  governance: `
    hallinto*, osallistami*, osallistuva budjetoin*, osallistava budjetoin*, kansalaistoimin*,
    kansalaisvaikut*, demokratia*, lähidemokrat*, vapaaehtoi*, vapaaehtoistyö*, talkoot, talkoo*,
    paikallisstrateg*, paikallinen strategia, strategia, strategian, arvioin*, itsearvioin*, kylätoimin*,
    kyläsuunnitel*, yhteisölähtöi*, kolmas sektori, kumppanuuspöy*, Leader-menetelm*, kyläyhdisty*,
    järjestötoimin*, aktivoin*, kuntalaisaloit*`,
}
