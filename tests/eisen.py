"""Which acceptance rows the tests prove: a pytest plugin.

`@pytest.mark.eis("S0-13")` ties a test to a row of `docs/eisen.csv`; an id that is not there
fails every run. `--eisen` prints a line per row after the tests. A row is proven when one of
its tests passed and none failed; a skipped test proves nothing. `--eisen --schrijf` writes the
answers into the column `stand`. A full run with `--eisen` fails when that column says more
than the tests do.
"""

import csv
from pathlib import Path

import pytest

EISEN = Path("docs") / "eisen.csv"
PROVEN, OPEN = "bewezen", "open"


def read_rows(path: Path) -> list[dict[str, str]]:
    """Read the rows, each with its state."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path: Path, rows: list[dict[str, str]]) -> None:
    """Write the rows back as they were read."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


class Tracing:
    """The rows, the tests that carry their ids and how these ended."""

    def __init__(self, rows: list[dict[str, str]]) -> None:
        self.rows = rows
        self.tests: dict[str, list[str]] = {row["id"]: [] for row in rows}
        self.passed: set[str] = set()
        self.failed: set[str] = set()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Tie each marked test to its rows; refuse ids that do not exist."""
        for item in items:
            for row_id in (str(arg) for mark in item.iter_markers("eis") for arg in mark.args):
                if row_id not in self.tests:
                    raise pytest.UsageError(f"{item.nodeid}: {EISEN.as_posix()} has no {row_id}")
                self.tests[row_id].append(item.nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep how each test ended; it may still fail while it is torn down."""
        if report.failed:
            self.failed.add(report.nodeid)
        elif report.when == "call" and report.passed:
            self.passed.add(report.nodeid)

    def proof(self, row_id: str) -> list[str]:
        """Return the tests that prove the row; none when one of its tests failed."""
        tests = self.tests[row_id]
        return [] if self.failed.intersection(tests) else [t for t in tests if t in self.passed]

    def stand(self, row_id: str) -> str:
        """Return the word for the column `stand`."""
        return PROVEN if self.proof(row_id) else OPEN

    def line(self, row_id: str) -> str:
        """Return one line about the row; the variants of one test count as one."""
        proof = dict.fromkeys(test.partition("[")[0] for test in self.proof(row_id))
        return " ".join([row_id, self.stand(row_id), *proof])

    def total(self) -> str:
        """Return the last line."""
        proven = sum(self.stand(row_id) == PROVEN for row_id in self.tests)
        return f"{proven} van {len(self.rows)} bewezen"

    def boasts(self) -> list[str]:
        """Return the rows that the file calls proven and the tests do not."""
        claimed = [row["id"] for row in self.rows if row["stand"] == PROVEN]
        return [row_id for row_id in claimed if self.stand(row_id) == OPEN]


class Report:
    """What `--eisen` adds to a run: the lines, the total and the verdict on the file."""

    def __init__(self, tracing: Tracing, config: pytest.Config) -> None:
        self.tracing = tracing
        self.path = config.rootpath / EISEN
        self.writes = bool(config.getoption("schrijf"))

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the file, or fail a run of every test that shows less than the file says."""
        if self.writes:
            states = {row_id: self.tracing.stand(row_id) for row_id in self.tracing.tests}
            rows = [{**row, "stand": states[row["id"]]} for row in self.tracing.rows]
            write_rows(self.path, rows)
        elif runs_everything(session.config) and self.tracing.boasts():
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print a line per row."""
        terminalreporter.section("eisen")
        for row in self.tracing.rows:
            terminalreporter.line(self.tracing.line(row["id"]))
        if not self.writes and runs_everything(terminalreporter.config):
            for row_id in self.tracing.boasts():
                terminalreporter.line(f"{row_id} is in {EISEN.name} {PROVEN}; no test says so")

    def pytest_unconfigure(self, config: pytest.Config) -> None:
        """Print the total as the very last line."""
        config.get_terminal_writer().line(self.tracing.total())


def runs_everything(config: pytest.Config) -> bool:
    """Tell whether no test was left out by the command line."""
    everywhere = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    return everywhere and not (config.option.keyword or config.option.markexpr)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--eisen` and `--schrijf`."""
    group = parser.getgroup("eisen")
    group.addoption("--eisen", action="store_true", help="print which acceptance rows are proven")
    group.addoption("--schrijf", action="store_true", help="write that to docs/eisen.csv as well")


def pytest_configure(config: pytest.Config) -> None:
    """Read the rows before any test is collected."""
    tracing = Tracing(read_rows(config.rootpath / EISEN))
    config.pluginmanager.register(tracing, "eisen-tracing")
    if config.getoption("eisen") or config.getoption("schrijf"):
        config.pluginmanager.register(Report(tracing, config), "eisen-report")
