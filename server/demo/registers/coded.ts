import { xmlText, type Xml } from '../../platform/xml.ts'
import type { Paid, Scenario } from './scenario.ts'

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

/** LEFI version 9: the social insurance agency in its own model, the pensions agency in its. */
export function insuranceAnswer({ paid, down = [], partial }: Scenario): string {
  const state = (code: 'FK' | 'PM') => ({
    utlamnare: { kod: code },
    tillstand: { kod: down.includes(code) ? 'OTILLGANGLIG' : 'OK' },
  })
  const of = (agency: Paid['agency']) =>
    down.some((one) => one === agency) ? [] : paid.filter((one) => one.agency === agency)
  const missing = { kod: 'INTERNT_FEL', formansgrupp: { kod: 'FK:BOB', beskrivning: 'Bostadsbidrag' } }
  const answer = {
    utlamnare: [state('FK'), state('PM')],
    ...(partial ? { avvikelser: { utbetalningar: [missing] } } : {}),
    formansinformation: {
      utbetalningsuppgift: of('FK').map(({ code, label, paidOn, net, withheld = 0 }) => ({
        typ: { id: 1, beskrivning: 'Månad' },
        foretag: { id: 1001, beskrivning: 'Försäkringskassan' },
        formansfamilj: { id: code, beskrivning: label },
        datum: paidOn,
        skattebelopp: { summa: 0, valuta: 'SEK' },
        avdragsbelopp: { summa: withheld, valuta: 'SEK' },
        nettobelopp: { summa: net, valuta: 'SEK' },
      })),
    },
    utbetalningar: of('PM').map(({ code, label, paidOn, net }) => ({
      utbetalningsdatum: paidOn,
      nettobelopp: net,
      utbetalningsrader: [{ formansgrupp: { kod: `PM:${code}`, beskrivning: label }, belopp: net }],
    })),
  }
  return base64(JSON.stringify(answer))
}

/** CSN's own XML: what is paid, part by part. */
export function studyAnswer({ paid, unknown, marked }: Scenario): string {
  const payments = paid.filter((one) => one.agency === 'CSN').map((one) => payment(one))
  const person: Xml = [
    'Person',
    [['Studiemedel', payments.length === 0 ? [] : [['Arenden', [['Arende', [['UtbetalningsPlan', payments]]]]]]]],
    marked ? ['sekretess', 'J'] : ['Status', unknown ? 'Ej träff' : '          '],
  ]
  const result: Xml = [
    'GemensamtSvarEkbistand',
    [
      [
        'Resultat',
        [
          ['ResultatKod', '0'],
          ['ResultatText', 'Allt Ok'],
        ],
      ],
    ],
  ]
  const answer: Xml = ['CSNSvar', [result, ['Personer', [person]]], ['xmlns', 'http://schema.csn.se/v4.0/kommunfraga']]
  return base64(xmlText(answer))
}

function payment({ code, label, paidOn, net }: Paid): Xml {
  const part: Xml = [
    'Belopp',
    [
      ['beloppstyp', code],
      ['klartext', label],
      ['belopp', String(net)],
      ['totbelopp', String(net)],
    ],
  ]
  return [
    'Utbetalning',
    [
      ['utbetdatum', paidOn.replaceAll('-', '')],
      ['utbetstatus', 'Utbetald'],
      ['Utbetaldatider', [['Utbetaldtid', [['Beloppen', [part]]]]]],
      ['totbelopp', String(net)],
    ],
  ]
}
