import { BodyLong, Button, Modal, VStack } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  sum: string
  onConfirm: () => void
  onCancel: () => void
}

/** One last look; Enter decides, Escape goes back. */
export function Confirm({ sum, onConfirm, onCancel }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => yes.current?.focus(), [])
  return (
    <Modal open onClose={onCancel} header={{ heading: t('decide.confirmTitle'), closeButton: false }} width="small">
      <Modal.Body>
        <VStack gap="space-12">
          <BodyLong weight="semibold">{sum}</BodyLong>
          <BodyLong>{t('decide.confirmLead')}</BodyLong>
        </VStack>
      </Modal.Body>
      <Modal.Footer>
        <Button ref={yes} onClick={onConfirm}>
          {t('decide.confirm')}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  )
}
