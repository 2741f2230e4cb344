mod bindings;
mod bodies;
mod networks;
mod organisations;
mod records;
mod transfer;
mod wall;
