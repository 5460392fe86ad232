package org.tradecheck.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Characters in or beside numbers that are not what they look like. */
public final class OddCharacters {

    /** Letters of other scripts that are printed like Latin ones, or like digits. */
    private static final String LOOKALIKES =
            "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u04cf\u0410\u0412\u0415\u041a\u041c"
                    + "\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u0417\u0437\u0431\u0442\u043c\u043d\u043a"
                    + "\u03bf\u039f\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u03a1\u03a4\u03a5\u03a7\u03bd";

    private static final String CURRENCY_MARKS = "$\u20ac\u00a3\u00a5";
    private static final String DIGIT_LETTERS = "lIO";

    private OddCharacters() {}

    /** What is odd about a character. */
    public enum Kind {
        /** It shows nothing and stands inside a number, or turns the order in which characters are shown. */
        HIDDEN_INSIDE,
        /** It shows nothing and touches a number, or stands inside the word beside it. */
        HIDDEN_BESIDE,
        /** It is printed like another letter or digit. */
        LOOKALIKE,
        /** It is a digit of another script. */
        FOREIGN_DIGIT
    }

    /**
     * Odd characters of one kind in one printed word.
     *
     * @param span the word
     * @param codePoints the odd characters in it, each once
     */
    public record Found(Kind kind, Span span, List<Integer> codePoints) {}

