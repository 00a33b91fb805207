import { BodyLong, BodyShort, Button, Heading, Select, VStack } from '@navikt/ds-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plusDays, toDay } from '../../../base/day.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { useRead } from '../../ui/query.ts'
import { Empty, Loaded } from '../../ui/states.tsx'
import { DoneNotice } from '../administration/DoneNotice.tsx'
import { begin, type Done, type Submission, type Written } from '../administration/submission.ts'
import { Waiting } from '../administration/Waiting.tsx'
import { endpoints } from '../endpoints.ts'
import { inForceOn, newOrder, type Order, type OrderInput, type Orders } from './order.ts'
import { OrderEditor } from './OrderEditor.tsx'
import { OrderTable } from './OrderTable.tsx'

/** Who may decide what: in force, before and to come, and the two persons who write the next. */
export function OrdersPage() {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.delegationOrders, {})
  return (
    <VStack gap="space-24" className="staff-page">
      <PageTitle title={t('delegation.title')} />
      <BodyLong>{t('delegation.lead')}</BodyLong>
      <Loaded query={query} rows={10}>
        {(data) => <Body data={data} />}
      </Loaded>
    </VStack>
  )
}

function Body({ data }: { data: Orders }) {
  const { t } = useTranslation('staff')
  const [editing, setEditing] = useState<Written<OrderInput> | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const notice = useRef<HTMLDivElement>(null)
  const open = (one: Written<OrderInput>) => {
    setDone(null)
    setEditing(one)
  }
  const close = (what: Done | null) => {
    setDone(what)
    setEditing(null)
    notice.current?.focus()
  }
  const write = () => open(begin(newOrder(data, plusDays(toDay(today()), 1), today())))
  const edit = ({ content, ...one }: Submission) => {
    if (content.kind === 'delegation_order') open({ ...one, content })
  }
  return (
    <>
      <DoneNotice done={done} ref={notice} />
      {editing ? (
        <OrderEditor
          key={editing.submissionId}
          written={editing}
          committees={data.committees}
          members={data.members}
          onDone={close}
          onClose={() => close(null)}
        />
      ) : (
        <>
          {data.mayWrite && <Waiting submissions={data.submissions} Show={Proposed} onEdit={edit} onDone={close} />}
          {data.mayWrite && (
            <div>
              <Button size="small" variant="secondary" onClick={write}>
                {t('delegation.write')}
              </Button>
            </div>
          )}
          <Decided all={data.orders} />
        </>
      )}
    </>
  )
}

/** One that waits: all of it, as it will count. */
function Proposed({ one: { content } }: { one: Submission }) {
  const { t } = useTranslation('staff')
  if (content.kind !== 'delegation_order') return null
  return (
    <VStack gap="space-12">
      <BodyShort>
        {t('delegation.decidedBy', { day: content.decidedOn ?? '–', reference: content.reference || '–' })}
      </BodyShort>
      <OrderTable order={content} name={t('delegation.rules')} />
    </VStack>
  )
}

const keyOf = (one: Order): string => one.delegationOrderId ?? one.committeeId

function Decided({ all }: { all: readonly Order[] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const isNow = (one: Order) => inForceOn(all, one.committeeId, today()) === one
  const [chosen, setChosen] = useState('')
  const shown = all.find((one) => keyOf(one) === chosen) ?? all.find(isNow) ?? all[0]
  if (!shown) return <Empty title={t('delegation.none')}>{t('delegation.noneWhy')}</Empty>
  const standing = (one: Order): string => {
    if (isNow(one)) return t('delegation.inForce')
    return one.from > today() ? t('delegation.later', { day: format.day(one.from) }) : t('delegation.earlier')
  }
  return (
    <VStack gap="space-12" as="section" aria-labelledby="decided">
      <Heading level="2" size="small" id="decided">
        {t('delegation.decided')}
      </Heading>
      <Select
        size="small"
        className="staff-select"
        label={t('delegation.choose')}
        value={keyOf(shown)}
        onChange={({ target }) => setChosen(target.value)}
      >
        {all.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {standing(one)}: {t('delegation.fromDay', { committee: one.committee, day: format.day(one.from) })}
          </option>
        ))}
      </Select>
      {shown.decidedOn !== null && (
        <BodyShort>
          {t('delegation.decidedBy', { day: format.day(shown.decidedOn), reference: shown.reference ?? '' })}
        </BodyShort>
      )}
      <BodyShort size="small">
        {shown.approved
          ? t('delegation.approved', { entered: shown.approved.enteredBy, approved: shown.approved.approvedBy })
          : t('delegation.before')}
      </BodyShort>
      <OrderTable order={shown} name={t('delegation.fromDay', { committee: shown.committee, day: shown.from })} />
    </VStack>
  )
}
