//! Which column of a table is which field: by the names that people give columns, in English and in French.

use std::collections::HashSet;

use crate::model::entity::vocabulary;
use crate::model::record::Table;
use crate::model::written::comparable_words;

vocabulary! {
    /// What a column of a table can hold.
    pub enum ColumnField {
        /// The id of the record, where Plenary wrote the table.
        Id = "id",
        /// What it is called; of a person, the whole name.
        Name = "name",
        /// Of a person's name, the part that a family shares.
        FamilyName = "family_name",
        /// Of a person's name, the other part.
        GivenName = "given_name",
        /// When it is or begins.
        Date = "date",
        /// When it ends.
        Until = "until",
        /// Where.
        Place = "place",
        /// What kind it is.
        Kind = "kind",
        /// Where it stands in its life.
        Status = "status",
        /// How sure it is.
        Certainty = "certainty",
        /// The project.
        Project = "project",
        /// The meeting.
        Meeting = "meeting",
        /// The organisation; of a contribution, the donor.
        Organisation = "organisation",
        /// Form of address.
        Title = "title",
        /// What somebody does.
        Function = "function",
        /// Electronic address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// Languages.
        Languages = "languages",
        /// Short name.
        ShortName = "short_name",
        /// ISO 3166-1 alpha-2 code of a state.
        CountryCode = "country_code",
        /// Web address.
        WebAddress = "web_address",
        /// Web address for those who attend online.
        OnlineLink = "online_link",
        /// In what capacity somebody takes part.
        Capacity = "capacity",
        /// How firm a contribution is, or how far a participation has come.
        Stage = "stage",
        /// What somebody is within a delegation.
        DelegationRole = "delegation_role",
        /// Where the credentials stand.
        Credentials = "credentials",
        /// How much.
        Amount = "amount",
        /// The currency of the amount, where it has a column of its own.
        Currency = "currency",
        /// What share of the budget.
        Share = "share",
        /// What came of it.
        Outcome = "outcome",
        /// Anything else.
        Note = "note",
    }
}

use ColumnField as F;

/// The kinds of records that a table can be about, in the order in which they are thought of.
const KINDS: [Table; 6] = [
    Table::Meeting,
    Table::Person,
    Table::Organisation,
    Table::Participant,
    Table::Contribution,
    Table::Activity,
];

/// The fields that a table about such records can have.
#[must_use]
pub fn fields_of(kind: Table) -> &'static [ColumnField] {
    match kind {
        Table::Meeting => &[
            F::Name,
            F::Date,
            F::Until,
            F::Place,
            F::Kind,
            F::Status,
            F::Certainty,
            F::Project,
            F::OnlineLink,
            F::Note,
            F::Id,
        ],
        Table::Person => &[
            F::Name,
            F::FamilyName,
            F::GivenName,
            F::Title,
            F::Organisation,
            F::Function,
            F::Email,
            F::Phone,
            F::Languages,
            F::Note,
            F::Id,
        ],
        Table::Organisation => {
            &[F::Name, F::ShortName, F::Kind, F::CountryCode, F::WebAddress, F::Note, F::Id]
        }
        Table::Participant => &[
            F::Meeting,
            F::Name,
            F::FamilyName,
            F::GivenName,
            F::Title,
            F::Organisation,
            F::Function,
            F::Email,
            F::Phone,
            F::Capacity,
            F::DelegationRole,
            F::Stage,
            F::Credentials,
            F::Languages,
            F::Note,
            F::Id,
        ],
        Table::Contribution => &[
            F::Organisation,
            F::Project,
            F::Amount,
            F::Currency,
            F::Stage,
            F::Certainty,
            F::Date,
            F::Share,
            F::Note,
            F::Id,
        ],
        Table::Activity => &[
            F::Name,
            F::Project,
            F::Date,
            F::Until,
            F::Place,
            F::Status,
            F::Certainty,
            F::Amount,
            F::Currency,
            F::Outcome,
            F::Note,
            F::Id,
        ],
        _ => &[],
    }
}

