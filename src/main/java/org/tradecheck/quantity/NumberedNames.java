package org.tradecheck.quantity;

/**
 * Names that contain numbers: "COVID-19", "A320", "chapter 84", "Nord Stream 2", "787-9". Such a number is no quantity,
 * and neither are those that go on with a list of such names.
 */
final class NumberedNames {

    /** A longer number behind a capitalised word is no part of its name. */
    private static final int LONGEST_PRODUCT = 4;

    private final SentenceWords words;
    private final FoundNumbers found;
    private final CurrencySigns signs;
    private final UnitPlaces units;

    NumberedNames(SentenceWords words, FoundNumbers found, CurrencySigns signs, UnitPlaces units) {
        this.words = words;
        this.found = found;
        this.signs = signs;
        this.units = units;
    }

    /** The index after the name that a numeral is part of; that of the numeral if it is part of none. */
    int end(int i, Numeral numeral) {
        int glued = glued(i);
        if (glued > i) {
            return glued;
        }
        if (!words.isPlainInteger(i) || units.hasUnit(i + 1) || signs.isSign(i - 1)) {
            return isHeadedDecimal(i) ? i + 1 : i;
        }
        if (hasLeadingZero(i)) {
            return i + 1;
        }
        if (isHeaded(i)) {
            return afterGluedLetters(i);
        }
        if (isChained(i)) {
            return i + 1;
        }
        if (isCode(i) || isDesignation(i)) {
            return i + 3;
        }
        return isProduct(i, numeral) ? i + 1 : i;
    }

    private boolean hasLeadingZero(int i) {
        String printed = words.word(i);
        return printed.length() > 1 && printed.charAt(0) == '0';
    }

    // ---- behind a head ----

    /** "Chapter 84", "Boeing 787", "S & P 500", "Group of 20". */
    private boolean isHeaded(int i) {
        boolean headed =
                words.isOf(i - 1, Words.NAME_HEAD) && (words.isCapital(i - 1) || isUnmistakable(words.word(i - 1)));
        boolean andSign = i > 2 && words.is(i - 2, "&") && words.word(i - 1).length() == 1;
        boolean group = words.is(i - 1, "of") && words.is(i - 2, "group") && words.isCapital(i - 2);
        return headed || andSign || group;
    }

    /** A head of names also without a capital. */
    private static boolean isUnmistakable(String head) {
        return switch (head) {
            case "section",
                    "sections",
                    "article",
                    "articles",
                    "chapter",
                    "chapters",
                    "resolution",
                    "hs",
                    "sitc",
                    "iso",
                    "iphone",
                    "table",
                    "exhibit",
                    "annex",
                    "chart",
                    "boeing",
                    "airbus",
                    "nasdaq",
                    "ftse",
                    "nikkei",
                    "heading",
                    "headings",
                    "subheading",
                    "subheadings",
                    "paragraph",
                    "appendix",
                    "page",
                    "pages" -> true;
            default -> false;
        };
    }

    /** "Table 4.2", "HS 2709.00". */
    private boolean isHeadedDecimal(int i) {
        if (!words.isCapital(i - 1)) {
            return false;
        }
        boolean isHead = switch (words.word(i - 1)) {
            case "table", "chart", "section", "hs", "version", "figure", "windows" -> true;
            default -> false;
        };
        return isHead && !units.hasUnit(i + 1);
    }

    /** "HS 2710 to 2713", "chapters 84, 85, and 90": the rest of a list of names. */
    private boolean isChained(int i) {
        int end = found.nameEnd();
        if (end < 0 || i - end > 2 || i == end) {
            return false;
        }
        for (int k = end; k < i; k++) {
            switch (words.word(k)) {
                case ",", "and", "or", "to", "-", "/", "&", "+" -> {}
                default -> {
                    return false;
                }
            }
        }
        return !words.isWord(i + 1) || words.isOf(i + 1, Words.AFTER_LEANING) || words.isNumber(end - 1);
    }

    // ---- two numbers with a hyphen ----

    /** "12-045": what begins with a nought is the rest of a code. */
    private boolean isCode(int i) {
        return isHyphenated(i) && hasLeadingZero(i + 2);
    }

    /** "787-9", "3-1": two whole numbers that fall are a model or a score and no range. */
    private boolean isDesignation(int i) {
        return isHyphenated(i)
                && words.integer(i + 2) < words.integer(i)
                && !words.is(i + 3, "/")
                && !units.hasUnit(i + 3);
    }

