//! What every record has in common, so that the store, the journal and the data CSV need one implementation.
//!
//! A record is a row of typed fields. A field knows its columns and turns itself into [`Cell`]s and back; it
//! knows nothing of SQL or CSV, which are two readers of the same cells.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::{Date, Time};
use uuid::Uuid;

use crate::error::Error;
use crate::model::record::Table;

/// One stored value; its text is borrowed from where it stands, if that can be. Plenary stores no floating-point numbers
/// and no binary data in records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell<'t> {
    /// Not known, or not applicable. Never zero, never the empty text.
    Null,
    /// A whole number.
    Integer(i64),
    /// Unicode text.
    Text(Cow<'t, str>),
}

/// Why cells could not be read back into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellError {
    /// The column, filled in by the record that was being read.
    pub column: String,
    /// What stood there.
    pub found: String,
}

impl fmt::Display for CellError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}: cannot read {:?}", self.column, self.found)
    }
}

impl CellError {
    /// For a cell that does not hold what its field needs; the record adds the column.
    pub(crate) fn of(cell: &Cell<'_>) -> Self {
        let found = match cell {
            Cell::Null => "nothing".to_owned(),
            Cell::Integer(number) => number.to_string(),
            Cell::Text(text) => text.to_string(),
        };
        Self { column: String::new(), found }
    }
}

/// A value that occupies one or more columns of a row.
pub trait Field: Sized {
    /// What is appended to the field's name for each of its columns. Most fields have one column and no suffix.
    const SUFFIXES: &'static [&'static str] = &[""];

    /// Appends exactly `SUFFIXES.len()` cells.
    fn write_cells<'f>(&'f self, cells: &mut Vec<Cell<'f>>);

    /// Takes exactly `SUFFIXES.len()` cells.
    ///
    /// # Errors
    /// A cell of the wrong type, or text that is not a value of this field.
    fn read_cells<'c>(cells: &mut dyn Iterator<Item = Cell<'c>>) -> Result<Self, CellError>;
}

/// A field that fits in one cell, so that `Option` of it is that cell or null.
pub trait SingleCell: Sized {
    /// The value as a cell; never [`Cell::Null`].
    fn to_cell(&self) -> Cell<'_>;

    /// # Errors
    /// The cell is null, of another type, or not a value of this field.
    fn from_cell(cell: Cell<'_>) -> Result<Self, CellError>;
}

impl<T: SingleCell> Field for T {
    fn write_cells<'f>(&'f self, cells: &mut Vec<Cell<'f>>) {
        cells.push(self.to_cell());
    }

    fn read_cells<'c>(cells: &mut dyn Iterator<Item = Cell<'c>>) -> Result<Self, CellError> {
        T::from_cell(cells.next().unwrap_or(Cell::Null))
    }
}

impl<T: SingleCell> Field for Option<T> {
    fn write_cells<'f>(&'f self, cells: &mut Vec<Cell<'f>>) {
        cells.push(self.as_ref().map_or(Cell::Null, SingleCell::to_cell));
    }

    fn read_cells<'c>(cells: &mut dyn Iterator<Item = Cell<'c>>) -> Result<Self, CellError> {
        match cells.next().unwrap_or(Cell::Null) {
            Cell::Null => Ok(None),
            cell => T::from_cell(cell).map(Some),
        }
    }
}

impl SingleCell for String {
    fn to_cell(&self) -> Cell<'_> {
        Cell::Text(Cow::Borrowed(self))
    }

    fn from_cell(cell: Cell<'_>) -> Result<Self, CellError> {
        match cell {
            Cell::Text(text) => Ok(text.into_owned()),
            other => Err(CellError::of(&other)),
        }
    }
}

