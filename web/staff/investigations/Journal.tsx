import { BodyShort, Button, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { lookUp } from '../cases/names.tsx'
import type { JournalEntry, MonthData } from '../endpoints.ts'
import { Section } from '../month/sections.tsx'
import { JournalForm } from './JournalForm.tsx'

const few = 5

/** The journal of the case, newest first. What is written stays; a mistake is corrected by a new entry. */
export function Journal({ data }: { data: MonthData }) {
  const { t } = useTranslation('staff')
  const [corrects, setCorrects] = useState<JournalEntry | null>(null)
  const [all, setAll] = useState(false)
  const entries = [...data.journal].sort((a, b) => b.happenedAt.localeCompare(a.happenedAt))
  return (
    <Section name="journal">
      <VStack gap="space-16">
        <JournalForm
          key={corrects?.journalEntryId ?? 'new'}
          caseId={data.caseId}
          month={data.month}
          corrects={corrects}
          onDone={() => setCorrects(null)}
        />
        {entries.length === 0 && <BodyShort>{t('journal.none')}</BodyShort>}
        {entries.length > 0 && (
          <ul className="staff-entries">
            {(all ? entries : entries.slice(0, few)).map((entry) => (
              <Entry key={entry.journalEntryId} entry={entry} onCorrect={() => setCorrects(entry)} />
            ))}
          </ul>
        )}
        {!all && entries.length > few && (
          <div className="ui-no-print">
            <Button size="small" variant="tertiary" onClick={() => setAll(true)}>
              {t('journal.showAll', { count: entries.length })}
            </Button>
          </div>
        )}
      </VStack>
    </Section>
  )
}

function Entry({ entry, onCorrect }: { entry: JournalEntry; onCorrect: () => void }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const kinds: Readonly<Record<string, string>> = t('journal.kinds', { returnObjects: true })
  const at = format.instant(entry.happenedAt)
  return (
    <li>
      <div className="staff-entry-head">
        <strong>{at}</strong> {lookUp(kinds, entry.kind)}
        <span className="ui-cite">
          {t('journal.written', { at: format.instant(entry.writtenAt), by: entry.writtenBy ?? t('journal.system') })}
        </span>
        {entry.writtenBy !== null && (
          <Button size="xsmall" variant="tertiary-neutral" className="ui-no-print" onClick={onCorrect}>
            {t('journal.correct')}
            <span className="ui-hidden"> {at}</span>
          </Button>
        )}
      </div>
      <p className="staff-written">{entry.text}</p>
    </li>
  )
}
