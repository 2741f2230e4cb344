### Ce que disent les documents à côté des fiches elles-mêmes.

## Tous les documents

document-as-of = Situation enregistrée au { $day }
document-cancelled = (annulée)
document-overdue = en retard
document-may-be-overdue = peut-être en retard
document-not-recorded = non enregistré
document-not-yet = pas encore
document-nobody = personne encore
document-left-out = { $count ->
    [one] 1 autre n’a pas trouvé de place.
   *[other] { $count } autres n’ont pas trouvé de place.
}
document-months = { $count ->
    [one] 1 mois
   *[other] { $count } mois
}
error-document-year = Un document ne peut pas porter sur l’année { $year }.
    .hint = Les années de 1000 à 9999 peuvent être demandées.
error-document-not-set = Le document n’a pas pu être mis en page.
    .hint = C’est un défaut de Plenary. Le document peut être écrit malgré tout au format Word.
dialog-export-document = Enregistrer le document

document-column-amount = Montant
document-column-body = Organe
document-column-budget = Budget
document-column-contributions = Financement et donateurs
document-column-date = Date
document-column-decision = Décision
document-column-delegation = Délégation
document-column-due = Échéance
document-column-follow-up = Suivi
document-column-gap = Reste à financer
document-column-kind = Nature
document-column-meeting = Réunion
document-column-number = N°
document-column-outstanding = Reste à venir
document-column-participants = Participants
document-column-period = Période
document-column-place = Lieu
document-column-project = Projet
document-column-received = Reçu
document-column-responsible = Responsable
document-column-stage = Stade
document-column-what = Objet
document-column-when = Quand

## Calendrier des réunions

document-calendar-title = Calendrier des réunions { $year }
document-calendar-nothing = Aucune réunion n’est prévue pour cette année.
document-calendar-open = Réunions dont les jours ne sont pas fixés
document-calendar-open-explained = Les dates sont reprises ici telles qu’elles ont été données.
document-calendar-comprises = Comprend : { $list }
document-calendar-part-of = Fait partie de : { $name }
document-calendar-count-open = { $count ->
    [one] Les jours de 1 réunion ne sont pas fixés.
   *[other] Les jours de { $count } réunions ne sont pas fixés.
}
document-calendar-count-unsure = { $count ->
    [one] 1 réunion n’est pas arrêtée et porte une mention.
   *[other] { $count } réunions ne sont pas arrêtées et portent une mention.
}

## Ordre du jour annoté

document-agenda-title = { $name } : ordre du jour annoté
document-agenda-nothing = L’ordre du jour n’a pas encore de point.
document-agenda-day = Jour { $day }
document-agenda-from = à partir de { $time }
document-agenda-papers = Documents : { $list }
document-agenda-follow-up = Suivi de : { $name } ({ $state })
document-agenda-decisions = { $count ->
    [one] 1 décision prise
   *[other] { $count } décisions prises
}
document-agenda-duration = Durée totale prévue :
document-agenda-without-duration = { $count ->
    [one] La durée de 1 point n’est pas enregistrée.
   *[other] La durée de { $count } points n’est pas enregistrée.
}
document-agenda-overrun = L’ordre du jour dépasse de { $duration } la fin de la réunion.
document-paper-awaited = { $paper } (à venir)
document-paper-late = { $paper } (en retard)

## Liste des participants

document-participants-title = { $name } : liste des participants
document-participants-nobody = Personne n’est encore enregistré comme venant.
document-participants-not-named = pas encore désigné
document-participants-unnamed = { $count ->
    [one] 1 délégation n’a pas désigné qui viendra.
   *[other] { $count } délégations n’ont pas désigné qui viendra.
}
document-participants-as-written = { $count ->
    [one] 1 nom est repris tel que le secrétariat l’écrit, faute de nom dans cette langue.
   *[other] { $count } noms sont repris tels que le secrétariat les écrit, faute de nom dans cette langue.
}

