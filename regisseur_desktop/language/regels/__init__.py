"""One module for each thing that makes a text hard to read."""
