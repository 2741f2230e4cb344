mod date_spec;
mod date_spec_properties;
mod money;
