### English. Every text is plain: no markup. Buttons hold at most 40 characters, tap answers at most 200.

## Buttons

button-approve = ✅ Approve
button-reject = ❌ Reject
button-not-an-offer = 🚫 Not an offer
button-original = 📄 Original
button-evidence = 🔍 Evidence
button-back = ↩️ Back
button-close = ✖️ Close
button-show-card = 📋 Show the card
button-subscribe = 🔔 Subscribe
button-copy = 📋 { $text }

## The card of an offer, for moderators

card-offer = Offer { $number }
card-part = { $number } of { $of } in this mail
card-doubt = ❓ may not be an offer
card-state-draft = 🟡 to decide
card-state-published = ✅ published
card-state-rejected = ❌ rejected
card-state-not-an-offer = 🚫 not an offer
card-decided-approve = ✅ Approved by { $by }
card-decided-reject = ❌ Rejected by { $by }: { $reason }
card-decided-not-an-offer = 🚫 Not an offer, says { $by }
card-unsure = “?” marks what is not sure: tap Evidence.
card-not-said = ❗ Not said: { $what }
card-more = and { $count } more
card-choose-reason = Why is it rejected?
card-mail = 📨 { $from } → { $mailbox }
card-unknown-sender = unknown sender
card-waits = ⏳ Waits for a decision since { $since }: { $title }

field-kind = Kind
field-title = Title
field-summary = Summary
field-who = Who
field-organisation-type = Type of organisation
field-country = Country
field-place = Place
field-seeks = Seeks
field-partner-types = Partners sought
field-partner-countries = Partner countries
field-themes = Themes
field-programme = Programme
field-deadline = Deadline
field-period = Period
field-budget = Budget
field-languages = Languages
field-contact = Contact
field-phone = Phone
field-email = E-mail
field-links = Links

missing-organisation = who offers
missing-country = the country
missing-partner-types = kind of partner
missing-partner-countries = partner countries
missing-deadline = deadline
missing-contact = contact

value-any-eu-country = any EU country
value-programme-other = another programme
value-period = { $start } to { $end }
value-period-from = from { $start }
value-partners-in = { $partners } in { $countries }

original-title = Original, page { $page } of { $pages }
original-none = This mail has no text that can be shown.
evidence-title = What each value was read from, page { $page } of { $pages }
evidence-implied = inferred

## Mails that are no offers, for moderators

mail-notice = Mail { $number }
mail-notice-replay = To read it again: passerelle replay { $number }
mail-size = { $megabytes } MB

topic-amendment = ✏️ Changes an offer that was sent before
topic-interest = 🙋 Somebody is interested in a published offer
topic-question = 💬 A question
topic-withdrawal = ↩️ Asks to withdraw an offer
topic-already-stored = ♻️ The same mail came twice
topic-too-large = 📦 Too large: only its header was kept, please look in the mailbox
topic-gone = 👻 It vanished from the mailbox before it could be fetched
topic-fetch-failed = ⚠️ The mail server would not give this mail
topic-unreadable = ⚠️ This mail could not be read
topic-timeout = ⚠️ Reading this mail took too long and was stopped

notice-archive-refused = archive not opened
notice-image-not-read = image not read
notice-attachment-unreadable = attachment could not be read
notice-attachment-too-large = attachment too large
notice-text-cut = long text was cut
notice-parser-disagreed = unusual mail: please check the original

## The push, for local action groups

push-no-contact = No contact was given.

## Answers to a tap

