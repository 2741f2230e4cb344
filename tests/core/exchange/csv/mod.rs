mod data;
mod package;
