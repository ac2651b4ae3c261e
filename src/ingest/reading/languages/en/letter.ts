import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    dear, dear sir*, dear madam, dear sir or madam, dear colleagues, dear all, dear friends, dear team, hello,
    hello all, hello everyone, hi, hi all, hi there, hiya, good morning, good afternoon, good evening,
    good day, greetings from, to whom it may concern, ladies and gentlemen, gentlemen`,
  closings: `
    kind regards, best regards, warm regards, warmest regards, regards, with kind regards, with best regards,
    with regards, kindest regards, many regards, best, best wishes, all the best, with best wishes,
    warm wishes, yours sincerely, yours faithfully, yours truly, yours, sincerely, sincerely yours, faithfully,
    respectfully, cordially, cheers, many thanks, thanks, thank you, thanks a lot, thanks a million,
    thank you in advance, thanks in advance, many thanks in advance, looking forward to hearing from you,
    looking forward, greetings, warm greetings, kind greetings, best greetings, with greetings,
    friendly greetings, take care, see you, bye, with respect, we remain at your disposal, have a nice day,
    have a good day, rgds, br, kr`,
  honorifics: `
    mr, mrs, ms, miss, dr, prof, professor, sir, eng, ing, rev, phd, ph.d, msc, ma, mba, esq, mag, madam,
    doctor, bsc`,
  roles: `
    manager, director, deputy director, coordinator, co-ordinator, project manager, project officer,
    project coordinator, development officer, programme manager, programme officer, leader manager,
    LAG manager, head of, head, chair, chairman, chairwoman, chairperson, president, vice president, secretary,
    secretary general, mayor, vice mayor, deputy mayor, officer, assistant, adviser, advisor, consultant,
    expert, animator, facilitator, administrator, accountant, treasurer, CEO, founder, co-founder, owner,
    chief executive, executive director, managing director, general manager, development manager,
    office manager, communications officer, international relations, researcher, lecturer, teacher, principal,
    head teacher, specialist, board member, contact person, rural development officer, community development,
    team leader, project assistant, project lead, staff member, trainee, desk officer, spokesperson,
    representative, research fellow, senior lecturer, farmer`,
  sentFrom: `
    sent from my, sent from mail for, get outlook for, sent from outlook, sent via, sent with, sent from yahoo,
    sent from samsung, envoyé de mon, this email was sent from`,
  forwardMarks: `
    forwarded message, begin forwarded message, original message, forwarded by, start of forwarded message,
    end of forwarded message, forwarded email`,
  headers: {
    from: 'from, sender',
    to: 'to, recipient',
    cc: 'cc, bcc',
    date: 'date, sent, sent on, received',
    subject: 'subject, re',
  },
  quoteIntro: {
    start: 'on, at',
    end: 'wrote, writes, has written, said',
  },
  replyPrefixes: 're, reply',
  forwardPrefixes: 'fwd, fw',
  disclaimer: `
    this email and any, this e-mail and any, this message and any, this message is confidential,
    this email is confidential, confidential and, intended recipient, intended solely for, intended only for,
    if you are not the intended, if you have received this ~ in error, received this email in error,
    think before you print, consider the environment, before printing, please consider the environment,
    privacy policy, privacy notice, personal data, data protection, GDPR, virus free, checked for viruses,
    scanned for viruses, legally privileged, disclosure copying, unauthorised use, any views expressed,
    views expressed are, registered charity, registered office, company number, registered in england`,
  boilerplate: `
    unsubscribe, view in browser, view this email, follow us, find us on, like us on, opening hours,
    office hours, all rights reserved, manage preferences, terms of use, you are receiving this,
    you receive this, no longer wish to receive, add us to your address book, privacy, copyright,
    visit our facebook, subscribe to our newsletter, save paper, I do not work on, my working days`,
  contact: `
    contact, contacts, contact person, contact persons, contact details, for more information,
    for further information, for more details, please contact, please write to, write to, get in touch with,
    in charge, responsible, responsible person, answer to, answers to, reply to, questions to,
    person to contact, ask for, my colleague, our colleague, ring, call, speak to, reach, reach out to,
    interested partners can, turn to, coordinated by, project is led by, replies to, our manager,
    our coordinator`,
  self: 'to me, me or, myself, contact me, write to me, reply to me, or me, answer me',
  wrapper: `
    below a request, request below, the request below, see below, please see below, forwarding, i forward,
    we forward, i am forwarding, we are forwarding, passing on, i pass on, we received, which came to us,
    came to us, reached us, we got this, we have received the following, please circulate, please share,
    please distribute, please disseminate, write to them directly, contact them directly, contact her directly,
    contact him directly, not to me, for your information, fyi, could be of interest, may be of interest,
    might be of interest, on behalf of, as requested, for dissemination, for publication, message below,
    email below, attached request`,
}
