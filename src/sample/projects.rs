//! Projects under way and in the pipeline: who funds them, who works with them, what they do and where.

use super::bodies::Bodies;
use super::organisations::Organisations;
use super::standards::Standards;
use super::{Sample, amount, date};
use crate::error::Result;
use crate::model::activity::Activity;
use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, FundingNeed, Partnership};
use crate::model::link::{Link, Relation};
use crate::model::network::Opportunity;
use crate::model::organisation::OrganisationId;
use crate::model::project::{LifeCycle, Project, ProjectLineage, ProjectRegion, Region};
use crate::model::record::RecordRef;

/// The slides on projects under way, on those in the pipeline, and on what can be done with some of them.
const CURRENT: u32 = 7;
const PIPELINE: u32 = 8;
const EXAMPLES: u32 = 9;

/// The projects that other records refer to.
pub(super) struct Projects {
    glacy: Project,
    eap2: Project,
    pub octopus: Project,
    eap3: Project,
    iproceeds: Project,
    glacy_plus: Project,
    xr: Project,
}

pub(super) fn fill(
    sample: &Sample<'_, '_>,
    organisations: &Organisations,
    standards: &Standards,
    bodies: &Bodies,
) -> Result<Projects> {
    let projects = Projects {
        glacy: project(sample, &GLACY)?,
        eap2: project(sample, &EAP_II)?,
        octopus: project(sample, &OCTOPUS)?,
        eap3: project(sample, &EAP_III)?,
        iproceeds: project(sample, &IPROCEEDS)?,
        glacy_plus: project(sample, &GLACY_PLUS)?,
        xr: project(sample, &CYBERCRIME_XR)?,
    };
    lineage(sample, &projects)?;
    funding(sample, organisations, &projects)?;
    partners(sample, organisations, &projects)?;
    regions(sample, &projects)?;
    opportunities(sample, &projects)?;
    sample.cite(
        &projects.eap2,
        EXAMPLES,
        "Focus: Police-to-police and judicial cooperation in the Eastern Partnership region (follow up to T-CY \
         recommendations)",
    )?;
    sample.cite(&projects.eap2, EXAMPLES, "Cooperation with prosecution services")?;
    for (project, relation, target, slide, quote) in [
        (
            &projects.eap2,
            Relation::FollowsUp,
            RecordRef::from(&bodies.recommendations),
            EXAMPLES,
            "follow up to T-CY recommendations",
        ),
        (
            &projects.xr,
            Relation::Concerns,
            RecordRef::from(&standards.protocol_on_xenophobia),
            PIPELINE,
            "Promoting the Protocol on Xenophobia and Racism",
        ),
    ] {
        let link = Link { subject: RecordRef::from(project), relation, target, ..Link::default() };
        sample.cited(link, slide, quote)?;
    }
    Ok(projects)
}

