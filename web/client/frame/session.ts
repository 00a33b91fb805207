import { useRead } from '../../ui/query.ts'
import { sessionEndpoint } from '../../ui/session-endpoint.ts'
import { ask } from '../endpoints.ts'
import { paths } from '../paths.ts'

/** Who is signed in; a 401 is an answer here, not a fault. */
export const useSession = () => useRead(sessionEndpoint, { quiet: true })

export const useMunicipalities = () => useRead(ask.municipalities, { quiet: true })

/** Where to sign in again: at the municipality one was signed in to. */
export function useLoginPath(): string {
  const session = useSession()
  const all = useMunicipalities().data?.municipalities ?? []
  const name = session.data?.municipality
  const own = all.find((one) => one.name === name || one.slug === name) ?? (all.length === 1 ? all[0] : undefined)
  return own ? paths.login(own.slug) : paths.start
}
