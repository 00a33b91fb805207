import { BodyShort, Button, Modal, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { readProtected } from '../../../api/cases.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import type { Reply } from '../../ui/endpoint.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import { useSession } from '../frame/session.ts'

interface Props {
  caseId: string
  personId: string
}

const shortest = 10

/** Name and address of a person with protected identity, for those with that right: a reason each time, nothing kept. */
export function Reveal({ caseId, personId }: Props) {
  const { t } = useTranslation('staff')
  const { roles } = useSession()
  const [open, setOpen] = useState(false)
  if (!roles.includes('protected_identity')) return null
  return (
    <>
      <Button size="xsmall" variant="tertiary" className="ui-no-print" onClick={() => setOpen(true)}>
        {t('reveal.open')}
      </Button>
      {open && <RevealModal caseId={caseId} personId={personId} onClose={() => setOpen(false)} />}
    </>
  )
}

function RevealModal({ caseId, personId, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('staff')
  const [reason, setReason] = useKeptText(`reveal.${caseId}.${personId}`)
  const act = useAct(endpoints.readProtected, () => setReason(''))
  const short = reason.trim().length < shortest
  return (
    <Modal open onClose={onClose} header={{ heading: t('reveal.title') }} width="small">
      <Modal.Body>
        {act.isSuccess ? (
          <Details details={act.data} />
        ) : (
          <VStack gap="space-16">
            <BodyShort>{t('reveal.lead')}</BodyShort>
            <Textarea
              label={t('reveal.reason')}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
            <Blocked
              reasons={short ? [t('reveal.needsReason')] : []}
              loading={act.isPending}
              onClick={() => act.mutate({ params: { caseId, personId }, body: { reason } })}
            >
              {t('reveal.submit')}
            </Blocked>
          </VStack>
        )}
      </Modal.Body>
    </Modal>
  )
}

function Details({ details }: { details: Reply<typeof readProtected> }) {
  const { t } = useTranslation('staff')
  const { givenName, familyName, personNumber, address, phone } = details
  return (
    <dl className="staff-dl" role="status">
      <dt>{t('reveal.name')}</dt>
      <dd>
        {givenName} {familyName}
      </dd>
      <dt>{t('reveal.personNumber')}</dt>
      <dd>{personNumber}</dd>
      <dt>{t('reveal.address')}</dt>
      <dd className="staff-written">{address}</dd>
      <dt>{t('reveal.phone')}</dt>
      <dd>{phone}</dd>
    </dl>
  )
}
