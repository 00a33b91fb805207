export const mostBytes = 10 * 1024 * 1024
/** What is sent as it is, and what is made into a document first. */
export const isPdf = (file: File): boolean => file.type === 'application/pdf' || /\.pdf$/i.test(file.name)
export const isPicture = (file: File): boolean => file.type.startsWith('image/') || /\.(heic|heif)$/i.test(file.name)
