#!/bin/sh
# Measures the comparison with a large file: how long its index takes, how large it is, and what one article costs
# with the index, without a reference file, and by a plain scan of the same file.
# Usage, from the root of the project, after mvn package: src/bench/reference.sh [ROWS]
set -eu
rows=${1:-10000000}
jar=$(ls target/tradecheck-*.jar | grep -v original | head -1)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
java src/bench/BaciFile.java "$folder/baci.csv" "$rows"
printf 'Kazakhstan exported goods worth $5 billion to South Korea in 2018.\n' > "$folder/article.txt"

seconds() {
  start=$(date +%s%N)
  "$@" > /dev/null 2>&1 || true
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

check() {
  java -Xmx600m -cp "$jar" org.tradecheck.cli.Main --no-config "$@" "$folder/article.txt"
}

echo "file: $(wc -c < "$folder/baci.csv") bytes, $rows rows"
echo "first check, makes the index, heap of 600 MB: $(seconds check -r "$folder/baci.csv") ms"
echo "index: $(wc -c < "$folder/baci.csv.index") bytes"
for run in 1 2 3 4 5; do
  echo "check with the index: $(seconds check -r "$folder/baci.csv") ms," \
    "without the file: $(seconds check) ms," \
    "scan by awk: $(seconds awk -F, '$2 == 398 && $3 == 410 { s += $5 } END { print s }' "$folder/baci.csv") ms"
done
