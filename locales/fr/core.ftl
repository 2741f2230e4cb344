### Ce que dit le noyau. L’attribut `.hint` d’une erreur dit que faire ensuite.

## Fiches et valeurs

error-required = Ce champ doit être rempli.
error-control-character = Ce texte contient un caractère qui ne peut pas être affiché.
    .hint = Saisissez le texte au lieu de le coller.
error-country-code = Un code de pays se compose de deux majuscules, et seul un État en a un.
error-membership-of-nobody = Un siège revient à une organisation, à une personne, ou aux deux.
error-agenda-item-of-one = Un point appartient à une seule réunion ou à un seul groupe de réunions.
error-participant-nobody = Un participant est une organisation, une personne, ou les deux.
error-quorum-zero = Indiquez au moins 1.
error-quorum-more-than-all = Un quorum ne peut pas dépasser la totalité.
error-own-step = Cette échéance ne peut pas dépendre d’elle-même.
    .hint = Choisissez-en une autre, ou laissez vide pour compter à partir de la réunion.
error-step-elsewhere = Une étape ne peut dépendre que d’une étape du même modèle.
error-deadline-elsewhere = Une échéance ne peut dépendre que d’une échéance de la même réunion.
error-offset-too-long = On ne peut compter plus de { $limit }.
error-template-without-steps = Ce modèle n’a pas encore d’étapes.
    .hint = Ajoutez-les sous Échéances, Modèles.
error-agenda-of-nothing = Seule une réunion ou un groupe de réunions a un ordre du jour.
error-item-too-long = Un point dure un jour au plus.
    .hint = Divisez-le, ou laissez la durée ouverte.
error-item-time-too-fine = Les points de l’ordre du jour commencent à une minute entière.
error-series-pattern = Une série comporte une fois « {"{"}number{"}"} », au plus une fois « {"{"}year{"}"} », et pas d’autre accolade.
    .hint = Écrivez par exemple T-CY({"{"}year{"}"}){"{"}number{"}"}.
error-series-ambiguous = Les cotes de cette série ne pourraient être relues : le numéro doit se distinguer de ce qui l’entoure.
    .hint = Séparez-les par un signe qui n’est pas un chiffre.
error-symbol-space = Une cote commence et finit par une lettre, un chiffre ou un signe.
error-language-code = Une langue s’indique par ses deux lettres, par exemple en ou fr.
error-has-symbol = Ce document a déjà sa cote : { $symbol }
    .hint = Une cote attribuée ne l’est plus jamais à un autre. Elle peut être corrigée dans le document même.
error-no-number-left = Cette série n’a plus de numéro.
error-year = Une année compte d’un à quatre chiffres.
error-follow-up-closed = « { $label } » est fait ou abandonné ; il n’y a rien à reporter.
error-own-parent = Cet élément se retrouverait au-dessus de lui-même.
    .hint = Choisissez-en un autre.
error-own-successor = Un projet ne peut pas se succéder à lui-même.
error-link-to-itself = Une fiche ne peut pas être liée à elle-même.
error-publication-address = Ce n’est pas l’adresse web d’un calendrier.
    .hint = Elle commence par https:// et ne contient ni point d’interrogation ni croisillon.
error-publication-address-collection = L’adresse d’un calendrier sur un serveur se termine par une barre oblique.
error-publication-address-name = L’adresse d’un fichier se termine par le nom du fichier.
error-publication-address-of-file = Un fichier dans un dossier n’a pas d’adresse web.
    .hint = Choisissez son emplacement sur cet ordinateur lors de la première publication.
error-publication-address-password = Une adresse ne contient ni nom d’utilisateur ni mot de passe.
    .hint = Indiquez le nom d’utilisateur dans son propre champ. Le mot de passe est demandé et conservé dans le trousseau de cet ordinateur.
error-publication-address-plain = Les calendriers ne sont envoyés que par des connexions chiffrées.
    .hint = Utilisez une adresse qui commence par https://.
error-publication-scope = Un calendrier publié est celui d’un organe ou celui d’un projet, pas des deux.
error-publication-user-name = Un nom d’utilisateur ne contient pas de deux-points.
error-refers-to-nothing = L’élément désigné n’est plus dans le fichier.
    .hint = Choisissez-en un autre, ou annulez la suppression.
error-not-found = Cette fiche n’est plus dans le fichier.
    .hint = Si elle a été supprimée par erreur, annulez la suppression.
error-still-referred-to = { $label } ne peut pas être supprimé : { $users } en dépend.
    .hint = Retirez-le d’abord à cet endroit.
error-already-there = Cet élément existe déjà.
error-not-allowed = Le secrétariat ne peut pas contenir cette valeur.
error-too-big = Ce texte est trop long pour être conservé.
error-one-office = Un fichier contient exactement un secrétariat.
error-clash-changed = Ces deux éléments ne sont plus en conflit de la manière affichée.
    .hint = Regardez le conflit tel qu’il est maintenant, et acceptez-le s’il peut encore l’être.
error-no-such-command = Plenary ne connaît pas la commande { $name }.
error-bad-input = La demande n’est pas correcte : { $detail }
error-date-order = Le dernier jour précède le premier.

## Dates et montants

error-date-edtf = { $edtf } n’est pas une date que Plenary peut conserver.
    .hint = Écrivez par exemple 2016-02, 2016-02-03/2016-02-05, 2027-35 (troisième trimestre) ou [2027-01..2027-06].
error-date-disagrees = Les éléments de cette date se contredisent.
    .hint = Saisissez de nouveau la date pour qu’elle soit relue.
error-date-duration = Une durée est d’au moins un mois.
error-date-no-start-time = Une heure de fin et un fuseau horaire exigent une heure de début.
    .hint = Ajoutez l’heure de début ou supprimez les deux.
error-date-time-without-day = Une heure exige une date connue au jour près.
    .hint = Indiquez le jour ou laissez l’heure vide tant qu’il n’est pas connu.
error-date-time-too-fine = Les heures sont conservées à la seconde près.
error-date-ends-before-start = La fin n’est pas postérieure au début.
    .hint = Si cela se termine un autre jour, indiquez les deux jours.
error-date-time-zone = { $zone } n’est pas un fuseau horaire connu de Plenary.
    .hint = Utilisez un nom tel que Europe/Paris, ou UTC.
