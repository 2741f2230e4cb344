mod bindings;
mod records;