/// Whole numbers are stored as 64-bit integers; a stored number outside the type's range is refused.
macro_rules! integer_cell {
    ($($ty:ty),*) => {$(
        impl SingleCell for $ty {
            fn to_cell(&self) -> Cell<'_> {
                Cell::Integer(i64::from(*self))
            }

            fn from_cell(cell: Cell<'_>) -> Result<Self, CellError> {
                match cell {
                    Cell::Integer(number) => number.try_into().map_err(|_| CellError::of(&cell)),
                    other => Err(CellError::of(&other)),
                }
            }
        }
    )*};
}
integer_cell!(i64, u32, u16);

impl SingleCell for bool {
    fn to_cell(&self) -> Cell<'_> {
        Cell::Integer(i64::from(*self))
    }

    fn from_cell(cell: Cell<'_>) -> Result<Self, CellError> {
        match cell {
            Cell::Integer(0) => Ok(false),
            Cell::Integer(1) => Ok(true),
            other => Err(CellError::of(&other)),
        }
    }
}

/// Values whose text form (`Display`, `FromStr`) is their stored form.
macro_rules! text_cell {
    ($($ty:ty),*) => {$(
        impl $crate::model::entity::SingleCell for $ty {
            fn to_cell(&self) -> $crate::model::entity::Cell<'_> {
                $crate::model::entity::Cell::Text(self.to_string().into())
            }

            fn from_cell(
                cell: $crate::model::entity::Cell<'_>,
            ) -> Result<Self, $crate::model::entity::CellError> {
                match &cell {
                    $crate::model::entity::Cell::Text(text) => {
                        text.parse().map_err(|_| $crate::model::entity::CellError::of(&cell))
                    }
                    other => Err($crate::model::entity::CellError::of(other)),
                }
            }
        }
    )*};
}
text_cell!(Date, Time, Uuid);
pub(crate) use text_cell;

/// The id of a kind of record: a UUID that can be taken for no other kind's.
pub trait EntityId: Copy {
    /// The id as any kind has it.
    fn uuid(self) -> Uuid;

    /// The same id, as this kind's.
    fn of(id: Uuid) -> Self;
}

/// A field of a record by its name in the schema, and what is appended to it for each of its columns.
#[derive(Clone, Copy, Debug)]
pub struct FieldColumns {
    /// The field's name.
    pub name: &'static str,
    /// See [`Field::SUFFIXES`].
    pub suffixes: &'static [&'static str],
}

/// A kind of record: one struct, one table.
pub trait Entity: Clone + Default + Sized {
    /// The table its rows are in.
    const TABLE: Table;

    /// Every column in order, `id` first.
    fn columns() -> &'static [String];

    /// Every field in the order of its columns, `id` first.
    fn fields() -> &'static [FieldColumns];

    /// The record's id, unique among all records of all tables and offices (UUID version 7).
    fn id(&self) -> Uuid;

    /// Gives the record its id; done once, before it is first written.
    fn set_id(&mut self, id: Uuid);

    /// One cell for each of [`Entity::columns`].
    fn to_cells(&self) -> Vec<Cell<'_>>;

