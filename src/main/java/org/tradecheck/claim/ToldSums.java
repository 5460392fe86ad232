package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.text.MonthNames;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/**
 * Amounts that words make the result of amounts beside them, whatever they measure: "leaving A", "A more than", "the three
 * together A", "the remaining A". It is a proposal: the words do not say of which figures, and those told right before are
 * taken. Who uses it asks for more evidence.
 */
public final class ToldSums {

    /** Before what a subtraction leaves. */
    private static final WordSet LEAVING = WordSet.of(
            "leaving",
            "leave",
            "leaves",
            "remains",
            "remainder",
            "surplus",
            "deficit",
            "gap",
            "shortfall",
            "hole",
            "difference",
            "excess",
            "subtract",
            "subtracting",
            "subtracted",
            "net");

    /** Behind "net": what is left of two flows. */
    private static final WordSet NETTED = WordSet.of(
            "exports",
            "export",
            "exporter",
            "imports",
            "import",
            "importer",
            "trade",
            "sales",
            "receipts",
            "earnings",
            "services",
            "balance",
            "result",
            "position",
            "surplus",
            "deficit",
            "gain",
            "loss",
            "plus",
            "minus",
            "figure",
            "inflow",
            "outflow",
            "change",
            "effect",
            "of",
            "at");

    /** Before "by": one figure is so much larger than the other. */
    private static final WordSet EXCEEDING = WordSet.of(
            "exceed",
            "exceeds",
            "exceeded",
            "exceeding",
            "outstripped",
            "outstripping",
            "outstrips",
            "missed",
            "unfavourable",
            "unfavorable",
            "favourable",
            "favorable",
            "negative",
            "positive");

    private static final WordSet COMPARING =
            WordSet.of("more", "less", "fewer", "higher", "lower", "above", "below", "beyond");

    /** Behind a difference, at the end of what is said of it. */
    private static final WordSet LEFT = WordSet.of("remain", "remains", "remained", "left", "behind");

    private static final WordSet TOGETHER = WordSet.of("together", "combined", "altogether");

    /** What several figures are, behind "that", "those three", "the trio". */
    private static final WordSet MAKING =
            WordSet.of("is", "are", "was", "were", "makes", "make", "made", "comes", "came", "with", "for", "totals");

    private static final WordSet GROUPS = WordSet.of("pair", "trio", "quartet", "two", "three", "four", "five");

    /** "Those three product groups alone came to". */
    private static final int LONGEST_SUMMARY = 7;

    private static final WordSet POSSESSIVES = WordSet.of("our", "its", "their");

    private static final WordSet MONTHS = WordSet.of(MonthNames.FULL.toArray(new String[0]));

    /** Figures of other times, and such as nobody has made yet, are the result of none beside them. */
    private static final WordSet OTHER_TIMES = WordSet.of(
            "year",
            "years",
            "quarter",
            "previous",
            "preceding",
            "earlier",
            "before",
            "ago",
            "last",
            "if",
            "forecast",
            "expected",
            "target",
            "account");

    private static final WordSet HAD = WordSet.of("been", "logged", "run", "posted", "recorded", "shown");

    private static final WordSet COMPARED = WordSet.of("from", "against", "with", "vs", "versus", "to", "after", "(");

    private static final WordSet FILLERS = WordSet.of("the", "about", "some", "a");

    private static final WordSet RESTS = WordSet.of("remaining", "remainder", "rest", "others", "elsewhere");

    /** What both flows make together. */
    private static final WordSet BOTH_FLOWS = WordSet.of("turnover", "commerce");

    /** How the second of two flows is told. */
    private static final List<String[]> BACK = List.of(
            new String[] {"in", "return"},
            new String[] {"the", "other", "way"},
            new String[] {"other", "direction"},
            new String[] {"opposite", "direction"});

    /** So many sentences before a result its terms may stand that only a slip ties to it, and so many paragraphs. */
    private static final int FAR = 5;

    private static final int FAR_PARAGRAPHS = 2;

    /** So many words from the beginning of its sentence may say that a figure is that of the rest. */
    private static final int SUBJECT = 4;

    private static final Set<Kind> AMOUNTS = Set.of(Kind.MONEY, Kind.MASS, Kind.VOLUME, Kind.ENERGY);

