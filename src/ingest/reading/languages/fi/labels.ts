import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Nimi hankkeen, Hankkeen nimi, Projektin nimi, Hankkeen otsikko, Hanke, Projekti, Otsikko, Työnimi,
    Hankkeen työnimi, Lyhenne, Akronyymi, Tarjouksen nimi, Ilmoituksen otsikko, Hankeidea, Hankkeen lyhytnimi,
    Idean nimi, Hankkeen nimi (työnimi)`,
  organisation: `
    Organisaatio, Organisaation nimi, Hakija, Hakijaorganisaatio, Hakijan nimi, Toimintaryhmä,
    Toimintaryhmän nimi, Leader-ryhmä, Leader-ryhmän nimi, Ryhmän nimi, Yhdistys, Yhdistyksen nimi, Päähakija,
    Koordinaattoriorganisaatio, Hallinnoija, Toteuttaja, Hankkeen toteuttaja, Hakijataho, Taho, Yhteisö,
    Laitos, Kuka, Keitä olemme, Ilmoittaja, LAG, FLAG, Ilmoituksen jättäjä, Hankkeen hakija, Yritys,
    Pääpartneri`,
  organisationType: `
    Organisaation tyyppi, Organisaatiotyyppi, Organisaatiomuoto, Oikeudellinen muoto, Yhtiömuoto,
    Hakijan tyyppi, Hakijatyyppi, Tyyppi organisaatio`,
  country: 'Maa, Valtio, Jäsenvaltio, Hakijan maa, Kotimaa, Jäsenmaa',
  place: `
    Paikka, Paikkakunta, Kotipaikka, Kunta, Kaupunki, Alue, Toiminta-alue, Sijainti, Maakunta, Alue ja maa,
    Kylä, Missä, Kotikunta, Toimintaryhmän alue, Seutu, Paikkakunta ja maa`,
  address: 'Osoite, Postiosoite, Käyntiosoite, Katuosoite, Toimisto, Toimiston osoite, Lähiosoite',
  themes: `
    Teema, Teemat, Aihe, Aiheet, Aihepiiri, Aihepiirit, Aihealue, Aihealueet, Avainsana, Avainsanat,
    Asiasanat, Toimiala, Teema-alue, Painopiste, Painopisteet, Yhteistyön teema, Hankkeen teema,
    Hankkeen aihe, Kehittämisteema`,
  description: `
    Kuvaus, Hankkeen kuvaus, Lyhyt kuvaus, Hankekuvaus, Sisältö, Hankkeen sisältö, Tiivistelmä,
    Hankkeen tiivistelmä, Tavoite, Tavoitteet, Hankkeen tavoite, Hankkeen tavoitteet, Toimenpiteet,
    Suunnitellut toimenpiteet, Toiminta, Idea, Hankkeen idea, Mistä on kyse, Mitä, Mitä haluamme tehdä,
    Mitä suunnittelemme, Lyhyesti, Tausta, Tausta ja tavoitteet, Odotetut tulokset, Tulokset, Suunnitelma,
    Kuvaus hankkeesta, Tarkoitus`,
  partnersSought: `
    Etsitään, Etsimme, Haetaan, Haemme, Haettavat kumppanit, Etsittävät kumppanit, Toivotut kumppanit,
    Haetut kumppanit, Etsityt kumppanit, Kumppanit, Kumppani, Partnerit, Kumppanihaku, Partnerihaku,
    Kumppaniprofiili, Kumppanin profiili, Kumppanitoive, Kumppanitoiveet, Yhteistyökumppanit, Hankekumppanit,
    Millaisia kumppaneita, Ketä etsimme, Mahdolliset kumppanit, Odotukset kumppaneille,
    Vaatimukset kumppaneille, Kumppanuus, Kenen kanssa, Toivottu kumppani`,
  partnerCountries: `
    Kumppanimaat, Kumppanien maat, Kumppaneiden maat, Kumppanin maa, Kohdemaat, Maat, Toivotut maat,
    Haettavat maat, Mistä maista, Partnerimaat, Maat joista etsitään, Kumppanimaa, Kumppaneita maista, Mistä`,
  partnerTypes: `
    Kumppanin tyyppi, Kumppanien tyyppi, Kumppaneiden tyyppi, Kumppanityyppi, Kumppanityypit,
    Millainen organisaatio, Haettava organisaatio, Haettavat organisaatiot, Toivottu organisaatio,
    Kumppaniorganisaatiot`,
  programme: `
    Ohjelma, Rahoitusohjelma, Rahoitus, Rahoituslähde, Rahoitusväline, Rahoitusinstrumentti, Rahasto, Haku,
    Hakukierros, Rahoittaja, Toimenpide, Rahoituskanava, Mistä rahoitus, Tukiohjelma`,
  deadline: `
    Määräaika, Määräajat, Määräpäivä, Takaraja, Deadline, Viimeinen päivä, Voimassa, Voimassa asti,
    Ilmoitus voimassa, DL, Aikaraja`,
  replyDeadline: `
    Vastaukset, Vastaukset mennessä, Vastaukset viimeistään, Vastaus viimeistään, Vastausaika,
    Vastaa viimeistään, Vastausten määräaika, Vastauksen määräaika, Määräaika vastauksille,
    Yhteydenotot viimeistään, Yhteydenotot mennessä, Kiinnostuksenilmaisut, Kiinnostuksenilmaisu,
    Kiinnostuksenilmaisut mennessä, Kiinnostuksenilmaisut viimeistään, Kiinnostuksenilmaisujen määräaika,
    Kiinnostuksen ilmaisu, Kumppanihaku päättyy, Kumppanihaun määräaika, Ilmoittakaa kiinnostuksenne,
    Ilmoitukset viimeistään, Vastattava viimeistään, Määräaika kumppaneille, Määräaika yhteydenotoille,
    Vastaukset meille`,
  applicationDeadline: `
    Hakuaika, Hakuaika päättyy, Haku päättyy, Haku sulkeutuu, Haun määräaika, Hakemuksen määräaika, Hakemus,
    Hakemus jätetään, Hakemuksen jättö, Hakemuksen jättöpäivä, Hakemuksen jättäminen, Hakemusten määräaika,
    Hakemuksen viimeinen jättöpäivä, Rahoitushaun määräaika, Rahoitushaku päättyy, Hakemus viimeistään,
    Hakemus jätettävä, Hankehakemus, Jättöpäivä, Hakukierros päättyy, Hakemuksen jättöaika`,
  period: `
    Kesto, Hankkeen kesto, Toteutusaika, Hankeaika, Aikataulu, Hankkeen aikataulu, Ajanjakso, Ajankohta,
    Toteutus, Milloin, Toteutusaikataulu, Suunniteltu aikataulu, Suunniteltu toteutusaika, Aika,
    Alku ja loppu, Aloitus ja lopetus, Hankkeen toteutusaika, Suunniteltu kesto`,
  start: `
    Alku, Aloitus, Alkaa, Hankkeen alku, Aloituspäivä, Alkamispäivä, Aloitusajankohta, Hanke alkaa,
    Suunniteltu aloitus, Käynnistyy, Suunniteltu alku`,
  end: `
    Loppu, Päättyy, Lopetus, Hankkeen loppu, Päättymispäivä, Loppumispäivä, Hanke päättyy,
    Suunniteltu päättyminen, Päättyminen`,
  budget: `
    Budjetti, Kokonaisbudjetti, Hankkeen budjetti, Kustannusarvio, Kokonaiskustannukset,
    Kokonaiskustannusarvio, Kustannukset, Arvioitu budjetti, Arvioidut kustannukset, Alustava budjetti,
    Alustava kustannusarvio, Hankebudjetti, Kokonaissumma, Raha, Hankkeen kokonaisbudjetti, Budjetti yhteensä,
    Hankkeen kustannusarvio`,
  partnerBudget: `
    Budjetti per kumppani, Budjetti kumppania kohden, Budjetti kumppania kohti, Kumppanin budjetti,
    Kumppanin osuus, Osuus per kumppani, Kustannukset per kumppani, Kumppanikohtainen budjetti,
    Kumppanin rahoitusosuus`,
  languages: `
    Kieli, Kielet, Työkieli, Työkielet, Hankkeen kieli, Hankkeen kielet, Yhteistyökieli, Yhteistyökielet,
    Kielitaito, Hankekieli, Viestintäkieli, Asiointikieli, Yhteydenpitokieli`,
  contact: `
    Yhteyshenkilö, Yhteyshenkilöt, Yhteystiedot, Yhteydenotot, Yhteys, Lisätietoja, Lisätiedot,
    Lisätietoja antaa, Tiedustelut, Vastuuhenkilö, Vastaava henkilö, Ota yhteyttä, Ottakaa yhteyttä, Kontakti,
    Kontaktihenkilö, Kysymykset`,
  contactName: `
    Nimi, Etunimi ja sukunimi, Etunimi, Sukunimi, Yhteyshenkilön nimi, Nimi ja tehtävä, Nimi ja asema, Henkilö`,
  role: 'Tehtävä, Asema, Rooli, Toimi, Titteli, Tehtävänimike, Ammattinimike',
  email: `
    Sähköposti, Sähköpostiosoite, S-posti, Email, E-mail, Sposti, Meili, Maili, Spostiosoite, Sähköpostitse`,
  phone: `
    Puhelin, Puh, Puhelinnumero, Matkapuhelin, Kännykkä, GSM, Tel, P, Puhelinnro, Puh.nro, Mobiili, Vaihde,
    Puhelimitse, M`,
  fax: 'Faksi, Fax, Telefax, Faksinumero',
  website: `
    Verkkosivu, Verkkosivut, Verkkosivusto, Kotisivu, Kotisivut, Nettisivu, Nettisivut, WWW, Web, Internet,
    Linkki, Linkit, Internet-sivut, Lue lisää, Lisää tietoa, Netti, Sivut, Www-sivut, URL, Verkko-osoite`,
  kind: `
    Tarjouksen tyyppi, Ilmoituksen tyyppi, Ilmoitustyyppi, Yhteistyön muoto, Yhteistyön tyyppi, Tyyppi, Laji`,
  event: `
    Kokous, Seuraava kokous, Tapaaminen, Ensimmäinen tapaaminen, Etätapaaminen, Etäkokous, Tilaisuus,
    Infotilaisuus, Tapahtuma, Webinaari, Seminaari, Aloitustapaaminen, Hallituksen kokous, Opintomatka,
    Ilmoittautuminen, Ilmoittautuminen viimeistään, Tapaaminen verkossa, Suunnittelukokous`,
  signatureDate: `
    Päiväys, Päivämäärä, Pvm, Paikka ja aika, Paikka ja päivämäärä, Aika ja paikka, Allekirjoitus, Päivitetty,
    Julkaistu, Laadittu, Täytetty, Lomakkeen täyttöpäivä`,
  partnersFound: `
    Mukana jo, Jo mukana, Jo mukana olevat kumppanit, Nykyiset kumppanit, Vahvistetut kumppanit,
    Mukana olevat kumppanit, Muut kumppanit, Löydetyt kumppanit, Jo löytyneet kumppanit,
    Varmistuneet kumppanit, Mukana`,
  ownShare: `
    Omarahoitus, Oma osuus, Omarahoitusosuus, Meidän osuutemme, Josta, Haettava tuki, Haettu tuki,
    Tukiprosentti, Osuutemme, Yksityinen rahoitus`,
  ignored: `
    Y-tunnus, Rekisterinumero, ALV, ALV-tunnus, IBAN, BIC, Tilinumero, Pankki, Viite, Viitenumero,
    Diaarinumero, Dnro, Asukasluku, Asukkaita, Väkiluku, Pinta-ala, Perustettu, Perustamisvuosi, Jäsenmäärä,
    Jäseniä, Kokemus, Aiemmat hankkeet, Aikaisempi kokemus, Liitteet, Liite, Huomautukset, Muuta,
    Lisätietoa muuta, OID, PIC, Asianumero`,
}
