### Ce que dit la page. Ce que dit le noyau se trouve dans core.ftl, et ce que disent les deux dans terms.ftl.

## Le cadre

navigation = Écrans
inspector = Inspecteur
notices = Avis
lists = Listes
close = Fermer
cancel = Annuler
add = Ajouter
delete = Supprimer
delete-named = Supprimer « { $name } »
move-up = Monter
move-down = Descendre
open-record = Ouvrir « { $name } »
filter = Filtrer
search-everything = Chercher ou agir…
palette-placeholder = Cherchez dans le secrétariat ou tapez une commande
palette-records = Dans ce secrétariat
palette-results = Ce qui a été trouvé
palette-foot = pour ouvrir
nothing-found = Rien trouvé pour « { $text } »
view-menu = Apparence et langue
theme = Apparence
theme-system = Comme le système
theme-light = Claire
theme-dark = Sombre
theme-system-action = Apparence comme le système
theme-light-action = Apparence claire
theme-dark-action = Apparence sombre
language = Langue
other-language = Switch to English
shortcuts = Raccourcis clavier
single-keys = Les lettres seules sont des raccourcis

undo = Annuler
redo = Rétablir
undo-named = Annuler : { $operation }
redo-named = Rétablir : { $operation }
done = Fait : { $operation }
undone = Annulé : { $operation }
redone = Rétabli : { $operation }

## Le secrétariat

office-info = Nom et fuseau horaire…
new-office = Nouveau secrétariat…
new-office-title = Nouveau secrétariat
new-office-name = Comment s’appelle-t-il ?
new-office-example = Secrétariat du comité
new-office-create = Choisir où le conserver…
open-office = Ouvrir…
close-office = Fermer ce secrétariat
open-sample = Ouvrir l’exemple
recent-offices = Ouverts auparavant
export-calendar = Exporter le calendrier…
export-document = Produire un document…
export-data-csv = Exporter toutes les données en CSV…
export-excel-csv = Exporter cette liste pour un tableur…
export-iati = Exporter pour la transparence de l’aide (IITA, IATI)…
export-archive = Archiver le secrétariat…
export-share = Exporter en un fichier…
import-data-csv = Importer des données CSV…
welcome-tagline = Le bureau du secrétariat d’un comité international : réunions, projets, fonds et partenaires, tels qu’ils sont connus.
welcome-new = Commencer avec un secrétariat vide, conservé dans un seul fichier.
welcome-open = Un secrétariat sur cet ordinateur ou sur un disque partagé.
welcome-sample = « T-CY, décembre 2015 », pour découvrir et essayer.

## Titres de la palette et de la feuille de raccourcis

actions-go = Aller à
actions-new = Créer
actions-edit = Modifier
actions-view = Fenêtre
actions-office = Secrétariat
actions-list = Dans une liste
keys-move = Parcourir la liste
keys-enter = Modifier la sélection
keys-delete = Supprimer la sélection
keys-reorder = Déplacer un point d’un ordre
keys-escape = Revenir à la liste ; fermer l’inspecteur
keys-back = Page précédente
keys-forward = Page suivante

## Écrans

screen-meetings = Réunions
screen-calendar = Calendrier
screen-wall = Frise
screen-projects = Projets
screen-bodies = Organes
screen-partners = Partenaires et réseaux
screen-sources = Sources
column-bodies = Organes
no-date = Sans date
meetings-empty = Plénières, réunions de bureau, auditions : saisissez la date telle que vous la connaissez, « mai 2027 » suffit.
empty-next = Tout ajout peut être modifié et annulé à tout moment.

## L’inspecteur

inspector-parts = Parties de la fiche
inspector-details = Fiche
inspector-results = Résultats
inspector-money = Argent
inspector-history = Historique
record-kind = Type de fiche
record-gone = N’existe plus
add-related = Ajouter…
field-refused = Refusé :{" "}
reference-none = Aucun
reference-empty = Rien à choisir pour l’instant
reference-create = { $kind } : « { $name } »
offset-unit = Unité
offset-side = Avant ou après
date-example = 12 mai 2027, mai 2027, deux ans…
date-doubt = Le texte le dit : marquer « { $certainty } »
amount-example = 3,35 millions EUR
reading-not-understood = conservé tel quel, non compris
reading-ambiguous = Plusieurs lectures sont possibles. Laquelle est la bonne ?
history-none = Rien ne lui est encore arrivé.
history-nothing = (rien)
history-undone = annulé
history-abandoned = annulé puis délaissé

certainty-mark-to_be_confirmed = à conf.
certainty-mark-queried = ?

## Fiches rattachées à une autre, quand le nom de leur table ne suffit pas

related-body-parentId = Organes qui en relèvent
related-instrument-supplementsId = Complété par
related-meeting-blockId = Réunions de ce bloc
related-meeting_body-bodyId = Réunions convoquées
related-membership-organisationId = Sièges dans des organes
related-membership-personId = Sièges dans des organes
related-network-hostId = Réseaux hébergés
related-project_lineage-predecessorId = Suivi de
related-project_lineage-successorId = Fait suite à
related-project_region-projectId = Régions
related-project_region-regionId = Projets
related-opportunity-subject = Occasions de réseautage
related-opportunity-partnerId = Occasions de réseautage avec elle
related-opportunity-regionId = Occasions de réseautage sur place
related-contribution-organisationId = Contribue à
related-financial_transaction-activityId = Engagé et dépensé
related-financial_transaction-budgetLineId = Engagé et dépensé
related-activity-budgetLineId = Activités
related-activity_participation-organisationId = A participé à des activités
related-region_state-organisationId = Régions
related-region_state-regionId = États
related-partnership-organisationId = Partenaire de
related-decision-ownerId = Décisions à suivre
related-agenda_item-decisionId = Reportée à l’ordre du jour
related-implementation-organisationId = Mise en œuvre des recommandations
related-source_document-authorId = Documents rédigés
related-citation-sourceDocumentId = Faits qui en sont tirés
related-citation-sourceSlideId = Faits qui en sont tirés
related-link-subject = Liens
related-link-target = Liens depuis d’autres fiches
related-participant-organisationId = A participé à
related-participant-personId = A participé à
related-attendance-participantId = Présences
related-attendance-sessionId = Présences
related-deadline-afterDeadlineId = En dépendent
related-template_step-afterStepId = En dépendent

## Projets, partenaires et réseaux

