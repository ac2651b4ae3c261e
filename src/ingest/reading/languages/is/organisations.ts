import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, LEADER-hóp*, aðgerðahópur, aðgerðahópar, aðgerðahópa, staðbundinn aðgerðahópur, leader hópur,
    leader hópar, leaderhóp*`,
  flag: 'FLAG',
  municipality: `
    sveitarfélag, sveitarfélög, sveitarfélagið, sveitarfélaga, bær, bæjarfélag, hreppur, borg, sveitarstjórn,
    byggð, landshlutasamtök`,
  agency: `
    ráðuneyti, stofnun, stofnanir, Byggðastofnun, þjóðgarður, þjóðgarðar, þjóðgarða, jarðvangur, jarðvangar,
    þróunarfélag, atvinnuþróunarfélag, verslunarráð, markaðsstofa, fræðasetur`,
  ngo: `
    félag, félög, félagið, samtök, samtökin, félagasamtök, stofnunin, sjálfseignarstofnun, kvenfélag,
    ungmennafélag, áhugamannafélag, menningarfélag, björgunarsveit, samvinnufélag`,
  education: `
    skóli, skólar, skóla, grunnskóli, framhaldsskóli, háskóli, háskólar, háskóla, lýðskóli, rannsóknarstofnun,
    rannsóknarsetur, fræðslumiðstöð, landbúnaðarskóli`,
  company: `
    fyrirtæki, fyrirtækja, félag ehf, bú, bóndabær, bændur, býli, ferðaþjónustufyrirtæki, gróðurhús,
    gróðurhúsabænd*, mjólkurbú, veitingahús, útgerð`,
  network: 'net, tengslanet, dreifbýlisnet, samtök sveitarfélaga',
}

export const legalForms: Phrases = 'ehf, hf, ses, slf, sf, svf, ohf, bs'

export const organisationWords: Phrases = `
  miðstöð, setur, safn, skrifstofa, ráð, stofa, hús, bókasafn, hópur`
