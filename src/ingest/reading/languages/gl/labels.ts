import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: 'Título, Título do proxecto, Nome do proxecto, Proxecto, Acrónimo',
  organisation: `
    Entidade, Nome da entidade, Organización, Solicitante, Grupo, GDR, GALP, GAL, Asociación, Socio principal,
    Quen somos, Promotor`,
  organisationType: 'Tipo de entidade, Tipo de organización, Forma xurídica',
  country: 'País, Estado, Estado membro',
  place: `
    Lugar, Concello, Localidade, Comarca, Provincia, Territorio, Zona, Sede, Ámbito territorial, Onde`,
  address: 'Enderezo, Enderezo postal, Oficina, Rúa',
  themes: 'Tema, Temas, Temática, Ámbito, Ámbitos, Palabras clave, Eixo',
  description: `
    Descrición, Descrición do proxecto, Breve descrición, Resumo, Obxectivo, Obxectivos, Actividades,
    Actividades previstas, Accións, Contido, Idea, Idea do proxecto, Que queremos facer, De que vai,
    Resultados esperados`,
  partnersSought: `
    Socios buscados, Buscamos, Procuramos, Búscase, Búscanse, Perfil dos socios, Perfil do socio,
    Busca de socios, Socios, Socio, A quen buscamos, Socios desexados`,
  partnerCountries: `
    Países, Países dos socios, Países socios, Países buscados, Países preferentes, País do socio`,
  partnerTypes: 'Tipo de socio, Tipo de socios, Entidades buscadas, Tipo de entidade buscada',
  programme: 'Programa, Financiamento, Fondo, Convocatoria, Fonte de financiamento, Medida, Axuda',
  deadline: 'Prazo, Data límite, Prazos, Válido ata',
  replyDeadline: `
    Respostas, Resposta, Respostas antes do, Respostas ata o, Responder antes do, Prazo de resposta,
    Prazo para responder, Manifestacións de interese, Contactar antes do, Data límite de resposta`,
  applicationDeadline: `
    Presentación, Presentación da solicitude, Prazo de presentación, Prazo da convocatoria, Solicitude,
    Peche da convocatoria, Prazo de solicitude, Data de presentación`,
  period: `
    Período, Duración, Duración do proxecto, Calendario, Período de execución, Execución, Cando,
    Prazo de execución`,
  start: 'Inicio, Comezo, Data de inicio',
  end: 'Fin, Final, Data de fin, Remate',
  budget: `
    Orzamento, Orzamento total, Orzamento do proxecto, Presuposto, Custo total, Custo, Importe,
    Orzamento estimado`,
  partnerBudget: 'Orzamento por socio, Achega por socio, Custo por socio',
  languages: `
    Lingua, Linguas, Idioma, Idiomas, Lingua de traballo, Linguas de traballo, Idioma de traballo`,
  contact: `
    Contacto, Persoa de contacto, Datos de contacto, Máis información, Información, Responsable`,
  contactName: 'Nome, Nome e apelidos, Apelidos',
  role: 'Cargo, Función, Posto',
  email: 'Correo electrónico, Correo, Enderezo electrónico, E-mail, Email, Correo-e',
  phone: 'Teléfono, Tel, Tlf, Móbil, Teléfono móbil, T, M',
  fax: 'Fax',
  website: 'Web, Páxina web, Sitio web, Ligazón, Ligazóns, Internet, URL, WWW',
  kind: 'Tipo de oferta, Tipo de cooperación, Tipo',
  event: 'Reunión, Próxima reunión, Xuntanza, Xornada, Reunión en liña, Evento, Inscricións',
  signatureDate: 'Data, Lugar e data, Sinatura',
  partnersFound: 'Socios confirmados, Socios actuais, Xa temos, Outros socios',
  ownShare: 'Achega propia, Cofinanciamento, Dos cales, A nosa parte, Axuda solicitada',
  ignored: `
    NIF, CIF, IBAN, Conta, Referencia, Habitantes, Poboación, Superficie, Ano de fundación, Número de socios,
    Experiencia, Proxectos anteriores, Anexos, Observacións, OID, PIC`,
}
