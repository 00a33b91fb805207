import { Radio, RadioGroup } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../ui/language/words.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { CaseLife } from '../endpoints.ts'

export type SpokenNo = 'none' | 'waits' | ''

/** Whether somebody waits for a no in writing: asked of the one who closes, never guessed. */
export function AskSpokenNo({ value, onChoose }: { value: SpokenNo; onChoose: (value: SpokenNo) => void }) {
  const { t } = useTranslation('staff')
  return (
    <RadioGroup legend={t('life.acts.spoken.label')} size="small" value={value} onChange={onChoose}>
      <Radio value="none">{t('life.acts.spoken.none')}</Radio>
      <Radio value="waits">{t('life.acts.spoken.waits')}</Radio>
    </RadioGroup>
  )
}

/** What the law still asks before the case is closed. */
export function BeforeClosing({ unmet }: { unmet: CaseLife['unmet'] }) {
  const { t } = useTranslation('staff')
  const words = useWords()
  if (unmet.length === 0) return null
  return (
    <div>
      <p className="staff-unmet-heading">{t('life.acts.unmet')}</p>
      <ol className="staff-unmet">
        {unmet.map((one) => {
          const { missing, meets } = words.gate(one.need, one.facts)
          return (
            <li key={`${one.gate} ${one.need}`}>
              <strong>{missing}</strong> {meets} <Cite source={one.source} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
