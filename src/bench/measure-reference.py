"""Whole processes, as ratios to a bare Java program in the same run; see reference.sh.

Each figure is a median of pairs, in time by the clock and in processor time: the second is steadier on a busy machine.
"""

import glob
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
PAIRS = int(sys.argv[2]) if len(sys.argv) > 2 else 11
DUCKDB = "org.duckdb:duckdb_jdbc:1.3.2.0"
C1 = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]


def run(command, **options):
    """Wall seconds, processor seconds, peak memory in MB."""
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def median(runs):
    return tuple(statistics.median(run[i] for run in runs) for i in range(3))


def show(name, result, hello):
    print(f"{name:48} {result[0] / hello[0]:7.2f}  {result[1] / hello[1]:7.2f}  {result[2]:6.0f} MB")


def main():
    folder = tempfile.mkdtemp(dir="target")
    table = f"{folder}/baci.csv"
    article = f"{folder}/article.txt"
    # What ten million rows hold: the check with the file finds the figure supported, and has no more to report than
    # the one without.
    with open(article, "w") as out:
        out.write("Kazakhstan exported goods worth $7.8 billion to South Korea in 2018.\n")
    subprocess.run(["java", "src/bench/BaciFile.java", table, str(ROWS)], check=True)
    subprocess.run(["javac", "-d", folder, "src/bench/PlainPass.java", "src/bench/DuckLookup.java"], check=True)
    hello = ["java", "-cp", folder, "PlainPass"]
    check = ["./tradecheck", "--no-config"]
    subprocess.run(["./tradecheck", "warm"], check=True)
    commands = {
        "bare Java": hello,
        "check without the file": check + [article],
        "check with the file, index present": check + ["-r", table, article],
        "plain pass over all bytes": hello[:1] + C1 + hello[1:] + [table],
        "plain scan by awk": ["awk", "-F,", "$2 == 398 && $3 == 410 { s += $5 } END { print s }", table],
    }
    database = f"{folder}/table.duckdb"
    fetched = subprocess.run(
        ["mvn", "-q", "-B", "dependency:copy", f"-Dartifact={DUCKDB}", f"-DoutputDirectory={folder}"])
    jars = glob.glob(f"{folder}/duckdb_jdbc-*.jar")
    if fetched.returncode == 0 and jars:
        duck = ["java"] + C1 + ["-cp", f"{folder}:{jars[0]}", "DuckLookup"]
        commands["DuckDB, table loaded"] = duck + ["look", database, table]
        commands["DuckDB, CSV file as it is"] = duck + ["scan", database, table]
    index = f"{table}.index"
    builds = []
    for _ in range(3):
        if os.path.exists(index):
            os.remove(index)
        builds.append(run(check + ["-r", table, article]))
    loads = []
    if "DuckDB, table loaded" in commands:
        loads = [run(duck + ["load", database, table]) for _ in range(1)]
    runs = {name: [] for name in commands}
    for _ in range(PAIRS):
        for name, command in commands.items():
            slow = name.startswith(("DuckDB, CSV", "plain"))
            if not slow or len(runs[name]) < 3:
                runs[name].append(run(command))
    base = median(runs["bare Java"])
    print(f"{ROWS} rows, {os.path.getsize(table) >> 20} MB; bare Java {base[0] * 1000:.0f} ms, {PAIRS} pairs")
    print(f"{'times a bare Java start':48} {'clock':>7}  {'CPU':>7}  {'peak memory':>8}")
    for name, results in runs.items():
        show(name, median(results), base)
    show("first check, which makes the index", median(builds), base)
    if loads:
        show("DuckDB, loading the table", median(loads), base)
        print(f"index {os.path.getsize(index) / 1e6:.1f} MB, DuckDB {os.path.getsize(database) / 1e6:.0f} MB")
    extra = [
        (w[0] - o[0], w[1] - o[1])
        for w, o in zip(runs["check with the file, index present"], runs["check without the file"])
    ]
    print(
        "what the file adds to a check, in bare Java starts: "
        f"{statistics.median(e[0] for e in extra) / base[0]:.2f} clock, "
        f"{statistics.median(e[1] for e in extra) / base[1]:.2f} CPU")
    plain = median(runs["plain pass over all bytes"])
    build = median(builds)
    without = median(runs["check without the file"])
    print(
        "making the index, in plain passes: "
        f"{(build[0] - without[0]) / (plain[0] - base[0]):.2f} clock, "
        f"{(build[1] - without[1]) / (plain[1] - base[1]):.2f} CPU")
    for path in glob.glob(f"{folder}/*"):
        os.remove(path)
    os.rmdir(folder)


main()