projects-empty = Indiquez les dates et le budget tels que vous les avez : « deux ans » suffit, et un budget inconnu peut rester ouvert.
organisations-empty = Commencez par les États et les organisations. Leurs partenariats, leurs contributions et leurs sièges figurent ensuite ici, à côté d’eux.
networks-empty = Nommez le réseau, puis ajoutez les points de contact de chaque État.
portfolio = Budgets de tous les projets
portfolio-to-be-confirmed = dont à confirmer
portfolio-all = Tous les projets
column-when = Quand
column-gap = Reste à financer
column-partners-regions = Partenaires et régions
column-composition = Composition
column-next-meeting = Prochaine réunion
column-partner-of = Partenaire de
column-donor-to = Donateur de
column-member-of = Membre de
column-contact-point-in = Point de contact dans
column-network = Statut et points de contact
not-given = non indiqué
project-no-date = pas encore de date
project-no-start = pas encore de début
months = { $count } mois
partners-confirmed = { $count ->
    [0] Aucun partenaire
    [one] 1 partenaire
   *[other] { $count } partenaires
}
partners-queried = { $count } en question
organisations-partners = { $count ->
    [0] Aucun partenaire confirmé
    [one] 1 partenaire confirmé
   *[other] { $count } partenaires confirmés
}
organisations-queried = { $count ->
    [one] 1 autre seulement en question
   *[other] { $count } autres seulement en question
}
organisations-donors = { $count ->
    [0] aucun donateur
    [one] 1 donateur
   *[other] { $count } donateurs
}
network-host = Hébergé par { $name }.
network-contact-points = { $count ->
    [one] 1 point de contact : { $names }
   *[other] { $count } points de contact : { $names }
}

## Points de contact, occasions, et qui est lié à qui

condition-body = Organe
    .any = Tous les organes
condition-project = Projet
    .any = Tous les projets
condition-network = Réseau
    .any = Tous les réseaux
condition-region = Région
    .any = Toutes les régions
condition-institution = Type d’institution
    .any = Toutes les institutions
condition-partner = Partenaire
    .any = Tous les partenaires
column-contact-point-of = État ou organisation
column-marked-on = Signalée sur
contact-points-standing = Points de contact affichés
contact-points-all = Tous { $count }
contact-points-toVerify = À vérifier { $count }
contact-points-neverVerified = Jamais vérifiés { $count }
contact-points-personLeft = Personne partie { $count }
contact-points-within = Vérifiés depuis
contact-points-within-months = { $count ->
    [12] depuis un an
    [24] depuis deux ans
    [60] depuis cinq ans
   *[other] depuis { $count } mois
}
contact-points-since = À vérifier : ce qui n’a pas été vérifié depuis le { $day }. Ce qui ne l’a jamais été n’est pas connu, et figure à part.
contact-points-keys = Espace vérifie, Maj+Espace signale que la personne est partie.
contact-points-never = jamais vérifié
contact-points-mark-stale = à vérifier
contact-points-mark-mayBeStale = peut-être ancien
contact-points-mark-notUnderstood = pas une date
contact-points-verify = Vérifier : exact à ce jour
contact-points-verify-named = Vérifier { $name } : exact à ce jour
contact-points-nobody = sans nom de personne
contact-points-written = écrit { $name }
contact-points-later = aujourd’hui { $name }
contact-points-none-toVerify = Rien à vérifier
contact-points-none-neverVerified = Tous ont été vérifiés une fois
contact-points-none-personLeft = Personne n’est parti
contact-points-empty = Indiquez le réseau et l’État ; une personne peut suivre lorsqu’elle est désignée.
opportunities-order = Trier par
opportunities-by-date = Par date
opportunities-by-partner = Par partenaire
opportunities-by-region = Par région
opportunities-empty = Signalez-en une sur une réunion, un projet ou un réseau : elle a lieu quand et où celui-ci a lieu.
nearby = Autour de cette occasion
nearby-same = au même moment
nearby-around = à un mois près
nearby-no-setting = Indiquez avec qui ou dans quelle région : ce qui s’en approche s’affiche ici.
nearby-none = Rien n’a de partenaire ni de région en commun avec elle à ce moment.
nearby-left-out = { $count ->
    [one] 1 autre n’est pas affiché.
   *[other] { $count } autres ne sont pas affichés.
}
linked-with = Lié à
linked-with-count = { $count ->
    [one] Lié à 1 autre
   *[other] Lié à { $count } autres
}
linked-with-all = Afficher les { $count }
linked-with-nobody = Lié à personne d’autre
linked-with-own = Fait partie de { $things }.
networks-view = Afficher en
networks-view-list = Liste
networks-view-graph = Graphe
networks-view-map = Carte
links-role-donor = Donateur
links-role-host = Hôte
links-list = Qui est lié
links-column-count = Liens
links-link = Lien
links-empty = Aucun lien
links-none = Personne ne répond à ces conditions
links-empty-next = Ce sont les sièges dans les organes, les partenaires et donateurs des projets et les points de contact des réseaux qui lient.
links-graph-label = Qui fait partie de quoi : { $count } nœuds. Les flèches vont de nœud en nœud, Entrée en ouvre un.
links-map-label = { $count } États sur une carte. Les flèches vont d’État en État, Entrée en ouvre un.
links-holder-in-words = { $name } : { $ties }
links-hub-in-words = { $name } ({ $kind }) : { $count ->
    [one] 1 en fait partie
   *[other] { $count } en font partie
}
links-legend-holder = État, organisation ou personne
links-legend-stated = En fait partie
links-legend-unconfirmed = À confirmer, ou seulement proposé
links-left-out = { $count ->
    [one] 1 n’a pas de place ici et figure dans la liste : l’image montre d’abord ceux qui font partie de plus de choses.
   *[other] { $count } n’ont pas de place ici et figurent dans la liste : l’image montre d’abord ceux qui font partie de plus de choses.
}
links-zoom-in = Agrandir
links-zoom-out = Réduire
links-zoom-whole = Toute l’image
links-map-one = Dans un organe, projet ou réseau
links-map-some = Dans deux ou trois
links-map-many = Dans quatre ou plus
links-map-unsettled = Seulement en question, à confirmer ou proposé
links-map-contact-point = Point de contact
links-map-not-shown = Hors de la carte : { $names }.
links-map-boundaries = Les frontières et les noms indiqués n’impliquent aucune prise de position sur le statut juridique d’un État ou territoire.

## Argent

money-budget = Budget
money-in = en { $currency }
money-add-headings = Ajouter les rubriques habituelles
money-no-lines = Aucune ligne budgétaire. Les rubriques habituelles s’ajoutent en une fois, et s’annulent en une fois.
money-line = Ligne
money-committed = Engagé
money-spent = Dépensé
money-left = Reste
money-without-line = Sur aucune ligne
money-whole = Budget entier
money-unallocated = Encore sur aucune ligne : { $amount }
money-overallocated = Les lignes excèdent le budget : { $amount }
money-overcommitted = engagements { $amount }
money-overhead = Frais généraux
money-burn = Dépenses et temps écoulé
money-burn-spent = Dépensé
money-burn-committed = Engagé
money-burn-elapsed = Temps écoulé
money-burn-on = { $date } ; période d’éligibilité : { $period }
money-burn-project-period = { $date } ; période d’éligibilité non indiquée, prise pour celle du projet : { $period }
money-burn-no-period = { $date } ; aucune période d’éligibilité
money-burn-table = En tableau
money-percent = { $value } %
money-burn-of-budget = du budget
money-burn-of-period = de la période
money-who-gives = Qui contribue
money-no-contributions = Aucune contribution. Un donateur sans montant reste un donateur.
money-outstanding = à venir { $amount }
money-came = reçu { $amount }
money-amount-not-known = montant non connu
money-instalment-received = reçu { $date }
money-instalment-due = échéance { $date }
money-instalment-late = échéance { $date }, en retard
money-instalment-no-date = sans date
money-received-question = Reçu quand ?
money-mark-received = Reçu…
money-transactions = Engagements et dépenses
money-no-transactions = Rien d’engagé ni de dépensé.
money-show-more = Afficher la suite ({ $count })
money-years = Par année
money-year = Année
money-no-year = Sans année
money-due = À venir
money-received = Reçu
money-evenly = À rythme égal
money-evenly-explained = « À rythme égal » est une hypothèse : chaque budget, jour après jour, sur sa période d’éligibilité. Le reste n’est que ce qui a été saisi.
money-show-evenly = Montrer l’hypothèse d’un rythme égal
donors-by-stage = Par fermeté
donors-by-project = Par projet
donors-by-year = Par année
donors-export = Exporter les contributions pour un tableur…
donors-view = Présentation
donors-donor = Donateur
donors-totals = Tous les donateurs
donors-empty-title = Aucune contribution
donors-empty = Les contributions se saisissent avec leur projet. Les donateurs figurent alors ici avec ce qu’ils donnent, du simple souhait à l’argent reçu.
donors-total-in = Totaux en une seule monnaie
donors-total-none = chacun dans la sienne
donors-total-budgets = Budgets
donors-rates-none = Aucun taux de change n’a été saisi. Les totaux restent dans chaque monnaie.
donors-more = et { $count } autres
donors-no-amounts = Rien à additionner pour l’instant.
example-percent = 7 ou 12,5
example-rate = 1,08
example-currency = EUR
example-quantity = 120 ou 12,5

