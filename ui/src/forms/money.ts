/** Forms for what projects are given, what they may spend and what they spend, and for rates of exchange. */

import { amount, belongsTo, currency, date, form, line, name, oneOf, percent, position, rate, referenceWithin, text } from "./description";
import { budgetHeadings, certainties, contributionStages, transactionKinds } from "./vocabularies";

export const contribution = form("contribution", null, {
  organisationId: belongsTo("organisation"),
  projectId: belongsTo("project"),
  amount,
  share: percent,
  stage: oneOf(contributionStages),
  certainty: oneOf(certainties),
  date,
  note: text,
});

export const instalment = form("instalment", null, {
  contributionId: belongsTo("contribution"),
  position,
  amount,
  due: date,
  received: date,
  note: text,
});

export const fundingNeed = form("funding_need", null, {
  projectId: belongsTo("project"),
  amount,
  note: text,
});

export const budgetLine = form("budget_line", "title", {
  projectId: belongsTo("project"),
  position,
  title: name,
  heading: oneOf(budgetHeadings),
  amount,
  period: date,
  note: text,
});

export const financialTransaction = form("financial_transaction", null, {
  projectId: belongsTo("project"),
  kind: oneOf(transactionKinds),
  amount,
  date,
  description: line,
  budgetLineId: referenceWithin("budget_line", "project", "projectId"),
  activityId: referenceWithin("activity", "project", "projectId"),
  reference: line,
  note: text,
});

export const exchangeRate = form("exchange_rate", null, {
  fromCurrency: currency,
  rate,
  toCurrency: currency,
  date,
  source: line,
  note: text,
});
