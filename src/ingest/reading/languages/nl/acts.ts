import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    aanbod, oproep, partneroproep, partnerzoektocht, zoektocht, zoekopdracht, advertentie, bericht, vraag,
    aankondiging, publicatie, vacature voor partners`,
  end: `
    intrekken, trekken ~ in, ingetrokken, verwijder*, weghalen, haal ~ weg, halen ~ weg, schrappen,
    geschrapt, stopzetten, stopgezet, afgeblazen, gaat niet door, niet doorgaan, gaan niet door, opgegeven,
    geannuleer*, annuleren, afgewezen, niet goedgekeurd, niet gehonoreerd, hebben ~ gevonden, is gevonden,
    gevonden, compleet, voltallig, niet meer, niet langer, vervalt`,
  change: `
    correctie, gecorrigeerd, corrigeer*, wijziging*, gewijzigd, aanpassing*, aangepast, verleng*, uitgesteld,
    uitstel, verschoven, bijwerken, vervang*, fout, foutje, tikfout, in plaats van, toevoegen, voeg ~ toe,
    aanvulling*, nieuwe deadline, nieuwe datum`,
  join: `
    interesse, geïnteresseerd, belangstelling, meedoen, deelnemen, aansluiten, instappen, reageren op,
    reactie op, in antwoord op, naar aanleiding van, met betrekking tot, gelezen, gezien, lazen, zagen,
    spreekt ons aan, in contact brengen, in contact komen, partner worden`,
  published: `
    gepubliceerd*, website, uw site, jullie site, nieuwsbrief, portaal, platform, databank, nummer,
    geplaatst, verspreid*, doorgestuurd*, rondgestuurd`,
  people: `
    deelnemers, vrijwilligers, stagiairs, jongeren tussen, kandidaten, sollicitanten, studenten, begeleiders`,
}