tap-too-old = This button is too old. Please use a newer message.
tap-not-a-moderator = Only moderators of this group can do that. Nothing was changed.
tap-not-an-administrator = Only an administrator of this group can do that. Nothing was changed.
tap-not-here = This works only in the moderators' group. Nothing was changed.
tap-cannot-check = It could not be checked who you are. Please tap again in a moment.
tap-not-saved = It could not be saved. Please tap again.
tap-slow = This takes longer than usual. The card will show when it is saved.
tap-offer-changed = The offer has changed meanwhile. Please look at the card again.
tap-offer-unknown = This offer no longer exists.
tap-already-approve = { $by } approved it already, { $ago }.
tap-already-reject = { $by } rejected it already, { $ago }.
tap-already-not-an-offer = { $by } marked it as not an offer already, { $ago }.
tap-done-approve = Approved: it goes out to the subscribers.
tap-done-reject = Rejected.
tap-done-not-an-offer = Marked as not an offer.
tap-anonymous = Telegram does not tell who you are. Please switch off anonymity to decide.
moderator-anonymous = a moderator

## Answers to a message

start-what = 🌉 Cooperation offers between rural territories of Europe, from Local Action Groups and their partners.
start-how = Each offer is checked by a person, then comes here as one short message: who, where, what is sought, until when.
start-next = Tap Subscribe to get them all, or /offers to look at the newest first.
start-group-id = Id of this chat: { $id }
start-moderators = 🌉 New offers will appear here. Administrators of this group decide with one tap.
subscribed-new = 🔔 Subscribed: each new offer will come here. /unsubscribe ends it, /offers shows the newest.
subscribed-already = You are subscribed already: each new offer comes here.
unsubscribed = 🔕 Unsubscribed: no more offers will come here. /subscribe starts them again.
unsubscribed-already = There is no subscription here. /subscribe starts one.
only-administrators = Only an administrator of this group can do that.
command-not-saved = That could not be done just now. Please try again in a minute.
not-understood = I understand commands only: /help shows them.
help =
    /subscribe: get each new offer here
    /unsubscribe: stop
    /offers: the newest offers; /offers forest youth: offers with these words
    /language: choose the language
    /help: this list

    In a group, an administrator subscribes. An offer's own text stays in its language.
help-moderators =
    Each new offer comes as a card. Administrators of this group decide with its buttons:
    ✅ Approve publishes it to all subscribers.
    ❌ Reject asks for a reason.
    🚫 Not an offer: it was no offer at all.
    📄 Original shows the mail, 🔍 Evidence the sentence that each value was read from.

    /language: choose the language of this group
language-choose = Choose a language:
language-chosen = 🌍 { $language }: from now on I write in English here.
offer-not-public = Offer { $number } is not published.
offers-newest = Newest offers
offers-with = Offers with: { $words }
offers-none = There are no published offers yet.
offers-none-with = No published offer has these words: { $words }

command-start = What this is
command-subscribe = Get each new offer here
command-unsubscribe = Stop
command-offers = Newest offers, or offers with words
command-language = Choose the language
command-help = All commands

## Words

kind-partner-search = 🤝 looks for partners
kind-capability = 💡 offers itself as a partner

purpose-reply = Reply by
purpose-application = Application closes

reason-duplicate = Duplicate
reason-incomplete = Incomplete
reason-out-of-scope = Out of scope
reason-expired = Expired

organisation-lag = LAG
organisation-flag = fisheries LAG
organisation-municipality = municipality
organisation-agency = agency
organisation-ngo = association
organisation-education = education
organisation-company = company
organisation-network = network

partners-lag = LAGs
partners-flag = fisheries LAGs
partners-municipality = municipalities
partners-agency = agencies
partners-ngo = associations
partners-education = schools and universities
partners-company = companies
partners-network = networks

theme-tourism = tourism
theme-heritage = heritage and culture
theme-local-food = local food
theme-agriculture = agriculture
theme-forestry = forestry
theme-fisheries = fisheries
theme-environment = environment
theme-climate-energy = climate and energy
theme-circular = circular economy
theme-smart-villages = smart villages
theme-digital = digital
theme-mobility = mobility
theme-youth = youth
theme-ageing = ageing
theme-inclusion = inclusion
theme-migration = migration
theme-equality = equality
theme-business = business and jobs
theme-training = training
theme-health = health
theme-sport = sport and leisure
theme-services = basic services
theme-governance = governance
