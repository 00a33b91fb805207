import { BodyLong, BodyShort, Button, Heading, Select, VStack } from '@navikt/ds-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plusMonth, toMonth } from '../../../base/month.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { endpoints } from '../endpoints.ts'
import { DoneNotice } from './DoneNotice.tsx'
import {
  inForceOn,
  newGuideline,
  type GuidelineInput,
  type Guidelines,
  type OneGuideline,
} from './guideline/guideline.ts'
import { GuidelineEditor } from './guideline/GuidelineEditor.tsx'
import { GuidelineTable } from './guideline/GuidelineTable.tsx'
import { begin, type Done, type Submission, type Written } from './submission.ts'
import { Waiting } from './Waiting.tsx'

/** What the municipality has decided: in force, before and to come, and the two persons who write the next. */
export function GuidelinesPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.guidelines, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('administration.guidelines.title')} />
      <BodyLong>{t('administration.guidelines.lead')}</BodyLong>
      <Loaded query={query} rows={10}>
        {(data) => <Body data={data} />}
      </Loaded>
    </VStack>
  )
}

function Body({ data }: { data: Guidelines }) {
  const { t } = useTranslation('staff')
  const [editing, setEditing] = useState<Written<GuidelineInput> | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const notice = useRef<HTMLDivElement>(null)
  const inForce = inForceOn(data.guidelines, today())
  const open = (one: Written<GuidelineInput>) => {
    setDone(null)
    setEditing(one)
  }
  const close = (what: Done | null) => {
    setDone(what)
    setEditing(null)
    notice.current?.focus()
  }
  const write = () => open(begin(newGuideline(plusMonth(toMonth(today().slice(0, 7)), 1), inForce?.value ?? {})))
  return (
    <>
      <DoneNotice done={done} ref={notice} />
      {editing ? (
        <GuidelineEditor
          key={editing.submissionId}
          written={editing}
          inForce={inForce?.value ?? {}}
          onDone={close}
          onClose={() => close(null)}
        />
      ) : (
        <>
          {data.mayWrite && (
            <Waiting
              submissions={data.submissions}
              Show={Proposed}
              onEdit={({ content, ...one }) => {
                if (content.kind === 'guideline') open({ ...one, content })
              }}
              onDone={close}
            />
          )}
          {data.mayWrite && (
            <div>
              <Button size="small" variant="secondary" onClick={write}>
                {t('administration.guidelines.write')}
              </Button>
            </div>
          )}
          <Decided all={data.guidelines} />
        </>
      )}
    </>
  )
}

/** One that waits: by whom it was decided, and all of it beside the one in force. */
function Proposed({ one: { content } }: { one: Submission }) {
  const { t } = useTranslation('staff')
  const { data } = useRead(endpoints.guidelines, {})
  if (content.kind !== 'guideline') return null
  const by = [content.committee, content.reference, content.decidedOn].filter((part) => part !== null && part !== '')
  return (
    <VStack gap="space-12">
      <BodyShort>{t('administration.guidelines.decidedBy', { by: by.join(', ') })}</BodyShort>
      <GuidelineTable
        value={content.value}
        before={inForceOn(data?.guidelines ?? [], today())?.value}
        name={t('administration.guidelines.all')}
      />
    </VStack>
  )
}

function Decided({ all }: { all: readonly OneGuideline[] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const inForce = inForceOn(all, today())
  const [chosen, setChosen] = useState(inForce?.guidelineId ?? all[0]?.guidelineId ?? '')
  const shown = all.find((one) => one.guidelineId === chosen) ?? inForce ?? all[0]
  if (!shown) {
    return <Empty title={t('administration.guidelines.none')}>{t('administration.guidelines.noneWhy')}</Empty>
  }
  const standing = (one: OneGuideline): string => {
    if (one === inForce) return t('administration.guidelines.inForce')
    if (one.from > today()) return t('administration.guidelines.later', { day: format.day(one.from) })
    return t('administration.guidelines.earlier')
  }
  const span = ({ from, to }: OneGuideline): string =>
    to === null ? t('administration.guidelines.openSpan', { from }) : t('administration.guidelines.span', { from, to })
  return (
    <VStack gap="space-12" as="section" aria-labelledby="decided">
      <Heading level="2" size="small" id="decided">
        {t('administration.guidelines.decided')}
      </Heading>
      <Select
        size="small"
        className="staff-select"
        label={t('administration.guidelines.choose')}
        value={shown.guidelineId}
        onChange={({ target }) => setChosen(target.value)}
      >
        {all.map((one) => (
          <option key={one.guidelineId} value={one.guidelineId}>
            {standing(one)}: {span(one)}
          </option>
        ))}
      </Select>
      <BodyShort>{t('administration.guidelines.decidedBy', { by: shown.decidedBy })}</BodyShort>
      <BodyShort size="small">
        {shown.approved
          ? t('administration.guidelines.approved', {
              entered: shown.approved.enteredBy,
              approved: shown.approved.approvedBy,
            })
          : t('administration.guidelines.before')}
      </BodyShort>
      <GuidelineTable value={shown.value} before={undefined} name={span(shown)} />
    </VStack>
  )
}
