import { Button, HStack, Select, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { effortKinds, type EffortKind } from '../../../rules/respite/respite.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import { HearingButtons } from '../investigations/HearingButtons.tsx'

/** What they tell on the telephone or at a visit; the words survive a reload. */
export function NoteEffort({ respiteId, caseId }: { respiteId: string; caseId: string }) {
  const { t } = useTranslation('staff')
  const [isOpen, setIsOpen] = useState(false)
  const [kind, setKind] = useState<EffortKind>('queue')
  const [doneOn, setDoneOn] = useState(today())
  const [text, setText] = useKeptText(`respite-effort.${respiteId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.noteEffort, async () => {
    setText('')
    setIsOpen(false)
    await refresh(endpoints.respites, endpoints.month)
  })
  if (!isOpen) {
    return (
      <div className="ui-no-print">
        <Button size="small" variant="secondary" onClick={() => setIsOpen(true)}>
          {t('respite.note')}
        </Button>
      </div>
    )
  }
  const missing = [text.trim().length < 3 ? t('respite.what') : '', doneOn === '' ? t('respite.doneOn') : ''].filter(
    (one) => one !== '',
  )
  return (
    <VStack gap="space-12" className="ui-no-print">
      <HStack gap="space-16" align="start">
        <Select
          size="small"
          label={t('respite.kind')}
          value={kind}
          onChange={({ target }) => setKind(effortKinds.find((one) => one === target.value) ?? kind)}
        >
          {effortKinds.map((one) => (
            <option key={one} value={one}>
              {t(`respite.effortKinds.${one}`)}
            </option>
          ))}
        </Select>
        <DayField size="small" label={t('respite.doneOn')} value={doneOn} to={today()} onDay={setDoneOn} />
      </HStack>
      <Textarea
        size="small"
        minRows={2}
        maxLength={1000}
        label={t('respite.what')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <HearingButtons
        submit={t('respite.save')}
        missing={missing}
        loading={act.isPending}
        onSubmit={() => act.mutate({ params: { caseId, respiteId }, body: { kind, doneOn, text } })}
        onClose={() => setIsOpen(false)}
      />
    </VStack>
  )
}
