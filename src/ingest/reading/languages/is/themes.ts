import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    ferðaþjónust*, ferðamenn*, ferðamanna*, gönguleið*, gisting*, gestir, gesta*, upplifun*, áfangasta*,
    leiðsög*, hjólaleið*, baðsta*, baðlaug*, náttúrulaug*`,
  heritage: `
    menning*, menningararf*, arfleifð*, safn, söfn, safna*, handverk*, hefð*, saga, sögu*, þjóðsög*, tónlist*,
    leikhús*, list*, kirkj*, fornleif*, fornminj*, torfbæ*, ull*, prjón*, sagnir, dans*`,
  'local-food': `
    matvæl*, matur, mat, matarmenning*, staðbundin matvæli, ostur, osta*, bjór, brugghús*, brauð*, bakarí*,
    veitinga*, bragð*, kjöt*, fiskmeti, grænmeti*, tómat*, beint frá býli`,
  agriculture: `
    landbúnað*, bændur, bænda*, búskap*, ræktun*, rækta, gróðurhús*, sauðfé*, sauðfjár*, kindur, kýr, hross*,
    hestar, beit*, jarðrækt*, garðyrkj*, ylrækt*, býflug*, korn*`,
  forestry: 'skógrækt*, skóg*, timbur*, trjá*, viður',
  fisheries: `
    fisk*, sjávarútveg*, útgerð*, fiskeldi*, sjó, sjór, hafið, höfn, hafnir, bátar, þang*, þörung*, skel*,
    strand*`,
  environment: `
    umhverf*, náttúr*, líffræðileg*, vatn*, votlend*, landslag*, fugl*, vistkerfi*, landgræðsl*, þjóðgarð*,
    tegund*`,
  'climate-energy': `
    loftslag*, orku*, orka, jarðhit*, jarðvarm*, heitt vatn, hitaveit*, sólar*, vindork*, endurnýjanleg*,
    kolefni*, losun*, orkuskipti*`,
  circular: 'hringrás*, endurnýt*, endurvinn*, úrgang*, moltu*, viðgerð*, lífhagkerfi*, matarsóun*',
  'smart-villages': 'snjallþorp*, snjallar byggðir, snjallbyggð*',
  digital: 'stafræn*, netið, ljósleiðar*, fjarvinn*, samvinnurým*, forrit, app, gervigreind*',
  mobility: 'samgöng*, almenningssamgöng*, strætó*, samakstur*, ferja, ferju*, rafbíl*, hjól*',
  youth: 'ungmenn*, unglinga*, ungt fólk, börn*, barna*, nemend*, ungmennaráð*',
  ageing: 'aldrað*, eldri borgar*, eldra fólk*, heilabilun*, öldrun*',
  inclusion: 'fatlað*, fötlun*, fátækt*, jaðarsett*, aðgengi*, minnihluta*, einmana*, félagsleg*',
  migration: 'innflytj*, flóttam*, flóttafólk*, aðflutt*, aðlögun*, brottflut*',
  equality: 'jafnrétt*, konur, kvenna*, stúlkur, kynja*',
  business: `
    frumkvöð*, atvinnulíf*, atvinna, atvinnu*, nýsköpun*, störf, verslun*, markaðs*, útflutning*`,
  training: `
    menntun*, fræðsl*, námskeið*, nám, námsferð*, lærling*, þjálfun*, færni*, kennsl*, þekkingarmiðl*`,
  health: 'heilsu*, heilbrigð*, lækn*, vellíð*, hjúkrun*, geðheil*, endurhæf*',
  sport: `
    íþrótt*, útivist*, knattspyrn*, fótbolt*, skíð*, sund*, hlaup*, fjallahjól*, kajak*, hestamenn*`,
  services: 'þjónust*, verslun í, húsnæð*, íbúð*, póst*, bókasafn*, samkomuhús*, félagsheimil*',
  governance: `
    byggðaþróun*, stefnumót*, íbúalýðræð*, lýðræð*, þátttaka íbúa, íbúaþátt*, íbúafund*, staðbundin stefna`,
}
