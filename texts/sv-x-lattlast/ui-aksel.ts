import type { Draft } from '../draft.ts'
import type { akselTexts as akselSv } from '../sv/ui-aksel.ts'

/** The design system's own strings that residents meet. `{name}` is filled in by it. */
export const akselTexts = {
  global: {
    showMore: 'Visa mer',
    showLess: 'Visa mindre',
    readOnly: 'Går inte att ändra',
    close: 'Stäng',
    error: 'Fel',
    info: 'Information',
    success: 'Klart',
    warning: 'Varning',
    announcement: 'Meddelande',
  },
  ErrorSummary: {
    heading: 'Rätta det här innan du går vidare:',
  },
  FileUpload: {
    dropzone: {
      button: 'Välj fil',
      buttonMultiple: 'Välj filer',
      dragAndDrop: 'Dra filen hit',
      dragAndDropMultiple: 'Dra filerna hit',
      drop: 'Släpp',
      or: 'eller',
      disabled: 'Det går inte att ladda upp filer just nu',
      disabledFilelimit: 'Du kan inte ladda upp fler filer',
    },
    item: {
      retryButtonTitle: 'Försök ladda upp filen igen',
      deleteButtonTitle: 'Ta bort filen',
      uploading: 'Laddar upp …',
      downloading: 'Laddar ner …',
    },
  },
  FormProgress: {
    step: 'Steg {activeStep} av {totalSteps}',
    showAllSteps: 'Visa alla steg',
    hideAllSteps: 'Dölj alla steg',
  },
  FormSummary: {
    editAnswer: 'Ändra svar',
  },
  HelpText: {
    title: 'Mer information',
  },
  Loader: {
    title: 'Väntar …',
  },
  Process: {
    active: 'Pågår',
  },
  ProgressBar: {
    progress: '{current} av {max}',
    progressUnknown: 'Det går inte att säga hur långt det har kommit. Det brukar ta {seconds} sekunder.',
  },
  Textarea: {
    maxLength: 'Textfält med plats för {maxLength} tecken.',
    charsTooMany: '{chars} tecken för mycket',
    charsLeft: '{chars} tecken kvar',
  },
  Tooltip: {
    shortcutSeparator: 'eller',
  },
} satisfies Draft<typeof akselSv>
