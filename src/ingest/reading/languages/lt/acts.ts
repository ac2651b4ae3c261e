import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    pasiūlym*, skelbim*, partnerių paiešk*, partnerio paiešk*, paiešk*, pranešim*, užklaus*, įraš*, kvietim*
    partneriams`,
  end: `
    atsiim*, atšauk*, pašalin*, ištrin*, nuimk*, nuimti, išimti, atsisak*, nutrauk*, atmest*, atmetė,
    nepatvirtin*, nefinansuo*, negavo, nebus įgyvendin*, neįvyks, nevyks, radome, suradome, rastas, rasti,
    jau turime, jau surad*, sukomplektuot*, nebeiešk*, nebe*, neaktual*, nebeaktual*`,
  change: `
    pataisym*, pataisyk*, patiksl*, pakeitim*, pakeis*, keičia*, keičiame, pasikeit*, pratęs*, pratęst*,
    perkel*, nukel*, atnaujin*, klaida, klaidą, vietoj, papildyk*, papildym*, pridė*, naujas terminas, nauja
    data`,
  join: `
    domina, sudomin*, susidomė*, suinteresuot*, norėtume prisijungti, prisijung*, dalyvauti, atsakydami,
    atsakome, atsakymas į, dėl jūsų, perskaitė*, skaitėme, matėme, pamatė*, radome jūsų, suvesti, susisiekti
    su, būti partner*, tapti partner*`,
  published: `
    paskelbt*, svetain*, puslap*, naujienlaišk*, portal*, platform*, duomenų baz*, numer*, nr, persiųst*,
    išsiųst*`,
  people: 'dalyvių, dalyvius, savanorių, savanorius, jaunuolius, kandidatų, praktikant*, student*',
}