error-date-immovable = Cette date ne peut pas y être déplacée.
error-amount-without-currency = Un montant et sa devise vont ensemble.
    .hint = Indiquez les deux, ou aucun si le montant n’est pas connu.
error-amount-negative = Un montant ne peut pas être négatif.
error-amount-too-large = Ce montant est trop grand pour être conservé exactement.
error-percent = « { $text } » n’est pas une part de 0 à 100 %.
    .hint = Écrivez par exemple 7 ou 12,5, avec deux décimales au plus.
error-rate = « { $text } » n’est pas un taux de change.
    .hint = Écrivez un nombre supérieur à zéro, par exemple 1,08.
error-quantity = « { $text } » n’est pas un nombre positif ou nul.
    .hint = Écrivez des chiffres seuls, par exemple 120 ou 12,5. Ce qui n’est pas un nombre va dans les mots à côté.
error-currency = « { $text } » ne désigne pas une monnaie et une seule.
    .hint = Écrivez son code à trois lettres, par exemple EUR ou USD.
error-rate-to-itself = Une monnaie n’a pas de taux par rapport à elle-même.
    .hint = Choisissez-en une autre.
error-rate-without-date = Un taux doit être daté.
    .hint = Donnez au moins le mois ou l’année pour lesquels il vaut.

## Le fichier

error-file-not-found = { $file } n’est plus là.
    .hint = Il a peut-être été déplacé ou renommé. Cherchez-le avec Ouvrir.
error-file-gone = { $file } a été déplacé ou supprimé pendant qu’il était ouvert. Rien n’a été écrit.
    .hint = Remettez le fichier à sa place, ou ouvrez-le là où il se trouve.
error-file-exists = Il existe déjà un fichier nommé { $file }.
    .hint = Choisissez un autre nom. Plenary n’écrase jamais un fichier de secrétariat.
error-cannot-open = { $file } ne peut pas être ouvert.
    .hint = Vérifiez que vous pouvez le lire et qu’aucun autre programme ne le retient.
error-cannot-create = { $file } ne peut pas être écrit à cet endroit.
    .hint = Choisissez un dossier où vous pouvez écrire.
error-not-an-office = { $file } n’est pas un fichier de Plenary.
    .hint = Ces fichiers se terminent par .plenary. Le fichier n’a pas été modifié.
error-another-programs-file = { $file } appartient à un autre programme.
    .hint = Le fichier n’a pas été modifié.
error-foreign-schema = { $file } contient des instructions que Plenary n’y a pas mises ; il n’est pas ouvert.
    .hint = Ouvrez la dernière copie digne de confiance.
error-file-too-new = { $file } a été créé avec une version plus récente de Plenary. Il peut être lu ici, mais pas modifié.
    .hint = Installez la version plus récente pour le modifier.
error-locked = { $file } est en cours de modification ailleurs. Il peut être lu ici, mais pas modifié.
    .hint = Fermez-le là-bas, puis rouvrez-le ici.
error-locked-by = { $author }, sur { $device }, a ouvert { $file }. Il peut être lu ici, mais pas modifié.
    .hint = Demandez que le fichier soit fermé là-bas, puis rouvrez-le ici.
error-busy = Le fichier est occupé.
    .hint = Réessayez dans un instant.
error-read-only = { $file } peut être lu ici, mais pas modifié.
    .hint = Vérifiez que vous pouvez écrire dans son dossier.
error-disk-full = Il n’y a plus de place sur le disque. Rien n’a été modifié.
    .hint = Libérez de la place, puis recommencez.
error-damaged = Le fichier est endommagé.
    .hint = Plus rien n’y a été écrit. Ouvrez la dernière copie.
error-file-fault = Le disque ou le lecteur réseau n’a pas répondu.
    .hint = Vérifiez que le lecteur est disponible, puis recommencez.
error-interrupted = L’opération a été arrêtée.
error-internal = Une erreur s’est produite dans Plenary. Rien n’a été modifié.
    .hint = Réessayez. Si l’erreur se reproduit, envoyez-nous le journal.
error-nothing-to-undo = Il n’y a rien à annuler.
error-nothing-to-redo = Il n’y a rien à rétablir.

## Le nom des opérations, dans les menus et dans l’historique

operation-create_office = création du secrétariat « { $subject } »
operation-build_sample_office = remplissage du secrétariat d’exemple
operation-add_record = ajout ({ $kind }) « { $subject } »
operation-edit_record = modification ({ $kind }) « { $subject } »
operation-delete_record = suppression ({ $kind }) « { $subject } »
operation-reschedule_record = changement de date de « { $subject } »
operation-cancel_meeting = annulation de « { $subject } »
operation-add_budget_headings = ajout des rubriques habituelles au budget de « { $subject } »
operation-receive_instalment = encaissement de « { $subject } »
operation-reorder_records = mise en ordre ({ $kind }) « { $subject } »
operation-apply_template = application d’un modèle à « { $subject } »
operation-complete_deadline = achèvement de « { $subject } »
operation-add_ready_templates = ajout des { $subject }
operation-set_follow_up_state = changement du suivi de « { $subject } »
operation-carry_follow_ups = report du suivi à « { $subject } »
operation-number_paper = attribution d’une cote à « { $subject } »
operation-accept_clash = acceptation d’un conflit : « { $subject } »
operation-import_data = importation de « { $subject } »
operation-import_file = importation de « { $subject } »
operation-invite_members = invitation des membres à « { $subject } »
operation-copy_forward = reprise des participants pour « { $subject } »
operation-add_sessions = ajout de séances à « { $subject } »
operation-set_attendance = relevé des présences, « { $subject } »
operation-set_stage = changement d’étape de participants, « { $subject } »
operation-verify_contact_point = vérification du point de contact « { $subject } »
operation-freeze_office = arrêt de la situation « { $subject } »

## Types de fiches

