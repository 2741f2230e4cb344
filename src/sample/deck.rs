//! The deck itself: the document and its ten slides, word for word.

use super::add;
use super::organisations::Organisations;
use crate::error::Result;
use crate::model::source::{SourceDocument, SourceDocumentId, SourceSlide, SourceSlideId};
use crate::store::Tx;

/// The document that records are cited from.
pub(super) struct Deck {
    pub document: SourceDocumentId,
    slides: Vec<SourceSlide>,
}

impl Deck {
    /// The slide of this number.
    pub fn slide(&self, number: u32) -> Option<SourceSlideId> {
        self.slides.iter().find(|slide| slide.number == number).map(|slide| slide.id)
    }
}

pub(super) fn fill(tx: &Tx<'_>, organisations: &Organisations) -> Result<Deck> {
    let document = add(
        tx,
        SourceDocument {
            title: "Networking on Cybercrime".to_owned(),
            header: "Council of Europe/Cybercrime Convention Committee".to_owned(),
            author_id: Some(organisations.author.id),
            web_address: "www.coe.int/cybercrime".to_owned(),
            note: "A slide deck of ten slides. It bears no date.".to_owned(),
            ..SourceDocument::default()
        },
    )?
    .id;
    let slides = (1..)
        .zip(SLIDES)
        .map(|(number, &(heading, body_text))| {
            let slide = SourceSlide {
                source_document_id: document,
                number,
                heading: heading.to_owned(),
                body_text: body_text.to_owned(),
                ..SourceSlide::default()
            };
            add(tx, slide)
        })
        .collect::<Result<_>>()?;
    Ok(Deck { document, slides })
}

/// Heading and text of each slide. The text of the first includes its title, which stands in the middle of it.
const SLIDES: &[(&str, &str)] = &[
    (
        "Networking on Cybercrime",
        "Council of Europe/Cybercrime Convention Committee

Networking on Cybercrime

Alexander Seger
Council of Europe

\u{20}
www.coe.int/cybercrime",
    ),
    ("1 Common standards: Budapest Convention on Cybercrime and relates standards", ""),
    ("", ""),
    (
        "Cybercrime Convention Committee (T-CY): Update",
        "- T-CY/Cloud Evidence Group: Hearing for cloud service providers (Strasbourg, 30 November 2015)
 - Production orders to providers “offering a service in the territory” (Article 18.1.b)
 - Direct cooperation with foreign providers
- T-CY 14 (Strasbourg, 1-2 December 2015)
- T-CY 15 (Strasbourg, 23-25 May 2016)
- T-CY 16 + Octopus conference + Budapest Convention 15th anniversary (Strasbourg, 14-18 November 2016)
 - Results of the Cloud Evidence Group?",
    ),
    (
        "T-CY: Update",
        "Cloud Evidence Group

- **Task:** To explore solutions on criminal justice access to evidence stored on servers in the cloud and in foreign jurisdictions, including through mutual legal assistance
- **Options under consideration:**
 1. Exploiting existing provisions of the Budapest Convention (e.g. Article 18.1.b)
 2. Guidelines on cooperation with providers
 3. Additional Protocol to the Budapest Convention
 4. More effective use of MLA procedures (T-CY Recommendations Dec 2014)",
    ),
    (
        "T-CY: Opportunities for networking",
        "- **Cybercrime Convention Committee (T-CY)**
 - ▶ Representatives from 66 State Parties and Observers as well as international organisations
 - ▶ EUROJUST is an observer
- **T-CY assessment and recommendations on mutual legal assistance (December 2014)**
 - ▶ Promotion of direct cooperation between authorities
- **T-CY Cloud Evidence Group**
 - ▶ Identification of solutions on criminal justice access to data in the cloud
- **Network of 24/7 contact points (Budapest Convention)**
 - ▶ Prosecutors in: Italy, Luxembourg, Moldova, Norway, Romania, Serbia, “The Former Yugoslav Republic of Macedonia”, USA",
    ),
    (
        "Capacity building: Update",
        "Current projects

- **GLACY project on Global Action on Cybercrime**
 - ▶ Nov 2013 – Oct 2016, COE/joint project, EURO 3.35 million
- **Cybercrime@EAP II on international cooperation in the Eastern Partnership region**
 - ▶ May 2015 – October 2017, COE/joint project, EURO 800,000
- **Cybercrime@Octopus**
 - ▶ Jan 2014 – Dec 2016, voluntary contributions, Estonia, Japan, Monaco, Romania, UK, USA, Microsoft",
    ),
    (
        "Capacity building: Update",
        "Pipeline projects

- **Cybercrime@EAP III on public/private cooperation in the Eastern Partnership region**
 - ▶ Dec 2015 – Dec 2017, COE/EU joint project, EURO 700,000
- **iPROCEEDS Project on crime proceeds in South-eastern Europe (TBC)**
 - ▶ Feb 2016 – July 2019, COE/EU joint project, EURO 5.56 million
- **GLACY+ EU/COE Joint Project on Global Action on Cybercrime Extended (TBC)**
 - ▶ April 2016 – March 2020, COE/EU joint project, EURO 10 million, partnership with INTERPOL
- **Cybercrime_XR Promoting the Protocol on Xenophobia and Racism (TBC)**
 - ▶ Two years, voluntary contributions to be identified, EURO 600,000",
    ),
    (
        "Capacity building: Opportunities for networking",
        "► **Opportunity to network with prosecutors in all regions of the world**

- **Example: Cybercrime@EAP II**
 - Focus: Police-to-police and judicial cooperation in the Eastern Partnership region (follow up to T-CY recommendations)
 - Cooperation with prosecution services
 - Partners: Estonia, France, Germany, Romania and EUROPOL
 - Eurojust?
- **Example: Cybercrime@Octopus**
 - Octopus Conference (Strasbourg, June 2015 + Nov 2016)
 - Cooperation on cybercrime in the ASEAN region (Manila, Nov 2015)
- **Example: GLACY**
 - Partners: France, Romania, Turkey and EUROPOL
 - Cooperation on cybercrime and e-evidence in the ECOWAS region (Feb 2016)",
    ),
    (
        "Conclusion: Synergies",
        "A Judicial Cybercrime Network at Eurojust should maintain close links to the Cybercrime Convention Committee and be involved in capacity building programmes of the Council of Europe.",
    ),
];
