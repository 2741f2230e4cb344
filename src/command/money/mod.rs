//! Money: of one project, of all donors, by year, and across currencies at rates that were entered.

mod contribution_sheet;
mod donor;
mod donors;
mod phrase;
mod project;
mod rates;

pub(super) use self::contribution_sheet::contribution_sheet;
pub(super) use self::donor::{DonorMoney, FundedProject, donor_money};
pub use self::donors::{
    ContributionLine, DonorRow, DonorsInput, FundingTotals, RungLine, YearLine, donors, forecast,
    funding_totals,
};
pub(super) use self::phrase::Phrases;
pub use self::project::{
    AddHeadingsInput, BudgetRow, BurnView, InstalmentLine, ProjectMoney, ProjectMoneyInput, TransactionLine,
    add_usual_headings, project_money,
};
pub use self::rates::{RateLine, TotalAtRates, TotalsAtRates, TotalsAtRatesInput, totals_at_rates};
