import { setTimeout as pause } from 'node:timers/promises'
import { xmlText, type Xml } from '../../platform/xml.ts'
import { agencies, soap, ssbt, type Agency } from '../../registers/ssbtek/agencies.ts'
import { wrongBySchema } from '../../registers/ssbtek/validate.ts'
import { childOf, first, readXml, textOf } from '../../registers/ssbtek/xml.ts'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { insuranceAnswer, studyAnswer } from './coded.ts'
import type { Scenario } from './scenario.ts'

/** A question as the simulator has read it. */
export interface Asked {
  personNumber: string
  organisationNumber: string
  caseNumber: string
  from: string
  to: string
  /** When it was asked. */
  at: string
  purpose: string
  ground: string
  handler: string
  name: string
  agencies: readonly Agency[]
}

/** Speaks SSBTEK version 10 over loopback, with invented answers: a question that does not follow the schema gets a fault. */
export async function answerTo(envelope: string, scenarioOf: (asked: Asked) => Promise<Scenario>): Promise<string> {
  const asked = readXml(envelope, readAsked)
  if (!asked)
    return inEnvelope([
      'Fault',
      [
        ['faultcode', 'soap:Client'],
        ['faultstring', 'Frågan följer inte schemat'],
      ],
    ])
  const scenario = await scenarioOf(asked)
  if (scenario.waitMs) await pause(scenario.waitMs)
  const answers = agencies.filter((one) => asked.agencies.includes(one)).map((one) => ofAgency(one, asked, scenario))
  return inEnvelope(['hamtaBastjanstInformationResponse', [['svarsdata', answers]], ['xmlns', ssbt]])
}

