### Français. Texte simple, sans balises. Boutons : 40 caractères au plus ; réponses à un appui : 200 au plus.

## Boutons

button-approve = ✅ Approuver
button-reject = ❌ Refuser
button-not-an-offer = 🚫 Pas une offre
button-original = 📄 Original
button-evidence = 🔍 Preuves
button-back = ↩️ Retour
button-close = ✖️ Fermer
button-show-card = 📋 Voir la fiche
button-subscribe = 🔔 S’abonner
button-copy = 📋 { $text }

## La fiche d’une offre, pour la modération

card-offer = Offre { $number }
card-part = { $number } sur { $of } dans ce courriel
card-doubt = ❓ peut-être pas une offre
card-state-draft = 🟡 à décider
card-state-published = ✅ publiée
card-state-rejected = ❌ refusée
card-state-not-an-offer = 🚫 pas une offre
card-decided-approve = ✅ Approuvée par { $by }
card-decided-reject = ❌ Refusée par { $by } : { $reason }
card-decided-not-an-offer = 🚫 Pas une offre, selon { $by }
card-unsure = « ? » : pas certain. Touchez Preuves.
card-not-said = ❗ Non précisé : { $what }
card-more = et { $count } de plus
card-choose-reason = Pourquoi la refuser ?
card-mail = 📨 { $from } → { $mailbox }
card-unknown-sender = expéditeur inconnu
card-waits = ⏳ Attend une décision depuis { $since } : { $title }

field-kind = Nature
field-title = Titre
field-summary = Résumé
field-who = Qui
field-organisation-type = Type d’organisation
field-country = Pays
field-place = Lieu
field-seeks = Recherche
field-partner-types = Partenaires recherchés
field-partner-countries = Pays des partenaires
field-themes = Thèmes
field-programme = Programme
field-deadline = Échéance
field-period = Période
field-budget = Budget
field-languages = Langues
field-contact = Contact
field-phone = Téléphone
field-email = Courriel
field-links = Liens

missing-organisation = qui propose
missing-country = le pays
missing-partner-types = type de partenaire
missing-partner-countries = pays des partenaires
missing-deadline = échéance
missing-contact = contact

value-any-eu-country = tout pays de l’UE
value-programme-other = autre programme
value-period = de { $start } à { $end }
value-period-from = à partir de { $start }
value-partners-in = { $partners }, pays : { $countries }

original-title = Original, page { $page } sur { $pages }
original-none = Ce courriel n’a pas de texte à montrer.
evidence-title = D’où vient chaque valeur, page { $page } sur { $pages }
evidence-implied = déduit

## Courriels qui ne sont pas des offres, pour la modération

mail-notice = Courriel { $number }
mail-notice-replay = Pour le relire : passerelle replay { $number }
mail-size = { $megabytes } Mo

topic-amendment = ✏️ Modifie une offre déjà envoyée
topic-interest = 🙋 Quelqu’un s’intéresse à une offre publiée
topic-question = 💬 Une question
topic-withdrawal = ↩️ Demande le retrait d’une offre
topic-already-stored = ♻️ Le même courriel est arrivé deux fois
topic-too-large = 📦 Trop volumineux : seul l’en-tête est gardé, voyez la boîte aux lettres
topic-gone = 👻 Disparu de la boîte avant d’avoir pu être pris
topic-fetch-failed = ⚠️ Le serveur n’a pas voulu donner ce courriel
topic-unreadable = ⚠️ Ce courriel n’a pas pu être lu
topic-timeout = ⚠️ La lecture de ce courriel était trop longue et a été arrêtée

notice-archive-refused = archive non ouverte
notice-image-not-read = image non lue
notice-attachment-unreadable = pièce jointe illisible
notice-attachment-too-large = pièce jointe trop volumineuse
notice-text-cut = texte long coupé
notice-parser-disagreed = courriel inhabituel : vérifiez l’original

## L’annonce, pour les groupes d’action locale

push-no-contact = Aucun contact n’est indiqué.

## Réponses à un appui

tap-too-old = Ce bouton est trop ancien. Utilisez un message plus récent.
tap-not-a-moderator = Réservé à la modération de ce groupe. Rien n’a changé.
tap-not-an-administrator = Réservé à l’administration de ce groupe. Rien n’a changé.
tap-not-here = Possible seulement dans le groupe de modération. Rien n’a changé.
tap-cannot-check = Impossible de vérifier qui vous êtes. Touchez encore une fois dans un instant.
tap-not-saved = Impossible d’enregistrer. Touchez encore une fois.
tap-slow = C’est plus long que d’habitude. La fiche montrera quand c’est enregistré.
tap-offer-changed = L’offre a changé entre-temps. Regardez de nouveau la fiche.
tap-offer-unknown = Cette offre n’existe plus.
tap-already-approve = Déjà approuvée par { $by }, { $ago }.
tap-already-reject = Déjà refusée par { $by }, { $ago }.
tap-already-not-an-offer = Déjà marquée comme n’étant pas une offre par { $by }, { $ago }.
tap-done-approve = Approuvée : elle part vers les abonnés.
tap-done-reject = Refusée.
tap-done-not-an-offer = Marquée comme n’étant pas une offre.
tap-anonymous = Telegram ne dit pas qui vous êtes. Quittez l’anonymat pour décider.
moderator-anonymous = la modération

