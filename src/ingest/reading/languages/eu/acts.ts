import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: 'eskaintza*, iragarki*, bilaketa*, eskaera*, proposamen*, fitxa*, argitalpen*, deia',
  end: `
    kendu*, ezaba*, erretira*, bertan behera, ezezta*, utzi dugu, baztertu*, ez da onartu, ez dute onartu,
    aurkitu ditugu, aurkitu dugu, topatu dugu, topatu ditugu, jada ez, dagoeneko ez, ez gehiago, osatuta,
    beteta, itxi*`,
  change: `
    zuzendu*, zuzenketa*, aldatu*, aldaketa*, luzatu*, luzapen*, atzeratu*, eguneratu*, ordez, beharrean,
    akats*, errakuntza*, gehitu*, epe berri*, data berri*, gehigarri*`,
  join: `
    interesatu*, interesatzen*, interesa, interesgarri*, parte hartu*, batu*, bat egin*, erantzunez,
    ikusi dugu, ikusi dut, irakurri dugu, irakurri dut, harremanetan jar*, bazkide izan*`,
  published: `
    argitaratu*, webgune*, web orri*, buletin*, atari*, plataforma*, datu-base*, zenbaki*, erreferentzia*,
    zabaldu*`,
  people: `
    parte-hartzaile*, boluntario*, gazteak, gazteen, hautagai*, ikasle*, hezitzaile*, urte bitarteko`,
}
