import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    mennessä, viimeistään, asti, saakka, ennen, loppuun mennessä, päättyy, päättyvät, umpeutuu, sulkeutuu,
    voimassa, auki, takaraja on, ei myöhemmin kuin, ehtii, kello, klo`,
  deadline: `
    määräaika, määräajan, määräaikaan, määräajat, määräpäivä, määräpäivään, takaraja, takarajaa, takarajan,
    deadline, viimeinen päivä, viimeinen, aikaraja, aikarajan, eräpäivä, DL, umpeutumispäivä, palautuspäivä`,
  reply: `
    vastaus, vastauksia, vastaukset, vastauksenne, vastaustanne, vastausta, vastatkaa, vastaa, vastaamaan,
    vastata, vastaisitte, ilmoittakaa, ilmoita, ilmoittautukaa mukaan, ilmoittakaa kiinnostu*, kiinnostuksen,
    kiinnostuksenilmaisu*, kiinnostuksensa, kiinnostuneet, kiinnostunut, kiinnostuneita, yhteydenotto,
    yhteydenotot, yhteydenottoja, yhteydenottonne, ottakaa yhteyttä, ota yhteyttä, ottaa yhteyttä,
    ottavat yhteyttä, yhteyttä, kirjoittakaa, kirjoita, viestiä, viestinne, laittakaa viestiä, laita viestiä,
    pistäkää viestiä, kuulla, kuulemme, kuulisimme, odotamme, odotan, vahvistakaa, vahvistus, vahvistuksen,
    aiesopimus, aiesopimukset, aiekirje, LoI, soittakaa, soita, palaute, palautetta, kumppanihaku päättyy,
    kumppanihaku on auki, kumppanit valitaan, löytää kumppani*, tiedon, tieto meille, tietää meille,
    antakaa tietää, sitoutumiskirje`,
  application: `
    hakemus, hakemuksen, hakemukset, hakemusta, hakemuksia, hakemuksemme, hankehakemus, hankehakemuksen,
    rahoitushakemus, rahoitushakemuksen, tukihakemus, tukihakemuksen, hakuaika, hakuajan, haku päättyy,
    haku sulkeutuu, haku, haun, haussa, hakukierros, hakukierroksen, hakea rahoitusta, haemme,
    haetaan rahoitusta, jätetään, jättää, jätämme, jätettävä, jättö, toimitettava, toimitetaan, lähetettävä,
    lähetämme hakemuksen, toimittaa, Hyrrä, Hyrrään, Hyrrässä, ELY-keskus, ELY-keskukselle, ELY, Ruokavirasto,
    Ruokavirastolle, Opetushallitus, kansallinen toimisto, kansalliselle toimistolle, esitys, ehdotus,
    hanke-ehdotus, ehdotuspyyntö, konseptipaperi, hakemuksen jättöpäivä, rahoittaja, rahoittajalle, liitteet,
    portaali, portaaliin, hankesuunnitelma`,
  event: `
    kokous, kokoukseen, kokouksessa, kokoontuu, hallitus kokoontuu, hallituksen kokous, vuosikokous,
    syyskokous, kevätkokous, tapaaminen, tapaamme, tapaamisen, konferenssi, seminaari, seminaarin, työpaja,
    työpajan, webinaari, messut, messuilla, markkinat, festivaali, juhla, juhlat, juhlavuosi, näyttely,
    tapahtuma, tapahtuman, tilaisuus, tilaisuuden, infotilaisuus, etäkokous, verkkotapaaminen, etätapaaminen,
    Teams, Zoom, opintomatka, opintomatkan, matka, vierailu, retki, leiri, kilpailu, ilmoittautuminen,
    ilmoittautumiset, ilmoittautua, ilmoittaudu, lomalla, loma, kesäloma, vuosiloma, suljettu,
    toimisto on suljettu, poissa, tavoitettavissa, avoimet ovet, avajaiset, julkaistaan, julkaistu, ilmestyy,
    valtuusto, kunnanvaltuusto, johtoryhmä, päättää kokouksessaan, kesäkoulu, turnaus, konsertti, juhlii,
    vaalit, aloitustapaaminen`,
  past: `
    perustettu, perustettiin, vuodesta, toiminut, oli, olivat, oltiin, on ollut, päättynyt, päättyi,
    päättyneessä, pidettiin, järjestettiin, alkoi, toteutettiin, toteutimme, hyväksyttiin, hyväksytty,
    viime vuonna, viime vuoden, viime, edellinen, edellisen, aikaisempi, aiemmin, aiempi, entinen, sitten,
    rakennettu, rakennettiin, avattiin, syntyi, syntynyt, sai, saimme, voitti, saanut, kävimme, lähetimme,
    lähetin, lähettämäni, viestinne, päivätty, asukasluku, asukasta, laki, asetus, lakkautettiin, suljettiin,
    lopetettiin, rekisteröity, liityimme, jäsen vuodesta`,
  period: `
    kesto, kestää, kestäisi, kestoaika, hankeaika, hankeajan, hankkeen kesto, toteutusaika, toteutusajan,
    toteutusaikataulu, toteutetaan, toteutettaisiin, toteuttaa, toteutus, aikataulu, ajanjakso, ajalle,
    aikaväli, hanke alkaa, hanke alkaisi, hanke käynnistyy, alkaa, alkaisi, alkamaan, aloitus, aloitetaan,
    aloitamme, aloittaa, käynnistyy, käynnistetään, käynnistyisi, starttaa, kestävä, kuukautta, vuotta,
    vuosina, vuosille, hankekausi, suunniteltu, suunnitelmissa, loppuu, päättyisi, hanke päättyy, projektin,
    hankkeen`,
  superseded: `
    aiemmin, aikaisemmin, aiempi, aikaisempi, alun perin, alunperin, alkuperäinen, sijaan, sijasta, asemesta,
    ei, eikä, ei enää, vanha, entinen, virheellisesti, piti olla, siirretty, ennen oli, luki, oli`,
}

export const triage: TriageCues = {
  seek: `
    kumppanihaku*, kumppanihau*, partnerihaku*, partnerihau*, yhteistyökumppanihaku*, hankekumppanihaku*,
    kumppanien haku, kumppaneiden haku, partnereiden haku, etsimme ~ kumppan*, etsimme ~ partner*, etsimme ~
    yhteistyökumppan*, etsimme ~ hankekumppan*, etsii ~ kumppan*, etsii ~ partner*, etsii ~ yhteistyökumppan*,
    etsii ~ hankekumppan*, etsin ~ kumppan*, etsin ~ partner*, etsitään ~ kumppan*, etsitään ~ partner*,
    etsitään ~ yhteistyökumppan*, etsimme ~ toimintaryhm*, etsii ~ toimintaryhm*, etsimme ~ Leader*, etsii ~
    Leader*, etsimme ~ LAG*, etsimme ~ FLAG*, etsimme ~ kalaryhm*, etsimme ~ kunt*, etsii ~ kunt*, etsimme ~
    kyli*, etsimme ~ yhdisty*, etsimme ~ koulu*, etsii ~ koulu*, etsimme ~ yrity*, etsimme ~ aluei*, etsimme ~
    organisaatio*, etsimme ~ järjestö*, etsimme ~ ystävyys*, etsimme ~ museo*, haemme ~ kumppan*, haemme ~
    partner*, haemme ~ yhteistyökumppan*, hakee ~ kumppan*, hakee ~ partner*, hakee ~ yhteistyökumppan*,
    haetaan ~ kumppan*, haetaan ~ partner*, haussa ~ kumppan*, haussa ~ partner*, kumppaneita haetaan,
    kumppaneita etsitään, kumppania etsimässä, kumppani etsinnässä, kaipaamme ~ kumppan*, kaipaamme ~
    partner*, kaipaisimme ~ kumppan*, tarvitsemme ~ kumppan*, tarvitsemme ~ partner*, tarvitaan ~ kumppan*,
    puuttuu ~ kumppan*, puuttuu ~ partner*, kumppaneita hankkee*, kumppaneita hankkeeseen, kumppaneiksi
    hankkee*, kumppaniksi hankkee*, kumppania hankkee*, haluaisimme ~ kumppan*, haluamme löytää ~ kumppan*,
    toivomme löytävämme, löytää ~ kumppan*, löytää ~ partner*, kansainväliseen yhteistyöhankkeeseen, alueiden
    välinen hanke, yhteistyöhankkeeseen, kutsumme ~ mukaan, kutsumme ~ yhteistyöhön, kutsu yhteistyöhön,
    yhteistyöpyyntö, yhteistyöehdotus*, yhteistyötarjous, yhteistyöaloite, lähtekää mukaan hankkee*, lähtisikö
    joku, kuka lähtee mukaan, kuka lähtisi mukaan, lähteä mukaan hankkeeseemme, mukaan hankkeeseemme, tule
    mukaan hankkee*, tulkaa mukaan hankkee*, täydentää konsortio*, konsortioomme, konsortio vailla,
    haluaisimme tehdä yhteistyötä, haluamme tehdä yhteistyötä, mielellämme tekisimme yhteistyötä,
    ystävyyskuntaa, ystävyyskunta etsi*, ystävyyskoulu*, etsimme ~ kaver*, etsimme muita`,
  seekWeak: `
    etsimme, etsii, etsin, etsitään, haemme, haetaan, hakusessa, kumppaneita, kumppanit, yhteistyöhanke,
    yhteistyöidea, hankeidea, hankeidean, yhteistyö, yhteistyötä, yhteistyöstä kiinnostu*, kiinnostuneita,
    kokemusten vaihto, kokemustenvaihto*, vaihtaa kokemuksia, vaihtaa ajatuksia, jakakaa, jaa eteenpäin,
    välittäkää, välittää eteenpäin, levittäkää, laittakaa eteenpäin, laita eteenpäin, verkostollenne,
    verkostoissanne, jäsenillenne, julkaiskaa, voisitteko julkaista, julkaista sivuillanne, sivuillenne,
    sivuillanne, uutiskirjeessänne, konsortio, päähakija, hakijakumppani, vastaavia alueita, samanlaisia
    alueita, tervetulleita, tervetullut, olisi ihanteellinen, toivotamme tervetulleeksi, mahdollisia
    kumppaneita, potentiaalisia kumppaneita, kansainvälinen yhteistyöhanke, kansainvälisen yhteistyöhankkeen,
    kansainvälistä yhteistyöhanketta, kansainvälinen yhteishanke, alueiden välinen yhteistyöhanke`,
  capability: `
    tarjoamme, tarjoaa osaamistaan, tarjoamme osaamistamme, tarjoudumme, tarjoutuu kumppaniksi,
    tarjoudumme kumppaniksi, kumppanina, partnerina, kumppanin roolissa, liitännäiskumppani*,
    assosioitu* kumppan*, mielellämme mukana, lähdemme mielellämme, lähtisimme mielellämme, lähdemme mukaan,
    olemme valmiita, valmiina lähtemään, voimme tarjota, voimme isännöidä, voimme majoittaa,
    voimme ottaa vastaan, voimme tuoda, voimme osallistua, tuomme mukanamme, tuomme hankkeeseen, mitä tuomme,
    mitä tarjoamme, osaamisemme, kokemuksemme, asiantuntemuksemme, ei omaa hanketta, emme tee omaa,
    emme hae itse, emme itse hae, oman hankkeen, ilman omaa hanketta, teidän hankkeeseenne, hankkeeseenne,
    hankkeessanne, hankkeisiinne, hakemukseenne, konsortioonne, muiden hankkeisiin, muiden hankkeissa,
    toisten hankkeisiin, toisten hankkeissa, jonkun toisen hankkee*, käytettävissä kumppanina,
    käytettävissänne, pilottialue*, testialue*, testialusta*, elävä laboratorio, living lab, pyytäkää mukaan,
    pyytäkää meitä, ottakaa meidät mukaan, jos tarvitsette kumppania, joka tarvitsee kumppani*,
    avoimia kutsuille, vastaamme työpaketista, lähdemme kumppaniksi, mukaan kumppaniksi,
    kumppaniksi hankkeeseenne, kumppaniksenne`,
  amendment: `
    korjaus, korjauksia, korjauksen, oikaisu, korjattu, korjatkaa, korjaa ilmoitus*, muuttakaa, muutos,
    muutoksia, muutoksen, pyydämme muuttamaan, pyydämme korjaamaan, pyydän korjaamaan, päivittäkää, päivitys,
    päivitetty, päivityksen, täydennys, täydennyksen, täydennyksiä, lisäys, lisäyksen, lisäisittekö,
    lisättäisiinkö, jatkettu, jatkettiin, jatketaan määräaik*, määräaikaa on, määräaika siirt*,
    määräaika pite*, määräaikaa pide*, siirtyy, siirretään, siirretty, uusi määräaika, uusi päivämäärä,
    uusi takaraja, uusi yhteyshenkilö, yhteyshenkilö on vaihtunut, yhteyshenkilö vaihtuu, muilta osin,
    muuten ennallaan, muu ennallaan, ennallaan, muu pysyy, muut tiedot pysyvät, kaikki muu pysyy,
    pysyvät samoina, pysyy samana, aiemmin lähettämä*, aiemmin lähettämämme, viime viikolla lähettämä*,
    julkaistu ilmoituksemme, ilmoituksemme, ilmoituksessamme, ilmoitukseemme, kumppanihakumme,
    kumppanihaussamme, kumppanihakuumme, hakuilmoituksemme, kirjoitusvirhe, lyöntivirhe, virhe, virheellinen,
    väärin, pitää olla, pitäisi olla, piti olla, kuuluu olla, oikea on, sijaan, tästä lähtien`,
  withdrawal: `
    poistakaa, poistaisitteko, pyydämme poistamaan, pyydän poistamaan, voitte poistaa, voisitteko poistaa,
    ottakaa pois, otetaanko pois, poistettava, peruutamme, perumme, peruuttaa, peruutettu, peruttu, peruuntui,
    peruuntuu, peruminen, vedämme pois, vedämme takaisin, vetää pois, kumppani löytyi, kumppanit löytyivät,
    kumppani on löytynyt, kumppanit on löydetty, kumppanit ovat löytyneet, löysimme kumppan*,
    löysimme partner*, löytyi jo, on jo löytynyt, emme enää etsi, emme etsi enää, ei enää etsitä,
    ei enää tarvita, ei ole enää ajankohtainen, ei enää ajankohtai*, ei enää voimassa, ei toteudu,
    hanke ei toteudu, hanke raukesi, hanke kariutui, hankkeesta luovutaan, luovumme, luovuimme,
    emme hae rahoitusta, emme jätä hakemusta, hakemusta ei jätetä, konsortio on täynnä, konsortio on valmis,
    kumppanuus on koossa, haku on päättynyt, kumppanihaku on päättynyt, kumppanihaku päättyi,
    paikat on täytetty, älkää julkaisko, ei julkaista, arkistoikaa`,
  interest: `
    luimme ilmoituksenne, luin ilmoituksenne, luimme kumppanihau*, luin kumppanihau*, näimme ilmoituksenne,
    näin ilmoituksenne, näimme kumppanihau*, näin kumppanihau*, näimme sivuillanne, näin sivuillanne,
    huomasimme ilmoituksen, julkaisemanne, julkaisemaanne, sivuillanne julkaistu, sivuillanne oleva,
    kumppanihakunne, kumppanihakuunne, ilmoituksenne, ilmoitukseenne, olemme kiinnostuneita hankkee*,
    olemme kiinnostuneita kumppanihau*, olen kiinnostunut hankkee*, olemme kiinnostuneet,
    olemme erittäin kiinnostuneita, olisimme kiinnostuneita, kiinnostuimme, kiinnostuin, kiinnostaa meitä,
    meitä kiinnostaa, kiinnostaisi meitä, kiinnostuksemme, haluaisimme lähteä mukaan, haluaisimme mukaan,
    lähtisimme mukaan, välittää yhteystie*, välittäkää yhteystie*, välittäkää viestimme, yhteystiedot,
    yhdistää meidät, saattaa yhteen, onko haku vielä auki, vieläkö haku, onko vielä voimassa, vielä voimassa,
    etsivätkö he vielä, etsivätkö vielä, ilmoitus nro, ilmoitus numero, viitenumero, viitaten ilmoituk*,
    liittyen ilmoituk*, liittyen kumppanihaku*, koskien kumppanihaku*, vastaus kumppanihaku*,
    vastauksena kumppanihaku*, vastauksena ilmoituk*`,
  question: `
    voisitteko kertoa, voitteko kertoa, voisitko kertoa, voitko kertoa, voisitteko neuvoa, osaatteko sanoa,
    osaatteko kertoa, onko mahdollista, onko niin, pitääkö paikkansa, kuinka voimme, miten voimme, miten voin,
    miten, kuinka, mistä löydän, mistä löytyy, mistä saa, mitä asiakirjoja, mitä liitteitä, kenelle, keneen,
    kehen, kuka vastaa, minulla on kysymys, meillä on kysymys, minulla olisi kysymys, muutama kysymys,
    kysymys, kysymyksiä, kysyisin, kysyisimme, haluaisin kysyä, haluaisimme kysyä, haluaisin tietää,
    haluaisimme tietää, tiedustelen, tiedustelemme, tiedustelu, onko olemassa, onko lomaketta, voiko yhdistys,
    voiko yritys, voimmeko, voinko, saako, saammeko, pitääkö meidän, täytyykö, paljonko, onko teillä, mietin,
    mitkä ovat ehdot, oikea osoite`,
  newsletter: `
    uutiskirje, uutiskirjeen, uutiskirjeessä, uutiskirjeemme, jäsenkirje, jäsentiedote, kuukausikirje,
    tässä numerossa, tässä kirjeessä, tässä uutiskirjeessä, sisällysluettelo, peruuta tilaus, peru tilaus,
    peruuttaa tilauksen, lopeta tilaus, poistu postituslistalta, postituslistalta, avaa selaimessa,
    katso selaimessa, näytä selaimessa, verkkoversio, lue lisää, lue koko, ajankohtaista, lyhyesti,
    pääkirjoitus, tapahtumakalenteri, saat tämän viestin, saat tämän uutiskirjeen, olet tilannut,
    uutisia verkostosta`,
  event: `
    kutsumme teidät, kutsumme sinut, tervetuloa seminaariin, tervetuloa tilaisuuteen, tervetuloa webinaariin,
    tervetuloa mukaan tilaisuu*, kutsu seminaariin, kutsu tilaisuuteen, kutsu webinaariin, kutsu,
    merkitse kalenteriin, merkitkää kalenteriin, varaa päivä, varaa aika kalenteri*, save the date,
    ilmoittaudu viimeistään, ilmoittautuminen, ilmoittautumiset, ilmoittautumislinkki, ilmoittautumislomake,
    ilmoittaudu mukaan, päivän ohjelma, ohjelma klo, tilaisuuden ohjelma, seminaarin ohjelma,
    osallistuminen on maksutonta, maksuton, osallistumismaksu, vapaa pääsy, puhujat, puhujina, puhujana,
    pääpuhuja, paneelikeskustelu, avauspuheenvuoro, kahvitarjoilu, aamukahvi, paikkoja rajoitetusti,
    webinaari, seminaari, kumppanipörssi, avointen ovien`,
  fundersCall: `
    haku on avattu, haku on auki, haku avautuu, haku on avoinna, avoin haku, hakukierros on,
    hakukierros avautuu, avustushaku, rahoitushaku, teemahaku, haettavana, haettavissa, voivat hakea,
    voi hakea tukea, tukea voivat hakea, tukea voidaan myöntää, avustusta voivat, tukikelpoi*, hakukelpoi*,
    tuki on enintään, tuen määrä, tukiprosentti, tukitaso, enimmäistuki, enimmäismäärä, rahoitusta myönnetään,
    myönnetään avustusta, avustusta myönnetään, hakuohje*, hakijan opas, hakukuulutus, valintaperusteet,
    valintakriteerit, hyväksyttävät kustannukset, hyväksyttäviä kustannuksia, hakulomake, kokonaisrahoitus,
    jaossa`,
  autoReply: `
    automaattinen vastaus, automaattivastaus, poissaoloviesti, poissaoloilmoitus, olen poissa, olen lomalla,
    olen vuosilomalla, olen kesälomalla, olen vanhempainvapaalla, olen äitiyslomalla, olen virkamatkalla,
    olen sairauslomalla, poissa toimistolta, en ole tavoitettavissa, en lue sähköpostia, palaan töihin,
    palaan toimistolle, palaan lomalta, tavoitettavissa jälleen, sijaiseni, sijaisena toimii,
    kiireellisissä asioissa, kiireellisissä tapauksissa, viestiäsi ei välitetä, viestejä ei välitetä,
    lukukuittaus, lukuvahvistus, vastaanottokuittaus, vastaanottovahvistus, viestisi on vastaanotettu,
    viestinne on vastaanotettu, olemme vastaanottaneet viestin*, on luettu, tikettinumero, palvelupyyntö,
    palvelupyyntönne, asianumero, älä vastaa tähän viestiin, älkää vastatko tähän, automaattinen viesti,
    automaattisesti luotu, tähän viestiin ei voi vastata`,
  bounce: `
    toimitus epäonnistui, viestiä ei voitu toimittaa, ei voitu toimittaa, viestin toimitus,
    toimittaminen epäonnistui, toimittamatta, vastaanottajaa ei löydy, vastaanottajaa ei löytynyt,
    osoitetta ei löydy, osoitetta ei löytynyt, tuntematon vastaanottaja, postilaatikko on täynnä,
    postilaatikko täynnä, palautettu lähettäjälle, toimitusvirhe`,
  spam: `
    hakukoneoptimointi*, SEO, Googlen ensimmäi*, hakutulok*, linkkien rakentam*, backlink*, vierasartikkeli,
    vieraskirjoitus, laina, lainaa, lainatarjous, pikalaina, lainan korko, korkoprosentti, luotto, perintö,
    perinnön, perinnönjättäjä, edesmennyt asiakas, rahansiirto, tilisiirto, pankkitiedot, kopio passista,
    lotto*, arpajaiset, voittaja, olette voittanut, olet voittanut, bitcoin, krypto*, sijoittaja,
    sijoitusmahdollisuus, sijoitustuotto, tuotto, varma rahoitus, taattu rahoitus, kirjoitamme hakemuksenne,
    onnistumispalkkio, käsittelymaksu, käsittelykulu*, sähköpostiosoitteita, osoiterekisteri,
    yritystietokanta, lisää kävijöitä, lisää asiakkaita, kasvata myyntiä, verkkosivujen uudistus,
    verkkosivut alkaen, ilmainen analyysi, ilmainen konsultaatio, tarjous voimassa, erikoistarjous, alennus,
    alennusta, vain tänään, klikkaa tästä, napsauta tästä, tehtaan hintaan, tukkuhinta`,
  job: `
    avoin työpaikka, avoimet työpaikat, työpaikkailmoitus, rekrytoimme, rekrytointi,
    haemme ~ projektipäällikkö*, haemme ~ työntekijä*, haemme ~ koordinaattori*, etsimme ~ työntekijä*,
    haettavana on ~ toimi, haettavana on ~ virka, työsuhde, vakituinen, määräaikainen työsuhde, määräaikainen,
    kokoaikainen, osa-aikainen, koeaika, palkka, palkkaus, palkkatoivomus, palkkatoive, ansioluettelo, CV,
    työhakemus, työhaastattelu*, työaika, tehtävään edellytetään, edellytämme, arvostamme, ajokortti,
    kelpoisuusvaatimus*, toimipaikka, harjoittelija, kesätyö*`,
  participants: `
    haemme osallistujia, etsimme osallistujia, haemme ~ osallistuj*, etsimme ~ osallistuj*,
    osallistujia haetaan, etsimme ~ nuoria, haemme ~ nuoria, haemme vapaaehtoisia, etsimme vapaaehtoisia,
    vapaita paikkoja, vielä paikkoja, muutama paikka, viimeiset paikat, omavastuu, osallistumismaksu,
    matkakulut korvataan, matkakustannukset korvataan, majoitus ja ruokailut, majoitus ja ateriat, täysihoito,
    nuorisovaihto, nuorisovaihtoon, leirille, ilmoittautumislomake, ikäiset, vuotiaille nuorille, taskuraha,
    kahden hengen huone`,
  minutes: `
    pöytäkirja, pöytäkirjan, kokouspöytäkirja, kokousmuistio, muistio, läsnä, läsnäolijat, poissa,
    esityslista, asialista, kokouksen avaus, kokouksen avaaminen, puheenjohtaja avasi,
    laillisuus ja päätösvaltaisuus, päätösvaltaisuus, päätettiin, päätös, pöytäkirjantarkastaja*,
    pöytäkirjan tarkastus, muut asiat, seuraava kokous, kokouksen päättäminen, kokous päätettiin,
    yksimielisesti, äänestys, merkittiin tiedoksi`,
  press: `
    lehdistötiedote, mediatiedote, tiedote, julkaisuvapaa, julkaistavissa, vapaasti julkaistavissa, medialle,
    tiedotusvälineille, lehdistölle, mediakutsu, toimittaja*, lisätietoja medialle, painokelpoiset kuvat,
    kuvia median, loppuseminaari pidettiin, päätösseminaari, vihittiin käyttöön, sanoo puheenjohtaja,
    kertoo hankevetäjä, embargo`,
  thanks: `
    kiitos avusta, kiitos avustanne, kiitos avustasi, suuri kiitos avusta, kiitos tuesta, lämmin kiitos,
    suurkiitos, suuret kiitokset, kiitokset avusta, haluamme kiittää, haluan kiittää, halusin kiittää,
    kiitämme, hyvää joulua, hyvää uutta vuotta, rauhallista joulua, hyvää kesää, ei tarvitse vastata,
    ei vaadi vastausta, avullanne, apunne ansiosta, ansiostanne, onneksi olkoon, onnittelut`,
}

export const partners: PartnerCues = {
  partner: `
    kumppani*, kumppane*, partneri*, partnere*, yhteistyökumppan*, hankekumppan*, projektikumppan*,
    kumppanuu*, konsortio*, yhteistyötaho*, partneriorganisaatio*`,
  wanted: `
    etsimme, etsii, etsin, etsitään, etsien, haemme, hakee, haetaan, haussa, kaipaamme, kaipaisimme,
    tarvitsemme, tarvitaan, puuttuu, toivomme, toivottavia, toivoisimme, haluamme, haluaisimme, löytää,
    kumppaneita, kumppani, mieluiten, mieluusti, mielellään, ihanteellisesti, ihannetapauksessa, erityisesti,
    etenkin, ensisijaisesti, varsinkin, esimerkiksi, kuten, ajattelemme, tervetulleita, tervetullut,
    tervetuloa, kutsumme, yhteistyöhön, yhteistyötä, kiinnostavat, kiinnostaa, kiinnostunei*, olisi hyvä,
    olisi hienoa, sopisi, sopisivat, kohdemaat, avoimia, mukaan, ottaisimme mukaan`,
  found: `
    meillä on jo, on jo, jo mukana, mukana on, mukana ovat, ovat mukana, on mukana, on lähdössä,
    ovat lähdössä, lähtenyt mukaan, lähteneet mukaan, vahvistanut, vahvistaneet, vahvistettu, vahvistetut,
    kumppanimme, kumppanimme on, nykyiset kumppanit, sitoutunut, sitoutuneet, allekirjoittanut,
    allekirjoittaneet, löytyi, löytynyt, liittynyt, lupautunut, lupautuneet, sovittu, mukaan lähtevät,
    yhdessä kumppanimme, vetäytyi, jäi pois, luopui, tulee jo, valmiina`,
  example: `
    olemme tehneet yhteistyötä, teimme yhteistyötä, yhteistyötä aiemmin, kävimme, vierailimme, vierailu,
    opintomatka, matka, kuten, esimerkki, esimerkkinä, mallina, mallia, innoittamana, innostuimme, opimme,
    oppia, kokemuksia, edellinen hanke, aiempi hanke, aiemmassa, edellisessä, päättynyt, viime vuonna,
    ystävyyskunta, ystävyyskuntamme, vieraita, turisteja, matkailijoita, pakolaisia, perheitä, työntekijöitä,
    kausityöntekijöitä, syntynyt, peräisin, tuodaan, viedään, myydään, rajalla, rajan, rajanaapuri,
    toisin kuin, verrattuna, muuttanut, muuttaneet, messuilla, konferenssissa, toteutettu, toteutettiin`,
  anyCountry: `
    mistä tahansa, mistä tahansa EU-maasta, mistä tahansa maasta, mistä päin tahansa, kaikista EU-maista,
    kaikkialta Euroopasta, eri puolilta Eurooppaa, ympäri Eurooppaa, koko Euroopasta, Euroopasta,
    muualta Euroopasta, muista EU-maista, muista maista, EU-maista, EU-maat, EU-maasta, jäsenmaista,
    jäsenvaltioista, maalla ei ole väliä, maasta riippumatta, maa on vapaa, kaikki maat, kaikista maista,
    kaikki EU-maat, mikä tahansa maa, Euroopan maista, Euroopan unionin maista, muusta EU-maasta`,
  negation: `
    ei, emme, eivät, en, älkää, eikä, paitsi, lukuun ottamatta, lukuunottamatta, ilman, ei enää, eivätkä,
    pois lukien, sijaan, eikä enää`,
}

export const money: MoneyCues = {
  thousand: 'tuhatta, tuhat, tuhannen, t€, tonnia, k',
  million: 'miljoona, miljoonaa, miljoonan, milj, M€, mn',
  currencies: {
    EUR: 'euro, euroa, euron, euroilla, eurot, e',
    SEK: 'kruunua, Ruotsin kruunu*, ruotsin kruunua',
    NOK: 'Norjan kruunu*',
    DKK: 'Tanskan kruunu*',
    GBP: 'punta, puntaa, Englannin punta*',
    USD: 'dollari, dollaria',
    PLN: 'zloty, zlotya',
    CHF: 'Sveitsin frangi*, frangia',
    HUF: 'forintti, forinttia',
    CZK: 'Tšekin koruna*, korunaa',
  },
  total: `
    budjetti, budjetin, budjetista, kokonaisbudjetti, kokonaisbudjetin, hankebudjetti, kokonaiskustannus,
    kokonaiskustannukset, kokonaiskustannusarvio, kustannusarvio, kustannusarvion, kustannukset,
    kustannuksiltaan, kokonaissumma, yhteensä, kaikkiaan, kaiken kaikkiaan, koko hankkeen, hankkeen budjetti,
    hankkeen koko, hankkeen kokonais*, rahoitus yhteensä, kokonaisrahoitus, arvioitu, arviolta, suuruusluokka,
    noin, kaikki kumppanit yhteensä`,
  perPartner: `
    kumppania kohden, kumppania kohti, per kumppani, per partneri, partneria kohden, partneria kohti,
    kukin kumppani, jokainen kumppani, kullekin kumppanille, jokaiselle kumppanille, kumppanin osuus,
    kumppanin budjetti, kumppanikohtai*, ryhmää kohden, ryhmää kohti, toimintaryhmää kohden, per ryhmä,
    per maa, maata kohden, aluetta kohden, organisaatiota kohden, per organisaatio, kukin vastaa, kukin ryhmä,
    kukin`,
  otherMoney: `
    omarahoitus, omarahoitusosuus, oma osuus, oma osuutemme, osuutemme, meidän osuutemme, josta, siitä,
    omavastuu, maksu, osallistumismaksu, jäsenmaksu, palkka, palkkaus, kuukaudessa, kuussa, vuodessa,
    tunnissa, tunnilta, päivässä, yöltä, hengeltä, henkilöltä, per henkilö, hinta, palkinto, palkintosumma,
    lippu, pääsylippu, vuokra, liikevaihto, tuki enintään, enintään, tukea saatiin, saimme, lahjoitus, velka,
    laina, käytettiin, maksoi, ohjelman budjetti, ohjelmakauden, kunnan rahoitus, yksityinen rahoitus,
    talkootyö, matkakulut`,
}
