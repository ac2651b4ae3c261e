import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turismo*, turista*, turistiko*, bisitari*, landetxe*, nekazalturismo*, agroturismo*, mendi ibilaldi*,
    ibilbide*, bidegorri*, bide berde*, Donejakue*, erromes*, ostatu*, kanpin*, oporraldi*, gidari*, helmuga*,
    ekoturismo*, enoturismo*, arrantza-turismo*, txirrindularitza bide*, aterpetxe*, interpretazio zentro*,
    senderismo*, mendi bide*`,
  heritage: `
    ondare*, kultura*, kultural*, kultur, tradizio*, ohitura*, museo*, monumentu*, gaztelu*, eliza, elizak,
    ermita*, baseliza*, monasterio*, histori*, arkeologi*, artxibo*, artisau*, eskulan*, bertsolari*, bertso*,
    txalaparta*, trikiti*, musika*, dantza*, abesti*, kantu*, antzerki*, jaialdi*, folklore*, ipuin*,
    euskara*, hizkuntza gutxitu*, mitologia*, harresi*, harri lehor*, errota*, burdinola*, ola,
    baserri arkitektura*, zeramika*, buztingintza*, ehungintza*, lihoa*, ingude*, forja*, trikuharri*,
    karobi*, oroimen*, inauteri*, zinema*, artea, artista*, abesbatza*, memoria historikoa`,
  'local-food': `
    elikagai*, elikadura*, tokiko produktu*, bertako produktu*, bertako elikagai*, gastronomi*, sukaldaritza*,
    jantoki*, gazta*, gaztandegi*, ardo*, txakolin*, sagardo*, garagardo*, ezti*, ogi, ogia, ogiak, okin*,
    haragi*, haragia, txerriki*, hestebete*, esne, esnea, esneki*, babarrun*, babarruna*, piper*, marmelada*,
    olio, olioa, oliba olio*, zizak, perretxiko*, gaztaina*, intxaur*, salmenta zuzen*, zirkuitu labur*,
    azoka txiki*, baserritar azoka*, errezeta*, dastatze*, slow food, jatetxe*, kontserba*, irin*,
    elikadura burujabetza*`,
  agriculture: `
    nekazari*, nekazaritza*, laborari*, laborantza*, abeltzain*, abeltzaintza*, baserri*, artzain*,
    artzaintza*, ardi, ardiak, ardien, ardi latxa, latxa*, behi, behiak, betizu*, ahuntz*, txerri*, zaldi*,
    pottoka*, artile*, larre*, belardi*, mendi larre*, transhumantzia*, erle, erleak, erleen, erlezain*,
    erlezaintza*, sagasti*, sagar*, fruta*, baratze*, barazki*, hazi*, hazien, mahasti*, mahats*, olibondo*,
    zereal*, agroekologi*, nekazaritza ekologiko*, ekologikoan, permakultura*, lur emankor*, lurzoru*,
    ureztatze*, belaunaldi erreleboa, gazte nekazari*, tokiko arraza*, tokiko barietate*, oilo*`,
  forestry: `
    baso, basoa, basoak, basoko, basoen, basogintza*, basozain*, oihan*, zur, zura, zuraren, egurra*, egur*,
    zuhaitz*, pago*, pagadi*, haritz*, hariztia*, pinu*, pinudi*, artadi*, landaketa*, zerrategi*, baso sute*,
    suhiltzaile baso*, biomasa*, ikazkin*, ikazgintza*, kortxo*, baso jabe*`,
  fisheries: `
    arrantza*, arrantzale*, itsaso*, itsas, itsasoko, kostalde*, portu*, arrain*, antxoa*, hegaluze*,
    bakailao*, akuikultura*, muskuilu*, ostra*, alga, algak, sare konpon*, saregile*, kofradia*, itsasontzi*,
    itsaski*, txalupa*, ekonomia urdin*, baxura*`,
  environment: `
    ingurumen*, natur, natura*, naturaren, biodibertsitate*, biodibertsitatea, espezie*, paisaia*, hezegune*,
    zohikaztegi*, ibai*, erreka*, errekak, aintzira*, urmael*, ur kalitate*, iturri*, uholde*, lehorte*,
    hegazti*, saguzar*, tximeleta*, intsektu*, polinizatzaile*, otso, otsoa, otsoak, hartz, hartza, basurde*,
    sai, saiak, arrano*, igaraba*, espezie inbaditzaile*, inbaditzaile*, habitat*, ekosistema*, Natura 2000,
    parke natural*, biosfera erreserba*, argi-kutsadura*, argi kutsadura*, zeru ilun*, kutsadura*, flora,
    fauna, orkidea*, ekologi*, leheneratze*`,
  'climate-energy': `
    klima*, klima-aldaketa*, energia*, energetiko*, berriztagarri*, eguzki plaka*, fotovoltaiko*, eolika*,
    eoliko*, haize errota*, biogas*, zentral hidroelektriko*, energia komunitate*, berotze*, berokuntza*,
    deskarbonizazio*, CO2*, emisio*, hidrogeno*, isolamendu*, energia trantsizio*, bero sare*, geotermia*`,
  circular: `
    ekonomia zirkular*, zirkular*, birzikla*, birziklatze*, hondakin*, zabor*, konpost*, konposta*,
    konpontze tailer*, konponketa*, berrerabil*, berrerabilpen*, bigarren eskuko*, plastiko*,
    ontzi berrerabil*, bioekonomi*, elikagaien xahuketa*, elikagai xahuketa*, zero zabor, azpiproduktu*,
    upcycling`,
  'smart-villages': `
    herri adimendun*, herri adimentsu*, smart village*, smart villages, herrixka adimendun*,
    etorkizuneko herri*, landa adimendun*`,
  digital: `
    digital*, digitalizazio*, internet*, banda zabal*, zuntz optiko*, aplikazio*, app, software*, coworking*,
    telelan*, adimen artifizial*, drone*, sentsore*, robot*, 3D inprimaketa*, fablab*, makerspace*,
    errealitate birtual*, birtual*, podcast*, online denda*, ordenagailu*, informatika*, telemedikuntza*,
    sare sozial*, bideojoko*`,
  mobility: `
    mugikortasun*, garraio*, garraio publiko*, autobus*, taxi*, auto partekatu*, ibilgailu elektriko*,
    auto elektriko*, kargatze puntu*, bizikleta*, txirrindu*, bidegorri*, tren, trena, trenbide*,
    tren geltoki*, autostop*, eskaripeko garraio*, oinez joan, eskola bide*`,
  youth: `
    gazte*, gazteak, gazteria*, haur, haurrak, haurren, haurtzaro*, ume, umeak, nerabe*, ikasle*, gaztetxe*,
    gazteleku*, gazte kontseilu*, ludoteka*, aisialdi*, aprendiz*, jolasleku*, adingabe*`,
  ageing: `
    adineko*, adinekoak, nagusi, nagusiak, zahartze*, zaharren, zahar etxe*, zaintza*, zaintzaile*,
    dementzia*, alzheimer*, jubilatu*, erretiratu*, belaunaldi arteko*, belaunaldiarteko*, aitona-amona*,
    amona*, aitite*, bakardade*, mendekotasun*, zahartzaro*, demografi*`,
  inclusion: `
    inklusio*, inklusibo*, gizarteratze*, gizarte bazterketa*, bazterketa, desgaitasun*, desgaitu*,
    irisgarri*, aniztasun funtzional*, pobrezia*, txirotasun*, behartsu*, ijito*, ahul*, kalteberatasun*,
    autismo*, itsu, itsuak, gor, gorrak, irakurketa errazeko, etxegabe*, gizarte kohesio*, gizarte lan*,
    gizarte zerbitzu*, elkartasun*, mendekotasunak, kolektibo ahul*`,
  migration: `
    migra*, migrazio*, migratzaile*, etorkin*, immigra*, errefuxiatu*, asilo*, harrera, harrerako,
    etorri berri*, diaspora*, despopulazio*, biztanle galera*, hustutze*, itzulera, itzuli diren,
    kulturartekotasun*, kulturarteko*, atzerritar*, hizkuntza ikastaro*`,
  equality: `
    berdintasun*, emakume*, emakumeen, genero*, feminis*, neskak, indarkeria matxista*, matxista*, LGBT*,
    LGTBI*, ahalduntze*, kontziliazio*, diskriminazio*, emakume ekintzaile*, nekazari emakume*`,
  business: `
    enpresa*, ekintzaile*, ekintzailetza*, negozio*, merkataritza*, denda txiki*, enplegu*, enplegua,
    lanpostu*, langabezia*, langabetu*, ekonomia sozial*, kooperatibismo*, marka*, marketing*, esportazio*,
    salmenta*, inkubagailu*, haztegi*, startup*, balio kate*, oinordetza*, industria*, autoenplegu*, ETE,
    autonomo*`,
  training: `
    prestakuntza*, formazio*, hezkuntza*, heziketa*, ikastaro*, ikaskuntza*, ikasgela*, ikasketa bidaia*,
    irakaskuntza*, irakasle*, lanbide heziketa*, praktika, praktikak, helduen hezkuntza*,
    ingurumen hezkuntza*, gida didaktiko*, mentore*, mentoretza*, ziurtagiri*, curriculum*, trebakuntza*,
    gaitasun*, ikasmaterial*`,
  health: `
    osasun*, osasuna, mediku*, erizain*, ospitale*, farmazia*, botika*, osasun mental*, terapia*, terapeuti*,
    ongizate*, psikolog*, prebentzio*, adikzio*, mendekotasunaren, osasun zentro*, lehen sorospen*,
    anbulantzia*, sendabelar*, baso bainu*, bainuetxe*`,
  sport: `
    kirol*, kirola, futbol*, pilota, pelota, mendi lasterketa*, lasterketa*, eskalada*, eski, eskia, igeri*,
    igeriketa*, mendizale*, mendizaletza*, piragua*, arraun*, surf*, zaldiz ibil*, herri kirol*,
    txirrindularitza*, BTT, jokoak, txapelketa*`,
  services: `
    oinarrizko zerbitzu*, landa zerbitzu*, herri denda*, herriko denda*, denda, dendak, ostatua,
    herriko ostatu*, taberna*, liburutegi*, bibliobus*, etxebizitza*, etxebizitzak, etxe hutsak,
    hutsik dauden, eraikin huts*, plaza berritze*, gizarte etxe*, elkargune*, haurtzaindegi*, haurtzain*,
    suhiltzaile*, posta bulego*, kutxazain*, herri txiki*, topaleku*, cohousing*, birgaitze*,
    zerbitzu anitzeko*`,
  governance: `
    gobernantza*, parte-hartze*, herritarren parte-hartze*, partaidetza*, demokrazia*, demokratiko*,
    herri batzar*, aurrekontu parte-hartzaile*, auzolan*, boluntario*, boluntariotza*, estrategia*,
    tokiko garapen estrategia*, ebaluazio*, gizarte zibil*, herritar*, komunitate dinamizazio*, komunal*,
    behetik gorako*, LEADER metodo*, gardentasun*`,
}