## Activités, résultats et qui a été formé

training-title = Qui a été formé
training-list = Liste
training-view = Vue
training-of = États
training-scope = { $name } ({ $kind })
training-all = Tous les États
training-in = Activités de
training-all-projects = Tous les projets
training-rows = Quelles lignes
training-rows-all = Tous
training-rows-gaps = Absents seulement
training-export = Enregistrer pour Excel…
training-print = Imprimer…
training-state = État
training-total = Toutes années
training-never = aucune relevée
training-expected = attendu
training-not-sure = Incertaine
training-all-of = { $count ->
    [one] Le seul État
   *[other] Les { $count } États
}
training-unrecorded = Tenues, sans participants
training-behind = { $whose }, { $column }
training-cell = { $state }, { $year } : { $value }
training-nothing = rien de relevé
training-nothing-behind = Aucune activité.
training-activities = { $count ->
    [one] { $count } activité
   *[other] { $count } activités
}
training-planned = { $count ->
    [one] attendu à { $count } activité prévue
   *[other] attendu à { $count } activités prévues
}
training-no-states = Aucun État à examiner
training-no-states-next = Les États s’inscrivent sous Partenaires ; on y dit lesquels siègent dans un organe, relèvent d’une région ou appartiennent à un réseau.
training-no-gaps = Tous ces États ont participé.
results-none = Aucun résultat. Ce que le projet doit atteindre figure ici : où l’on en était, où l’on en est, où l’on doit arriver.
results-no-activities = Aucune activité. Indiquez la date telle que vous la connaissez, « mai 2027 » suffit ; les participants viendront ensuite.
results-latest = Dernière
results-progress = Avancement
results-not-known = non connue
results-not-measured = non mesurée
results-not-set = non fixée
results-value = { $period } : { $value }
results-value-not-known = non connue
results-people = { $states ->
    [one] { $people } participants de { $states } État aux activités tenues
   *[other] { $people } participants de { $states } États aux activités tenues
}
results-unrecorded = { $count ->
    [one] Pour { $count } activité tenue, aucun participant n’est relevé.
   *[other] Pour { $count } activités tenues, aucun participant n’est relevé.
}
results-states = { $count ->
    [one] de { $count } État
   *[other] de { $count } États
}
results-number-not-known = nombre non connu
results-not-recorded = aucun relevé
results-expected = Participants attendus
results-over = plus que prévu
results-on-line = sur « { $line } », reste : { $left }
results-left = reste : { $left }
results-committed = engagé : { $amount }
results-nothing-spent = rien de relevé

## Calendrier

calendar-view = Affichage
calendar-view-month = Mois
calendar-view-agenda = Agenda
calendar-today = Aujourd’hui
calendar-previous-month = Mois précédent
calendar-next-month = Mois suivant
calendar-previous-year = Année précédente
calendar-next-year = Année suivante
calendar-month-of = Calendrier : { $month }
calendar-empty-month = Rien n’est connu pour ce mois.
calendar-empty-year = Rien n’est connu pour cette année.
calendar-last = Aller au dernier avant : { $month }
calendar-next = Aller au suivant : { $month }
calendar-without-day = Sans jour précis
calendar-without-day-none = Rien sans jour précis.
calendar-known-month = Connu au mois près
calendar-known-quarter = Connu au trimestre près
calendar-known-year = Connu à l’année près
calendar-known-range = Entre deux jours, ou ouvert
calendar-known-none = Sans date
calendar-within-month = Dans le mois, jour inconnu

## La frise

wall-label = Frise : ce qui a lieu, dans l’ordre des dates
wall-help = Les flèches mènent d’un élément à l’autre. Alt avec flèche gauche ou droite le déplace ; Maj et Alt déplacent sa fin ou, avec haut et bas, son début. Entrée confirme, Échap laisse tout en l’état.
keys-wall-move = Déplacer l’élément
keys-wall-end = Déplacer sa fin
keys-wall-start = Déplacer son début
keys-tick = Fait, ou de nouveau à faire
keys-start = En cours, ou non
wall-by-body = Par organe
wall-by-project = Par projet
wall-by-region = Par région
wall-by-donor = Par donateur
wall-by-person = Par personne
wall-zoom = Échelle
wall-nearer = Plus près
wall-farther = Plus loin
wall-fit = Tout montrer
wall-print = Imprimer ce qui est affiché…
wall-printed = Établi par Plenary
wall-quarter = T{ $number }
wall-decade = Années { $year }
wall-tray = Sans date
wall-tray-more = { $count ->
    [one] 1 autre se trouve par le filtre.
   *[other] { $count } autres se trouvent par le filtre.
}
wall-place = Mettre « { $name } » sur la frise
wall-moves = { $name } : { $before } → { $after }
wall-gets = { $name } : { $after }
wall-stays = { $name } reste au { $date }
wall-confirm = Changer la date
wall-left-out = { $count ->
    [one] 1 autre n’a pas de place : approchez-vous ou filtrez.
   *[other] { $count } autres n’ont pas de place : approchez-vous ou filtrez.
}
wall-legend-sure = Jours connus
wall-legend-possible = Quelque part dans l’intervalle
wall-empty = Rien encore sur la frise
wall-empty-next = Réunions, activités et projets se placent ici côte à côte dès qu’ils ont une date, si approximative soit-elle.
## Participants d’une réunion

