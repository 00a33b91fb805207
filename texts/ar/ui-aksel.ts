import type { Draft } from '../draft.ts'
import type { akselTexts as akselSv } from '../sv/ui-aksel.ts'

/** The design system's own strings that residents meet. `{name}` is filled in by it. */
export const akselTexts = {
  global: {
    showMore: 'عرض المزيد',
    showLess: 'عرض أقل',
    readOnly: 'لا يمكن تغييره',
    close: 'إغلاق',
    error: 'خطأ',
    info: 'معلومات',
    success: 'تم',
    warning: 'تحذير',
    announcement: 'إعلان',
  },
  ErrorSummary: {
    heading: 'صحح هذا قبل المتابعة:',
  },
  FileUpload: {
    dropzone: {
      button: 'اختر ملفاً',
      buttonMultiple: 'اختر ملفات',
      dragAndDrop: 'اسحب الملف إلى هنا',
      dragAndDropMultiple: 'اسحب الملفات إلى هنا',
      drop: 'أفلت',
      or: 'أو',
      disabled: 'لا يمكن إرسال ملفات الآن',
      disabledFilelimit: 'لا يمكنك إرسال ملفات أكثر',
    },
    item: {
      retryButtonTitle: 'حاول إرسال الملف مرة أخرى',
      deleteButtonTitle: 'أزل الملف',
      uploading: 'جارٍ الإرسال …',
      downloading: 'جارٍ التنزيل …',
    },
  },
  FormProgress: {
    step: 'الخطوة {activeStep} من {totalSteps}',
    showAllSteps: 'عرض كل الخطوات',
    hideAllSteps: 'إخفاء كل الخطوات',
  },
  FormSummary: {
    editAnswer: 'غيّر الجواب',
  },
  HelpText: {
    title: 'معلومات أكثر',
  },
  Loader: {
    title: 'انتظر …',
  },
  Process: {
    active: 'جارٍ',
  },
  ProgressBar: {
    progress: '{current} من {max}',
    progressUnknown: 'لا يمكن القول إلى أين وصل. يستغرق عادة {seconds} ثانية.',
  },
  Textarea: {
    maxLength: 'حقل نص يتسع لـ {maxLength} حرف.',
    charsTooMany: 'حروف زائدة: {chars}',
    charsLeft: 'حروف باقية: {chars}',
  },
  Tooltip: {
    shortcutSeparator: 'أو',
  },
} satisfies Draft<typeof akselSv>
