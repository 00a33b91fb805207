import { toDay } from '../../base/day.ts'
import { toOre } from '../../base/money.ts'
import type { RegisterAnswer } from '../../rules/registers/answer.ts'
import type { z } from 'zod'
import type { registerAnswer } from '../registers.ts'

// Types only from `registers.ts`: the browser compares with what stands here, and takes no schemas along.

type ToldAnswer = z.output<typeof registerAnswer>

/** An answer as the rules know it. */
export const readRegisterAnswer = (told: ToldAnswer): RegisterAnswer =>
  told.state === 'fetched'
    ? {
        ...told,
        rows: told.rows.map(({ paidOn, amount, withheld, ...row }) => ({
          ...row,
          paidOn: toDay(paidOn),
          amount: toOre(amount),
          withheld: toOre(withheld),
        })),
      }
    : told
