import { Radio, RadioGroup } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Cite } from '../../ui/LineTree.tsx'

/** Whoever decides answers for themselves; null: not yet. */
export function TieQuestion({ value, onAnswer }: { value: boolean | null; onAnswer: (noTie: boolean) => void }) {
  const { t } = useTranslation('staff')
  return (
    <RadioGroup
      size="small"
      legend={
        <>
          {t('prepared.conflict')} <Cite source="KL 7:4" />
        </>
      }
      value={value}
      onChange={onAnswer}
    >
      <Radio value={true}>{t('decide.conflictNo')}</Radio>
      <Radio value={false}>{t('decide.conflictYes')}</Radio>
    </RadioGroup>
  )
}
