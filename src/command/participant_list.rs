//! The list of participants, in English or in French whatever the window speaks: for print, for place cards, for a
//! spreadsheet.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::organisations::translated;
use super::roll::{compare, languages_of};
use super::sheet::last_change;
use crate::error::Result;
use crate::exchange::table::write::Sheet;
use crate::locale;
use crate::model::date_spec::{DateSpec, format_date};
use crate::model::language::Language;
use crate::model::meeting::{Meeting, MeetingId};
use crate::model::organisation::{Organisation, OrganisationId};
use crate::model::participation::{
    Attendance, Capacity, DelegationRole, MeetingSession, MeetingSessionId, Participant, ParticipantId,
    Presence,
};
use crate::model::person::{Person, PersonId};
use crate::planning::seats::Holder;
use crate::store::{View, participation as stored};

/// Which list, and in which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParticipantListInput {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// The language of the list.
    pub language: Language,
}

/// A list of participants. Whoever declined or was replaced is not on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParticipantListView {
    /// What it is, in its language.
    pub title: String,
    /// The meeting's title.
    pub meeting: String,
    /// When and where it is, in its language.
    pub when_and_where: String,
    /// Its parts: parties first, then observers, then the others; each in the alphabetical order of its language.
    pub sections: Vec<ListSection>,
    /// What the list of languages is called, in its language.
    pub languages_title: String,
    /// Who works in which language, the most frequent first; those of whom none is known last.
    pub languages: Vec<LanguageGroup>,
    /// How many states and organisations have a name recorded in its language.
    pub translated: u32,
    /// How many are called as the office writes them, for want of one.
    pub as_written: u32,
}

/// Those who take part in one capacity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListSection {
    /// The capacity.
    pub capacity: Capacity,
    /// Its name in the list's language.
    pub title: String,
    /// Its delegations in order.
    pub entries: Vec<ListEntry>,
}

/// A delegation on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListEntry {
    /// What it is called in the list's language; of those who come for nobody, the person's name.
    pub name: String,
    /// Who comes; empty where nobody is named yet.
    pub persons: Vec<ListPerson>,
}

/// A person on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListPerson {
    /// Form of address and name.
    pub name: String,
    /// What they do where they work.
    pub function: String,
    /// What they are in the delegation, in the list's language; empty where nothing.
    pub role: String,
}

/// Those who work in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LanguageGroup {
    /// The language as written; that it is not known, in the list's language.
    pub language: String,
    /// Who works in it, each with their delegation.
    pub persons: Vec<String>,
}

/// What a meeting's participants are worked out from.
struct Gathered {
    meeting: Meeting,
    date: DateSpec,
    participants: Vec<Participant>,
    organisations: HashMap<OrganisationId, Organisation>,
    people: HashMap<PersonId, Person>,
    sessions: Vec<MeetingSession>,
    attendance: Vec<Attendance>,
}

impl Gathered {
    fn new(view: &View<'_>, id: MeetingId) -> Result<Self> {
        let participants = stored::participants(view, id)?;
        Ok(Self {
            meeting: stored::meeting(view, id)?,
            date: stored::date(view, id)?,
            organisations: stored::organisations(
                view,
                participants.iter().filter_map(|it| it.organisation_id),
            )?,
            people: stored::people(view, participants.iter().filter_map(|it| it.person_id))?,
            sessions: stored::sessions(view, id)?,
            attendance: stored::attendance(view, id)?,
            participants,
        })
    }

    fn person(&self, participant: &Participant) -> Option<&Person> {
        participant.person_id.and_then(|id| self.people.get(&id))
    }

    /// How each participant attended each session, in the sessions' order.
    fn presence(&self) -> HashMap<ParticipantId, Vec<Option<Presence>>> {
        let places: HashMap<MeetingSessionId, usize> =
            self.sessions.iter().enumerate().map(|(place, session)| (session.id, place)).collect();
        let mut presence: HashMap<ParticipantId, Vec<Option<Presence>>> = HashMap::new();
        for attendance in &self.attendance {
            if let Some(&place) = places.get(&attendance.session_id) {
                let row =
                    presence.entry(attendance.participant_id).or_insert_with(|| vec![None; places.len()]);
                row[place] = Some(attendance.presence);
            }
        }
        presence
    }

