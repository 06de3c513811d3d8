"""Every address, and the style guide's, which is one in debug mode only."""

from django.urls import path

from topset.web.pages.style_guide import style_guide
from topset.web.urls import urlpatterns as everywhere

urlpatterns = [*everywhere, path("style-guide/", style_guide)]
