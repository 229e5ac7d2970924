"""The parts of the plan van aanpak, each as blocks for the reader at hand.

A part that is empty says "nog afspreken"; a part that is not for this reader is no block.
"""
