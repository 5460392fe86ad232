#!/usr/bin/env python3
"""Measures how the check of one article grows with its figures.

usage: many-figures.py COMMAND [FIGURES]

COMMAND is the launcher, as a path; FIGURES is the size of the largest article, 10000 unless said. For each shape of text
three articles are checked, of a quarter, of half and of all the figures. Prints processor time of the whole process,
less that of an article of two figures, as a multiple of the smallest article's: work that grows with the text shows 1, 2
and 4, work that grows with its square 1, 4 and 16. The last column says what was told as not checked.
"""
import resource
import subprocess
import sys

PARTNERS = ("Chile Peru Brazil Japan China India France Germany Italy Spain Poland Norway Sweden Canada Mexico Kenya Ghana"
            " Egypt Turkey Iran").split()
ROUNDS = 3


def amount(i):
    mixed = i * 7919 % 9973
    return f"${mixed // 100 + 1}.{mixed % 100:02d} billion"


SHAPES = {
    "levels of twenty partners": (1, lambda i: f"Exports to {PARTNERS[i % 20]} were {amount(i)} in {1900 + i % 120}."),
    "the same without partner or year": (1, lambda i: f"Exports were {amount(i)}."),
    "months and years of one series": (
        1, lambda i: f"Exports to Peru were {amount(i)} in {('', 'May ', 'June ')[i % 3]}{1700 + i // 3 % 300}."),
    "rates with both levels": (
        3, lambda i: f"Exports rose {i % 9}.4% to {amount(i)} in {1900 + i % 120} from {amount(i + 1)}."),
    "goods, services, total": (
        3, lambda i: f"Exports were {amount(i)} in {1900 + i % 120}. Exports of goods were {amount(i + 1)} and exports of"
                     f" services {amount(i + 2)}."),
    "values of one fact": (1, lambda i: f"Exports of Chile to Peru were {amount(i)} in 2022."),
}


def seconds(command, text):
    """Processor seconds of the fastest of some runs, and what was not checked."""
    best, left = float("inf"), ""
    for _ in range(ROUNDS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run = subprocess.run(
            [command, "--no-config", "--no-reference", "-f", "compact", "-"],
            input=text, capture_output=True, text=True, encoding="utf-8", check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if run.returncode > 2:
            sys.exit(f"exit {run.returncode}: {run.stderr[-400:]}")
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        left = "; ".join(line.partition(": -: ")[2] for line in run.stderr.splitlines())
    return best, left


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    command, most = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    start, _ = seconds(command, "Exports rose 4% to $3.2 billion.\n")
    print(f"| shape, up to {most} figures | a quarter | half | all | not checked |\n|---|---|---|---|---|")
    for name, (figures, line) in SHAPES.items():
        times, left = [], ""
        for part in (4, 2, 1):
            text = "\n\n".join(line(i) for i in range(most // figures // part))
            time, left = seconds(command, text + "\n")
            times.append(max(time - start, 1e-3))
        print(f"| {name} | " + " | ".join(f"{time / times[0]:.1f}" for time in times) + f" | {left or 'nothing'} |", flush=True)


if __name__ == "__main__":
    main()
