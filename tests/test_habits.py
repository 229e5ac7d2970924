"""The habits of the suite itself: what conftest forbids, and the tracing of the rows."""

import logging
import os
import socket
from pathlib import Path

import pytest

from tests.eisen import EISEN, OPEN, PROVEN, read_rows

ROOT = Path(__file__).resolve().parent.parent


def test_that_no_test_can_open_a_connection() -> None:
    with pytest.raises(AssertionError, match="opens no connection"):
        socket.socket()
    with pytest.raises(AssertionError, match="opens no connection"):
        socket.getaddrinfo("localhost", 80)


def test_that_a_test_has_a_home_of_its_own(own_home: Path) -> None:
    assert Path.home() == own_home
    assert not list(own_home.iterdir())
    assert os.environ["XDG_DATA_HOME"].startswith(str(own_home))


def test_that_every_row_has_an_id_of_its_own_and_a_known_state() -> None:
    rows = read_rows(ROOT / EISEN)
    assert len({row["id"] for row in rows}) == len(rows) == 396
    assert {row["stand"] for row in rows} <= {OPEN, PROVEN}


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A small project with the same conftest and three rows."""
    for name in ("conftest.py", "eisen.py"):
        path = pytester.path / "tests" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text((ROOT / "tests" / name).read_text("utf-8"), "utf-8")
    (pytester.path / "docs").mkdir()
    (pytester.path / EISEN).write_text("id,stand\nA-1,open\nA-2,bewezen\nA-3,open\n", "utf-8")
    pytester.makeini(
        f"""
        [pytest]
        testpaths = tests
        pythonpath = . {ROOT}
        addopts = --import-mode=importlib --strict-markers -p no:cacheprovider
        markers = eis(id): a row
        """
    )
    return pytester


def plant(project: pytest.Pytester, code: str) -> None:
    (project.path / "tests" / "test_planted.py").write_text(
        f"import logging, pytest\n{code}", "utf-8"
    )


MARKED = """
@pytest.mark.eis("A-1", "A-2")
def test_that_passes(): pass
@pytest.mark.eis("A-2")
def test_that_fails(): assert False
@pytest.mark.eis("A-3")
def test_that_is_skipped(): pytest.skip("not now")
"""


def test_that_a_failed_or_skipped_test_proves_no_row(project: pytest.Pytester) -> None:
    plant(project, MARKED)
    result = project.runpytest_subprocess("--eisen")
    result.stdout.fnmatch_lines(
        ["A-1 bewezen tests/test_planted.py::test_that_passes", "A-2 open", "A-3 open"]
    )
    assert result.outlines[-1] == "1 van 3 bewezen"


def test_that_the_file_may_not_say_more_than_the_tests(project: pytest.Pytester) -> None:
    plant(project, "def test_that_passes(): pass\n")
    result = project.runpytest_subprocess("--eisen")
    result.stdout.fnmatch_lines(["A-2 is in eisen.csv bewezen; no test says so"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_that_the_states_are_written_on_request(project: pytest.Pytester) -> None:
    plant(project, MARKED)
    project.runpytest_subprocess("--eisen", "--schrijf")
    assert (project.path / EISEN).read_text(
        "utf-8"
    ) == "id,stand\nA-1,bewezen\nA-2,open\nA-3,open\n"


def test_that_an_unknown_row_fails_every_run(project: pytest.Pytester) -> None:
    plant(project, '@pytest.mark.eis("A-9")\ndef test_that_passes(): pass\n')
    result = project.runpytest_subprocess()
    result.stderr.fnmatch_lines(["*docs/eisen.csv has no A-9"])
    assert result.ret == pytest.ExitCode.USAGE_ERROR


def test_that_a_logged_warning_fails_a_test(project: pytest.Pytester) -> None:
    plant(project, "def test_that_warns(): logging.getLogger('x').warning('odd')\n")
    result = project.runpytest_subprocess()
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*x: odd*"])


def test_that_a_window_left_open_fails_a_test(project: pytest.Pytester) -> None:
    plant(
        project,
        "def test_that_opens(qapp):\n"
        "    from PySide6.QtWidgets import QWidget\n"
        "    global window\n"
        "    window = QWidget()\n"
        "    window.show()\n",
    )
    result = project.runpytest_subprocess()
    result.assert_outcomes(passed=1, errors=1)


def test_that_an_expected_warning_is_no_failure(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("x").warning("expected")
    assert caplog.messages == ["expected"]
