package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/**
 * Reads the numbers of one article: amounts with scale, unit, hedge and what they commit to; years, dates, ages and
 * ordinals as what they are; numbers inside names not at all. The rules are in {@code docs/numbers.md}.
 *
 * <p>One reader for one article, sentence by sentence in the order of the text: a unit that is left out may have been
 * said before.
 */
public final class QuantityReader {

    private static final BigDecimal SMALL_COUNT = new BigDecimal("20");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final CharSequence text;
    private final List<Remark> remarks = new ArrayList<>();
    private final CurrencyResolver currencies;
    private final Declarations declarations;
    private final Elision elision;
    private final Numeral.DecimalMark mark;

    /**
     * A reader for one article.
     *
     * @param text the text that the sentences' positions refer to
     * @param known what decides between currencies of one name
     */
    public QuantityReader(CharSequence text, Currencies known) {
        this(text, () -> known);
    }

    /**
     * The same.
     *
     * @param known asked for once, where a name of several currencies stands
     */
    public QuantityReader(CharSequence text, Supplier<Currencies> known) {
        this.text = text;
        this.currencies = new CurrencyResolver(text, known, remarks);
        this.declarations = new Declarations(currencies);
        this.elision = new Elision(remarks);
        this.mark = decimalMark(text);
    }

    /** The numbers of the next sentence, in the order of the text. */
    public List<Quantity> read(Sentence sentence) {
        return read(sentence.tokens(), sentence.paragraph());
    }

