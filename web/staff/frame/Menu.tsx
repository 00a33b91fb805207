import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { groups, pagesFor, type StaffPage } from './pages.ts'
import { useSession } from './session.ts'
import { To } from './To.tsx'

/** What one works in stands open; the rest lies in groups, so that the menu is one line however many pages there are. */
export function Menu() {
  const { t } = useTranslation('staff')
  const { roles } = useSession()
  const pages = pagesFor(roles)
  return (
    <nav aria-label={t('nav.label')}>
      <ul className="staff-menu">
        {groups.map((group) => {
          const within = pages.filter((page) => page.group === group)
          return group === 'daily' || within.length < 2 ? (
            within.map((page) => <Item key={page.name} page={page} />)
          ) : (
            <Group key={group} group={group} pages={within} />
          )
        })}
      </ul>
    </nav>
  )
}

function Item({ page: { name, path }, onGo }: { page: StaffPage; onGo?: () => void }) {
  const { t } = useTranslation('staff')
  const at = useLocation({ select: ({ pathname }) => pathname })
  return (
    <li>
      <To path={path} onClick={onGo} className="staff-menu-link" aria-current={at === path ? 'page' : undefined}>
        {t(`nav.${name}`)}
      </To>
    </li>
  )
}

function Group({ group, pages }: { group: (typeof groups)[number]; pages: readonly StaffPage[] }) {
  const { t } = useTranslation('staff')
  const at = useLocation({ select: ({ pathname }) => pathname })
  const box = useClosing()
  const here = pages.some(({ path }) => path === at)
  return (
    <li>
      <details
        ref={box}
        name="staff-menu"
        className="staff-menu-group"
        onBlur={({ relatedTarget, currentTarget }) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) close(box)
        }}
      >
        <summary className="staff-menu-link" data-here={here || undefined}>
          {t(`nav.groups.${group}`)}
        </summary>
        <ul className="staff-menu-list">
          {pages.map((page) => (
            <Item key={page.name} page={page} onGo={() => close(box)} />
          ))}
        </ul>
      </details>
    </li>
  )
}

/** An open group closes when one has gone somewhere, pressed Escape, or clicked elsewhere. */
function useClosing() {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.open) return
      if (box.current.contains(document.activeElement)) box.current.querySelector('summary')?.focus()
      close(box)
    }
    const elsewhere = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) close(box)
    }
    document.addEventListener('keydown', escape)
    document.addEventListener('pointerdown', elsewhere)
    return () => {
      document.removeEventListener('keydown', escape)
      document.removeEventListener('pointerdown', elsewhere)
    }
  }, [])
  return box
}

const close = (box: RefObject<HTMLDetailsElement | null>) => box.current?.removeAttribute('open')