    /** All odd characters in the story, in the order of the text; a sentence may end at one, so paragraphs are looked at. */
    public static List<Found> in(Article article) {
        List<Found> found = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.kind() != Paragraph.Kind.BOILERPLATE) {
                new Scan(article.text(), paragraph.span()).scan(found);
            }
        }
        return found;
    }

    private static final class Scan {

        private final String text;
        private final Span whole;
        private final boolean isLatin;

        Scan(String text, Span whole) {
            this.text = text;
            this.whole = whole;
            this.isLatin = isMostlyLatin();
        }

        private boolean isMostlyLatin() {
            int latin = 0;
            int other = 0;
            for (int i = whole.start(); i < whole.end(); i++) {
                char c = text.charAt(i);
                if (Character.isLetter(c)) {
                    boolean isOfLatin = c < 0x250;
                    latin += isOfLatin ? 1 : 0;
                    other += isOfLatin ? 0 : 1;
                }
            }
            return latin > 3 * other;
        }

        void scan(List<Found> found) {
            Span last = Span.NONE;
            Span before = Span.NONE;
            Span word = next(whole.start());
            while (word.length() > 0) {
                Span after = next(word.end());
                if (hasDigit(last) || hasDigit(before) || hasDigit(word) || hasDigit(after) || hasMoney(word)) {
                    hidden(word, found);
                    if (isLatin) {
                        lookalikes(word, found);
                        foreignDigits(word, found);
                    }
                }
                last = before;
                before = word;
                word = after;
            }
        }

        /** The next run without blanks; brackets, quotation marks and stops at its ends left out. */
        private Span next(int from) {
            int start = from;
            while (start < whole.end() && !isOfWord(start)) {
                start++;
            }
            int end = start;
            while (end < whole.end() && !Tokenizer.isBlank(text.charAt(end))) {
                end++;
            }
            while (end > start && !isOfWord(end - 1)) {
                end--;
            }
            return new Span(start, end);
        }

        private boolean isOfWord(int at) {
            char c = text.charAt(at);
            return Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Tokenizer.isHidden(c)
                    || c == '%'
                    || CURRENCY_MARKS.indexOf(c) >= 0;
        }

        private boolean hasDigit(Span span) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isDigit(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasMoney(Span span) {
            return span.length() > 1 && CURRENCY_MARKS.indexOf(text.charAt(span.start())) >= 0;
        }

        private void hidden(Span word, List<Found> found) {
            Set<Integer> inside = new LinkedHashSet<>();
            Set<Integer> beside = new LinkedHashSet<>();
            for (int i = word.start(); i < word.end(); ) {
                int c = text.codePointAt(i);
                int size = Character.charCount(c);
                if (Tokenizer.isHidden(c) && !isVariation(c)) {
                    boolean isAfterDigit = isDigit(shown(i, word, -1));
                    boolean isBeforeDigit = isDigit(shown(i, word, 1));
                    if (isTurning(c) && isLatin || isAfterDigit && isBeforeDigit) {
                        inside.add(c);
                    } else if (isAfterDigit || isBeforeDigit || isInsideLetters(i, word, c)) {
                        beside.add(c);
                    }
                }
                i += size;
            }
            add(Kind.HIDDEN_INSIDE, word, inside, found);
            add(Kind.HIDDEN_BESIDE, word, beside, found);
        }

        /** Marks that choose the shape of the sign before them belong to pictures. */
        private static boolean isVariation(int c) {
            return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        }

        /** Whether a character turns the direction of what follows, or is one of the invisible tag letters. */
        private static boolean isTurning(int c) {
            return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c >= 0xE0000 && c <= 0xE007F;
        }

        /** The nearest character that is shown, decimal and grouping marks passed over; 0 if there is none in the word. */
        private int shown(int from, Span word, int step) {
            int at = from + step;
            while (at >= word.start() && at < word.end()) {
                char c = text.charAt(at);
                if (!Tokenizer.isHidden(c) && c != '.' && c != ',' && !Character.isLowSurrogate(c)) {
                    return c;
                }
                at += step;
            }
            return 0;
        }

        private static boolean isDigit(int c) {
            return Character.isDigit(c);
        }

        /** A soft hyphen inside a word says where it may be broken, and a joiner shapes letters of some scripts. */
        private boolean isInsideLetters(int at, Span word, int c) {
            return isLatin
                    && c != 0xAD
                    && at > word.start()
                    && at + 1 < word.end()
                    && Character.isLetter(text.charAt(at - 1))
                    && Character.isLetter(text.charAt(at + 1));
        }

        private void lookalikes(Span word, List<Found> found) {
            Set<Integer> odd = new LinkedHashSet<>();
            boolean hasOwn = false;
            for (int i = word.start(); i < word.end(); i++) {
                char c = text.charAt(i);
                if (LOOKALIKES.indexOf(c) >= 0) {
                    odd.add((int) c);
                } else if (Character.isDigit(c) || Character.isLetter(c)) {
                    hasOwn = true;
                    if (c >= 0x370 && c < 0x530) {
                        return;
                    }
                }
            }
            if (odd.isEmpty() || !hasOwn) {
                odd.clear();
                letterForDigit(word, odd);
            }
            add(Kind.LOOKALIKE, word, odd, found);
        }

        /** "$l.2 billion", "2.O billion": a letter in the place of a digit. */
        private void letterForDigit(Span word, Set<Integer> odd) {
            for (int i = word.start(); i < word.end(); i++) {
                char c = text.charAt(i);
                char before = i > word.start() ? text.charAt(i - 1) : ' ';
                char after = i + 1 < word.end() ? text.charAt(i + 1) : ' ';
                boolean isMark = after == '.' || after == ',';
                char then = isMark && i + 2 < word.end() ? text.charAt(i + 2) : after;
                boolean isAfterMoney = CURRENCY_MARKS.indexOf(before) >= 0 && Character.isDigit(then);
                boolean isDecimal = c == 'O'
                        && (before == '.' || before == ',')
                        && i >= word.start() + 2
                        && Character.isDigit(text.charAt(i - 2))
                        && !Character.isLetter(after)
                        && !Character.isLetter(text.charAt(word.start()));
                if (DIGIT_LETTERS.indexOf(c) >= 0 && (isAfterMoney || isDecimal)) {
                    odd.add((int) c);
                }
            }
        }

        private void foreignDigits(Span word, List<Found> found) {
            Set<Integer> odd = new LinkedHashSet<>();
            for (int i = word.start(); i < word.end(); ) {
                int c = text.codePointAt(i);
                if (c > 127 && Character.isDigit(c)) {
                    odd.add(c);
                }
                i += Character.charCount(c);
            }
            add(Kind.FOREIGN_DIGIT, word, odd, found);
        }

        private static void add(Kind kind, Span word, Set<Integer> odd, List<Found> found) {
            if (!odd.isEmpty()) {
                found.add(new Found(kind, word, List.copyOf(odd)));
            }
        }
    }
}
