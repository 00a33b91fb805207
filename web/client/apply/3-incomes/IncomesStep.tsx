import { BodyLong, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { monthBefore } from '../../month-before.ts'
import { AmountField } from '../../../ui/fields/AmountField.tsx'
import { useFormat } from '../../../ui/language/format.ts'
import { useDraft } from '../draft/draft.ts'
import { freeKey, type Income } from '../draft/shape.ts'
import { StepPage } from '../StepPage.tsx'
import { IncomeList } from './IncomeList.tsx'

/** Money that came to anyone in the household, or none; and what is in the bank. */
export function IncomesStep() {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { content, month, tell } = useDraft()
  const { incomes, noIncome, assets, household } = content
  // Kept for the one who answers no by mistake.
  const [kept, setKept] = useState<readonly Income[]>([])
  const [open, setOpen] = useState<string | null>(null)
  const [wasFilled] = useState(incomes.length > 0)
  const answer = noIncome ? 'no' : incomes.length > 0 ? 'yes' : ''
  const applicant = household.members.find(({ role }) => role === 'applicant')
  const add = () => {
    const key = freeKey('i', incomes)
    const income: Income = { key, member: applicant?.key ?? '', kind: 'wage', amount: 0, receivedOn: null }
    tell({ incomes: [...incomes, income], noIncome: false })
    setOpen(key)
  }
  const choose = (chosen: string) => {
    if (chosen === 'no') {
      setKept(incomes)
      tell({ incomes: [], noIncome: true })
    } else if (kept.length > 0) tell({ incomes: [...kept], noIncome: false })
    else if (incomes.length === 0) add()
  }
  return (
    <StepPage
      name="incomes"
      title={t('incomes.title')}
      lead={t('incomes.lead', { month: format.month(monthBefore(month)) })}
    >
      {(told) => (
        <>
          <RadioGroup legend={t('incomes.any.question')} value={answer} error={told('any')} onChange={choose}>
            <Radio value="yes" id="any">
              {t('incomes.any.yes')}
            </Radio>
            <Radio value="no">{t('incomes.any.no')}</Radio>
          </RadioGroup>
          {incomes.length > 0 && (
            <IncomeList wasFilled={wasFilled} open={open} onOpen={setOpen} onAdd={add} told={told} />
          )}
          <AmountField
            id="assets"
            label={t('incomes.assets.question')}
            description={t('incomes.assets.help')}
            error={told('assets')}
            value={assets}
            onAmount={(amount) => tell({ assets: amount })}
          />
          <BodyLong size="small">{t('review.registers')}</BodyLong>
        </>
      )}
    </StepPage>
  )
}
