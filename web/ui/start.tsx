import { Alert, BodyLong, Button, Heading, VStack } from '@navikt/ds-react'
import { QueryClientProvider } from '@tanstack/react-query'
import { CatchBoundary } from '@tanstack/react-router'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { Look } from './look/Look.tsx'
import { newQueryClient } from './query.ts'
import { Shortcuts } from './keys/shortcuts.tsx'
import { startTexts, type AppTexts } from './language/texts.ts'

/** A part of an older version that is no longer on the server: load the page anew, once. What is typed is kept in this tab. */
function reloadWhenOutdated(): void {
  const tried = 'tillit.reloaded'
  window.addEventListener('vite:preloadError', (event) => {
    if (sessionStorage.getItem(tried) !== null) return
    event.preventDefault()
    sessionStorage.setItem(tried, '1')
    window.location.reload()
  })
  window.addEventListener('load', () => setTimeout(() => sessionStorage.removeItem(tried), 10_000))
}

/** Starts an app in `#root`: texts first, so that no key is ever seen. */
export async function start(app: AppTexts, guessLanguage: boolean, content: ReactNode): Promise<void> {
  reloadWhenOutdated()
  // A page the browser had put aside is of the session that was: it is asked for anew.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload()
  })
  await startTexts(app, guessLanguage)
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root')
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <Look>
          <Shortcuts>
            <Kept>{content}</Kept>
          </Shortcuts>
        </Look>
      </QueryClientProvider>
    </StrictMode>,
  )
}

/** A part that breaks is replaced by a notice; the rest of the page, and what is typed in it, stays. */
export function Kept({ children }: { children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={() => window.location.pathname} errorComponent={Broken}>
      {children}
    </CatchBoundary>
  )
}

function Broken({ reset }: { reset: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <Alert variant="error" role="alert">
      <VStack gap="space-8" align="start">
        <Heading level="2" size="xsmall">
          {t('problem.pageBroke')}
        </Heading>
        <BodyLong>{t('problem.faultDetail')}</BodyLong>
        <Button size="small" variant="secondary" onClick={reset}>
          {t('tryAgain')}
        </Button>
      </VStack>
    </Alert>
  )
}