kind-office_info = secrétariat
kind-organisation = organisation
kind-person = personne
kind-region = région
kind-instrument = instrument
kind-article = article
kind-body = organe
kind-body_composition = élément de composition
kind-membership = appartenance
kind-recommendation = recommandation
kind-considered_option = option
kind-project = projet
kind-project_lineage = suite de projet
kind-project_region = région d’intervention
kind-region_state = État d’une région
kind-contribution = contribution
kind-instalment = versement
kind-funding_need = financement à trouver
kind-partnership = partenariat
kind-budget_line = ligne budgétaire
kind-activity = activité
kind-activity_participation = participants
kind-financial_transaction = opération financière
kind-exchange_rate = taux de change
kind-result = résultat
kind-indicator = indicateur
kind-indicator_value = valeur mesurée
kind-meeting_block = groupe de réunions
kind-meeting = réunion
kind-meeting_body = organe invitant
kind-agenda_item = point de l’ordre du jour
kind-decision = décision
kind-deadline_template = modèle
kind-template_step = étape
kind-deadline = échéance
kind-holiday_observance = jours fériés observés
kind-closure = fermeture
kind-paper_series = série de documents
kind-paper = document
kind-paper_version = version d’un document
kind-implementation = mise en œuvre
kind-accepted_clash = conflit accepté
kind-network = réseau
kind-contact_point = point de contact
kind-opportunity = occasion
kind-source_document = source
kind-source_slide = diapositive
kind-citation = citation
kind-alias = autre nom
kind-link = lien
kind-meeting_session = séance
kind-participant = participant
kind-attendance = présence
kind-quorum_rule = règle de quorum
kind-freeze = situation arrêtée
kind-calendar_component = entrée d’agenda
kind-publication = calendrier publié

## Argent

gap-not-known = non connu
gap-none = aucun
gap-exactly = { $amount }
gap-at-most = au plus { $amount }
gap-total-not-known = { $without ->
    [one] non connu pour { $without } projet
   *[other] non connu pour { $without } projets
}
gap-total-and-not-known = { $amount } + { $without ->
    [one] { $without } projet pour lequel il n’est pas connu
   *[other] { $without } projets pour lesquels il n’est pas connu
}
gap-total-at-most-and-not-known = au plus { $amount } + { $without ->
    [one] { $without } projet pour lequel il n’est pas connu
   *[other] { $without } projets pour lesquels il n’est pas connu
}
left-not-known = non connu
left-exactly = { $amount }
left-at-most = au plus { $amount }
left-over-by = dépassé de { $amount }
left-over-by-at-least = dépassé d’au moins { $amount }
share-not-known = non connue
share-at-least = au moins { $least }
share-between = de { $least } à { $most }
share-of-budget = { $share } du budget
share-of-budget-amounts-to = { $share } du budget : { $amount }
pace-not-known = Dépenses et temps écoulé ne peuvent pas encore être comparés.
pace-behind = Les dépenses sont en retard sur le temps écoulé.
pace-even = Les dépenses ne se distinguent pas du temps écoulé.
pace-ahead = Les dépenses sont en avance sur le temps écoulé.
rates-entered = Aux taux saisis : { $rates }
rates-missing = aucun taux saisi pour { $currencies }
sum-only-unknown-amount = { $without ->
    [one] { $without } montant non connu
   *[other] { $without } montants non connus
}
sum-stated-and-unknown-amount = { $stated } + { $without ->
    [one] { $without } non connu
   *[other] { $without } non connus
}
sum-stated = { $stated }
sum-none-project = aucun projet
sum-none-donor = aucun donateur enregistré
sum-only-unknown-project = { $without ->
    [one] 1 projet sans montant
   *[other] { $without } projets sans montant
}
sum-only-unknown-donor = { $without ->
    [one] 1 donateur, montant inconnu
   *[other] { $without } donateurs, montants inconnus
}
sum-stated-and-unknown-project = { $stated } indiqués + { $without ->
    [one] 1 projet sans montant
   *[other] { $without } projets sans montant
}
sum-stated-and-unknown-donor = { $stated } + { $without ->
    [one] 1 donateur dont le montant est inconnu
   *[other] { $without } donateurs dont les montants sont inconnus
}

## Activités et résultats

headcount-exactly = { $people }
headcount-at-least = ≥ { $people }
headcount-not-known = ?
headcount-women = { $count ->
    [one] { $shown } femme
   *[other] { $shown } femmes
}
headcount-men = { $count ->
    [one] { $shown } homme
   *[other] { $shown } hommes
}
headcount-not-recorded = { $count ->
    [one] { $shown } dont le sexe n’est pas relevé
   *[other] { $shown } dont le sexe n’est pas relevé
}
headcount-incomplete = { $count ->
    [one] { $shown } nombre non connu
   *[other] { $shown } nombres non connus
}
progress-not-counted = Non mesuré en chiffres
progress-no-value = Rien de mesuré encore
progress-no-target = Aucune cible fixée
progress-contradictory = La cible est pire que la valeur de départ : vérifiez le sens
progress-no-baseline = Cible non atteinte ; le chemin parcouru n’est pas connu sans valeur de départ
progress-reached = Cible atteinte
progress-beyond = Cible dépassée : { $share } du chemin
progress-not-kept = Niveau non maintenu
progress-away = Plus loin qu’au départ, de { $share } du chemin
progress-share = { $share } du chemin
trained-title = Qui a été formé
trained-took-part = { $took_part ->
    [one] { $took_part } sur { $all } a participé.
   *[other] { $took_part } sur { $all } ont participé.
}
trained-planned = { $planned ->
    [one] { $planned } ne l’a pas encore fait et est attendu.
   *[other] { $planned } ne l’ont pas encore fait et sont attendus.
}
trained-without = Pour { $without }, aucune participation n’est relevée.
trained-incomplete = { $count ->
    [one] Les totaux omettent { $count } nombre non connu.
   *[other] Les totaux omettent { $count } nombres non connus.
}
trained-unrecorded = { $count ->
    [one] Pour { $count } activité tenue, aucun participant n’est relevé.
   *[other] Pour { $count } activités tenues, aucun participant n’est relevé.
}
trained-standing = Participation
trained-standing-tookPart = a participé
trained-standing-planned = seulement attendu
trained-standing-notRecorded = aucune relevée
trained-last = Dernière
trained-year-not-sure = Année incertaine
trained-all-years = Toutes années
trained-all-states = Tous ceux-ci
trained-numbers-not-known = Nombres non connus

## Export

# Before the title of an event whose day is not known. $date: "mai 2027", "T3 2027".
export-date-tbc = [{ $date }, date à confirmer]
# The same, where it is one of several dates.
export-date-choice = [à confirmer]
export-cancelled = ANNULÉ : { $title }
export-deadline = Échéance – { $title }
export-deadline-at = Échéance { $time } – { $title }
export-project-start = { $title } : début
export-project-end = { $title } : fin
# A category, by which calendars colour what is not certain.
export-provisional = Provisoire
export-as-written = Date telle qu’écrite : { $text }
# Before a list of the meetings of a block.
export-members = Tenues ensemble ; les jours de chacune ne sont pas indiqués :

