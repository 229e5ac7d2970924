"""The Plan tab: goals, agreements and the other parts of the plan, written with the family."""
