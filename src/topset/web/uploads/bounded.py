"""The way in: a file that is too large is not kept, wherever its end may be."""

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest

CUT = "topset.upload.cut"


def was_cut(request: HttpRequest) -> bool:
    """Whether a file of the request was larger than is taken, so that it is not there."""
    return CUT in request.META


class BoundedUploadHandler(FileUploadHandler):
    """Stands before Django's own handlers and counts what comes in."""

    def __init__(self, *args: object, **more: object) -> None:
        super().__init__(*args, **more)  # type: ignore[arg-type]
        self._bytes = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:  # noqa: ARG002 - the way it is called
        """Hand it on, as long as there is not too much."""
        self._bytes += len(raw_data)
        if self._bytes > settings.UPLOAD_BYTES:
            assert self.request is not None  # Django makes handlers for a request
            self.request.META[CUT] = True
            raise StopUpload(connection_reset=False)
        return raw_data

    def file_complete(self, file_size: int) -> None:  # noqa: ARG002 - the way it is called
        """The next handlers make the file."""
        return
