"""The netwerk (ecogram): the household in the middle and everybody around it."""
