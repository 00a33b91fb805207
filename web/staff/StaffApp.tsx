import { RouterProvider } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { call } from '../ui/call.ts'
import { sessionEndpoint } from '../ui/session-endpoint.ts'
import { SignInAgain } from '../ui/SignInAgain.tsx'
import { isTakenOver } from '../ui/saving/forget.ts'
import { Loaded } from '../ui/states.tsx'
import { SessionContext, type Session } from './frame/session.ts'
import { SignedOut } from './frame/SignedOut.tsx'
import { useLoginPath } from './frame/login.ts'
import { router } from './router.tsx'

/** Who is signed in decides everything else: asked once, kept for as long as the page lives. */
export function StaffApp() {
  const session = useQuery<Session>({
    queryKey: ['session'],
    queryFn: () => call(sessionEndpoint, { quiet: true }),
    staleTime: Infinity,
  })
  if (session.data === undefined && session.error?.status === 401) return <SignedOut />
  return (
    <Loaded query={session}>{(data) => (data.kind === 'staff' ? <SignedIn session={data} /> : <SignedOut />)}</Loaded>
  )
}

function SignedIn({ session }: { session: Session }) {
  isTakenOver(session.holder)
  return (
    <SessionContext value={session}>
      <RouterProvider router={router} />
      <SignInAgain loginPath={useLoginPath(session.municipality)} start="/staff/" />
    </SessionContext>
  )
}
