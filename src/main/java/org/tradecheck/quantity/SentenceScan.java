package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;
import org.tradecheck.text.WordBits;

/** Finds the numbers of one sentence with what is printed around each; what is left out is filled in later. */
final class SentenceScan {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Set<String> MEASURED_AS =
            Set.of("gross", "net", "wet", "dry", "standard", "metric", "long", "short", "registered");
    private static final Set<String> PHONE_WORDS = Set.of(
            "tel", "telephone", "phone", "fax", "mobile", "enquiries", "inquiries", "contact", "call", "telefax");
    private static final WordBits IS_PHONE_WORD = new WordBits(1) {
        @Override
        protected int ask(String word) {
            return PHONE_WORDS.contains(word) ? 1 : 0;
        }
    };
    private static final List<String> DATE_MARKS = List.of(".", "/", "-");
    /** "Each export dollar": so far behind "each" the coin stands. */
    private static final int LONGEST_COIN = 3;

    private static final Set<String> GOODS_BAGS =
            Set.of("bag", "bags", "bale", "bales", "sack", "sacks", "barrel", "box");

    final CharSequence text;
    final List<Token> tokens;
    final List<Draft> drafts = new ArrayList<>(8);

    /** Whether the word "daily" is among the tokens. */
    final boolean isDaily;

    /** What bare numbers are here, if this or an earlier sentence says so. */
    Elision.Declared declared = Elision.Declared.NONE;

    /** What each token is, see {@link #NUMBER}; behind it the {@link Words#CLASSES} of its word. */
    private final int[] traits;

    /** The word of each token, which is asked for most. */
    private final Word[] words;

    private static final int NUMBER = 1;
    private static final int WORD = 1 << 1;

    /** It touches the token before it. */
    private static final int GLUED = 1 << 2;

    /** A word with a capital. */
    private static final int CAPITAL = 1 << 3;

    /** A number of plain digits. */
    private static final int PLAIN = 1 << 4;

    private static final int CLASSES = 5;

    /** What a number can begin with: a numeral, one of its words, or an article in front of one. */
    private static final int MAY_BE_NUMBER = NUMBER | (Words.TRIGGER | Words.ARTICLE) << CLASSES;

    private final Numeral.DecimalMark mark;
    private final CurrencyResolver currencies;
    private final List<Remark> remarks;
    private int nameEnd = -1;
    private int unitAskedAt = -1;
    private boolean isUnitThere;
    private int signAskedAt = -1;
    private int signAskedFrom;
    private Sign signThere = new Sign(0, "");
    private Case letterCase = Case.UNKNOWN;

    private enum Case {
        UNKNOWN,
        SENTENCE,
        TITLE,
        UPPER
    }

    SentenceScan(
            CharSequence text,
            List<Token> tokens,
            boolean isDaily,
            Numeral.DecimalMark mark,
            CurrencyResolver currencies,
            List<Remark> remarks) {
        this.text = text;
        this.tokens = tokens;
        this.isDaily = isDaily;
        this.mark = mark;
        this.currencies = currencies;
        this.remarks = remarks;
        this.traits = new int[tokens.size()];
        this.words = new Word[tokens.size()];
        int before = -1;
        for (int i = 0; i < traits.length; i++) {
            Token token = tokens.get(i);
            Word word = token.word();
            words[i] = word;
            traits[i] = traits(token, word) | (token.start() == before ? GLUED : 0);
            before = token.end();
        }
    }

    private static int traits(Token token, Word word) {
        if (token.isNumber()) {
            return word.digits() > 0 ? NUMBER | PLAIN : NUMBER;
        }
        int classes = Words.CLASSES.of(word) << CLASSES;
        if (!token.isWord()) {
            return classes;
        }
        return token.isCapital() ? classes | WORD | CAPITAL : classes | WORD;
    }

    private boolean has(int i, int trait) {
        return i >= 0 && i < traits.length && (traits[i] & trait) != 0;
    }

    /** Whether the word or mark at a place is of a class of {@link Words}. */
    boolean isOf(int i, int wordClass) {
        return has(i, wordClass << CLASSES);
    }

    /** The first place from one on with a word or mark of a class of {@link Words}; the number of tokens if there is none. */
    int next(int from, int wordClass) {
        return nextWith(from, wordClass << CLASSES);
    }

    private int nextWith(int from, int some) {
        int i = from;
        while (i < traits.length && (traits[i] & some) == 0) {
            i++;
        }
        return i;
    }

    void scan() {
        int i = nextWith(0, MAY_BE_NUMBER);
        while (i < traits.length) {
            int next = i + 1;
            if (has(i, NUMBER)) {
                next = numeral(i);
            } else if (has(i, WORD) && startsSpelled(i)) {
                next = spelled(i);
            }
            i = nextWith(Math.max(i + 1, next), MAY_BE_NUMBER);
        }
    }

    /** Whether a number in words begins with one of its words, or with an article that one follows. */
    private boolean startsSpelled(int i) {
        return isOf(i, Words.TRIGGER) || isOf(i + 1, Words.TRIGGER);
    }

    String word(int i) {
        return i >= 0 && i < words.length ? words[i].text() : "";
    }

    /** Whether a token reads so; a place where there is none reads as nothing does. */
    boolean is(int i, String word) {
        return i >= 0 && i < words.length && words[i].is(word);
    }

    private boolean isNumber(int i) {
        return has(i, NUMBER);
    }

    private boolean isWord(int i) {
        return has(i, WORD);
    }

    /** Whether the token touches the one before it. */
    boolean touches(int i) {
        return has(i, GLUED);
    }

    String raw(int i) {
        Token token = tokens.get(i);
        return text.subSequence(token.start(), token.end()).toString();
    }

    /** As printed, without the full stop of an abbreviation. */
    private String bare(int i) {
        String raw = raw(i);
        return raw.length() > 1 && raw.endsWith(".") && raw.indexOf('.') == raw.length() - 1
                ? raw.substring(0, raw.length() - 1)
                : raw;
    }

    private boolean isCapital(int i) {
        return has(i, CAPITAL);
    }

