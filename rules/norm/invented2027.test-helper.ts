import { toMonth } from '../../base/month.ts'
import { toDay } from '../../base/day.ts'
import type { Entered } from '../../law/entered.ts'
import type { NormSchema2027 } from '../../law/riksnorm/schema2027.ts'
import { riksnorm } from '../../law/riksnorm/table.ts'

/**
 * INVENTED. Not the regulation's amounts, which are not known, nor a guess at them: round numbers that are easy to reckon with, so that the
 * shape of the rule can be tried. Only the 75 and 40 per cent less from the fourth child were in the press, and they too are not to be relied on.
 */
export const invented2027: Entered<NormSchema2027> = {
  from: toMonth('2027-01'),
  to: null,
  published: toDay('2026-11-20'),
  regulation: 'SFS 0000:0 (påhittad)',
  enteredBy: 'one',
  confirmedBy: 'other',
  value: {
    schema: '2027',
    amounts: riksnorm({
      child: [2_000, 2_000, 2_000, 2_000, 3_000, 3_000, 4_000, 4_000],
      childLunchAway: [1_500, 1_500, 1_500, 1_500],
      adults: [4_000, 7_000],
      common: [1_000, 1_100, 1_200, 1_300, 1_400, 1_500, 1_600],
    }),
    childPercent: { single: [100, 100, 100, 60], couple: [100, 100, 100, 25] },
    ceilingExceptions: ['medical_food'],
    phaseIn: [
      { from: toMonth('2027-03'), percent: 50 },
      { from: toMonth('2027-07'), percent: 100 },
    ],
  },
}
