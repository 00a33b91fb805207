import { HStack, Select } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { receivedBy } from '../../../rules/completion/item.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type Completions } from '../endpoints.ts'
import { SmallForm } from './SmallForm.tsx'

interface Props {
  caseId: string
  item: Completions['requests'][number]['items'][number]
  name: string
  onClose: () => void
}

/** Ticks what came on paper or was shown. */
export function TickForm({ caseId, item, name, onClose }: Props) {
  const { t } = useTranslation('staff')
  const [how, setHow] = useState<(typeof receivedBy)[number]>('paper')
  const [receivedOn, setReceivedOn] = useState(today)
  const refresh = useRefresh()
  const act = useAct(endpoints.receiveItem, () => refresh(endpoints.completions, endpoints.month))
  const params = { caseId, completionItemId: item.completionItemId }
  return (
    <SmallForm
      label={t('completions.tickWhat', { what: name })}
      submit={t('completions.saveTick')}
      missing={receivedOn === '' ? [t('completions.form.needsDay')] : []}
      act={act}
      onSubmit={() => act.mutate({ params, body: { how, receivedOn } })}
      onClose={onClose}
    >
      <HStack gap="space-16" align="start">
        <Select
          size="small"
          label={t('completions.how')}
          value={how}
          onChange={({ target }) => setHow(receivedBy.find((one) => one === target.value) ?? 'paper')}
        >
          {receivedBy.map((one) => (
            <option key={one} value={one}>
              {t(`completions.hows.${one}`)}
            </option>
          ))}
        </Select>
        <DayField
          size="small"
          label={t('completions.receivedOn')}
          value={receivedOn}
          onDay={setReceivedOn}
          to={today()}
        />
      </HStack>
    </SmallForm>
  )
}
