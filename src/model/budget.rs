//! What a project's money is meant for, and what became of it.

use super::activity::ActivityId;
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::money::Amount;
use super::project::ProjectId;
use super::{line, referenced, required, text};

vocabulary! {
    /// The heading that a budget line stands under: those of the Council of Europe's own budgets.
    pub enum BudgetHeading {
        /// Staff and experts.
        HumanResources = "human_resources",
        /// Travel and subsistence.
        Travel = "travel",
        /// Equipment and supplies.
        EquipmentAndSupplies = "equipment_and_supplies",
        /// The project's office.
        Office = "office",
        /// Publications, interpretation, conferences, evaluation.
        OtherCostsAndServices = "other_costs_and_services",
        /// Anything else.
        Other = "other",
    }
}

entity! {
    /// A line of a project's budget.
    pub struct BudgetLine(BudgetLineId) in budget_line {
        /// The project.
        pub project_id: ProjectId,
        /// Its place in the budget, from 1.
        pub position: u32,
        /// The heading it stands under.
        pub heading: BudgetHeading,
        /// What it is for.
        pub title: String,
        /// How much, where it is known.
        pub amount: Amount,
        /// Anything else worth keeping.
        pub note: String,
        /// For when it is. A year or a month is meant whole.
        pub period: DateSpec,
    }
    label = |budget_line| budget_line.title.clone();
    check = |budget_line| {
        referenced("projectId", budget_line.project_id.0)?;
        required("title", &budget_line.title)?;
        budget_line.amount.check("amount")?;
        text("note", &budget_line.note)?;
        budget_line.period.check("period")
    };
}

vocabulary! {
    /// What a transaction is. IATI's transaction types 2 and 4; money that comes in is an instalment of a contribution.
    pub enum TransactionKind {
        /// Bound by a contract or an order: to be spent.
        Commitment = "commitment",
        /// Spent.
        Expenditure = "expenditure",
    }
}

entity! {
    /// That money of a project was committed or spent.
    pub struct FinancialTransaction(FinancialTransactionId) in financial_transaction {
        /// What it is.
        pub kind: TransactionKind,
        /// The project.
        pub project_id: ProjectId,
        /// The line of its budget.
        pub budget_line_id: Option<BudgetLineId>,
        /// The activity that it was for.
        pub activity_id: Option<ActivityId>,
        /// How much, where it is known.
        pub amount: Amount,
        /// When.
        pub date: DateSpec,
        /// What for.
        pub description: String,
        /// The number of the order, contract or invoice.
        pub reference: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |transaction| {
        let named = [&transaction.description, &transaction.reference, &transaction.amount.raw];
        let name = named.into_iter().find(|name| !name.is_empty()).cloned();
        name.unwrap_or_else(|| transaction.kind.to_string())
    };
    check = |transaction| {
        referenced("projectId", transaction.project_id.0)?;
        transaction.amount.check("amount")?;
        transaction.date.check("date")?;
        line("description", &transaction.description)?;
        line("reference", &transaction.reference)?;
        text("note", &transaction.note)
    };
}
