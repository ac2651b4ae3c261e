/** Cues that tell whether a name beside them is the applicant's or somebody else's. */
export const tellsWhose = (kind: string): boolean =>
  kind === 'partners.wanted' ||
  kind === 'partners.found' ||
  kind === 'partners.example' ||
  kind === 'dates.event' ||
  kind === 'cue.applicantCues' ||
  kind === 'cue.programmeCues'
