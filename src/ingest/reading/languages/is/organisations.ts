import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, LEADER-hóp*, aðgerðahópur, aðgerðahópar, aðgerðahópa, staðbundinn aðgerðahópur, leader hópur,
    leader hópar, leaderhóp*, LEADER-hópum, LEADER-svæði, aðgerðahópum, aðgerðahópi`,
  flag: 'FLAG',
  municipality: `
    sveitarfélag, sveitarfélög, sveitarfélagið, sveitarfélaga, bær, bæjarfélag, hreppur, borg, sveitarstjórn,
    byggð, landshlutasamtök, sveitarfélögum, sveitarfélagi, sveitarfélagsins, bæir, bæjarfélög, þorp, hreppar,
    landshlutasamtökum, samtök sveitarfélaga á, vinabær, vinabæir`,
  agency: `
    ráðuneyti, stofnun, stofnanir, Byggðastofnun, þjóðgarður, þjóðgarðar, þjóðgarða, jarðvangur, jarðvangar,
    þróunarfélag, atvinnuþróunarfélag, verslunarráð, markaðsstofa, fræðasetur, ráðuneyta, opinber stofnun,
    opinberar stofnanir, stofnunum, þjóðgörðum, jarðvangi, jarðvöngum, markaðsstofur, upplýsingamiðstöð*,
    gestastofa, gestastofur, náttúrustofa*, þekkingarset*, nýsköpunarmiðstöð*, ráðgjafarmiðstöð*,
    atvinnuráðgjöf`,
  ngo: `
    félag, félög, félagið, samtök, samtökin, félagasamtök, stofnunin, sjálfseignarstofnun, kvenfélag,
    ungmennafélag, áhugamannafélag, menningarfélag, björgunarsveit, samvinnufélag, félögum, félagi, samtökum,
    samtaka, frjáls félagasamtök, félagasamtökum, áhugamannafélög, kvenfélög, ungmennafélög, ungmennafélögum,
    búnaðarfélag*, búnaðarsamband*, sögufélag*, leikfélag*, kór, kórar, björgunarsveitir, íþróttafélag*,
    skógræktarfélag*, hestamannafélag*, ferðafélag*, hollvinasamtök*, hollvinafélag*, íbúasamtök*,
    foreldrafélag*, handverksfélag*, menningarfélög, menningarfélögum, Rauði krossinn, sjóður sem,
    samvinnufélög, æskulýðsfélag*, skátafélag*, Landvernd`,
  education: `
    skóli, skólar, skóla, grunnskóli, framhaldsskóli, háskóli, háskólar, háskóla, lýðskóli, rannsóknarstofnun,
    rannsóknarsetur, fræðslumiðstöð, landbúnaðarskóli, skólum, skólinn, grunnskólar, grunnskólum, grunnskóla,
    leikskóli, leikskólar, framhaldsskólar, framhaldsskólum, menntaskóli, háskólum, háskólinn, lýðskólar,
    lýðháskóli, tónlistarskól*, landbúnaðarháskól*, fræðslumiðstöðvar, símenntunarmiðstöð*, þekkingarsetur,
    rannsóknarstofnanir, rannsóknarmiðstöð*, rannsakend*, fræðimenn*, fjölbrautaskól*, hússtjórnarskól*`,
  company: `
    fyrirtæki, fyrirtækja, félag ehf, bú, bóndabær, bændur, býli, ferðaþjónustufyrirtæki, gróðurhús,
    gróðurhúsabænd*, mjólkurbú, veitingahús, útgerð, fyrirtækjum, smáfyrirtæki, smáfyrirtækjum,
    sprotafyrirtæki, frumkvöðlar, bændum, bóndi, sauðfjárbænd*, kúabænd*, garðyrkjubænd*, skógarbænd*,
    gistihús, gistiheimili, hótel, veitingastaðir, veitingastað*, brugghús, bakarí, verslun, verslanir,
    sláturhús, kjötvinnsl*, spunaverksmiðja, spunastofa, ullarvinnsl*, framleiðendur, framleiðendum,
    smáframleiðend*, handverksfólk, sjómenn, útgerðir, fiskvinnslur, ráðgjafarfyrirtæki, ferðaþjónustubænd*,
    prjónastofa`,
  network: `
    tengslanet, dreifbýlisnet, samtök sveitarfélaga, tengslanetið, klasi, klasar, klasa, landssamtök*,
    landssamband*, regnhlífarsamtök*, samstarfsnet*`,
}

export const legalForms: Phrases = 'ehf, hf, ses, slf, sf, svf, ohf, bs'

export const organisationWords: Phrases = `
  miðstöð, setur, safn, skrifstofa, ráð, stofa, hús, bókasafn, hópur`