    /// The order of a list: by capacity, by what the delegation is called in `language`, the head first, then by name.
    fn compare<'a>(
        &'a self,
        language: Language,
        name: impl Fn(&'a Participant) -> &'a str,
        a: &'a Participant,
        b: &'a Participant,
    ) -> Ordering {
        let own =
            |participant: &'a Participant| self.person(participant).map_or("", |person| person.name.as_str());
        // Whoever comes for nobody stands where their own name does.
        let listed = |participant: &'a Participant| match name(participant) {
            "" => own(participant),
            name => name,
        };
        a.capacity
            .cmp(&b.capacity)
            .then_with(|| locale::compare(language, listed(a), listed(b)))
            .then_with(|| Holder::of(a).cmp(&Holder::of(b)))
            .then_with(|| compare(language, (a, own(a)), (b, own(b))))
    }
}

/// What a list is made of.
struct List {
    gathered: Gathered,
    /// What each organisation is called in the list's language, where that is recorded.
    names: HashMap<OrganisationId, String>,
    language: Language,
}

impl List {
    fn new(context: Context<'_>, input: ParticipantListInput) -> Result<Self> {
        context.office.read(|view| {
            let gathered = Gathered::new(view, input.meeting_id)?;
            let ids = gathered.organisations.keys().copied();
            let names = translated(view, ids, input.language)?;
            Ok(Self { gathered, names, language: input.language })
        })
    }

    fn organisation(&self, participant: &Participant) -> &str {
        let Some(id) = participant.organisation_id else { return "" };
        match self.names.get(&id) {
            Some(name) => name,
            None => self.gathered.organisations.get(&id).map_or("", |organisation| &organisation.name),
        }
    }

    /// Those still expected, in order.
    fn ordered(&self) -> Vec<&Participant> {
        let mut ordered: Vec<&Participant> =
            self.gathered.participants.iter().filter(|participant| participant.stage.is_expected()).collect();
        ordered.sort_by(|a, b| {
            self.gathered.compare(self.language, |participant| self.organisation(participant), a, b)
        });
        ordered
    }

    fn word(&self, word: &str) -> String {
        locale::text(self.language, &format!("vocabulary-{word}"), &[])
    }

    fn role(&self, participant: &Participant) -> String {
        match participant.delegation_role {
            DelegationRole::None | DelegationRole::Member => String::new(),
            role => self.word(role.as_str()),
        }
    }

    fn person(&self, participant: &Participant) -> Option<ListPerson> {
        let person = self.gathered.person(participant)?;
        Some(ListPerson {
            name: [person.title.as_str(), person.name.as_str()].join(" ").trim().to_owned(),
            function: person.function.clone(),
            role: self.role(participant),
        })
    }

    fn entry(&self, delegation: &[&Participant]) -> ListEntry {
        let persons: Vec<ListPerson> =
            delegation.iter().filter_map(|participant| self.person(participant)).collect();
        let name = match self.organisation(delegation[0]) {
            "" => persons.first().map(|person| person.name.clone()).unwrap_or_default(),
            name => name.to_owned(),
        };
        ListEntry { name, persons }
    }

    fn sections(&self) -> Vec<ListSection> {
        let ordered = self.ordered();
        ordered
            .chunk_by(|a, b| a.capacity == b.capacity)
            .map(|section| ListSection {
                capacity: section[0].capacity,
                title: locale::text(self.language, &format!("list-{}", section[0].capacity), &[]),
                entries: section
                    .chunk_by(|a, b| Holder::of(a) == Holder::of(b))
                    .map(|delegation| self.entry(delegation))
                    .collect(),
            })
            .collect()
    }

