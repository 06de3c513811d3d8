import io
import zipfile
from xml.etree import ElementTree

from exported import JOURNAL, PROGRAM, log_of, program_of, written

from topset.interchange.writers.sheet_file import column, workbook

NAMES = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def parts(content: str | bytes) -> dict[str, ElementTree.Element]:
    assert isinstance(content, bytes)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}


def cells(content: str | bytes) -> dict[str, tuple[str, str, str]]:
    """The kind, the style and the content of each cell by its address."""
    sheet = parts(content)["xl/worksheets/sheet1.xml"]
    return {
        cell.get("r", ""): (cell.get("t", "n"), cell.get("s", "0"), "".join(cell.itertext()))
        for cell in sheet.iterfind(".//s:c", NAMES)
    }


def test_numbers_are_numbers_and_dates_are_dates() -> None:
    found = cells(written("xlsx", log_of(JOURNAL, PROGRAM)).content)
    assert (found["A1"], found["G1"]) == (("inlineStr", "1", "date"), ("inlineStr", "1", "exercise"))
    assert found["A2"] == ("n", "2", "46083")  # 2026-03-02
    assert (found["G2"][2], found["K2"]) == ("Bench Press", ("n", "0", "40"))


def test_nothing_is_a_formula() -> None:
    bad = '2026-03-02 "=cmd|x"\nBench Press: 80kg x5 "@SUM(A1) <b>&"\nPull-Up: BW-20kg x5 "-1"\n'
    content = written("xlsx", log_of(bad)).content
    sheet = parts(content)["xl/worksheets/sheet1.xml"]
    assert sheet.find(".//s:f", NAMES) is None
    found = list(cells(content).values())
    assert ("inlineStr", "3", "=cmd|x") in found
    assert ("inlineStr", "3", "@SUM(A1) <b>&") in found
    assert ("inlineStr", "3", "-1") in found
    assert ("n", "0", "-20") in found


def test_a_program_and_a_sheet_without_rows() -> None:
    assert len(cells(written("xlsx", program_of()).content)) > 100
    assert len(cells(workbook("a & b", ("x",), ()))) == 1


def test_what_xml_cannot_hold_is_left_out() -> None:
    assert cells(workbook("s", ("x",), [["a\x00b\ud800c\n" + "d" * 40_000]]))["A2"][2][:6] == "abc\ndd"


def test_like_content_makes_like_files() -> None:
    assert written("xlsx", program_of()).content == written("xlsx", program_of()).content


def test_the_letters_of_columns() -> None:
    assert [column(at) for at in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
