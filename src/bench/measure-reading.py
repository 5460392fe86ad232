#!/usr/bin/env python3
"""Measures reading against a folder of annotated articles.

usage: measure-reading.py [-v] COMMAND FOLDER...

COMMAND is the launcher, as a path. A FOLDER holds text/*.txt, claims.jsonl and, where articles do not print their year,
dates.json. Each line of claims.jsonl is one figure: file, char_start, char_end (code points), claim. A claim has value,
unit, measure, of, sense, reporter, partner, period, and optionally status. Anything else is a figure that no statement
about trade may use.

Prints how many figures are read, how many of those have every slot right, the accuracy of each slot, and for each slot
which value was taken for which. With -v also every wrong figure.
"""
import calendar
import collections
import json
import os
import subprocess
import sys
import tempfile

SLOTS = ("measure", "of", "sense", "reporter", "partner", "period", "status")
WORDS = {"trade_turnover": "turnover", "trade_balance": "balance", "fdi": "investment", "contract_value": "contract"}
TRADE = {"exports", "imports", "re-exports", "turnover", "balance", "investment"}
LAST_CONFUSIONS = 12


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def articles(folder):
    """The figures of a folder and its texts, by name."""
    figures = lines(os.path.join(folder, "claims.jsonl"))
    dates_path = os.path.join(folder, "dates.json")
    dates = {}
    if os.path.exists(dates_path):
        with open(dates_path, encoding="utf-8") as file:
            dates = json.load(file)
    texts = {}
    for name in sorted({figure["file"] for figure in figures}):
        path = os.path.join(folder, name)
        if not os.path.exists(path):
            print(f"no such text, its figures are left out: {path}", file=sys.stderr)
            continue
        with open(path, encoding="utf-8", newline="") as file:
            texts[name] = {"text": file.read()}
        if name in dates:
            texts[name]["date"] = dates[name]
    return [figure for figure in figures if figure["file"] in texts], texts


