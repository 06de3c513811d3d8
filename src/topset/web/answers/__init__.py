"""The answers of a lifter: forms that ask for the fields of the athlete's file, a page a group of questions."""