error-export-write = Impossible d’écrire « { $file } ».
    .hint = Le fichier qui s’y trouvait est inchangé. Choisissez un autre dossier, ou vérifiez que vous pouvez écrire dans celui-ci.
error-export-disk-full = Il n’y a plus de place sur le disque pour « { $file } ».
    .hint = Le fichier qui s’y trouvait est inchangé. Libérez de la place, ou choisissez un autre disque.
error-export-folder = Le dossier « { $file } » contient d’autres fichiers et a été laissé tel quel.
    .hint = Choisissez un dossier vide, ou un dossier créé par un export précédent.
error-export-order = Les fiches à exporter sont arrivées dans le désordre ({ $id }).

## Calendriers publiés

publication-unreachable = Le serveur est injoignable.
    .hint = Une nouvelle tentative aura lieu d’elle-même ; ce qui est saisi ici partira alors.
publication-untrusted = Le serveur ne peut pas prouver qu’il est bien celui qui est visé. Rien n’a été envoyé.
    .hint = Interrogez son exploitant sur le certificat, et vérifiez l’adresse.
publication-busy = Le serveur a lui-même des difficultés ou demande d’attendre.
    .hint = Une nouvelle tentative aura lieu d’elle-même.
publication-unauthorised = Le serveur n’accepte pas ce nom d’utilisateur et ce mot de passe.
    .hint = Vérifiez le nom d’utilisateur et saisissez de nouveau le mot de passe.
publication-no-keyring = Le mot de passe n’a pas pu être repris du trousseau de cet ordinateur.
    .hint = Déverrouillez le trousseau, puis publiez de nouveau.
publication-refused = Le serveur ne permet pas de modifier ce calendrier.
    .hint = Vérifiez l’adresse et demandez à l’exploitant du serveur le droit d’y écrire.
publication-not-there = Il n’y a pas de calendrier à cette adresse.
    .hint = Vérifiez l’adresse. Un calendrier sur un serveur doit d’abord y être créé.
publication-full = Il n’y a plus de place pour le calendrier.
    .hint = Libérez de la place. Une nouvelle tentative aura lieu d’elle-même.
publication-conflict = D’autres ont modifié ce qui s’y trouve. Rien de ce qu’ils ont écrit n’a été remplacé.
    .hint = Comparez les deux versions et choisissez celle qui reste.
publication-file-not-written = Le fichier n’a pas pu être écrit. Celui qui s’y trouvait est inchangé.
    .hint = Vérifiez que son dossier existe et que vous pouvez y écrire. Une nouvelle tentative aura lieu d’elle-même.
publication-misunderstood = La réponse n’est pas celle d’un serveur de calendriers.
    .hint = Vérifiez l’adresse : c’est peut-être celle d’une page web.
error-publication-no-keyring = Aucun trousseau de cet ordinateur ne répond ; le mot de passe ne peut donc pas être conservé.
    .hint = Déverrouillez le trousseau du système, ou installez-en un (GNOME Keyring, KWallet), puis réessayez.
error-publication-no-address = Ce calendrier publié n’a pas encore d’adresse web.
    .hint = Saisissez d’abord son adresse.
error-publication-no-file = Cet ordinateur ne sait pas encore quel fichier est visé.
    .hint = Choisissez d’abord le fichier.
error-publication-not-here = Ce calendrier n’est pas publié depuis cet ordinateur.
    .hint = Publiez-le d’abord depuis cet ordinateur, ou faites-le là où il est publié.

## Le secrétariat et ses fichiers

error-no-office = Aucun secrétariat n’est ouvert.
    .hint = Ouvrez-en un, ou créez-en un nouveau.
error-no-data-here = { $file } ne contient pas de données écrites par Plenary.
    .hint = Choisissez le dossier créé par une exportation de données, ou l’archive d’un secrétariat.

## Boîtes de dialogue

dialog-new-office = Nouveau secrétariat
dialog-open-office = Ouvrir un secrétariat
dialog-export-calendar = Exporter un calendrier
dialog-publish-calendar = Choisir le fichier à tenir à jour
dialog-export-data = Exporter toutes les données vers un dossier
dialog-export-sheet = Exporter une liste pour Excel
dialog-export-participants = Exporter la liste des participants pour Excel
dialog-import-data = Importer des données depuis un dossier

## L’archive d’un secrétariat

dialog-export-archive = Archiver le secrétariat
dialog-import-archive = Importer des données depuis une archive
cli-archive = { $file } a été écrit : { $records } fiches, { $events } événements, { $documents } documents et { $steps } étapes de l’historique.
error-archive-broken = « { $file } » n’est pas une archive lisible : elle est endommagée, incomplète, ou ce n’est pas un fichier ZIP.
    .hint = Copiez-la de nouveau depuis son emplacement d’origine.
error-archive-closed = « { $file } » est chiffré, ou compressé d’une manière que Plenary ne connaît pas.
    .hint = Décompressez-le avec le programme qui l’a produit, puis importez le dossier.
