import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LGD, lokalna grupa działania, lokalnej grupy działania, lokalną grupę działania, lokalne grupy działania,
    lokalnych grup działania, lokalnymi grupami działania, lokalną grupą działania, lokalnej grupie działania,
    grupa działania, grupy działania, grup działania, grupy leader, grupa leader, grup leader, LGD-y, LGDów,
    GAL, stowarzyszenie LGD, obszar* leader`,
  flag: `
    LGR, RLGD, FLAG, lokalna grupa rybacka, lokalnej grupy rybackiej, lokalną grupę rybacką,
    lokalne grupy rybackie, lokalnych grup rybackich, lokalnymi grupami rybackimi,
    rybacka lokalna grupa działania, rybackiej lokalnej grupy działania, rybackie lokalne grupy działania,
    rybackich lokalnych grup działania, rybacką lokalną grupę działania, grupy rybackie, grup rybackich,
    grupa rybacka`,
  municipality: `
    gmina, gminy, gminę, gminą, gminie, gmin, gminami, gminom, gminach, urząd gminy, urząd miasta,
    urząd miejski, urzędu gminy, urzędu miasta, urzędy gmin, miasto, miasta, miast, miastem, miastu, miastami,
    miasteczko, miasteczka, miasteczek, wieś, wsi, wsie, wsią, sołectwo, sołectwa, sołectw, powiat, powiatu,
    powiaty, powiatów, powiatem, starostwo, starostwo powiatowe, województwo, województwa, województw,
    urząd marszałkowski, samorząd*, jednostki samorządu*, jednostka samorządu, JST, związek gmin,
    związku gmin, związki gmin, władze lokalne, władz lokalnych, władze regionalne, region, regiony, regionów,
    dzielnica, wójtowie, burmistrzowie, rada gminy, rady gmin`,
  agency: `
    ministerstw*, agencja, agencji, agencje, agencję, agencją, agencja rozwoju, agencje rozwoju,
    izba rolnicza, izby rolnicze, izb rolniczych, izba, izby, park krajobrazowy, parki krajobrazowe,
    parku krajobrazowego, parków krajobrazowych, park narodowy, parki narodowe, parku narodowego,
    parków narodowych, park, parki, parków, nadleśnictw*, lasy państwowe, regionalna dyrekcja, dyrekcja,
    ośrodek doradztwa rolniczego, ośrodki doradztwa rolniczego, ośrodek doradztwa, doradztwo rolnicze, ODR,
    KOWR, organizacja turystyczna, organizacje turystyczne, lokalna organizacja turystyczna, LOT, urząd pracy,
    urzędy pracy, geopark*, instytucja publiczna, instytucje publiczne, inkubator,
    centrum informacji turystycznej, ośrodek pomocy społecznej, zarząd wód`,
  ngo: `
    stowarzyszenie, stowarzyszenia, stowarzyszeń, stowarzyszeniem, stowarzyszeniami, stowarzyszeniu, fundacja,
    fundacji, fundacje, fundację, fundacją, organizacja pozarządowa, organizacji pozarządowej,
    organizacje pozarządowe, organizacji pozarządowych, organizację pozarządową, NGO, NGOs,
    organizacja społeczna, organizacje społeczne, organizacji społecznych, spółdzielnia, spółdzielni,
    spółdzielnie, spółdzielnię, spółdzielnia socjalna, spółdzielnie socjalne, koło gospodyń wiejskich,
    koła gospodyń wiejskich, kół gospodyń wiejskich, koła gospodyń, KGW, OSP, ochotnicza straż pożarna,
    ochotnicze straże pożarne, związek, związki, związków, klub, kluby, klubów, towarzystwo, towarzystwa,
    towarzystw, zrzeszenie, zrzeszenia, federacja, federacje, bractwo, trzeci sektor, organizacja młodzieżowa,
    organizacje młodzieżowe, organizacja non-profit, grupa producentów, grupy producentów,
    inicjatywa obywatelska, uniwersytet trzeciego wieku, caritas, harcerze, hufiec, organizacje kobiece`,
  education: `
    szkoła, szkoły, szkół, szkołę, szkołą, szkole, szkołami, szkoła podstawowa, szkoły podstawowe, liceum,
    licea, technikum, technika, zespół szkół, uniwersytet, uniwersytetu, uniwersytety, uniwersytetów,
    uczelnia, uczelni, uczelnie, uczelnią, politechnika, akademia, akademii, akademie, instytut, instytutu,
    instytuty, instytutów, instytut badawczy, ośrodek badawczy, ośrodki badawcze, jednostka naukowa,
    jednostki naukowe, centrum kształcenia, centra kształcenia, ośrodek szkoleniowy, ośrodki szkoleniowe,
    uniwersytet ludowy, uniwersytety ludowe, szkoła rolnicza, szkoły rolnicze, szkoła zawodowa,
    szkoły zawodowe, przedszkole, przedszkola, placówka oświatowa, placówki oświatowe, placówka edukacyjna,
    badacze, naukowcy, katedra, wydział, ośrodek edukacji`,
  company: `
    przedsiębiorstwo, przedsiębiorstwa, przedsiębiorstw, firma, firmy, firm, firmę, firmą, spółka, spółki,
    spółek, MŚP, MSP, gospodarstwo, gospodarstwa, gospodarstw, gospodarstwo rolne, gospodarstwa rolne,
    gospodarstwo agroturystyczne, gospodarstwa agroturystyczne, rolnicy, rolników, producenci, producentów,
    producent, pszczelarze, pszczelarzy, winnica, winnice, winnic, browar, browary, mleczarnia, mleczarnie,
    młyn, młyny, serowarnia, serowarnie, tartak, hotel, hotele, pensjonat, touroperator*, biuro podróży,
    biura podróży, przedsiębiorcy, przedsiębiorców, przedsiębiorstwo społeczne, przedsiębiorstwa społeczne,
    rzemieślnicy, rzemieślników, przetwórca, przetwórcy, przetwórnia, startup*, start-up*, restauracje,
    karczma, pracownia, warsztat rzemieślniczy`,
  network: `
    sieć LGD, sieci LGD, sieć leader, krajowa sieć obszarów wiejskich, krajowej sieci obszarów wiejskich,
    KSOW, sieć obszarów wiejskich, sieć, sieci, sieci krajowe, krajowa sieć, federacja LGD, polska sieć LGD,
    federacja lokalnych grup działania, związek LGD, związek stowarzyszeń, organizacja parasolowa, forum LGD,
    sieć tematyczna`,
}

export const legalForms: Phrases = `
  sp z o o, sp zoo, sp j, sp k, s a, spółka z o o, spółka z ograniczoną odpowiedzialnością, spółka akcyjna,
  s c, spółka cywilna, non profit, z s, OPP, stowarzyszenie zwykłe, ngo`

export const organisationWords: Phrases = `
  centrum, ośrodek, dom, biuro, muzeum, biblioteka, dom kultury, gminny ośrodek kultury, ośrodek kultury, GOK,
  urząd, zarząd, związek, grupa, zespół, partnerstwo, koalicja, rada, komitet, zakład, forum, ruch, kraina,
  krajowa, regionalna, regionalny, wojewódzki, powiatowy, gminny, inicjatywa, akademia, galeria, teatr,
  skansen, świetlica, pracownia, spółdzielnia, rozwoju, kooperatywa, platforma, klaster, parafia, hufiec,
  chorągiew, aktywni, razem, przystań, sekretariat, departament, wydział`