const inEnvelope = (body: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(['Envelope', [['Body', [body]]], ['xmlns', soap]])}`

function readAsked(root: XmlElement): Asked | null {
  const question = first(root, 'hamtaBastjanstInformation')
  if (!question) return null
  const body = XmlDocument.fromString(question.toString({ format: false }))
  try {
    if (wrongBySchema(body) !== null) return null
  } finally {
    body.dispose()
  }
  const specific = first(question, 'specifikaFrageparametrar')
  return {
    personNumber: textOf(question, 'personidentitet'),
    organisationNumber: textOf(question, 'ingivare/organisationsnummer'),
    caseNumber: textOf(question, 'arendeidentitet'),
    from: textOf(question, 'generellaFrageparametrar/tidsperiod/fromDatum'),
    to: textOf(question, 'generellaFrageparametrar/tidsperiod/tomDatum'),
    at: textOf(question, 'frageTidpunkt'),
    purpose: textOf(question, 'syfte'),
    ground: textOf(question, 'lagtext'),
    handler: textOf(question, 'handlaggare'),
    name: textOf(question, 'ingivare/namn'),
    agencies: agencies.filter((one) => specific && childOf(specific, one)?.attr('inkludera')?.value === 'true'),
  }
}

function ofAgency(agency: Agency, asked: Asked, scenario: Scenario): Xml {
  const error = (source: 'SSBT' | 'BT', code: string, words: string): Xml => [
    agency,
    [
      [
        'error',
        [
          ['kalla', source],
          ['felkod', code],
          ['felmeddelande', words],
        ],
      ],
    ],
  ]
  if (scenario.down?.includes(agency)) return error('SSBT', 'TIMEOUT', 'Bastjänsten svarade inte i tid')
  if (scenario.failing?.includes(agency)) return error('BT', '999', 'Tekniskt fel hos bastjänsten')
  return [agency, [['data', dataOf[agency](asked, scenario)]]]
}

const dataOf: Readonly<Record<Agency, (asked: Asked, scenario: Scenario) => readonly Xml[]>> = {
  AF: employment,
  CSN: (_asked, scenario) => [['svar', studyAnswer(scenario)]],
  FK: (_asked, scenario) => [['lefiJsonSvar', insuranceAnswer(scenario)]],
  SKV: tax,
  SO: funds,
  TNS: () => [['resultat', 'OK', ['xmlns', 'http://schema.transportstyrelsen.se/ssbtek/hamtauppgifterresponder/1']]],
  MIV: () => [],
}

const af = ['xmlns', 'http://api.arbetsformedlingen.se/arbetssokande/ersattningsstod/v2'] as const

function employment(asked: Asked, { seeking, marked, unknown }: Scenario): readonly Xml[] {
  const question: Xml = [
    'Fraga',
    [
      ['OrganisationsnummerForIngivare', asked.organisationNumber],
      ['NamnPaIngivare', asked.name],
      ['KontonamnForHandlaggare', asked.handler],
      ['Referensnummer', asked.caseNumber],
      ['From', asked.from],
      ['Tom', asked.to],
      ['SyfteMedFraga', asked.purpose],
      ['LagParagraf', asked.ground],
      ['IdentitetsbeteckningFysiskPerson', asked.personNumber],
    ],
    af,
  ]
  const seeker: Xml | null = seeking
    ? [
        'ArbetssokandeInfo',
        [
          ['Arbetssokande', 'true'],
          ['ArbetssokandeRegistrerad', seeking.since],
          [
            'AktivetetsRapportDatum',
            [
              ['AktivitetsRapportMeddelande', 'Inlämnad'],
              ['SenasteAktivitetsRapportDatum', asked.to],
            ],
          ],
        ],
      ]
    : null
  const answer: Xml = [
    'Svar',
    [
      ['Schemaversion', '4.0'],
      ['Referensnummer', asked.caseNumber],
      ['LagParagraf', asked.ground],
      ['IdentitetsbeteckningFysiskPerson', asked.personNumber],
      ['Sekretessmarkering', String(marked === true)],
      seeker,
      seeking ? ['Akassetillhorighet', seeking.fund] : null,
      ['StatusSokandeinformationKod', '0'],
      ['StatusSokandeinformationKodText', unknown === true ? 'Personen finns inte' : 'Behandlad'],
    ],
    af,
  ]
  return [question, answer]
}

function funds(asked: Asked, { paid }: Scenario): readonly Xml[] {
  const so = ['xmlns', 'http://INT014.UBPService.Schemas'] as const
  const own = paid.filter((one) => one.agency === 'SO')
  const payments = own.map((one): Xml => [
    'Utbetalningar',
    [
      ['Utbetalningsdatum', one.paidOn],
      ['NettoEfterSkatt', (one.net + (one.withheld ?? 0)).toFixed(2)],
      ['NettoEfterAvdrag', one.net.toFixed(2)],
      ['Ersattningsdagar', '20'],
      ['AvserFrom', asked.from],
      ['AvserTom', asked.to],
    ],
  ])
  const fund: Xml = [
    'Arbetsloshetsersattning',
    [['SvarandeOrganisation', own[0]?.label ?? 'A-kassan'], ['StatusSvarandeOrganisation', 'all clear'], ...payments],
  ]
  const told: readonly [string, string][] = [
    ['OrganisationsnummerIngivare', asked.organisationNumber],
    ['NamnIngivare', asked.name],
    ['KontonamnHandlaggare', asked.handler],
    ['Referensnummer', asked.caseNumber],
    ['From', asked.from],
    ['Tom', asked.to],
    ['Syfte', asked.purpose],
    ['Paragraf', asked.ground],
    ['IdentificationNumber', asked.personNumber],
  ]
  return [
    ...told.map(([name, text]): Xml => [name, text, so]),
    ['ArbetsloshetsersattningLista', own.length === 0 ? [] : [fund], so],
  ]
}

function tax(asked: Asked, { capital }: Scenario): readonly Xml[] {
  const told: Xml | null = capital
    ? [
        'Kapitaluppgift',
        [
          ['Taxeringsar', String(capital.year)],
          ['SummaIntakterPaKapital', String(capital.kronor)],
        ],
      ]
    : null
  const person: Xml = ['Personuppgift', [['IdentitetsbeteckningFysiskPerson', asked.personNumber], told]]
  const inner: Xml = ['SvarBeskattningsuppgifterEnligtSFS2008-975', [['PersonuppgiftLista', [person]]]]
  return [['svar', `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(inner)}`, ['xmlns', '']]]
}
