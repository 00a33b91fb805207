import { BodyShort, Button, HStack, Select, Textarea, TextField, VStack } from '@navikt/ds-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today, useFormat } from '../../ui/language/format.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type JournalEntry } from '../endpoints.ts'

interface Props {
  caseId: string
  month: string
  corrects: JournalEntry | null
  onDone: () => void
}

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** A new entry: what kind, when it happened, what. Kept in this tab until it is saved. */
export function JournalForm({ caseId, month, corrects, onDone }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  const [kind, setKind] = useState<'note' | 'contact'>('note')
  const [day, setDay] = useState(today)
  const [clock, setClock] = useState(() => format.clock(new Date()))
  const [text, setText] = useKeptText(`journal.${caseId}`)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (corrects) field.current?.focus()
  }, [corrects])
  const refresh = useRefresh()
  const act = useAct(endpoints.writeJournal, async () => {
    setText('')
    onDone()
    await refresh(endpoints.month)
  })
  const missing = [
    text.trim() === '' ? t('journal.needsText') : '',
    day === '' || !isClock(clock) ? t('journal.needsWhen') : '',
  ].filter((reason) => reason !== '')
  const submit = () =>
    act.mutate({
      params: { caseId },
      body: {
        kind: corrects ? 'correction' : kind,
        happenedAt: new Date(`${day}T${clock}:00`).toISOString(),
        text,
        month,
        corrects: corrects?.journalEntryId ?? null,
      },
    })
  return (
    <VStack gap="space-12" className="staff-form ui-no-print">
      {corrects && (
        <HStack gap="space-8" align="center">
          <BodyShort weight="semibold">
            {t('journal.correcting', { at: format.instant(corrects.happenedAt) })}
          </BodyShort>
          <Button size="xsmall" variant="tertiary" onClick={onDone}>
            {t('ui:cancel')}
          </Button>
        </HStack>
      )}
      <Textarea
        ref={field}
        size="small"
        label={t('journal.write')}
        description={t('journal.textHow')}
        minRows={2}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <HStack gap="space-16" align="start">
        {!corrects && (
          <Select
            size="small"
            label={t('journal.kind')}
            value={kind}
            onChange={({ target }) => setKind(target.value === 'contact' ? 'contact' : 'note')}
          >
            <option value="note">{t('journal.kinds.note')}</option>
            <option value="contact">{t('journal.kinds.contact')}</option>
          </Select>
        )}
        <DayField size="small" label={t('journal.happened')} value={day} onDay={setDay} to={today()} />
        <TextField
          size="small"
          label={t('journal.clock')}
          description={t('journal.clockHow')}
          htmlSize={6}
          value={clock}
          onChange={({ target }) => setClock(target.value)}
        />
      </HStack>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <HStack gap="space-16" align="center">
        <Blocked
          size="small"
          variant="secondary"
          reasons={text === '' ? [] : missing}
          loading={act.isPending}
          onClick={submit}
        >
          {t('journal.submit')}
        </Blocked>
        <span role="status">{act.isSuccess && text === '' && t('journal.saved')}</span>
      </HStack>
    </VStack>
  )
}
