import { Radio, RadioGroup } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Cite } from '../../ui/LineTree.tsx'

interface Props {
  /** Null: not answered. */
  value: boolean | null
  /** Staff by one provision, members of the board by another. */
  source: 'KL 7:4' | 'KL 6:28'
  onAnswer: (noTie: boolean) => void
}

/** Whoever decides answers for themselves. */
export function TieQuestion({ value, source, onAnswer }: Props) {
  const { t } = useTranslation('staff')
  return (
    <RadioGroup
      size="small"
      legend={
        <>
          {t('prepared.conflict')} <Cite source={source} />
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
