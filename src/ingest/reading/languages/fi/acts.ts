import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    tarjou*, ilmoitu*, haku*, kumppanihaku*, kumppanihaun, etsintä*, pyyntö*, pyynnön, julkaisu*`,
  end: `
    perua, perum*, peru*, peruu*, vetäydy*, vetää pois, poistaa, poistak*, poista, poistet*, lopet*, luopu*,
    luovum*, hylät*, hylkäsi, ei saanut rahoitusta, ei toteudu, ei järjestetä, löysimme, löytyi, löytynyt,
    löytyneet, on jo löydetty, täynnä, koossa, emme enää etsi, ei enää, ei ole enää`,
  change: `
    korja*, oikais*, muutos*, muutoks*, muutt*, muuttun*, jatket*, jatkam*, lykät*, lykkä*, siirre*, siirty*,
    päivit*, vaihta*, virhe, virhee*, sijaan, lisätä, lisäy*, täydenn*, uusi määräaika, uusi päivä*`,
  join: `
    kiinnost*, kiinnostunu*, haluaisimme mukaan, mukaan hank*, liittyä, osallistua, vastaus ilmoitu*,
    vastaamme, vastauksena, viitaten, viittaa*, luimme, luin, näimme, näin ilmoitu*, huomasimme,
    yhteystiedot, yhteyttä hankkee*, kumppaniksi`,
  published: `
    julkais*, sivu*, nettisivu*, verkkosivu*, uutiskirj*, portaali*, alusta*, tietokan*, numero*, välitt*,
    lähett*, tiedotteessanne`,
  people: 'osallistuji*, vapaaehtois*, nuoria, nuorten leir*, hakijoi*, harjoittelij*, opiskelijoi*',
}
