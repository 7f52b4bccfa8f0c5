"""The table that a run prints."""

from statistics import median


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


class Report:
    def __init__(self):
        self.missed = []
        self.undone = []

    def head(self, title):
        print(f"\n{title}", flush=True)

    def row(self, name, figure, held=None, target=""):
        """A figure; `held` says whether it keeps its target, None when it has none."""
        verdict = {None: "", True: "ok", False: "MISSED"}[held]
        print(f"  {name:<46} {figure:<34} {target:<12} {verdict}", flush=True)
        if held is False:
            self.missed.append(name)

    def ratio(self, name, values, reference, limit, unit=1e3, sign="ms"):
        """The medians of two that took turns."""
        mine, other = median(values), median(reference)
        figure = f"{mine * unit:.2f} {sign} / {other * unit:.2f} {sign} = {mine / other:.2f}"
        self.row(name, figure, mine / other <= limit, f"<= {limit}")

    def failure(self, title, error):
        print(f"  could not be measured: {error}", flush=True)
        self.undone.append(title)

    def verdict(self):
        if self.undone:
            return f"\nNot measured: {', '.join(self.undone)}."
        if self.missed:
            return f"\nMissed: {', '.join(self.missed)}."
        return "\nEvery target is kept."
