import { z } from 'zod'
import { zero } from '../../../base/money.ts'
import { answered, notFetched, type RegisterAnswer, type RegisterRow } from '../../../rules/registers/answer.ts'
import { kindOfCode } from '../../../rules/registers/kinds.ts'
import { beyond, dayIn, kronorIn } from './values.ts'

const code = z.looseObject({ id: z.string().optional(), beskrivning: z.string().optional() })
const amount = z.looseObject({ summa: z.number(), valuta: z.string().optional() })
const paid = z.looseObject({
  formansfamilj: code,
  datum: z.string(),
  nettobelopp: amount,
  skattebelopp: amount.optional(),
  avdragsbelopp: amount.optional(),
})
const group = z.looseObject({ kod: z.string(), beskrivning: z.string().optional() })
const pension = z.looseObject({
  utbetalningsdatum: z.string(),
  bruttobelopp: z.number().optional(),
  nettobelopp: z.number(),
  avdrag: z.array(z.looseObject({ belopp: z.number(), avdragstyp: z.looseObject({ kod: z.string() }) })).optional(),
  utbetalningsrader: z.array(z.looseObject({ formansgrupp: group.optional() })).optional(),
})
const deviation = z.looseObject({ formansgrupp: group.optional() })
/** LEFI version 9, as much of it as is asked for; more is let be. */
const shape = z.looseObject({
  utlamnare: z
    .array(
      z.looseObject({ utlamnare: z.looseObject({ kod: z.string() }), tillstand: z.looseObject({ kod: z.string() }) }),
    )
    .default([]),
  avvikelser: z.record(z.string(), z.array(deviation)).optional(),
  formansinformation: z.looseObject({ utbetalningsuppgift: z.array(paid).optional() }).optional(),
  utbetalningar: z.array(pension).optional(),
})
type Lefi = z.infer<typeof shape>

interface Both {
  social_insurance_agency: RegisterAnswer
  pensions_agency: RegisterAnswer
}
const both = (answer: RegisterAnswer): Both => ({ social_insurance_agency: answer, pensions_agency: answer })

/** Two agencies answer in one letter, each with its own state. */
export function readInsurance(base64: string): Both {
  const found = shape.safeParse(readJson(base64))
  if (!found.success) return both(notFetched('unreadable'))
  return {
    social_insurance_agency: ofAgency('FK', found.data, insuranceRows(found.data)),
    pensions_agency: ofAgency('PM', found.data, pensionRows(found.data)),
  }
}

function readJson(base64: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString('utf8'))
  } catch {
    return null
  }
}

/** Only one whose state is OK has told all it has; what is kept from us is told as missing. */
function ofAgency(agency: 'FK' | 'PM', lefi: Lefi, rows: RegisterRow[] | null): RegisterAnswer {
  const state = lefi.utlamnare.find((one) => one.utlamnare.kod === agency)?.tillstand.kod
  if (state === undefined) return notFetched('left_out')
  if (state !== 'OK') return notFetched(state === 'OTILLGANGLIG' ? 'down' : 'holder_failed')
  if (rows === null) return notFetched('unreadable')
  const isPartial = Object.values(lefi.avvikelser ?? {})
    .flat()
    .some((one) => one.formansgrupp === undefined || one.formansgrupp.kod.startsWith(agency))
  return answered({ rows, facts: [], isMarked: false, isPartial })
}

function insuranceRows({ formansinformation }: Lefi): RegisterRow[] | null {
  return whole(
    (formansinformation?.utbetalningsuppgift ?? []).map((one) => {
      const [paidOn, net] = [dayIn(one.datum), inKronor(one.nettobelopp)]
      if (!paidOn || net === null) return null
      const taken = beyond(inKronor(one.avdragsbelopp) ?? zero, inKronor(one.skattebelopp) ?? zero)
      const { id = '', beskrivning = id } = one.formansfamilj
      return { ...named('social_insurance_agency', id, beskrivning), paidOn, amount: net, withheld: taken }
    }),
  )
}

/** Taxes among the deductions. */
const taxes = new Set(['PM:PS', 'PM:PST', 'PM:SS', 'PM:SST'])

function pensionRows({ utbetalningar = [] }: Lefi): RegisterRow[] | null {
  return whole(
    utbetalningar.map((one) => {
      const [paidOn, net] = [dayIn(one.utbetalningsdatum), kronorIn(one.nettobelopp)]
      if (!paidOn || net === null) return null
      const others = (one.avdrag ?? []).filter(({ avdragstyp }) => !taxes.has(avdragstyp.kod))
      const withheld = kronorIn(others.reduce((sum, { belopp }) => sum + belopp, 0)) ?? zero
      const { kod = '', beskrivning = kod } = one.utbetalningsrader?.[0]?.formansgrupp ?? {}
      return { ...named('pensions_agency', kod, beskrivning), paidOn, amount: net, withheld }
    }),
  )
}

const named = (holder: 'social_insurance_agency' | 'pensions_agency', id: string, label: string) => ({
  code: id,
  label,
  kind: kindOfCode(holder, id),
})
const inKronor = (of: z.infer<typeof amount> | undefined) =>
  of === undefined || (of.valuta ?? 'SEK') !== 'SEK' ? null : kronorIn(of.summa)

/** An answer with a row that cannot be read is not read at all: what is missing would look like nothing. */
export const whole = <Row>(rows: readonly (Row | null)[]): Row[] | null =>
  rows.includes(null) ? null : rows.flatMap((row) => (row === null ? [] : [row]))