/// What people call a field, comparable; `kind` decides where one name means two things.
fn names(kind: Table, field: ColumnField) -> &'static [&'static str] {
    match (kind, field) {
        (Table::Meeting, F::Name) => &[
            "meeting",
            "event",
            "name",
            "title",
            "subject",
            "meeting title",
            "name of meeting",
            "name of the meeting",
            "reunion",
            "evenement",
            "nom",
            "intitule",
            "titre",
            "objet",
            "nom de la reunion",
            "intitule de la reunion",
            "conference",
            "summary",
        ],
        (Table::Activity, F::Name) => &[
            "activity",
            "activity title",
            "name of activity",
            "name of the activity",
            "name",
            "title",
            "action",
            "activite",
            "intitule",
            "intitule de l activite",
            "nom de l activite",
            "nom",
            "titre",
            "description",
        ],
        (Table::Organisation, F::Name) => &[
            "organisation",
            "organization",
            "name",
            "state",
            "country",
            "institution",
            "company",
            "partner",
            "member",
            "nom",
            "denomination",
            "etat",
            "pays",
            "entite",
            "partenaire",
            "organisation name",
            "name of organisation",
        ],
        (Table::Participant, F::Name) => &[
            "person",
            "participant",
            "name",
            "full name",
            "delegate",
            "representative",
            "personne",
            "nom",
            "nom complet",
            "nom et prenom",
            "prenom et nom",
            "delegue",
            "representant",
            "expert",
            "name of participant",
            "surname and name",
        ],
        (_, F::Name) => &[
            "name",
            "full name",
            "person",
            "contact",
            "contact person",
            "nom",
            "nom complet",
            "nom et prenom",
            "prenom et nom",
            "personne",
            "surname and name",
            "name and surname",
        ],
        (_, F::Id) => &["id", "uuid", "identifier", "identifiant"],
        (_, F::FamilyName) => {
            &["surname", "last name", "family name", "lastname", "nom de famille", "patronyme", "nom"]
        }
        (_, F::GivenName) => &["first name", "given name", "firstname", "forename", "prenom", "prenoms"],
        (Table::Contribution, F::Date) => &[
            "date",
            "promised or received",
            "received on",
            "date of receipt",
            "promise ou reception",
            "date de reception",
            "year",
            "annee",
        ],
        (_, F::Date) => &[
            "date",
            "dates",
            "when",
            "from",
            "start",
            "start date",
            "begins",
            "begin",
            "day",
            "days",
            "period",
            "date from",
            "starts",
            "quand",
            "du",
            "debut",
            "date de debut",
            "jour",
            "jours",
            "periode",
            "date s",
            "month",
            "mois",
            "year",
            "annee",
        ],
        (_, F::Until) => &[
            "to",
            "until",
            "end",
            "end date",
            "ends",
            "till",
            "date to",
            "au",
            "fin",
            "date de fin",
            "jusqu au",
        ],
        (_, F::Place) => &[
            "place",
            "venue",
            "location",
            "where",
            "city",
            "town",
            "lieu",
            "endroit",
            "ville",
            "ou",
            "place venue",
            "salle",
        ],
        (_, F::Kind) => &[
            "kind",
            "type",
            "category",
            "nature",
            "categorie",
            "genre",
            "type of meeting",
            "type de reunion",
        ],
        (_, F::Status) => &["status", "state", "statut", "etat"],
        (_, F::Certainty) => {
            &["certainty", "confirmed", "confirmation", "certitude", "confirme", "confirmee"]
        }
        (_, F::Project) => &[
            "project",
            "project name",
            "project title",
            "programme",
            "program",
            "projet",
            "nom du projet",
            "intitule du projet",
        ],
        (_, F::Meeting) => {
            &["meeting", "event", "reunion", "evenement", "name of meeting", "conference", "session"]
        }
        (Table::Contribution, F::Organisation) => &[
            "donor",
            "donors",
            "organisation",
            "organization",
            "contributor",
            "funder",
            "country",
            "state",
            "donateur",
            "bailleur",
            "bailleur de fonds",
            "contributeur",
            "pays",
            "etat",
            "source of funding",
            "partner",
        ],
        (_, F::Organisation) => &[
            "organisation",
            "organization",
            "institution",
            "country",
            "state",
            "employer",
            "company",
            "delegation",
            "affiliation",
            "entity",
            "pays",
            "etat",
            "societe",
            "employeur",
            "organisme",
            "country organisation",
            "state organisation",
            "pays organisation",
            "works for",
        ],
        (_, F::Title) => &["title", "form of address", "salutation", "mr ms", "civilite", "titre", "prefix"],
        (_, F::Function) => &[
            "function",
            "position",
            "job title",
            "job",
            "role",
            "post",
            "fonction",
            "poste",
            "titre professionnel",
        ],
        (_, F::Email) => &[
            "e mail",
            "email",
            "mail",
            "e mail address",
            "email address",
            "courriel",
            "adresse e mail",
            "adresse electronique",
            "mel",
        ],
        (_, F::Phone) => {
            &["telephone", "phone", "tel", "mobile", "phone number", "telephone number", "portable", "gsm"]
        }
        (_, F::Languages) => {
            &["languages", "language", "works in", "working language", "langues", "langue", "travaille en"]
        }
        (_, F::ShortName) => {
            &["short name", "acronym", "abbreviation", "nom abrege", "sigle", "acronyme", "abreviation"]
        }
        (_, F::CountryCode) => {
            &["country code", "iso", "iso code", "iso 2", "code du pays", "code pays", "code iso", "code"]
        }
        (_, F::WebAddress) => &[
            "web address",
            "website",
            "web site",
            "url",
            "web",
            "adresse web",
            "site web",
            "site",
            "site internet",
        ],
        (_, F::OnlineLink) => &[
            "online link",
            "link",
            "url",
            "video link",
            "meeting link",
            "lien",
            "lien en ligne",
            "lien visio",
        ],
        (_, F::Capacity) => {
            &["capacity", "status", "attends as", "qualite", "statut", "category", "categorie"]
        }
        (Table::Participant, F::Stage) => {
            &["stage", "registration", "reply", "response", "etape", "inscription", "reponse"]
        }
        (_, F::Stage) => {
            &["firmness", "stage", "status", "state of funding", "fermete", "stade", "statut", "etape"]
        }
        (_, F::DelegationRole) => &[
            "role in the delegation",
            "delegation role",
            "role in delegation",
            "role",
            "role dans la delegation",
        ],
        (_, F::Credentials) => &["credentials", "pouvoirs", "lettres de creance"],
        (Table::Activity, F::Amount) => &[
            "planned cost",
            "cost",
            "costs",
            "budget",
            "amount",
            "estimated cost",
            "cout prevu",
            "cout",
            "couts",
            "montant",
        ],
        (_, F::Amount) => &[
            "amount",
            "contribution",
            "sum",
            "amount as written",
            "funding",
            "pledge",
            "montant",
            "somme",
            "financement",
            "value",
        ],
        (_, F::Currency) => &["currency", "amount currency", "planned cost currency", "devise", "monnaie"],
        (_, F::Share) => &[
            "share",
            "share of budget",
            "share of the budget",
            "percentage",
            "part",
            "part du budget",
            "pourcentage",
        ],
        (_, F::Outcome) => &["outcome", "result", "results", "bilan", "resultat", "resultats", "output"],
        (_, F::Note) => &[
            "note",
            "notes",
            "remark",
            "remarks",
            "comment",
            "comments",
            "remarque",
            "remarques",
            "observations",
            "commentaire",
            "commentaires",
        ],
    }
}

