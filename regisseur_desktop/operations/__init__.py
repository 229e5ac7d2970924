"""What a user can do: one function each, one transaction, returns `Changes`."""
