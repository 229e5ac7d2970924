"""Word documents: blocks as paragraphs and tables in the house style of the organisation."""