    /** So many words before a figure may say what it is. */
    private static final int BEFORE = 9;

    /** So many words before the last part of a list say that it is the rest. */
    private static final int NEAR = 5;

    /** So many characters behind it. */
    private static final int BEHIND = 45;

    /** Of so many figures before it a result may be made, if not of those right before. */
    private static final int MOST_BEFORE = 5;

    /** How a result is made. */
    public enum Kin {
        /** The larger less the smaller. */
        DIFFERENCE,
        /** All together. */
        TOTAL,
        /** The first figure is what all others make. */
        PARTS,
        /** As parts, and words deal the first figure out among the others. */
        DEALT_OUT;

        /** Whether the first figure is the whole of the others. */
        public boolean isOfWhole() {
            return this == PARTS || this == DEALT_OUT;
        }
    }

    /**
     * A result.
     *
     * @param result the figure that the words tell as one
     * @param terms what it is made of; for parts, the whole and then its parts, the result among them
     * @param isPlain whether the figures are those right before it
     * @param isOnly whether no other figure of its kind stands there
     * @param isCounted whether the words say of how many figures it is made, and so many and no more stand there
     */
    public record ToldSum(
            Kin kin, Quantity result, List<Quantity> terms, boolean isPlain, boolean isOnly, boolean isCounted) {

        ToldSum(Kin kin, Quantity result, List<Quantity> terms, boolean isPlain, boolean isOnly) {
            this(kin, result, terms, isPlain, isOnly, false);
        }
    }

    private final Reading reading;
    private final List<Sentence> sentences;
    private final List<Quantity> amounts;
    private final List<ToldSum> sums = new ArrayList<>();

    private ToldSums(Reading reading) {
        this.reading = reading;
        this.sentences = reading.article().sentences();
        this.amounts =
                reading.numbers().stream().filter(q -> isAmount(reading, q)).toList();
    }

    /** All of an article, in the order of the text, the likeliest of each result first. */
    public static List<ToldSum> of(Reading reading) {
        ToldSums told = new ToldSums(reading);
        ToldParts parts = new ToldParts(told.sentences, told.amounts);
        int at = 0;
        int since = 0;
        int next = 0;
        for (Sentence sentence : told.sentences) {
            int first = at;
            while (at < told.amounts.size()
                    && told.amounts.get(at).span().end() <= sentence.span().end()) {
                Quantity amount = told.amounts.get(at);
                while (next < reading.numbers().size()
                        && reading.numbers().get(next).span().end()
                                <= amount.span().start()) {
                    since = Math.max(since, reading.numbers().get(next++).span().end());
                }
                if (sentence.span().contains(amount.span())) {
                    told.read(sentence, at, since);
                }
                at++;
            }
            told.sums.addAll(parts.of(sentence, first, at));
        }
        return List.copyOf(told.sums);
    }

    /** A positive amount in digits, neither a range nor a bound. */
    public static boolean isAmount(Reading reading, Quantity quantity) {
        Interval core = quantity.core();
        boolean isInDigits = reading.article().quote(quantity.span()).chars().anyMatch(Character::isDigit);
        return AMOUNTS.contains(quantity.kind())
                && quantity.unit().isStated()
                && (quantity.hedge() == Hedge.EXACT || quantity.hedge() == Hedge.ABOUT)
                && quantity.value().signum() > 0
                && core.low().isFinite()
                && core.high().isFinite()
                && isInDigits;
    }