    private boolean isUpper(int i) {
        Token token = tokens.get(i);
        for (int k = token.start(); k < token.end(); k++) {
            if (Character.isLowerCase(text.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    private Case letterCase() {
        if (letterCase == Case.UNKNOWN) {
            int words = 0;
            int capitals = 0;
            int upper = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (isWord(i) && tokens.get(i).length() > 3) {
                    words++;
                    if (isCapital(i)) {
                        capitals++;
                        if (isUpper(i)) {
                            upper++;
                        }
                    }
                }
            }
            letterCase = upper * 10 > words * 8 && words > 1
                    ? Case.UPPER
                    : capitals * 10 > words * 7 && words > 2 ? Case.TITLE : Case.SENTENCE;
        }
        return letterCase;
    }

    private int remember(int end) {
        nameEnd = end;
        return end;
    }

    // ---- numerals ----

    private int numeral(int i) {
        Token token = tokens.get(i);
        noteOddCharacters(token);
        Optional<Numeral> read = Numeral.of(token.word(), mark);
        if (read.isEmpty()) {
            remarks.add(new Remark(token.span(), Remark.Kind.TOO_LONG));
            return i + 1;
        }
        Numeral numeral = read.get();
        if (numeral.isAmbiguous()) {
            remarks.add(new Remark(token.span(), Remark.Kind.AMBIGUOUS_DECIMAL));
        }
        int end = phone(i);
        if (end > i) {
            return end;
        }
        if (isEnumerator(i) || isFootnote(i)) {
            return i + 1;
        }
        end = date(i, numeral);
        if (end > i) {
            return end;
        }
        end = year(i, numeral);
        if (end > i) {
            return end;
        }
        end = clock(i);
        if (end > i) {
            return end;
        }
        end = ordinal(i, numeral);
        if (end > i) {
            return end;
        }
        end = name(i, numeral);
        if (end > i) {
            return remember(end);
        }
        return amount(i, numeral);
    }

    private void noteOddCharacters(Token token) {
        boolean isPlain = token.word().isPlain();
        boolean hidden = !isPlain && token.lower().length() < token.length()
                || (token.start() > 0 && QuantityReader.isHidden(text.charAt(token.start() - 1)))
                || (token.end() < text.length() && QuantityReader.isHidden(text.charAt(token.end())));
        if (hidden) {
            remarks.add(new Remark(token.span(), Remark.Kind.HIDDEN_CHARACTER));
        }
        if (isPlain) {
            return;
        }
        String lower = token.lower();
        for (int k = 0; k < lower.length(); k++) {
            char c = lower.charAt(k);
            if (c > 127 && (Character.isDigit(c) || Character.isSurrogate(c))) {
                remarks.add(new Remark(token.span(), Remark.Kind.FOREIGN_DIGIT));
                return;
            }
        }
    }

    private boolean isPlainInteger(int i) {
        return has(i, PLAIN);
    }

    /** The value of plain digits, at most nine of them; -1 for anything else. */
    private int integer(int i) {
        return has(i, PLAIN) ? words[i].whole() : -1;
    }

    private boolean isEnumerator(int i) {
        boolean isDotted = i <= 1
                && !isPlainInteger(i)
                && tokens.get(i).lower().indexOf('.') > 0
                && tokens.get(i).length() <= 5;
        if (isDotted && isCapital(i + 1) && !isBeforeUnit(i + 1) && (i == 0 || is(0, "-"))) {
            return true;
        }
        if (i != 0 || !isPlainInteger(0) || tokens.get(0).word().digits() > 2) {
            return false;
        }
        String next = word(1);
        return (next.equals(".") || next.equals(")")) && touches(1) && (tokens.size() == 2 || !touches(2));
    }

    /** A small number after the sentence's end, or after another number and before its end, is a footnote. */
    private boolean isFootnote(int i) {
        if (!isPlainInteger(i) || tokens.get(i).word().digits() > 3) {
            return false;
        }
        if (i + 1 == tokens.size() && i > 1 && (is(i - 1, ".") || is(i - 1, "\u201D"))) {
            return true;
        }
        if (i > 0 && touches(i) && is(i - 1, ".") && i > 1 && isWord(i - 2) && touches(i - 1)) {
            return true;
        }
        return isNumber(i - 1)
                && !touches(i)
                && integer(i - 1) >= 1900
                && (i + 1 == tokens.size() || is(i + 1, ".") || is(i + 1, ","));
    }

    private int phone(int i) {
        boolean plus = touches(i) && is(i - 1, "+");
        boolean bracket = touches(i) && is(i - 1, "(");
        if (!plus && !bracket && tokens.get(i).lower().charAt(0) != '0' && !isAfterPhoneWord(i)) {
            return i;
        }
        int digits = 0;
        int groups = 0;
        int at = i;
        while (at < tokens.size()) {
            if (isNumber(at)) {
                String lower = tokens.get(at).lower();
                if (lower.indexOf(',') >= 0 || lower.indexOf('.') >= 0) {
                    break;
                }
                digits += lower.length();
                groups++;
                at++;
            } else if ((is(at, "-") || is(at, ")") || is(at, "(") || is(at, "/"))
                    && (isNumber(at + 1) || is(at + 1, "("))) {
                at++;
            } else {
                break;
            }
        }
        return digits >= 7 && groups >= (plus ? 1 : 2) ? remember(at) : i;
    }

    private boolean isAfterPhoneWord(int i) {
        if (!IS_PHONE_WORD.isAnyAmong(tokens)) {
            return false;
        }
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            if (PHONE_WORDS.contains(word(k))) {
                return true;
            }
        }
        return false;
    }

    // ---- dates and years ----

    private boolean isMonth(int i) {
        return isCapital(i) && isOf(i, Words.MONTH);
    }

    private boolean isDay(int i) {
        int value = integer(i);
        return value >= 1 && value <= 31;
    }

    private boolean isYear(int i) {
        int value = integer(i);
        return value >= 1500 && value <= 2199 && tokens.get(i).length() == 4;
    }

    /** "March 9", "18 September 2025", "June 1-10", "30.9.2024", "2024-05-16". */
    private int date(int i, Numeral numeral) {
        int first = i;
        int end = i;
        if (isDay(i)) {
            int suffix = isOrdinalSuffix(i + 1) ? i + 2 : i + 1;
            int month = is(suffix, "of") && suffix > i + 1 ? suffix + 1 : suffix;
            if (isMonth(month) && !isAfterMonth(i) && isDateLike(i)) {
                end = month + 1;
            } else if (isMonth(i - 1) && i > floor() && !isBeforeUnit(suffix)) {
                first = i - 1;
                end = suffix;
                if (is(end, "-") && isDay(end + 1) && integer(end + 1) > integer(i) && touches(end)) {
                    end += 2;
                }
            } else {
                end = numericDate(i);
                if (end == i) {
                    return i;
                }
                add(first, end, Kind.DATE, numeral.value(), Draft.Form.EXACT);
                return end;
            }
            int year = is(end, ",") ? end + 1 : end;
            if (isYear(year) && !isBeforeUnit(year + 1)) {
                end = year + 1;
            }
            add(first, end, Kind.DATE, numeral.value(), Draft.Form.EXACT);
            return end;
        }
        if (isYear(i)) {
            end = isoDate(i);
            if (end > i) {
                add(i, end, Kind.DATE, numeral.value(), Draft.Form.EXACT);
            }
            return end;
        }
        return i;
    }

    private boolean isAfterMonth(int i) {
        return isMonth(i - 1) && word(i - 1).length() > 3 && isYear(i + 2);
    }

    /** "rose 5 March" is nothing; "12 May" is a date unless a money sign stands before it. */
    private boolean isDateLike(int i) {
        return i == 0 || !touches(i) || is(i - 1, "(") || is(i - 1, "-") || is(i - 1, "\"");
    }

    private int numericDate(int i) {
        if (!touches(i + 1) || !touches(i + 3)) {
            return i;
        }
        for (String mark : DATE_MARKS) {
            if (is(i + 1, mark) && is(i + 3, mark) && isDay(i + 2) && isPlainInteger(i + 4) && touches(i + 4)) {
                int year = integer(i + 4);
                if ((tokens.get(i + 4).length() == 4 && year >= 1500 && year <= 2199)
                        || (tokens.get(i + 4).length() == 2 && !mark.equals("-"))) {
                    return i + 5;
                }
            }
        }
        return i;
    }

    private int isoDate(int i) {
        boolean parted = touches(i + 1) && touches(i + 3) && is(i + 1, "-") && is(i + 3, "-");
        return parted && isDay(i + 2) && isDay(i + 4) && touches(i + 4) ? i + 5 : i;
    }

    private boolean isOrdinalSuffix(int i) {
        if (!isWord(i) || !touches(i)) {
            return false;
        }
        return switch (word(i)) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    /** Whether what stands here makes the number before it an amount. */
    private boolean isBeforeUnit(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        // Each way to read a numeral asks about the words behind it.
        if (i != unitAskedAt) {
            isUnitThere = isUnit(i);
            unitAskedAt = i;
        }
        return isUnitThere;
    }

    private boolean isUnit(int i) {
        if (isOf(i, Words.SCALE) || is(i, "%")) {
            return true;
        }
        if (touches(i) && isWord(i) && !isOrdinalSuffix(i) && !is(i, "'s") && !is(i, "s")) {
            return true;
        }
        if (!mayBeginUnit(i)) {
            return false;
        }
        Optional<Lexicon.Match<UnitWord>> unit = UnitWord.LEXICON.longestAt(tokens, i);
        if (unit.isPresent()) {
            Kind kind = unit.get().value().kind();
            return kind != Kind.COUNT && kind != Kind.OTHER;
        }
        return isCurrencyNoun(i);
    }

    private boolean isCurrencyNoun(int i) {
        return isWord(i) && isOf(i, Words.CURRENCY) && !is(i, "real");
    }

    private int year(int i, Numeral numeral) {
        boolean glued = isWord(i - 1) && touches(i);
        if (glued) {
            return gluedYear(i, numeral);
        }
        if (isYear(i)) {
            int value = integer(i);
            boolean isInAddress =
                    i > 1 && is(i - 1, "/") && touches(i) && touches(i - 1) && isWord(i - 2) && !isMonth(i - 2);
            if (isInAddress || isSign(i - 1) || isBlankedOut(i) || (isBeforeUnit(yearEnd(i)) && !isPriceBase(i))) {
                return i;
            }
            int end = yearEnd(i);
            if (touches(end) && is(end, "s") || touches(end) && is(end, "'s") && value % 10 == 0) {
                end++;
            }
            boolean isPair = end > i + 1 && word(i + 1).length() == 1 && isNumber(end - 1);
            if (!isPair && isNameYear(i)) {
                return remember(end);
            }
            if (isCountedThing(i, end) || (value < 1900 && !isYearContext(i)) || value > 2100 && !isYearContext(i)) {
                return i;
            }
            add(i, end, Kind.YEAR, numeral.value(), Draft.Form.EXACT);
            return end;
        }
        return shortYear(i, numeral);
    }

    /** "FY24", "FY2021-22", "Q3", "H1": the letters say what the digits are. */
    private int gluedYear(int i, Numeral numeral) {
        String lead = word(i - 1);
        int value = integer(i);
        switch (lead) {
            case "fy", "cy", "my", "ay" -> {
                int size = tokens.get(i).length();
                if (value < 0 || (size != 2 && size != 4)) {
                    return i;
                }
                int end = yearEnd(i);
                add(i - 1, end, Kind.YEAR, numeral.value(), Draft.Form.EXACT);
                return end;
            }
            case "q", "h" -> {
                boolean isPart = value >= 1 && value <= (lead.equals("q") ? 4 : 2);
                return isPart ? remember(i + 1) : i;
            }
            default -> {
                return i;
            }
        }
    }

    /** After a year and the rest of "2021-22", "2019/20". */
    private int yearEnd(int i) {
        boolean parted = touches(i + 1) && touches(i + 2) && (is(i + 1, "-") || is(i + 1, "/"));
        if (!parted || !isPlainInteger(i + 2)) {
            return i + 1;
        }
        int first = integer(i) % 100;
        int next = integer(i + 2);
        int size = tokens.get(i + 2).length();
        boolean follows = size == 2 && next == (first + 1) % 100 || size == 4 && next == integer(i) + 1;
        boolean isSpan = size == 2 && tokens.get(i).length() == 4 && next > first;
        return follows || isSpan ? i + 3 : i + 1;
    }

    /** "'87", "86/87", "fiscal 87". */
    private int shortYear(int i, Numeral numeral) {
        if (!isPlainInteger(i) || tokens.get(i).length() != 2) {
            return i;
        }
        if (i > 0 && is(i - 1, "'") && touches(i)) {
            add(i, i + 1, Kind.YEAR, numeral.value(), Draft.Form.EXACT);
            return i + 1;
        }
        int end = yearEnd(i);
        if (end > i + 1 && is(i + 1, "/") && integer(i) > 12) {
            add(i, end, Kind.YEAR, numeral.value(), Draft.Form.EXACT);
            return end;
        }
        if (touches(i + 1) && is(i + 1, "s") && integer(i) % 10 == 0) {
            add(i, i + 2, Kind.YEAR, numeral.value(), Draft.Form.EXACT);
            return i + 2;
        }
        boolean fiscal = is(i - 1, "fiscal") || is(i - 1, "fy");
        if (fiscal && !isBeforeUnit(i + 1)) {
            add(i, i + 1, Kind.YEAR, numeral.value(), Draft.Form.EXACT);
            return i + 1;
        }
        return i;
    }

    private boolean isBlankedOut(int i) {
        return i > 0 && touches(i) && (is(i - 1, "+") || is(i - 1, "#"));
    }

    private boolean isYearContext(int i) {
        return isOf(i - 1, Words.BEFORE_YEAR) || isMonth(i - 1) || isYear(i - 2) || isYear(i + 2);
    }

    /** "chained 2017 dollars", "at constant 2015 prices". */
    private boolean isPriceBase(int i) {
        return switch (word(i - 1)) {
            case "chained", "constant", "base" -> true;
            default -> false;
        };
    }

    /** "Expo 2025", "Vision 2030", "Uzbekistan – 2030 strategy". */
    private boolean isNameYear(int i) {
        if (isCapital(i - 1) && Words.YEAR_NAME_HEADS.contains(word(i - 1))) {
            return true;
        }
        boolean dashed = i > 1 && (is(i - 1, "-") || is(i - 1, "--")) && isCapital(i - 2);
        if (dashed && Words.PLANS.contains(word(i + 1))) {
            return true;
        }
        boolean glued = dashed && touches(i) && touches(i - 1) && is(i - 1, "-");
        return (glued && !isMonth(i - 2) && !is(i - 2, "mid") && letterCase() == Case.SENTENCE)
                || (isCapital(i + 1) && Words.PLANS.contains(word(i + 1)) && letterCase() == Case.SENTENCE)
                || (isWord(i + 1) && is(i + 1, "world") && is(i + 2, "expo"));
    }

    private boolean isCountedThing(int i, int end) {
        if (end > i + 1 || isOf(i - 1, Words.BEFORE_YEAR) || isMonth(i - 1)) {
            return false;
        }
        Optional<Lexicon.Match<UnitWord>> unit = UnitWord.LEXICON.longestAt(tokens, end);
        boolean counted = unit.isPresent() && unit.get().value().kind() == Kind.COUNT && !isCapital(end);
        return counted || (Hedges.endsAt(tokens, i) && isWord(end) && word(end).endsWith("s"));
    }

    private int clock(int i) {
        int value = integer(i);
        if (value < 0) {
            String lower = word(i);
            if (isHalfDay(i + 1) && lower.length() <= 5 && lower.indexOf('.') > 0) {
                add(i, i + 2, Kind.OTHER, BigDecimal.ZERO, Draft.Form.EXACT).unit = new Unit("clock");
                return i + 2;
            }
            return i;
        }
        int end = i;
        if (touches(i + 1) && is(i + 1, ":") && isPlainInteger(i + 2) && touches(i + 2)) {
            if (tokens.get(i + 2).length() != 2) {
                return remember(i + 3);
            }
            end = i + 3;
            if (isHalfDay(end) || is(end, "gmt") || is(end, "utc")) {
                end++;
            }
        } else if (value <= 24 && isHalfDay(i + 1)) {
            end = i + 2;
        } else if (tokens.get(i).length() == 4 && (is(i + 1, "gmt") || is(i + 1, "hrs"))) {
            end = i + 2;
        }
        if (end > i) {
            add(i, end, Kind.OTHER, BigDecimal.valueOf(value), Draft.Form.EXACT).unit = new Unit("clock");
        }
        return end;
    }

    private boolean isHalfDay(int i) {
        return isOf(i, Words.HALF_DAY);
    }

    static boolean isHalfDay(String word) {
        return switch (word) {
            case "a.m.", "p.m.", "am", "pm", "o'clock" -> true;
            default -> false;
        };
    }

    private int ordinal(int i, Numeral numeral) {
        if (i + 1 < tokens.size() && touches(i + 1) && isWord(i + 1) && isPlainInteger(i)) {
            String next = word(i + 1);
            boolean suffix = isOrdinalSuffix(i + 1);
            boolean run =
                    next.length() > 4 && (next.startsWith("th") || next.startsWith("rd") || next.startsWith("nd"));
            if (suffix || run) {
                Draft draft = add(i, i + 2, Kind.ORDINAL, numeral.value(), Draft.Form.EXACT);
                draft.end = tokens.get(i + 1).start() + 2;
                return i + 2;
            }
        }
        boolean numbered =
                (is(i - 1, "no") && (raw(i - 1).endsWith(".") || isCapital(i - 1))) || is(i - 1, "#") && touches(i);
        if (numbered && isPlainInteger(i)) {
            if (integer(i) >= 1 && integer(i) <= 50 && !isBeforeUnit(i + 1)) {
                add(i, i + 1, Kind.ORDINAL, numeral.value(), Draft.Form.EXACT);
                return i + 1;
            }
            return remember(i + 1);
        }
        return i;
    }

    // ---- names ----

    private int name(int i, Numeral numeral) {
        int glued = gluedName(i);
        if (glued > i) {
            return glued;
        }
        if (!isPlainInteger(i) || isBeforeUnit(i + 1) || isSign(i - 1)) {
            return headedDecimal(i);
        }
        String printed = tokens.get(i).lower();
        if (printed.length() > 1 && printed.charAt(0) == '0') {
            return i + 1;
        }
        String before = word(i - 1);
        boolean headed = isOf(i - 1, Words.NAME_HEAD) && (isCapital(i - 1) || isUnmistakable(before));
        boolean andSign = i > 2 && is(i - 2, "&") && before.length() == 1;
        boolean group = before.equals("of") && is(i - 2, "group") && isCapital(i - 2);
        if (headed || andSign || group) {
            return afterGluedLetters(i);
        }
        if (isChained(i)) {
            return i + 1;
        }
        boolean isCode = i + 2 < tokens.size()
                && is(i + 1, "-")
                && touches(i + 1)
                && touches(i + 2)
                && isNumber(i + 2)
                && tokens.get(i + 2).lower().charAt(0) == '0'
                && tokens.get(i + 2).lower().length() > 1
                && isPlainInteger(i + 2);
        if (isCode) {
            return i + 3;
        }
        if (isDesignation(i)) {
            return i + 3;
        }
        return isProduct(i, numeral) ? i + 1 : i;
    }

    /** "787-9", "3-1": two whole numbers that fall are a model or a score and no range. */
    private boolean isDesignation(int i) {
        return is(i + 1, "-")
                && touches(i + 1)
                && touches(i + 2)
                && isPlainInteger(i + 2)
                && integer(i + 2) < integer(i)
                && !is(i + 3, "/")
                && !isBeforeUnit(i + 3);
    }

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

    private int headedDecimal(int i) {
        if (!isCapital(i - 1)) {
            return i;
        }
        boolean isHead = switch (word(i - 1)) {
            case "table", "chart", "section", "hs", "version", "figure", "windows" -> true;
            default -> false;
        };
        return isHead && !isBeforeUnit(i + 1) ? i + 1 : i;
    }

    /** "14a", "A320", "5G", "COVID-19", "CB26-104", "10-K", "sknews.kz/12". */
    private int gluedName(int i) {
        if (!touches(i) && !touches(i + 1)) {
            return i;
        }
        boolean wordBefore = isWord(i - 1) && touches(i);
        if (wordBefore && !isSign(i - 1)) {
            return afterGluedLetters(i);
        }
        boolean isInterlaced = isWord(i + 1) && touches(i + 1) && isNumber(i + 2) && touches(i + 2);
        if (isInterlaced && !isSign(i - 1)) {
            return afterGluedLetters(i);
        }
        if (i + 1 < tokens.size() && isWord(i + 1) && touches(i + 1) && !isGluedUnit(i + 1) && !isSign(i - 1)) {
            return afterGluedLetters(i);
        }
        if (i > 1 && touches(i) && touches(i - 1)) {
            String join = word(i - 1);
            boolean joins = join.equals("-")
                    || join.equals("/")
                    || join.equals("_")
                    || join.equals("@")
                    || join.equals(".")
                    || join.equals("=")
                    || join.equals("&")
                    || join.equals("+");
            if (joins && isNumber(i - 2) && nameEnd == i - 1) {
                return i + 1;
            }
            if (joins && isWord(i - 2) && !isBeforeUnit(i + 1)) {
                boolean isName = !join.equals("-") || (isCapital(i - 2) && !isMonth(i - 2) && !isLeadWord(word(i - 2)));
                if (isName) {
                    return afterGluedLetters(i);
                }
            }
        }
        boolean form = is(i + 1, "-")
                && touches(i + 1)
                && touches(i + 2)
                && isCapital(i + 2)
                && tokens.get(i + 2).length() == 1;
        return form && isPlainInteger(i) ? i + 3 : i;
    }

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

    private int afterGluedLetters(int i) {
        int end = i + 1;
        while (end < tokens.size() && touches(end) && (isNumber(end) || isWord(end)) && !is(end, "'s")) {
            end++;
        }
        return end;
    }

    /** "HS 2710 to 2713", "chapters 84, 85, and 90": the rest of a list of names. */
    private boolean isChained(int i) {
        if (nameEnd < 0 || i - nameEnd > 2 || i == nameEnd) {
            return false;
        }
        for (int k = nameEnd; k < i; k++) {
            switch (word(k)) {
                case ",", "and", "or", "to", "-", "/", "&", "+" -> {}
                default -> {
                    return false;
                }
            }
        }
        return !isWord(i + 1) || isOf(i + 1, Words.AFTER_LEANING) || isNumber(nameEnd - 1);
    }

    /** "Falcon 9", "Nord Stream 2": a capitalised word that starts no sentence, and a small bare number. */
    private boolean isProduct(int i, Numeral numeral) {
        if (i < 2 || numeral.isGrouped() || tokens.get(i).length() > 4 || !isCapital(i - 1) || isMonth(i - 1)) {
            return false;
        }
        if (letterCase() != Case.SENTENCE || startsQuoteOrSentence(i - 1) || touches(i)) {
            return false;
        }
        if (UnitWord.LEXICON.longestAt(tokens, i + 1).isPresent()) {
            return false;
        }
        if (is(i - 2, "to") || is(i - 2, "from")) {
            return false;
        }
        boolean listed = is(i + 1, "(") || (is(i + 1, ",") && isNumber(i + 3)) || isNumber(i + 2);
        return !listed
                && !isOf(i - 1, Words.BEFORE_YEAR)
                && Hedges.endsAt(tokens, i) == false
                && !isWeekday(word(i - 1))
                && !isOf(i - 1, Words.LEANING);
    }

    private static boolean isWeekday(String lower) {
        return lower.endsWith("day") || lower.equals("q") || lower.equals("no");
    }

    private boolean startsQuoteOrSentence(int i) {
        if (i == 0) {
            return true;
        }
        return switch (word(i - 1)) {
            case "\u201C", "\"", ":", ".", "--", "-", "?", "!", "\u2022", "*" -> true;
            default -> false;
        };
    }

    private boolean isGluedUnit(int i) {
        String lower = word(i);
        if (isOf(i, Words.SCALE) || isHalfDay(i)) {
            return true;
        }
        String raw = raw(i);
        return switch (lower) {
            case "m", "k", "b", "t", "bn", "cr", "p", "c", "x", "s", "'s", "l" -> true;
            case "g" -> raw.equals("g");
            default ->
                UnitWord.LEXICON.longestAt(tokens, i).isPresent()
                        || isCurrencyNoun(i)
                        || CurrencyTable.SHIPPED.isCode(raw);
        };
    }

    // ---- amounts ----

    /** Whether a currency sign or code ends at this token. */
    private boolean isSign(int i) {
        return i >= 0 && !sign(i + 1).code().isEmpty();
    }

    /**
     * A currency printed before a number.
     *
     * @param first index of its first token
     * @param code its code, or in lower case the name that several currencies share; empty for none
     */
    private record Sign(int first, String code) {}

    private Sign sign(int numeral) {
        int floor = floor();
        if (numeral != signAskedAt || floor != signAskedFrom) {
            signThere = signFrom(floor, numeral);
            signAskedAt = numeral;
            signAskedFrom = floor;
        }
        return signThere;
    }

    private Sign signFrom(int floor, int numeral) {
        int p = numeral - 1;
        Sign none = new Sign(numeral, "");
        if (p < floor) {
            return none;
        }
        Token token = tokens.get(p);
        int gap = tokens.get(numeral).start() - token.end();
        if (gap > 1) {
            return none;
        }
        CurrencyTable table = CurrencyTable.SHIPPED;
        if (token.kind() == Token.Kind.SYMBOL) {
            String symbol = token.lower();
            String alone = table.signed(symbol);
            if (!table.endsSign(symbol)) {
                return none;
            }
            if (p > floor && isWord(p - 1)) {
                String joined = table.signed(bare(p - 1).replace(".", "") + symbol);
                boolean spaced = tokens.get(p).start() - tokens.get(p - 1).end() == 1;
                boolean isLong = tokens.get(p - 1).length() > 1 && isUpper(p - 1) && letterCase() != Case.UPPER;
                if (!joined.isEmpty() && (touches(p) || (spaced && isLong))) {
                    return new Sign(p - 1, joined);
                }
            }
            if (p > floor && isWord(p - 1) && touches(p) && table.isCode(raw(p - 1))) {
                return new Sign(p - 1, raw(p - 1));
            }
            return alone.isEmpty() ? none : new Sign(p, alone);
        }
        if (!isWord(p) || !table.mayBePrinted(token.word())) {
            return none;
        }
        String raw = bare(p);
        boolean isMoney = isMoneyNumber(numeral);
        if (table.isCode(raw)) {
            boolean risky = table.isAlsoWord(raw) || letterCase() == Case.UPPER;
            return risky && !isMoney ? none : new Sign(p, raw);
        }
        String code = table.signed(raw);
        if (code.isEmpty()) {
            return none;
        }
        boolean risky = raw.length() == 1
                || raw.equals("OR")
                || raw.equals("ID")
                || raw.equals("Won")
                || raw.equals("Yuan")
                || raw.equals("Euro")
                || raw.equals("Lit")
                || raw.equals("Sch")
                || raw.equals("Fl")
                || raw.equals("Ft")
                || raw.equals("Re")
                || raw.equals("LE")
                || raw.equals("Dr")
                || raw.equals("Fr");
        if (risky && !(isMoney && (raw.length() > 1 || gap == 0))) {
            return none;
        }
        return new Sign(p, code);
    }

    /** Whether decimals, groups or a scale show that the number is no part of a name. */
    private boolean isMoneyNumber(int numeral) {
        String lower = tokens.get(numeral).lower();
        boolean marked = lower.indexOf('.') > 0 || lower.indexOf(',') > 0;
        String next = word(numeral + 1);
        boolean scaled = isOf(numeral + 1, Words.SCALE)
                || (touches(numeral + 1)
                        && (next.equals("m") || next.equals("b") || next.equals("tn") || next.equals("k")));
        return marked || scaled;
    }

    private int amount(int i, Numeral plain) {
        Numeral numeral = plain;
        int at = i + 1;
        if (isFractionAt(at) && plain.value().scale() == 0) {
            boolean hyphen = is(at, "-");
            int over = hyphen ? at + 1 : at;
            numeral = plain.plus(BigDecimal.valueOf(integer(over)), BigDecimal.valueOf(integer(over + 2)));
            at = over + 3;
        } else if (touches(at) && is(at, "/") && isNumber(at + 1) && touches(at + 1)) {
            if (!isSimpleFraction(i)) {
                return remember(at + 2);
            }
            numeral = new Numeral(BigDecimal.ZERO, false, BigDecimal.ZERO, false)
                    .plus(BigDecimal.valueOf(integer(i)), BigDecimal.valueOf(integer(i + 2)));
            at = at + 2;
            if (is(at, "of")) {
                Draft share = add(i, at, Kind.PERCENT, hundredth(i), Draft.Form.SHARE);
                share.unit = Unit.PERCENT;
                return at;
            }
        }
        boolean isOutOf = is(at, "out") && is(at + 1, "of");
        boolean isOneIn = is(at, "in") && integer(i) == 1;
        if (at == i + 1 && (isOutOf || isOneIn) && !touches(i)) {
            int from = isOutOf ? at + 2 : at + 1;
            int whole = is(from, "every") ? from + 1 : from;
            int of = integer(whole);
            if (integer(i) > 0 && integer(i) < of && of <= 10 && !isBeforeUnit(whole + 1)) {
                BigDecimal percent = BigDecimal.valueOf(100L * integer(i))
                        .divide(BigDecimal.valueOf(of), 7, java.math.RoundingMode.HALF_EVEN);
                Draft share = add(i, whole + 1, Kind.PERCENT, percent, Draft.Form.SHARE);
                share.unit = Unit.PERCENT;
                return whole + 1;
            }
        }
        Draft draft = new Draft();
        draft.numeral = i;
        draft.first = i;
        draft.number = numeral.value();
        draft.step = numeral.step();
        draft.isGrouped = numeral.isGrouped();
        boolean negative = false;
        int p = i;
        if (isMinus(p - 1, p)) {
            negative = is(p - 1, "-");
            p--;
        }
        Sign sign = sign(p);
        if (sign.code().isEmpty() && p < i) {
            sign = new Sign(p, "");
        }
        if (!sign.code().isEmpty()) {
            p = sign.first();
            if (isMinus(p - 1, p)) {
                negative = is(p - 1, "-");
                p--;
            }
        }
        if (is(p - 1, "minus") && p > floor()) {
            negative = true;
            p--;
        }
        draft.first = is(p, "+") ? p + 1 : p;
        if (is(i - 1, "of") && is(i - 2, "factor") && !isBeforeUnit(at)) {
            return factorOf(draft, at);
        }
        if (isAge(i, plain)) {
            draft.kind = Kind.AGE;
            draft.form = Draft.Form.EXACT;
            draft.unit = new Unit("year");
            draft.upper = draft.number;
            draft.last = at;
            position(draft);
            drafts.add(draft);
            return at;
        }
        if (negative) {
            draft.number = draft.number.negate();
        }
        return finish(draft, at, sign.code());
    }

    /** "aged 57", "at the age of 57", "Kim, 57, said". */
    private boolean isAge(int i, Numeral numeral) {
        int value = integer(i);
        if (value < 1 || value > 120 || numeral.isGrouped()) {
            return false;
        }
        if (is(i - 1, "aged") || is(i - 1, "age") || is(i - 1, "of") && is(i - 2, "age")) {
            return !isBeforeUnit(i + 1);
        }
        return value >= 16
                && is(i - 1, ",")
                && is(i + 1, ",")
                && isCapital(i - 2)
                && !isMonth(i - 2)
                && !isNumber(i + 2)
                && !isNumber(i + 3)
                && letterCase() == Case.SENTENCE;
    }

    private BigDecimal hundredth(int i) {
        return BigDecimal.valueOf(100L * integer(i))
                .divide(BigDecimal.valueOf(integer(i + 2)), 7, java.math.RoundingMode.HALF_EVEN);
    }

    private boolean isMinus(int p, int next) {
        if (p < 0 || !touches(next)) {
            return false;
        }
        boolean isSignCharacter = is(p, "-") || is(p, "+");
        if (!isSignCharacter) {
            return false;
        }
        return p == 0 || !touches(p) || is(p - 1, "(") || !sign(p).code().isEmpty() || is(p - 1, "\u201C");
    }

    /** "8-1/2", "8 1/2". */
    private boolean isFractionAt(int at) {
        boolean hyphen = touches(at) && is(at, "-") && touches(at + 1);
        int over = hyphen ? at + 1 : at;
        return isPlainInteger(over) && touches(over + 1) && is(over + 1, "/") && isSimpleFraction(over);
    }

    private boolean isSimpleFraction(int i) {
        int over = integer(i);
        int under = integer(i + 2);
        if (!is(i + 1, "/") || !touches(i + 2) || over < 1 || over >= under || is(i + 3, "/")) {
            return false;
        }
        return switch (under) {
            case 2, 3, 4, 5, 6, 8, 10, 16, 32 -> true;
            default -> false;
        };
    }

    /** Reads scale, unit and rate after the numeral and files the draft; returns the index after all of it. */
    private int finish(Draft draft, int after, String signCode) {
        int at = scales(draft, after, !signCode.isEmpty());
        draft.last = at;
        draft.upper = draft.number;
        int end;
        if (!signCode.isEmpty()) {
            draft.isSigned = true;
            draft.kind = Kind.MONEY;
            draft.unit = new Unit(
                    currencies.resolve(signCode, true, tokens.get(draft.numeral).span()));
            end = afterMoneyNoun(draft, at, signCode);
        } else {
            end = unit(draft, at);
        }
        draft.last = end;
        if (draft.kind == Kind.MONEY || isGoods(draft)) {
            draft.last = rate(draft, end);
        }
        position(draft);
        drafts.add(draft);
        return afterBagSize(draft);
    }

    private static boolean isGoods(Draft draft) {
        return switch (draft.kind) {
            case MASS, VOLUME, ENERGY -> !draft.unit.isRate();
            case COUNT -> draft.unit.code().equals("TEU");
            default -> false;
        };
    }

    private void position(Draft draft) {
        draft.start = tokens.get(draft.first).start();
        Token last = tokens.get(draft.last - 1);
        draft.end = last.end();
        boolean isStopped = last.isWord()
                && text.charAt(last.end() - 1) == '.'
                && last.lower().indexOf('.') < 0;
        if (isStopped) {
            draft.end--;
        }
    }

    private int scales(Draft draft, int from, boolean isMoney) {
        int at = from;
        for (int k = 0; k < 3; k++) {
            int next = at;
            boolean hyphen = touches(at) && is(at, "-") && touches(at + 1) && isWord(at + 1);
            if (hyphen) {
                next = at + 1;
            }
            if (!isWord(next) || !isOf(next, Words.SCALE_LIKE)) {
                break;
            }
            BigDecimal factor = factor(next, isMoney, draft.isScaled);
            if (factor.signum() == 0) {
                break;
            }
            draft.scale = draft.scale.multiply(factor);
            draft.isScaled = true;
            at = next + 1;
        }
        return at;
    }

    /** Whether {@link #factor} may know a word. */
    static boolean mayBeScale(String word) {
        return switch (word) {
            case "hundred", "m", "b", "k", "t", "cr" -> true;
            default -> NumberWords.scale(word).signum() > 0;
        };
    }

    private BigDecimal factor(int i, boolean isMoney, boolean isScaled) {
        if (isOf(i, Words.SCALE)) {
            return NumberWords.scale(words[i]);
        }
        String lower = word(i);
        boolean glued = touches(i) && tokens.get(i - 1).isNumber();
        boolean mayBe = glued || (isMoney && tokens.get(i).length() <= 2 && !isUpper(i));
        switch (lower) {
            case "hundred" -> {
                return new BigDecimal("100");
            }
            case "m" -> {
                boolean isLength = switch (word(i + 1)) {
                    case "long", "wide", "high", "tall", "deep", "above", "below" -> true;
                    default -> false;
                };
                return mayBe && !isScaled && !isLength ? new BigDecimal("1000000") : BigDecimal.ZERO;
            }
            case "b" -> {
                boolean isRate = is(i + 1, "/");
                return mayBe && !isScaled && !isRate ? new BigDecimal("1000000000") : BigDecimal.ZERO;
            }
            case "k" -> {
                return mayBe && !isScaled ? new BigDecimal("1000") : BigDecimal.ZERO;
            }
            case "t" -> {
                return mayBe && !isScaled && isMoney ? new BigDecimal("1000000000000") : BigDecimal.ZERO;
            }
            case "cr" -> {
                return mayBe ? new BigDecimal("10000000") : BigDecimal.ZERO;
            }
            default -> {
                return BigDecimal.ZERO;
            }
        }
    }

    /** "$5 billion dollars", "US$5 billion of U.S. dollars": the noun repeats the sign. */
    private int afterMoneyNoun(Draft draft, int at, String signCode) {
        if (!isWord(at)) {
            return at;
        }
        boolean mayRepeat = isOf(at, Words.CURRENCY)
                || CurrencyTable.SHIPPED.mayBePrinted(tokens.get(at).word());
        if (!mayRepeat) {
            return at;
        }
        String name = CurrencyTable.SHIPPED.named(word(at));
        boolean same = name.equals(signCode)
                || (name.equals("dollar") && signCode.endsWith("D"))
                || name.equals(draft.unit.code());
        boolean isCode = CurrencyTable.SHIPPED.isCode(raw(at)) && raw(at).equals(draft.unit.code());
        return !name.isEmpty() && same || isCode ? at + 1 : at;
    }

    private int unit(Draft draft, int from) {
        int at = from;
        int hundred = ofEveryHundred(at);
        if (hundred > at) {
            draft.kind = Kind.PERCENT;
            draft.unit = Unit.PERCENT;
            return hundred;
        }
        if (touches(at) && is(at, "-") && touches(at + 1) && isWord(at + 1)) {
            int end = unitAt(draft, at + 1);
            return end > at + 1 ? end : needing(draft, at);
        }
        if (isNumber(at) && !touches(at)) {
            int end = packedGoods(draft, at);
            if (end > at) {
                return end;
            }
        }
        int end = at < tokens.size() ? unitAt(draft, at) : at;
        boolean mayFollowOf = draft.form == Draft.Form.VAGUE || (draft.isScaled && draft.isSpelled);
        if (end == at && mayFollowOf && draft.kind == Kind.OTHER && is(at, "of") && at + 1 < tokens.size()) {
            int after = unitAt(draft, at + 1);
            end = after > at + 1 ? after : at;
        }
        if (end == at && draft.kind == Kind.OTHER && is(at, "of") && isOneOf(at + 1)) {
            Draft probe = new Draft();
            int after = unitAt(probe, at + 2);
            if (probe.kind == Kind.PERCENT || probe.kind == Kind.PERCENTAGE_POINT || probe.kind == Kind.BASIS_POINT) {
                draft.kind = probe.kind;
                draft.unit = probe.unit;
                return after;
            }
        }
        return end > at ? end : needing(draft, at);
    }

    /** "0.5 of a percentage point", "half of one percent". */
    private boolean isOneOf(int i) {
        return (is(i, "a") || is(i, "one")) && i + 1 < tokens.size();
    }

    private int needing(Draft draft, int at) {
        draft.need = draft.isScaled ? Draft.Need.UNIT : Draft.Need.ALL;
        return at;
    }

    /** "2.3 mln 60-kilo bags": the size of the bag is no number of its own. */
    private int packedGoods(Draft draft, int at) {
        int unit = is(at + 1, "-") ? at + 2 : at + 1;
        Optional<Lexicon.Match<UnitWord>> size =
                unit < tokens.size() ? UnitWord.LEXICON.longestAt(tokens, unit) : Optional.empty();
        if (size.isEmpty() || size.get().value().kind() != Kind.MASS) {
            return at;
        }
        int noun = unit + size.get().tokens();
        if (!GOODS_BAGS.contains(word(noun))) {
            return at;
        }
        return unitAt(draft, noun);
    }

    /** Reads only a unit, for a declaration such as "in millions of tonnes". */
    int unitProbe(Draft probe, int at) {
        probe.first = at;
        return unitAt(probe, at);
    }

    /** "5.5 mln bags of 60 kilos", "10 mln bags (of 60 kilos)": what one bag weighs is no number of its own. */
    private int afterBagSize(Draft draft) {
        int at = draft.last;
        boolean isBags = draft.kind == Kind.MASS
                && (draft.unit.code().equals("bag") || draft.unit.code().equals("bale"));
        if (!isBags) {
            return at;
        }
        int of = is(at, "(") ? at + 1 : at;
        if (!is(of, "of") || !isNumber(of + 1)) {
            return at;
        }
        int size = is(of + 2, "-") ? of + 3 : of + 2;
        Optional<Lexicon.Match<UnitWord>> unit = UnitWord.LEXICON.longestAt(tokens, size);
        return unit.isPresent() && unit.get().value().kind() == Kind.MASS
                ? size + unit.get().tokens()
                : at;
    }

    /** Whether {@link #unitAt} may read a unit or a currency that begins with a word. */
    static boolean mayBeginUnit(String word) {
        return CurrencyTable.SHIPPED.begins(word)
                || UnitWord.LEXICON.begins(word)
                || MEASURED_AS.contains(word)
                || switch (word) {
                    case "t", "mt", "x", "us", "fold", "p", "cents", "cts", "cent", "pence", "paise", "kopecks" -> true;
                    default -> false;
                };
    }

    /** Numbers begin units too: "20-foot equivalent units". */
    private boolean mayBeginUnit(int i) {
        return isNumber(i) || isOf(i, Words.UNIT_START);
    }

    private int unitAt(Draft draft, int at) {
        if (!mayBeginUnit(at)) {
            return at;
        }
        int money = moneyNoun(draft, at);
        if (money > at) {
            return money;
        }
        boolean isTonne = is(at, "t") && (touches(at) || draft.isScaled || draft.isGrouped) && raw(at).equals("t");
        if (isTonne || (is(at, "mt") && !isUpper(at) && !draft.isScaled && !draft.isGrouped)) {
            draft.kind = Kind.MASS;
            draft.unit = Unit.TONNE;
            if (is(at, "mt")) {
                draft.scale = draft.scale.multiply(new BigDecimal("1000000"));
            }
            return at + 1;
        }
        if (is(at, "x") && touches(at)) {
            draft.kind = Kind.MULTIPLE;
            draft.unit = Unit.TIMES;
            draft.form = Draft.Form.MULTIPLE;
            return at + 1;
        }
        Optional<Lexicon.Match<UnitWord>> match = UnitWord.LEXICON.longestAt(tokens, at);
        int from = at;
        if (match.isEmpty() && at + 1 < tokens.size() && MEASURED_AS.contains(word(at))) {
            from = at + 1;
            match = UnitWord.LEXICON
                    .longestAt(tokens, from)
                    .filter(m -> m.value().kind() == Kind.MASS || m.value().kind() == Kind.VOLUME);
        }
        if (match.isEmpty() || isNotUnit(draft, at, match.get())) {
            return fold(draft, at);
        }
        UnitWord word = match.get().value();
        int end = from + match.get().tokens();
        draft.kind = word.kind();
        draft.unit = word.unit();
        if (word.factor().compareTo(BigDecimal.ONE) != 0) {
            draft.scale = draft.scale.multiply(word.factor());
        }
        if (word.kind() == Kind.MULTIPLE) {
            return times(draft, at, end);
        }
        if (word.kind() == Kind.COUNT && word.unit().equals(Unit.COUNT)) {
            return at;
        }
        if (word.kind() == Kind.OTHER && word.unit().code().equals("year")) {
            return age(draft, end);
        }
        return end;
    }

    /** Words that are units only where a number can be measured in them. */
    private boolean isNotUnit(Draft draft, int at, Lexicon.Match<UnitWord> match) {
        if (is(at, "m") || is(at, "c")) {
            return true;
        }
        if (match.value().kind() == Kind.BASIS_POINT && is(at, "bp")) {
            return isUpper(at);
        }
        if (is(at, "points") || is(at, "point")) {
            return draft.isScaled;
        }
        if (is(at, "year") && (is(at + 1, "on") || is(at + 1, "over")) && is(at + 2, "year")) {
            // "improved by 660 mln year on year"
            return true;
        }
        return is(at, "x") && !touches(at);
    }

    private int fold(Draft draft, int at) {
        if (is(at, "fold") && !draft.isScaled) {
            draft.kind = Kind.MULTIPLE;
            draft.unit = Unit.TIMES;
            draft.form = Draft.Form.FOLD;
            return at + 1;
        }
        return at;
    }

    /** "three times as much" is threefold, "three times more" may be fourfold, "three times a week" is a count. */
    private int times(Draft draft, int at, int end) {
        draft.unit = Unit.TIMES;
        String next = word(end);
        boolean isFrequency = switch (next) {
            case "in", "since", "per", "between", "during", "before", "already", "and", "each", "every", "running" ->
                true;
            case "a", "this", "last" -> isTimeWord(word(end + 1));
            default -> false;
        };
        if (isFrequency && draft.number.scale() <= 0) {
            draft.kind = Kind.COUNT;
            draft.unit = Unit.COUNT;
            return at;
        }
        boolean compares = switch (next) {
            case "more", "higher", "greater", "larger", "bigger", "over" -> true;
            default -> false;
        };
        boolean equals = switch (next) {
            case "as", "what", "that", "the", "its", "their", "those" -> true;
            default -> false;
        };
        boolean grew = false;
        for (int k = draft.first - 1; k >= 0 && k >= draft.first - 4 && !equals && !is(k, ","); k--) {
            grew |= isOf(k, Words.MOTION);
        }
        draft.form = compares || grew ? Draft.Form.FOLD : Draft.Form.MULTIPLE;
        return end;
    }

    private static boolean isTimeWord(String lower) {
        return switch (lower) {
            case "year", "month", "week", "day", "decade", "hour", "quarter", "season" -> true;
            default -> false;
        };
    }

    private int age(Draft draft, int end) {
        boolean hyphen = is(end, "-") && is(end + 1, "old");
        if (hyphen || is(end, "old")) {
            draft.kind = Kind.AGE;
            draft.form = Draft.Form.EXACT;
            return hyphen ? end + 2 : end + 1;
        }
        return end;
    }

    private int moneyNoun(Draft draft, int at) {
        CurrencyTable table = CurrencyTable.SHIPPED;
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.SYMBOL) {
            String code = table.signed(token.lower());
            if (code.isEmpty() || isNumber(at + 1)) {
                return at;
            }
            return money(draft, at + 1, currencies.resolve(code, true, token.span()));
        }
        String lower = token.lower();
        switch (lower) {
            case "cents", "cts", "cent", "pence", "paise", "kopecks" -> {
                if (isOfEveryCoin(at + 1)) {
                    draft.kind = Kind.PERCENT;
                    draft.unit = Unit.PERCENT;
                    return at + 1;
                }
                draft.scale = draft.scale.multiply(CENT);
                String name = switch (lower) {
                    case "pence" -> "GBP";
                    case "paise" -> "rupee";
                    case "kopecks" -> "rouble";
                    default -> "dollar";
                };
                return money(draft, at + 1, currencies.resolve(name, false, token.span()));
            }
            case "p" -> {
                if (touches(at)) {
                    draft.scale = draft.scale.multiply(CENT);
                    return money(draft, at + 1, "GBP");
                }
            }
            case "real", "ids" -> {
                return at;
            }
            default -> {}
        }
        if (table.mayBePrinted(token.word()) && table.isCode(raw(at)) && isUpper(at)) {
            boolean risky = (table.isAlsoWord(raw(at)) || letterCase() == Case.UPPER) && !draft.isScaled;
            if (!risky && !(isNumber(at + 1) && !draft.isScaled)) {
                return money(draft, at + 1, raw(at));
            }
        }
        String name = isOf(at, Words.CURRENCY) ? table.named(lower) : "";
        if (!name.isEmpty()) {
            if (lower.equals("mark") && is(draft.first - 1, "the")) {
                return at;
            }
            if ((lower.equals("pound") || lower.equals("pounds")) && is(at + 1, "of") && !draft.isScaled) {
                draft.kind = Kind.MASS;
                draft.unit = new Unit("pound");
                return at + 1;
            }
            if (lower.equals("sterling") && !draft.isScaled && draft.number.signum() == 0) {
                return at;
            }
            int end = lower.startsWith("pound") && is(at + 1, "sterling") ? at + 2 : at + 1;
            String code = end == at + 2 ? "GBP" : currencies.resolve(name, false, token.span());
            return money(draft, end, code);
        }
        return adjectiveMoney(draft, at);
    }

    /** "U.S. dollars", "Hong Kong dlrs", "Belgian francs", "Japanese yen". */
    private int adjectiveMoney(Draft draft, int at) {
        Optional<Lexicon.Match<String>> area = CurrencyTable.SHIPPED.areas().longestAt(tokens, at);
        if (area.isEmpty()) {
            return at;
        }
        int noun = at + area.get().tokens();
        if (!isWord(noun)) {
            return at;
        }
        String name = CurrencyTable.SHIPPED.named(word(noun));
        if (name.isEmpty() || name.equals("real")) {
            return at;
        }
        String code = currencies.explicit(name, area.get().value());
        return money(draft, noun + 1, code);
    }

    /** "38 cents of each export dollar", "40 pence in every pound": hundredths of a coin are a share. */
    private boolean isOfEveryCoin(int at) {
        int each = is(at, "out") && is(at + 1, "of") ? at + 2 : is(at, "of") || is(at, "in") ? at + 1 : at;
        if (each == at || !(is(each, "each") || is(each, "every") || is(each, "the"))) {
            return false;
        }
        int coin = each + 1;
        while (coin < each + LONGEST_COIN && isWord(coin) && !isCoin(coin)) {
            coin++;
        }
        return isCoin(coin);
    }

    private boolean isCoin(int i) {
        return isWord(i)
                && !word(i).endsWith("s")
                && !CurrencyTable.SHIPPED.named(word(i)).isEmpty();
    }

    /** "63 of every 100 dollars": the number is a percentage; the place itself for none. */
    private int ofEveryHundred(int at) {
        int every = is(at, "out") && is(at + 1, "of") ? at + 2 : is(at, "of") || is(at, "in") ? at + 1 : at;
        boolean isShare = every > at && is(every, "every") && integer(every + 1) == 100;
        return isShare ? isWord(every + 2) ? every + 3 : every + 2 : at;
    }

    private int money(Draft draft, int end, String code) {
        draft.kind = Kind.MONEY;
        draft.unit = new Unit(code);
        return end;
    }

    /** Reads the rate after the end of a range: "$545-550 per tonne". */
    void rateOfRange(Draft range) {
        if ((range.kind == Kind.MONEY || isGoods(range)) && !range.unit.isRate()) {
            range.last = rate(range, range.last);
            position(range);
        }
    }

    /** "a tonne", "per barrel", "/t", "a day", "per 1,000 cubic metres". */
    private int rate(Draft draft, int at) {
        int next = at;
        if (touches(next) && is(next, "-") && touches(next + 1)) {
            next++;
        }
        boolean article = isOf(next, Words.ARTICLE);
        if (!article && !isOf(next, Words.PER)) {
            return at;
        }
        int denominator = next + 1;
        if (touches(denominator) && is(denominator, "-")) {
            denominator++;
        }
        if (denominator >= tokens.size()) {
            return at;
        }
        String prefix = "";
        if (isNumber(denominator) && !article) {
            Optional<Numeral> size = Numeral.of(tokens.get(denominator).lower(), mark);
            if (size.isEmpty() || denominator + 1 >= tokens.size()) {
                return at;
            }
            prefix = size.get().value().toPlainString() + "_";
            denominator++;
        } else if (is(denominator, "thousand") || is(denominator, "million")) {
            prefix = word(denominator) + "_";
            denominator++;
            if (denominator >= tokens.size()) {
                return at;
            }
        }
        String lower = word(denominator);
        String code;
        int end;
        if (lower.equals("pound") || lower.equals("lb")) {
            code = "pound";
            end = denominator + 1;
        } else if (lower.equals("capita") || lower.equals("person") || lower.equals("head")) {
            code = lower.equals("capita") ? "person" : lower;
            end = denominator + 1;
        } else if (lower.equals("t") && is(next, "/")) {
            code = "tonne";
            end = denominator + 1;
        } else if (lower.equals("d") && is(next, "/")) {
            code = "day";
            end = denominator + 1;
        } else {
            Optional<Lexicon.Match<UnitWord>> match = UnitWord.LEXICON.longestAt(tokens, denominator);
            if (match.isEmpty() || !match.get().value().isDenominator()) {
                return at;
            }
            UnitWord unit = match.get().value();
            if (unit.kind() == Kind.COUNT && article && !isSingle(lower)) {
                return at;
            }
            if (article
                    && Words.STRETCHES.contains(lower)
                    && Words.AWAY.contains(word(denominator + match.get().tokens()))) {
                // "9.5 billion a month earlier" was earned a month before, and not each month.
                return at;
            }
            code = unit.kind() == Kind.COUNT && unit.unit().equals(Unit.COUNT)
                    ? singular(lower)
                    : unit.unit().code();
            if (unit.factor().compareTo(BigDecimal.ONE) != 0 && code.equals("tonne")) {
                return at;
            }
            end = denominator + match.get().tokens();
        }
        draft.unit = new Unit(draft.unit.code() + "/" + prefix + code);
        return end;
    }

    private static boolean isSingle(String lower) {
        return switch (lower) {
            case "unit",
                    "vehicle",
                    "container",
                    "share",
                    "piece",
                    "pair",
                    "item",
                    "bottle",
                    "case",
                    "box",
                    "teu",
                    "head",
                    "passenger",
                    "car" -> true;
            default -> false;
        };
    }

    private static String singular(String lower) {
        return lower.length() > 2 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    // ---- words ----

    private int spelled(int i) {
        String lower = word(i);
        if (isCapital(i) && isNamePart(i)) {
            return i + 1;
        }
        BigDecimal times = NumberWords.multiple(words[i]);
        if (times.signum() > 0) {
            return multiple(i, times);
        }
        if (lower.equals("twice")) {
            return twice(i);
        }
        Optional<NumberWords.Spelled> spelled = NumberWords.at(tokens, i);
        if (spelled.isEmpty()) {
            int ordinal = NumberWords.ordinal(words[i]);
            return ordinal > 0 ? ordinalWord(i, ordinal) : i + 1;
        }
        NumberWords.Spelled number = spelled.get();
        if (number.form() == NumberWords.Form.SHARE) {
            return share(i, number);
        }
        if (number.form() == NumberWords.Form.VAGUE) {
            Draft draft = cardinal(i, number);
            draft.form = Draft.Form.VAGUE;
            return finish(draft, number.end(), "");
        }
        boolean isArticle = lower.equals("a") || lower.equals("an");
        boolean isOne = lower.equals("one") && number.end() == i + 1;
        Draft draft = cardinal(i, number);
        if (is(i - 1, "of") && is(i - 2, "factor")) {
            return factorOf(draft, number.end());
        }
        if (number.form() == NumberWords.Form.BROKEN) {
            draft.step = draft.number.scale() == 1 ? new BigDecimal("0.1") : new BigDecimal("0.05");
        }
        if (isOne && !isCountingOne(i)) {
            return i + 1;
        }
        if (isArticle && isPlural(number.end() - 1)) {
            return i + 1;
        }
        return finish(draft, number.end(), "");
    }

    /** "by a factor of three". */
    private int factorOf(Draft draft, int end) {
        draft.kind = Kind.MULTIPLE;
        draft.unit = Unit.TIMES;
        draft.form = Draft.Form.MULTIPLE;
        draft.upper = draft.number;
        draft.last = end;
        position(draft);
        drafts.add(draft);
        return end;
    }

    private boolean isPlural(int i) {
        return is(i, "millions") || is(i, "billions") || is(i, "thousands");
    }

    private Draft cardinal(int i, NumberWords.Spelled number) {
        Draft draft = new Draft();
        draft.first = i;
        draft.numeral = i;
        draft.number = number.number();
        draft.scale = number.scale();
        draft.isScaled = number.scale().compareTo(BigDecimal.ONE) != 0;
        draft.isSpelled = true;
        if (is(i - 1, "minus")) {
            draft.number = draft.number.negate();
            draft.first = i - 1;
        }
        return draft;
    }

    /** "one" is a number before a unit and a pronoun elsewhere. */
    private boolean isCountingOne(int i) {
        int next = is(i + 1, "-") ? i + 2 : i + 1;
        if (next >= tokens.size()) {
            return false;
        }
        if (isOf(next, Words.SCALE) || isCurrencyNoun(next)) {
            return true;
        }
        Optional<Lexicon.Match<UnitWord>> unit = UnitWord.LEXICON.longestAt(tokens, next);
        return unit.isPresent() && unit.get().value().kind() != Kind.COUNT && !is(i + 1, "day");
    }

    /** "Three Gorges", "World War Two", "Group of Seven". */
    private boolean isNamePart(int i) {
        if (letterCase() != Case.SENTENCE || startsQuoteOrSentence(i)) {
            return false;
        }
        boolean afterName = isCapital(i - 1) && !startsQuoteOrSentence(i - 1);
        boolean group = is(i - 1, "of") && isCapital(i - 2);
        boolean isMeasured = i + 1 < tokens.size() && isBeforeUnit(i + 1);
        return !isMeasured && (afterName || group || isCapital(i + 1));
    }

    private int multiple(int i, BigDecimal times) {
        String lower = word(i);
        String next = word(i + 1);
        if (lower.equals("double")
                || lower.equals("triple")
                || lower.equals("treble")
                || lower.equals("quadruple")
                || lower.equals("doubles")
                || lower.equals("triples")
                || lower.equals("halve")
                || lower.equals("halves")
                || lower.equals("quintuple")) {
            boolean verb = switch (word(i - 1)) {
                case "to",
                        "will",
                        "would",
                        "could",
                        "may",
                        "might",
                        "should",
                        "can",
                        "nearly",
                        "almost",
                        "than",
                        "about",
                        "roughly",
                        "over",
                        "at",
                        "or",
                        "and",
                        "was",
                        "is",
                        "were",
                        "are" -> true;
                default -> false;
            };
            boolean object = switch (next) {
                case "the", "that", "its", "their", "last", "what", "since", "as", "this" -> true;
                default -> false;
            };
            boolean fixed = switch (next) {
                case "-",
                        "digit",
                        "digits",
                        "taxation",
                        "standards",
                        "standard",
                        "check",
                        "counting",
                        "tax",
                        "blow",
                        "whammy",
                        "edged",
                        "room",
                        "rooms",
                        "track" -> true;
                default -> false;
            };
            if (fixed || (!verb && !object) || (lower.startsWith("double") && verb && !object && isNounNext(i + 1))) {
                return i + 1;
            }
        }
        boolean fold = lower.endsWith("fold");
        if (fold && next.equals("of")) {
            return i + 1;
        }
        Draft draft = add(i, i + 1, Kind.MULTIPLE, times, wordForm(fold, times));
        draft.unit = Unit.TIMES;
        draft.isSpelled = true;
        return i + 1;
    }

    private static Draft.Form wordForm(boolean isFold, BigDecimal times) {
        if (isFold) {
            return Draft.Form.FOLD;
        }
        return times.compareTo(BigDecimal.ONE) < 0 ? Draft.Form.FALL : Draft.Form.MULTIPLE;
    }

    private boolean isNounNext(int i) {
        return isWord(i) && !isOf(i, Words.AFTER_LEANING) && !is(i, "to") && !is(i, "their") && !is(i, "its");
    }

    private int twice(int i) {
        boolean compares = switch (word(i + 1)) {
            case "as", "the", "that", "those", "its", "what", "their", "last" -> true;
            default -> is(i - 1, "than") || is(i - 1, "nearly") || is(i - 1, "almost");
        };
        if (!compares || is(i + 2, "week") || is(i + 2, "month")) {
            return i + 1;
        }
        Draft draft = add(i, i + 1, Kind.MULTIPLE, new BigDecimal("2"), Draft.Form.MULTIPLE);
        draft.unit = Unit.TIMES;
        draft.isSpelled = true;
        return i + 1;
    }

    private int share(int i, NumberWords.Spelled number) {
        int end = number.end();
        boolean again = is(i, "half") && is(end, "as") && is(end + 1, "much") && is(end + 2, "again");
        if (again) {
            end += 3;
        }
        Draft draft = add(i, end, Kind.PERCENT, number.number(), Draft.Form.SHARE);
        draft.unit = Unit.PERCENT;
        draft.isSpelled = true;
        return end;
    }

    private int ordinalWord(int i, int value) {
        String next = word(i + 1);
        String before = word(i - 1);
        boolean idle = (value == 1 || value == 2)
                && (next.equals("time") && value == 1
                        || next.equals(",") && startsQuoteOrSentence(i)
                        || before.equals("at")
                        || next.equals("hand")
                        || next.equals("of") && is(i + 2, "all")
                        || is(i, "second") && before.equals("per"));
        if (idle) {
            return i + 1;
        }
        Draft draft = add(i, i + 1, Kind.ORDINAL, BigDecimal.valueOf(value), Draft.Form.EXACT);
        draft.isSpelled = true;
        return i + 1;
    }

    /** Index after the last number: what stands before belongs to that. */
    private int floor() {
        return drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).last;
    }

    private Draft add(int first, int last, Kind kind, BigDecimal number, Draft.Form form) {
        Draft draft = new Draft();
        draft.first = Math.max(first, floor());
        draft.numeral = draft.first;
        draft.last = last;
        draft.kind = kind;
        draft.number = number;
        draft.upper = number;
        draft.form = form;
        position(draft);
        drafts.add(draft);
        return draft;
    }
}
