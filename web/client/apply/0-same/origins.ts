import { createContext } from 'react'

/** Where what stands in the form comes from, while it is asked whether it still holds. Null: the person has just told it. */
export const OriginsContext = createContext<{ told: string; account: string } | null>(null)