    /**
     * Reads the words beside one amount.
     *
     * @param at its place among the amounts
     * @param since where the number before it ends
     */
    private void read(Sentence sentence, int at, int since) {
        Quantity result = amounts.get(at);
        Words words = Words.around(sentence, result, since);
        List<Quantity> before = before(sentence, at, 1);
        List<Quantity> here =
                before.stream().filter(q -> sentence.span().contains(q.span())).toList();
        boolean isMore = words.isBehind(COMPARING);
        boolean isLeft = words.isLeft();
        boolean isOld = words.isOfOtherTime();
        boolean isDifference = (words.isLeaving() || isLeft) && !isOld;
        boolean isTotal = words.isTogether();
        int made = sums.size();
        if (isMore) {
            more(sentence, at, before, here);
        } else if (isDifference && before.size() > 1) {
            List<Quantity> last = before.subList(before.size() - 2, before.size());
            if (isLeft || !isCompared(sentence, last)) {
                sums.add(new ToldSum(Kin.DIFFERENCE, result, last, true, before.size() == 2));
            }
        }
        if (isTotal && sums.size() == made) {
            total(words, result, before, here);
        }
        if (words.isRest()) {
            rest(result, before, here);
        }
        List<Quantity> wide = isTotal || isMore || isDifference ? before(sentence, at, 2) : List.of();
        List<Quantity> far = wide.subList(Math.max(0, wide.size() - MOST_BEFORE), wide.size());
        if (isTotal) {
            for (int count = 2; count < MOST_BEFORE && count <= far.size(); count++) {
                sums.add(new ToldSum(Kin.TOTAL, result, far.subList(far.size() - count, far.size()), false, false));
            }
        }
        loose(sentence, at, words, isOld);
        if (isMore || isDifference) {
            for (int i = 0; i < far.size() && !isOld; i++) {
                for (int j = i + 1; j < far.size(); j++) {
                    if (j == i + 1 && isDifference && isCompared(sentence, far.subList(i, j + 1))) {
                        continue;
                    }
                    sums.add(new ToldSum(Kin.DIFFERENCE, result, List.of(far.get(i), far.get(j)), false, false));
                }
            }
        }
    }

    /** What may be a result of figures further off, if a slip shows that they belong together. */
    private void loose(Sentence sentence, int at, Words words, boolean isOld) {
        Quantity result = amounts.get(at);
        boolean isRest = words.isRest() || words.isRestSubject() || (words.isLeaving() && !isOld) || words.isBack();
        List<Quantity> far = isRest || words.isBothFlows() || words.isAlone() ? far(sentence, at) : List.of();
        if (isRest) {
            // "Firms sold A. Machines brought in B and chemicals C. All remaining goods added up to D."
            for (int from = 0; from + 2 <= far.size(); from++) {
                sums.add(new ToldSum(Kin.PARTS, result, and(far.subList(from, far.size()), result), false, false));
            }
        }
        if (words.isBothFlows()) {
            // "Deliveries were A; goods for B came the other way. The turnover of C thus nears the target."
            for (int from = 0; from + 2 <= far.size(); from++) {
                sums.add(new ToldSum(Kin.TOTAL, result, far.subList(from, from + 2), false, false));
            }
        }
        if (words.isTogether()) {
            // "The three together supplied A. India accounted for B, Thailand for C and Vietnam for D."
            List<Quantity> behind = behind(sentence, at);
            for (int to = 2; to <= behind.size() && to < MOST_BEFORE; to++) {
                List<Quantity> parts = new ArrayList<>(List.of(result));
                parts.addAll(behind.subList(0, to));
                sums.add(new ToldSum(Kin.PARTS, result, List.copyOf(parts), false, false));
            }
        }
        if (words.isAlone()) {
            // "Up to August it was A, up to July B. August alone contributed C."
            for (int i = 0; i + 1 < far.size(); i++) {
                sums.add(new ToldSum(Kin.DIFFERENCE, result, far.subList(i, i + 2), false, false));
            }
        }
    }

    /** The last few of its kind before a figure, in some sentences of its paragraph and those before. */
    private List<Quantity> far(Sentence sentence, int at) {
        Sentence first = sentence;
        for (int i = 1; i <= FAR && sentence.index() >= i; i++) {
            Sentence earlier = sentences.get(sentence.index() - i);
            first = sentence.paragraph() - earlier.paragraph() <= FAR_PARAGRAPHS ? earlier : first;
        }
        LinkedList<Quantity> far = new LinkedList<>();
        for (int i = at - 1;
                i >= 0
                        && far.size() <= MOST_BEFORE
                        && amounts.get(i).span().start() >= first.span().start();
                i--) {
            if (isAlike(amounts.get(i), amounts.get(at))) {
                far.addFirst(amounts.get(i));
            }
        }
        return List.copyOf(far);
    }

