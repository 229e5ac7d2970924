"""GEDCOM 5.5.1 and 7, the files of family tree programs, to and from values of the domain."""
