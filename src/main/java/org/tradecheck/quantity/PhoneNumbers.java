package org.tradecheck.quantity;

import java.util.Set;
import org.tradecheck.text.WordBits;

/** Telephone numbers: "+1 (202) 482-4883", "Tel: 482 4883". */
final class PhoneNumbers {

    private static final Set<String> CUES = Set.of(
            "tel", "telephone", "phone", "fax", "mobile", "enquiries", "inquiries", "contact", "call", "telefax");

    private static final WordBits IS_CUE = new WordBits(1) {
        @Override
        protected int ask(String word) {
            return CUES.contains(word) ? 1 : 0;
        }
    };

    /** So far before a number its cue stands. */
    private static final int FARTHEST_CUE = 3;

    private static final int FEWEST_DIGITS = 7;

    private PhoneNumbers() {}

    /** The index after a telephone number that begins with this numeral; that of the numeral if none does. */
    static int end(SentenceWords words, int i) {
        boolean plus = words.touches(i) && words.is(i - 1, "+");
        boolean bracket = words.touches(i) && words.is(i - 1, "(");
        if (!plus && !bracket && words.word(i).charAt(0) != '0' && !isAfterCue(words, i)) {
            return i;
        }
        int digits = 0;
        int groups = 0;
        int at = i;
        while (at < words.size()) {
            if (words.isNumber(at)) {
                String lower = words.word(at);
                if (lower.indexOf(',') >= 0 || lower.indexOf('.') >= 0) {
                    break;
                }
                digits += lower.length();
                groups++;
            } else if (!isBetweenGroups(words, at)) {
                break;
            }
            at++;
        }
        return digits >= FEWEST_DIGITS && groups >= (plus ? 1 : 2) ? at : i;
    }

    private static boolean isBetweenGroups(SentenceWords words, int i) {
        boolean isMark = switch (words.word(i)) {
            case "-", ")", "(", "/" -> true;
            default -> false;
        };
        return isMark && (words.isNumber(i + 1) || words.is(i + 1, "("));
    }

    private static boolean isAfterCue(SentenceWords words, int i) {
        if (!IS_CUE.isAnyAmong(words.tokens)) {
            return false;
        }
        for (int k = i - 1; k >= 0 && k >= i - FARTHEST_CUE; k--) {
            if (CUES.contains(words.word(k))) {
                return true;
            }
        }
        return false;
    }
}
