package org.tradecheck.text;

/**
 * Finds where a printed numeral ends.
 *
 * <p>Groups are accepted only where they are whole: "1,409.6", "2,34,567", "1.234.567", "12'500", "4 200". One comma or
 * point before any number of digits is part of the numeral ("4,2"), whichever it means; "1,2,3" are three numerals.
 * Blanks group only three digits each after one to three, so that "2023 500 tonnes" are two numerals. A fraction sign
 * ("1½") ends a numeral.
 */
final class NumeralScanner {

    private static final WordBits IS_MONTH = new WordBits(1) {
        @Override
        protected int ask(String word) {
            return MonthNames.ALL.contains(word) ? 1 : 0;
        }
    };

    private final CharSequence text;
    private final int to;

    NumeralScanner(CharSequence text, int to) {
        this.text = text;
        this.to = to;
    }

    static boolean isMonth(Word word) {
        return IS_MONTH.isAny(word);
    }

    static boolean isFraction(int c) {
        return c >= 0xBC && c <= 0xBE || c >= 0x2150 && c <= 0x215E;
    }

    /** The offset after the numeral that starts at {@code start}. */
    int end(int start, boolean mayGroupByBlanks) {
        char first = text.charAt(start);
        if (isFraction(first)) {
            return start + 1;
        }
        if (first == '.') {
            return digits(start + 1);
        }
        int whole = digits(start);
        int lead = count(start, whole);
        int end = whole;
        char mark = whole < to ? text.charAt(whole) : 0;
        if (isInsideList(start, mark)) {
            return whole;
        }
        if (mark == ',') {
            end = commas(whole, lead);
        } else if (mark == '.' || mark == '\u00B7') {
            end = points(whole, lead, mark);
        } else if (lead <= 3 && Tokenizer.isApostrophe(mark)) {
            end = decimals(groups(whole, 1));
        } else if (lead <= 3 && first != '0' && isGroupBlank(mark, mayGroupByBlanks)) {
            end = decimals(groups(whole, 2));
        }
        return end < to && isFraction(text.charAt(end)) ? end + 1 : end;
    }

    /** The characters of the numeral without those that show nothing. */
    static String printed(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Tokenizer.isHidden(text.charAt(i))) {
                StringBuilder shown = new StringBuilder(end - start);
                for (int j = start; j < end; j++) {
                    if (!Tokenizer.isHidden(text.charAt(j))) {
                        shown.append(text.charAt(j));
                    }
                }
                return shown.toString();
            }
        }
        return text.subSequence(start, end).toString();
    }

    /** "1,2,3", "30.9.2024": the same mark stands before and after, and what came before was no group of one numeral. */
    private boolean isInsideList(int start, char mark) {
        return (mark == ',' || mark == '.')
                && start >= 2
                && text.charAt(start - 1) == mark
                && Character.isDigit(text.charAt(start - 2));
    }

    private boolean isDigit(int i) {
        if (i >= to) {
            return false;
        }
        char c = text.charAt(i);
        return c < 128
                ? c >= '0' && c <= '9'
                : Character.isDigit(c)
                        || Character.isHighSurrogate(c) && Character.isDigit(Character.codePointAt(text, i));
    }

    /** After the digits at {@code i}; hidden characters are passed only where a digit or a mark and a digit follow. */
    private int digits(int i) {
        int at = i;
        while (at < to) {
            if (isDigit(at)) {
                at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
            } else {
                int next = at;
                while (next < to && Tokenizer.isHidden(text.charAt(next))) {
                    next++;
                }
                if (next == at || next >= to) {
                    break;
                }
                char c = text.charAt(next);
                boolean goesOn = isDigit(next) || ((c == '.' || c == ',') && isDigit(next + 1));
                if (!goesOn) {
                    break;
                }
                at = next;
                if (!isDigit(at)) {
                    break;
                }
            }
        }
        return at;
    }

    private int count(int from, int end) {
        int n = 0;
        for (int i = from; i < end; i++) {
            if (isDigit(i)) {
                n++;
            }
        }
        return n;
    }

    private int commas(int whole, int lead) {
        int groups = 0;
        boolean western = lead <= 3;
        boolean indian = lead <= 2;
        boolean lastIsThree = false;
        int at = whole;
        while (at < to && text.charAt(at) == ',' && isDigit(at + 1)) {
            int next = digits(at + 1);
            int size = count(at + 1, next);
            western &= size == 3;
            indian &= !lastIsThree && (size == 2 || size == 3);
            lastIsThree = size == 3;
            groups++;
            at = next;
        }
        if (groups == 0) {
            return whole;
        }
        if (western || (indian && lastIsThree)) {
            return decimals(at);
        }
        if (groups == 1 && at < to && text.charAt(at) == '.' && isDigit(at + 1)) {
            return whole;
        }
        return groups == 1 && lead <= 9 && !isSpacedYears(whole, lead, at) ? at : whole;
    }

    /** "1985,86" lists two years. */
    private static boolean isSpacedYears(int whole, int lead, int end) {
        return lead == 4 && (end - whole == 3 || end - whole == 5);
    }

    private int points(int whole, int lead, char mark) {
        if (!isDigit(whole + 1)) {
            return whole;
        }
        int at = digits(whole + 1);
        if (at >= to || text.charAt(at) != '.' || !isDigit(at + 1)) {
            boolean isGroup = lead <= 3 && count(whole + 1, at) == 3;
            return isGroup && at < to && text.charAt(at) == ',' && isDigit(at + 1) && !isDigit(at + 4)
                    ? digits(at + 1)
                    : at;
        }
        boolean grouped = lead <= 3 && mark == '.';
        int end = whole;
        while (end < to && text.charAt(end) == '.' && isDigit(end + 1)) {
            int next = digits(end + 1);
            grouped &= count(end + 1, next) == 3;
            end = next;
        }
        if (!grouped) {
            return whole;
        }
        return end < to && text.charAt(end) == ',' && isDigit(end + 1) ? digits(end + 1) : end;
    }

    private static boolean isGroupBlank(char c, boolean plainToo) {
        return c == ' ' && plainToo || c == '\u00A0' || c == '\u202F' || c >= '\u2004' && c <= '\u200A';
    }

    /** After the groups of three that follow: {@code kind} 1 for apostrophes, 2 for blanks; nothing if one is not whole. */
    private int groups(int whole, int kind) {
        int at = whole;
        char mark = text.charAt(whole);
        while (at < to && isSame(mark, text.charAt(at), kind) && isDigit(at + 1)) {
            int next = digits(at + 1);
            boolean isThree = count(at + 1, next) == 3;
            boolean isName = next < to && isPartOfRange(next);
            if (!isThree || isName) {
                return mark == ' ' ? whole : at;
            }
            at = next;
        }
        return at;
    }

    /** "10 100/200", "737 800-900": not groups of one number. */
    private boolean isPartOfRange(int i) {
        return (text.charAt(i) == '/' || text.charAt(i) == '-') && isDigit(i + 1);
    }

    private static boolean isSame(char mark, char c, int kind) {
        return kind == 1 ? Tokenizer.isApostrophe(c) : c == mark;
    }

    private int decimals(int at) {
        if (at < to && (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigit(at + 1)) {
            char mark = text.charAt(at);
            int end = digits(at + 1);
            boolean more = end < to && text.charAt(end) == mark && isDigit(end + 1);
            return more ? at : end;
        }
        return at;
    }
}
