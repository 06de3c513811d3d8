"""Where the figures come from, and how each source is known to us."""

from collections.abc import Mapping
from enum import StrEnum

from topset.ground.frozen import frozen


class SourceKind(StrEnum):
    """What sort of thing it is."""

    META_ANALYSIS = "meta-analysis"  # also meta-regressions and systematic reviews
    STUDY = "study"
    STAND = "position stand"
    PREPRINT = "preprint"
    PRACTICE = "practice"  # practitioners' guides, charts and habits
    DATA = "data"  # computed from public logs
    KNOWLEDGE = "general knowledge"


class Known(StrEnum):
    """How we know what it says."""

    SEEN = "seen"  # the page, paper or abstract was read
    SECOND_HAND = "second-hand"  # someone who cites it was read
    GENERAL = "general"  # nobody was read: it passes for known
    COMPUTED = "computed"  # worked out from public data


@frozen
class Source:
    """One source. `year` is 0 and `where` "" where they are not known to us."""

    id: str
    authors: str
    year: int
    title: str
    kind: SourceKind
    known: Known = Known.SECOND_HAND
    where: str = ""


_META, _STUDY, _STAND = SourceKind.META_ANALYSIS, SourceKind.STUDY, SourceKind.STAND
_PREPRINT, _PRACTICE, _DATA = SourceKind.PREPRINT, SourceKind.PRACTICE, SourceKind.DATA

