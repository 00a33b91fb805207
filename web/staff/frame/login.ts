import { endpoints } from '../endpoints.ts'
import { useRead } from '../../ui/query.ts'

export const loginPath = (slug: string): string => `/auth/login/${encodeURIComponent(slug)}/staff`

/** Where one signs in again to the municipality one works for. */
export function useLoginPath(municipality: string): string {
  const { data } = useRead(endpoints.municipalities, {})
  const own = data?.municipalities.find(({ slug, name }) => slug === municipality || name === municipality)
  return own ? loginPath(own.slug) : '/staff/'
}
