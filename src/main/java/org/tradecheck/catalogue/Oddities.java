package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.text.OddCharacters;
import org.tradecheck.text.OddCharacters.Kind;

/** Findings about characters that are not what they look like: one for each set of characters, at all its places. */
final class Oddities {

    private static final int MOST_PLACES = 20;
    private static final int MOST_NAMED = 4;

    private Oddities() {}

    private record Key(Kind kind, List<Integer> codePoints) {}

    static List<Finding> tell(CheckInfo info, CheckInput input, Set<Kind> kinds, Set<Kind> quiet) {
        Map<Key, List<OddCharacters.Found>> places = new LinkedHashMap<>();
        for (OddCharacters.Found found : OddCharacters.in(input.reading().article())) {
            if (kinds.contains(found.kind())) {
                places.computeIfAbsent(new Key(found.kind(), found.codePoints()), k -> new ArrayList<>())
                        .add(found);
            }
        }
        List<Finding> findings = new ArrayList<>();
        places.forEach((key, found) -> findings.add(finding(info, input, key, found, quiet)));
        return findings;
    }

    private static Finding finding(
            CheckInfo info, CheckInput input, Key key, List<OddCharacters.Found> found, Set<Kind> quiet) {
        String quote = input.reading().article().quote(found.get(0).span());
        String more = found.size() > 1 ? ", and in " + (found.size() - 1) + " more places" : "";
        FindingBuilder finding = FindingBuilder.of(info)
                .verdict(Verdict.SUSPICIOUS)
                .message("\"" + quote + "\" " + fault(key) + more)
                .at(found.get(0).span())
                .working(names(key.codePoints()))
                .question("Type the figure anew.");
        found.stream().skip(1).limit(MOST_PLACES).forEach(f -> finding.marking(f.span(), "the same"));
        return quiet.contains(key.kind()) ? finding.cappedAt(Severity.NOTE).build() : finding.build();
    }

    private static String fault(Key key) {
        String codes = Printed.list(
                key.codePoints().stream().limit(MOST_NAMED).map(Oddities::code).toList());
        return switch (key.kind()) {
            case HIDDEN_INSIDE, HIDDEN_BESIDE -> "has " + codes + " in it, which shows nothing";
            case LOOKALIKE -> "has " + codes + " in it, which looks like another character";
            case FOREIGN_DIGIT -> "is printed with digits of another script: " + codes;
        };
    }

    private static String names(List<Integer> codePoints) {
        return String.join(
                ", ",
                codePoints.stream()
                        .limit(MOST_NAMED)
                        .map(c -> code(c) + " is "
                                + String.valueOf(Character.getName(c)).toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String code(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
