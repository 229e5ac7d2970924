"""What changed between two plans, as a document (S3-22)."""
