mod date_spec;
mod date_spec_properties;
mod date_spec_shift;
mod duration;
mod money;
mod publication;
mod written;