## Réponses à un message

start-what = 🌉 Offres de coopération entre territoires ruraux d’Europe, par les groupes d’action locale et leurs partenaires.
start-how = Chaque offre est vérifiée par une personne, puis arrive ici en un court message : qui, où, ce qui est recherché, jusqu’à quand.
start-next = Touchez S’abonner pour les recevoir toutes, ou /offers pour voir d’abord les plus récentes.
start-group-id = Identifiant de ce groupe : { $id }
start-moderators = 🌉 Les nouvelles offres arriveront ici. L’administration de ce groupe décide d’un seul appui.
subscribed-new = 🔔 Abonné : chaque nouvelle offre arrivera ici. /unsubscribe pour arrêter, /offers pour voir les plus récentes.
subscribed-already = Déjà abonné : chaque nouvelle offre arrive ici.
unsubscribed = 🔕 Désabonné : plus aucune offre n’arrivera ici. /subscribe pour recommencer.
unsubscribed-already = Il n’y a pas d’abonnement ici. /subscribe pour en créer un.
only-administrators = Réservé à l’administration de ce groupe.
command-not-saved = Impossible pour le moment. Réessayez dans une minute.
not-understood = Je ne comprends que les commandes : /help les montre.
help =
    /subscribe : recevoir ici chaque nouvelle offre
    /unsubscribe : arrêter
    /offers : les offres récentes ; /offers forêt jeunes : les offres avec ces mots
    /language : choisir la langue
    /help : cette liste

    Dans un groupe, c’est l’administration qui abonne. Le texte d’une offre reste dans sa langue.
help-moderators =
    Chaque nouvelle offre arrive comme une fiche. L’administration de ce groupe décide avec ses boutons :
    ✅ Approuver la publie auprès de tous les abonnés.
    ❌ Refuser demande une raison.
    🚫 Pas une offre : ce n’en était pas une.
    📄 Original montre le courriel, 🔍 Preuves la phrase d’où vient chaque valeur.

    /language : choisir la langue de ce groupe
language-choose = Choisissez une langue :
language-chosen = 🌍 { $language } : désormais, j’écris ici en français.
offer-not-public = L’offre { $number } n’est pas publiée.
offers-newest = Offres récentes
offers-with = Offres avec : { $words }
offers-none = Il n’y a pas encore d’offre publiée.
offers-none-with = Aucune offre publiée ne contient ces mots : { $words }

command-start = De quoi il s’agit
command-subscribe = Recevoir ici chaque nouvelle offre
command-unsubscribe = Arrêter
command-offers = Offres récentes, ou avec des mots
command-language = Choisir la langue
command-help = Toutes les commandes

## Mots

kind-partner-search = 🤝 cherche des partenaires
kind-capability = 💡 se propose comme partenaire

purpose-reply = Répondre avant le
purpose-application = Clôture de l’appel

reason-duplicate = Doublon
reason-incomplete = Incomplète
reason-out-of-scope = Hors sujet
reason-expired = Expirée

organisation-lag = GAL
organisation-flag = GALPA
organisation-municipality = collectivité
organisation-agency = agence
organisation-ngo = association
organisation-education = enseignement
organisation-company = entreprise
organisation-network = réseau

partners-lag = des GAL
partners-flag = des GALPA
partners-municipality = des collectivités
partners-agency = des agences
partners-ngo = des associations
partners-education = des écoles et universités
partners-company = des entreprises
partners-network = des réseaux

theme-tourism = tourisme
theme-heritage = patrimoine et culture
theme-local-food = alimentation locale
theme-agriculture = agriculture
theme-forestry = forêt
theme-fisheries = pêche
theme-environment = environnement
theme-climate-energy = climat et énergie
theme-circular = économie circulaire
theme-smart-villages = villages intelligents
theme-digital = numérique
theme-mobility = mobilité
theme-youth = jeunesse
theme-ageing = vieillissement
theme-inclusion = inclusion
theme-migration = migrations
theme-equality = égalité
theme-business = entreprises et emploi
theme-training = formation
theme-health = santé
theme-sport = sport et loisirs
theme-services = services de base
theme-governance = gouvernance
