import { BodyShort, Button, HStack, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../base/day.ts'
import { isLate } from '../../../rules/contacts/late.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { isProblem } from '../../ui/problem.ts'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { AskUnit } from '../cases/AskUnit.tsx'
import { lookUp } from '../cases/names.tsx'
import { endpoints, type WholeJournal } from '../endpoints.ts'
import { monthPath, To } from '../frame/To.tsx'

type Entry = WholeJournal['entries'][number]

/** The whole journal, to read in one go and to print. What puts an entry right, or objects to it, stands under it. */
export function JournalPage({ caseId, month }: { caseId: string; month: string }) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.caseJournal, { params: { caseId } })
  if (isProblem(query.error, 'case.ask_unit')) return <AskUnit caseId={caseId} problem={query.error} />
  return (
    <VStack gap="space-16" className="staff-narrow">
      <To path={monthPath(caseId, month)} className="aksel-link ui-no-print">
        {t('contacts.journal.back')}
      </To>
      <HStack justify="space-between" align="center" gap="space-16">
        <PageTitle title={t('contacts.journal.title')} />
        <Button size="small" variant="secondary" className="ui-no-print" onClick={() => window.print()}>
          {t('contacts.journal.print')}
        </Button>
      </HStack>
      <Loaded query={query} rows={12}>
        {({ caseNumber, entries }) => (
          <>
            <BodyShort>{t('contacts.journal.lead', { number: caseNumber })}</BodyShort>
            {entries.length === 0 ? (
              <Empty title={t('contacts.journal.none')} />
            ) : (
              <Entries entries={entries} number={caseNumber} />
            )}
          </>
        )}
      </Loaded>
    </VStack>
  )
}

function Entries({ entries, number }: { entries: readonly Entry[]; number: string }) {
  const about = Map.groupBy(
    entries.filter((one) => one.corrects !== null),
    (one) => one.corrects,
  )
  return (
    <div className="staff-paper staff-padded">
      <ol className="staff-entries">
        {entries
          .filter((one) => one.corrects === null)
          .map((one) => (
            <li key={one.journalEntryId}>
              <Told entry={one} number={number} />
              {about.get(one.journalEntryId)?.map((later) => (
                <After key={later.journalEntryId} entry={later} />
              ))}
            </li>
          ))}
      </ol>
    </div>
  )
}

function Told({ entry, number }: { entry: Entry; number: string }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const kinds: Readonly<Record<string, string>> = t('journal.kinds', { returnObjects: true })
  const late = isLate(dayOf(new Date(entry.happenedAt)), dayOf(new Date(entry.writtenAt)))
  return (
    <>
      <div className="staff-entry-head">
        <strong>{format.instant(entry.happenedAt)}</strong> {lookUp(kinds, entry.kind)}
        {entry.caseNumber !== number && <span>{entry.caseNumber}</span>}
        <span className="ui-cite">
          {t('journal.written', { at: format.instant(entry.writtenAt), by: entry.writtenBy ?? t('journal.system') })}
        </span>
        {late && (
          <Tag size="small" variant="moderate" data-color="warning" title={t('contacts.journal.lateWhy')}>
            {t('contacts.journal.late')}
          </Tag>
        )}
      </div>
      <p className="staff-written">{entry.text}</p>
    </>
  )
}

/** A correction or an objection, under what it is about. */
function After({ entry }: { entry: Entry }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const facts = { at: format.instant(entry.happenedAt), by: entry.writtenBy ?? t('journal.system') }
  return (
    <div className="staff-answer">
      <strong>
        {t(entry.kind === 'objection' ? 'contacts.journal.objection' : 'contacts.journal.correction', facts)}
      </strong>
      <p className="staff-written">{entry.text}</p>
    </div>
  )
}