error-archive-names = « { $file } » n’a pas été produit par Plenary : le nom « { $name } » mène hors de l’archive ou y figure deux fois. Rien n’en a été lu.
error-archive-too-large = « { $file } » contient plus que ce que Plenary peut importer. Rien n’en a été lu.
archive-left-document = { $name } n’a pas pu être composé. Le même document s’y trouve dans l’autre format.
archive-left-events = { $count ->
    [one] 1 élément n’a aucune date et ne figure dans aucun calendrier ; il est dans les tableaux.
   *[other] { $count } éléments n’ont aucune date et ne figurent dans aucun calendrier ; ils sont dans les tableaux.
}
archive-left-years = { $count ->
    [one] L’année la plus ancienne n’a pas de document ; elle est dans les tableaux.
   *[other] Les { $count } années les plus anciennes n’ont pas de document ; elles sont dans les tableaux.
}
archive-left-donors = { $count ->
    [one] 1 donateur n’a pas de document ; il est dans les tableaux.
   *[other] { $count } donateurs n’ont pas de document ; ils sont dans les tableaux.
}
archive-left-agendas = { $count ->
    [one] L’ordre du jour le plus ancien n’a pas de document ; il est dans les tableaux.
   *[other] Les { $count } ordres du jour les plus anciens n’ont pas de document ; ils sont dans les tableaux.
}
archive-left-participants = { $count ->
    [one] La liste de participants la plus ancienne n’a pas de document ; elle est dans les tableaux.
   *[other] Les { $count } listes de participants les plus anciennes n’ont pas de document ; elles sont dans les tableaux.
}
archive-left-machine = Ce qui relève d’un poste de travail et non du secrétariat : préférences, manière de lire les tableaux d’autres programmes. Les fichiers que les documents et les sources désignent par leur adresse n’ont jamais été dans Plenary.
archive-readme-title = Archive de { $name }
archive-readme-what = Tout ce que ce secrétariat tenait dans Plenary lors de sa dernière modification, le { $day }. Chaque fichier s’ouvre sans Plenary.
archive-readme-tables = Toutes les fiches : un fichier CSV par sorte, en UTF-8, une virgule entre les champs et le nom des colonnes en première ligne (RFC 4180). datapackage.json dit ce que contient chaque colonne et laquelle renvoie à laquelle (Frictionless Data Package 2.0, datapackage.org). Les tableurs et les bases de données les ouvrent.
archive-readme-calendar = Ce qui a lieu, pour tout programme d’agenda (iCalendar, RFC 5545) : confirmed.ics contient ce dont le jour est connu, avec les échéances ; provisional.ics ce dont on connaît la semaine, le mois ou l’année.
archive-readme-documents = La même chose pour être lue, par langue, en Word et en PDF : réunions et plan de chaque année, projets, donateurs, décisions, ordres du jour, participants. Absent si aucun document n’a été demandé.
archive-readme-history = Qui a fait quoi, et quand (UTC), depuis la première étape. « done » est en vigueur ; « undone » et « abandoned » ont été annulés.
archive-readme-manifest = La somme de contrôle de chaque fichier. Ce dossier est un « bag » (BagIt, RFC 8493) : « sha256sum -c manifest-sha256.txt » dit s’il est complet.
archive-readme-columns = Dans les tableaux :
archive-readme-ids = id est l’identifiant de la fiche ; une colonne qui finit par _id contient l’identifiant d’une autre fiche.
archive-readme-dates = Une date est conservée telle qu’écrite (_raw), en EDTF lorsqu’elle a été comprise (_edtf, ISO 8601-2), et avec le premier et le dernier jour qu’elle peut désigner (_earliest, _latest).
archive-readme-amounts = Une somme est conservée telle qu’écrite (_raw), en unités mineures entières, par exemple en centimes (_minor), et avec sa devise (_currency, ISO 4217). Une somme inconnue est vide, et non zéro.
archive-readme-empty = Un champ vide est inconnu ou sans objet. Dans une colonne qui peut aussi contenir un texte vide, ce texte est noté par une barre oblique inversée.
archive-readme-plenary = Plenary reprend l’archive en entier : « Importer des données CSV », ou « plenary-cli import csv ».
archive-readme-left-out = Absent de cette archive :

dialog-export-share = Exporter en un fichier
error-share-kind = Les réunions, les séries de réunions et les projets peuvent être exportés en un fichier.
cli-share = { $file } a été écrit : { $records } fiches et { $documents } documents.
archive-left-own = Ce qui est propre au secrétariat : conflits qu’il a acceptés, états qu’il a figés, et son historique.
archive-readme-share = { $name }
archive-readme-share-what = Ce qui en fait partie et ce à quoi cela renvoie, tel que le secrétariat « { $office } » le tenait lors de sa dernière modification, le { $day }. Chaque fichier s’ouvre sans Plenary.
archive-readme-share-calendar = Ce qui a lieu, pour tout programme d’agenda (iCalendar, RFC 5545).
archive-readme-share-plenary = Un autre secrétariat le reprend par « Importer un fichier » ou « plenary-cli import » : ce qui est nouveau, modifié ou peut-être identique est d’abord montré.
incoming-data-notice = { $file } : { $reason }
incoming-data-own = C’est propre à l’autre secrétariat, et y reste.
incoming-data-needs = Ne peut se passer de « { $name } », qui n’est pas importé.
incoming-data-changed-here = Modifié ici par { $author }.
incoming-data-otherwise = Ce qui est ici reste. Le fichier dit autre chose : « { $text } »
incoming-alike-state = le même État

## Listes pour Excel

sheet-amount = { $field } : montant
sheet-currency = { $field } : devise
sheet-as-written = { $field } (texte d’origine)
sheet-contributions = Contributions
sheet-currency-alone = Devise
sheet-total = Total
sheet-total-without = { $count ->
    [one] 1 montant inconnu
   *[other] { $count } montants inconnus
}
error-sheet-too-long = Un classeur contient au plus { $most } lignes, et cette liste en a davantage.
    .hint = Exportez-la en CSV.

## Réunions

date-within-block = durant { $date }

## Participants, présences et quorum

session-name = Séance { $number }
list-of-participants = Liste des participants
list-by-language = Participants par langue de travail
list-language-unknown = Langue inconnue
list-party = Parties
list-observer = Observateurs
list-ad_hoc = Invités pour l’occasion
list-expert = Experts
list-secretariat = Secrétariat
list-interpreter = Interprètes
list-other = Autres
quorum-share-1-2 = la moitié
quorum-share-1-3 = un tiers
quorum-share-2-3 = deux tiers
quorum-share-1-4 = un quart
quorum-share-3-4 = trois quarts
quorum-share-3-5 = trois cinquièmes
quorum-rule-share-at_least = Au moins { $share } des parties
quorum-rule-share-more_than = Plus de { $share } des parties
quorum-rule-count-at_least = { $count ->
    [one] Au moins 1 partie
   *[other] Au moins { $count } parties
}
quorum-rule-count-more_than = { $count ->
    [one] Plus de 1 partie
   *[other] Plus de { $count } parties
}
quorum-rule-online-counts = { $rule }, en ligne comprises
quorum-rule-online-does-not-count = { $rule }, dans la salle
quorum-rule-incomplete = Il manque les chiffres de la règle de quorum.
quorum-reached = Quorum atteint : { $present } parties présentes sur { $entitled }, { $needed } requises.
quorum-not-reached = { $missing ->
    [one] Pas de quorum : { $present } parties présentes sur { $entitled }, { $needed } requises – il en manque 1.
   *[other] Pas de quorum : { $present } parties présentes sur { $entitled }, { $needed } requises – il en manque { $missing }.
}
quorum-no-rule = Aucune règle de quorum n’est enregistrée : { $present } parties présentes sur { $entitled }.
quorum-nobody-entitled = Quorum inconnu : aucune partie n’est enregistrée comme membre à cette date.
quorum-not-taken = Les présences n’ont pas été relevées : { $needed } parties sur { $entitled } sont requises.
quorum-entitlement = Quorum inconnu : { $present } parties présentes, { $needed } requises ; certains sièges ne sont peut-être pas en vigueur ce jour-là.
quorum-today = Aujourd’hui, cela fait { $needed } parties sur { $entitled }.
# Suit un décompte. $count : combien sont comptées sans date.
quorum-undated = { $count ->
    [one] Pour 1 d’entre elles, la date d’adhésion n’est pas enregistrée.
   *[other] Pour { $count } d’entre elles, la date d’adhésion n’est pas enregistrée.
}

