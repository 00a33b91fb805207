import type { Texts } from '../languages.ts'
import type { client as sv } from '../sv/client.ts'

export const client: Texts<typeof sv> = {
  title: 'Financial assistance',
}
