mod bindings;
mod bodies;
mod delegations;
mod networks;
mod organisations;
mod records;
mod transfer;
mod wall;
