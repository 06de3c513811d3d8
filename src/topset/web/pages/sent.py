"""A file that was sent with a form."""

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from topset.web.uploads.bounded import was_cut


class TooLargeError(Exception):
    """A file beyond the bounds; says so in the words of the lifter."""

    def __init__(self, most: int) -> None:
        super().__init__(_("The file is larger than %s. Send it in parts.") % filesizeformat(most))


def sent(request: HttpRequest, name: str, most: int = 0) -> "UploadedFile[bytes] | None":
    """The file of a field, None where none was chosen."""
    most = most or settings.UPLOAD_BYTES
    file = request.FILES.get(name)
    if was_cut(request) or (isinstance(file, UploadedFile) and (file.size or 0) > most):
        raise TooLargeError(most)
    return file if isinstance(file, UploadedFile) else None
