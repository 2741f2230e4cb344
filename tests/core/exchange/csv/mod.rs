mod data;
mod package;
mod sheet;