column-delegation = Délégation
column-delegationRole = Rôle
column-stage = Étape
column-credentials = Pouvoirs
participants-back = Retour à { $name }
participants-invite = { $count ->
    [one] Inviter 1 membre
   *[other] Inviter { $count } membres
}
participants-any-stage = Toute étape
participants-none-at-stage = Personne n’en est à cette étape
participants-list = Liste…
participants-print = Imprimer l’appel…
participants-more = Plus…
participants-copy = Reprendre d’une réunion…
participants-empty = Invitez ceux qui siègent dans l’organe qui convoque la réunion, ou reprenez les participants de la précédente.
participants-no-body = Indiquez quel organe convoque la réunion : ses membres pourront être invités et le quorum compté. Ou ajoutez les participants un à un.
participants-none-yet = { $count ->
    [one] Personne encore ; 1 membre à inviter
   *[other] Personne encore ; { $count } membres à inviter
}
participants-party = Parties
participants-observer = Observateurs
participants-ad_hoc = Invités pour l’occasion
participants-expert = Experts
participants-secretariat = Secrétariat
participants-interpreter = Interprètes
participants-other = Autres
participants-count = { $delegations ->
    [one] 1 délégation
   *[other] { $delegations } délégations
} · { $persons ->
    [0] personne de désigné
    [one] 1 personne
   *[other] { $persons } personnes
}{ $confirmed ->
    [0] { "" }
    [one] { " · " }1 confirmée
   *[other] { " · " }{ $confirmed } confirmées
}
delegation-lacks-head = sans chef
delegation-unnamed = pas encore désigné
selected = { $count ->
    [one] 1 sélectionné
   *[other] { $count } sélectionnés
}
selected-set-stage = Changer l’étape
selected-none = Ne rien sélectionner
sessions-none = Les présences se relèvent séance par séance, et il n’y a pas encore de séance.
sessions-two-a-day = Deux séances par jour
sessions-one-a-day = Une séance par jour
session-attending = { $count } prés.
session-count = Montrer le décompte de cette séance
session-mark-confirmed = Marquer présents tous les confirmés
session-edit = Modifier la séance
presence-key-present = p
presence-key-online = l
presence-key-absent = a
presence-key-excused = e
presence-toggle = Présent ou non
presence-clear = Effacer
key-space = Espace
key-delete = Suppr
quorum-set = Définir la règle de quorum de { $body }
quorum-no-body = Aucun organe ne convoque cette réunion : il n’y a pas de quorum à compter.
copy-title = Reprendre les participants d’une réunion
copy-from = De
copy-nothing = Personne ne participe à cette réunion, et personne ne siège dans l’organe.
copy-run = { $count ->
    [one] Inviter 1 participant
   *[other] Inviter { $count } participants
}
since-joined = Nouveaux membres, à inviter
since-left = Plus membres, laissés de côté
since-otherCapacity = Désormais à un autre titre
since-doubtful = Peut-être pas membres à cette date
since-occasional = Invités pour l’occasion seulement, laissés de côté
since-unchanged = Comme avant
since-already = Déjà là, inchangés
not-carried-replaced = { $name } a été remplacé.
not-carried-declined = { $name } a décliné.
not-carried-elsewhere = { $name } fait partie d’une autre délégation.
list-shape = Que montrer
list-shape-list = Liste
list-shape-cards = Chevalets
list-shape-languages = Par langue
list-language = Langue de la liste
list-export = Tableur…
list-as-written = { $count ->
    [one] 1 nom est écrit comme dans le secrétariat : aucune traduction en { $language } ne figure parmi ses autres noms.
   *[other] { $count } noms sont écrits comme dans le secrétariat : aucune traduction en { $language } ne figure parmi leurs autres noms.
}
print = Imprimer…

## Historique du secrétariat

screen-history = Historique
history-explained = Toutes les modifications, la plus récente d’abord. Rien n’en est jamais effacé.
history-empty = Rien n’a encore été fait
history-done = en vigueur
history-more = Montrer les modifications antérieures

## Export et import

transfer-menu = Exporter et importer
export-calendar-title = Exporter un calendrier
export-scope = Les réunions et activités de qui ?
export-scope-office = Tout le secrétariat
export-scope-body = Un organe
export-scope-project = Un projet
export-scope-selection = Seulement « { $name } »
export-approximate = Dates dont le jour n’est pas connu
export-approximate-exclude = omises
    .explanation = la liste en est donnée ensuite
export-approximate-include = comprises
    .explanation = sur tout le mois, le trimestre ou l’année, et signalées
export-approximate-only = elles seules
    .explanation = pour un second calendrier qui leur est propre
