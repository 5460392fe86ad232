#!/bin/sh
# Measures the comparison with a large file: how long its index takes, how large it is, what memory it needs, and what one
# article costs with it, beside plain passes over the same file and an embedded analytical engine (DuckDB).
# usage: src/bench/reference.sh [ROWS [PAIRS]]
cd "$(dirname "$0")/../.." && exec python3 src/bench/measure-reference.py "$@"