def read(command, texts):
    """What the command reads, by name of the text."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False, encoding="utf-8") as file:
        for name, article in texts.items():
            file.write(json.dumps({"id": name, **article}, ensure_ascii=False) + "\n")
    try:
        run = subprocess.run(
            [command, "claims", "--input-format", "jsonl", "-f", "jsonl", file.name],
            capture_output=True, text=True, encoding="utf-8", check=False)
    finally:
        os.unlink(file.name)
    found = {}
    for line in run.stdout.splitlines():
        if not line.startswith("{"):
            continue
        report = json.loads(line)
        report = report["articles"][0] if "articles" in report else report
        if report.get("id"):
            found[report["id"]] = report
    if len(found) < len(texts):
        sys.exit(f"{len(texts) - len(found)} of {len(texts)} texts gave no result, exit {run.returncode}: {run.stderr[-400:]}")
    return found


def days(period):
    """First and last day of YYYY, YYYY-MM, YYYY-Qn, YYYY-MM-DD or start/end of them; None for none."""
    if not period:
        return None
    ends = period.split("/")
    return bounds(ends[0])[0], bounds(ends[-1])[1]


def bounds(part):
    if "-Q" in part:
        year, quarter = part.split("-Q")
        first, last = f"{year}-{3 * int(quarter) - 2:02d}", f"{year}-{3 * int(quarter):02d}"
        return f"{first}-01", bounds(last)[1]
    pieces = part.split("-")
    if len(pieces) == 1:
        return f"{part}-01-01", f"{part}-12-31"
    if len(pieces) == 2:
        return f"{part}-01", f"{part}-{calendar.monthrange(int(pieces[0]), int(pieces[1]))[1]}"
    return part, part


def overlaps(one, figure):
    return one["start"] < figure["char_end"] and figure["char_start"] < one["end"]


def is_same(one, figure):
    """Whether value and unit are those annotated; of a range, the middle."""
    value = one.get("value")
    if value is None and one.get("from") is not None and one.get("to") is not None:
        value = (one["from"] + one["to"]) / 2
    unit = {"tonnes": "tonne"}.get(figure["unit"], figure["unit"])
    return value is not None and abs(abs(value) - figure["value"]) <= 1e-6 * abs(figure["value"]) and one.get("unit") == unit


def wanted(figure):
    measure = WORDS.get(figure["measure"], figure["measure"])
    of = WORDS.get(figure.get("of"), figure.get("of"))
    if of == "change_in_level" and measure != "share":
        measure, of = measure, None
    return {
        "measure": measure, "of": of, "sense": figure.get("sense"), "reporter": figure.get("reporter"),
        "partner": figure.get("partner"), "period": days(figure.get("period")), "status": figure.get("status"),
    }


def got(claim):
    partner = claim.get("partner")
    measure = claim.get("measure")
    return {
        "measure": "exports" if measure == "re-exports" else measure, "of": claim.get("of"), "sense": claim.get("sense"),
        "reporter": claim.get("reporter"), "partner": None if partner == "WLD" else partner,
        "period": days(claim.get("period")), "status": claim.get("status"),
    }


def wrong(want, have):
    """The slots that differ; what the annotation leaves open may be anything."""
    free = set()
    if want["measure"] == "other":
        free |= {"measure", "of"}
    if want["measure"] == "investment" and have["measure"] == "contract":
        free.add("measure")
    if want["of"] is None or want["of"] == "change_in_level" or want["of"] not in TRADE:
        free.add("of")
    if want["sense"] is None:
        free.add("sense")
    if want["status"] is None:
        free.add("status")
    return [slot for slot in SLOTS if slot not in free and want[slot] != have[slot]]


def measure(folder, figures, found, verbose):
    total = collections.Counter()
    right = collections.Counter()
    confused = {slot: collections.Counter() for slot in SLOTS}
    by_measure = collections.defaultdict(lambda: [0, 0])
    sentence = None
    for figure in figures:
        report = found[figure["file"]]
        claims = [c for c in report["claims"] if overlaps(c, figure) and c["kind"] in ("level", "share", "change")]
        if not figure.get("claim", True):
            total["others"] += 1
            total["taken"] += any((c.get("of") or c.get("measure")) in TRADE for c in claims)
            continue
        total["figures"] += 1
        same = [n for n in report["numbers"] if overlaps(n, figure) and is_same(n, figure)]
        total["read"] += bool(same)
        total["exact"] += any((n["start"], n["end"]) == (figure["char_start"], figure["char_end"]) for n in same)
        want = wanted(figure)
        candidates = [(wrong(want, got(c)), c) for c in claims if is_same(c, figure)]
        by_measure[want["measure"]][1] += 1
        if candidates:
            total["claimed"] += 1
            faults, claim = min(candidates, key=lambda pair: len(pair[0]))
            have = got(claim)
            for slot in SLOTS:
                right[slot] += slot not in faults
                if slot in faults:
                    confused[slot][f"{show(want[slot])} taken for {show(have[slot])}"] += 1
            total["full"] += not faults
            by_measure[want["measure"]][0] += not faults
        if verbose and not (candidates and not faults):
            if sentence != figure["sentence"]:
                sentence = figure["sentence"]
                print(f"\n{figure['file']}: {sentence}")
            told = "; ".join(f"{s} {show(want[s])} taken for {show(have[s])}" for s in faults) if candidates else (
                "no claim" if same else "not read")
            print(f"    {figure['text']}: {told}" + (f" ({claim['phrasing']})" if candidates else ""))
    print(f"\n{folder}")
    print(f"  read        {rate(total['read'], total['figures'])}  value and unit of an annotated figure")
    print(f"  exact       {rate(total['exact'], total['figures'])}  and the very span")
    print(f"  claimed     {rate(total['claimed'], total['figures'])}  the figure became a claim")
    print(f"  every slot  {rate(total['full'], total['read'])}  of the figures read")
    for slot in SLOTS:
        print(f"  {slot:<11} {rate(right[slot], total['claimed'])}  of the claims")
    print(f"  taken       {rate(total['taken'], total['others'])}  other figures taken for trade")
    print("  by measure  " + ", ".join(f"{name} {a}/{b}" for name, (a, b) in sorted(by_measure.items())))
    for slot in SLOTS:
        if confused[slot]:
            pairs = confused[slot].most_common(LAST_CONFUSIONS)
            print(f"  {slot}: " + ", ".join(f"{text} {count}" for text, count in pairs))


def rate(part, whole):
    return f"{part / max(whole, 1):6.1%} ({part}/{whole})"


def show(value):
    if isinstance(value, tuple):
        return value[0] + ".." + value[1]
    return value or "nothing"


def main():
    arguments = sys.argv[1:]
    verbose = "-v" in arguments
    arguments = [argument for argument in arguments if argument != "-v"]
    if len(arguments) < 2:
        sys.exit(__doc__)
    command, folders = arguments[0], arguments[1:]
    for folder in folders:
        figures, texts = articles(folder)
        measure(folder, figures, read(os.path.abspath(command), texts), verbose)


if __name__ == "__main__":
    main()