export-projects = Projets
export-projects-exclude = absents du calendrier
export-projects-span = du premier au dernier jour
export-projects-startAndEnd = seulement le premier et le dernier jour
export-deadlines = Échéances
export-deadlines-none = absentes du calendrier
export-deadlines-days = comme événements de leur jour
export-deadlines-times = comme la demi-heure qui précède leur heure, s’il y en a une
export-deadlines-tasks = comme tâches, pour les logiciels qui en gèrent
export-choose-place = Choisir où l’enregistrer…
export-sheet-title = Exporter une liste pour un tableur
export-sheet-explained = Une liste en classeur Excel, ou en fichier CSV si le nom se termine par .csv.
export-sheet-table = Quelle liste ?
document-title = Produire un document
document-which = Quel document ?
document-meetingCalendar = Calendrier des réunions
document-yearPlan = Plan de l’année sur une page
document-agenda = Ordre du jour annoté
document-participants = Liste des participants
document-decisions = Décisions et suivi
document-portfolio = Portefeuille de projets
document-donor = Rapport à un donateur
document-updateNote = Point d’information
document-year = Année
document-bodies = Organes
document-all-bodies = Tous les organes
document-grouping = Par ligne
document-meeting = Réunion
document-choose-meeting = Choisir une réunion
document-only-open = seulement celles en suspens
document-all-projects = Tous les projets
document-choose-donor = Choisir un donateur
document-since = Signalé depuis
document-since-nothing = Rien de signalé
document-language = Langue
document-format = Type de fichier
document-format-docx = Word
document-format-pdf = PDF
export-iati-title = Exporter pour la transparence de l’aide
export-iati-explained = Les projets sous forme de fichier d’activités IITA 2.03. Rien n’est inventé : ce que l’IITA exige et que le secrétariat ne sait pas est énuméré.
export-iati-publisher = Qui publie ?
export-iati-identifier = Identifiant IITA
export-iati-identifier-explained = Le code d’un organisme, un trait d’union et un numéro ; voir org-id.guide. Il est conservé avec l’organisation.
export-iati-projects = Quels projets ?
export-iati-all = tous
export-iati-one = l’un d’eux
export-iati-texts = Le secrétariat écrit en
export-iati-forecast = { $count ->
    [0] Aucun fichier ne peut encore être écrit : aucun projet n’a tout ce que l’IITA exige.
    [one] { $count } projet peut être publié, et { $leftOut } pas encore :
   *[other] { $count } projets peuvent être publiés, et { $leftOut } pas encore :
}
import-title = Importer des données
import-explained = Un dossier de fichiers CSV, tel que « Exporter toutes les données » l’écrit, ou l’archive d’un secrétariat. Les fiches déjà présentes sont modifiées ; aucune n’est supprimée.
import-faulty = Si une ligne ne peut être reprise
import-faulty-refuseAll = ne rien importer, et dire pourquoi
import-faulty-leaveOut = omettre cette ligne, et importer les autres
import-from = À partir
import-from-folder = d’un dossier de fichiers CSV
import-from-archive = d’une archive (.zip)
import-choose = Choisir…
archive-title = Archiver le secrétariat
archive-explained = Un seul fichier avec tout ce que contient le secrétariat : fiches en CSV, calendriers, documents, historique. Il se lit sans Plenary.
archive-documents = Documents, en Word et en PDF
archive-documents-both = en anglais et en français
archive-documents-en = en anglais
archive-documents-fr = en français
archive-documents-none = aucun : fiches, calendriers et historique seulement
archive-working = Écriture de l’archive
archive-stop = Arrêter
report-share = Exporté en un fichier
report-share-explained = Un autre secrétariat le reprend par « Importer un fichier ». Il contient :
report-share-documents = { $count ->
    [one] et 1 document, lisible sans Plenary.
   *[other] et { $count } documents, lisibles sans Plenary.
}
report-archive = Secrétariat archivé
report-archive-holds = L’archive contient :
report-archive-records = fiches
report-archive-events = événements dans les calendriers
report-archive-documents = documents
report-archive-steps = étapes de l’historique
report-archive-left = { $count ->
    [one] 1 chose n’y figure pas
   *[other] { $count } choses n’y figurent pas
}
report-calendar = Calendrier exporté
report-data = Toutes les données exportées
report-sheet = Liste exportée
report-iati = Export pour la transparence de l’aide
report-activities = { $count ->
    [0] Rien n’a été écrit : aucun projet n’a tout ce que l’IITA exige.
    [one] 1 activité a été écrite.
   *[other] { $count } activités ont été écrites.
}
report-iati-left-out = laissé de côté
report-iati-written = publié
report-iati-more = { $count ->
    [one] { $count } autre projet est incomplet.
   *[other] { $count } autres projets sont incomplets.
}
report-iati-all = Tous les projets
report-note = Le point d’information a été enregistré
report-document = Document produit
report-document-says = Ce que le document dit de lui-même
report-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
report-import = Données lues
report-events = { $count ->
    [0] Aucun événement n’a été écrit.
    [one] 1 événement a été écrit.
   *[other] { $count } événements ont été écrits.
}
report-unchanged-file = Le fichier disait déjà la même chose et a été laissé tel quel.
report-main-feed = { $count ->
    [one] 1 élément est connu au jour près et relève du calendrier principal.
   *[other] { $count } éléments sont connus au jour près et relèvent du calendrier principal.
}
report-left-out = { $count ->
    [one] 1 élément a été omis :
   *[other] { $count } éléments ont été omis :
}
report-nothing-left-out = Rien n’a été omis.
report-tables = Nombre de fiches de chaque sorte :
report-rows = { $count ->
    [0] La liste n’a aucune ligne.
    [one] La liste a 1 ligne.
   *[other] La liste a { $count } lignes.
}
report-added = Ajoutées
report-changed = Modifiées
report-unchanged = Inchangées
report-import-undo = L’import est une seule opération : il peut être annulé en entier.
report-import-take-back = Annuler l’import
report-import-nothing = Rien n’a été modifié dans le secrétariat.
report-notices = { $count ->
    [one] 1 endroit n’a pu être lu tel quel :
   *[other] { $count } endroits n’ont pu être lus tels quels :
}
report-place = { $file }, ligne { $line }
report-place-field = { $file }, ligne { $line }, { $field }
report-refused = { $count ->
    [one] 1 fiche a été refusée :
   *[other] { $count } fiches ont été refusées :
}

## L’ordre du jour d’une réunion

agenda-title = Ordre du jour
agenda-back = Retour à « { $name } »
agenda-open = Ordre du jour minuté
agenda-time = Heure
agenda-item = Point
agenda-duration = Durée
agenda-day = Jour { $day }
agenda-day-beyond = après la fin de la réunion
agenda-not-known = heure inconnue
agenda-fix = Début de « { $title } »
agenda-fix-example = 9 h 30
agenda-duration-of = Durée de « { $title } »
agenda-duration-example = 45 ou 1 h 30
agenda-duration-refused = « { $text } » n’est pas une durée. Écrivez 45, 1 h 30 ou 1:30.
agenda-time-refused = « { $text } » n’est pas une heure. Écrivez 9 h 30 ou 14:00.
agenda-move = Déplacer « { $title } » : Alt et les flèches
agenda-overlap = commence { $minutes } avant la fin de ce qui précède
agenda-free = { $minutes } libres
agenda-total = { $duration } prévues
agenda-without-duration = { $count ->
    [one] 1 point sans durée
   *[other] { $count } points sans durée
}
agenda-overrun = se termine { $minutes } après la fin de la réunion
agenda-follow-up = Suivi : { $state }
agenda-decisions = { $count ->
    [one] 1 décision
   *[other] { $count } décisions
}
agenda-items = { $count ->
    [one] 1 point
   *[other] { $count } points
}
agenda-add = Nouveau point
agenda-add-title = Titre du nouveau point
agenda-empty = Aucun point
agenda-empty-next = Saisissez un titre ci-dessous puis Entrée. Donnez les durées que vous connaissez : les heures en découlent.
agenda-carry = Reporter un suivi…
agenda-print = Imprimer
printed-left-out = { $count ->
    [one] 1 autre n’est pas imprimé : restreignez la liste.
   *[other] { $count } autres ne sont pas imprimés : restreignez la liste.
}
filter-any-owner = Tous les responsables
filter-clear = Effacer le filtre « { $filter } »
filter-named = Filtre : { $filter }

## Documents

papers-empty = Nommez le document, puis ajoutez ses versions avec le jour où chacune est attendue. Sa cote vient de la série de l’organe.
papers-standing = Quels documents
papers-standing-all = Tous
papers-standing-awaited = Attendus
papers-standing-late = En retard
papers-standing-withoutSymbol = Sans cote
papers-none-awaited = Rien n’est attendu
papers-none-late = Rien n’est en retard
papers-none-withoutSymbol = Tous les documents ont leur cote
papers-versions = Langues
papers-no-symbol = pas encore de cote
paper-received = { $language } : reçu { $date }
paper-superseded = { $language } : une révision ultérieure est arrivée
paper-awaited = { $language } : attendu, échéance { $date }
paper-awaited-no-date = { $language } : attendu, sans échéance
paper-mayBeLate = { $language } : peut-être en retard, échéance { $date }
paper-late = { $language } : en retard, échéance { $date }
paper-late-mark = retard
paper-mayBeLate-mark = retard ?
paper-language = { $language } rév. { $revision }
paper-give-symbol = Attribuer la cote suivante :
paper-no-series = { $body } n’a pas encore de numérotation.
paper-no-body = La cote vient de la série d’un organe : indiquez l’organe ou la réunion.
paper-set-up-series = Définir sa numérotation

## Suivi

