"""The ground floor: units, places, reasons, and discovery. It knows nothing of training."""
