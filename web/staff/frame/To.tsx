import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

export const base = '/staff'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Inside the staff app, from `/`. */
  path: string
}

/** A link inside the staff app: a real address, opened without loading the page anew. */
export function To({ path, onClick, ...rest }: Props) {
  const { history } = useRouter()
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0
    if (event.defaultPrevented || modified) return
    event.preventDefault()
    history.push(base + path)
  }
  return <a className="aksel-link" {...rest} href={base + path} onClick={go} />
}

export function useGo(): (path: string) => void {
  const { history } = useRouter()
  return (path) => history.push(base + path)
}

export const monthPath = (caseId: string, month: string): string => `/case/${caseId}/${month}`