follow-up-standing = Quelles décisions
follow-up-standing-all = Toutes
follow-up-standing-open = Ouvertes
follow-up-standing-overdue = En retard
follow-up-empty = Notez ce qui a été décidé, qui s’en charge et pour quand. Ce qui est ouvert peut être reporté à la réunion suivante.
follow-up-none-open = Rien n’est ouvert
follow-up-none-overdue = Rien n’est en retard
follow-up-owner-none = personne encore
follow-up-past = en retard
follow-up-mayBePast = en retard ?
follow-up-keys = Espace : un pas de plus · Maj et Espace : un pas en arrière
column-decision = Décision
column-decided-at = Décidé lors de
column-carried-to = Reporté à
carry-title = Reporter le suivi à une réunion
carry-open = Reporter à une réunion…
carry-meeting = À l’ordre du jour de
carry-no-meeting = Aucune réunion n’est prévue
carry-no-meeting-next = Saisissez la prochaine réunion, avec sa date telle que vous la connaissez. Le suivi ouvert pourra être mis à son ordre du jour.
carry-nothing = Aucun suivi de ses organes n’est ouvert.
carry-there = déjà à son ordre du jour
carry-all = Tout
carry-more = { $count ->
    [one] 1 autre est ouvert et n’est pas montré ici.
   *[other] { $count } autres sont ouverts et ne sont pas montrés ici.
}
carry-do = { $count ->
    [0] Reporter
    [one] Reporter 1 point
   *[other] Reporter { $count } points
}

## Qui a mis en œuvre quoi

matrix-view = Affichage
matrix-list = Liste
matrix-open = Par État
matrix-body = Organe
matrix-all-bodies = Tous les organes
matrix-states = État
matrix-legend = Légende
matrix-cell = { $state }, « { $recommendation } » : { $value }
matrix-since = depuis { $date }
matrix-fully = { $count } sur { $total } entièrement
matrix-empty = Aucun État
matrix-empty-next = Ajoutez les États parmi les organisations ; chacun a ici une ligne.

## Conflits

screen-clashes = Conflits
clashes-period = Quels jours
clashes-from-today = À partir d’aujourd’hui
clashes-from-always = Toutes les dates
clashes-none = Rien de ce qui est prévu n’est en conflit
clashes-none-from-today = Aucun conflit à partir d’aujourd’hui
clashes-explained = Les réunions, groupes de réunions et activités aux mêmes jours, ou se suivant avec les mêmes organes, personnes ou lieu, apparaissent ici avec les faits qui causent le conflit.
clashes-certain = Certains
clashes-possible = Possibles
clashes-accepted = Acceptés
clashes-of = { $count ->
    [one] 1 conflit
   *[other] { $count } conflits
}
clashes-all-of = Afficher les { $count }
clash-same_days-certain = Aux mêmes jours : { $days }.
clash-same_days-possible = Pourraient tomber les mêmes jours : { $days }.
clash-back_to_back-certain = { $second } commence le lendemain : { $days }.
clash-back_to_back-possible = { $second } pourrait commencer le lendemain : { $days }.
clash-day_off-certain = Le { $days } est chômé : { $second } ({ $of }).
clash-day_off-possible = Si la date se confirme, le { $days } est chômé : { $second } ({ $of }).
clash-deadline_inside-certain = L’échéance « { $second } » pour { $of } tombe le { $days }.
clash-deadline_inside-possible = L’échéance « { $second } » pour { $of } pourrait tomber le { $days }.
clash-bodies = { $count ->
    [one] { $names } convoque les deux.
   *[other] { $names } convoquent les deux.
}
clash-people = { $count ->
    [one] { $names } est attendu aux deux.
   *[other] { $names } sont attendus aux deux.
}
clash-place = Lieu commun : { $place }.
clash-accepted = Accepté :
clash-accepted-before = Accepté quand les faits étaient autres : { $reason }
clash-accept-with-reason = Accepter…
clash-accept = Accepter
clash-reason = Pourquoi le conflit est accepté
clash-reason-example = Pourquoi ? « L’audition ouvre la plénière. »
clash-withdraw = Ne plus accepter
clash-mark = { $certain ->
    [0] { $possible ->
        [one] Conflit possible avec 1 autre
       *[other] Conflit possible avec { $possible } autres
    }
    [one] 1 conflit
   *[other] { $certain } conflits
}

## Trouver une semaine

find-week = Trouver une semaine…
find-week-title = Trouver une semaine
find-week-for = Trouver une semaine pour { $name }
find-week-name = Nom de la réunion
find-week-bodies = Organes
find-week-no-bodies = Aucun organe
find-week-people = Autres personnes
find-week-without = Sans { $name }
find-week-length = Durée en jours
find-week-window = Entre
find-week-weekdays = Jours préférés
find-week-no-window = Indiquez entre quels jours, par exemple « mai – juin 2017 ».
find-week-none = Il n’y a pas tant de jours d’affilée.
find-week-take = Retenir
find-week-move = Déplacer ici
find-week-take-named = Retenir { $days }
slot-for = Pour :
slot-against = Contre :
slot-quiet_week = Rien d’autre n’est prévu cette semaine-là.
slot-free_days = Rien d’autre n’est prévu ces jours-là.
slot-nobody_elsewhere = Aucun d’eux n’est attendu ailleurs.
slot-body_meets = { $certain ->
    [yes] Le même organe se réunit : { $name }, { $date }.
   *[no] Le même organe pourrait se réunir : { $name }, { $date }.
}
slot-person_elsewhere = { $certain ->
    [yes] Quelqu’un est attendu ailleurs : { $name }, { $date }.
   *[no] Quelqu’un pourrait être attendu ailleurs : { $name }, { $date }.
}
slot-something_else = { $certain ->
    [yes] { $name } a lieu, { $date }.
   *[no] { $name } pourrait avoir lieu, { $date }.
}
slot-beside_another = La veille ou le lendemain de { $name }, { $date }.
slot-on_day_off = Jour chômé : { $name } ({ $date }).
slot-on_deadline = Échéance d’une autre réunion : { $name }, { $date }.
slot-other_weekday = Pas seulement des jours préférés.

## Échéances, échéancier d’une réunion, modèles et jours chômés

