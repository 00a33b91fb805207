import { BodyLong, Button, Modal, VStack } from '@navikt/ds-react'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from './call.ts'
import { sessionEndpoint } from './session-endpoint.ts'
import { isTakenOver } from './saving/forget.ts'
import { onSignal, tellSignedIn } from './signals.ts'

interface Props {
  loginPath: string
  /** Where somebody else begins. */
  start: string
}

/** Opens when the session is gone. The page stays below as it was: sign in in another tab and go on. */
export function SignInAgain({ loginPath, start }: Props) {
  const { t } = useTranslation('ui')
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [missed, setMissed] = useState(false)
  useEffect(() => onSignal('signed-out', () => setOpen(true)), [])

  const check = useCallback(
    async (asked: boolean) => {
      try {
        const { holder } = await call(sessionEndpoint, { quiet: true })
        // Somebody else: what stands on the page below is not theirs.
        if (isTakenOver(holder)) return window.location.replace(start)
      } catch {
        setMissed(asked)
        return
      }
      setOpen(false)
      setMissed(false)
      tellSignedIn()
      await client.refetchQueries({ predicate: (query) => query.state.status === 'error' })
    },
    [client, start],
  )

  useEffect(() => {
    if (!open) return
    const onBack = () => void check(false)
    window.addEventListener('focus', onBack)
    return () => window.removeEventListener('focus', onBack)
  }, [open, check])

  return (
    <Modal
      open={open}
      onClose={() => setOpen(false)}
      header={{ heading: t('signIn.again'), closeButton: false }}
      width="small"
      className="ui-signed-out"
    >
      <Modal.Body>
        <VStack gap="space-12">
          <BodyLong>{t('signIn.againWhy')}</BodyLong>
          <BodyLong>{t('signIn.againHow')}</BodyLong>
          <div role="status">{missed && <BodyLong weight="semibold">{t('signIn.notYet')}</BodyLong>}</div>
        </VStack>
      </Modal.Body>
      <Modal.Footer>
        <Button as="a" href={loginPath} target="_blank" rel="noopener">
          {t('signIn.open')}
        </Button>
        <Button variant="secondary" onClick={() => void check(true)}>
          {t('signIn.check')}
        </Button>
      </Modal.Footer>
    </Modal>
  )
}
