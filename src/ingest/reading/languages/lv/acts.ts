import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    piedāvājum*, sludinājum*, partneru meklēj*, meklējum*, paziņojum*, pieprasījum*, ierakst*, publikācij*`,
  end: `
    atsauk*, atsauc*, izņem*, noņem*, dzēst, dzēsiet, izdzēs*, atcel*, atsak*, atteica*, pārtrauc*,
    noraidīt*, nav apstiprināt*, nesaņēma, netiks īstenot*, nenotiks, neīstenos*, atradām, esam atraduši,
    atrasts, atrasti, jau ir, nokomplektēt*, vairs nemeklējam, vairs ne*, nav aktuāl*, neaktuāl*`,
  change: `
    labojum*, labot, izlabo*, izmaiņ*, mainī*, maina*, grozījum*, pagarin*, pārcel*, atlik*, atjaunin*,
    aizstā*, nomain*, kļūd*, nevis, pievieno*, papildin*, jauns termiņš, jauns datums`,
  join: `
    interesē, ieinteres*, interese, vēlētos pievienoties, pievienoties, piedalīties, atbilde uz, atbildot,
    atbildam, saistībā ar, atsaucoties, lasījām, izlasīj*, redzējām, redzēju, pamanīj*, savest, sazināties,
    būt par partner*, kļūt par partner*, gribētu pieteikties, vēlamies pieteikties, pieteikties, jaunumos`,
  published: `
    publicēt*, mājaslap*, lapā, vietnē, jaunumu vēstul*, ziņu, portāl*, platform*, datubāz*, numur*,
    pārsūtīt*, nosūtīt*, jaunumos, jaunumu, mājas lapā, izdevumā, biļeten*`,
  people: 'dalībniek*, brīvprātīg*, jauniešus, kandidāt*, praktikant*, student*',
}