/// How well a header names a field: 0 not at all.
fn fit(header: &str, kind: Table, field: ColumnField) -> u32 {
    let names = names(kind, field);
    let whole = comparable_words(header);
    if whole.is_empty() {
        return 0;
    }
    if names.contains(&whole.as_str()) {
        return 4;
    }
    // "Date (dd/mm/yyyy)", "Lieu / Place": what stands beside a name explains it or says it again.
    let before = comparable_words(header.split(['(', '[']).next().unwrap_or_default());
    if names.contains(&before.as_str()) {
        return 3;
    }
    if header.split(['/', '|', '\n', '–']).any(|part| names.contains(&comparable_words(part).as_str())) {
        return 2;
    }
    // A long name within a few more words: "Proposed venue".
    let is_within = |name: &&str| {
        name.len() >= 4
            && format!(" {whole} ").contains(&format!(" {name} "))
            && whole.split(' ').count() <= 4
    };
    u32::from(names.iter().any(is_within))
}

/// For each column of `header`, the field that it holds in a table about such records. No field is held by two columns; of
/// two columns that could hold it, it is the one that is named more plainly, else the first.
#[must_use]
pub fn match_columns(kind: Table, header: &[String]) -> Vec<Option<ColumnField>> {
    matched(kind, header).0
}