    /** The first few of its kind behind a figure, and less. */
    private List<Quantity> behind(Sentence sentence, int at) {
        List<Quantity> behind = new ArrayList<>();
        int last = Math.min(sentences.size() - 1, sentence.index() + FAR);
        int end = sentences.get(last).span().end();
        for (int i = at + 1;
                i < amounts.size()
                        && behind.size() < MOST_BEFORE
                        && amounts.get(i).span().end() <= end;
                i++) {
            if (isAlike(amounts.get(i), amounts.get(at))
                    && amounts.get(i).value().compareTo(amounts.get(at).value()) < 0) {
                behind.add(amounts.get(i));
            }
        }
        return List.copyOf(behind);
    }

    /** "A, which is C more than B": the figures before and behind. */
    private void more(Sentence sentence, int at, List<Quantity> before, List<Quantity> here) {
        Quantity result = amounts.get(at);
        List<Quantity> behind = new ArrayList<>();
        for (int i = at + 1;
                i < amounts.size() && sentence.span().contains(amounts.get(i).span());
                i++) {
            if (isAlike(amounts.get(i), result)) {
                behind.add(amounts.get(i));
            }
        }
        if (!before.isEmpty() && !behind.isEmpty()) {
            List<Quantity> terms = List.of(before.get(before.size() - 1), behind.get(0));
            sums.add(new ToldSum(Kin.DIFFERENCE, result, terms, true, here.size() <= 1 && behind.size() == 1));
        }
    }

    private void total(Words words, Quantity result, List<Quantity> before, List<Quantity> here) {
        int count = words.count();
        if (count > 0 && before.size() >= count) {
            List<Quantity> terms = before.subList(before.size() - count, before.size());
            boolean isAll = before.size() == count;
            boolean isCounted = isAll && here.isEmpty() && words.isSubjectOfAll();
            sums.add(new ToldSum(Kin.TOTAL, result, terms, true, isAll, isCounted));
        } else if (here.size() > 1) {
            sums.add(new ToldSum(Kin.TOTAL, result, here, true, here.size() == before.size()));
        } else if (before.size() > 1 && (here.isEmpty() || before.size() == 2)) {
            sums.add(new ToldSum(Kin.TOTAL, result, before, true, true));
        }
    }

    /** "exports of A: coal B, copper C and other goods D", "Exports were A. Coal brought in B, copper C and the rest D." */
    private void rest(Quantity result, List<Quantity> before, List<Quantity> here) {
        if (here.size() > 1) {
            sums.add(new ToldSum(Kin.PARTS, result, and(here, result), true, true));
            if (before.size() > here.size()) {
                List<Quantity> terms = before.subList(before.size() - here.size() - 1, before.size());
                sums.add(new ToldSum(Kin.PARTS, result, and(terms, result), true, terms.size() == before.size()));
            }
        } else if (before.size() > 1) {
            sums.add(new ToldSum(Kin.PARTS, result, and(before, result), true, true));
        }
    }

    private static List<Quantity> and(List<Quantity> some, Quantity last) {
        List<Quantity> all = new ArrayList<>(some);
        all.add(last);
        return List.copyOf(all);
    }

    /** Those of its kind before a figure in its sentence and so many before it, in its paragraph. */
    private List<Quantity> before(Sentence sentence, int at, int count) {
        int from = sentence.span().start();
        for (int i = 1; i <= count && sentence.index() >= i; i++) {
            Sentence earlier = sentences.get(sentence.index() - i);
            from = earlier.paragraph() == sentence.paragraph() ? earlier.span().start() : from;
        }
        LinkedList<Quantity> before = new LinkedList<>();
        for (int i = at - 1; i >= 0 && amounts.get(i).span().start() >= from; i--) {
            if (isAlike(amounts.get(i), amounts.get(at))) {
                before.addFirst(amounts.get(i));
            }
        }
        return List.copyOf(before);
    }

    /** Whether two figures are counted in one unit. */
    public static boolean isAlike(Quantity a, Quantity b) {
        return a.kind() == b.kind() && a.unit().equals(b.unit());
    }

