export { formatReading } from './format.ts'
export { MailUnreadable } from './mail/mime.ts'
export { type ReadOptions, readMail } from './read.ts'
