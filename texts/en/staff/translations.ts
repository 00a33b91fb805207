import type { Texts } from '../../languages.ts'
import type { staffTranslations as sv } from '../../sv/staff/translations.ts'

export const staffTranslations: Texts<typeof sv> = {
  title: 'Translations',
  lead: 'All that residents read in other languages is first written by a computer. Here a person reads it beside the Swedish text and approves it. If either text changes it counts as unread again.',
  language: 'Language',
  show: 'Show',
  states: { all: 'All', waiting: 'Not reviewed', approved: 'Approved', suggested: 'With a suggestion' },
  find: 'Search the texts',
  left: '{{left}} of {{all}} texts are not reviewed.',
  whole: 'All {{all}} texts are approved. The e-service no longer says that the language is translated by a computer.',
  none: 'No text fits the choice',
  noneWhy: 'Choose to show all, or search for something else.',
  swedish: 'Swedish',
  machine: 'Translated by a computer, not reviewed',
  approvedBy: 'Approved by {{by}} {{at}}',
  approve: 'Approve',
  approveHow: 'When you have approved a text you are moved to the next: press Enter again to approve that one too.',
  suggest: 'Suggest a better text',
  words: 'Suggestion in {{language}}',
  save: 'Save the suggestion',
  suggestedBy: 'Suggested by {{by}} {{at}}',
  cancel: 'Close',
  export: 'Download the suggestions ({{count}})',
  more: 'Show more',
}
