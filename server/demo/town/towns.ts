import { kr } from '../../../base/money.ts'
import type { LocalParameters } from '../../../rules/calculation/input.ts'
import { defaultParameters } from '../../../rules/calculation/parameters.ts'

export interface UnitPlan {
  name: string
  /** From the numbers PTS keeps for drama: they lead to nobody. */
  phone: string
  intake: readonly [from: number, to: number]
}

/** A municipality that does not exist. */
export interface Town {
  municipality: number
  slug: string
  name: string
  county: string
  /** Of a valid form, in a row no municipality has. */
  organisationNumber: string
  /** Valid check digits, of a bank that does not exist. */
  bic: string
  iban: string
  postal: readonly { code: string; city: string }[]
  units: readonly UnitPlan[]
  parameters: LocalParameters
  guidelineBy: string
  mobile: (at: number) => string
}

const caps = (...kronor: readonly number[]) => kronor.map(kr)
const mobile = (at: number) => `070-174 06 ${String(5 + (at % 95)).padStart(2, '0')}`

export const towns: readonly Town[] = [
  {
    municipality: 1,
    slug: 'lindsjo',
    name: 'Lindsjö kommun',
    county: 'Lindsjö län',
    organisationNumber: '2120999004',
    bic: 'LSJOSES1',
    iban: ibanOf('99900000000000123456'),
    postal: [
      { code: '999 10', city: 'Lindsjö' },
      { code: '999 12', city: 'Lindsjö' },
      { code: '999 31', city: 'Norrvik' },
      { code: '999 40', city: 'Söderhult' },
    ],
    units: [
      { name: 'Enhet Mottagning', phone: '031-390 06 01', intake: [1, 10] },
      { name: 'Enhet Norr', phone: '031-390 06 12', intake: [11, 20] },
      { name: 'Enhet Söder', phone: '031-390 06 23', intake: [21, 31] },
    ],
    parameters: {
      ...defaultParameters,
      rentCap: caps(7_400, 8_900, 10_100, 11_300, 12_600, 13_900, 15_200),
      electricityCap: caps(450, 600, 750, 900, 1_050, 1_200),
      homeInsuranceCap: kr(220),
      internetCap: kr(350),
    },
    guidelineBy: 'Socialnämnden i Lindsjö, § 87',
    mobile,
  },
  {
    municipality: 2,
    slug: 'bergvik',
    name: 'Bergvik kommun',
    county: 'Bergviks län',
    organisationNumber: '2120999012',
    bic: 'BGVKSES1',
    iban: ibanOf('99900000000000654321'),
    postal: [
      { code: '998 20', city: 'Bergvik' },
      { code: '998 24', city: 'Stensele by' },
    ],
    units: [
      { name: 'Försörjningsstöd Centrum', phone: '0980-319 201', intake: [1, 20] },
      { name: 'Försörjningsstöd Landsbygd', phone: '0980-319 214', intake: [21, 31] },
    ],
    parameters: {
      ...defaultParameters,
      rentCap: caps(6_600, 7_900, 9_000, 10_200, 11_300),
      electricityCap: caps(500, 650, 800, 950),
      homeInsuranceCap: kr(200),
      internetCap: null,
    },
    guidelineBy: 'Individ- och familjenämnden i Bergvik, § 41',
    mobile: (at) => mobile(at + 50),
  },
]

/** ISO 13616: the check digits that make the whole 1 modulo 97. */
function ibanOf(account: string): string {
  const rest = BigInt(`${account}281400`) % 97n
  return `SE${String(98n - rest).padStart(2, '0')}${account}`
}
