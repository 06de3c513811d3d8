"""A spreadsheet file (Office Open XML, ECMA-376) of one sheet: text is never a formula, dates are dates."""

import datetime
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from topset.ground.units import plain
from topset.interchange.guarding import FORMULA

MOST_ROWS = 1_048_576
LONGEST = 32_767  # letters of a cell
DAY_ZERO = datetime.date(1899, 12, 30)
SAME_TIME = (1980, 1, 1, 0, 0, 0)  # of every part, so that like content makes like files
BOLD, DATE, QUOTED = 1, 2, 3  # the styles below, in order
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

Value = str | int | float | datetime.date | None

FIXED = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{KIND}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{SHEET}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}


def workbook(name: str, header: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """A file with the sheet `name`; its first row stays in sight."""
    book = (
        f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>'
        f'<sheet name={quoteattr(name)} sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    parts = FIXED | {"xl/workbook.xml": book, "xl/worksheets/sheet1.xml": "".join(_sheet(header, rows))}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for path, content in parts.items():
            part = zipfile.ZipInfo(path, SAME_TIME)
            archive.writestr(part, HEAD + content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _sheet(header: Sequence[str], rows: Iterable[Sequence[Value]]) -> Iterator[str]:
    yield f'<worksheet xmlns="{SHEET}"><sheetViews><sheetView workbookViewId="0">'
    yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    yield f'<cols><col min="1" max="{len(header)}" width="12" customWidth="1"/></cols><sheetData>'
    yield _row(1, [_text(1, at, name, BOLD) for at, name in enumerate(header)])
    for number, row in enumerate(rows, 2):
        yield _row(
            number, [_cell(number, at, value) for at, value in enumerate(row) if value not in (None, "")]
        )
    yield "</sheetData></worksheet>"


def _row(number: int, cells: Sequence[str]) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(row: int, at: int, value: Value) -> str:
    match value:
        case str():
            return _text(row, at, value, QUOTED if value.startswith(FORMULA) else 0)
        case datetime.date():
            return f'<c r="{column(at)}{row}" s="{DATE}"><v>{(value - DAY_ZERO).days}</v></c>'
        case _:
            return f'<c r="{column(at)}{row}"><v>{plain(value or 0)}</v></c>'


def _text(row: int, at: int, text: str, style: int) -> str:
    """A cell that holds text as it is, and never a formula."""
    seen = "".join(c for c in text if c.isprintable() or c in "\n\t\u200d")[:LONGEST]
    look = f' s="{style}"' if style else ""
    return f'<c r="{column(at)}{row}"{look} t="inlineStr"><is><t xml:space="preserve">{escape(seen)}</t></is></c>'


def column(at: int) -> str:
    """The letters of a column, counted from 0: A, Z, AA."""
    before, last = divmod(at, 26)
    return f"{column(before - 1) if before else ''}{chr(ord('A') + last)}"
