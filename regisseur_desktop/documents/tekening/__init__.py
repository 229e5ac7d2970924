"""Drawings as documents: what goes along, on which sheets, with title, legend and date."""
