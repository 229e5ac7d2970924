"""One block model, a builder per kind and reader, and a writer per format."""