    /** "to A from B", "A against B": one flow at two times, of which no balance is made. */
    private boolean isCompared(Sentence sentence, List<Quantity> two) {
        Token last = null;
        int from = two.get(0).span().end();
        int to = two.get(1).span().start();
        for (int i = Math.max(0, sentence.index() - 1); i <= sentence.index(); i++) {
            for (Token token : sentences.get(i).tokens()) {
                boolean isBetween = token.start() >= from && token.end() <= to;
                last = isBetween && !FILLERS.has(token) ? token : last;
            }
        }
        return last != null && COMPARED.has(last);
    }

    /**
     * The words beside a figure in its sentence.
     *
     * @param opening from the beginning of the sentence
     * @param before at most so many as tell what a figure is, since the last number
     * @param behind those after it
     * @param isFirst whether no number stands before it in its sentence
     */
    private record Words(List<Token> opening, List<Token> before, List<Token> behind, boolean isFirst) {

        static Words around(Sentence sentence, Quantity figure, int since) {
            List<Token> opening = sentence.tokens().stream()
                    .filter(t -> t.end() <= figure.span().start())
                    .toList();
            List<Token> near = opening.stream().filter(t -> t.start() >= since).toList();
            List<Token> behind = sentence.tokens().stream()
                    .filter(t -> t.start() >= figure.span().end()
                            && t.start() < figure.span().end() + BEHIND)
                    .toList();
            return new Words(
                    opening,
                    near.subList(Math.max(0, near.size() - BEFORE), near.size()),
                    behind,
                    near.size() == opening.size());
        }

        private static boolean has(List<Token> tokens, WordSet words) {
            return tokens.stream().anyMatch(words::has);
        }

