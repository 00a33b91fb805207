import type { Translate } from './translate.ts'
import type { AssessmentContent } from '../endpoints.ts'
import type { Labels } from './labels.ts'

export interface Difference {
  what: string
  mine: string
  theirs: string
}

interface Words {
  t: Translate
  kronor: (ore: number) => string
  labels: Labels
}

/** Each thing the two versions say differently, by the label it has on the page. */
export function differences(mine: AssessmentContent, theirs: AssessmentContent, words: Words): Difference[] {
  const [a, b] = [told(mine, words), told(theirs, words)]
  const empty = words.t('month.conflict.empty')
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((what) => ({ what, mine: a.get(what) ?? empty, theirs: b.get(what) ?? empty }))
    .filter((row) => row.mine !== row.theirs)
}

/** A version as labelled sentences. */
function told(content: AssessmentContent, { t, kronor, labels }: Words): Map<string, string> {
  const yes = (truth: boolean) => t(truth ? 'yes' : 'no')
  const of = (what: string, who: string) => t('month.household.of', { what, who })
  return new Map([
    ...content.members.flatMap((one): [string, string][] => {
      const who = labels.byKey(one.key)
      return [
        [of(t('month.household.days'), who), String(one.days)],
        [of(t('month.household.counted'), who), yes(one.counted)],
        [of(t('month.household.lunch'), who), yes(one.lunchAway)],
        [of(t('month.household.school'), who), yes(one.inSchool)],
      ]
    }),
    ...content.costs.flatMap((one): [string, string][] => {
      const what = labels.cost(one.kind)
      const approved = one.approved === null ? t('month.costs.notAssessed') : kronor(one.approved)
      return [
        [t('month.costs.approvedOf', { what }), approved],
        [t('month.costs.reasonOf', { what }), one.reason ?? ''],
      ]
    }),
    ...content.incomes.flatMap((one): [string, string][] => {
      const what = of(labels.income(one.kind), labels.byKey(one.member))
      return [
        [t('month.costs.countedOf', { what }), kronor(one.amount)],
        [t('month.costs.reasonOf', { what }), one.reason ?? ''],
      ]
    }),
    ...content.jobStimulus.map((one): [string, string] => [
      of(t('month.stimulus.title'), labels.byKey(one.member)),
      `${one.from} – ${one.to}`,
    ]),
    ...Object.entries(content.outcomes ?? {}).map(([key, one]): [string, string] => [
      of(t('needs.outcome'), key),
      [
        t(`needs.outcomesDone.${one.outcome}`),
        ...(one.granted === null ? [] : [kronor(one.granted)]),
        ...one.provisions,
      ].join(', '),
    ]),
    ...Object.entries(content.facts).map(([key, text]): [string, string] => [of(t('needs.facts'), key), text]),
    [t('month.costs.assets'), kronor(content.assets)],
    [t('month.household.others'), String(content.othersInDwelling)],
    ...settings(content, { t, kronor, yes }),
    [t('hearing.othersMaterial'), yes(content.othersMaterial)],
    [t('decide.conflict'), content.noConflictOfInterest === null ? '' : yes(!content.noConflictOfInterest)],
  ])
}

/** What is set for the home and the norm. */
function settings(
  { dwelling, normLevel }: AssessmentContent,
  { t, kronor, yes }: Pick<Words, 't' | 'kronor'> & { yes: (truth: boolean) => string },
): [string, string][] {
  const heating = dwelling?.heatingIncluded ?? null
  return [
    [t('month.dwelling.rooms'), String(dwelling?.rooms ?? '')],
    [t('month.dwelling.heating'), heating === null ? '' : yes(heating)],
    [
      t('month.normLevel.title'),
      normLevel
        ? [t(`month.normLevel.${normLevel.direction}`), kronor(normLevel.amount), normLevel.reasons].join(', ')
        : '',
    ],
  ]
}
