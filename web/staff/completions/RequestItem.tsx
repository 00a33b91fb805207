import { BodyShort, Button, HStack, Link, ReadMore, Tag, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../ui/language/format.ts'
import { attachmentHref } from '../assessments/Documents.tsx'
import { lookUp } from '../cases/names.tsx'
import type { Completions } from '../endpoints.ts'
import { DayForm } from './DayForm.tsx'
import { RemindForm } from './RemindForm.tsx'
import { TickForm } from './TickForm.tsx'

type Request = Completions['requests'][number]
type Item = Request['items'][number]

interface Props {
  caseId: string
  request: Request
  isOpen: boolean
}

/** One request: by when and by whom, and the state of every thing. */
export function RequestItem({ caseId, request, isOpen }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const waits = request.items.some((item) => item.receipts.length === 0)
  return (
    <li>
      <VStack gap="space-8">
        <HStack gap="space-8" align="center">
          <strong>{t('completions.round', { round: request.round })}</strong>
          <span>
            {t('completions.asked', {
              at: format.instant(request.askedAt),
              who: request.askedBy,
              channel: t(`completions.channels.${request.channel}`),
            })}
          </span>
        </HStack>
        <State request={request} waits={waits} />
        <ul className="staff-asked">
          {request.items.map((item) => (
            <Asked key={item.completionItemId} caseId={caseId} item={item} isOpen={isOpen} />
          ))}
        </ul>
        {request.considered !== null && (
          <BodyShort size="small">
            {t('completions.consulted', { who: request.consulted ?? '', considered: request.considered })}
          </BodyShort>
        )}
        <BodyShort size="small">{t('completions.help', { help: request.help })}</BodyShort>
        <ReadMore size="small" header={t('completions.notice')}>
          <p className="staff-written">{request.notice}</p>
        </ReadMore>
        {isOpen && waits && <Acts caseId={caseId} request={request} />}
      </VStack>
    </li>
  )
}

function State({ request, waits }: { request: Request; waits: boolean }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (!waits) {
    return (
      <div>
        <Tag size="small" variant="moderate" data-color="success">
          {t('completions.allCame')}
        </Tag>
      </div>
    )
  }
  const isPassed = request.answerBy < today()
  return (
    <HStack gap="space-8" align="center">
      <Tag size="small" variant="moderate" data-color={isPassed ? 'danger' : 'warning'}>
        {t('completions.by', { day: request.answerBy })}
      </Tag>
      <span>{isPassed ? t('completions.passed') : t(`completions.setters.${request.setBy}`)}</span>
      {request.remindedAt !== null && (
        <span>{t('completions.reminded', { at: format.instant(request.remindedAt) })}</span>
      )}
    </HStack>
  )
}

/** Whatever can be done about a request that waits; one form at a time. */
function Acts({ caseId, request }: { caseId: string; request: Request }) {
  const { t } = useTranslation('staff')
  const [open, setOpen] = useState<'remind' | 'move' | null>(null)
  const close = () => setOpen(null)
  if (open === 'remind') return <RemindForm caseId={caseId} request={request} onClose={close} />
  if (open === 'move') return <DayForm caseId={caseId} request={request} onClose={close} />
  return (
    <HStack gap="space-8" className="ui-no-print">
      <Button size="small" variant="secondary" onClick={() => setOpen('remind')}>
        {t('completions.remind')}
      </Button>
      <Button size="small" variant="tertiary" onClick={() => setOpen('move')}>
        {t('completions.move')}
      </Button>
    </HStack>
  )
}

function Asked({ caseId, item, isOpen }: { caseId: string; item: Item; isOpen: boolean }) {
  const { t } = useTranslation(['staff', 'ui'])
  const [ticking, setTicking] = useState(false)
  const hows: Readonly<Record<string, string>> = t('completions.hows', { returnObjects: true })
  const name = `${t(`completions.kinds.${item.kind}`)}: ${item.what}`
  const hasCome = item.receipts.length > 0
  return (
    <li>
      <VStack gap="space-4">
        <HStack gap="space-8" align="center">
          <Tag size="xsmall" variant="moderate" data-color={hasCome ? 'success' : 'warning'}>
            {hasCome ? '✓' : t('completions.missing')}
          </Tag>
          <span>{name}</span>
          {isOpen && !hasCome && !ticking && (
            <Button size="xsmall" variant="secondary" className="ui-no-print" onClick={() => setTicking(true)}>
              {t('completions.tick')}
              <span className="ui-hidden"> {name}</span>
            </Button>
          )}
        </HStack>
        <BodyShort size="small">{t('completions.why', { why: item.why })}</BodyShort>
        {item.receipts.map((one) => (
          <BodyShort size="small" key={`${one.receivedOn} ${one.attachmentId}`}>
            {t('completions.came', { day: one.receivedOn, how: lookUp(hows, one.how) })}{' '}
            {one.attachmentId !== null && (
              <Link href={attachmentHref(caseId, one.attachmentId)} target="_blank" rel="noopener">
                {t('completions.open')}
                <span className="ui-hidden">, {t('ui:opensNewTab')}</span>
              </Link>
            )}
          </BodyShort>
        ))}
        {item.answers.map((one) => (
          <blockquote className="staff-answer staff-written" key={one.answeredAt}>
            {t('completions.lacks')}: {one.words}
          </blockquote>
        ))}
        {ticking && !hasCome && <TickForm caseId={caseId} item={item} name={name} onClose={() => setTicking(false)} />}
      </VStack>
    </li>
  )
}