## Situations arrêtées

error-frozen-elsewhere = La situation « { $name } » n’est pas dans ce fichier.
    .hint = Elle a été arrêtée dans un autre secrétariat, et seul son nom est venu avec les données. Ouvrez le secrétariat où elle a été arrêtée.
error-no-such-freeze = Aucune situation arrêtée ne s’appelle « { $name } ».
    .hint = La commande list freeze montre celles qui sont arrêtées.
error-date-two-ways = « { $date } » peut se lire de plusieurs façons.
    .hint = Écrivez le mois en lettres, par exemple 3 avril 2016.
dialog-export-note = Enregistrer le point d’information
amount-not-given = non indiqué
date-not-given = non indiquée
difference-gap = Reste à financer
shift-earlier = plus tôt
shift-later = plus tard
shift-narrower = mieux connue
shift-wider = moins bien connue
shift-shorter = plus court
shift-longer = plus long
shift-known-year = désormais connue à l’année près
shift-known-quarter = désormais connue au trimestre près
shift-known-month = désormais connue au mois près
shift-known-day = désormais connue au jour près
shift-known-only-year = connue seulement à l’année près désormais
shift-known-only-quarter = connue seulement au trimestre près désormais
shift-known-only-month = connue seulement au mois près désormais

note-name = Point d’information
note-title = { $office } : point d’information
note-of = Situation au { $day }.
note-of-since = Situation au { $day }. Entre crochets : ce qui est nouveau ou différent depuis « { $name } ».
note-of-since-date = Situation au { $day }. Entre crochets : ce qui est nouveau ou différent depuis « { $name } » ({ $date }).
note-part-current_projects = Projets en cours
note-part-pipeline = Projets en préparation
note-part-ahead = Réunions et activités à venir
note-part-opportunities = Occasions de mise en réseau
note-nothing = Rien n’est enregistré.
note-and-more = { $count ->
    [one] Et 1 autre.
   *[other] Et { $count } autres.
}
note-to_be_confirmed = à confirmer
note-queried = en question
note-sought = demandée
note-announced = annoncée
note-pledged = promise
note-agreed = convenue
note-received = reçue
note-budget = Budget : { $amount }
note-budget-not-given = Budget : non indiqué
note-donors = Donateurs : { $list }
note-donors-unknown = Donateurs : { $list } ; montants inconnus
note-donors-partly = Donateurs : { $list } ; autres montants inconnus
note-to-be-identified = Financement à trouver : { $list }
note-gap = Reste à financer : { $gap }
note-partners = Partenaires : { $list }
note-partners-open = Partenaires à confirmer : { $list }
note-regions = Région : { $list }
note-follows-on = Fait suite à : { $list }
note-together = Ensemble : { $sum }
note-together-open = Dont à confirmer : { $sum }
note-meetings = Réunions : { $list }
note-convened = Convoquée par : { $list }
note-under = Au titre de : { $project }
note-may-be-same = Peut-être la même que : { $list }
note-agenda = À l’ordre du jour : { $list }
note-of-part = { $name } : { $detail }
note-opportunity = { $title } : { $subject }
note-composition = Composition : { $list }
note-seats = { $role } : { $list }
note-options = À l’étude : { $list }
note-contact-points = Points de contact : { $list }
note-contact-points-of = Points de contact ({ $kind }) : { $list }
note-gone = N’est plus enregistré : { $name }
note-held = Tenue depuis : { $name }
note-closed = Achevé depuis : { $name }
note-cancelled = Annulée depuis : { $name }
note-mark-new = nouveau
note-mark-gone = n’est plus enregistré
note-mark-moved = la date était { $before }
note-mark-moved-how = { $how }, était { $before }
note-mark-confirmed = désormais confirmé
note-mark-no_longer_confirmed = n’est plus confirmé
note-mark-taken_up_again = repris
note-mark-was = était : { $before }
note-mark-field-was = { $field } : était { $before }
note-mark-changed = modifié : { $fields }
note-mark-of-part = { $kind } { $name } : { $mark }

## La ligne de commande

cli-made = { $file } a été créé.
cli-calendar = { $count ->
    [one] { $count } événement a été écrit dans { $file }.
   *[other] { $count } événements ont été écrits dans { $file }.
}
cli-calendar-unchanged = { $count ->
    [one] { $file } contient déjà le même événement et a été laissé tel quel.
   *[other] { $file } contient déjà les mêmes { $count } événements et a été laissé tel quel.
}
cli-left-out = Non exporté : { $title } – { $reason }
cli-data = { $count ->
    [one] { $count } fiche a été écrite dans { $file }.
   *[other] { $count } fiches ont été écrites dans { $file }.
}
cli-sheet = { $count ->
    [one] { $count } ligne a été écrite dans { $file }.
   *[other] { $count } lignes ont été écrites dans { $file }.
}
cli-import = { $file } : ajouts { $added }, modifications { $changed }, sans changement { $unchanged }.
cli-notice = { $file }, ligne { $line } : { $reason }
cli-notice-field = { $file }, ligne { $line }, { $field } : { $reason }
cli-refused = { $kind } « { $label } » ({ $id }) : { $reason }
cli-frozen = La situation a été arrêtée sous le nom « { $name } ».
cli-no-difference = Rien ne diffère.
cli-note = Le point d’information a été écrit dans { $file }.
cli-in-order = Ce secrétariat est en ordre.
error-output = La réponse n’a pas pu être écrite.
    .hint = Vérifiez où va la sortie, et qu’il y a de la place.
