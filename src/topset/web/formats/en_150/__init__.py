"""English on the European mainland."""