/// The fields of columns, and how well their names are known together.
pub(super) fn matched(kind: Table, header: &[String]) -> (Vec<Option<ColumnField>>, u32) {
    let mut fields = vec![None; header.len()];
    let mut taken: HashSet<ColumnField> = HashSet::new();
    let mut score = 0;
    let has_given_name = header.iter().any(|name| fit(name, kind, F::GivenName) >= 3);
    for wanted in (1..=4).rev() {
        for (column, name) in header.iter().enumerate() {
            if fields[column].is_some() {
                continue;
            }
            // "Nom" beside "Prénom" is the family's.
            let is_fitting = |field: &ColumnField| {
                let is_name =
                    has_given_name && *field == F::Name && matches!(kind, Table::Person | Table::Participant);
                let is_family = !has_given_name && *field == F::FamilyName && comparable_words(name) == "nom";
                !is_name && !is_family && !taken.contains(field) && fit(name, kind, *field) == wanted
            };
            if let Some(&field) = fields_of(kind).iter().find(|field| is_fitting(field)) {
                fields[column] = Some(field);
                taken.insert(field);
                score += wanted + 1;
            }
        }
    }
    (fields, score)
}

/// What a table with such a header is about, what its columns hold, and how well that is known: the kind whose names fit best.
pub(super) fn guess(header: &[String]) -> Option<(Table, Vec<Option<ColumnField>>, u32)> {
    let mut best: Option<(Table, Vec<Option<ColumnField>>, u32)> = None;
    for kind in KINDS {
        let (fields, mut score) = matched(kind, header);
        let has = |field| fields.contains(&Some(field));
        let is_somebody = has(F::Name) || has(F::FamilyName);
        let is_enough = match kind {
            Table::Participant => {
                (is_somebody || has(F::Organisation))
                    && (has(F::Capacity) || has(F::DelegationRole) || has(F::Meeting) || has(F::Credentials))
            }
            Table::Contribution => has(F::Organisation) && (has(F::Amount) || has(F::Share)),
            Table::Person => {
                is_somebody
                    && [F::Email, F::Phone, F::Function, F::GivenName, F::Title, F::Languages]
                        .into_iter()
                        .any(has)
            }
            Table::Organisation => {
                (has(F::Name) && !has(F::Kind)) || has(F::ShortName) || has(F::CountryCode)
            }
            _ => has(F::Name),
        };
        // A column that names the kind itself says most: "Activity", "Donor", "Acronym".
        let own = |name: &String| {
            let name = comparable_words(name);
            let words: &[&str] = match kind {
                Table::Meeting => &["meeting", "reunion", "event", "evenement"],
                Table::Activity => &["activity", "activite", "name of activity", "activity title"],
                Table::Contribution => &["donor", "donateur", "bailleur", "bailleur de fonds", "funder"],
                Table::Participant => &["participant", "delegate", "delegue", "capacity", "qualite"],
                Table::Organisation => &["acronym", "short name", "sigle", "country code", "nom abrege"],
                _ => &[],
            };
            words.contains(&name.as_str())
        };
        score += 2 * u32::try_from(header.iter().filter(|name| own(name)).count()).unwrap_or(0);
        if is_enough && best.as_ref().is_none_or(|(.., most)| score > *most) {
            best = Some((kind, fields, score));
        }
    }
    best
}
