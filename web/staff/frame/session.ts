import { createContext, use } from 'react'
import type { session } from '../../../api/administration.ts'
import type { Reply } from '../../ui/endpoint.ts'

export type Session = Reply<typeof session>

const nobody: Session = {
  kind: 'staff',
  name: null,
  municipality: '',
  roles: [],
  endsInSeconds: 0,
  idleSeconds: 0,
  holder: '',
}
export const SessionContext = createContext<Session>(nobody)
export const useSession = (): Session => use(SessionContext)