    private boolean isHyphenated(int i) {
        return words.is(i + 1, "-") && words.touches(i + 1) && words.touches(i + 2) && words.isPlainInteger(i + 2);
    }

    // ---- letters that touch the number ----

    /** After "14a", "A320", "5G", "COVID-19", "CB26-104", "10-K", "sknews.kz/12"; the numeral itself for none. */
    private int glued(int i) {
        if (!words.touches(i) && !words.touches(i + 1)) {
            return i;
        }
        if (hasLettersBeside(i) && !signs.isSign(i - 1)) {
            return afterGluedLetters(i);
        }
        if (isJoined(i)) {
            if (words.isNumber(i - 2) && found.nameEnd() == i - 1) {
                return i + 1;
            }
            if (isJoinedToName(i) && !units.hasUnit(i + 1)) {
                return afterGluedLetters(i);
            }
        }
        return isForm(i) ? i + 3 : i;
    }

    /** Letters before it, letters behind it that are no unit, letters between it and another number. */
    private boolean hasLettersBeside(int i) {
        if (words.isWord(i - 1) && words.touches(i)) {
            return true;
        }
        if (!words.isWord(i + 1) || !words.touches(i + 1)) {
            return false;
        }
        boolean isInterlaced = words.isNumber(i + 2) && words.touches(i + 2);
        return isInterlaced || !units.isGluedUnit(i + 1);
    }

    /** Whether a mark joins the number to what is before it. */
    private boolean isJoined(int i) {
        if (i < 2 || !words.touches(i) || !words.touches(i - 1)) {
            return false;
        }
        return switch (words.word(i - 1)) {
            case "-", "/", "_", "@", ".", "=", "&", "+" -> true;
            default -> false;
        };
    }

    private boolean isJoinedToName(int i) {
        if (!words.isWord(i - 2)) {
            return false;
        }
        boolean isCapitalised = words.isCapital(i - 2) && !words.isMonth(i - 2) && !isLeadWord(words.word(i - 2));
        return isCapitalised || !words.is(i - 1, "-");
    }

    /** "Mid-2024", "Top-10": no names, though a hyphen joins them. */
    private static boolean isLeadWord(String lower) {
        return switch (lower) {
            case "mid",
                    "pre",
                    "post",
                    "end",
                    "early",
                    "late",
                    "about",
                    "over",
                    "under",
                    "some",
                    "from",
                    "to",
                    "us",
                    "top" -> true;
            default -> false;
        };
    }

    /** "10-K": a number, a hyphen and one capital. */
    private boolean isForm(int i) {
        return words.is(i + 1, "-")
                && words.touches(i + 1)
                && words.touches(i + 2)
                && words.isCapital(i + 2)
                && words.length(i + 2) == 1
                && words.isPlainInteger(i);
    }

    private int afterGluedLetters(int i) {
        int end = i + 1;
        while (words.touches(end) && (words.isNumber(end) || words.isWord(end)) && !words.is(end, "'s")) {
            end++;
        }
        return end;
    }

    // ---- behind a capital ----

    /** "Falcon 9", "Nord Stream 2": a capitalised word that starts no sentence, and a small bare number. */
    private boolean isProduct(int i, Numeral numeral) {
        if (i < 2
                || numeral.isGrouped()
                || words.length(i) > LONGEST_PRODUCT
                || !words.isCapital(i - 1)
                || words.isMonth(i - 1)) {
            return false;
        }
        if (!words.isInSentenceCase() || words.startsQuoteOrSentence(i - 1) || words.touches(i)) {
            return false;
        }
        if (words.unitAt(i + 1).isPresent() || words.is(i - 2, "to") || words.is(i - 2, "from")) {
            return false;
        }
        return !isListed(i)
                && !words.isOf(i - 1, Words.BEFORE_YEAR | Words.LEANING)
                && !Hedges.endsAt(words.tokens, i)
                && !isNoProduct(words.word(i - 1));
    }

    /** "France 12, Italy 9": one figure for each. */
    private boolean isListed(int i) {
        return words.is(i + 1, "(") || (words.is(i + 1, ",") && words.isNumber(i + 3)) || words.isNumber(i + 2);
    }

    /** "Friday 13", "Q 3", "No 5": not every capitalised word is a product. */
    private static boolean isNoProduct(String lower) {
        return lower.endsWith("day") || lower.equals("q") || lower.equals("no");
    }
}