    fn languages(&self) -> Vec<LanguageGroup> {
        let mut groups: BTreeMap<String, LanguageGroup> = BTreeMap::new();
        for participant in self.ordered() {
            let Some(person) = self.gathered.person(participant) else { continue };
            let name = match self.organisation(participant) {
                "" => person.name.clone(),
                organisation => format!("{} ({organisation})", person.name),
            };
            let mut languages = spoken(languages_of(participant, Some(person)));
            if languages.is_empty() {
                languages.push("");
            }
            for language in languages {
                groups
                    .entry(language.to_lowercase())
                    .or_insert_with(|| LanguageGroup { language: language.to_owned(), persons: Vec::new() })
                    .persons
                    .push(name.clone());
            }
        }
        let mut groups: Vec<LanguageGroup> = groups.into_values().collect();
        groups.sort_by(|a, b| {
            (a.language.is_empty(), b.persons.len())
                .cmp(&(b.language.is_empty(), a.persons.len()))
                .then_with(|| locale::compare(self.language, &a.language, &b.language))
        });
        if let Some(unknown) = groups.last_mut().filter(|group| group.language.is_empty()) {
            unknown.language = locale::text(self.language, "list-language-unknown", &[]);
        }
        groups
    }
}

/// The languages that a text names, as it writes them: "English, French / Spanish".
fn spoken(text: &str) -> Vec<&str> {
    let mut languages: Vec<&str> = Vec::new();
    for part in text.split([',', ';', '/', '+', '&']) {
        for part in part.split(" and ").flat_map(|part| part.split(" et ")) {
            let language = part.trim();
            let is_new = languages.iter().all(|known| known.to_lowercase() != language.to_lowercase());
            if !language.is_empty() && is_new {
                languages.push(language);
            }
        }
    }
    languages
}

/// The list of participants of a meeting.
pub fn participant_list(context: Context<'_>, input: ParticipantListInput) -> Result<ParticipantListView> {
    let list = List::new(context, input)?;
    let language = input.language;
    let meeting = &list.gathered.meeting;
    let date = format_date(&list.gathered.date, language);
    let parts = [meeting.place.as_str(), date.as_str()];
    let when_and_where: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let translated = list.names.len();
    Ok(ParticipantListView {
        title: locale::text(language, "list-of-participants", &[]),
        meeting: meeting.name.clone(),
        when_and_where: when_and_where.join(", "),
        sections: list.sections(),
        languages_title: locale::text(language, "list-by-language", &[]),
        languages: list.languages(),
        translated: u32::try_from(translated).unwrap_or(u32::MAX),
        as_written: u32::try_from(list.gathered.organisations.len() - translated).unwrap_or(u32::MAX),
    })
}

/// The list for a spreadsheet: one row a participant, one column a session.
pub(super) fn participant_sheet(context: Context<'_>, input: ParticipantListInput) -> Result<Sheet> {
    let list = List::new(context, input)?;
    let field = |name: &str| locale::text(input.language, &format!("field-{name}"), &[]);
    let mut header = vec![
        field("capacity"),
        field("organisationId"),
        field("person-title"),
        field("name"),
        field("function"),
        field("delegationRole"),
        field("participant-stage"),
        field("credentials"),
        field("languages"),
    ];
    header.extend(list.gathered.sessions.iter().map(|session| session.name.clone()));
    let presence = list.gathered.presence();
    let rows =
        list.ordered()
            .into_iter()
            .map(|participant| {
                let person = list.gathered.person(participant);
                let of_person = |text: fn(&Person) -> &String| {
                    person.map(|person| text(person).clone()).unwrap_or_default()
                };
                let mut row = vec![
                    list.word(participant.capacity.as_str()),
                    list.organisation(participant).to_owned(),
                    of_person(|person| &person.title),
                    of_person(|person| &person.name),
                    of_person(|person| &person.function),
                    list.role(participant),
                    list.word(participant.stage.as_str()),
                    list.word(participant.credentials.as_str()),
                    languages_of(participant, person).to_owned(),
                ];
                let sessions = list.gathered.sessions.len();
                let attended = presence.get(&participant.id).cloned().unwrap_or_else(|| vec![None; sessions]);
                row.extend(attended.into_iter().map(|presence| {
                    presence.map(|presence| list.word(presence.as_str())).unwrap_or_default()
                }));
                row.into_iter().map(Into::into).collect()
            })
            .collect();
    let title = locale::text(input.language, "list-of-participants", &[]);
    let changed = context.office.read(last_change)?;
    Ok(Sheet { title, header, rows, totals: Vec::new(), language: input.language, changed })
}
