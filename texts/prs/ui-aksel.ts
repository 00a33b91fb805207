import type { Draft } from '../draft.ts'
import type { akselTexts as akselSv } from '../sv/ui-aksel.ts'

/** The design system's own strings that residents meet. `{name}` is filled in by it. */
export const akselTexts = {
  global: {
    showMore: 'بیشتر نشان داده شود',
    showLess: 'کمتر نشان داده شود',
    readOnly: 'تغییر نمی‌شود',
    close: 'بستن',
    error: 'غلطی',
    info: 'معلومات',
    success: 'تمام',
    warning: 'هشدار',
    announcement: 'اعلان',
  },
  ErrorSummary: {
    heading: 'پیش از ادامه این‌ها را درست کنید:',
  },
  FileUpload: {
    dropzone: {
      button: 'انتخاب فایل',
      buttonMultiple: 'انتخاب فایل‌ها',
      dragAndDrop: 'فایل را اینجا بکشید',
      dragAndDropMultiple: 'فایل‌ها را اینجا بکشید',
      drop: 'رها کنید',
      or: 'یا',
      disabled: 'حالا نمی‌توان فایل فرستاد',
      disabledFilelimit: 'فایل بیشتر فرستاده نمی‌توانید',
    },
    item: {
      retryButtonTitle: 'دوباره کوشش کنید فایل را بفرستید',
      deleteButtonTitle: 'فایل را بردارید',
      uploading: 'در حال فرستادن …',
      downloading: 'در حال گرفتن …',
    },
  },
  FormProgress: {
    step: 'مرحلهٔ {activeStep} از {totalSteps}',
    showAllSteps: 'همهٔ مراحل را نشان دهید',
    hideAllSteps: 'همهٔ مراحل را پنهان کنید',
  },
  FormSummary: {
    editAnswer: 'جواب را تغییر دهید',
  },
  HelpText: {
    title: 'معلومات بیشتر',
  },
  Loader: {
    title: 'صبر کنید …',
  },
  Process: {
    active: 'جریان دارد',
  },
  ProgressBar: {
    progress: '{current} از {max}',
    progressUnknown: 'نمی‌توان گفت تا کجا رسیده است. معمولاً {seconds} ثانیه می‌گیرد.',
  },
  Textarea: {
    maxLength: 'خانهٔ متن با جای {maxLength} حرف.',
    charsTooMany: '{chars} حرف زیاد است',
    charsLeft: '{chars} حرف باقی است',
  },
  Tooltip: {
    shortcutSeparator: 'یا',
  },
} satisfies Draft<typeof akselSv>