        private static boolean has(List<Token> tokens, String... phrase) {
            for (int i = 0; i + phrase.length <= tokens.size(); i++) {
                if (isAt(tokens, i, phrase)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isAt(List<Token> tokens, int at, String... phrase) {
            boolean is = at + phrase.length <= tokens.size();
            for (int i = 0; i < phrase.length && is; i++) {
                is = tokens.get(at + i).is(phrase[i]);
            }
            return is;
        }

        /** "leaving A", "a surplus of A", "exceeded them by A". */
        boolean isLeaving() {
            boolean isLeft = false;
            for (int i = 0; i < before.size(); i++) {
                // "net FDI inflows of A" are no difference of the figures told before
                boolean isNetOfOther =
                        before.get(i).is("net") && i + 1 < before.size() && !NETTED.has(before.get(i + 1));
                isLeft |= LEAVING.has(before.get(i)) && !isNetOfOther;
            }
            return isLeft || (has(before, EXCEEDING) && has(before, "by"));
        }

        /** Where the words behind the figure go on after "or 6.5 percent". */
        private int next() {
            int at = 0;
            while (at < behind.size()
                    && (behind.get(at).is(",") || behind.get(at).is(")"))) {
                at++;
            }
            int again = at;
            if (isAt(behind, at, "or")) {
                again++;
                while (again < behind.size()
                        && (behind.get(again).isNumber()
                                || behind.get(again).is("%")
                                || behind.get(again).is("percent")
                                || behind.get(again).is("per")
                                || behind.get(again).is("cent")
                                || behind.get(again).is("pct")
                                || behind.get(again).is(","))) {
                    again++;
                }
            }
            return again;
        }

        boolean isBehind(WordSet words) {
            int at = next();
            return at < behind.size() && words.has(behind.get(at));
        }

        /** "A short of", "A in the black", "A remained". */
        boolean isLeft() {
            int at = next();
            boolean isEnd = at + 1 >= behind.size() || !behind.get(at + 1).isWord();
            boolean isColoured = isAt(behind, at, "in", "the", "black") || isAt(behind, at, "in", "the", "red");
            boolean isFavour = at + 2 < behind.size()
                    && behind.get(at).is("in")
                    && POSSESSIVES.has(behind.get(at + 1))
                    && (behind.get(at + 2).is("favour") || behind.get(at + 2).is("favor"));
            return isAt(behind, at, "short")
                    || isAt(behind, at, "ahead")
                    || isAt(behind, at, "to", "spare")
                    || isAt(behind, at, "to", "the", "good")
                    || isColoured
                    || isFavour
                    || isAt(behind, at, "remains", "to", "be")
                    || (at < behind.size() && LEFT.has(behind.get(at)) && isEnd);
        }

        boolean isOfOtherTime() {
            return has(before, OTHER_TIMES)
                    || has(behind, OTHER_TIMES)
                    || has(before, MONTHS)
                    || has(behind, MONTHS)
                    || (has(before, "had") && has(before, HAD));
        }

        /** "That makes A", "Those three are A": of what the sentence before has told one by one. */
        private boolean isSummedUp() {
            boolean isPointing = !opening.isEmpty()
                    && (opening.get(0).is("that")
                            || opening.get(0).is("this")
                            || opening.get(0).is("those")
                            || opening.get(0).is("these")
                            || opening.get(0).is("the") && opening.size() > 1 && GROUPS.has(opening.get(1)));
            return isPointing && isFirst && opening.size() <= LONGEST_SUMMARY && has(opening, MAKING);
        }

        /** Whether no other figure stands before it in its sentence, of which the words may be, nor a clause of its own. */
        boolean isSubjectOfAll() {
            return !isRest()
                    && opening.stream().noneMatch(t -> t.isNumber() || t.is(";") || t.is("while") || t.is("whereas"));
        }

        /** "Together A", "A in all". */
        boolean isTogether() {
            int at = next();
            return has(opening, TOGETHER)
                    || isSummedUp()
                    || has(opening, "up", "to")
                            && (has(opening, "add") || has(opening, "adds") || has(opening, "added"))
                    || has(opening, "all", "told")
                    || has(opening, "between", "them")
                    || has(opening, "total", "of") && has(opening, "for", "a")
                    || has(opening, "in", "total")
                    || has(opening, "in", "all")
                    || (at < behind.size() && TOGETHER.has(behind.get(at)))
                    || isAt(behind, at, "in", "all")
                    || isAt(behind, at, "in", "total")
                    || isAt(behind, at, "all", "told")
                    || isAt(behind, at, "between", "them")
                    || isAt(behind, at, "for", "the", "pair");
        }

        /** "The three together", "for the pair": of how many; 0 if the words do not say. */
        int count() {
            List<Token> all = new ArrayList<>(opening);
            all.addAll(behind);
            for (int i = 1; i < all.size(); i++) {
                boolean isPointed = all.get(i - 1).is("the")
                        || all.get(i - 1).is("these")
                        || all.get(i - 1).is("those")
                        || all.get(i - 1).is("all");
                if (isPointed && (all.get(i).is("pair") || all.get(i).is("trio"))) {
                    return all.get(i).is("pair") ? 2 : 3;
                }
                SmallNumbers.Found number =
                        isPointed && !all.get(i).isNumber() ? SmallNumbers.cardinalAt(all, i) : SmallNumbers.Found.NONE;
                if (number.is() && number.value() > 1 && number.value() <= MOST_BEFORE + 1) {
                    return number.value();
                }
            }
            return 0;
        }

        /** "All remaining goods, from skis to cheese, added up to A": no other figure stands before it in its sentence. */
        boolean isRestSubject() {
            List<Token> first = opening.subList(0, Math.min(SUBJECT, opening.size()));
            return isFirst && (has(first, RESTS) || has(first, "other") || has(first, "others"));
        }

        /** "The turnover of A thus nears the target". */
        boolean isBothFlows() {
            return has(before, BOTH_FLOWS) || has(before, "two", "-", "way", "trade");
        }

        /** "Goods for A came the other way", "bought goods for A in return". */
        boolean isBack() {
            return BACK.stream().anyMatch(w -> has(before, w) || has(behind, w));
        }

        /** "August alone contributed A". */
        boolean isAlone() {
            return isFirst && has(opening, "alone");
        }

        /** "the remaining A", "other goods A", "A elsewhere". */
        boolean isRest() {
            List<Token> last = before.subList(Math.max(0, before.size() - NEAR), before.size());
            List<Token> first = behind.subList(0, Math.min(NEAR, behind.size()));
            boolean isOther = has(last, "other") || has(last, "all", "others") || has(last, "and", "others");
            return has(last, RESTS)
                    || has(last, "everything", "else")
                    || has(last, "everyone", "else")
                    || has(last, "everybody", "else")
                    || isOther
                    || has(first, "everywhere", "else")
                    || has(first, "elsewhere")
                    || has(first, "everything", "else");
        }
    }
}
