import { Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { Guideline } from '../endpoints.ts'
import { changedKeys, type TriedKey } from './draft.ts'

/** What the draft changes, beside what is in force: also on paper one sees what was tried. */
export function Differences({ inForce, draft }: { inForce: Guideline; draft: Guideline }) {
  const { t } = useTranslation('staff')
  const rows = useRows(inForce, draft)
  return (
    <VStack gap="space-12" as="section" aria-labelledby="differences">
      <Heading level="2" size="medium" id="differences">
        {t('simulations.differences')}
      </Heading>
      <div className="staff-paper">
        <table className="ui-table">
          <caption className="ui-hidden">{t('simulations.differencesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('simulations.value')}</th>
              <th scope="col">{t('simulations.now')}</th>
              <th scope="col">{t('simulations.tried')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, was, is }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{was}</td>
                <td>{is}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </VStack>
  )
}

interface Row {
  label: string
  was: string
  is: string
}

function useRows(inForce: Guideline, draft: Guideline): Row[] {
  const { t } = useTranslation('staff')
  const limit = useLimit()
  const word = useWord(limit)
  return changedKeys(draft, inForce).flatMap((key) => {
    if (key !== 'rentCap' && key !== 'electricityCap')
      return [{ label: t(`simulations.${key}`), was: word(inForce, key), is: word(draft, key) }]
    const [before, after] = [inForce[key], draft[key]]
    const most = Math.max(before.length, after.length)
    const people = (at: number) => {
      const persons = t('simulations.persons', { count: at + 1 })
      return at === most - 1 ? t('simulations.orMore', { persons }) : persons
    }
    return Array.from({ length: most }, (_, at) => ({
      label: `${t(`simulations.${key}`)}, ${people(at)}`,
      was: limit(before[at] ?? before.at(-1) ?? null),
      is: limit(after[at] ?? after.at(-1) ?? null),
    })).filter(({ was, is }) => was !== is)
  })
}

function useLimit(): (amount: number | null) => string {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (amount) => (amount === null ? t('simulations.none') : format.kronor(amount))
}

/** A value as people say it. */
function useWord(limit: (amount: number | null) => string) {
  const { t } = useTranslation('staff')
  return (of: Guideline, key: Exclude<TriedKey, 'rentCap' | 'electricityCap'>): string => {
    switch (key) {
      case 'homeInsuranceCap':
      case 'internetCap':
        return limit(of[key])
      case 'dayDivisor':
        return String(of[key])
      case 'ageOn':
        return t(`simulations.ageOnDay.${of[key]}`)
      case 'commonByDays':
        return t(`simulations.commonByDaysChoice.${of[key] ? 'yes' : 'no'}`)
      case 'childIncomeUpToNorm':
        return t(`simulations.childIncomeChoice.${of[key] ? 'yes' : 'no'}`)
      case 'dayRounding':
      case 'shareRounding':
      case 'stimulusRounding':
        return t(`simulations.rounding.${of[key]}`)
    }
  }
}
