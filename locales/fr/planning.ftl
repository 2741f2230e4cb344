### What follows from the records, in words: rules of deadlines, days off, and the templates that Plenary brings along.

## Rules of deadlines

rule-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
rule-working_days = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}
rule-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
rule-months = { $count } mois
rule-of-meeting = la réunion
rule-of-deadline = « { $name } »
rule-before = { $count } avant { $from }
rule-after = { $count } après { $from }
rule-first-day = premier jour de { $from }
rule-last-day = dernier jour de { $from }
deadline-moved-off = au lieu du { $day } : { $reason }
day-off-weekend = fin de semaine
due-overdue = En retard
due-this-week = Cette semaine, { $days }
due-next-week = Semaine prochaine, { $days }
due-not-known = Jour inconnu
due-nobody = Sans responsable

## Public holidays

holiday-all-saints = Toussaint
holiday-all-souls = Commémoration des défunts
holiday-anti-fascist-struggle = Journée de la lutte antifasciste
holiday-armistice-1918 = Armistice de 1918
holiday-ascension = Ascension
holiday-assumption = Assomption
holiday-august-holiday = Jour férié d’août
holiday-battle-of-the-boyne = Bataille de la Boyne
holiday-boxing-day = Lendemain de Noël
holiday-childrens-day = Journée des enfants
holiday-christmas = Noël
holiday-christmas-eve = Veille de Noël
holiday-columbus-day = Columbus Day
holiday-constitution-day = Jour de la Constitution
holiday-coronation = Couronnement
holiday-corpus-christi = Fête-Dieu
holiday-culture-day = Fête de la culture
holiday-cyril-and-methodius = Saints Cyrille et Méthode
holiday-declaration-of-martin = Déclaration de la nation slovaque
holiday-early-may-bank-holiday = Jour férié de début mai
holiday-easter-monday = Lundi de Pâques
holiday-epiphany = Épiphanie
holiday-europe-day = Journée de l’Europe
holiday-freedom-and-democracy = Lutte pour la liberté et la démocratie
holiday-freedom-day = Jour de la Liberté
holiday-genevan-fast = Jeûne genevois
holiday-german-unity = Jour de l’Unité allemande
holiday-good-friday = Vendredi saint
holiday-great-prayer-day = Jour de la grande prière
holiday-green-monday = Lundi pur
holiday-immaculate-conception = Immaculée Conception
holiday-independence-day = Jour de l’Indépendance
holiday-jan-hus = Fête de Jan Hus
holiday-june-holiday = Jour férié de juin
holiday-juneteenth = Juneteenth
holiday-kings-day = Fête du Roi
holiday-labour-day = Fête du Travail
holiday-liberation-day = Jour de la Libération
holiday-martin-luther-king = Journée Martin Luther King
holiday-maundy-thursday = Jeudi saint
holiday-may-holiday = Jour férié de mai
holiday-memorial-day = Memorial Day
holiday-midsummer-day = Saint-Jean
holiday-midsummer-eve = Veille de la Saint-Jean
holiday-national-day = Fête nationale
holiday-new-year = Jour de l’An
holiday-october-holiday = Jour férié d’octobre
holiday-ohi-day = Jour du Non
holiday-our-lady-of-sorrows = Notre-Dame des Douleurs
holiday-our-lady-of-victories = Notre-Dame des Victoires
holiday-pandemic-remembrance = Journée du souvenir de la pandémie
holiday-peter-and-paul = Saints Pierre et Paul
holiday-platinum-jubilee = Jubilé de platine
holiday-reformation-day = Fête de la Réformation
holiday-remembrance-day = Journée du souvenir
holiday-repentance-day = Jour de pénitence
holiday-republic-day = Fête de la République
holiday-restoration-of-independence = Rétablissement de l’indépendance
holiday-restoration-of-the-republic = Restauration de la République
holiday-saint-andrew = Saint-André
holiday-saint-brigid = Sainte-Brigitte
holiday-saint-francis = Saint François d’Assise
holiday-saint-john = Saint Jean-Baptiste
holiday-saint-joseph = Saint Joseph
holiday-saint-patrick = Saint-Patrick
holiday-saint-pauls-shipwreck = Naufrage de saint Paul
holiday-saint-stephen = Saint-Étienne
holiday-second-of-january = 2 janvier
holiday-sette-giugno = Sette Giugno
holiday-solidarity-day = Journée de la solidarité
holiday-spring-bank-holiday = Jour férié de printemps
holiday-state-funeral = Funérailles d’État
holiday-statehood-day = Fête de l’État
holiday-summer-bank-holiday = Jour férié d’été
holiday-thanksgiving = Thanksgiving
holiday-unification-day = Jour de l’Unification
holiday-uprising-1953 = Soulèvement de 1953
holiday-uprising-day = Jour de l’Insurrection
holiday-veterans-day = Veterans Day
holiday-victory-1945 = Victoire de 1945
holiday-victory-day = Jour de la Victoire
holiday-washingtons-birthday = Anniversaire de Washington
holiday-whit-monday = Lundi de Pentecôte
holiday-womens-day = Journée des femmes
holiday-world-cup = Coupe du monde

## Ready templates

ready-templates = modèles prêts à l’emploi
template-plenary = Réunion plénière
template-working-group = Réunion de groupe de travail
template-conference = Conférence
template-hearing = Audition
template-workshop = Atelier
step-comments = Observations sur le rapport reçues
step-concept = Note de cadrage approuvée
step-contributions = Contributions écrites reçues
step-convocation = Convocation envoyée
step-draft-agenda = Projet d’ordre du jour diffusé
step-evaluation = Évaluations dépouillées
step-experts = Experts sous contrat
step-interpretation = Interprétation réservée
step-list-of-decisions = Liste des décisions diffusée
step-list-of-participants = Liste des participants close
step-material = Supports de formation prêts
step-papers = Documents diffusés
step-programme = Programme diffusé
step-registration = Clôture des inscriptions
step-report = Rapport diffusé
step-speakers = Intervenants invités
step-summary = Synthèse de l’audition diffusée
step-translation = Traduction diffusée
step-travel = Voyages réservés
step-venue = Salle réservée
function-assistant = Assistante ou assistant
function-delegations = Délégations
function-experts = Experts
function-project = Responsable du projet
function-secretary = Secrétaire
function-speakers = Intervenants
function-translation = Service de traduction

# Une échéance, quand sa réunion n’est pas à côté.
deadline-of-meeting = { $name } ({ $meeting })

# Ce qu’un déplacement fait aux échéances ouvertes, en une ligne.
move-deadlines-along = { $count ->
    [one] { $count } échéance se déplace
   *[other] { $count } échéances se déplacent
}
move-deadlines-pinned = { $count ->
    [one] { $count } fixée à la main reste
   *[other] { $count } fixées à la main restent
}
move-deadlines-late = { $count ->
    [one] { $count } serait en retard
   *[other] { $count } seraient en retard
}
