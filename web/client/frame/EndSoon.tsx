import { BodyLong, Button, Modal } from '@navikt/ds-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lastAlive } from '../../ui/alive.ts'
import { call, endSession } from '../../ui/call.ts'
import { SignOut } from './SignOut.tsx'
import { sessionEndpoint } from '../../ui/session-endpoint.ts'
import { tellSignedOut } from '../../ui/signals.ts'
import { useSession } from './session.ts'

/** So long before the end the person is asked; WCAG 2.2.1 wants at least twenty seconds. */
const warnSeconds = 180
/** The server notes a sign of life at most once a minute: the session may end that much earlier than the last one says. */
const slackSeconds = 60

/** Any answer of the server is a sign of life. */
const stay = (): void => void call(sessionEndpoint, { quiet: true }).catch(() => undefined)

/** Asks whether somebody is still there, before they are signed out; signs out when nobody answers. */
export function EndSoon() {
  const { idleSeconds } = useSession().data ?? { idleSeconds: 0 }
  const left = useSecondsLeft(idleSeconds - slackSeconds, idleSeconds > slackSeconds + warnSeconds)
  const asks = left !== null && left > 0
  const { t } = useTranslation('client')
  useEffect(() => {
    if (left !== null && left <= 0) void endHere()
  }, [left])
  return (
    <Modal
      open={asks}
      // It is closed by a person while it asks, and by itself when it asks no more: only the first is a sign of life.
      onClose={() => asks && stay()}
      header={{ heading: t('safety.soon.title'), closeButton: false }}
      width="small"
    >
      <Modal.Body>
        <BodyLong>{t('safety.soon.text', { count: Math.max(1, Math.ceil((left ?? 0) / 60)) })}</BodyLong>
      </Modal.Body>
      <Modal.Footer>
        <Button onClick={stay}>{t('safety.soon.stay')}</Button>
        <SignOut />
      </Modal.Footer>
    </Modal>
  )
}

/** The session is ended on the server too: a clock that goes wrong here must not leave it open for the next person. */
async function endHere(): Promise<void> {
  await endSession()
  tellSignedOut()
}

/** How long until the end, told when it changes what is shown; null: far away, or nobody is signed in. */
function useSecondsLeft(lifeSeconds: number, runs: boolean): number | null {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    if (!runs) return
    const tick = setInterval(() => {
      const now = Math.ceil(lifeSeconds - (Date.now() - lastAlive()) / 1000)
      setLeft(now > warnSeconds ? null : Math.max(0, now))
    }, 1000)
    return () => clearInterval(tick)
  }, [lifeSeconds, runs])
  return runs ? left : null
}
