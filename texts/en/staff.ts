import type { Texts } from '../languages.ts'
import type { staff as sv } from '../sv/staff.ts'

export const staff: Texts<typeof sv> = {
  title: 'Case work',
}
