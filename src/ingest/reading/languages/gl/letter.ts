import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Estimado, Estimada, Estimados, Estimadas, Estimados compañeiros, Estimadas compañeiras, Querido, Querida,
    Queridos, Prezado, Prezada, Prezados, Ola, Ola a todos, Bo día, Bos días, Boas, Boas tardes, Boa tarde,
    Señores, Señoras e señores, Compañeiros, Saúdos desde`,
  closings: `
    Un saúdo, Un cordial saúdo, Saúdos, Saúdos cordiais, Cordialmente, Atentamente, Reciban un cordial saúdo,
    Reciba un cordial saúdo, Unha aperta, Apertas, Grazas, Moitas grazas, Grazas de antemán,
    Moitas grazas de antemán, Graciñas, Ata pronto, Ata logo, Ata axiña, Quedamos á espera,
    Quedamos á súa disposición, Quedamos á vosa disposición, Á espera da súa resposta,
    Agardamos a súa resposta, Saúde, Bo día, Bicos`,
  honorifics: 'sr, sra, señor, señora, don, dona, d, dna, dr, dra, prof, profesor, profesora',
  roles: `
    xerente, director, directora, subdirectora, presidente, presidenta, vicepresidente, vicepresidenta,
    secretario, secretaria, tesoureiro, tesoureira, coordinador, coordinadora, técnico, técnica,
    técnico de proxectos, técnica de proxectos, axente de desenvolvemento local, axente de emprego,
    responsable, responsable de proxectos, xefe, xefa, xefa de proxecto, alcalde, alcaldesa, concelleiro,
    concelleira, patrón maior, patroa maior, asesor, asesora, investigador, investigadora, mestra, mestre,
    administrativa, xestor, xestora, fundador, fundadora, dinamizador, dinamizadora, bióloga, biólogo,
    gandeiro, gandeira, persoa de contacto, bolseira`,
  sentFrom: `
    Enviado desde o meu, Enviado dende o meu, Enviado desde, Enviado dende, Enviado desde o iPhone`,
  forwardMarks: 'Mensaxe reenviada, Mensaxe orixinal, Inicio da mensaxe reenviada, Correo reenviado',
  headers: {
    from: 'De, Remitente',
    to: 'Para, A, Destinatario',
    cc: 'Cc, Copia, Cco',
    date: 'Data, Enviado, Enviado o',
    subject: 'Asunto',
  },
  quoteIntro: {
    start: 'O, O día, En data',
    end: 'escribiu, escribiu o seguinte, escribía',
  },
  replyPrefixes: 'RE, Resp, Resposta',
  forwardPrefixes: 'RV, Fwd, FW, Reenv',
  disclaimer: `
    esta mensaxe é confidencial, confidencial, confidencialidade, exclusivamente ao destinatario,
    se non é o destinatario, recibiu esta mensaxe por erro, antes de imprimir, protección de datos,
    datos persoais, RXPD, aviso legal`,
  boilerplate: `
    darse de baixa, ver no navegador, síganos, séguenos, horario de atención, horario,
    todos os dereitos reservados, cofinanciado pola Unión Europea`,
  contact: `
    contacto, persoa de contacto, persoas de contacto, datos de contacto, máis información,
    para máis información, dúbidas, contactar con, contacten con, diríxanse a, escriban a, respostas a,
    chamen a, coordina, leva o proxecto, a miña compañeira, o meu compañeiro`,
  self: 'a min, comigo',
  wrapper: `
    reenvío, reenvíovos, reenviamos, fágovos chegar, facémosvos chegar, abaixo, a continuación,
    para o voso coñecemento, para a súa difusión, por se é do voso interese, pode ser do seu interese,
    recibimos, enviáronnos, respondan directamente, directamente a eles, en nome de`,
}
