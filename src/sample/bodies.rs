//! The committee and its working group: what they are made of, what they consider, what they recommend.

use super::organisations::Organisations;
use super::standards::Standards;
use super::{Sample, date};
use crate::error::Result;
use crate::model::body::{Body, BodyComposition, BodyKind, ConsideredOption, Membership, MembershipRole};
use crate::model::network::Opportunity;
use crate::model::organisation::AliasKind;
use crate::model::recommendation::Recommendation;
use crate::model::record::RecordRef;

/// The bodies that other records refer to, and what they recommend.
pub(super) struct Bodies {
    pub committee: Body,
    pub cloud_evidence_group: Body,
    pub recommendations: Recommendation,
}

pub(super) fn fill(
    sample: &Sample<'_, '_>,
    organisations: &Organisations,
    standards: &Standards,
) -> Result<Bodies> {
    let committee = committee(sample, organisations)?;
    let recommendations = recommendations(sample, &committee)?;
    let cloud_evidence_group = cloud_evidence_group(sample, &committee)?;
    options(sample, &cloud_evidence_group, standards, &recommendations)?;
    Ok(Bodies { committee, cloud_evidence_group, recommendations })
}

fn committee(sample: &Sample<'_, '_>, organisations: &Organisations) -> Result<Body> {
    let committee = sample.cited(
        Body {
            name: "Cybercrime Convention Committee".to_owned(),
            short_name: "T-CY".to_owned(),
            kind: BodyKind::Committee,
            ..Body::default()
        },
        6,
        "Cybercrime Convention Committee (T-CY)",
    )?;
    let composition = "66 State Parties and Observers as well as international organisations";
    sample.cited(
        BodyComposition {
            body_id: committee.id,
            position: 1,
            category: "State Parties and Observers".to_owned(),
            member_count: Some(66),
            note: "How many of each is not said.".to_owned(),
            ..BodyComposition::default()
        },
        6,
        composition,
    )?;
    sample.cited(
        BodyComposition {
            body_id: committee.id,
            position: 2,
            category: "international organisations".to_owned(),
            ..BodyComposition::default()
        },
        6,
        composition,
    )?;
    sample.cited(
        Membership {
            body_id: committee.id,
            organisation_id: Some(organisations.eurojust.id),
            role: MembershipRole::Observer,
            ..Membership::default()
        },
        6,
        "EUROJUST is an observer",
    )?;
    sample.cited(
        Opportunity {
            subject: RecordRef::from(&committee),
            title: "Meeting representatives of states and of international organisations".to_owned(),
            ..Opportunity::default()
        },
        6,
        "Representatives from 66 State Parties and Observers as well as international organisations",
    )?;
    Ok(committee)
}

fn recommendations(sample: &Sample<'_, '_>, committee: &Body) -> Result<Recommendation> {
    let recommendations = sample.cited(
        Recommendation {
            title: "T-CY assessment and recommendations on mutual legal assistance".to_owned(),
            body_id: Some(committee.id),
            date: date("December 2014"),
            purpose: "Direct cooperation between authorities.".to_owned(),
            ..Recommendation::default()
        },
        6,
        "T-CY assessment and recommendations on mutual legal assistance (December 2014)",
    )?;
    let cited_as = "T-CY Recommendations Dec 2014";
    let alias = sample.also_named(&recommendations, cited_as, AliasKind::CitedAs, "")?;
    sample.cite(&alias, 5, cited_as)?;
    let promotion = "Promotion of direct cooperation between authorities";
    sample.cite(&recommendations, 6, promotion)?;
    sample.cited(
        Opportunity {
            subject: RecordRef::from(&recommendations),
            title: promotion.to_owned(),
            ..Opportunity::default()
        },
        6,
        promotion,
    )?;
    Ok(recommendations)
}

fn cloud_evidence_group(sample: &Sample<'_, '_>, committee: &Body) -> Result<Body> {
    let group = sample.cited(
        Body {
            name: "Cloud Evidence Group".to_owned(),
            kind: BodyKind::WorkingGroup,
            parent_id: Some(committee.id),
            task: "Solutions for criminal justice access to evidence in the cloud and in foreign jurisdictions, \
                   including through mutual legal assistance."
                .to_owned(),
            ..Body::default()
        },
        5,
        "To explore solutions on criminal justice access to evidence stored on servers in the cloud and in foreign \
         jurisdictions, including through mutual legal assistance",
    )?;
    sample.cite(&group, 6, "T-CY Cloud Evidence Group")?;
    let solutions = "Identification of solutions on criminal justice access to data in the cloud";
    sample.cited(
        Opportunity {
            subject: RecordRef::from(&group),
            title: solutions.to_owned(),
            ..Opportunity::default()
        },
        6,
        solutions,
    )?;
    Ok(group)
}

fn options(
    sample: &Sample<'_, '_>,
    group: &Body,
    standards: &Standards,
    recommendations: &Recommendation,
) -> Result<()> {
    let options = [
        ConsideredOption {
            title: "Exploiting existing provisions of the Budapest Convention (e.g. Article 18.1.b)"
                .to_owned(),
            instrument_id: Some(standards.convention),
            article_id: Some(standards.article.id),
            ..ConsideredOption::default()
        },
        ConsideredOption {
            title: "Guidelines on cooperation with providers".to_owned(),
            ..ConsideredOption::default()
        },
        ConsideredOption {
            title: "Additional Protocol to the Budapest Convention".to_owned(),
            instrument_id: Some(standards.additional_protocol),
            ..ConsideredOption::default()
        },
        ConsideredOption {
            title: "More effective use of MLA procedures (T-CY Recommendations Dec 2014)".to_owned(),
            recommendation_id: Some(recommendations.id),
            ..ConsideredOption::default()
        },
    ];
    for (position, option) in (1..).zip(options) {
        let quote = option.title.clone();
        sample.cited(ConsideredOption { body_id: group.id, position, ..option }, 5, &quote)?;
    }
    Ok(())
}
