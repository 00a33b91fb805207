import { BodyLong, Button, HStack, VStack } from '@navikt/ds-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plusMonth, toMonth } from '../../../base/month.ts'
import { handbookDocuments, type HandbookDocument } from '../../../rules/handbook/questions.ts'
import { today } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { DoneNotice } from '../administration/DoneNotice.tsx'
import { begin, type Done, type Of, type Submission, type Written } from '../administration/submission.ts'
import { Waiting } from '../administration/Waiting.tsx'
import { endpoints, type Handbook } from '../endpoints.ts'
import { Editor } from './Editor.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Reading } from './Reading.tsx'

type DocumentInput = Of<'handbook'>

/** The guideline in words and the handling support: read as they stood on a day, and written by two. */
export function HandbookPage({ day }: { day: string | null }) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.handbook, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('handbook.title')} />
      <BodyLong>{t('handbook.lead')}</BodyLong>
      <Loaded query={query} rows={10}>
        {(data) => <Body data={data} day={day} />}
      </Loaded>
    </VStack>
  )
}

function Body({ data, day }: { data: Handbook; day: string | null }) {
  const [editing, setEditing] = useState<Written<DocumentInput> | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const notice = useRef<HTMLDivElement>(null)
  const open = (one: Written<DocumentInput>) => {
    setDone(null)
    setEditing(one)
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
        <Editor key={editing.submissionId} written={editing} onDone={close} onClose={() => close(null)} />
      ) : (
        <>
          {data.mayWrite && <Writing data={data} onOpen={open} onDone={close} />}
          <Reading data={data} day={day} />
        </>
      )}
    </>
  )
}

interface WritingProps {
  data: Handbook
  onOpen: (one: Written<DocumentInput>) => void
  onDone: (what: Done) => void
}

/** What waits, and where a new version begins. */
function Writing({ data, onOpen, onDone }: WritingProps) {
  const { t } = useTranslation('staff')
  return (
    <>
      <Waiting
        submissions={data.submissions}
        Show={Proposed}
        onEdit={({ content, ...one }) => {
          if (content.kind === 'handbook') onOpen({ ...one, content })
        }}
        onDone={onDone}
      />
      <HStack gap="space-12">
        {handbookDocuments.map((one) => (
          <Button key={one} size="small" variant="secondary" onClick={() => onOpen(begin(newVersion(one, data)))}>
            {t('handbook.write', { document: t(`handbook.documents.${one}`).toLowerCase() })}
          </Button>
        ))}
      </HStack>
    </>
  )
}

/** All of one that waits: whoever approves it has read it. */
function Proposed({ one: { content } }: { one: Submission }) {
  const { t } = useTranslation('staff')
  if (content.kind !== 'handbook') return null
  const by = [content.decidedBy, content.reference, content.decidedOn].filter((part) => part !== null && part !== '')
  return (
    <VStack gap="space-16">
      <BodyLong>
        {t(`handbook.documents.${content.document}`)}. {t('handbook.decidedBy', { by: by.join(', ') })}
      </BodyLong>
      {content.paragraphs.map((one) => (
        <Paragraph key={`${one.number} ${one.heading}`} paragraph={one} level="4" />
      ))}
    </VStack>
  )
}

/** From the month after this, as it stands now. */
const newVersion = (document: HandbookDocument, { inForce }: Handbook): DocumentInput => ({
  kind: 'handbook',
  document,
  from: plusMonth(toMonth(today().slice(0, 7)), 1),
  decidedBy: '',
  decidedOn: null,
  reference: '',
  paragraphs: inForce.find((one) => one.document === document)?.paragraphs ?? [],
})
