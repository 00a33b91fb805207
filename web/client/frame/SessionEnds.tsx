import { SignInAgain } from '../../ui/SignInAgain.tsx'
import { paths } from '../paths.ts'
import { EndSoon } from './EndSoon.tsx'
import { useLoginPath } from './session.ts'

/** What is asked before a session ends, and when it has. */
export function SessionEnds() {
  return (
    <>
      <EndSoon />
      <SignInAgain loginPath={useLoginPath()} start={paths.start} />
    </>
  )
}
