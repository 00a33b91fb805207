import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Loading } from '../../ui/states.tsx'
import { SignedIn } from '../frame/SignedIn.tsx'
import { takeWanted } from '../frame/session.ts'

const Overview = lazy(async () => ({ default: (await import('../overview/Overview.tsx')).Overview }))

/** The front page for everyone; my months for the one who is signed in. */
export function Start() {
  return (
    <SignedIn>
      {({ name }) => (
        <Suspense fallback={<Loading />}>
          <BackToWanted>
            <Overview name={name} />
          </BackToWanted>
        </Suspense>
      )}
    </SignedIn>
  )
}

/** Sign-in ends on the front page: go on to the page that was wanted before. */
function BackToWanted({ children }: { children: React.ReactNode }) {
  const { history } = useRouter()
  const [wanted] = useState(takeWanted)
  useEffect(() => {
    if (wanted !== null) history.replace(wanted)
  }, [wanted, history])
  return wanted === null ? children : <Loading />
}
