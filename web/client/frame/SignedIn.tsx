import { Alert, Link } from '@navikt/ds-react'
import { lazy, Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { addCodeTexts } from '../../ui/language/texts.ts'
import { Loading } from '../../ui/states.tsx'
import { Front } from '../front/Front.tsx'
import { paths } from '../paths.ts'
import { useSession } from './session.ts'

/** Its children, once there are words for what the server says by a code. */
const WithWords = lazy(async () => {
  await addCodeTexts()
  return { default: ({ children }: { children: ReactNode }) => children }
})

interface Props {
  children: (session: { name: string | null }) => ReactNode
}

/** What only the signed-in person sees; others sign in first and come back here. */
export function SignedIn({ children }: Props) {
  const { t } = useTranslation('client')
  const session = useSession()
  const signedOut = session.error?.status === 401 && session.data === undefined
  if (session.data?.kind === 'client') {
    return (
      <Suspense fallback={<Loading />}>
        <WithWords>{children(session.data)}</WithWords>
      </Suspense>
    )
  }
  if (session.data) {
    return (
      <Alert variant="info">
        <Link href={paths.staff}>{t('staff')}</Link>
      </Alert>
    )
  }
  if (signedOut) return <Front />
  if (session.isError) return <ProblemNotice problem={session.error} onRetry={() => session.refetch()} />
  return <Loading />
}
