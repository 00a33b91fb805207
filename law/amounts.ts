import { kr } from '../base/money.ts'
import { dated, type Trust } from './dated.ts'

const year = (year: number, amount: number, standing: Trust = 'official') => ({
  from: `${year}-01`,
  to: `${year}-12`,
  source: 'SFB 2:7' as const,
  standing,
  value: kr(amount),
})

/** Prisbasbelopp per calendar year. `secondary`: from memory, to be confirmed against the regulation. */
export const priceBaseAmount = dated(
  [
    year(2013, 44_500),
    year(2014, 44_400),
    year(2015, 44_500, 'secondary'),
    year(2016, 44_300),
    year(2017, 44_800),
    year(2018, 45_500),
    year(2019, 46_500),
    year(2020, 47_300),
    year(2021, 47_600, 'secondary'),
    year(2022, 48_300, 'secondary'),
    year(2023, 52_500),
    year(2024, 57_300),
    year(2025, 58_800),
    year(2026, 59_200, 'secondary'),
  ],
  '2026-12',
  'law.price_base_waiting',
)

/** How many price base amounts a year a child or school youth may earn before it is counted. */
export const youthExemption = dated(
  [
    {
      from: '2013-01',
      to: '2013-06',
      published: '2012-12-01',
      source: 'SoL 2001:453 4:1 a',
      standing: 'municipal',
      value: 0.5,
    },
    { from: '2013-07', published: '2013-06-01', source: 'SoL 2001:453 4:1 a', value: 1 },
    { from: '2025-07', published: '2025-05-27', source: 'SoL 12:9', value: 1 },
  ],
  '2026-12',
  'law.work_income_waiting',
)

/** Part of work income that is not counted for two years, as a percentage (jobbstimulans, from July 2013). */
export const stimulusPercent = dated(
  [
    { from: '2013-07', published: '2013-06-01', source: 'SoL 2001:453 4:1 b', value: 25 },
    { from: '2025-07', published: '2025-05-27', source: 'SoL 12:8', value: 25 },
  ],
  '2026-12',
  'law.work_income_waiting',
)

/** Months in a row with support before the rule, and months it lasts. Which event begins them: not said (a parameter). */
export const stimulusMonths = dated(
  [
    {
      from: '2013-07',
      published: '2013-06-01',
      source: 'SoL 2001:453 4:1 b',
      value: { qualifying: 6, lasting: 24 },
    },
    { from: '2025-07', published: '2025-05-27', source: 'SoL 12:8', value: { qualifying: 6, lasting: 24 } },
  ],
  '2026-12',
  'law.work_income_waiting',
)
