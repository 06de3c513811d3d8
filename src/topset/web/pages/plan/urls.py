"""Every address below /plan/."""

from django.urls import path

from topset.web.pages.plan.answers import plan_answer, plan_why_not
from topset.web.pages.plan.calendar import plan
from topset.web.pages.plan.exports import plan_export, plan_exports
from topset.web.pages.plan.feed import plan_feed
from topset.web.pages.plan.printed import plan_print
from topset.web.pages.plan.proposals import plan_move, plan_proposal
from topset.web.pages.plan.text import plan_text
from topset.web.pages.plan.versions import plan_version, plan_versions
from topset.web.pages.plan.why import plan_why

urlpatterns = [
    path("", plan, name="plan"),
    path("text/", plan_text, name="plan_text"),
    path("versions/", plan_versions, name="plan_versions"),
    path("versions/<int:number>/", plan_version, name="plan_version"),
    path("move/", plan_move, name="plan_move"),
    path("proposals/<uuid:job>/", plan_proposal, name="plan_proposal"),
    path("why/", plan_why, name="plan_why"),
    path("why-not/", plan_why_not, name="plan_why_not"),
    path("why-not/<uuid:job>/", plan_answer, name="plan_answer"),
    path("print/", plan_print, name="plan_print"),
    path("exports/", plan_exports, name="plan_exports"),
    path("exports/feed/", plan_feed, name="plan_feed"),
    path("exports/<slug:to>/", plan_export, name="plan_export"),
]
