import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    landa garapeneko elkarte*, landa garapenerako elkarte*, landa-garapeneko elkarte*, tokiko ekintza talde*,
    tokiko ekintzarako talde*, ekintza talde*, ekintza lokaleko talde*, LEADER talde*, TET, TETak, LGE,
    landa garapen talde*, LAG, landa garapenerako talde*`,
  flag: `
    arrantzako tokiko ekintza talde*, arrantza sektoreko tokiko ekintza talde*, arrantzako ekintza talde*,
    FLAG, ATET, kostaldeko ekintza talde*`,
  municipality: `
    udal, udala, udalak, udalei, udalen, udaleko, udalarekin, udaletxe*, udalerri*, herri, mankomunitate*,
    kontzeju*, aldundi*, foru aldundi*, diputazio*, kuadrilla, eskualde, eskualdeko, hiri, batzar nagusi*,
    Jaurlaritza, toki erakunde*, tokiko administrazio*, herriko etxe*`,
  agency: `
    agentzia*, garapen agentzia*, garapen-agentzia*, zerbitzu publiko*, naturgune*, parke natural*,
    institutu*, ikerketa zentro*, zentro teknologiko*, ganbera*, merkataritza ganbera*, ministerio*,
    departamentu*, turismo bulego*, behargintza*, erakunde publiko*, sozietate publiko*`,
  ngo: `
    elkarte, elkartea, elkarteak, elkarteko, elkarteen, elkarteei, elkarterik, elkartearen, elkartearekin,
    irabazi asmorik gabeko*, GKE, GKEak, gobernuz kanpoko*, fundazio*, kultur elkarte*, auzo elkarte*,
    gazte elkarte*, emakume elkarte*, nekazari elkarte*, klub*, boluntario elkarte*, museo*, gaztetxe*,
    herri mugimendu*, mendi talde*, dantza talde*, abesbatza*`,
  education: `
    eskola*, ikastola*, ikastetxe*, institutua, unibertsitate*, fakultate*, lanbide heziketa*, LHko,
    LH zentro*, haurtzaindegi*, haur eskola*, nekazaritza eskola*, prestakuntza zentro*, euskaltegi*,
    gaztelekuak, musika eskola*`,
  company: `
    enpresa*, enpresak, kooperatiba*, sozietate*, lantegi*, konpainia*, ekoizle*, nekazari kooperatiba*,
    kontserba fabrika*, upategi*, bodega*, sagardotegi*, gaztandegi*, abeltzain*, ETE, ETEak, start-up*,
    aholkularitza*, nekazal ustiategi*`,
  network: `
    sare, sarea, sareak, sareko, federazio*, konfederazio*, batasun, batasuna, plataforma, foro*,
    elkarte federazio*, landa sare*, sare nazional*, mugimendu*, aliantza*`,
}

export const legalForms: Phrases = `
  S.L., S.A., S.Coop, S. Coop., Koop. E., KE, S.M., AIE, SLU, GKE, elk`

export const organisationWords: Phrases = `
  elkarte*, elkartea, fundazio*, kooperatiba*, sare, sarea, museo, museoa, ikastola, landetxe, zentroa,
  federazioa, Udala, Aldundia, batzordea, kontseilua, kuadrilla, behatokia, ganbera, mankomunitatea, taldea,
  institutua, unibertsitatea, mugimendua, kolektiboa, bulegoa, eskola`
