"""What was lifted changes what comes next: from a program and a journal to a new program, each change with its reason.

A response is one file of `responses`. It looks at the whole situation and says what should stand where; what it says
follows from the journal and from what the weeks behind prescribed, never from what an adaptation wrote for the weeks
ahead, so that adapting twice changes nothing more.
"""

from topset.adaptation.adapting import Adapted, adapt
from topset.adaptation.response import Overruled, Response
from topset.adaptation.situation import Situation

__all__ = ["Adapted", "Overruled", "Response", "Situation", "adapt"]
