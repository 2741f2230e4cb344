mod bindings;
mod records;
mod transfer;
