import { Heading } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandbookQuestion } from '../../../rules/handbook/questions.ts'
import { useShortcuts } from '../../ui/keys/shortcuts.tsx'
import { Guide } from '../handbook/Guide.tsx'

/** The parts of the month page in the order they are read; the number is the key that goes there. */
export const sections = [
  'household',
  'costs',
  'calculation',
  'registers',
  'attachments',
  'completion',
  'hearing',
  'needs',
  'children',
  'deviations',
  'housing',
  'contacts',
  'journal',
  'work',
  'decide',
] as const
export type SectionName = (typeof sections)[number]

/** Brings a part into sight and its heading into focus, so that Tab goes on from there. */
export function goToSection(name: SectionName): void {
  const heading = document.getElementById(`${name}-heading`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

/** The questions of the handbook that arise in each part. */
const questions: Partial<Record<SectionName, readonly HandbookQuestion[]>> = {
  household: ['household', 'norm_level'],
  costs: ['housing_cost', 'other_costs', 'incomes', 'assets'],
  completion: ['completion'],
  hearing: ['hearing'],
  needs: ['other_needs'],
  children: ['children'],
  deviations: ['deviation'],
  housing: ['housing_cost'],
  contacts: ['contacts'],
  decide: ['decision'],
}

interface Props {
  name: SectionName
  title?: string
  aside?: ReactNode
  children: ReactNode
}

export function Section({ name, title, aside, children }: Props) {
  const { t } = useTranslation('staff')
  const heading = `${name}-heading`
  const asked = questions[name]
  return (
    <section id={name} aria-labelledby={heading} className="staff-paper staff-section">
      <div className="staff-section-head">
        <Heading level="2" size="small" id={heading} tabIndex={-1}>
          {title ?? t(`month.sections.${name}`)}
        </Heading>
        {aside}
      </div>
      {asked && <Guide questions={asked} about={title ?? t(`month.sections.${name}`)} />}
      {children}
    </section>
  )
}

/** Alt and a digit, or G and the digit for browsers that keep Alt for themselves. The decision is always 0, however many parts there are. */
export function useSectionKeys(): void {
  const { t } = useTranslation('staff')
  useShortcuts(
    sections.flatMap((name, at) => {
      const label = t('month.go', { section: t(`month.sections.${name}`) })
      const run = () => goToSection(name)
      const digit = name === 'decide' ? 0 : at + 1
      return digit > 9 ? [] : [`alt+${digit}`, `g ${digit}`].map((keys) => ({ keys, label, run }))
    }),
  )
}

/** The parts of the page as links, for those who skim. */
export function SectionLinks() {
  const { t } = useTranslation('staff')
  return (
    <nav aria-label={t('month.sections.label')} className="staff-section-links ui-no-print">
      <ul>
        {sections.map((name) => (
          <li key={name}>
            <SectionLink name={name}>{t(`month.sections.${name}`)}</SectionLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function SectionLink({ name, children }: { name: SectionName; children: ReactNode }) {
  return (
    <a
      href={`#${name}`}
      className="aksel-link"
      onClick={(event) => {
        event.preventDefault()
        goToSection(name)
      }}
    >
      {children}
    </a>
  )
}