error-no-calendar = Ce fichier n’est pas un calendrier.
    .hint = Choisissez un fichier exporté par un autre programme de calendrier, le plus souvent d’extension .ics.
error-cancelled = Arrêté ; rien n’a été modifié.

## Ce qui arrive par des fichiers d’autres programmes

error-file-unreadable = Le fichier ne peut pas être lu.
    .hint = Vérifiez qu’il est toujours là et que vous avez le droit de l’ouvrir.
error-file-too-large = « { $file } » n’est pas un fichier qui puisse être importé, ou dépasse un gigaoctet.
error-file-kind = Plenary ne sait pas quel type de fichier est « { $file } ».
    .hint = Il importe les calendriers exportés par d’autres programmes, le plus souvent d’extension .ics, les tableaux d’extension .xlsx ou .csv, et les textes d’extension .txt ou .md.
error-no-instant = Ce n’est pas un instant.
incoming-untitled = Événement sans titre
incoming-planned-here = Une échéance, ou le début ou la fin d’un projet : cela se modifie dans Plenary.
incoming-deleted-here = Il a été supprimé ici.
incoming-older = Ce qui est ici est une révision plus récente.
incoming-alike-name = même nom, et des jours en commun
incoming-alike-undated = même nom, et l’un des deux n’a pas de date
incoming-pasted = Texte collé
incoming-contradicts = Le texte dit autre chose : « { $text } »
incoming-quoted = « { $text } »
incoming-quoted-slide = Diapositive { $slide } : « { $text } »
incoming-no-project = Ni le secrétariat ni le texte n’ont le projet « { $project } ».
incoming-unused-line = Rien n’a été tiré de « { $text } » : une date ou une somme y figure, mais ni réunion ni projet.
error-text-too-long = Le texte est trop long pour être lu.
    .hint = Importez-le par morceaux.
incoming-alike-days = commence le même jour, et l’un des noms contient l’autre
calendar-notice-not-an-event = « { $found } » n’est pas un événement : tâches, journaux et disponibilités sont laissés de côté.
calendar-notice-no-start = L’événement « { $found } » n’a pas de début et est laissé de côté.
calendar-notice-start = Le début « { $found } » ne peut pas être lu ; l’événement est laissé de côté.
calendar-notice-end = La fin ou la durée ne peut pas être lue, ou précède le début ; l’événement est gardé sans fin.
calendar-notice-zone = Le fuseau horaire « { $found } » est inconnu ; l’heure est prise pour celle du secrétariat.
calendar-notice-rule = La règle de répétition de « { $found } » ne peut pas être lue ; il est gardé une fois.
calendar-notice-too-many-occurrences = « { $found } » se répète plus souvent que ce qui est importé ; les premières occurrences sont gardées.
calendar-notice-no-occurrence = « { $found } » n’a pas lieu entre les jours pour lesquels les occurrences sont importées.
calendar-notice-twice = « { $found } » figure plusieurs fois dans le fichier ; la dernière révision est gardée.
calendar-notice-too-long = Un élément est trop long pour être gardé et est laissé de côté.
calendar-notice-not-closed = { $found } n’a pas de fin ; son contenu est gardé.
calendar-notice-too-many-events = Il y a plus d’événements que ce qui est importé ; celui-ci est laissé de côté.
cli-incoming = { $file } : { $added } ajoutés, { $changed } modifiés, { $unchanged } identiques, { $left } laissés en place.
cli-incoming-not-done = { $file } : rien n’a été modifié.
cli-alike = Peut-être « { $label } » ({ $detail }) : { $reason }
dialog-import-file = Importer un fichier
error-no-incoming = Il n’y a plus de fichier à importer.

## Tableaux importés

error-table-without-header = Aucun en-tête n’a été trouvé dans ce tableau : aucune ligne n’en nomme les colonnes.
error-table-too-large = Ce tableau dépasse ce que Plenary peut importer.
error-table-broken = Ce tableau est illisible : il est endommagé ou protégé.
incoming-match-id = Reconnu à son identifiant.
incoming-match-name = Reconnu à son nom.
incoming-match-name-date = Reconnu à son nom et à sa date.
incoming-match-donor = Reconnu à son donateur et à son projet ; le montant était inconnu.
incoming-match-email = Reconnu à l’adresse électronique.
incoming-alike-same-name = même nom
incoming-alike-same-email = même adresse électronique
incoming-alike-same-project = même donateur et même projet
incoming-alike-other-date = même nom, autre date
incoming-table-column-passed = La colonne « { $column } » est laissée de côté.
incoming-table-cut = Le tableau continue : la suite n’est pas lue.
incoming-table-date = « { $column } » : « { $found } » n’est pas une date ; le texte est conservé tel quel.
incoming-table-date-ambiguous = « { $column } » : « { $found } » peut désigner deux jours ; le texte est conservé tel quel jusqu’à ce que vous précisiez lequel.
incoming-table-from-to = « { $column } » : « { $found } » ne termine pas ce qui commence ; les deux textes sont conservés tels quels.
incoming-table-amount = « { $column } » : « { $found } » n’est pas un montant avec sa devise ; le texte est conservé tel quel, le montant reste inconnu.
incoming-table-amount-ambiguous = « { $column } » : « { $found } » peut désigner deux montants ; le texte est conservé tel quel, le montant reste inconnu.
incoming-table-share = « { $column } » : « { $found } » n’est pas une part ; le texte est conservé dans la note.
incoming-table-word = « { $column } » : « { $found } » n’est aucun des mots prévus ; le texte est conservé dans la note.
incoming-table-not-here = « { $column } » : le secrétariat n’a pas de « { $found } », ou en a plusieurs.
incoming-table-missing = Il n’y a rien sous « { $column } », qui est indispensable.
incoming-table-twice = Figure déjà à la ligne { $line }.
incoming-table-total = Un total : il se calcule et n’est pas importé.
incoming-table-heading = Un intertitre du tableau.
incoming-table-alone = Une seule cellule est remplie : il peut s’agir d’une remarque.
## IITA : ce que la norme exige et que le secrétariat ne sait pas