_SOURCES = (
    # Reps at a percentage, 1RM, effort
    Source(
        "nuzzo-2024",
        "Nuzzo, Pinto, Nosaka, Steele",
        2024,
        "Meta-regression of repetitions at percentages of the 1RM",
        _META,
        where="Sports Med 54:303-321, doi 10.1007/s40279-023-01937-7",
    ),
    Source("cooke-2019", "Cooke et al.", 2019, "Individual repetitions at 70 % of the 1RM", _STUDY),
    Source(
        "richens-2014",
        "Richens, Cleather",
        2014,
        "Leg press repetitions of weightlifters and runners",
        _STUDY,
    ),
    Source("nsca-chart", "NSCA, after Baechle", 0, "Chart of repetitions and percentages", _PRACTICE),
    Source("tuchscherer-rts", "Tuchscherer", 0, "RTS chart of RPE and percentages", _PRACTICE),
    Source(
        "zourdos-2016",
        "Zourdos et al.",
        2016,
        "RPE scale by repetitions in reserve",
        _STUDY,
        where="J Strength Cond Res 30:267",
    ),
    Source(
        "helms-2016", "Helms et al.", 2016, "Use of RPE by repetitions in reserve, load corrections", _STUDY
    ),
    Source("halperin-2022", "Halperin et al.", 2022, "Accuracy of predicted repetitions to failure", _META),
    Source("refalo-2024", "Refalo et al.", 2024, "Error of predicted repetitions within a set", _STUDY),
    Source("lesuer-1997", "LeSuer et al.", 1997, "Accuracy of seven 1RM equations", _STUDY),
    Source("mayhew-2008", "Mayhew et al.", 2008, "1RM equations for the bench press of women", _STUDY),
    Source("reynolds-2006", "Reynolds et al.", 2006, "1RM from repetition maxima", _STUDY),
    Source("grgic-2020", "Grgic et al.", 2020, "Reliability of the 1RM test", _META),
    Source(
        "marzagao-2026",
        "Marzagão",
        2026,
        "1RM equation from 303,494 logged sets",
        _PREPRINT,
        where="arXiv 2603.17495",
    ),
    Source("suprak-2011", "Suprak et al.", 2011, "Body mass supported in push-up variants", _STUDY),
    # Volume
    Source(
        "pelland-2026",
        "Pelland et al.",
        2026,
        "Dose-response of volume and frequency for growth and strength",
        _META,
        where="Sports Med 56(2):481-505, doi 10.1007/s40279-025-02344-w",
    ),
    Source("schoenfeld-2017", "Schoenfeld, Ogborn, Krieger", 2017, "Weekly volume and muscle growth", _META),
    Source("krieger-2010", "Krieger", 2010, "Single and multiple sets for growth", _META),
    Source("ralston-2017", "Ralston et al.", 2017, "Weekly sets and strength", _META),
    Source("baz-valle-2022", "Baz-Valle et al.", 2022, "Volume for growth of trained lifters", _META),
    Source("schoenfeld-2019", "Schoenfeld et al.", 2019, "One, three or five sets an exercise", _STUDY),
    Source("steele-2026", "Steele et al.", 2026, "Nine against thirty-six fractional sets", _PREPRINT),
    Source(
        "remmert-2025",
        "Remmert et al.",
        2025,
        "Volume in one session, for growth and strength",
        _PREPRINT,
        where="SportRxiv 537",
    ),
    Source("bickel-2011", "Bickel et al.", 2011, "How little training keeps what was gained", _STUDY),
    Source("iversen-2021", "Iversen et al.", 2021, "Training for strength and growth in little time", _META),
    Source(
        "rp-2017",
        "Israetel, Renaissance Periodization",
        2017,
        "Volume landmarks, older edition (2017-2019)",
        _PRACTICE,
    ),
    Source(
        "rp-2024", "Renaissance Periodization", 2024, "Volume landmarks, newer guides (2024-2026)", _PRACTICE
    ),
    Source("pyr", "PYR", 0, "A public guide to programming, known by these letters", _PRACTICE),
    Source("qala", "Qala", 0, "Rest times in the public design notes of a training app", _PRACTICE),
    Source("field-notes", "", 0, "Public training notes and code that name no paper", _PRACTICE),
    # Rest, effort, load
    Source("singer-2024", "Singer et al.", 2024, "Rest between sets and growth", _META),
    Source("grgic-2018", "Grgic et al.", 2018, "Rest between sets and strength", _META),
    Source(
        "robinson-2024",
        "Robinson et al.",
        2024,
        "Proximity to failure, growth and strength",
        _META,
        where="Sports Med",
    ),
    Source("refalo-2023", "Refalo et al.", 2023, "Proximity to failure and growth", _META),
    Source("grgic-2022", "Grgic et al.", 2022, "Training to failure and strength", _META),
    Source("wu-2026", "Wu et al.", 2026, "Failure and non-failure training for strength", _META),
    Source(
        "nobrega-2016",
        "Nóbrega, Libardi",
        2016,
        "Whether growth needs failure (cited by the second article)",
        _STUDY,
    ),
    Source("nsca-zones", "NSCA", 0, "Load zones, as in exam preparation", _PRACTICE),
    Source("acsm-2009", "American College of Sports Medicine", 2009, "Progression models", _STAND),
    Source(
        "acsm-2026",
        "American College of Sports Medicine, Currier et al.",
        2026,
        "Resistance training: 137 reviews",
        _STAND,
        where="Med Sci Sports Exerc 58(4):851-872, PMC12965823",
    ),
    Source("lasevicius-2018", "Lasevicius et al.", 2018, "Growth at 20 to 80 % of the 1RM", _STUDY),
    Source("lopez-2021", "Lopez et al.", 2021, "Load, growth and strength", _META),
    Source("nunes-2021", "Nunes et al.", 2021, "Order of exercises", _META),
    Source(
        "androulakis-korakakis-2021",
        "Androulakis-Korakakis et al.",
        2021,
        "The least that raises powerlifters' strength",
        _STUDY,
    ),
    Source("schoenfeld-2014", "Schoenfeld et al.", 2014, "Seven triples against three tens", _STUDY),
    Source("prilepin", "Prilepin", 0, "Weightlifters' reps and totals by load", _PRACTICE),
    Source("schoenfeld-2015", "Schoenfeld et al.", 2015, "Duration of a rep and growth", _META),
    Source("wilk", "Wilk et al.", 0, "Slow eccentrics, load and reps", _STUDY),
    # Deload, taper, progression, recovery
    Source("bell-2024", "Bell, Rogerson et al.", 2024, "How 246 athletes deload", _STUDY),
    Source("bell-2023", "Bell et al.", 2023, "Coaches agree on deloading: a Delphi study", _STUDY),
    Source("coleman-2024", "Coleman et al.", 2024, "A week off in the middle of a block", _STUDY),
    Source("travis-2020", "Travis et al.", 2020, "Tapering for strength", _META),
    Source(
        "halonen-2024",
        "Halonen et al.",
        2024,
        "Twenty weeks of resistance training with and without a break of ten weeks",
        _STUDY,
        where="Scand J Med Sci Sports",
    ),
    Source(
        "craven-2022",
        "Craven, McCartney, Desbrow, Sabapathy, Bellinger, Roberts, Irwin",
        2022,
        "Acute sleep loss and physical performance",
        _META,
        Known.SEEN,
        "Sports Med 52:2669-2690, doi 10.1007/s40279-022-01706-y",
    ),
    Source("bosquet-2007", "Bosquet et al.", 2007, "Tapering and performance", _META, Known.GENERAL),
    Source(
        "apre",
        "",
        0,
        "Autoregulatory progressive resistance exercise",
        _PRACTICE,
        Known.SEEN,
        "training-conditioning.com",
    ),
    Source("huang-2025", "Huang et al.", 2025, "Ranking of autoregulated and fixed loading", _META),
    Source("hickmott-2022", "Hickmott et al.", 2022, "Autoregulated against fixed loading", _META),
    Source("pareja-blanco", "Pareja-Blanco et al.", 0, "Velocity loss, failure and recovery", _STUDY),
    Source("plotkin-2022", "Plotkin et al.", 2022, "Progressing by reps or by load", _STUDY),
    Source("sodal-2023", "Sødal et al.", 2023, "Drop sets and growth", _META),
    Source(
        "thomas-2018",
        "Thomas et al.",
        2018,
        "Recovery from ten fives of squats at 80 %",
        _STUDY,
        where="Med Sci Sports Exerc 50:2526",
    ),
    Source("korak-2015", "Korak et al.", 2015, "What is recovered after 48 hours", _STUDY),
    # Time
    Source(
        "burke-2024",
        "Burke et al.",
        2024,
        "Supersets against straight sets in trained lifters",
        _PREPRINT,
        where="SportRxiv 419",
    ),
    Source("zhang-2025", "Zhang et al.", 2025, "Supersets: time, growth, strength", _META),
    Source("public-logs", "", 0, "Training logs of 16 lifters, 3,857 sessions", _DATA, Known.COMPUTED),
    # Spine
    Source(
        "cholewicki-1991",
        "Cholewicki, McGill, Norman",
        1991,
        "Spinal loads of competitive deadlifts",
        _STUDY,
        Known.SEEN,
        "Med Sci Sports Exerc 23:1179 (abstract)",
    ),
    Source(
        "cappozzo-1985",
        "Cappozzo et al.",
        1985,
        "Spinal loads of half squats",
        _STUDY,
        Known.SEEN,
        "Abstract",
    ),
    Source("fenwick-2009", "Fenwick et al.", 2009, "Spinal loads of three rows", _STUDY, Known.SEEN),
    Source("schellenberg-2013", "Schellenberg et al.", 2013, "Good mornings and deadlifts", _STUDY),
    # Fatigue
    Source("busso-2003", "Busso", 2003, "A fitness-fatigue model with variable fatigue", _STUDY),
    Source("imbach", "Imbach et al.", 0, "Time constants of the fitness-fatigue model", _STUDY),
    Source("hellard", "Hellard et al.", 0, "Identifying the fitness-fatigue model", _STUDY),
    Source("kolossa-2017", "Kolossa et al.", 2017, "A Kalman filter over the fitness-fatigue model", _STUDY),
    Source("general-knowledge", "", 0, "What passes for known", SourceKind.KNOWLEDGE, Known.GENERAL),
)

SOURCES: Mapping[str, Source] = {source.id: source for source in _SOURCES}
