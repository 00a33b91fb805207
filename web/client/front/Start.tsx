import { lazy, Suspense } from 'react'
import { Loading } from '../../ui/states.tsx'
import { SignedIn } from '../frame/SignedIn.tsx'

const Overview = lazy(async () => ({ default: (await import('../overview/Overview.tsx')).Overview }))

/** The front page for everyone; my months for the one who is signed in. */
export function Start() {
  return (
    <SignedIn>
      {({ name }) => (
        <Suspense fallback={<Loading />}>
          <Overview name={name} />
        </Suspense>
      )}
    </SignedIn>
  )
}
