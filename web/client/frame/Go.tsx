import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href?: string
  ref?: Ref<HTMLAnchorElement>
}

/** A link inside the app: opens without loading the page anew, and like any link in a new tab when one asks for that. */
export function Go({ href = '/', onClick, children, ...rest }: Props) {
  const { history } = useRouter()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !plain) return
    event.preventDefault()
    history.push(href)
  }
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  )
}
