import { BodyShort, Button, HStack, Select, Textarea, VStack } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useWriteJournal, type AboutEntry, type FreeKind } from './useWriteJournal.ts'
import { When } from './When.tsx'

interface Props {
  caseId: string
  month: string
  about: AboutEntry | null
  onDone: () => void
}

/** A new entry: what kind, when it happened, what. */
export function JournalForm(props: Props) {
  const { t } = useTranslation('staff')
  const { about, onDone } = props
  const { kind, setKind, moment, setMoment, text, setText, act, submit, isDated } = useWriteJournal(props)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (about) field.current?.focus()
  }, [about])
  const isBlank = text.trim() === ''
  const missing = [isBlank ? t('journal.needsText') : '', isDated ? '' : t('journal.needsWhen')].filter(
    (one) => one !== '',
  )
  return (
    <VStack gap="space-12" className="staff-form ui-no-print">
      {about && <Answering about={about} onCancel={onDone} />}
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
        {!about && <Kind kind={kind} onChange={setKind} />}
        <When moment={moment} onChange={setMoment} />
      </HStack>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <HStack gap="space-16" align="center">
        <Blocked size="small" variant="secondary" reasons={missing} loading={act.isPending} onClick={submit}>
          {t('journal.submit')}
        </Blocked>
        <span role="status">{act.isSuccess && isBlank && t('journal.saved')}</span>
      </HStack>
    </VStack>
  )
}

function Kind({ kind, onChange }: { kind: FreeKind; onChange: (kind: FreeKind) => void }) {
  const { t } = useTranslation('staff')
  return (
    <Select
      size="small"
      label={t('journal.kind')}
      description={'\u00a0'}
      value={kind}
      onChange={({ target }) => onChange(target.value === 'assessment' ? 'assessment' : 'note')}
    >
      <option value="note">{t('journal.kinds.note')}</option>
      <option value="assessment">{t('journal.kinds.assessment')}</option>
    </Select>
  )
}

function Answering({ about: { entry, as }, onCancel }: { about: AboutEntry; onCancel: () => void }) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  return (
    <HStack gap="space-8" align="center">
      <BodyShort weight="semibold">
        {t(as === 'correction' ? 'journal.correcting' : 'journal.objecting', { at: format.instant(entry.happenedAt) })}
      </BodyShort>
      <Button size="xsmall" variant="tertiary" onClick={onCancel}>
        {t('ui:cancel')}
      </Button>
    </HStack>
  )
}
