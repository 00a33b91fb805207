import { BodyLong, BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SubmissionInput } from '../../../api/submissions.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { Comparison } from './Comparison.tsx'
import { DoneNotice } from './DoneNotice.tsx'
import { KnownTables } from './KnownTables.tsx'
import { newTable } from './new.ts'
import {
  begin,
  type Done,
  type KnownTable,
  type NormTables,
  type Submission,
  type TableInput,
  type Written,
} from './submission.ts'
import { TableEditor } from './TableEditor.tsx'
import { Waiting } from './Waiting.tsx'

/** The law's amounts year by year: what is in, what is waited for, and the two persons who enter a new year. */
export function NormTablesPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.normTables, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('administration.tables.title')} />
      <BodyLong>{t('administration.tables.lead')}</BodyLong>
      <Loaded query={query} rows={10}>
        {(data) => <Tables data={data} />}
      </Loaded>
    </VStack>
  )
}

function Tables({ data }: { data: NormTables }) {
  const [editing, setEditing] = useState<Written<TableInput> | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const notice = useRef<HTMLDivElement>(null)
  const before = (content: TableInput) => tableBefore(data.tables, content)
  const open = (one: Written<TableInput>) => {
    setDone(null)
    setEditing(one)
  }
  const edit = (one: Submission) => {
    if (isTable(one.content)) open({ ...one, content: one.content })
  }
  const close = (what: Done | null) => {
    setDone(what)
    setEditing(null)
    notice.current?.focus()
  }
  return (
    <>
      <DoneNotice done={done} ref={notice} />
      {editing ? (
        <TableEditor
          key={editing.submissionId}
          written={editing}
          before={before}
          onDone={close}
          onClose={() => close(null)}
        />
      ) : (
        <>
          <WaitsFor data={data} onBegin={(content) => open(begin(content))} />
          <Waiting submissions={data.submissions} Show={Shown} onEdit={edit} onDone={close} />
          <KnownTables tables={data.tables} />
        </>
      )}
    </>
  )
}

const isTable = (content: SubmissionInput): content is TableInput => 'regulation' in content

/** All of what waits, beside the table it follows. */
function Shown({ one: { content } }: { one: Submission }) {
  const { data } = useRead(endpoints.normTables, {})
  if (!isTable(content) || !data) return null
  return <Comparison content={content} before={tableBefore(data.tables, content)} />
}

/** The table that counted until the new one begins. */
const tableBefore = (tables: readonly KnownTable[], { kind, from }: TableInput): KnownTable | undefined =>
  tables.find((one) => one.content.kind === kind && one.from <= from)

/** Somebody has a draft of it: a second one would only have to be thrown away. */
const isBegun = ({ submissions }: NormTables, kind: TableInput['kind'], from: string): boolean =>
  submissions.some(
    ({ content }) => isTable(content) && content.kind === kind && content.from <= from && content.to >= from,
  )

function WaitsFor({ data, onBegin }: { data: NormTables; onBegin: (content: TableInput) => void }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <VStack gap="space-12" as="section" aria-labelledby="waits">
      <Heading level="2" size="small" id="waits">
        {t('administration.tables.waitsTitle')}
      </Heading>
      {data.waits.map(({ kind, from }) => (
        <HStack key={kind} gap="space-16" align="center" justify="space-between" className="staff-paper staff-padded">
          <div className="staff-grow">
            <BodyShort weight="semibold" className="staff-first-capital">
              {t('administration.tables.waits', { kind: t(`administration.kinds.${kind}`), month: format.month(from) })}
            </BodyShort>
            <BodyShort size="small">{t(`administration.tables.waitsWhy.${kind}`)}</BodyShort>
          </div>
          {isBegun(data, kind, from) ? (
            <BodyShort size="small">{t('administration.tables.begun')}</BodyShort>
          ) : (
            <Button size="small" variant="secondary" onClick={() => onBegin(newTable(kind, from, data.tables))}>
              {t('administration.tables.add', { kind: t(`administration.kinds.${kind}`) })}
            </Button>
          )}
        </HStack>
      ))}
    </VStack>
  )
}
