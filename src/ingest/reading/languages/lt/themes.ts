import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turizm*, turist*, keliautoj*, keliaut*, žygeiv*, žygiai, žygių, pėsčiųjų takas, pėsčiųjų tak*, takai,
    takų, maršrut*, dviračių tak*, dviračių maršrut*, lankytoj*, nakvyn*, apgyvendinim*, kaimo turizm*,
    sodybos, stovyklaviet*, gidai, gidų, piligrim*, ekskursij*, kempingas, kempingai, baidarių maršrut*,
    pažintin* tak*, pirtis, pirtys, pirčių, pėsčiomis, dviračiais, svečiai, svečių, savaitgal*, ne sezono,
    poilsiautoj*, turistai, žygis`,
  heritage: `
    paveld*, kultūra, kultūros, kultūrą, kultūrin*, tradicij*, amatai, amatų, amatus, amatinink*, muziej*,
    istorij*, istorin*, archeolog*, piliakaln*, dvaras, dvaro, dvarai, dvarų, pilis, pilys, bažnyč*,
    koplytstulp*, kryždirbyst*, folklor*, liaudies muzik*, liaudies daina, dainos, dainų, dainų švent*,
    šokiai, šokių, choras, chorai, muzika, muzikos, teatr*, menas, meno, menini*, audim*, audėj*,
    tautinis kostium*, keramik*, puodinink*, medinė architektūr*, medinės architektūr*, restaurav*, padavim*,
    tarm*, mūras be skiedinio, sutartin*, papročiai, papročių, seni amatai, senieji amatai, pamiršti amatai,
    senos nuotraukos, prisiminim*, kasykl*, duonos krosn*, koplyč*, freskos, vargonai, akordeon*, armonik*,
    dūdmaiš*, pučiamųjų, lėlės, lėlių, drožyb*, drožėj*, kalviai, kalvis, kalvė, audėjos, griuvės*,
    nendriniai stogai, molio, molinis, pirtis, pirtys, kryždirb*, kanklės, vėtrung*`,
  'local-food': `
    vietos produkt*, vietinis maistas, vietinio maisto, maistas, maisto, maistą, kulinar*, gastronom*,
    virtuvė, virtuvės, virėj*, sūris, sūrio, sūriai, sūrių, medus, medaus, duona, duonos, alus, alaus, sidras,
    sidro, vynas, vyno, uogos, uogų, grybai, grybų, turgus, turgel*, ūkininkų turg*, trumpos grandinės,
    trumpųjų grandin*, trumposios tiekimo, maitinim*, restoran*, kavin*, skonis, skonio, rūkyt*, receptai,
    receptų, gaminti maistą, valgyti, arbata, arbatos, prieskon*, miltai, miltų, malūn*, sultys, sulčių,
    aliejus, kiaušini*, mėsa, mėsos, aviena, ruginė, dešros, kibin*, cepelin*, uogien*`,
  agriculture: `
    žemės ūkis, žemės ūkio, žemės ūkį, žemdirb*, ūkinink*, ūkiai, ūkių, gyvulinink*, avys, avių, avinink*,
    ožkos, ožkų, karvės, karvių, ganykl*, pievos, pievų, bitinink*, bitės, bičių, bites, avil*,
    ekologinis ūkis, ekologinio ūkio, ekologinio ūkininkavim*, ekologin* žemdirb*, sodinink*, sodai, sodų,
    obel*, obuoliai, obuolių, daržinink*, daržov*, sėklos, sėklų, dirvožem*, vilna, vilnos, arkliai, arklių,
    žirginink*, grūdai, grūdų, vaistažol*, vaistin* augal*, pienininkyst*, kanap*, linai, linų, kartų kaita,
    banda, bandos, šienav*, šienas, šieno, obuol*, kriauš*, slyv*, vyšni*, bulv*, žąsys, žąsų, asil*, žirgai,
    žirgų, sodas, daržas, daržai, laukai, rugiai, rugių, piena*, pienas, ožk*, ėriuk*, česnak*, braški*`,
  forestry: `
    miškas, miško, miškai, miškų, miškinink*, mediena, medienos, medžio apdirb*, lentpjūv*, biokuro, biokuras,
    medinė statyb*, miško savinink*, girios, girinink*, medžiokl*, ąžuol*, eglė, eglės, pušis, pušys, beržai,
    staliai, stalius, dailid*, mediniai žaislai, kinivarp*, miškininkai, eigul*`,
  fisheries: `
    žvejyb*, žvejai, žvejų, žuvininkyst*, akvakultūr*, žuvys, žuvų, žuvis, žuvies, tvenkin*, uostas, uosto,
    uostai, pajūrio, pajūris, pakrant*, jūra, jūros, marios, marių, stintos, stintų, ungur*, laivai, valtys,
    valčių, kuršių marios, tinklai, unguri*, vėžiai, vėžių, lydek*, stark*, karšiai, rūkyta žuvis`,
  environment: `
    aplinka, aplinkos, aplinkosaug*, gamta, gamtos, gamtą, gamtosaug*, bioįvairov*, biologin* įvairov*,
    ežerai, ežerų, upės, upių, vanduo, vandens, vandenų, pelkės, pelkių, durpyn*, šlapyn*, paukščiai,
    paukščių, rūšys, rūšių, invazin*, barščiai, pievų atkūrim*, apdulkintoj*, drugiai, drugelių, vilkai,
    vilkų, kraštovaizd*, Natura 2000, ekosistem*, potvyn*, sausr*, tamsus dangus, tamsaus dangaus,
    šviesos tarš*, tarša, taršos, buveinių, gėlės, varlės, lašiš*, ūdros, bebrai, geriamas vanduo, šulini*,
    erozij*, kopos, kopų, medžiai, pelėdos, šaltini*, upeliai, ežeras, gandrai, gandrų`,
  'climate-energy': `
    klimat*, klimato kait*, energij*, energetik*, atsinaujinan*, saulės energ*, saulės elektrin*,
    vėjo jėgain*, vėjo energ*, biodujos, biodujų, biomas*, energetin* bendrij*, energijos bendrij*,
    energinis efektyv*, energinio efektyv*, anglies dioksid*, emisij*, šilumos siurbl*, renovacij*,
    apšiltinim*, šildym*, šiltnamio efekt*, elektr*, stogai, stogų, moduliai, baterij*, katilas, katilai,
    skiedr*, vėjas, karščiai, audros, vandenilis, sąskaitos už elektrą, šiluma, šilumos`,
  circular: `
    žiedin* ekonomik*, žiedinė ekonomika, žiedinės ekonomikos, perdirbim*, atliekos, atliekų, kompost*,
    pakartotin* naudojim*, dalijimosi ekonomik*, remonto dirbtuv*, taisymo dirbtuv*, daiktų taisym*,
    maisto švaistym*, plastik*, bioekonomik*, naudoti daiktai, dėvėt*, antrin* žaliav*, rūšiavim*, likučiai,
    atraižos, seni drabužiai, tekstil*, stiklainiai, seni baldai, taisyti, taisykl*, daiktų biblioteka,
    vilnos atliekos, pakuot*`,
  'smart-villages': `
    sumanūs kaimai, sumanieji kaimai, sumanių kaimų, sumaniųjų kaimų, sumanus kaimas, sumanaus kaimo,
    sumanieji, išmanieji kaimai, išmaniųjų kaimų, išmanusis kaimas, išmanių kaimų, smart village*`,
  digital: `
    skaitmen*, internet*, plačiajuost*, nuotolin* darb*, nuotolinis darbas, nuotolinio darbo,
    bendradarbystės erdv*, coworking, programėl*, mobilioji programėl*, dirbtin* intelekt*, programin* įrang*,
    virtual*, 3D spausdin*, robot*, dronai, dronų, jutikl*, elektroninė parduotuv*, elektronin* paslaug*,
    socialiniai tinklai, socialiniuose tinkluose, tinklalaid*, atvirieji duomenys, bendra svetainė, planšet*,
    kompiuter*, išmanieji telefonai, skaitmeninis žemėlapis, nuotoliniu, vaizdo pamok*`,
  mobility: `
    judumas, judumo, judum*, mobilum*, transport*, viešasis transport*, viešojo transport*, autobus*,
    pavėžėjim*, dviratis, dviračiai, dviračių, elektromobil*, įkrovimo stotel*, geležinkel*, traukin*,
    dalijimasis automobil*, dalijimosi automobil*, keltas, keltai, taksi, mikroautobus*, automobil*,
    vairuotoj*, stotel*, tvarkarašt*, vairuotojo pažym*`,
  youth: `
    jaunimas, jaunimo, jaunimą, jaunimui, jaunuol*, jauni žmonės, jaunų žmonių, vaikai, vaikų, vaikams,
    mokiniai, mokinių, moksleiv*, student*, paaugl*, darželiai, darželių, jaunos šeimos, jaunų šeimų,
    žaidimų aikštel*, atviras jaunimo centras, mokykla, mokyklos, mokyklų, klasės, berniukai, skautai,
    gimnazij*, darželi*`,
  ageing: `
    senjor*, vyresnio amžiaus, vyresni žmonės, vyresnių žmonių, pagyvenus*, senėjim*, senėjan*, pensinink*,
    demenc*, slauga namuose, slaugos namai, globos namai, globos namų, kartų bendradarb*, tarp kartų,
    skirtingų kartų, vienišum*, vienatv*, sidabrin* ekonomik*, seneli*, trečiojo amžiaus, senatv*,
    vyresni nei 65, vyresnių nei, senel*, močiut*, seni žmonės, senų žmonių`,
  inclusion: `
    įtraukt*, socialin* įtraukt*, neįgal*, negali*, žmonės su negalia, prieinamum*, skurd*, atskirt*,
    socialinė atskirtis, pažeidžiam*, mažum*, romai, romų, socialinis versl*, socialinio versl*,
    socialinė įmonė, vežimėl*, ilgalaik* bedarb*, autizm*, lengvai suprantama kalba, bendruomeniškum*,
    reabilitacij*, sanglaud*, globotin*, be darbo, iškritę iš mokyklos, mažas pajamas, maisto bankas, kalini*,
    gestų kalba, vieniši, vienišų, nepasiturin*, vaikų namai, priklausom*`,
  migration: `
    migracij*, migrant*, imigrant*, emigracij*, emigrant*, pabėgėl*, prieglobst*, reemigrac*, sugrįžt*,
    grįžtan*, integracij*, naujakur*, nauji gyventojai, naujų gyventojų, depopuliacij*, tuštėj*, diaspor*,
    sezoniniai darbininkai, išvykim*, ukrainie*, kalbos kurs*, išvykę, grįžta, grįžti, sugrįž*,
    nauji kaimynai, tuštėjan*`,
  equality: `
    moterys, moterų, moterims, moteris, mergin*, mergaič*, lyčių lygyb*, lyčių, lygios galimybės,
    lygių galimyb*, smurtas artimoje, smurto artimoje, smurto prieš moteris, diskriminac*, LGBT*, žmonos,
    ūkininkės, motinos`,
  business: `
    verslas, verslo, verslą, verslai, verslum*, verslin*, smulkus verslas, smulkaus verslo, įmonės, įmonių,
    startuol*, darbo vietos, darbo vietų, darbo rink*, užimtum*, rinkodar*, prekės ženkl*, eksport*,
    inkubator*, prekyb*, pardavim*, vietos ekonomik*, vertės grandin*, kooperacij*, nedarb*, investicij*,
    parduoti, parduoda, pirkėj*, klientai, pajamos, realizacij*, gamintoj*, šeimos verslas, krautuvėl*,
    dirbtuv*, prekiaut*`,
  training: `
    mokymai, mokymų, mokymus, mokymas, mokym*, mokymasis, mokymosi, kursai, kursų, suaugusiųjų švietim*,
    profesin* mokym*, švietim*, įgūdž*, gebėjim*, praktika, praktikos, praktikant*, mentoryst*, mentor*,
    mokytoj*, stažuot*, pameistryst*, pažintin* vizit*, studijų vizit*, edukac*, mokomoji medžiaga,
    kompetencij*, aplinkosauginis švietim*, išmokyti, mokyti, mokome, perduoti žinias, perduoti amatą,
    meistrai, meistrų, pameistr*, lektor*, instruktor*, dirbtuvės, mokytojų mainai, perkvalifikav*`,
  health: `
    sveikata, sveikatos, sveikatą, sveikatin*, gydytoj*, medicin*, slaugytoj*, ligonin*, gerovė, savijaut*,
    psichikos sveikat*, psichin*, psicholog*, terapij*, prevencij*, telemedicin*, priklausomyb*, mityb*,
    pirmoji pagalba, kurort*, gydomieji, vaistinės, šeimos gydytoj*, ambulator*, širdies, odontolog*,
    greitoji, akušer*, stresas, streso, perdegim*, ligoniai, pacient*, terapiniai sodai, žirgų terapija,
    hipoterapij*, kineziterap*, reabilitac*, gelbėtoj*`,
  sport: `
    sport*, futbol*, slidinėj*, bėgim*, dviračių sport*, plaukim*, irklav*, baidar*, kanoj*, jodinėj*,
    žirgų sport*, orientavimosi, orientacin* sport*, laipioj*, aktyvus laisvalaik*, aktyvaus laisvalaik*,
    buriav*, fizinis aktyvum*, fizinio aktyvum*, laisvalaik*, krepšin*, bėgikai, varžyb*, gimnastik*,
    šachmat*, čiuožim*, sporto klub*, jojim*`,
  services: `
    paslaugos, paslaugų, paslaugas, bendruomenin* paslaug*, kaimo parduotuv*, parduotuvė, parduotuvės,
    autoparduotuv*, paštas kaime, bibliotek*, bibliobus*, būstas, būsto, būstai, tušti namai, tuščių namų,
    apleisti namai, apleisti pastat*, apleistų pastat*, apleistų namų, bendruomenės nam*, bendruomenių nam*,
    kaimo centr*, daugiafunkc*, laisvalaikio salė, viešosios erdvės, viešųjų erdv*, mobilios paslaugos,
    uždarytos mokyklos, uždarytų mokyklų, buvusi mokykla, buvusioje mokykloje, bankomat*, paštomat*,
    gaisrinink*, gydytojas kaime`,
  governance: `
    valdysen*, dalyvaujamasis biudžet*, dalyvaujamojo biudžet*, pilietin*, pilietinė visuomenė, pilietiškum*,
    demokratij*, savanoryst*, savanor*, bendruomenių įtrauk*, gyventojų įtrauk*, strategij*,
    vietos plėtros strategij*, vertinim*, įsivertinim*, iš apačios į viršų, LEADER metod*, talkos, talka,
    bendruomenių telkim*, seniūnaič*, bendruomenių lyder*, kaimo sueig*, kartu spręsti, sprendžia kartu,
    apskritasis stalas, apskritojo stalo, jaunimo taryb*, gyventojai sprendžia`,
}
