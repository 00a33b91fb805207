import type { Draft } from '../draft.ts'
import type { akselTexts as akselSv } from '../sv/ui-aksel.ts'

/** The design system's own strings that residents meet. `{name}` is filled in by it. */
export const akselTexts = {
  global: {
    showMore: 'Wax badan muuji',
    showLess: 'Wax yar muuji',
    readOnly: 'Lama beddeli karo',
    close: 'Xir',
    error: 'Khalad',
    info: 'Macluumaad',
    success: 'Dhammaad',
    warning: 'Digniin',
    announcement: 'Ogeysiis',
  },
  ErrorSummary: {
    heading: 'Sax waxan ka hor intaadan sii socon:',
  },
  FileUpload: {
    dropzone: {
      button: 'Dooro fayl',
      buttonMultiple: 'Dooro faylal',
      dragAndDrop: 'Faylka halkan u soo jiid',
      dragAndDropMultiple: 'Faylasha halkan u soo jiid',
      drop: 'Sii daa',
      or: 'ama',
      disabled: 'Hadda faylal lama soo gelin karo',
      disabledFilelimit: 'Faylal kale ma soo gelin kartid',
    },
    item: {
      retryButtonTitle: 'Mar kale isku day inaad faylka soo geliso',
      deleteButtonTitle: 'Faylka ka saar',
      uploading: 'Waa la soo gelinayaa …',
      downloading: 'Waa la soo dejinayaa …',
    },
  },
  FormProgress: {
    step: 'Tallaabo {activeStep} ee {totalSteps}',
    showAllSteps: 'Muuji tallaabooyinka oo dhan',
    hideAllSteps: 'Qari tallaabooyinka oo dhan',
  },
  FormSummary: {
    editAnswer: 'Beddel jawaabta',
  },
  HelpText: {
    title: 'Macluumaad dheeraad ah',
  },
  Loader: {
    title: 'Waa la sugayaa …',
  },
  Process: {
    active: 'Socda',
  },
  ProgressBar: {
    progress: '{current} ee {max}',
    progressUnknown: 'Lama sheegi karo halka ay marayso. Caadi ahaan waxay qaadataa {seconds} ilbiriqsi.',
  },
  Textarea: {
    maxLength: 'Goob qoraal oo qaada {maxLength} xaraf.',
    charsTooMany: '{chars} xaraf ayaa badan',
    charsLeft: '{chars} xaraf ayaa harsan',
  },
  Tooltip: {
    shortcutSeparator: 'ama',
  },
} satisfies Draft<typeof akselSv>
