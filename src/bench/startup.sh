#!/bin/sh
# Measures whole processes against an empty Java program, in pairs so that a busy machine disturbs both.
# usage: src/bench/startup.sh [PAIRS]
set -eu
cd "$(dirname "$0")/../.."
pairs=${1:-11}
java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/Hello.java" <<'END'
public class Hello { public static void main(String[] a) { System.out.println("hello"); } }
END
"${java%java}javac" -d "$folder" "$folder/Hello.java"
./tradecheck warm

millis() {
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1 || true
    end=$(date +%s%N)
    echo $(((end - start) / 10000))
}

median() {
    sort -n "$1" | sed -n "$(((pairs + 1) / 2))p"
}

for format in text json; do
    : >"$folder/hello"
    : >"$folder/check"
    i=0
    while [ "$i" -lt "$pairs" ]; do
        millis "$java" -cp "$folder" Hello >>"$folder/hello"
        millis ./tradecheck -f $format seeds/kazakhstan-korea-interview.txt >>"$folder/check"
        i=$((i + 1))
    done
    hello=$(median "$folder/hello")
    check=$(median "$folder/check")
    echo "startup.$format $((check * 100 / hello)) percent of hello ($((hello / 100)) ms), median of $pairs pairs"
done