## Décisions

document-decisions-title = Décisions et suivi
document-decisions-open = Décisions dont le suivi reste à assurer
document-decisions-nothing = Aucune décision n’est enregistrée.
document-decisions-elsewhere = Réunion non enregistrée
document-decisions-carried = à l’ordre du jour de { $list }
document-decisions-without-owner = { $count ->
    [one] Le responsable de 1 décision ouverte n’est pas enregistré.
   *[other] Le responsable de { $count } décisions ouvertes n’est pas enregistré.
}
document-decisions-without-date = { $count ->
    [one] L’échéance de 1 décision ouverte n’est pas enregistrée.
   *[other] L’échéance de { $count } décisions ouvertes n’est pas enregistrée.
}

## Projets

document-portfolio-title = Portefeuille de projets
document-portfolio-nothing = Aucun projet n’est enregistré.
document-projects-current = Projets en cours
document-projects-pipeline = Projets en préparation
document-projects-closed = Projets achevés
document-sum-current = En cours :
document-sum-pipeline = En préparation :
document-sum-pipeline-open = Dont à confirmer :
document-sum-closed = Achevés :
document-sum-all = Total indiqué :
document-sum-gap = Reste à financer :
document-projects-unsure = { $count ->
    [one] 1 projet n’est pas arrêté et porte une mention.
   *[other] { $count } projets ne sont pas arrêtés et portent une mention.
}
document-projects-without-amount = { $count ->
    [one] Le budget de 1 projet n’est pas indiqué. Il n’est pas nul pour autant.
   *[other] Les budgets de { $count } projets ne sont pas indiqués. Ils ne sont pas nuls pour autant.
}
document-projects-gap-not-known = { $count ->
    [one] Ce qui manque encore à 1 projet n’est pas connu.
   *[other] Ce qui manque encore à { $count } projets n’est pas connu.
}

## Rapport au donateur

document-donor-subtitle = Contributions aux projets
document-donor-nothing = Aucune contribution n’est enregistrée.
document-donor-together = Ensemble
document-donor-stage-not-stated = Stade non indiqué
document-donor-rung = { $stage } :
document-donor-instalments = Versements
document-fact-title = Intitulé :
document-fact-period = Période :
document-fact-budget = Budget :
document-fact-spent = Dépensé à ce jour :
document-fact-gap = Reste à financer :
document-donor-without-amount = { $count ->
    [one] Le montant de 1 contribution n’est pas indiqué.
   *[other] Les montants de { $count } contributions ne sont pas indiqués.
}
document-donor-spending-unknown = { $count ->
    [one] Ce qui a été dépensé pour 1 projet n’est pas enregistré.
   *[other] Ce qui a été dépensé pour { $count } projets n’est pas enregistré.
}

## Plan de l’année

document-year-title = Plan de l’année { $year }
document-year-nothing = Rien n’est prévu pour cette année.
document-year-under-way = En cours au début de l’année
document-year-undated = Sans place dans le temps : { $list }.
document-year-undrawn = { $count ->
    [one] 1 barre de plus qu’une page ne peut en montrer. Elle est dans le document Word.
   *[other] { $count } barres de plus qu’une page ne peut en montrer. Elles sont dans le document Word.
}
document-year-stated = jours certains
document-year-possible = jours possibles
document-year-to_be_confirmed = à confirmer
document-year-queried = en question
document-group-project = Autres projets
document-group-meeting_block = Autres blocs de réunions
document-group-meeting = Autres réunions
document-group-activity = Autres activités
document-group-deadline = Autres échéances

## Ce qu’il est advenu d’un document

cli-document = { $file } a été écrit.
document-without-letter = { $count ->
    [one] 1 lettre n’est dans aucune police du document et figure comme un carré.
   *[other] { $count } lettres ne sont dans aucune police du document et figurent comme des carrés.
}
