import { XmlDocument } from 'libxml2-wasm'
import { assert } from '../../../base/refusal.ts'
import { xmlText, type Xml } from '../../platform/xml.ts'
import type { RegisterQuestion } from '../port.ts'
import { agencies, agencyOf, soap, ssbt, type Agency } from './agencies.ts'
import { wrongBySchema } from './validate.ts'

/** Benefits that are paid out. Nothing of the person (GEPI) is asked for, so no address can come. */
const insuranceGroups =
  'ABB AP AS BOB BST BTI DPE EJO ET FP FSJP GP HE MABB MEK NP OMV PJOB PROG RBE SA SBP SJP TFP US VB YL'
const pensionGroups = 'AP BTI EF'
const coded = (agency: 'FK' | 'PM', groups: string) => groups.split(' ').map((group) => `${agency}:${group}`)

/** The question as a SOAP envelope, by the schema; a question that does not follow it is a fault of ours. */
export function writeQuestion(question: RegisterQuestion, actorId: string): string {
  const body = bodyOf(question, actorId)
  const document = XmlDocument.fromString(xmlText(body))
  try {
    const wrong = wrongBySchema(document)
    assert(wrong === null, `a question to SSBTEK follows its schema: ${wrong}`)
  } finally {
    document.dispose()
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(['Envelope', [['Body', [body]]], ['xmlns', soap]])}`
}

function bodyOf(question: RegisterQuestion, actorId: string): Xml {
  const asked = new Set(question.holders.map((holder) => agencyOf[holder]))
  const general: Xml = [
    'generellaFrageparametrar',
    [
      ['frageTidpunkt', question.at.toISOString()],
      ['fraganSkallInkluderasISvaret', 'false'],
      [
        'ingivare',
        [
          ['organisationsnummer', `16${question.askedBy.organisationNumber.replaceAll('-', '')}`],
          ['namn', question.askedBy.organisation],
          ['handlaggare', question.askedBy.name],
        ],
      ],
      ['personidentitet', question.personNumber],
      ['arendeidentitet', question.caseNumber],
      [
        'tidsperiod',
        [
          ['fromDatum', question.from],
          ['tomDatum', question.to],
        ],
      ],
      ['syfte', question.purpose],
      ['lagtext', question.ground],
    ],
  ]
  const each = agencies.map((agency) => ofAgency(agency, asked.has(agency), question, actorId))
  return ['hamtaBastjanstInformation', [general, ['specifikaFrageparametrar', each]], ['xmlns', ssbt]]
}

function ofAgency(agency: Agency, isAsked: boolean, question: RegisterQuestion, actorId: string): Xml {
  const include = ['inkludera', String(isAsked)] as const
  if (agency !== 'FK' || !isAsked) return [agency, '', include]
  const fraga: Xml = [
    'fraga',
    [
      ['version', 'v9'],
      ['aktorsid', actorId],
      ['lefiJsonFraga', Buffer.from(JSON.stringify(lefi(question))).toString('base64')],
    ],
  ]
  return [agency, [fraga], include]
}

/** The social insurance agency's own question, inside. */
function lefi({ personNumber, from, to, holders }: RegisterQuestion) {
  const insurance = holders.includes('social_insurance_agency') ? coded('FK', insuranceGroups) : []
  const pensions = holders.includes('pensions_agency') ? coded('PM', pensionGroups) : []
  return {
    personnummer: personNumber,
    period: { from, tom: to },
    utbetalningar: [...insurance, ...pensions],
  }
}
