"""The table of budgets (design.md section 4) and how a measurement is judged by it."""

from dataclasses import dataclass

CHECK_FACTOR = 2  # `--check` fails beyond a budget times this


@dataclass
class Row:
    what: str
    budget: float
    unit: str             # "x", "ms", "MB", "B": of budget and measured
    measured: float | None = None
    shown: str = ""       # the measurement in words, when the number alone says too little
    beside: str = ""      # the yardstick, in words
    timed: bool = True    # a slow build (debug) may take longer over it
    note: str = ""

    def state(self, factor=1.0):
        """None where nothing was measured."""
        return None if self.measured is None else self.measured <= self.budget * factor

    def limit(self, slow):
        return CHECK_FACTOR * (slow if self.timed else 1)


def words(value, unit):
    if value is None:
        return "–"
    if unit == "x":
        return f"{value:.2f} x"
    if unit == "ms":
        return f"{value:.1f} ms"
    return f"{value:,.0f} {unit}"


def beyond(rows, slow):
    """Sentences about the rows that `--check` fails for."""
    found = []
    for row in rows:
        if row.state(row.limit(slow)) is False:
            found.append(f"{row.what}: {words(row.measured, row.unit)}, beyond "
                         f"{row.limit(slow):g} times the budget of {words(row.budget, row.unit)}")
    return found