    /**
     * The numbers of each of the next sentences. As if they were read one by one, but faster: each step is taken for all of
     * them before the next.
     */
    public List<List<Quantity>> readAll(List<Sentence> sentences) {
        currencies.expect(sentences);
        List<Optional<ScannedSentence>> scans = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            scans.add(scanned(sentence.tokens(), sentence.paragraph()));
        }
        for (int i = 0; i < scans.size(); i++) {
            if (scans.get(i).isPresent()) {
                elision.complete(scans.get(i).get(), sentences.get(i).paragraph());
            }
        }
        List<List<Quantity>> quantities = new ArrayList<>(sentences.size());
        int counted = -1;
        for (int i = 0; i < scans.size(); i++) {
            if (scans.get(i).isEmpty()) {
                quantities.add(List.of());
                continue;
            }
            boolean goesOn = counted >= 0
                    && counted == i - 1
                    && sentences.get(i).paragraph() == sentences.get(counted).paragraph();
            List<Quantity> found = Pieces.marked(
                    sentences.get(i).tokens(), quantities(scans.get(i).get()), goesOn);
            counted = Pieces.areCounted(found) ? i : counted;
            quantities.add(found);
        }
        return quantities;
    }

    /** What was noticed while reading so far. */
    public List<Remark> remarks() {
        return Collections.unmodifiableList(remarks);
    }

    List<Quantity> read(List<Token> sentence, int paragraph) {
        Optional<ScannedSentence> scan = scanned(sentence, paragraph);
        if (scan.isEmpty()) {
            return List.of();
        }
        elision.complete(scan.get(), paragraph);
        return quantities(scan.get());
    }

    /** What stands in a sentence, nothing filled in; nothing if no number does. */
    private Optional<ScannedSentence> scanned(List<Token> sentence, int paragraph) {
        int words = WORDS.among(sentence);
        if ((words & NUMBER) == 0 && !Token.hasNumber(sentence)) {
            if (!sentence.isEmpty() && mayDeclare(sentence.get(sentence.size() - 1))) {
                declared(scan(sentence), paragraph);
            }
            return Optional.empty();
        }
        SentenceScan scan = scan((words & LOOKALIKE) == 0 ? sentence : plain(sentence));
        scan.scan();
        if (scan.drafts().isEmpty()) {
            return Optional.empty();
        }
        Declarations.Declared declared = declared(scan, paragraph);
        return Optional.of(new ScannedSentence(scan.words, scan.drafts(), scan.rates, declared, (words & DAILY) != 0));
    }

    private Declarations.Declared declared(SentenceScan scan, int paragraph) {
        return declarations.after(scan.words, scan.units, paragraph);
    }

    /** Whether a sentence that ends so may say in what unit the list below it is. */
    private static boolean mayDeclare(Token last) {
        return last.is(":") || last.is("-") || last.is("--");
    }

    private SentenceScan scan(List<Token> tokens) {
        return new SentenceScan(text, tokens, mark, currencies, remarks);
    }

    /** A word that may be a number. */
    private static final int NUMBER = 1;

    /** A word with a letter of another alphabet that looks Latin. */
    private static final int LOOKALIKE = 1 << 1;

    /** The word "daily". */
    private static final int DAILY = 1 << 2;

    private static final WordBits WORDS = new WordBits(3) {
        @Override
        protected int ask(String word) {
            return (NumberWords.isTrigger(word) ? NUMBER : 0)
                    | (hasLookalike(word) ? LOOKALIKE : 0)
                    | (word.equals("daily") ? DAILY : 0);
        }
    };

    // ---- letters of other alphabets that look Latin ----

    private List<Token> plain(List<Token> tokens) {
        List<Token> plain = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || !hasLookalike(token.lower())) {
                continue;
            }
            String folded = fold(token.lower());
            boolean isMixed = token.lower().chars().anyMatch(c -> c >= 'a' && c <= 'z');
            boolean isKnown = NumberWords.scale(folded).signum() > 0
                    || !CurrencyTable.SHIPPED.named(folded).isEmpty()
                    || NumberWords.isTrigger(folded);
            if (isMixed || (isKnown && folded.chars().allMatch(c -> c < 128))) {
                if (plain == tokens) {
                    plain = new ArrayList<>(tokens);
                }
                plain.set(i, token.reading(folded));
                remarks.add(new Remark(token.span(), Remark.Kind.LOOKALIKE_LETTER));
            }
        }
        return plain;
    }

    private static final String LOOKALIKES = "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0455\u0458\u043A\u043C"
            + "\u0442\u0432\u043D\u03BF\u03B1\u03BD\u03B9\u03BA\u03C1\u03C4";

    private static final String LATIN = "aeopcxyisjkmtbhoavikpt";

    private static boolean hasLookalike(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 0x0370 && c <= 0x04FF && LOOKALIKES.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String lower) {
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            int at = LOOKALIKES.indexOf(lower.charAt(i));
            folded.append(at >= 0 ? LATIN.charAt(at) : lower.charAt(i));
        }
        return folded.toString();
    }

    // ---- the decimal mark of the article ----

    /** Whether a comma stands between digits, without which a point alone divides off decimals. */
    private static boolean hasCommaInNumber(String text) {
        for (int at = text.indexOf(',', 1); at >= 0; at = text.indexOf(',', at + 1)) {
            if (isDigit(text.charAt(at - 1)) && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Numeral.DecimalMark decimalMark(CharSequence characters) {
        String text = characters.toString();
        int length = text.length();
        if (!hasCommaInNumber(text)) {
            return Numeral.DecimalMark.POINT;
        }
        int points = 0;
        int commas = 0;
        int from = 1;
        int point = text.indexOf('.', from);
        int comma = text.indexOf(',', from);
        while (point >= 0 || comma >= 0) {
            boolean isComma = point < 0 || comma >= 0 && comma < point;
            int i = isComma ? comma : point;
            from = i + 1;
            if (i + 1 < length && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
                int after = i + 1;
                while (after < length && isDigit(text.charAt(after))) {
                    after++;
                }
                int before = i - 1;
                while (before > 0 && isDigit(text.charAt(before - 1))) {
                    before--;
                }
                boolean goesOn = after + 1 < length && isMark(text.charAt(after)) && isDigit(text.charAt(after + 1));
                boolean wentOn = before > 1 && isMark(text.charAt(before - 1)) && isDigit(text.charAt(before - 2));
                boolean isThree = after - i - 1 == 3;
                if (!goesOn && !wentOn && (!isThree || i - before > 3 || text.charAt(before) == '0')) {
                    commas += isComma ? 1 : 0;
                    points += isComma ? 0 : 1;
                } else if (goesOn && isThree && (text.charAt(after) == ',') != isComma) {
                    commas += isComma ? 0 : 1;
                    points += isComma ? 1 : 0;
                }
                from = after;
            }
            point = point >= 0 && point < from ? text.indexOf('.', from) : point;
            comma = comma >= 0 && comma < from ? text.indexOf(',', from) : comma;
        }
        if (commas == 0) {
            return Numeral.DecimalMark.POINT;
        }
        return points == 0 ? Numeral.DecimalMark.COMMA : Numeral.DecimalMark.EITHER;
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    // ---- from drafts to quantities ----

    private List<Quantity> quantities(ScannedSentence here) {
        List<Draft> drafts = here.drafts();
        List<Quantity> quantities = new ArrayList<>(drafts.size());
        int previousEnd = -1;
        for (Draft draft : drafts) {
            if (draft.hedge == Hedge.EXACT && draft.form != Draft.Form.EXACT && draft.form != Draft.Form.VAGUE) {
                Hedge hedge = Hedges.of(here.words().tokens, draft.first, draft.last, previousEnd);
                draft.hedge = hedge == Hedge.OVER && isDuring(here, draft) ? Hedge.EXACT : hedge;
            }
            previousEnd = draft.last;
        }
        for (Draft draft : drafts) {
            Quantity next = quantity(draft, drafts);
            int last = quantities.size() - 1;
            if (last >= 0 && isOneAmount(quantities.get(last), next)) {
                quantities.set(last, together(quantities.get(last), next));
            } else {
                quantities.add(next);
            }
        }
        return quantities;
    }

    /** "$4 billion 312.6 million", as agencies of Central Asia write it, is one amount in two scales. */
    private boolean isOneAmount(Quantity large, Quantity small) {
        int gap = small.span().start() - large.span().end();
        return gap == 1
                && text.charAt(large.span().end()) == ' '
                && large.multiplier().compareTo(small.multiplier()) > 0
                && small.multiplier().compareTo(BigDecimal.ONE) > 0
                && large.number().scale() <= 0
                && large.unit().equals(small.unit())
                && !large.isRange()
                && !small.isRange()
                && small.value().compareTo(large.multiplier()) < 0;
    }

    private static Quantity together(Quantity large, Quantity small) {
        Interval shift = Interval.exactly(large.value());
        BigDecimal number = large.value().divide(small.multiplier()).add(small.number());
        return new Quantity(
                large.span().union(small.span()),
                large.kind(),
                number,
                number,
                small.multiplier(),
                small.unit(),
                large.hedge(),
                small.core().plus(shift),
                small.outer().plus(shift));
    }

    /** "over 10 months" says during which time, not for how long at least. */
    private static boolean isDuring(ScannedSentence here, Draft draft) {
        if (!here.words().is(draft.first - 1, "over")) {
            return false;
        }
        return switch (draft.unit.code()) {
            case "year", "month", "week", "day", "quarter", "decade" -> true;
            default -> false;
        };
    }

    /** The finest place that a number of the same unit, scale and size shows in the sentence. */
    private static BigDecimal finestSibling(Draft draft, BigDecimal number, List<Draft> drafts) {
        BigDecimal finest = Rounding.places(number.abs(), draft.scale).core();
        for (Draft other : drafts) {
            if (other != draft && isSibling(draft, number, other)) {
                finest = finest.min(
                        Rounding.places(other.number.abs(), other.scale).core());
            }
        }
        return finest;
    }

    private static boolean isSibling(Draft draft, BigDecimal number, Draft other) {
        return other.form == Draft.Form.DIGITS
                && !other.isSpelled
                && other.number.signum() != 0
                && other.kind == draft.kind
                && other.unit.equals(draft.unit)
                && other.scale.compareTo(draft.scale) == 0
                && other.number.abs().compareTo(number.abs().multiply(BigDecimal.TEN)) <= 0
                && number.abs().compareTo(other.number.abs().multiply(BigDecimal.TEN)) <= 0;
    }

    /** The intervals of a draft that is read to its end, as are its siblings. */
    private static Rounding.Both intervals(Draft draft, List<Draft> siblings) {
        BigDecimal value = draft.number.multiply(draft.scale);
        Rounding.Both both = intervals(draft, value, draft.number, siblings);
        if (!draft.isRange) {
            return both;
        }
        BigDecimal upper = draft.upper.multiply(draft.scale);
        Rounding.Both high = intervals(draft, upper, draft.upper, siblings);
        return new Rounding.Both(
                new Interval(both.core().low(), high.core().high()),
                both.outer().hull(high.outer()));
    }

    private static Quantity quantity(Draft draft, List<Draft> siblings) {
        return new Quantity(
                new Span(draft.start, draft.end),
                draft.kind,
                draft.number,
                draft.upper,
                draft.scale,
                draft.unit,
                draft.hedge,
                Commitment.later(() -> intervals(draft, siblings)));
    }

    private static Rounding.Both intervals(Draft draft, BigDecimal value, BigDecimal number, List<Draft> siblings) {
        if (value.signum() < 0 && draft.form != Draft.Form.EXACT) {
            return Rounding.of(value, places(draft, number, siblings), draft.hedge);
        }
        switch (draft.form) {
            case EXACT -> {
                Interval itself = Interval.exactly(value);
                return new Rounding.Both(itself, itself);
            }
            case VAGUE -> {
                Interval open = new Interval(Bound.closed(value), Bound.NONE);
                return new Rounding.Both(open, open);
            }
            case SHARE -> {
                return Rounding.share(value, draft.hedge);
            }
            case MULTIPLE -> {
                return Rounding.multiple(value, draft.hedge);
            }
            case FALL -> {
                return Rounding.fall(value, draft.hedge);
            }
            case FOLD -> {
                return Rounding.fold(value, draft.hedge);
            }
            case DIGITS -> {
                return Rounding.of(value, places(draft, number, siblings), draft.hedge);
            }
        }
        throw new IllegalStateException("no form " + draft.form);
    }

    private static Rounding.Places places(Draft draft, BigDecimal number, List<Draft> siblings) {
        if (isExact(draft, number)) {
            return Rounding.Places.EXACT;
        }
        if (draft.step.signum() > 0) {
            BigDecimal unit = draft.step.multiply(draft.scale);
            return new Rounding.Places(unit, unit, unit);
        }
        Rounding.Places places = Rounding.places(number.abs(), draft.scale);
        if (number.scale() > 0 || places.coarse().compareTo(places.fine()) == 0) {
            return places;
        }
        BigDecimal finest = finestSibling(draft, number, siblings).max(draft.scale);
        return finest.compareTo(places.core()) < 0
                ? new Rounding.Places(places.fine(), finest, places.coarse())
                : places;
    }

    /** Small counts and times are counted, not measured; all of something is all of it. */
    private static boolean isExact(Draft draft, BigDecimal number) {
        if (number.signum() == 0) {
            return number.scale() <= 0;
        }
        if (draft.kind == Kind.PERCENT && number.compareTo(HUNDRED) == 0) {
            return true;
        }
        boolean isCounted = (draft.kind == Kind.COUNT || draft.kind == Kind.OTHER) && !draft.isScaled;
        return isCounted && number.scale() <= 0 && number.compareTo(SMALL_COUNT) <= 0 && draft.hedge == Hedge.EXACT;
    }
}
