import { HStack, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'

interface Props {
  at: { caseId: string; concernReportId: string }
}

/** That those who take reports have it: who, which day, and their number if they gave one. */
export function ReceiptForm({ at }: Props) {
  const { t } = useTranslation('staff')
  const [by, setBy] = useState('')
  const [on, setOn] = useState(today())
  const [reference, setReference] = useState('')
  const refresh = useRefresh()
  const act = useAct(endpoints.receiptOfConcern, () => refresh(endpoints.caseConcerns))
  const missing = [by.trim().length < 2 && t('concerns.needs.by'), on === '' && t('concerns.needs.day')].filter(
    (one) => one !== false,
  )
  return (
    <VStack gap="space-8" className="ui-no-print">
      <HStack gap="space-16" align="end">
        <Short label={t('concerns.receivedBy')} value={by} onText={setBy} most={200} />
        <DayField size="small" label={t('concerns.receivedOn')} value={on} onDay={setOn} to={today()} />
        <Short label={t('concerns.reference')} value={reference} onText={setReference} most={100} />
      </HStack>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <Blocked
        size="small"
        reasons={missing}
        loading={act.isPending}
        onClick={() =>
          act.mutate({ params: at, body: { by, on, reference: reference.trim() === '' ? null : reference } })
        }
      >
        {t('concerns.noteReceipt')}
      </Blocked>
    </VStack>
  )
}

interface ShortProps {
  label: string
  value: string
  onText: (text: string) => void
  most: number
}

const Short = ({ label, value, onText, most }: ShortProps) => (
  <TextField
    size="small"
    label={label}
    maxLength={most}
    value={value}
    onChange={({ target }) => onText(target.value)}
  />
)
