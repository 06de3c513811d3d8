"""What a web server loads: `granian --interface wsgi topset.web.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

from topset.web.environment import prepare
from topset.web.warm import warm

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "topset.web.settings")
prepare()
application = get_wsgi_application()
warm()
