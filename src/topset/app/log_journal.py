"""A journal put together from the texts of its entries, each of which is read once."""

import marshal
import zlib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from topset.app.known_exercises import Known
from topset.ground.frozen import frozen
from topset.ground.units import Unit
from topset.model.exercise import Exercise
from topset.model.journal import Entry, Journal
from topset.notation import parse_journal
from topset.store.journal_cache import fingerprint
from topset.store.journal_packing import Packed, Packer, Unpacker
from topset.store.text_file import digest

CHECKED = 32  # bytes: the digest of the rest in hexadecimal
FEW = 10  # entries that are read again rather than packed anew


@frozen
class Unpacked:
    """The journal; `packed` is what it is put together from fastest the next time, None where that need not change."""

    journal: Journal
    packed: bytes | None = None


def journal_of(texts: Iterable[str], known: tuple[Exercise, ...] = (), unit: Unit = Unit.KG) -> Journal:
    """The journal of these entries; of a text with mistakes, what could be read. `unit` is that of load volumes."""
    mine = Known.of(known)
    return Journal(tuple(entry for text in texts for entry in _read(text, mine)), unit)


def part_of_journal(texts: Iterable[str], known: tuple[Exercise, ...], packed: bytes) -> Journal:
    """As `journal_of`, of some of the entries that `packed` holds, and of others."""
    mine, kept, unpacker = Known.of(known), _load(packed), Unpacker("")
    found: list[Entry] = []
    for text in texts:
        there = kept.get(_name(mine.said, text))
        found += _read(text, mine) if there is None else unpacker.unpacked(there, 1)[0]
    return Journal(tuple(found))


def unpacked_journal(
    texts: Sequence[str], known: tuple[Exercise, ...], unit: Unit, packed: bytes
) -> Unpacked:
    """As `journal_of`, in a tenth of the time where `packed` holds most of the texts as they were read before."""
    kept = _load(packed)
    mine = Known.of(known)
    names = [_name(mine.said, text) for text in texts]
    fresh = {name: _read(text, mine) for name, text in zip(names, texts, strict=True) if name not in kept}
    unpacker = Unpacker("")
    found: list[Entry] = []
    for name in names:
        found += fresh[name] if name in fresh else unpacker.unpacked(kept[name], 1)[0]
    journal = Journal(tuple(found), unit)
    if len(fresh) <= FEW and len(kept) <= len(names) + FEW:
        return Unpacked(journal)
    alike: dict[Packed, Packed] = {}
    new = {name: Packer(1, alike).packed(entries, (), ()) for name, entries in fresh.items()}
    return Unpacked(journal, _dump({name: new.get(name) or kept[name] for name in names}))


def _name(signature: str, text: str) -> bytes:
    return bytes.fromhex(digest(f"{signature}\n{text}".encode("utf-8", "surrogatepass")))


@lru_cache(maxsize=2)  # a page asks for two parts of one journal
def _load(packed: bytes) -> Mapping[bytes, Packed]:
    """What was packed; nothing where it was packed by another version, or damaged."""
    if packed[:CHECKED] != digest(packed[CHECKED:]).encode():
        return {}
    made, kept = marshal.loads(zlib.decompress(packed[CHECKED:]))  # its digest is right: we wrote it
    return kept if made == fingerprint() else {}


def _dump(kept: dict[bytes, Packed]) -> bytes:
    content = zlib.compress(marshal.dumps((fingerprint(), kept)), 6)
    return digest(content).encode() + content


@lru_cache(maxsize=20_000)
def _read(text: str, known: Known) -> tuple[Entry, ...]:
    return parse_journal(text, "", known.exercises).journal.entries
