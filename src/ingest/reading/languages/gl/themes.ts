import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turis*, agroturis*, enoturis*, sendeiris*, sendeiro*, rutas, roteiro*, visitantes, aloxament*, albergue*,
    camiño de santiago, peregrin*, camping, guías turísticas`,
  heritage: `
    patrimonio, cultura, cultural*, tradici*, museo*, artesan*, castro, castros, muíños, hórreos, música,
    danza, baile, teatro, festival*, lendas, igrexa*, mosteiro*, oficios tradicionais, pedra seca, historia,
    arqueolox*, gaita, memoria`,
  'local-food': `
    produto local, produtos locais, alimenta*, alimento*, gastronom*, cociña, viño, viños, adega*, queixo*,
    mel, pan, castaña*, mercado local, canles curtas, cadeas curtas, comedor*, comedores escolares, restaura*,
    cogomelo*, sidra`,
  agriculture: `
    agrícola*, agricult*, gandeir*, gandería, labreg*, pastoreo, ovellas, cabras, vacas, abellas, apicult*,
    colmeas, viñedo*, horta, hortas, sementes, froiteir*, agroecolox*, terras abandonadas, banco de terras,
    cabalos, razas autóctonas`,
  forestry: `
    forestal*, bosque*, monte veciñal, montes veciñais, madeira de, silvicultur*, incendio*, castiñeiro*,
    souto*, resina, biomasa forestal`,
  fisheries: `
    pesca, pescador*, pesqueir*, mariñeir*, marisque*, marisqueo, mexillón*, bateas, confraría*, porto*,
    peixe, polbo, algas, acuicultura, mar, costa, ría, percebe*, redeiras, ameixas`,
  environment: `
    medio ambiente, ambiental*, biodiversidade, natureza, natural*, paisaxe*, auga, ríos, humidais, fauna,
    flora, aves, especies, lobo, Natura 2000, ecosistem*, inundacións, seca, ceo escuro, especies invasoras`,
  'climate-energy': `
    clima, climátic*, cambio climático, enerxía, enerxétic*, renovable*, solar, eólic*, biomasa, biogás,
    comunidades enerxéticas, emisións, carbono`,
  circular: `
    economía circular, circular, residuos, reciclaxe, compostaxe, reutiliza*, reparación, segunda man,
    desperdicio, plástico*, bioeconomía, lixo`,
  'smart-villages': `
    aldeas intelixentes, aldea intelixente, aldeas modelo, smart village*, vilas intelixentes`,
  digital: `
    dixital*, internet, banda larga, coworking, teletraballo, aplicación móbil, app, software, dron*,
    intelixencia artificial, realidade virtual, robot*, sensor*, redes sociais`,
  mobility: `
    mobilidade, transporte*, autobús, autobuses, transporte a demanda, coche compartido, taxi*, tren,
    ferrocarril, bicicleta*, carril bici, vehículo eléctrico`,
  youth: `
    mozo, mozos, mozas, mocidade, xuventude, xuvenil*, nenos, nenas, infancia, rapaces, alumn*, estudante*,
    adolescent*`,
  ageing: `
    maiores, persoas maiores, avellentamento, anciáns, terceira idade, dependencia, avós, interxeracional*,
    soidade, coidador*, xubilad*`,
  inclusion: `
    inclusión, inclusiv*, discapacidade, accesibilidade, pobreza, exclusión social, vulnerable*,
    inserción laboral, autismo, diversidade funcional`,
  migration: `
    migra*, inmigra*, emigra*, refuxiad*, retorno, retornad*, novos poboadores, despoboamento, repoboamento,
    diáspora`,
  equality: `
    mulleres, muller, igualdade, xénero, feminis*, emprendedoras, violencia machista, violencia de xénero,
    discrimina*`,
  business: `
    empresa, empresarial*, emprend*, comercio, emprego, postos de traballo, pemes, mercadotecnia,
    marca territorial, exporta*, viveiro de empresas, relevo xeracional, economía local, desemprego`,
  training: `
    formación, formativ*, curso, cursos, aprendizaxe, educación, educativ*, mestres, profesorado, prácticas,
    formación profesional, competencias, titoría, educación ambiental`,
  health: `
    saúde, sanitari*, médic*, enfermeir*, hospital*, benestar, saúde mental, terapia*, prevención, balneario*,
    farmacia*`,
  sport: `
    deporte*, deportiv*, fútbol, trail, escalada, BTT, kaiak, piragü*, remo, traíña*, natación, surf, vela,
    lecer`,
  services: `
    servizos básicos, servizos públicos, servizos de proximidade, tenda da aldea, vivenda*, casas baleiras,
    rehabilitación, biblioteca*, bibliobús, centro social, núcleos rurais`,
  governance: `
    gobernanza, participación cidadá, participativ*, orzamentos participativos, democracia, voluntari*,
    estratexia*, avaliación, autoavaliación, de abaixo arriba, metodoloxía LEADER, montes en man común`,
}
