import { dated, type Trust } from '../dated.ts'
import { riksnorm, type Riksnorm } from './table.ts'

/** SFS 2012:624 */
const amounts2013 = riksnorm({
  child: [1_740, 1_980, 1_730, 1_980, 2_410, 2_840, 3_250, 3_280],
  childLunchAway: [1_610, 1_800, 1_550, 1_730],
  adults: [2_950, 5_320],
  common: [930, 1_040, 1_310, 1_490, 1_710, 1_950, 2_120],
})

/** SFS 2013:799 */
const amounts2014 = riksnorm({
  child: [1_740, 1_980, 1_730, 1_980, 2_410, 2_840, 3_250, 3_280],
  childLunchAway: [1_610, 1_800, 1_550, 1_730],
  adults: [2_950, 5_320],
  common: [930, 1_040, 1_310, 1_490, 1_710, 1_950, 2_120],
})

/** SFS 2014:1551 */
const amounts2015 = riksnorm({
  child: [1_740, 1_980, 1_730, 1_980, 2_410, 2_840, 3_250, 3_280],
  childLunchAway: [1_610, 1_800, 1_550, 1_730],
  adults: [2_950, 5_320],
  common: [930, 1_040, 1_310, 1_490, 1_710, 1_950, 2_120],
})

/** SFS 2015:580 */
const amounts2016 = riksnorm(
  {
    child: [1_840, 2_080, 1_830, 2_080, 2_660, 3_090, 3_500, 3_530],
    childLunchAway: [1_710, 1_900, 1_650, 1_830],
    adults: [2_950, 5_320],
    common: [940, 1_050, 1_320, 1_500, 1_720, 1_960, 2_130],
  },
  { childLunchAway: 'derived' },
)

/** SFS 2016:906 */
const amounts2017 = riksnorm({
  child: [1_860, 2_100, 1_850, 2_100, 2_690, 3_120, 3_540, 3_570],
  childLunchAway: [1_730, 1_920, 1_670, 1_850],
  adults: [2_980, 5_370],
  common: [950, 1_060, 1_330, 1_520, 1_740, 1_980, 2_150],
})

/** SFS 2017:1184 */
const amounts2018 = riksnorm(
  {
    child: [2_090, 2_330, 2_080, 2_330, 2_930, 3_370, 3_800, 3_830],
    childLunchAway: [1_960, 2_150, 1_900, 2_080],
    adults: [3_030, 5_460],
    common: [970, 1_080, 1_350, 1_540, 1_770, 2_010, 2_180],
  },
  { child: 'municipal', childLunchAway: 'municipal', adults: 'municipal', common: 'municipal' },
)

/** SFS 2018:1787 */
const amounts2019 = riksnorm({
  child: [2_130, 2_380, 2_120, 2_380, 2_990, 3_440, 3_880, 3_910],
  childLunchAway: [2_000, 2_190, 1_940, 2_120],
  adults: [3_090, 5_570],
  common: [990, 1_100, 1_380, 1_570, 1_810, 2_050, 2_220],
})

/** SFS 2019:630 */
const amounts2020 = riksnorm(
  {
    child: [2_170, 2_430, 2_160, 2_430, 3_050, 3_510, 3_950, 3_980],
    childLunchAway: [2_040, 2_230, 1_980, 2_160],
    adults: [3_150, 5_680],
    common: [1_010, 1_120, 1_410, 1_600, 1_850, 2_090, 2_260],
  },
  { child: 'secondary', childLunchAway: 'derived', adults: 'secondary', common: 'secondary' },
)

/** SFS 2020:1013 */
const amounts2021 = riksnorm({
  child: [2_180, 2_440, 2_170, 2_440, 3_060, 3_520, 3_970, 4_000],
  childLunchAway: [2_050, 2_240, 1_990, 2_170],
  adults: [3_160, 5_700],
  common: [1_020, 1_130, 1_420, 1_610, 1_860, 2_100, 2_270],
})

/** SFS 2021:896 */
const amounts2022 = riksnorm(
  {
    child: [2_220, 2_480, 2_210, 2_480, 3_110, 3_580, 4_040, 4_070],
    childLunchAway: [2_090, 2_280, 2_030, 2_210],
    adults: [3_210, 5_800],
    common: [1_040, 1_150, 1_450, 1_640, 1_890, 2_140, 2_310],
  },
  { child: 'municipal', childLunchAway: 'derived', adults: 'municipal', common: 'municipal' },
)

/** SFS 2022:1436 */
const amounts2023 = riksnorm(
  {
    child: [2_420, 2_700, 2_410, 2_700, 3_380, 3_890, 4_390, 4_430],
    childLunchAway: [2_270, 2_480, 2_210, 2_410],
    adults: [3_490, 6_300],
    common: [1_130, 1_250, 1_580, 1_790, 2_060, 2_330, 2_510],
  },
  { child: 'municipal', childLunchAway: 'derived', adults: 'municipal', common: 'municipal' },
)

/** SFS 2023:630 */
const amounts2024 = riksnorm(
  {
    child: [2_640, 2_940, 2_620, 2_940, 3_680, 4_230, 4_780, 4_820],
    childLunchAway: [2_470, 2_700, 2_410, 2_620],
    adults: [3_800, 6_850],
    common: [1_230, 1_360, 1_720, 1_950, 2_240, 2_540, 2_730],
  },
  { child: 'secondary', childLunchAway: 'derived', adults: 'secondary', common: 'secondary' },
)

/** SFS 2024:1016 */
const amounts2025 = riksnorm({
  child: [2_720, 3_030, 2_700, 3_030, 3_790, 4_350, 4_920, 4_960],
  childLunchAway: [2_540, 2_780, 2_480, 2_700],
  adults: [3_910, 7_050],
  common: [1_270, 1_400, 1_770, 2_010, 2_310, 2_620, 2_810],
})

/** SFS 2025:1046 */
const amounts2026 = riksnorm({
  child: [2_740, 3_060, 2_720, 3_060, 3_820, 4_390, 4_960, 5_000],
  childLunchAway: [2_560, 2_800, 2_500, 2_720],
  adults: [3_940, 7_100],
  common: [1_280, 1_410, 1_790, 2_030, 2_330, 2_640, 2_830],
})

const leastTrusted = ({ standing }: Riksnorm): Trust =>
  (['derived', 'secondary', 'municipal'] as const).find((one) => Object.values(standing).includes(one)) ?? 'official'

const year = (year: number, value: Riksnorm) => ({
  from: `${year}-01`,
  to: `${year}-12`,
  source: 'SoF 2001:937 2:1' as const,
  standing: leastTrusted(value),
  value,
})

/** Riksnorm by year. 2027 gets a new method (SoL as amended): its amounts are waited for, never extrapolated. */
export const riksnormTable = dated<Riksnorm>(
  [
    year(2013, amounts2013),
    year(2014, amounts2014),
    year(2015, amounts2015),
    year(2016, amounts2016),
    year(2017, amounts2017),
    year(2018, amounts2018),
    year(2019, amounts2019),
    year(2020, amounts2020),
    year(2021, amounts2021),
    year(2022, amounts2022),
    year(2023, amounts2023),
    year(2024, amounts2024),
    year(2025, amounts2025),
    { from: '2025-07', to: '2025-12', published: '2025-05-27', source: 'SoF 12:2', value: amounts2025 },
    { from: '2026-01', to: '2026-12', published: '2025-11-18', source: 'SoF 12:2', value: amounts2026 },
  ],
  '2026-12',
  'law.norm_2027_waiting',
)
