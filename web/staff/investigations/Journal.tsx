import { BodyShort, Button, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { lookUp } from '../cases/names.tsx'
import type { JournalEntry, MonthData } from '../endpoints.ts'
import type { AboutEntry } from './useWriteJournal.ts'
import { Section } from '../month/sections.tsx'
import { JournalForm } from './JournalForm.tsx'

const few = 5

/** The journal of the case, newest first. What is written stays; a mistake is corrected, and an objection noted, by a new entry. */
export function Journal({ data }: { data: MonthData }) {
  const { t } = useTranslation('staff')
  const [about, setAbout] = useState<AboutEntry | null>(null)
  const [all, setAll] = useState(false)
  const entries = [...data.journal].sort((a, b) => b.happenedAt.localeCompare(a.happenedAt))
  return (
    <Section name="journal">
      <VStack gap="space-16">
        <JournalForm
          key={about ? `${about.as} ${about.entry.journalEntryId}` : 'new'}
          caseId={data.caseId}
          month={data.month}
          about={about}
          onDone={() => setAbout(null)}
        />
        {entries.length === 0 && <BodyShort>{t('journal.none')}</BodyShort>}
        {entries.length > 0 && (
          <ul className="staff-entries">
            {(all ? entries : entries.slice(0, few)).map((entry) => (
              <Entry key={entry.journalEntryId} entry={entry} onAbout={(as) => setAbout({ entry, as })} />
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

function Entry({ entry, onAbout }: { entry: JournalEntry; onAbout: (as: AboutEntry['as']) => void }) {
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
          <>
            <Button
              size="xsmall"
              variant="tertiary-neutral"
              className="ui-no-print"
              onClick={() => onAbout('correction')}
            >
              {t('journal.correct')}
              <span className="ui-hidden"> {at}</span>
            </Button>
            <Button
              size="xsmall"
              variant="tertiary-neutral"
              className="ui-no-print"
              onClick={() => onAbout('objection')}
            >
              {t('journal.object')}
              <span className="ui-hidden"> {at}</span>
            </Button>
          </>
        )}
      </div>
      <p className="staff-written">{entry.text}</p>
    </li>
  )
}
