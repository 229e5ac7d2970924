"""Tagged PDF (PDF/UA-1) on ReportLab: own layout, own tag layer, own embedded fonts."""
