"""What the field knows, as cited figures. One topic a file; nothing here decides anything."""