    /// # Errors
    /// A cell that its field cannot read, with the column's name.
    fn from_cells(cells: Vec<Cell<'_>>) -> Result<Self, CellError>;

    /// What a person calls this record in a list or in the history.
    fn label(&self) -> String;

    /// Checks what a single record can know of itself; rules across records are the database's or the command's.
    ///
    /// # Errors
    /// `Invalid`, naming the field.
    fn check(&self) -> Result<(), Error>;
}

/// Declares a kind of record: its id type, its struct and its [`Entity`] implementation.
///
/// `label` and `check` are closures over the record; both are required, so that neither is forgotten.
macro_rules! entity {
    (
        $(#[$meta:meta])*
        pub struct $name:ident($id:ident) in $table:ident {
            $( $(#[$field_meta:meta])* pub $field:ident: $ty:ty, )*
        }
        label = $label:expr;
        check = $check:expr;
    ) => {
        #[doc = concat!("Id of a [`", stringify!($name), "`].")]
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        #[serde(transparent)]
        pub struct $id(#[ts(type = "string")] pub uuid::Uuid);

        impl std::fmt::Display for $id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl $crate::model::entity::EntityId for $id {
            fn uuid(self) -> uuid::Uuid {
                self.0
            }

            fn of(id: uuid::Uuid) -> Self {
                Self(id)
            }
        }

        impl $crate::model::entity::SingleCell for $id {
            fn to_cell(&self) -> $crate::model::entity::Cell<'_> {
                self.0.to_cell()
            }

            fn from_cell(
                cell: $crate::model::entity::Cell<'_>,
            ) -> Result<Self, $crate::model::entity::CellError> {
                uuid::Uuid::from_cell(cell).map(Self)
            }
        }

        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            /// UUID version 7, unique among all records of all offices.
            pub id: $id,
            $( $(#[$field_meta])* pub $field: $ty, )*
        }

        impl $crate::model::entity::Entity for $name {
            const TABLE: $crate::model::record::Table = $crate::model::record::Table::$name;

            fn columns() -> &'static [String] {
                static COLUMNS: std::sync::LazyLock<Vec<String>> = std::sync::LazyLock::new(|| {
                    let fields = <$name as $crate::model::entity::Entity>::fields().iter();
                    let columns =
                        fields.flat_map(|it| it.suffixes.iter().map(|suffix| format!("{}{suffix}", it.name)));
                    columns.collect()
                });
                &COLUMNS
            }

            fn fields() -> &'static [$crate::model::entity::FieldColumns] {
                use $crate::model::entity::{Field, FieldColumns};
                const FIELDS: &[FieldColumns] = &[
                    FieldColumns { name: "id", suffixes: <$id as Field>::SUFFIXES },
                    $( FieldColumns { name: stringify!($field), suffixes: <$ty as Field>::SUFFIXES }, )*
                ];
                FIELDS
            }

            fn id(&self) -> uuid::Uuid {
                self.id.0
            }

            fn set_id(&mut self, id: uuid::Uuid) {
                self.id = $id(id);
            }

            fn to_cells(&self) -> Vec<$crate::model::entity::Cell<'_>> {
                use $crate::model::entity::Field as _;
                let mut cells = Vec::with_capacity(Self::columns().len());
                self.id.write_cells(&mut cells);
                $( self.$field.write_cells(&mut cells); )*
                cells
            }

            fn from_cells(
                cells: Vec<$crate::model::entity::Cell<'_>>,
            ) -> Result<Self, $crate::model::entity::CellError> {
                use $crate::model::entity::{CellError, Field as _};
                let mut cells = cells.into_iter();
                let named = |column: &str| {
                    let column = column.to_owned();
                    move |error: CellError| CellError { column, ..error }
                };
                Ok(Self {
                    id: $id::read_cells(&mut cells).map_err(named("id"))?,
                    $( $field: <$ty>::read_cells(&mut cells).map_err(named(stringify!($field)))?, )*
                })
            }

            fn label(&self) -> String {
                let label: fn(&Self) -> String = $label;
                label(self)
            }

            fn check(&self) -> Result<(), $crate::error::Error> {
                let check: fn(&Self) -> Result<(), $crate::error::Error> = $check;
                check(self)
            }
        }

        // The table's name in the schema is stated where the struct is, for whoever reads either.
        const _: () = assert!(
            $crate::model::record::Table::$name.has_name(stringify!($table)),
            "an entity names its own table"
        );
    };
}
pub(crate) use entity;

/// Declares a closed list of words, stored and sent as the same snake-case text. The first is the default.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $text:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $text)] $variant, )+
        }

        impl $name {
            /// Every value, in the order in which a person is offered them.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The stored and exchanged form.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )+ }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::ALL[0]
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $( $text => Ok(Self::$variant), )+
                    other => Err(other.to_owned()),
                }
            }
        }

        $crate::model::entity::text_cell!($name);
    };
}
pub(crate) use vocabulary;
