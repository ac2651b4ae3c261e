import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    HACS, HACS-ok, HACS-ot, HACS-okat, HACS-t, helyi akciócsoport*, LEADER akciócsoport*, akciócsoport*,
    LEADER csoport*, LEADER helyi, LEADER egyesület*, LEADER HACS*, LEADER térség*, LEADER közösség*, LAG,
    LAG-ok, LAG-okat`,
  flag: 'FLAG, halászati helyi akciócsoport*, halászati akciócsoport*, halgazdálkodási akciócsoport*',
  municipality: `
    önkormányzat*, község, községek, községet, községi, községünk, város, városok, városi, városunk,
    nagyközség*, település*, polgármesteri hivatal*, megyei önkormányzat*, közgyűlés, vármegye*, vármegyei,
    járás, járási, falu, falvak, falunk, falvakat, kistérség*, önkormányzati társulás*, társulás*,
    közös hivatal*, polgármesterek, hivatal, közintézmény*, régió, régiók`,
  agency: `
    minisztérium*, ügynökség*, fejlesztési ügynökség*, agrárkamara*, kamara, kamarák, kamarája, nemzeti park*,
    natúrpark*, tájvédelmi körzet*, igazgatóság*, geopark*, TDM, TDM szervezet*, turisztikai szervezet*,
    turisztikai egyesület*, falugazdász*, kormányhivatal*, vízügyi, erdészet*, erdőgazdaság*,
    munkaügyi központ*, Tourinform, energiaügynökség*, nonprofit fejlesztési`,
  ngo: `
    egyesület*, alapítvány*, civil szervezet*, civil szervezetek, civilek, nonprofit szervezet*, non-profit*,
    közhasznú, szövetség*, szövetkezet*, társaság, szociális szövetkezet*, baráti kör*, klub, klubok, klubja,
    kör, köre, faluszépítő*, polgárőr*, hagyományőrző*, közösségi szervezet*, ifjúsági szervezet*,
    nőszervezet*, nyugdíjas klub*, termelői csoport*, termelői szerveződés*, gazdakör*, karitatív, NGO,
    civil közösség*, népfőiskola*, teleház*, vöröskereszt*`,
  education: `
    iskola, iskolák, iskolánk, iskolát, iskolákat, általános iskola*, szakiskola*, szakközépiskola*,
    technikum*, gimnázium*, középiskola*, egyetem, egyetemi, egyetemek, egyeteme, egyetemet, főiskola*, kar,
    intézet*, kutatóintézet*, kutatóközpont*, akadémia*, képzőközpont*, képző intézmény*, oktatási központ*,
    oktatási intézmény*, óvoda, óvodák, óvodai, kollégium*, felnőttképz*, kutató, kutatók,
    szakképzési centrum*, szakképző*, tanulmányi, tudásközpont*`,
  company: `
    Kft, Zrt, Bt, Nyrt, cég, cégek, céget, vállalkozás*, vállalkozó*, társas vállalkozás*, vállalat*,
    kisvállalkozás*, KKV*, gazda, gazdák, gazdálkodó*, őstermelő*, kistermelő*, termelő, termelők,
    családi gazdaság*, gazdaság, pincészet*, borászat*, borászok, sajtkészítő*, sajtműhely*, malom, pékség*,
    szálloda*, szállásadó*, panzió*, vendégház*, vendéglátó*, utazási iroda*, tanácsadó cég*, manufaktúra*,
    méhészet*, üzem, üzemek, kézművesek, sörfőzde*, pálinkafőzde*, startup*`,
  network: `
    hálózat*, nemzeti vidéki hálózat*, vidékhálózat*, magyar nemzeti vidéki hálózat*, LEADER szövetség*,
    LEADER egyesületek szövetsége, vidéki hálózat*, HACS-ok szövetsége, KAP hálózat*, ernyőszervezet*,
    szövetségek`,
}

export const legalForms: Phrases = `
  Kft, Kft., Nonprofit Kft, Nonprofit Kft., Zrt, Zrt., Bt, Bt., Nyrt, Kkt, Nonprofit Zrt, Kht, e.V,
  Kiemelten Közhasznú, Közhasznú Nonprofit Kft`

export const organisationWords: Phrases = `
  Központ, Központja, Ház, Háza, Iroda, Csoport, Fórum, Műhely, Múzeum, Múzeuma, Tájház, Művelődési Ház,
  Művelődési Központ, Könyvtár, Könyvtára, Faluház, Osztály, Főosztály, Titkárság, Vidékfejlesztési,
  Vidékfejlesztő, Fejlesztési, Bizottság, Tanács, Munkaszervezet, Kulturális, Közösségi, Intézmény, Szolgálat,
  Gazdaság, Klaszter, Tanoda, Teleház, Arborétum, Erdei Iskola, Borút, Konzorcium, Mozgalom`
