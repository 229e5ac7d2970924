"""The screen Vandaag: what to do now, over all households."""
