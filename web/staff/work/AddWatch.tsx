import { HStack, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'

/** A day of one's own to watch, in one's own words. */
export function AddWatch({ caseId }: { caseId: string }) {
  const { t } = useTranslation('staff')
  const [text, setText] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [saved, setSaved] = useState(0)
  const refresh = useRefresh()
  const act = useAct(endpoints.addWatch, async () => {
    setText('')
    setDueOn('')
    setSaved((count) => count + 1)
    await refresh(endpoints.caseWork, endpoints.watches, endpoints.queue)
  })
  const missing = [
    text.trim() === '' ? t('work.watches.needsText') : '',
    dueOn === '' ? t('work.watches.needsDay') : '',
  ].filter((one) => one !== '')
  return (
    <VStack gap="space-8" className="ui-no-print">
      <HStack gap="space-12" align="end">
        <TextField
          label={t('work.watches.text')}
          size="small"
          maxLength={300}
          className="staff-grow"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <DayField
          key={saved}
          label={t('work.watches.dueOn')}
          size="small"
          from={today()}
          value={dueOn}
          onDay={setDueOn}
        />
      </HStack>
      {(text !== '' || dueOn !== '') && (
        <Blocked
          size="small"
          variant="secondary"
          reasons={missing}
          loading={act.isPending}
          onClick={() => act.mutate({ params: { caseId }, body: { dueOn, text } })}
        >
          {t('work.watches.save')}
        </Blocked>
      )}
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
    </VStack>
  )
}