screen-deadlines = Échéances
deadlines-empty = Une échéance se compte à rebours de sa réunion. Ouvrez l’échéancier d’une réunion et appliquez un modèle : chaque étape reçoit son jour, et suit la réunion quand elle change de date.
deadlines-to-meetings = Choisir une réunion
deadline-who = Qui
deadline-tick = « { $name } » est fait
deadline-state = État de « { $name } » : { $state }
deadline-pinned = Fixé à la main :
deadline-unknown = Jour inconnu
deadline-circular = Dépend d’elle-même par d’autres : aucun jour n’en découle
due-group = Regroupement
due-by-week = Par semaine
due-by-person = Par personne
due-open = À faire
due-all = Toutes
due-of-anybody = De tout le monde
due-of-nobody = Sans responsable
due-of-person = { $name } ({ $count })
due-of-somebody = D’une personne
due-count-overdue = { $count ->
    [one] 1 en retard
   *[other] { $count } en retard
}
due-count-week = { $count } cette semaine
due-count-open = { $count } à faire
due-none = Aucune échéance
due-print = Imprimer les échéances
lateness-overdue = { $count ->
    [one] 1 jour de retard
   *[other] { $count } jours de retard
}
lateness-possibly = Peut-être en retard
lateness-today = Aujourd’hui
shift-none = même jour
shift-later = { $count ->
    [one] 1 jour plus tard
   *[other] { $count } jours plus tard
}
shift-earlier = { $count ->
    [one] 1 jour plus tôt
   *[other] { $count } jours plus tôt
}
pinned-by-rule = fixé à la main ; la règle donne { $date }
pinned-on-rule = fixé à la main, au jour que donne la règle
pinned-drift = fixé à la main, { $shift } que selon la règle ({ $date })
timetable-open = Échéancier
timetable-title = Échéancier
timetable-of = Échéancier de { $name }
timetable-back = Retour à { $name }
timetable-print = Imprimer l’échéancier
timetable-empty = Planifiez à rebours de la réunion : appliquez un modèle et chaque étape reçoit son jour, ou ajoutez des étapes une à une. Quand la réunion change de date, elles suivent.
timetable-open-count = { $open } à faire sur { $count }
timetable-next = Prochaine : { $name }, { $date }
template-apply = Appliquer un modèle…
template-title = Appliquer un modèle à { $name }
template-which = Modèle
template-preview = Les jours qui en découlent
template-for-date = Pour { $date } :
template-no-date = La réunion n’a pas encore de date : les étapes sont gardées et recevront leur jour avec elle.
template-steps = { $count ->
    [0] aucune étape
    [one] 1 étape
   *[other] { $count } étapes
}
template-already = { $count ->
    [one] Cette réunion a déjà 1 échéance ; celles-ci s’y ajoutent.
   *[other] Cette réunion a déjà { $count } échéances ; celles-ci s’y ajoutent.
}
template-run = { $count ->
    [one] Ajouter 1 échéance
   *[other] Ajouter { $count } échéances
}
templates-empty = Un modèle réunit les étapes habituelles d’un type de réunion, comptées à partir d’elle. Commencez par ceux des plénières, groupes de travail, conférences, auditions et ateliers, puis adaptez-les.
templates-add-ready = Ajouter les modèles fournis
meeting-move = Déplacer la réunion…
move-title = Déplacer { $name }
move-from = Date actuelle
move-to = Nouvelle date
move-no-deadlines = Aucune échéance n’en dépend.
move-say-date = { $count ->
    [one] Indiquez la nouvelle date pour voir ce que devient son échéance.
   *[other] Indiquez la nouvelle date pour voir ce que deviennent ses { $count } échéances.
}
move-facts-moving = { $count ->
    [0] Aucune échéance ne change
    [one] 1 échéance change
   *[other] { $count } échéances changent
}
move-facts-pinned = { $count ->
    [one] 1 fixée à la main reste
   *[other] { $count } fixées à la main restent
}
move-facts-overdue = { $count ->
    [one] 1 serait en retard
   *[other] { $count } seraient en retard
}
move-now = Maintenant
move-then = Ensuite
move-shift = Écart
move-pinned = reste, fixé à la main
move-drift = { $shift } que selon la règle
move-not-known = inconnu au jour près
move-run = Déplacer
move-leave = Ne rien changer
holidays-next = Prochains
holidays-coming = Jours fériés à venir
holidays-law = Selon
holidays-empty = Indiquez de qui votre bureau observe les jours fériés : les jours ouvrés les laissent de côté, et aucune échéance n’y tombe.
closures-empty = Indiquez quand le bureau est fermé, comme entre Noël et le jour de l’an : les jours ouvrés laissent ces jours de côté.
closure-not-counted = non compté : les jours sont inconnus

## Situations arrêtées

screen-freezes = Situations arrêtées
freezes-view = Ce qui est affiché
freezes-view-changes = Ce qui a changé
freezes-view-note = Point d’information
freezes-explained = Arrêtez la situation quand vous en rendez compte. Cet écran dira ensuite ce qui depuis est nouveau, disparu, déplacé, confirmé, annulé ou financé, et le point d’information le signalera.
freezes-list = Situations arrêtées
freeze-made = arrêtée le { $when }
freeze-elsewhere = arrêtée dans un autre secrétariat : seul son nom est ici
freeze-edit = Renommer ou supprimer « { $name } »
compare-since = Depuis « { $name } »
compare-with = Comparée avec
compare-now = la situation actuelle
compare-kind = Sorte
compare-all-kinds = toutes les sortes
compare-scope = Organe ou projet
compare-all-scopes = tous les organes et projets
# $label: the kind, body or project.
compare-counted = { $label } ({ $count })
# For a screen reader, on the button of a menu.
compare-chosen = { $name } : { $label }
compare-nothing = Rien n’a changé
compare-nothing-explained = Le secrétariat contient exactement ce qu’il contenait alors.
compare-nothing-such = Rien de tel n’a changé
compare-show-all = { $count ->
    [one] Afficher la seule différence
   *[other] Afficher les { $count } différences
}
compare-print = Imprimer ce qui a changé…
compare-more = Afficher la suite
difference-nothing = non indiqué
# For a screen reader, where the page shows an arrow.
difference-step = { $field } de { $before } à { $after }
difference-parts = { $count ->
    [one] avec 1 fiche qui en fait partie
   *[other] avec { $count } fiches qui en font partie
}
note-heading = Point d’information
note-day = Au
note-day-needed = Le point d’information est d’un jour : indiquez le jour, le mois et l’année.
note-parts = Parties du point d’information
note-chip-current_projects = En cours
note-chip-pipeline = En préparation
note-chip-ahead = À venir
note-chip-opportunities = Occasions
note-copy = Copier le point d’information
note-copied = Copié
note-save = Enregistrer le point d’information comme texte…

## Fichiers d’autres programmes

