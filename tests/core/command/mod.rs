mod bindings;
mod networks;
mod organisations;
mod records;
mod transfer;
