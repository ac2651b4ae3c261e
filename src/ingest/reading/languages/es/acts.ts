import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    oferta, anuncio, búsqueda, búsqueda de socios, ficha, solicitud, convocatoria de socios, propuesta,
    publicación, aviso`,
  end: `
    retir*, anul*, elimin*, quitar, quiten, quitéis, borrar, borren, dar de baja, suprim*, renunci*, archiv*,
    abandon*, descart*, no aprobad*, no ha sido aprobado, denegad*, rechazad*, no se va a, no se hará, no
    saldrá adelante, no se llevará a cabo, cancelad*, hemos encontrado, se ha encontrado, ya tenemos, ya
    contamos con, completo, al completo, ya no buscamos, ya no, sin efecto`,
  change: `
    corrección, corrig*, rectific*, modific*, prórroga, prorrog*, ampli*, aplaz*, actualiz*, sustitu*, error,
    errata, en lugar de, en vez de, añad*, agreg*, nuevo plazo, nueva fecha, cambio de, cambios en`,
  join: `
    interesad*, interesa, nuestro interés, interés en, nos gustaría participar, participar, sumarnos,
    unirnos, responder a, respondemos, en respuesta, en relación con, con relación a, hemos leído, he leído,
    hemos visto, he visto, nos ha llamado, ponernos en contacto, poner en contacto, ser socio, ser socios`,
  published: `
    publicad*, web, página, su página, vuestra página, boletín, newsletter, portal, plataforma, base de
    datos, número, referencia, difundid*, reenviad*, enviad*`,
  people: `
    participantes, voluntarios, voluntarias, jóvenes de, becarios, candidatos, candidatas, estudiantes,
    monitores, aspirantes`,
}
