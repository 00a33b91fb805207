import { Button, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { NativeDay } from '../apply/NativeDay.tsx'
import { ask } from '../endpoints.ts'
import type { Asked } from './asked.ts'

/** The person chooses how long they need. */
export function MoreTime({ of, onSaid }: { of: Asked; onSaid: (said: string) => void }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const [day, setDay] = useState<string | null>(of.answerBy)
  const refresh = useRefresh()
  const act = useAct(ask.chooseDay, async () => {
    setOpen(false)
    onSaid(t('completion.saved'))
    await refresh(ask.completions, ask.month, ask.overview)
  })
  if (!isOpen) {
    return (
      <div>
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {t('completion.moreTime')}
        </Button>
      </div>
    )
  }
  const save = () => {
    const params = { completionRequestId: of.completionRequestId }
    if (day !== null && !act.isPending) act.mutate({ params, body: { answerBy: day } })
  }
  return (
    <VStack gap="space-12" align="start">
      <NativeDay
        label={t('completion.until')}
        description={t('completion.untilHelp', { to: format.longDay(of.mayChoose.to) })}
        value={day}
        onDay={setDay}
      />
      {act.isError && <ProblemNotice problem={act.error} onRetry={save} headingLevel="3" />}
      <Button onClick={save} loading={act.isPending}>
        {t('completion.save')}
      </Button>
    </VStack>
  )
}
