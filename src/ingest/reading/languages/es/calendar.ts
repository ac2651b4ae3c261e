import type { CalendarData } from '../shape.ts'

export const calendar: CalendarData = {
  months: [
    'enero, ene',
    'febrero, feb, febr',
    'marzo, mar, mzo',
    'abril, abr',
    'mayo, may',
    'junio, jun',
    'julio, jul',
    'agosto, ago, agto',
    'septiembre, setiembre, sep, sept, set',
    'octubre, oct',
    'noviembre, nov',
    'diciembre, dic',
  ],
  weekdays: [
    'lunes, lun',
    'martes, mart',
    'miércoles, mié, miérc',
    'jueves, jue',
    'viernes, vie',
    'sábado, sáb, sábados',
    'domingo, dom',
  ],
  dayOrdinals: 'º, °, o, ro',
  joiners: 'de, del, el, en, d, mes, mes de, día',
  yearWords: 'año, del año, de año, año de, en el año, el año',
  rangeFrom: `
    del, desde, desde el, de, entre, entre el, a partir del, a partir de, inicio, comienzo, arranque,
    desde principios de, desde finales de, comenzando en`,
  rangeTo: `
    al, a, hasta, hasta el, hasta finales de, y el, y, finalizando en, fin, a finales de, hasta fin de`,
  beginning: `
    principios de, a principios de, comienzos de, a comienzos de, inicios de, a inicios de, primeros de,
    a primeros de, principio de, inicio de, comienzo de, primeros días de`,
  middle: 'mediados de, a mediados de, mitad de, a mitad de, hacia mediados de',
  end: `
    finales de, a finales de, final de, fines de, fin de, a fines de, al final de, último día de,
    últimos días de, último día del mes de`,
  quarter: 'trimestre',
  halfYear: 'semestre',
  ordinals: [
    'primer, primero, primera, 1º, 1er, I',
    'segundo, segunda, 2º, II',
    'tercer, tercero, tercera, 3º, 3er, III',
    'cuarto, cuarta, último, última, 4º, IV',
  ],
  seasons: {
    spring: 'primavera',
    summer: 'verano',
    autumn: 'otoño',
    winter: 'invierno',
  },
  units: {
    day: 'día, días, días hábiles, días naturales, días laborables',
    week: 'semana, semanas',
    month: 'mes, meses',
    year: 'año, años',
  },
  within: `
    en, dentro de, en el plazo de, en un plazo de, en los próximos, en las próximas, antes de, en menos de,
    en el transcurso de, en cosa de`,
  fromNow: `
    a partir de hoy, desde hoy, a partir de ahora, a contar desde hoy, a partir de este correo,
    desde la recepción, desde la publicación`,
  today: 'hoy, hoy mismo, el día de hoy',
  tomorrow: 'mañana',
  thisMonth: `
    este mes, mes en curso, del presente mes, presente mes, del corriente, de este mes, del mes en curso,
    fin de mes, final de mes`,
  nextMonth: `
    mes que viene, el mes que viene, próximo mes, el próximo mes, del próximo mes, del mes que viene,
    mes próximo`,
  thisYear: `
    este año, de este año, año en curso, del año en curso, presente año, del presente año, final de año,
    fin de año`,
  nextYear: `
    año que viene, el año que viene, próximo año, el próximo año, del próximo año, del año que viene,
    año próximo`,
  numbers: {
    un: 1,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    catorce: 14,
    quince: 15,
    dieciocho: 18,
    veinte: 20,
    veinticuatro: 24,
    treinta: 30,
  },
}
