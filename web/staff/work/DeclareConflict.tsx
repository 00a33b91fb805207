import { BodyLong, Button, Modal, Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import { useGo } from '../frame/To.tsx'

const grounds = ['self_or_close', 'representative', 'other'] as const
type Ground = (typeof grounds)[number]
const shortest = 10

/** Jäv: what happens is said before, and who has the case after. */
export function DeclareConflict({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('staff')
  const [keeper, setKeeper] = useState<string | null>()
  const go = useGo()
  const refresh = useRefresh()
  const leave = async () => {
    go('/')
    await refresh(endpoints.queue, endpoints.watches, endpoints.work)
  }
  if (keeper === undefined) return <Declare caseId={caseId} onClose={onClose} onDone={setKeeper} />
  return (
    <Modal open onClose={() => void leave()} header={{ heading: t('work.conflict.done') }}>
      <Modal.Body>
        <BodyLong>
          {keeper === null ? t('work.conflict.noKeeper') : t('work.conflict.keeper', { name: keeper })}
        </BodyLong>
      </Modal.Body>
      <Modal.Footer>
        <Button onClick={() => void leave()}>{t('work.conflict.back')}</Button>
      </Modal.Footer>
    </Modal>
  )
}

interface Props {
  caseId: string
  onClose: () => void
  onDone: (keeper: string | null) => void
}

function Declare({ caseId, onClose, onDone }: Props) {
  const { t } = useTranslation('staff')
  const [ground, setGround] = useState<Ground | ''>('')
  const [explanation, setExplanation] = useKeptText(`conflict.${caseId}`)
  const act = useAct(endpoints.declareConflict, (reply) => {
    setExplanation('')
    return onDone(reply.keeper)
  })
  const missing = [
    ground === '' ? t('work.conflict.needsGround') : '',
    ground === 'other' && explanation.trim().length < shortest ? t('work.conflict.needsExplanation') : '',
  ].filter((one) => one !== '')
  return (
    <Modal open onClose={onClose} header={{ heading: t('work.conflict.title') }} width="medium">
      <Modal.Body>
        <VStack gap="space-16">
          <BodyLong>{t('work.conflict.lead')}</BodyLong>
          <RadioGroup legend={t('work.conflict.ground')} size="small" value={ground} onChange={setGround}>
            {grounds.map((one) => (
              <Radio key={one} value={one}>
                {t(`work.conflict.grounds.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
          <Textarea
            label={t('work.conflict.explanation')}
            size="small"
            maxLength={2000}
            value={explanation}
            onChange={({ target }) => setExplanation(target.value)}
          />
          {act.isError && <ProblemNotice problem={act.error} headingLevel="2" />}
        </VStack>
      </Modal.Body>
      <Modal.Footer>
        <Blocked
          reasons={missing}
          loading={act.isPending}
          onClick={() => {
            if (ground !== '') act.mutate({ params: { caseId }, body: { ground, explanation } })
          }}
        >
          {t('work.conflict.submit')}
        </Blocked>
        <Button variant="tertiary" onClick={onClose}>
          {t('work.conflict.cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  )
}