iati-start_day = L’IITA exige le jour où le projet commence. « { $about } » n’en nomme aucun.
iati-start_day-remedy = Projet, date : les deux jours, comme 1 nov. 2013 – 31 oct. 2016
iati-start_day-none = L’IITA exige le jour où le projet commence. Aucune date n’est indiquée.
iati-project_unconfirmed = Il n’est pas certain que le projet se fera : ce qui est à confirmer n’est pas publié.
iati-project_unconfirmed-remedy = Projet, certitude
iati-no_participant = L’IITA exige une organisation qui finance le projet, en répond ou le met en œuvre.
iati-no_participant-remedy = Projet, contributions ou partenaires
iati-end_day = L’IITA attend le jour où le projet se termine. « { $about } » n’en nomme aucun.
iati-end_day-remedy = Projet, date
iati-end_day-none = L’IITA attend le jour où le projet se termine. Aucune date n’est indiquée.
iati-description = L’IITA exige une description ; le titre en tient lieu.
iati-description-remedy = Projet, objet
iati-budget_amount = Le montant du budget n’est pas connu : « { $about } ».
iati-budget_amount-remedy = Projet, budget ; ou le montant de cette ligne
iati-budget_amount-none = Le budget n’est pas connu.
iati-budget_period = Un budget court d’un jour à un autre. « { $about } » ne nomme pas les deux.
iati-budget_period-remedy = Projet, date ou période d’éligibilité
iati-budget_period-none = Un budget court d’un jour à un autre. Aucune date n’est indiquée.
iati-budget_by_year = L’IITA exige des budgets d’une année au plus ; le secrétariat ne connaît que le total : « { $about } ».
iati-budget_by_year-remedy = Projet, finances, budget : des lignes par année, chacune avec sa période
iati-budget_line_period = On ne sait pas pour quelle période est la ligne « { $about } ».
iati-budget_line_period-remedy = Projet, finances, budget : la période de la ligne, par exemple 2016
iati-recipient = L’IITA exige de savoir où le projet est mené.
iati-recipient-remedy = Projet, régions ; ou États comme bénéficiaires
iati-recipient_share = L’IITA exige la part du projet destinée à chaque pays ou région.
iati-recipient_share-remedy = Dans l’outil de publication : Plenary ne la connaît pas
iati-country_code = Le code de { $about } n’est pas connu.
iati-country_code-remedy = Organisation, code du pays
iati-partner_role = { $about } est laissé de côté : l’IITA n’a pas de mot pour son rôle.
iati-partner_role-remedy = Projet, partenaires : mise en œuvre ou responsable, si c’est le cas
iati-partner_unconfirmed = { $about } est laissé de côté : il n’est pas certain que ce soit un partenaire.
iati-partner_unconfirmed-remedy = Projet, partenaires, certitude
iati-contribution_unconfirmed = La contribution de { $about } est laissée de côté : elle n’est pas certaine.
iati-contribution_unconfirmed-remedy = Projet, contributions, certitude
iati-contribution_not_promised = La contribution de { $about } n’est pas une transaction : elle n’est ni promise, ni convenue, ni reçue.
iati-contribution_not_promised-remedy = Projet, contributions, fermeté
iati-contribution_amount = Le montant de la contribution de { $about } n’est pas connu.
iati-contribution_amount-remedy = Projet, contributions, montant
iati-contribution_day = Le jour de la contribution de { $about } n’est pas connu.
iati-contribution_day-remedy = Projet, contributions, date
iati-instalment_amount = Le montant d’un versement de { $about } n’est pas connu.
iati-instalment_amount-remedy = Projet, contributions, versements
iati-instalment_day = Le jour où un versement de { $about } est arrivé n’est pas connu.
iati-instalment_day-remedy = Projet, contributions, versements
iati-transaction_amount = Le montant d’une opération n’est pas connu : « { $about } ».
iati-transaction_amount-remedy = Projet, opérations
iati-transaction_day = Le jour d’une opération n’est pas connu : « { $about } ».
iati-transaction_day-remedy = Projet, opérations, date
iati-transaction_to_come = « { $about } » est d’un jour à venir : l’IITA l’accepte une fois ce jour passé.
iati-transaction_to_come-remedy = Exporter à nouveau à ce moment-là
iati-sector = L’IITA exige un secteur pour chaque activité.
iati-sector-remedy = Projet, secteurs : codes de la liste du CAD, par exemple 15130 60 %, 15170 40 %
iati-classification = L’IITA attend le type d’aide, d’apport et de financement, et si l’aide est liée.
iati-classification-remedy = Dans l’outil de publication : Plenary ne les connaît pas
iati-reporting_type = L’IITA distingue les organisations internationales, nationales et régionales ; c’est internationale qui est écrit.
iati-reporting_type-remedy = Dans l’outil de publication, si elle est autre
dialog-export-iati = Exporter pour la transparence de l’aide (IITA)
error-iati-publisher = On ne sait pas qui publie : aucune organisation n’a d’identifiant IITA, ou plusieurs en ont un.
    .hint = Nommez l’organisation qui publie et indiquez son identifiant.
error-iati-no-identifier = { $name } n’a pas d’identifiant IITA : sans lui, on ne sait pas à qui sont ces activités.
    .hint = Il se trouve sur org-id.guide et est conservé avec l’organisation.
error-iati-identifier = Ce n’est pas un identifiant IITA : c’est le code d’un organisme, un trait d’union et un numéro, sans espace ni / & | ?.
    .hint = Il se trouve sur org-id.guide, par exemple XM-DAC-5-1.
error-sectors = Ce ne sont pas des secteurs : des codes à cinq chiffres de la liste du CAD, chacun avec sa part s’il y en a plusieurs, pour un total de 100 %.
    .hint = Par exemple : 15130 60 %, 15170 40 %
cli-iati = { $count ->
    [0] Rien n’a été écrit : aucun projet n’a tout ce que l’IITA exige.
    [one] 1 activité a été écrite dans { $file }.
   *[other] { $count } activités ont été écrites dans { $file }.
}
cli-iati-left-out = Laissé de côté : { $name } – { $reason } ({ $remedy })
cli-iati-gap = { $name }, { $element } : { $reason } ({ $remedy })
cli-iati-gap-of-all = { $element } : { $reason } ({ $remedy })
