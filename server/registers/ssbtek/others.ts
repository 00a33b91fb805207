import type { XmlElement } from 'libxml2-wasm'
import { add, zero } from '../../../base/money.ts'
import {
  answered,
  notFetched,
  type RegisterAnswer,
  type RegisterFact,
  type RegisterRow,
} from '../../../rules/registers/answer.ts'
import { kindOfCode } from '../../../rules/registers/kinds.ts'
import { whole } from './insurance.ts'
import { beyond, dayIn, kronorIn } from './values.ts'
import { all, childOf, first, readXml, textOf } from './xml.ts'

const complete = { isMarked: false, isPartial: false }

const fact = (name: RegisterFact['fact'], value: string): RegisterFact[] =>
  value === '' ? [] : [{ fact: name, value }]

/** The employment service: whether somebody is a job seeker. A flag of secrecy is told on. */
export function readEmployment(data: XmlElement): RegisterAnswer {
  const answer = first(data, 'Svar')
  if (!answer) return notFetched('unreadable')
  if (textOf(answer, 'StatusSokandeinformationKod') !== '0') return notFetched('holder_failed')
  const isSeeking = textOf(answer, 'Arbetssokande') === 'true'
  const facts = [
    ...(isSeeking ? fact('job_seeker', dayIn(textOf(answer, 'ArbetssokandeRegistrerad')) ?? '–') : []),
    ...fact('activity_report', dayIn(textOf(answer, 'SenasteAktivitetsRapportDatum')) ?? ''),
    ...fact('unemployment_fund', textOf(answer, 'Akassetillhorighet')),
  ]
  return answered({ rows: [], facts, ...complete, isMarked: textOf(answer, 'Sekretessmarkering') === 'true' })
}

/** How a fund says that it has answered, in the one answer seen; what other words mean is not described, so they leave the answer partial. */
const hasAnswered = (status: string): boolean => ['all clear', 'ok'].includes(status.toLowerCase())

/** The unemployment funds: what each has paid. */
export function readFunds(data: XmlElement): RegisterAnswer {
  if (!first(data, 'ArbetsloshetsersattningLista')) return notFetched('unreadable')
  const rows = whole(
    all(data, 'Utbetalningar').map((one): RegisterRow | null => {
      const paidOn = dayIn(textOf(one, 'Utbetalningsdatum'))
      const [net, left] = [kronorIn(textOf(one, 'NettoEfterSkatt')), kronorIn(textOf(one, 'NettoEfterAvdrag'))]
      if (!paidOn || net === null || left === null) return null
      const label = one.parent ? textOf(one.parent, 'SvarandeOrganisation') : ''
      const kind = kindOfCode('unemployment_fund', 'SO')
      return { code: 'SO', label, kind, paidOn, amount: left, withheld: beyond(net, left) }
    }),
  )
  const isPartial = all(data, 'StatusSvarandeOrganisation').some((one) => !hasAnswered(one.content.trim()))
  return rows === null ? notFetched('unreadable') : answered({ rows, facts: [], ...complete, isPartial })
}

/** Student aid lies coded inside, in whichever version. Only what is paid; what is planned has not come. */
export function readStudies(base64: string): RegisterAnswer {
  const read = readXml(Buffer.from(base64, 'base64').toString('utf8'), (root): RegisterAnswer => {
    const result = textOf(root, 'ResultatKod')
    if (result !== '0') return notFetched('holder_failed')
    const paid = all(root, 'Utbetalning').filter((one) =>
      textOf(one, 'utbetstatus').toLowerCase().startsWith('utbetal'),
    )
    const rows = whole(paid.flatMap((one) => studyRows(one)))
    if (rows === null) return notFetched('unreadable')
    const secrecy = first(root, 'Person')?.attr('sekretess')?.value.trim() ?? ''
    return answered({ rows, facts: [], isMarked: secrecy !== '', isPartial: false })
  })
  return read ?? notFetched('unreadable')
}

/** A payment by its parts, grant and loan apart; as one when its parts do not make the whole. */
function studyRows(one: XmlElement): (RegisterRow | null)[] {
  const paidOn = dayIn(textOf(one, 'utbetdatum'))
  const total = kronorIn(childOf(one, 'totbelopp')?.content.trim())
  if (!paidOn || total === null) return [null]
  const parts = all(one, 'Belopp').map((part) => ({
    code: textOf(part, 'beloppstyp'),
    label: textOf(part, 'klartext'),
    amount: kronorIn(textOf(part, 'totbelopp')) ?? zero,
  }))
  const sum = parts.reduce((made, part) => add(made, part.amount), zero)
  const row = ({ code, label, amount }: (typeof parts)[number]): RegisterRow => ({
    code,
    label: label === '' ? code : label,
    kind: kindOfCode('student_aid_board', code),
    paidOn,
    amount,
    withheld: zero,
  })
  return sum === total ? parts.map((part) => row(part)) : [row({ code: 'CSN', label: 'CSN', amount: total })]
}

/** Tax: income of capital by year. It is not of a month, and is told as it is. */
export function readTax(inner: string): RegisterAnswer {
  const read = readXml(inner.replace(/^\s*<\?xml[^>]*\?>/, ''), (root): RegisterAnswer => {
    const facts = all(root, 'Kapitaluppgift').map((one): RegisterFact => {
      const [year, sum] = [textOf(one, 'Taxeringsar'), textOf(one, 'SummaIntakterPaKapital')]
      return { fact: 'capital_year', value: `${year}: ${sum === '' ? '0' : sum} kr` }
    })
    return answered({ rows: [], facts, ...complete })
  })
  return read ?? notFetched('unreadable')
}
