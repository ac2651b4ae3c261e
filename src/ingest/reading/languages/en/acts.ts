import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    offer, announcement, advert*, listing, posting, notice, search, request, entry, profile, call for
    partners, our ad, the ad`,
  end: `
    withdraw*, cancel*, remove, removed, delete, deleted, take down, take ~ off, taken down, taken off,
    abandon*, give up, gave up, dropped, archive, unpublish, not approved, rejected, not funded, not be
    funded, will not go ahead, not take place, called off, have found, has been found, were found, we found,
    consortium is complete, is complete, no longer looking, not looking, no longer need`,
  change: `
    correction, correct, corrected, change, changes, changed, amend*, extend, extended, postpone*, update,
    updated, replace, mistake, error, typo, instead of, please add, add to, new deadline, new date, moved to,
    wrong`,
  join: `
    interested, our interest, would like to join, join, take part, participate, respond to, reply to, in
    response, response to, answer to, refer to, with reference, regarding your, read your, saw your, came
    across, caught our, appeals to us, be your partner, put us in touch, we read, we saw, have read, have
    seen, we noticed, we found on, we would like to answer, like to be partner, like to be a partner`,
  published: `
    published, website, your site, newsletter, bulletin, portal, your page, platform, database, ref,
    circulated, posted, advertised, your list, you sent, you forwarded, web page, webpage, your web, your
    website, your platform`,
  people: `
    participants, volunteers, trainees, young people aged, candidates, applicants, interns, students,
    teachers, campers, artists`,
}