/// A project as the deck's two lines on it state it.
struct Stated {
    name: &'static str,
    full_title: &'static str,
    life_cycle: LifeCycle,
    certainty: Certainty,
    date: &'static str,
    funding: &'static str,
    budget: &'static str,
    focus: &'static str,
    note: &'static str,
    quotes: [&'static str; 2],
}

const NO_EU: &str = "The funding is kept as written. It names no European Union, so no funder is filled in.";
const TBC: &str = "“TBC” stands on the project as a whole; which part of it is not confirmed is not said.";

const GLACY: Stated = Stated {
    name: "GLACY",
    full_title: "GLACY project on Global Action on Cybercrime",
    life_cycle: LifeCycle::Current,
    certainty: Certainty::Stated,
    date: "Nov 2013 – Oct 2016",
    funding: "COE/joint project",
    budget: "EURO 3.35 million",
    focus: "Global action on cybercrime.",
    note: NO_EU,
    quotes: [
        "GLACY project on Global Action on Cybercrime",
        "Nov 2013 – Oct 2016, COE/joint project, EURO 3.35 million",
    ],
};

const EAP_II: Stated = Stated {
    name: "Cybercrime@EAP II",
    full_title: "Cybercrime@EAP II on international cooperation in the Eastern Partnership region",
    life_cycle: LifeCycle::Current,
    certainty: Certainty::Stated,
    date: "May 2015 – October 2017",
    funding: "COE/joint project",
    budget: "EURO 800,000",
    focus: "Police-to-police and judicial cooperation in the Eastern Partnership region, following up the T-CY's \
            recommendations. Cooperation with prosecution services.",
    note: NO_EU,
    quotes: [
        "Cybercrime@EAP II on international cooperation in the Eastern Partnership region",
        "May 2015 – October 2017, COE/joint project, EURO 800,000",
    ],
};

const OCTOPUS: Stated = Stated {
    name: "Cybercrime@Octopus",
    full_title: "",
    life_cycle: LifeCycle::Current,
    certainty: Certainty::Stated,
    date: "Jan 2014 – Dec 2016",
    funding: "voluntary contributions",
    budget: "",
    focus: "",
    note: "No amount is given.",
    quotes: [
        "Cybercrime@Octopus",
        "Jan 2014 – Dec 2016, voluntary contributions, Estonia, Japan, Monaco, Romania, UK, USA, Microsoft",
    ],
};

const EAP_III: Stated = Stated {
    name: "Cybercrime@EAP III",
    full_title: "Cybercrime@EAP III on public/private cooperation in the Eastern Partnership region",
    life_cycle: LifeCycle::Pipeline,
    certainty: Certainty::Stated,
    date: "Dec 2015 – Dec 2017",
    funding: "COE/EU joint project",
    budget: "EURO 700,000",
    focus: "Public/private cooperation in the Eastern Partnership region.",
    note: "",
    quotes: [
        "Cybercrime@EAP III on public/private cooperation in the Eastern Partnership region",
        "Dec 2015 – Dec 2017, COE/EU joint project, EURO 700,000",
    ],
};

const IPROCEEDS: Stated = Stated {
    name: "iPROCEEDS",
    full_title: "iPROCEEDS Project on crime proceeds in South-eastern Europe",
    life_cycle: LifeCycle::Pipeline,
    certainty: Certainty::ToBeConfirmed,
    date: "Feb 2016 – July 2019",
    funding: "COE/EU joint project",
    budget: "EURO 5.56 million",
    focus: "Crime proceeds in South-eastern Europe.",
    note: TBC,
    quotes: [
        "iPROCEEDS Project on crime proceeds in South-eastern Europe (TBC)",
        "Feb 2016 – July 2019, COE/EU joint project, EURO 5.56 million",
    ],
};

const GLACY_PLUS: Stated = Stated {
    name: "GLACY+",
    full_title: "GLACY+ EU/COE Joint Project on Global Action on Cybercrime Extended",
    life_cycle: LifeCycle::Pipeline,
    certainty: Certainty::ToBeConfirmed,
    date: "April 2016 – March 2020",
    funding: "COE/EU joint project, partnership with INTERPOL",
    budget: "EURO 10 million",
    focus: "Global action on cybercrime.",
    note: TBC,
    quotes: [
        "GLACY+ EU/COE Joint Project on Global Action on Cybercrime Extended (TBC)",
        "April 2016 – March 2020, COE/EU joint project, EURO 10 million, partnership with INTERPOL",
    ],
};

const CYBERCRIME_XR: Stated = Stated {
    name: "Cybercrime_XR",
    full_title: "Cybercrime_XR Promoting the Protocol on Xenophobia and Racism",
    life_cycle: LifeCycle::Pipeline,
    certainty: Certainty::ToBeConfirmed,
    date: "Two years",
    funding: "voluntary contributions to be identified",
    budget: "EURO 600,000",
    focus: "Promoting the Protocol on Xenophobia and Racism.",
    note: TBC,
    quotes: [
        "Cybercrime_XR Promoting the Protocol on Xenophobia and Racism (TBC)",
        "Two years, voluntary contributions to be identified, EURO 600,000",
    ],
};

fn project(sample: &Sample<'_, '_>, stated: &Stated) -> Result<Project> {
    let slide = match stated.life_cycle {
        LifeCycle::Pipeline => PIPELINE,
        LifeCycle::Current | LifeCycle::Closed => CURRENT,
    };
    let project = sample.add(Project {
        name: stated.name.to_owned(),
        full_title: stated.full_title.to_owned(),
        life_cycle: stated.life_cycle,
        certainty: stated.certainty,
        date: date(stated.date),
        funding: stated.funding.to_owned(),
        budget: amount(stated.budget),
        focus: stated.focus.to_owned(),
        note: stated.note.to_owned(),
        ..Project::default()
    })?;
    for quote in stated.quotes {
        sample.cite(&project, slide, quote)?;
    }
    Ok(project)
}

/// What follows on from what. The deck does not say so in words: it is read from the names.
fn lineage(sample: &Sample<'_, '_>, projects: &Projects) -> Result<()> {
    for (predecessor, successor, note) in [
        (&projects.eap2, &projects.eap3, "Inferred from the names."),
        (
            &projects.glacy,
            &projects.glacy_plus,
            "Inferred from the names. Both run from April to October 2016, which is no error.",
        ),
    ] {
        sample.add(ProjectLineage {
            predecessor_id: predecessor.id,
            successor_id: successor.id,
            certainty: Certainty::ToBeConfirmed,
            note: note.to_owned(),
            ..ProjectLineage::default()
        })?;
    }
    Ok(())
}

fn funding(sample: &Sample<'_, '_>, organisations: &Organisations, projects: &Projects) -> Result<()> {
    let contribution = |project: &Project, organisation_id, slide, quote: &str| {
        let contribution =
            Contribution { project_id: project.id, organisation_id, ..Contribution::default() };
        sample.cited(contribution, slide, quote)
    };
    let [estonia, japan, monaco, romania, uk, usa] =
        organisations.states(["Estonia", "Japan", "Monaco", "Romania", "UK", "USA"]);
    for donor in [estonia, japan, monaco, romania, uk, usa, organisations.microsoft] {
        let quote = "voluntary contributions, Estonia, Japan, Monaco, Romania, UK, USA, Microsoft";
        contribution(&projects.octopus, donor, CURRENT, quote)?;
    }
    for project in [&projects.eap3, &projects.iproceeds, &projects.glacy_plus] {
        for funder in [organisations.council_of_europe, organisations.european_union] {
            contribution(project, funder, PIPELINE, "COE/EU joint project")?;
        }
    }
    sample.cited(
        FundingNeed {
            project_id: projects.xr.id,
            amount: amount(CYBERCRIME_XR.budget),
            note: "The whole budget: no donor is known.".to_owned(),
            ..FundingNeed::default()
        },
        PIPELINE,
        "voluntary contributions to be identified, EURO 600,000",
    )?;
    Ok(())
}

fn partners(sample: &Sample<'_, '_>, organisations: &Organisations, projects: &Projects) -> Result<()> {
    let partner = |project: &Project, organisation_id: OrganisationId, certainty, slide, quote: &str| {
        let partnership =
            Partnership { project_id: project.id, organisation_id, certainty, ..Partnership::default() };
        sample.cited(partnership, slide, quote)
    };
    let [estonia, france, germany, romania, turkey] =
        organisations.states(["Estonia", "France", "Germany", "Romania", "Turkey"]);
    for organisation in [estonia, france, germany, romania, organisations.europol] {
        let quote = "Partners: Estonia, France, Germany, Romania and EUROPOL";
        partner(&projects.eap2, organisation, Certainty::Stated, EXAMPLES, quote)?;
    }
    partner(&projects.eap2, organisations.eurojust.id, Certainty::Queried, EXAMPLES, "Eurojust?")?;
    for organisation in [france, romania, turkey, organisations.europol] {
        let quote = "Partners: France, Romania, Turkey and EUROPOL";
        partner(&projects.glacy, organisation, Certainty::Stated, EXAMPLES, quote)?;
    }
    let quote = "partnership with INTERPOL";
    partner(&projects.glacy_plus, organisations.interpol, Certainty::Stated, PIPELINE, quote)?;
    Ok(())
}

/// The regions, the projects in them, and what two projects do there.
fn regions(sample: &Sample<'_, '_>, projects: &Projects) -> Result<()> {
    let region = |name: &str, slide, quote: &str| {
        sample.cited(Region { name: name.to_owned(), ..Region::default() }, slide, quote)
    };
    let eastern_partnership =
        region("Eastern Partnership", CURRENT, "cooperation in the Eastern Partnership region")?;
    let south_eastern_europe =
        region("South-eastern Europe", PIPELINE, "crime proceeds in South-eastern Europe")?;
    let asean = region("ASEAN", EXAMPLES, "the ASEAN region")?;
    let ecowas = region("ECOWAS", EXAMPLES, "the ECOWAS region")?;
    for (project, region) in [
        (&projects.eap2, &eastern_partnership),
        (&projects.eap3, &eastern_partnership),
        (&projects.iproceeds, &south_eastern_europe),
    ] {
        sample.add(ProjectRegion {
            project_id: project.id,
            region_id: region.id,
            ..ProjectRegion::default()
        })?;
    }
    let activity = |name: &str, project: &Project, region: &Region, place: &str, written, quote: &str| {
        let activity = Activity {
            name: name.to_owned(),
            project_id: Some(project.id),
            region_id: Some(region.id),
            place: place.to_owned(),
            date: date(written),
            ..Activity::default()
        };
        sample.cited(activity, EXAMPLES, quote)
    };
    activity(
        "Cooperation on cybercrime in the ASEAN region",
        &projects.octopus,
        &asean,
        "Manila",
        "Nov 2015",
        "Cooperation on cybercrime in the ASEAN region (Manila, Nov 2015)",
    )?;
    activity(
        "Cooperation on cybercrime and e-evidence in the ECOWAS region",
        &projects.glacy,
        &ecowas,
        "",
        "Feb 2016",
        "Cooperation on cybercrime and e-evidence in the ECOWAS region (Feb 2016)",
    )?;
    Ok(())
}

/// The three projects that the deck gives as examples of opportunities, in the words above all three.
fn opportunities(sample: &Sample<'_, '_>, projects: &Projects) -> Result<()> {
    for (project, example) in [
        (&projects.eap2, "Example: Cybercrime@EAP II"),
        (&projects.octopus, "Example: Cybercrime@Octopus"),
        (&projects.glacy, "Example: GLACY"),
    ] {
        let title = "Opportunity to network with prosecutors in all regions of the world";
        let opportunity = sample.cited(
            Opportunity {
                subject: RecordRef::from(project),
                title: title.to_owned(),
                ..Opportunity::default()
            },
            EXAMPLES,
            title,
        )?;
        sample.cite(&opportunity, EXAMPLES, example)?;
    }
    Ok(())
}
