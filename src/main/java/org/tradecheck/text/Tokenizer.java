package org.tradecheck.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into words, numerals and symbols, in one pass.
 *
 * <ul>
 *   <li>Letters and digits never share a token: "4.2bn" is {@code 4.2 bn}, "Q3" is {@code q 3}, "FY24" is
 *       {@code fy 24}, "A320" is {@code a 320}, "1980s" is {@code 1980 s}, "14th" is {@code 14 th}. Tokens that touch
 *       ({@code end == start}) were printed as one.
 *   <li>A hyphen or dash is a symbol of its own: {@code -} for every hyphen, minus and en dash, {@code --} for an em
 *       dash or two hyphens.
 *   <li>A possessive is a token of its own: "country's" is {@code country 's}; "don't" and "O'Brien" stay whole.
 *   <li>Letters joined by full stops are one word and keep them, the last one always: "U.S" and "U.S." are both
 *       {@code u.s.}, also "a.m.", "e.g.".
 *   <li>The full stop after another abbreviation ("Sept.", "Mr.", "Co.", "Rs.", "No." before a number) belongs to the
 *       token's span and not to its {@link Token#lower()}.
 *   <li>A numeral keeps its grouping marks (comma, point, apostrophe, blanks of all widths, Indian groups) and its
 *       decimal mark; see {@link NumeralScanner}.
 *   <li>Characters without width do not part words or numerals; they are left out of {@code lower}, so that a numeral
 *       whose {@code lower} is shorter than its span has hidden characters in it.
 * </ul>
 */
public final class Tokenizer {

    private static final int CACHE_SIZE = 1 << 12;

    /**
     * Words seen lately that are not plain. A lost write costs one more allocation and nothing else: each entry is compared
     * before it is used.
     */
    private static final Word[] CACHE = new Word[CACHE_SIZE];

    private static final int PLAIN_BITS = 16;

    /** Plain words seen lately, by their spelling; as above. */
    private static final Word[] PLAIN = new Word[1 << PLAIN_BITS];

    /**
     * Plain words that would have one place have so many, side by side: a word that gives way to another and comes again is
     * made again, and all lexicons are asked about it again.
     */
    private static final int WAYS = 8;

    /** Letters of a plain word: so many have room in one number, five bits for each. */
    private static final int LONGEST_PLAIN = 12;

    /**
     * Characters of a numeral that is kept as plain words are: counts, years and rates come again and again. The lexicons have
     * none that is longer.
     */
    private static final int LONGEST_NUMERAL = 5;

    /** Parts the spellings of numerals from those of words. */
    private static final long NUMERAL = 1L << 62;

    private static final Word[] ASCII_SYMBOLS = new Word[128];

    /** Symbols beyond ASCII seen lately, as the words above. */
    private static final Word[] MARKS = new Word[1 << 8];

    private static final Word POSSESSIVE = Word.shared("'s");
    private static final Word LONG_DASH = Word.shared("--");
    private static final Word POUND = Word.shared("\u00A3");
    private static final Word YEN = Word.shared("\u00A5");
    private static final Word WON = Word.shared("\u20A9");

    static {
        for (int i = 0; i < ASCII_SYMBOLS.length; i++) {
            ASCII_SYMBOLS[i] = Word.shared(String.valueOf((char) i));
        }
    }

    /** Words whose full stop does not end a sentence, whatever their case. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "approx", "cf", "dlr", "dlrs", "dr", "etc", "govt", "hon", "ltd", "messrs", "mln", "bln", "mio", "mrd",
            "mr", "mrs", "pct", "prof", "pte", "rs", "sept", "tel", "viz", "vs", "excl", "incl");

    /** Words that are abbreviations only with a capital: "Mar." and not "to mar.". */
    private static final Set<String> CAPITALISED = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
            "thu", "thur", "thurs", "fri", "bros", "capt", "co", "col", "corp", "dept", "est", "gen", "gov", "inc",
            "jr", "lt", "maj", "ms", "rep", "rev", "sen", "sgt", "sr", "st", "ph");

    /** Words that are abbreviations only before a number. */
    private static final Set<String> BEFORE_NUMBER =
            Set.of("no", "nos", "art", "c", "ca", "chap", "fig", "figs", "p", "para", "pp", "sec", "vol", "us", "re");

    private static final int ALWAYS = 1;
    private static final int WITH_CAPITAL = 1 << 1;
    private static final int NUMBERED = 1 << 2;

    private static final WordBits ABBREVIATED = new WordBits(3) {
        @Override
        protected int ask(String word) {
            return (ABBREVIATIONS.contains(word) ? ALWAYS : 0)
                    | (CAPITALISED.contains(word) ? WITH_CAPITAL : 0)
                    | (BEFORE_NUMBER.contains(word) ? NUMBERED : 0);
        }
    };

    /** Hardly a text has more tokens than one in so many characters. */
    private static final int SHORTEST_AVERAGE = 4;

    private final CharSequence text;

    /** Offset of the first of {@link #chars}. */
    private final int base;

    /** The characters to read: looking one up in an array costs less than in a text. */
    private final char[] chars;

    /** Where to stop. */
    private int to;

    private int at;

    private Token[] tokens = new Token[0];
    private int count;

    /** Start, end and spelling of the tokens whose plain words are looked up behind the last character. */
    private int[] starts = {};

    private int[] ends = {};
    private long[] spellings = {};

    /** What is found at the places of these spellings. */
    private @Nullable Word[] words = {};

    /** Numbers of the tokens that may end a sentence. */
    private int[] stops = {};

    private int stopCount;
    private boolean hasQuote;

    private char[] word = {};
    private int length;

    private Tokenizer(CharSequence text, int from, int to) {
        this.text = text;
        this.base = from;
        this.chars = new char[to - from];
        text.toString().getChars(from, to, chars, 0);
    }

    /**
     * A tokenizer for several parts of a text.
     *
     * @param longest how many characters the longest of them has
     */
    Tokenizer(String text, int longest) {
        this(text, 0, text.length());
        makeRoom(longest / SHORTEST_AVERAGE);
    }

    /**
     * The tokens of {@code text} from one offset to another.
     *
     * @param from offset of the first character to read, in UTF-16 units
     * @param to offset after the last
     */
    public static List<Token> tokens(CharSequence text, int from, int to) {
        return new Tokenizer(text, from, to).read(from, to);
    }

    /** The tokens from one offset to another. */
    Tokens read(int from, int end) {
        at = from;
        to = end;
        count = 0;
        stopCount = 0;
        hasQuote = false;
        if (tokens.length < (end - from) / SHORTEST_AVERAGE) {
            makeRoom((end - from) / SHORTEST_AVERAGE);
        }
        scan();
        findWords();
        return Tokens.of(tokens, count, new Tokens.Marks(Arrays.copyOf(stops, stopCount), hasQuote));
    }

    /** The spelling of a word that is plain: one to twelve letters from A to Z, in lower case; 0 for all others. */
    static long spelling(String word) {
        if (word.length() > LONGEST_PLAIN) {
            return 0;
        }
        long spelling = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return 0;
            }
            spelling = spelling << 5 | c & 31;
        }
        return spelling;
    }

    /** Characters that show nothing and take no room: zero-width marks, direction marks, soft hyphens, tags. */
    static boolean isHidden(int c) {
        return c >= 0xAD && Character.getType(c) == Character.FORMAT
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0x034F
                || c >= 0xE0000 && c <= 0xE0FFF;
    }

    private static boolean isLetter(int c) {
        if (c < 128) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        return Character.isLetter(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return c != 0x034F
                && !(c >= 0xFE00 && c <= 0xFE0F)
                && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    }

    static boolean isBlank(int c) {
        if (c < 128) {
            return c <= ' ' || c == 127;
        }
        return Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07';
    }

    /** Letters of full width are printed wide only; what they say is plain. */
    private static int plain(int c) {
        return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
    }

    private int charAt(int i) {
        return i < to ? chars[i - base] : 0;
    }

    private void makeRoom(int size) {
        tokens = Arrays.copyOf(tokens, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        spellings = Arrays.copyOf(spellings, size);
    }

    private void add(Token token) {
        if (count == tokens.length) {
            makeRoom(2 * count + 8);
        }
        tokens[count++] = token;
    }

    /** Adds a token whose word is looked up later, see {@link #findWords()}. */
    private void addPlain(int end, long spelling) {
        if (count == tokens.length) {
            makeRoom(2 * count + 8);
        }
        tokens[count] = null;
        starts[count] = at;
        ends[count] = end;
        spellings[count] = spelling;
        count++;
        at = end;
    }

    /**
     * Looks the plain words up, all at once: their places, the words there, and last the tokens of them. Each lies somewhere
     * else in memory, and a processor fetches many at a time where little else is done between.
     */
    private void findWords() {
        if (words.length < count) {
            words = new Word[tokens.length];
        }
        for (int i = 0; i < count; i++) {
            words[i] = PLAIN[slot(spellings[i])];
        }
        for (int i = 0; i < count; i++) {
            if (tokens[i] == null && (words[i] == null || words[i].spelling() != spellings[i])) {
                words[i] = plainWord(spellings[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            if (tokens[i] == null) {
                tokens[i] = plainToken(i, words[i]);
            }
        }
    }

    private Token plainToken(int i, Word word) {
        Token.Kind kind = spellings[i] >= NUMERAL ? Token.Kind.NUMBER : Token.Kind.WORD;
        return new Token(starts[i], ends[i], kind, isCapital(chars[starts[i] - base]), word);
    }

    /** The last token so far. */
    private Token last() {
        if (tokens[count - 1] == null) {
            tokens[count - 1] = plainToken(count - 1, plainWord(spellings[count - 1]));
        }
        return tokens[count - 1];
    }

    /** Notes that a sentence may end with the next token. */
    private void addStop() {
        if (stopCount == stops.length) {
            stops = Arrays.copyOf(stops, 2 * stopCount + 8);
        }
        stops[stopCount++] = count;
    }

    private void scan() {
        while (at < to) {
            char c = chars[at - base];
            if (c < 128) {
                if (c <= ' ' || c == 127) {
                    at++;
                } else if ((c | 32) >= 'a' && (c | 32) <= 'z') {
                    word();
                } else if (c >= '0' && c <= '9') {
                    numeral();
                } else if (c == '.' && startsWithPoint()) {
                    numeral();
                } else if (c == '-' && charAt(at + 1) == '-') {
                    dashes();
                } else if (c == '\'' && isPossessive(at)) {
                    possessive();
                } else {
                    symbol(at + 1, ASCII_SYMBOLS[c]);
                }
            } else {
                other(c);
            }
        }
    }

    private void other(char c) {
        int code = Character.isHighSurrogate(c) ? Character.codePointAt(text, at) : c;
        int size = Character.charCount(code);
        if (at + size > to) {
            size = 1;
            code = c;
        }
        hasQuote |= Quotations.mayOpen(c);
        if (isHidden(code) || isBlank(code)) {
            at += size;
        } else if (isLetter(code)) {
            word();
        } else if (Character.isDigit(code) || NumeralScanner.isFraction(code)) {
            numeral();
        } else if (isApostrophe(code) && isPossessive(at)) {
            possessive();
        } else {
            symbol(at + size, shown(code, size));
        }
    }

    private Word shown(int code, int size) {
        switch (code) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFE63, 0xFF0D -> {
                return ASCII_SYMBOLS['-'];
            }
            case 0x2014, 0x2015, 0x2E3A, 0x2E3B -> {
                return LONG_DASH;
            }
            case 0x2018, 0x2019, 0x02BC, 0x201B, 0x2032 -> {
                return ASCII_SYMBOLS['\''];
            }
            case 0xFFE1 -> {
                return POUND;
            }
            case 0xFFE5 -> {
                return YEN;
            }
            case 0xFFE6 -> {
                return WON;
            }
            default -> {
                int plain = plain(code);
                return plain < 128 ? ASCII_SYMBOLS[plain] : size == 1 ? mark((char) code) : pair();
            }
        }
    }

    private Word mark(char c) {
        Word known = MARKS[c % MARKS.length];
        if (known == null || known.text().charAt(0) != c) {
            known = Word.shared(String.valueOf(c));
            MARKS[c % MARKS.length] = known;
        }
        return known;
    }

    /** A symbol that takes two characters. */
    private Word pair() {
        return Word.single(text.subSequence(at, at + 2).toString());
    }

    private void symbol(int end, Word word) {
        char mark = word.text().charAt(0);
        if (SentenceSplitter.isStop(mark)) {
            addStop();
        }
        hasQuote |= mark == '"';
        add(new Token(at, end, Token.Kind.SYMBOL, false, word));
        at = end;
    }

    private void dashes() {
        int end = at;
        while (charAt(end) == '-') {
            end++;
        }
        symbol(end, LONG_DASH);
    }

    private boolean startsWithPoint() {
        int next = charAt(at + 1);
        if (next < '0' || next > '9') {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return isBlank(before) || (before < 128 && "($-+\"'/".indexOf(before) >= 0) || before == '\u00A3';
    }

    private void numeral() {
        int end = at;
        while (isPlainDigit(charAt(end))) {
            end++;
        }
        if (end == at || mayGoOn(end)) {
            boolean mayGroupByBlanks = count == 0 || !isBeforeDayOrName(last());
            end = new NumeralScanner(text, to).end(at, mayGroupByBlanks);
        }
        long spelling = end - at > LONGEST_NUMERAL ? 0 : numeralSpelling(end);
        if (spelling != 0) {
            addPlain(end, spelling);
            return;
        }
        String printed = NumeralScanner.printed(text, at, end);
        Word number = printed.length() > LONGEST_NUMERAL ? Word.numeral(printed) : Word.single(printed);
        add(new Token(at, end, Token.Kind.NUMBER, false, number));
        at = end;
    }

    private static boolean isPlainDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the character behind digits may belong to the numeral. */
    private boolean mayGoOn(int i) {
        return switch (charAt(i)) {
            case ',', '.', ' ' -> isPlainDigit(charAt(i + 1)) || charAt(i + 1) >= 128;
            case '\'' -> true;
            default -> charAt(i) >= 128;
        };
    }

    /** The characters of a numeral in one number; 0 if it has others than digits and marks. */
    private long numeralSpelling(int end) {
        long spelling = 0;
        for (int i = at; i < end; i++) {
            char c = chars[i - base];
            if (c < ',' || c > '9') {
                return 0;
            }
            spelling = spelling << 5 | c - ' ';
        }
        return NUMERAL | spelling;
    }

    /**
     * After a month comes a day, and a number glued to letters is part of a name: no blank groups there. Rand are printed
     * "R2 040 million", their sign glued and their groups apart.
     */
    private boolean isBeforeDayOrName(Token token) {
        if (!token.isWord()) {
            return false;
        }
        boolean isName = token.end() == at && !(token.is("r") && token.isCapital());
        return isName || NumeralScanner.isMonth(token.word());
    }

    private boolean isPossessive(int i) {
        int s = charAt(i + 1);
        if ((s | 32) != 's' || isLetter(charAt(i + 2)) || i == 0 || isApostrophe(charAt(i + 2))) {
            return false;
        }
        char before = text.charAt(i - 1);
        return Character.isLetterOrDigit(before) || before == '.';
    }

    private void possessive() {
        add(new Token(at, at + 2, Token.Kind.WORD, false, POSSESSIVE));
        at += 2;
    }

    private void word() {
        int end = at;
        long spelling = 0;
        int last = Math.min(to, at + LONGEST_PLAIN);
        while (end < last) {
            int low = chars[end - base] | 32;
            if (low < 'a' || low > 'z') {
                break;
            }
            spelling = spelling << 5 | low & 31;
            end++;
        }
        int next = charAt(end);
        boolean isPlain = end > at && next < 128 && next != '\'' && !isLetter(next);
        if (!isPlain || next == '.' && end == at + 1) {
            anyWord();
            return;
        }
        if (next == '.' && isAbbreviation(plainWord(spelling), isCapital(chars[at - base]), end)) {
            addStop();
            addPlain(end + 1, spelling);
        } else {
            addPlain(end, spelling);
        }
    }

    private static boolean isCapital(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static int slot(long spelling) {
        return (int) (spelling * 0x9E3779B97F4A7C15L >>> Long.SIZE - PLAIN_BITS);
    }

    /** The word of letters from A to Z, or the numeral, with this spelling. */
    static Word plainWord(long spelling) {
        int slot = slot(spelling);
        Word known = PLAIN[slot];
        if (known != null && known.spelling() == spelling) {
            return known;
        }
        int free = known == null ? slot : -1;
        for (int way = 1; way < WAYS; way++) {
            Word other = PLAIN[slot ^ way];
            if (other == null) {
                free = free < 0 ? slot ^ way : free;
            } else if (other.spelling() == spelling) {
                return other;
            }
        }
        Word made = Word.plain(characters(spelling), spelling);
        // Words met early are met often: they keep their places.
        PLAIN[free < 0 ? slot ^ WAYS - 1 : free] = made;
        return made;
    }

    /** The characters that a spelling stands for, five bits for each. */
    private static String characters(long spelling) {
        boolean isNumeral = spelling >= NUMERAL;
        long packed = isNumeral ? spelling ^ NUMERAL : spelling;
        char[] characters = new char[(Long.SIZE - Long.numberOfLeadingZeros(packed) + 4) / 5];
        for (int i = characters.length - 1; i >= 0; i--) {
            characters[i] = (char) (packed & 31 | (isNumeral ? ' ' : '`'));
            packed >>= 5;
        }
        return new String(characters);
    }

    /** A word with letters beyond A to Z, marks within, a full stop behind one letter, or very long. */
    private void anyWord() {
        int start = at;
        int hash = 0;
        boolean marked = false;
        boolean capital = Character.isUpperCase(chars[at - base]);
        length = 0;
        int end = at;
        if (count > 0 && isScaleIdeograph(text.charAt(at)) && isAfterNumber()) {
            append(text.charAt(at));
            finish(start, at + 1, text.charAt(at), false);
            return;
        }
        while (end < to) {
            char c = chars[end - base];
            if (c >= 'a' && c <= 'z') {
                append(c);
                hash = 31 * hash + c;
                end++;
            } else if (c >= 'A' && c <= 'Z') {
                char low = (char) (c | 32);
                append(low);
                hash = 31 * hash + low;
                end++;
            } else if (c < 128) {
                if (c == '\'' && isInner(end)) {
                    append('\'');
                    hash = 31 * hash + '\'';
                    end++;
                } else {
                    break;
                }
            } else {
                int code = Character.isHighSurrogate(c) ? Character.codePointAt(text, end) : c;
                int size = Character.charCount(code);
                if (end + size > to) {
                    break;
                }
                if (isHidden(code)) {
                    if (!isLetter(charAt(end + size))) {
                        break;
                    }
                    end += size;
                    continue;
                }
                if (isLetter(code)) {
                    marked |= isMark(code);
                    int low = Character.toLowerCase(plain(code));
                    for (char l : Character.toChars(low)) {
                        append(l);
                        hash = 31 * hash + l;
                    }
                    end += size;
                } else if (isApostrophe(code) && isInner(end)) {
                    append('\'');
                    hash = 31 * hash + '\'';
                    end += size;
                } else if ((code == 0xB2 || code == 0xB3) && length <= 2) {
                    append(c);
                    hash = 31 * hash + c;
                    end++;
                    break;
                } else {
                    break;
                }
            }
        }
        if (charAt(end) == '.') {
            if (length == 1 && isLetter(charAt(end + 1)) && !isLetter(charAt(end + 2))) {
                initials(start, end);
                return;
            }
            finish(start, end, hash, marked);
            Token bare = tokens[count - 1];
            if (isAbbreviation(bare.word(), capital, end)) {
                count--;
                addStop();
                tokens[count++] = new Token(start, end + 1, Token.Kind.WORD, bare.isCapital(), bare.word());
                at = end + 1;
            }
            return;
        }
        finish(start, end, hash, marked);
    }

    private boolean isAfterNumber() {
        Token last = last();
        return last.end() == at
                && (last.isNumber() || isScaleIdeograph(last.lower().charAt(0)));
    }

    private static boolean isScaleIdeograph(char c) {
        return c > 0x4000 && "만억조\u4E07\u842C\u5104\u4EBF\u5146".indexOf(c) >= 0;
    }

    private boolean isInner(int i) {
        return isLetter(charAt(i + 1)) && !isPossessive(i);
    }

    /** "U.S.", "a.m.", "U.S.S.R": single letters, each with a full stop but perhaps the last. */
    private void initials(int start, int firstStop) {
        int end = firstStop;
        while (charAt(end) == '.' && isLetter(charAt(end + 1)) && !isLetter(charAt(end + 2))) {
            append('.');
            append((char) Character.toLowerCase(charAt(end + 1)));
            end += 2;
        }
        append('.');
        if (charAt(end) == '.') {
            end++;
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        if (text.charAt(end - 1) == '.') {
            addStop();
        }
        finish(start, end, hash, false);
    }

    private boolean isAbbreviation(Word word, boolean capital, int stop) {
        int kinds = ABBREVIATED.of(word);
        if ((kinds & ALWAYS) != 0 || (capital && (kinds & WITH_CAPITAL) != 0)) {
            return true;
        }
        if ((kinds & NUMBERED) == 0) {
            return false;
        }
        int next = stop + 1;
        if (charAt(next) == ' ' || charAt(next) == 0xA0) {
            next++;
        }
        int c = charAt(next);
        boolean isNumber = c >= '0' && c <= '9' || c == '$';
        return isNumber && (!word.is("us") || next == stop + 1);
    }

    private void append(char c) {
        if (length == word.length) {
            word = Arrays.copyOf(word, length * 2 + 32);
        }
        word[length++] = c;
    }

    private void finish(int start, int end, int hash, boolean marked) {
        Word found = marked
                ? Word.single(Normalizer.normalize(new String(word, 0, length), Normalizer.Form.NFC))
                : cached(hash);
        boolean isCapital = Character.isUpperCase(Character.codePointAt(text, start));
        add(new Token(start, end, Token.Kind.WORD, isCapital, found));
        at = end;
    }

    private Word cached(int hash) {
        int slot = (hash ^ (hash >>> 13)) & (CACHE_SIZE - 1);
        int free = -1;
        for (int way = 0; way < WAYS; way++) {
            Word known = CACHE[slot ^ way];
            if (known == null) {
                free = free < 0 ? slot ^ way : free;
            } else if (known.hashCode() == hash && isWord(known.text())) {
                return known;
            }
        }
        Word made = Word.shared(new String(word, 0, length));
        if (length <= 24) {
            // As with plain words.
            CACHE[free < 0 ? slot ^ WAYS - 1 : free] = made;
        }
        return made;
    }

    private boolean isWord(String known) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != word[i]) {
                return false;
            }
        }
        return true;
    }
}
