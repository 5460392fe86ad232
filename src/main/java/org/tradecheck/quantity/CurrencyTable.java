package org.tradecheck.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.Word;
import org.tradecheck.text.WordBits;

/** Codes, signs and names of currencies, and who uses which of those that share a name. */
final class CurrencyTable {

    static final CurrencyTable SHIPPED = new CurrencyTable();

    /** Codes that are English words in capitals; they are currencies only where a decimal or a scale follows. */
    private static final Set<String> WORDS =
            Set.of("ALL", "ANG", "BAM", "BOB", "CUP", "GEL", "LAK", "MAD", "MOP", "PEN", "SOS", "TOP", "TRY", "COP");

    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> signs = new HashMap<>();
    private final Set<String> signStarts = new HashSet<>();

    /** Codes and signs in small letters without full stops. */
    private final Set<String> smallPrinted = new HashSet<>();

    private final WordBits mayBePrinted = new WordBits(1) {
        @Override
        protected int ask(String word) {
            return mayBePrinted(word) ? 1 : 0;
        }
    };

    private final Map<String, List<Use>> uses = new HashMap<>();
    private final Lexicon<String> areas;

    /** Who uses a shared name, for which currency, in which years. */
    private record Use(String area, String code, int from, int to) {

        boolean holds(int year) {
            return from <= year && year <= to;
        }
    }

    private CurrencyTable() {
        for (String line : DataFile.lines("currency-codes.txt")) {
            codes.addAll(DataFile.parts(line, ' '));
        }
        for (String line : DataFile.lines("currency-names.txt")) {
            List<String> words = DataFile.parts(line, ' ');
            for (String word : words.subList(1, words.size())) {
                names.putIfAbsent(word, words.get(0));
            }
        }
        for (String line : DataFile.lines("currency-signs.txt")) {
            int blank = line.lastIndexOf(' ');
            String sign = line.substring(0, blank);
            signs.put(sign, line.substring(blank + 1));
            signStarts.add(sign.substring(sign.length() - 1));
        }
        for (String line : DataFile.lines("currency-areas.txt")) {
            List<String> parts = DataFile.parts(line, ' ');
            int from = parts.size() > 3 ? Integer.parseInt(parts.get(3)) : 0;
            int to = parts.size() > 4 ? Integer.parseInt(parts.get(4)) : 9999;
            uses.computeIfAbsent(parts.get(0), k -> new ArrayList<>(8))
                    .add(new Use(parts.get(1), parts.get(2), from, to));
        }
        for (String code : codes) {
            smallPrinted.add(code.toLowerCase(Locale.ROOT));
        }
        for (String sign : signs.keySet()) {
            smallPrinted.add(sign.replace(".", "").toLowerCase(Locale.ROOT));
        }
        Lexicon.Builder<String> builder = new Lexicon.Builder<>();
        for (String line : DataFile.lines("currency-adjectives.txt")) {
            String area = line.substring(0, 3);
            for (String phrase : DataFile.parts(line.substring(4), '|')) {
                builder.add(phrase, area);
            }
        }
        areas = builder.build();
    }

    /** Names and adjectives of areas whose currency shares its name with others. */
    Lexicon<String> areas() {
        return areas;
    }

    /** Whether a word may be a code or a sign: for most no printed characters need to be looked up. */
    boolean mayBePrinted(Word word) {
        return mayBePrinted.isAny(word);
    }

    /** The same of its characters. */
    boolean mayBePrinted(String word) {
        return smallPrinted.contains(word.replace(".", ""));
    }

    /** Whether a currency may be printed from a word on: a name, a sign, a code, whose it is. */
    boolean begins(String word) {
        return names.containsKey(word) || signs.containsKey(word) || mayBePrinted(word) || areas.begins(word);
    }

    /** Whether a word is a currency noun. */
    boolean isNamed(Word word) {
        return (Words.CLASSES.of(word) & Words.CURRENCY) != 0;
    }

    boolean isCode(String word) {
        return word.length() == 3 && codes.contains(word);
    }

    boolean isAlsoWord(String code) {
        return WORDS.contains(code);
    }

    /** The code, or in lower case the shared name, of a currency noun; empty if it is none. */
    String named(String lower) {
        return names.getOrDefault(lower, "");
    }

    /** The code, or in lower case the shared name, that a sign before a number stands for; empty if it is none. */
    String signed(String printed) {
        return signs.getOrDefault(printed, "");
    }

    boolean endsSign(String printed) {
        return signStarts.contains(printed);
    }

    /** The currency with this shared name in an area; empty if the area has none. */
    String of(String name, String area, int year) {
        for (Use use : uses.getOrDefault(name, List.of())) {
            if (use.area().equals(area) && use.holds(year)) {
                return use.code();
            }
        }
        return "";
    }

    /** Whether more than one area has a currency of this name in a year. */
    boolean isShared(String name, int year) {
        int areas = 0;
        for (Use use : uses.getOrDefault(name, List.of())) {
            if (!use.area().equals("*") && use.holds(year)) {
                areas++;
            }
        }
        return areas > 1;
    }

    /** The currency usually meant by a shared name; empty if there is none. */
    String usual(String name, int year) {
        return of(name, "*", year);
    }
}
