import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: 'pakkumi*, kuulutus*, kuulutuse, partneriotsing*, otsing*, teade, teate, teadet, päring*',
  end: `
    tagasi võt*, võtame tagasi, võtke maha, maha võt*, eemalda*, kustuta*, tühista*, loobu*, lõpeta*,
    katkesta*, lükati tagasi, ei rahastat*, ei saanud toetust, jääb ära, ei toimu, ei teostu, leidsime, oleme
    leidnud, on leitud, juba olemas, täis, koos, ei otsi enam, enam ei, ei ole enam, ei kehti`,
  change: `
    paranda*, parandus*, muuda*, muutus*, muudatus*, muutunud, pikenda*, lükka*, edasi lük*, uuenda*,
    asenda*, viga, vea, asemel, lisada, lisage, täienda*, uus tähtaeg, uus kuupäev`,
  join: `
    huvita*, huvitatud, huvi, sooviksime liituda, liituda, osaleda, vastuseks, vastame, vastus kuulutus*,
    seoses teie, viidates, lugesime, lugesin, nägime, nägin, märkasime, viia kokku, kontakti, partneriks`,
  published: `
    avalda*, koduleh*, veebileh*, leh*, uudiskir*, portaal*, platvorm*, andmebaas*, number, numbri, edasta*,
    saadet*`,
  people: 'osaleja*, vabatahtlik*, noori vanuses, kandidaat*, praktikant*, õpilas*',
}
