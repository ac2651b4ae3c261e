import type { MailDocument } from '../document.ts'
import { findDatedFacts } from '../finders/date-roles.ts'
import { isCore } from '../text/line-at.ts'

/** Facts that an offer tells and its neighbours seldom do: until when to answer, when a call closes, how long a project runs. */
export const factFeatures = (document: MailDocument): Record<string, number> => {
  const features: Record<string, number> = {}
  for (const source of document.sources) {
    if (source.name === 'subject') continue
    for (const { role, span } of findDatedFacts(document, source)) {
      if (role.probability < 0.6 || !isCore(document, source, span.start)) continue
      if (role.best === 'reply') features['replyDate'] = 1
      else if (role.best === 'application') features['applicationDate'] = 1
      else if (role.best === 'period' && span.range !== null) features['periodDates'] = 1
      else if (role.best === 'none') features['otherDates'] = 1
    }
  }
  const told = ['replyDate', 'applicationDate', 'periodDates'].filter((name) => features[name]).length
  if (told > 1) features['severalFacts'] = told - 1
  return features
}