import-file = Importer un fichier…
screen-incoming = Importation
incoming-title = Importer « { $file } »
incoming-none = Aucun fichier en cours d’importation
incoming-none-explained = Choisissez un fichier exporté par un autre programme, par exemple un calendrier (.ics), un tableau (.xlsx, .csv), le texte d’une présentation ou ce qu’un autre secrétariat a exporté, ou faites-le glisser sur cette fenêtre. Vous voyez ce qui changerait avant que rien ne change.
incoming-choose = Choisir un fichier…
incoming-other = Choisir un autre fichier…
incoming-drop = Déposez le fichier pour voir ce qu’il changerait
incoming-reading = Lecture de « { $file } »
incoming-importing = Importation de « { $file } »
incoming-stop = Arrêter
incoming-of-calendar = Calendrier « { $name } »
incoming-of-calendar-unnamed = Calendrier sans nom
incoming-of-data = Fiches d’un secrétariat : « { $name } »
incoming-of-data-unnamed = Fiches d’un secrétariat
incoming-of-text = Texte « { $name } »
incoming-of-text-unnamed = Texte sans titre
paste-text = Coller un texte…
paste-title = Coller un texte
paste-explained = Le texte d’une présentation, d’une note ou d’un courriel. Les réunions, projets, contributions et partenaires qu’il nomme sont proposés, chacun avec sa ligne ; rien n’est importé sans votre accord.
paste-label = Texte
paste-read = Lire le texte
incoming-occurrences = Événements répétés de
incoming-occurrences-to = à
incoming-first-year = Première année pour laquelle les événements répétés sont importés
incoming-last-year = Dernière année pour laquelle les événements répétés sont importés
incoming-rows-as = { $count ->
    [one] 1 ligne sur :
   *[other] { $count } lignes sur :
}
incoming-sheet = Feuille
incoming-ambiguous = « { $date } » s’écrit
incoming-order-open = non précisé
incoming-order-day_month = jour d’abord
incoming-order-month_day = mois d’abord
incoming-columns = { $count ->
    [one] 1 colonne comprise
   *[other] { $count } colonnes comprises
}
incoming-columns-passed = { $count ->
    [one] (1 laissée de côté)
   *[other] ({ $count } laissées de côté)
}
incoming-column-none = Laissée de côté
incoming-column-unnamed = Sans nom
incoming-field-id = Identifiant
incoming-field-name = Nom
incoming-field-family_name = Nom de famille
incoming-field-given_name = Prénom
incoming-field-date = Date ou début
incoming-field-until = Fin
incoming-field-place = Lieu
incoming-field-kind = Type
incoming-field-status = État
incoming-field-certainty = Certitude
incoming-field-project = Projet
incoming-field-meeting = Réunion
incoming-field-organisation = Organisation
incoming-field-title = Civilité
incoming-field-function = Fonction
incoming-field-email = Courriel
incoming-field-phone = Téléphone
incoming-field-languages = Langues
incoming-field-short_name = Nom abrégé
incoming-field-country_code = Code du pays
incoming-field-web_address = Adresse web
incoming-field-online_link = Lien en ligne
incoming-field-capacity = Qualité
incoming-field-stage = Étape
incoming-field-delegation_role = Rôle dans la délégation
incoming-field-credentials = Pouvoirs
incoming-field-amount = Montant
incoming-field-currency = Devise
incoming-field-share = Part du budget
incoming-field-outcome = Bilan
incoming-field-note = Note
incoming-filter = Ce qui est montré
incoming-all = Tout
incoming-counted = { $label } { $count }
incoming-not-read = Non lu tel quel
incoming-empty = Il n’y a rien à importer dans ce fichier.
incoming-import = { $count ->
        [0] Importer
        [one] Importer { $count } élément
       *[other] Importer { $count } éléments
    }
incoming-discard = Abandonner
incoming-take = Importer « { $name } »
incoming-decide = Que faire de « { $name } »
incoming-leave = Laisser de côté
incoming-take-new = Ajouter comme nouveau
incoming-same-as = C’est « { $name } »
incoming-perhaps = Peut-être « { $name } »
incoming-match-all = Toutes identiques
incoming-add-all = Toutes nouvelles
incoming-choose-all = Tout choisir
incoming-choose-none = Ne rien choisir
incoming-line = ligne { $line }
incoming-items = Contenu du fichier
incoming-notices = Ce qui n’a pas été lu tel quel
report-incoming = Fichier importé
report-left = Laissées de côté
report-incoming-notices = { $count ->
        [one] Un élément du fichier n’a pas été lu tel quel.
       *[other] { $count } éléments du fichier n’ont pas été lus tels quels.
    }

## Calendriers publiés

screen-publications = Calendriers publiés
column-publication-whose = Événements de
column-publication-standing = État
publications-empty = Un calendrier publié suit de lui-même le secrétariat, et d’autres voient chaque changement. C’est un fichier dans un dossier que d’autres lisent, un fichier à une adresse web à laquelle ils s’abonnent, ou un calendrier sur un serveur, tenu entrée par entrée.
publication-whole-office = Tout le secrétariat
publication-all-now = Publier les calendriers maintenant
publication-now = Publier maintenant
publication-choose-file = Choisir le fichier…
publication-other-file = Autre fichier…
publication-here = Publier depuis cet ordinateur…
publication-change-password = Mot de passe…
publication-stop = Arrêter ici
publication-review = Examiner les conflits…
publication-panel = État du calendrier publié
publication-needs-you = { $count ->
    [one] 1 calendrier attend votre décision
   *[other] { $count } calendriers attendent votre décision
}
publication-is-away = Non publié depuis cet ordinateur
publication-is-publishing = Publication en cours
publication-is-contradicted = { $count ->
    [one] 1 entrée y a été modifiée
   *[other] { $count } entrées y ont été modifiées
}
publication-is-retried = { $failure }, nouvel essai à { $at }
publication-is-waiting = Modifié ; publication imminente
publication-is-current = À jour, { $at }
publication-is-never = Pas encore publié
publication-failure-unreachable = Attend le réseau
publication-failure-untrusted = Serveur non reconnu
publication-failure-busy = Serveur occupé
publication-failure-unauthorised = Mot de passe refusé
publication-failure-refused = Refusé par le serveur
publication-failure-not_there = Rien à cette adresse
publication-failure-full = Plus de place
publication-failure-conflict = Modifié là-bas par d’autres
publication-failure-file_not_written = Fichier non enregistré
publication-failure-misunderstood = Réponse non comprise
publication-failure-no_keyring = Trousseau fermé
publication-away-file = Chaque ordinateur apprend lui-même quel fichier il peut écrire ; le fichier du secrétariat ne contient aucun chemin.
publication-away-address = Rien ne part de cet ordinateur sans votre accord. Le mot de passe est conservé dans son trousseau, pas dans le fichier du secrétariat.
publication-lacks-address = Indiquez d’abord l’adresse web ci-dessous.
publication-target = Destination
publication-succeeded = Dernier succès
publication-created = { $count ->
    [one] 1 nouvelle
   *[other] { $count } nouvelles
}
publication-updated = { $count ->
    [one] 1 modifiée
   *[other] { $count } modifiées
}
publication-deleted = { $count ->
    [one] 1 retirée
   *[other] { $count } retirées
}
publication-password = Mot de passe
publication-password-kept = dans le trousseau de cet ordinateur
publication-password-none = aucun
publication-password-stays = Laisser vide pour garder celui qui est conservé
publication-password-title = Mot de passe du calendrier publié
publication-here-title = Publier depuis cet ordinateur
publication-here-explained = Désormais, cet ordinateur y envoie chaque changement de ces événements tant que le secrétariat est ouvert. Le mot de passe est conservé dans son trousseau et n’est jamais affiché ; laissez-le vide si le serveur n’en demande pas.
publication-here-do = Publier
publication-sent = Ce qui est envoyé
publication-nobody = aucun
contradictions-title = Modifié là-bas : { $name }
contradictions-explained = D’autres ont modifié ces entrées là où le calendrier est publié. Rien n’y est remplacé avant votre décision ; ce qui y est remplacé ne peut pas être rétabli par « Annuler ».
contradictions-all = { $count ->
    [one] L’unique entrée :
   *[other] Les { $count } entrées :
}
contradictions-ours = Écrire ce que dit Plenary
contradictions-theirs = Laisser ce qui s’y trouve
contradictions-more = { $count ->
    [one] En afficher 1 de plus
   *[other] En afficher { $count } de plus
}
contradictions-settle = { $count ->
    [0] Appliquer
    [one] Appliquer 1 décision
   *[other] Appliquer { $count } décisions
}
contradiction-changedThere = modifiée là-bas
contradiction-deletedThere = supprimée là-bas
contradiction-alreadyThere = s’y trouvait déjà
contradiction-not-ours = N’est plus dans le secrétariat : l’entrée y serait retirée.
contradiction-not-theirs = N’y est plus.
