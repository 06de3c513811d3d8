"""One exercise a file; the file's name is the exercise's slug. Add a file and the exercise exists."""
