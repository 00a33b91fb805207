import type { Texts } from '../../languages.ts'
import type { whatIf as svWhatIf } from '../../sv/client/whatIf.ts'

/** What would happen if: an estimate the person makes for themselves. */
export const whatIf: Texts<typeof svWhatIf> = {
  title: 'What happens if …',
  intro: 'Try what a wage or another rent would mean for the support.',
  estimate:
    'This is an estimate, not a decision. We calculate with what applied in {{month}} and change only what you write here. Nothing is saved and nobody else sees it.',
  noDecision: 'An estimate, not a decision.',
  person: 'Person {{number}}',
  wage: {
    title: '… I get a wage',
    who: 'Who gets the wage?',
    amount: 'Wage per month',
    help: 'What comes into the account, after tax.',
  },
  rent: {
    title: '… the rent changes',
    amount: 'New rent per month',
    help: 'The rent is {{rent}} now. Write the new one.',
    part: 'Of the rent of {{rent}} we count {{counted}}, unless you have special reasons.',
    becomes: 'The support becomes {{after}}; it is {{before}} now.',
    same: 'The support becomes {{after}}, the same as now.',
  },
  known: 'Good to know',
}
