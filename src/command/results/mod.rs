//! What projects achieve and who took part: the activities and results of a project, one activity's figures, and who
//! was trained, by state and year.

mod activity;
mod participation;
mod phrase;
mod project;

pub use self::activity::{ActivityFigures, ActivityInput, activity_figures};
pub(super) use self::participation::participation_sheet;
pub use self::participation::{
    ActivitiesBehindInput, ActivityBehind, ParticipationInput, ParticipationMatrix, StatesOf, TrainedCell,
    TrainedState, TrainedYear, Whose, activities_behind, participation_by_state,
};
pub use self::phrase::HeadcountText;
pub use self::project::{
    ActivityLine, IndicatorLine, IndicatorValueLine, ProjectResults, ProjectResultsInput, ResultLine,
    project_results,
};
