"""From text to statements, and from a statement to pieces: `3x8-12`, `@75%`, `rest`, `2:30`, `"a note"`, `,`."""

import re
from typing import NamedTuple

from topset.notation.keywords import KEYWORDS, Keyword
from topset.notation.problems import TOO_LONG, Flaw, Problems
from topset.notation.quoting import QUOTES, STRING
from topset.notation.words import DASHES, TIMES, plain

LONGEST_LINE = 10_000

DASH = f"-{DASHES}"
CROSS = f"xX*{TIMES}"

# The first word of a line, and the second of "body mass", "training max", "warm up", "cool down".
HEAD = re.compile(
    rf"\s*+([^\W\d_]++(?:[{DASH}][^\W\d_]++)?+)(\s++(?i:mass|max|up|down)(?!\w))?(?=[\s:{QUOTES}\d]|$)"
)
# All of a line up to its comment.
CODE = re.compile(rf"(?:[^{QUOTES}#]++|{STRING})*+")

# Where spaces stand inside a piece: "3 x 8", "8 - 12", "@ RIR 2", "82.5 kg", "+ 2.5", "10 /side".
JOIN = "|".join(
    (
        rf"(?<=[\d}}])\s++(?=[{CROSS}]\s*+[\d{{aA]|(?i:kgs?|lbs?|secs?|mins?|[sm])\b|%|/)",
        rf"(?<=[\s\d}}][{CROSS}])\s++(?=[\d{{]|(?i:amrap)\b)",
        rf"(?<=[\d}}sgbnwW%])\s++(?=[{DASH}]\s*+\d)",
        r"(?<=[wW])\s++(?=\+\s*+\d)",
        rf"(?<=[\s\dsgbnwW%][{DASH}+])\s++(?=\d)",
        r"(?<=@)\s++",
        r"(?<=[@\s][rR][iIpP][rReE])\s++(?=[\d{])",
    )
)
CHUNK = rf"[^\s,{QUOTES}{{}}]++|\{{[^{{}}]*+\}}|[{{}}]"
PIECE = re.compile(rf",|{STRING}|(?:{CHUNK})(?:{CHUNK}|{JOIN})*+")


class Remark(NamedTuple):
    """A comment: its text without the `#` and outer spaces, and where it stands (columns from 0)."""

    text: str
    line: int
    start: int
    stop: int


class Statement(NamedTuple):
    """One statement: `code[start:stop]` is what follows its keyword; an exercise line has the keyword `LINE`."""

    keyword: Keyword
    line: int
    code: str
    start: int
    stop: int
    above: tuple[Remark, ...]
    beside: Remark | None


def statements(text: str, problems: Problems) -> tuple[list[Statement], tuple[Remark, ...]]:
    """Every statement of a text in order, and the comments after the last one."""
    found: list[Statement] = []
    waiting: list[Remark] = []
    if text.startswith("\ufeff"):  # a byte order mark; as a space it leaves the columns as they are
        text = " " + text[1:]
    for line, raw in enumerate(text.split("\n"), 1):
        bare = raw.lstrip()
        if not bare:
            continue
        if bare[0] == "#":
            waiting.append(_remark(raw, line, len(raw) - len(bare)))
            continue
        if len(raw) > LONGEST_LINE:
            message = f"This line has {len(raw):,} characters; at most {LONGEST_LINE:,} are read."
            problems.add(Flaw(TOO_LONG, message), line, 0, 1)
            continue
        found.append(_statement(raw, line, tuple(waiting)))
        waiting.clear()
    return found, tuple(waiting)


def _statement(raw: str, line: int, above: tuple[Remark, ...]) -> Statement:
    keyword, start = _keyword(raw)
    beside = None
    stop = len(raw)
    if "#" in raw:
        stop = _comment_at(raw, start, keyword)
        beside = _remark(raw, line, stop) if stop < len(raw) else None
    code = raw[:stop].rstrip()
    return Statement(keyword, line, code, min(start, len(code)), len(code), above, beside)


def _keyword(raw: str) -> tuple[Keyword, int]:
    """The keyword of a line and where the rest begins; a colon after a keyword of one line is not needed."""
    head = HEAD.match(raw)
    if head is None:
        return Keyword.LINE, 0
    word = plain(head[1])
    if head[2] is not None:
        both = KEYWORDS.get(f"{word} {head[2].strip().lower()}")
        if both is not None:
            return both, head.end()
    one = KEYWORDS.get(word)
    return (Keyword.LINE, 0) if one is None else (one, head.end(1))


def _comment_at(raw: str, start: int, keyword: Keyword) -> int:
    """Where the comment of a line begins; its length if there is none. A bare note may hold odd quotes."""
    if keyword is Keyword.NOTE and raw[start:].lstrip(": \t")[:1] not in tuple(QUOTES):
        at = raw.find("#")
        return len(raw) if at < 0 else at
    match = CODE.match(raw)
    return match.end() if match else len(raw)


def _remark(raw: str, line: int, start: int) -> Remark:
    text = raw[start + 1 :].strip()
    return Remark(text, line, start, start + 1 + len(raw[start + 1 :].rstrip()))


def pieces(code: str, start: int, stop: int) -> tuple[list[str], list[int]]:
    """The pieces of `code[start:stop]` and where each begins; an empty piece marks the end."""
    texts: list[str] = []
    starts: list[int] = []
    for match in PIECE.finditer(code, start, stop):
        texts.append(match[0])
        starts.append(match.start())
    texts.append("")
    starts.append(stop)
    return texts, starts
