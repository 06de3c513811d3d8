"""What other apps wrote, read into a journal: one format one file, in `formats`; bytes in, values out."""

from topset.interchange.format import Format, formats, recognised
from topset.interchange.imported import Imported, Met, Summary
from topset.interchange.options import Options

__all__ = ["Format", "Imported", "Met", "Options", "Summary", "formats", "recognised"]
