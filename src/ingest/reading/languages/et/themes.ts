import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turism*, turist*, matkara*, matkamin*, matkamise, matkajat*, maaturism*, loodusturism*, kultuuriturism*,
    külastaja*, majutus*, puhkemajandus*, rattatee* turist*, rattamarsruut*, marsruu*, jalgrattamat*,
    kämping*, giid*, giidid, palverän*, sihtkoh*, õpperada, õpperaj*, telkimi*, turismitoo*, karavan*, sauna*,
    talveturism*, veematk*, jalgsi, rattaga, külalised, külalis*, nädalavahet*, hooajaväli*, turistid,
    telkimis*, retk, retked, saunamatk*, majutus`,
  heritage: `
    pärand, pärandi*, pärandkultuur*, kultuuripärand*, kultuur, kultuuri*, traditsioon*, pärimus*,
    pärimuskultuur*, pärimusmuusik*, rahvamuusik*, rahvakultuur*, rahvarõiva*, käsitöö*, käsitöölis*, kudumi*,
    muuseum*, ajalu*, ajaloo*, arheoloog*, mõis, mõisa, mõisad, mõisate, kirik, kirikud, kirikute, kiviaed,
    kiviaia*, kiviaed*, puitarhitektuur*, rehielam*, taluarhitektuur*, laul, laulud, laulupid*, tants,
    tantsu*, koorimuusik*, teater, teatri*, muinasjut*, lood, lugude, kunst*, kunstnik*, murre, murded,
    murde*, restaureeri*, linnus*, mälestis*, paadiehit*, sepatö*, kangakud*, vanad ametid, vanad fotod,
    mälestus*, kaevand*, kaevur*, kabel*, orel*, orelid, akordion*, lõõtspill*, torupill*, kannel*, puhkpill*,
    nukud, nukuteat*, puunikerd*, sepp, sepad, sepikoda*, kangaste*, kangur*, varemed, rookatus*, roog,
    savima*, suitsusaun*, saun, saunad, regilaul*, kihelkon*, seto*, kihnu*, rahvarõiv*, mõisa*`,
  'local-food': `
    kohalik toit, kohaliku toidu, kohalikku toitu, toit, toidu, toitu, toidukultuur*, toiduvõrgustik*,
    toidutootja*, OTT, lühike tarneahel, lühikesed tarneahelad, tarneahel*, juust, juustu*, juustutoot*, mesi,
    mee, mett, leib, leiva, leiva*, õlu, õlle*, pruulikoj*, siider, siidri*, vein, veini*, marjad, marja*,
    seened, seente, metsamarj*, köök, köögi*, kokad, kokk, restoran*, kohvik*, otsemüük*, otsemüügi*, turg,
    talutur*, talutoit*, kooli* toit, koolitoi*, maitse*, mahetoi*, suitsukal*, ulukiliha, keeta, süüa, road,
    tee, teed joo, maitsetaim*, jahu, veski*, mahl, mahlad, õunamahl*, õli, munad, liha*, lambaliha*, kama,
    kiluvõileib, räim, vorst*`,
  agriculture: `
    põllumajandus*, põllumees*, põllumeh*, talunik*, talud, talupida*, karjakasv*, loomakasv*, karjatami*,
    karjamaa*, lehmad, lamba*, lambad, kitsed, mesinik*, mesilas*, mesilased, mesindus*, mahe, maheda*,
    mahepõllumaj*, viljakasv*, teravil*, aiandus*, aiapida*, puuvil*, õunaaed*, õunaaia*, õunasordi*, seemned,
    seemne*, muld, mulla*, põllud, põldu*, vill, villa*, lambavil*, kartul*, ravimtaim*, maitsetaim*, kanep*,
    linakasvat*, põlvkonnavahetus, piimand*, piimatoot*, pärandniit*, kogukonnaaed*, kogukonnaaia*, kari,
    karjad, niitmi*, hein, heina, õun, õunad, õunte, pirn*, ploom*, kirsi*, haned, eesel*, hobu*, hobused,
    aed, aiad, aianduse*, põld, põllul, põllumees, põllumehed, talu, lammas, lambakasvat*, karjata*, rukis,
    vili, maasika*, küüslau*, kits`,
  forestry: `
    metsa, metsad, metsade, metsand*, metsaoman*, metsamaj*, puit, puidu*, puidutö*, puitehit*, saeveski*,
    hakkepuit*, hakkpuid*, istutami* mets*, püsimets*, metsatulekahj*, metsaühistu*, metsamater*, jahindus*,
    tõrvapõlet*, kuusk, mänd, kask, tamm, tammed, tisler*, puusepp*, puumänguasj*, üraski*, metsamees,
    metsamehed`,
  fisheries: `
    kalandus*, kalapüük*, kalapüügi*, kalur*, kalurid, rannakalur*, rannakaland*, kala, kalad, kalade,
    kalakasv*, vesiviljel*, sadam, sadama*, sadamad, rannik*, meri, mere, merend*, merenduse*, räim, räime*,
    lest, angerja*, hülged, hüljes, hülge*, kormoran*, paadid, paadisadam*, võrgud, vetika*, vetikad,
    karbikasv*, kalatoo*, kalatöötl*, vähk, vähid, haug, koha, ahven*, kummitusvõr*, suitsukala`,
  environment: `
    keskkond, keskkonna*, loodus, looduse*, looduskait*, loodushoi*, elurikkus*, bioloogili* mitmekesis*,
    mitmekesisus*, liigid, liikide, võõrliig*, rannaniid*, niidud, niitude, poollooduslik*, puisnii*, soo,
    sood, soode, rabad, raba, turba*, taastami* elupai*, elupaig*, vesi, vee, veekogu*, jõed, jõgede, järved,
    järvede, linnud, lindude, linnuliik*, linnuvaat*, liblika*, tolmelda*, hundid, karud, maastik*, märgal*,
    Natura 2000, ökosüsteem*, üleujut*, põuad, põud, valgusreost*, tähistaevas, pimeda taeva, reostus*,
    lilled, konn, konnad, lõhe, saarmas, kobras, joogive*, kaevud, erosioon*, puud, vanad puud, kakud,
    allikad, oja, ojad, siil, hüljes, hülged, jõe`,
  'climate-energy': `
    kliima*, kliimamuut*, energia*, taastuvenerg*, päikeseenerg*, päikesepaneel*, tuuleenerg*, tuulepar*,
    biogaas*, biomass*, kaugküte, kaugkütt*, energiaühistu*, energiatõhus*, energiasääst*, süsinik*,
    süsiniku*, soojuspum*, kasvuhoonegaas*, soojustami*, kliimaneutraal*, elektritoot*, elekter, elektri*,
    katus, katused, katusel*, päikesepan*, akud, aku, katla*, hakkpuit, tuul, kuumalain*, torm*, vesinik,
    elektriarv*, soojus*`,
  circular: `
    ringmajandus*, taaskasut*, korduskasut*, jäätme*, jäätmed, prügi*, sorteeri*, kompost*, parandustö*,
    parandamise*, parandamis*, paranduskoh*, biomajandus*, toiduraiskami*, toidukadu, plastik*,
    kasutatud asjad, laenutus*, jagamismajand*, kõrvalsaadus*, nulljäät*, ringlussevõt*, jäägid, jääkid*,
    vanad riided, tekstiil*, klaaspurk*, vana mööbel, parand*, asjade raamatukogu, villajäät*, ülejääk*,
    pakend*`,
  'smart-villages': `
    targad külad, tark küla, targa küla, tarkade külade, tarku külasid, nutikad külad, nutikas küla,
    nutika küla, nutikate külade, nutikaid külasid, smart village*, nutiküla*, arukad külad, aruka küla`,
  digital: `
    digi*, digitaal*, digipööre*, internet*, lairiba*, kaugtö*, kaugtöö*, kaugtöökesku*, coworking,
    koostöötamis*, tehisintellekt*, tehisaru, rakendus telefoni*, mobiilirakendus*, äpp, äpi, tarkvara*,
    virtuaal*, liitreaals*, 3D-print*, robot*, droon*, andurid, andur*, e-pood*, e-poed, e-teenus*,
    sotsiaalmeedia*, taskuhääling*, podcast*, avaandme*, veebiplatvorm*, küberturv*, ühine koduleht,
    veebipood*, tahvelarvut*, arvuti*, nutitelefon*, digikaart*, kaugõp*, videod`,
  mobility: `
    liikuvus*, transport*, transpordi*, ühistransport*, ühistranspordi*, buss, bussi*, bussid,
    nõudetransport*, nõudetranspordi*, nõudeliin*, sotsiaaltransport*, autojagami*, kaasasõi*, elektriauto*,
    laadimisjaam*, laadimispunkt*, jalgratta*, jalgratas, rattatee*, kergliiklus*, rong, rongi*, raudtee*,
    praam*, parvlaev*, takso*, sõidujagami*, väikebuss*, autod, autojuh*, peatus*, sõiduplaan*, juhiluba*,
    sõidujaga*`,
  youth: `
    noored, noorte, noortele, noori, noor, noortekesku*, noortevolikog*, noorsootö*, lapsed, laste, lastele,
    lapsi, õpilas*, üliõpilas*, kooliõpilas*, teismelis*, lasteae*, lasteaia*, mänguväljak*, koolinoor*,
    noored pered, noortelaag*, noorteala*, kool, koolid, koolide*, klassid, poisid, skaudi*, noorte pere*,
    lasteaed, noortekesk*`,
  ageing: `
    eakad, eakate, eakatele, eakaid, eakas, vananemi*, vananev*, vanurid, pensionär*, seenior*, seeniori*,
    vanemaeali*, dementsus*, koduhoold*, koduteenus*, hooldekod*, põlvkondade*, põlvkondadevaheli*,
    vanavanem*, üksildus*, üksindus*, hõbemajandus*, väärikas vanan*, väärikate ülikool*, omastehooldu*,
    üle 65, üle 70, vanaema*, vanaisa*, vananedes, vanad inimesed, vanade inimeste, dementsus`,
  inclusion: `
    kaasami*, kaasatus*, sotsiaalne kaasatus, puue, puuetega, puudega, erivajadus*, ligipääsetav*, vaesus*,
    tõrjutus*, vähemus*, haavatav*, ratastool*, pikaajali* töötu*, toetatud töö*, sotsiaalne ettevõtlus,
    sotsiaaltö*, autism*, autist*, viipekeel*, kurdid, pimedad, kodutu*, lihtsas keeles, vaegnägij*,
    töövõime*, sotsiaalne sidusus, töötu*, koolist välja langen*, madala sissetulek*, toidupank*, toidupanga*,
    vang, vangid, vangla*, üksikud, abivajaj*, töötud noored, lastekodu*, sõltlas*`,
  migration: `
    ränne, rände*, sisserän*, väljarän*, põgenik*, pagulas*, lõimumi*, lõimi*, integratsioon*, uusasuk*,
    uued elanikud, uute elanike, tagasipöördu*, tagasipöörduj*, tagasitulij*, varjupaig*, hooajatööl*,
    rahvastiku kahanemi*, rahvastikukadu, maale elama, kakskeels*, ukraina põgenik*, diasporaa*, ukrainla*,
    keelekurs*, keelekohvik*, lahkunud, naasevad, naasja*, uued naabrid, tühjenev*`,
  equality: `
    naised, naiste, naistele, naisi, naisettevõt*, naisettevõtl*, maanais*, tüdruku*, tüdrukud, võrdõigus*,
    sooline, soolise*, soolis*, lähisuhtevägival*, perevägival*, naistevastas*, diskrimineeri*,
    võrdsed võimalused, LGBT*, abikaasad, emad, perenaised, naistest`,
  business: `
    ettevõtlus*, ettevõtja*, väikeettevõt*, mikroettevõt*, ettevõtted, alustavad ettevõt*, idufirma*, töökoh*,
    töökohad, tööhõive*, tööturg*, tööturu*, majandus*, turundus*, kaubamär*, bränd*, brändi*, eksport*,
    ekspordi*, inkubaator*, müük, müügi*, äri, ärimudel*, ühistegevus*, väärtusahel*, ettevõtete üleandmi*,
    investeeri*, piirkonnabränd*, kohalik majandus, töötus*, müüa, müüvad, kliendid, sissetulek*, töökoda*,
    töökojad, väiketootja*, perefirma*, pood, poed, tootjad, turule, oksjon`,
  training: `
    koolitus*, koolitaja*, õppimi*, õppe*, õpe, õppekava*, kursus*, täiskasvanuharid*, täiskasvanukoolit*,
    täiendkoolit*, haridus*, kutseharid*, kutseõp*, õppereis*, oskused, oskuste*, praktika*, praktikant*,
    praktikavahetus*, mentor*, õpetaja*, õpipoisi*, õpituba*, õpitoad, keskkonnaharid*, elukestev õpe,
    õppematerjal*, juhendami*, kompetents*, õpeta*, õppida, õpivad, meistrid, meistri*, sellid, õpipois*,
    juhendaj*, käsiraamat, töötoad, edasi anda, õpitakse, õppelaag*, giidikoolit*`,
  health: `
    tervis, tervise*, tervist, tervishoi*, vaimne tervis, vaimse tervise, arst*, perearst*, kogukonnaõ*, õed,
    haigla*, heaolu*, teraapia*, terapeu*, ennetus*, ravi, ravimi*, sõltuvus*, toitumi*, esmaabi*, kuurort*,
    spaa*, loodusteraap*, hooldus*, apteek*, aiateraap*, psühholoog*, kaugvastuvõt*, süda, hambaarst*,
    kiirabi*, ämmaemand*, stress*, läbipõlemi*, haiged, patsient*, teraapiaaed*, hobuteraap*, kogukonnaõde*`,
  sport: `
    sport, spordi*, sportimi*, suusata*, suusarad*, suusarajad, jalgpall*, jooksu*, jooksmi*, terviserad*,
    terviserada, rattaspor*, süsta*, kanuu*, kanuu, aerutami*, ujumi*, ujula*, ronimi*, ratsuta*, ratsaspor*,
    orienteeru*, discgolf*, kettagolf*, võrkpall*, liikumisharr*, liikumisaasta*, purjeta*, uisuta*,
    vaba aja veetmi*, jooksja*, võistlus*, võimlemi*, male, maadlu*, spordiklub*, kiik*`,
  services: `
    teenused, teenuste, teenuseid, kogukonnateenus*, külapood*, külapoo*, kauplusauto*, raamatukogu*,
    postkontor*, esmatarbe*, elamu*, eluase*, eluaseme*, elamispin*, tühjad majad, tühjade majade,
    tühjalt seisva*, külakesku*, külamaja*, kogukonnamaja*, kogukonnakesku*, rahvamaja*, seltsimaja*,
    kandiline küla, maapood*, turvalisus*, päästeteenist*, vabatahtlik* pääst*, kogukonnakesk*, keskväljak*,
    avalik ruum, suletud kool*, vana koolimaja, koolimaja*, rändav*, ratastel, pakiautomaat*, sularaha*,
    elektrikatkest*, tuletõrj*, arst külas, üürimaja*, üürikorter*, naabriabi`,
  governance: `
    kaasav eelarve, kaasava eelarve*, kodanikuühiskon*, kodanikuaktiiv*, kodanikuosal*, osalusdemokraat*,
    demokraatia*, vabatahtlik*, külavanem*, kogukonnajuht*, kogukonna juhtimi*, strateegia*, arengukav*,
    arengustrateeg*, hindami*, enesehindami*, omaalgatus*, kohaliku omaalgatuse, alt üles, alt-üles, talgud,
    talgu*, valitsemi*, haldus*, LEADER-meetod*, osalusprots*, vabaühend*, külaliikumi*, külakoosolek*,
    koos otsusta*, ümarlaud*, noortevolikog*, noored otsusta*, rahvakogu*, külavolikog*`,
}
