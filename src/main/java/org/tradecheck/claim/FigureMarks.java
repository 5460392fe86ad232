package org.tradecheck.claim;

import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** What words around a figure mark it as: a record, an average, a cumulative figure, in which prices, in whose favour. */
final class FigureMarks {

    /** What a balance is called that is a surplus, "the trade balance was favourable with A". */
    private static final WordSet POSITIVE = WordSet.of("positive", "plus", "favourable", "favorable", "active");

    private static final WordSet NEGATIVE =
            WordSet.of("negative", "minus", "red", "unfavourable", "unfavorable", "adverse", "passive");

    /** So many chunks into a bracket its figure stands. */
    private static final int BRACKET_REACH = 6;

    /** So many chunks behind a figure "in favour of" may stand. */
    private static final int FAVOUR_REACH = 6;

    /** So many chunks before its figure a balance may be called positive or negative. */
    private static final int SENSE_REACH = 8;

    /** What lies between two flows, whichever is larger. */
    private static final WordSet GAPS = WordSet.of("gap", "imbalance", "difference");

    /** How the scope of a count differs from that of another. */
    private static final WordSet SCOPES = WordSet.of("wider", "broader", "narrower", "stricter", "looser");

    private static final WordSet COUNTS =
            WordSet.of("count", "measure", "definition", "tally", "gauge", "figure", "series", "total", "yardstick");

    /** Before the way in which some goods are traded. */
    private static final WordSet KINDS = WordSet.of("using", "under", "via");

    private static final WordSet VALUES = WordSet.of("value", "values", "in value", "in value terms", "nominal terms");

    private static final WordSet WAYS_OF_TRADE = WordSet.of("way", "direction", "side");

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private PriceBasis basis = PriceBasis.UNSTATED;
    private boolean isCumulative;

    FigureMarks(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
    }

    /** A word says in which prices the figures behind it are. */
    void meetBasis(Cue word) {
        switch (word) {
            case OTHER_MONEY -> basis = PriceBasis.OTHER_CURRENCY;
            case REAL_TERMS -> basis = PriceBasis.REAL;
            // "the smoothed seasonally adjusted deficit"
            case ADJUSTED -> basis = basis == PriceBasis.SMOOTHED ? basis : PriceBasis.SEASONALLY_ADJUSTED;
            case UNADJUSTED -> basis = PriceBasis.UNADJUSTED;
            case GENERAL_TRADE -> basis = PriceBasis.GENERAL_TRADE;
            case SPECIAL_TRADE -> basis = PriceBasis.SPECIAL_TRADE;
            case SMOOTHED -> basis = basis == PriceBasis.UNSTATED ? PriceBasis.SMOOTHED : basis;
            default -> {
                // No other word says so.
            }
        }
    }

    /** A phrase before the first figure says whether all figures are cumulative. */
    void meetFirst(Phrase phrase) {
        isCumulative |= phrase.frame().timing() == LevelClaim.Timing.CUMULATIVE;
    }

    /** Adds what adjectives between cue and figure say: a record, an average, a cumulative figure. */
    Draft marked(Draft draft, int at, int left) {
        boolean isApart =
                at > 0 && (isFurther(draft, at) || isOfOtherScope() || isOfThem(draft, at) || isOfKind(draft, at));
        Frame frame = withBasis(withTiming(isApart ? withPart(draft.frame(), at) : draft.frame(), at, left), at);
        boolean isOpen = frame.sense() == Sense.NONE;
        // "a gap of A in Chile's favour": the word leaves open whose it is.
        boolean isGap = frame.measure() == Measure.BALANCE && at > 1 && GAPS.has(chunks.get(at - 2));
        boolean isBalance = isGap || isOpen && (frame.measure() == Measure.BALANCE || isBalanceOf(at));
        int favoured = isBalance ? favouredBehind(at) : -1;
        if (favoured < 0 && frame.measure() == Measure.BALANCE) {
            favoured = favouredBefore(at);
        }
        if (favoured >= 0) {
            Draft surplus = draft.withFrame(surplusOf(favoured, frame));
            return draft.isChange() ? surplus : surplus.withSense(Sense.SURPLUS);
        }
        if (isOpen && frame.measure() == Measure.BALANCE) {
            Sense sense = senseBefore(at);
            Draft balance = draft.withFrame(frame.withMeasure(Measure.BALANCE, sense));
            // "the balance decreased by A": which way it went is said, and not on which side it is.
            return draft.isChange() && sense == Sense.NONE ? balance : balance.withSense(sense);
        }
        boolean isSum = isCumulative && frame.timing() == LevelClaim.Timing.TOTAL;
        return draft.withFrame(isSum ? frame.withTiming(LevelClaim.Timing.CUMULATIVE) : frame);
    }

    /** "It is to export another A this year": more than what it has exported, and not all of it. */
    private boolean isFurther(Draft draft, int at) {
        Frame frame = draft.frame();
        return draft.form() == Draft.Form.LEVEL
                && at > 0
                && (chunks.get(at - 1).is("another")
                        || chunks.get(at - 1).is("further")
                        || chunks.get(at - 1).is("additional"))
                && frame.isTrade()
                && frame.product().value().isAll()
                && !frame.partner().value().isStated()
                && (!draft.actor().value().isStated() || draft.actor().value().equals(Pointer.HOME));
    }

    /** "The wider count of the makers' association is A": of more than what was told before, or of less. */
    private boolean isOfOtherScope() {
        int scope = 0;
        while (scope < chunks.size() && chunks.get(scope).is(Cue.FILLER)) {
            scope++;
        }
        return scope + 1 < chunks.size() && SCOPES.has(chunks.get(scope)) && COUNTS.has(chunks.get(scope + 1));
    }

    /** "U.S. purchases rose from A, and B of them was beef": a part of what was told before it. */
    private boolean isOfThem(Draft draft, int at) {
        return draft.phrasing().equals("and-continues")
                && draft.form() == Draft.Form.LEVEL
                && draft.frame().product().value().isAll()
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Cue.OF_WHICH)
                && chunks.get(at + 1).text().startsWith("of ");
    }

    /** "Goods worth A were imported from India under barter": those that came in this way, and not all. */
    private boolean isOfKind(Draft draft, int at) {
        boolean isOfGoods = at > 1
                && draft.form() == Draft.Form.LEVEL
                && draft.frame().product().value().isAll()
                && chunks.get(at - 1).is(Cue.WORTH)
                && chunks.get(at - 2).is("goods");
        for (int i = at + 1; isOfGoods && i < chunks.size() && !chunks.get(i).is(Cue.COMMA); i++) {
            if (KINDS.has(chunks.get(i))) {
                return true;
            }
        }
        return false;
    }

    private Frame withPart(Frame frame, int at) {
        return frame.withProduct(Slot.explicit(Product.PART, chunks.get(at - 1).span()));
    }

    private Frame withTiming(Frame told, int at, int left) {
        Frame frame = told;
        for (int i = Math.max(left, 0); i < at; i++) {
            frame = switch (chunks.get(i).cue()) {
                case RECORD_HIGH -> frame.withExtreme(LevelClaim.Extreme.RECORD_HIGH);
                case RECORD_LOW -> frame.withExtreme(LevelClaim.Extreme.RECORD_LOW);
                case AVERAGE -> frame.withTiming(LevelClaim.Timing.AVERAGE);
                case CUMULATIVE -> frame.withTiming(LevelClaim.Timing.CUMULATIVE);
                default -> frame;
            };
        }
        if (isEachWay(at)) {
            return frame.withTiming(LevelClaim.Timing.EACH);
        }
        return isOfAverage(left) ? frame.withTiming(LevelClaim.Timing.AVERAGE) : frame;
    }

    private Frame withBasis(Frame frame, int at) {
        if (isRealInBracket(at) || isRealBehind(at)) {
            return frame.withCoverage(frame.coverage(), PriceBasis.REAL);
        }
        if (isOfVolumes(at)) {
            return frame.withCoverage(frame.coverage(), PriceBasis.REAL);
        }
        if (isOfValue(at)) {
            return frame.withCoverage(frame.coverage(), PriceBasis.UNSTATED);
        }
        if (sentence.figure(at).kind() == Kind.PERCENT
                && !MoneyTerms.behind(chunks, at).isEmpty()) {
            return frame.withCoverage(frame.coverage(), PriceBasis.OTHER_CURRENCY);
        }
        return basis == PriceBasis.UNSTATED ? frame : frame.withCoverage(frame.coverage(), basis);
    }

    /** "fell by 5 per cent in volume": what is told of a quantity, and of no money. */
    private boolean isRealBehind(int at) {
        return at + 1 < chunks.size() && chunks.get(at + 1).is(Cue.REAL_TERMS);
    }

    /** "Import prices rose by 3 per cent and import volumes fell by 6 per cent": told beside prices, volumes are quantities. */
    private boolean isOfVolumes(int at) {
        boolean isPriced = false;
        for (int i = 0; i < chunks.size(); i++) {
            isPriced |=
                    chunks.get(i).is(Chunk.Kind.MEASURE) && chunks.get(i).text().contains("price");
        }
        int noun = isPriced ? at - 1 : -1;
        while (noun >= 0 && !chunks.get(noun).is(Chunk.Kind.MEASURE)) {
            noun--;
        }
        return noun >= 0 && chunks.get(noun).text().endsWith(" volumes");
    }

    /** "fell by 5 per cent in weight, but their value rose to A": the value is none of quantities any more. */
    private boolean isOfValue(int at) {
        int word = basis == PriceBasis.REAL ? at - 1 : -1;
        while (word >= 0 && !chunks.get(word).is(Cue.REAL_TERMS) && !VALUES.has(chunks.get(word))) {
            word--;
        }
        return word >= 0 && VALUES.has(chunks.get(word));
    }

    /** "a balance of A in favour of Oman": whose surplus it is. */
    private Frame surplusOf(int favoured, Frame balance) {
        Area one = sentence.area(favoured);
        Area other = one.equals(balance.partner().value())
                ? balance.reporter().value()
                : balance.partner().value();
        Frame surplus = balance.withMeasure(Measure.BALANCE, Sense.SURPLUS).withReporter(sentence.party(favoured));
        return other.isStated()
                ? surplus.withPartner(Slot.explicit(other, chunks.get(favoured).span()))
                : surplus;
    }

    /** "Trade was balanced, at A each way": A is no sum of the two. */
    private boolean isEachWay(int at) {
        for (int i = at + 1; i + 1 < chunks.size() && i <= at + 2; i++) {
            if (chunks.get(i).is("each") && WAYS_OF_TRADE.has(chunks.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "The average of the three months was A". */
    private boolean isOfAverage(int left) {
        int noun = 0;
        while (noun < left && chunks.get(noun).is(Cue.FILLER)) {
            noun++;
        }
        return noun < left
                && chunks.get(noun).is("average")
                && (chunks.get(left).is(Cue.STATE) || chunks.get(left).is(Cue.AT))
                && !chunks.get(noun + 1).is(Chunk.Kind.WORD)
                && !chunks.get(noun + 1).is(Chunk.Kind.MEASURE);
    }

    /** The chunk of the area behind "in favour of", or before "'s favour", right behind a figure; −1 for none. */
    private int favouredBehind(int at) {
        for (int i = at + 2; i < chunks.size() && i <= at + FAVOUR_REACH; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE)) {
                return -1;
            }
            if (chunk.is("favour") || chunk.is("favor")) {
                int behind = i + 2 < chunks.size() && chunks.get(i + 2).is(Cue.FILLER) ? i + 3 : i + 2;
                boolean isOf = behind < chunks.size()
                        && chunks.get(i + 1).is(Cue.OF)
                        && sentence.area(behind).isStated();
                boolean isOwned =
                        chunks.get(i - 1).is("'s") && sentence.area(i - 2).isStated();
                return isOf ? behind : isOwned ? i - 2 : -1;
            }
        }
        return -1;
    }

    /** "The gap in Peru's favour widened to A": the chunk of the area; −1 for none. */
    private int favouredBefore(int at) {
        for (int i = at - 1; i > 2 && !isElsewhere(chunks.get(i)); i--) {
            boolean isFavour = chunks.get(i).is("favour") || chunks.get(i).is("favor");
            boolean isOfGap = isFavour && chunks.get(i - 1).is("'s") && isGapBefore(i - 3);
            if (isOfGap && sentence.area(i - 2).isStated()) {
                return i - 2;
            }
        }
        return -1;
    }

    private static boolean isElsewhere(Chunk chunk) {
        return chunk.is(Chunk.Kind.MEASURE) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE) || chunk.is(Cue.AND);
    }

    /** "the trade gap in", "the trade gap with Poland in". */
    private boolean isGapBefore(int in) {
        int noun = in - 1;
        while (noun > 0
                && (chunks.get(noun).is(Chunk.Kind.AREA)
                        || chunks.get(noun).is(Cue.WITH)
                        || chunks.get(noun).is(Cue.FILLER))) {
            noun--;
        }
        return noun >= 0
                && chunks.get(in).is(Cue.IN)
                && GAPS.has(lastWord(chunks.get(noun).text()));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private boolean isBalanceOf(int at) {
        return at > 1 && chunks.get(at - 1).is(Cue.OF) && chunks.get(at - 2).is("balance");
    }

    /** "advanced by 1.9% (real: +0.8%)". */
    private boolean isRealInBracket(int at) {
        for (int i = chunks.has(Cue.OPEN) ? at - 1 : -1; i >= 0 && i > at - BRACKET_REACH; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.OPEN) || chunk.is(Cue.CLOSE)) {
                return false;
            }
            boolean isReal = chunk.is("real") || chunk.is("volume");
            if (isReal && i > 0 && chunks.get(i - 1).is(Cue.OPEN)) {
                return true;
            }
        }
        return false;
    }

    /** "the balance was positive at", "minus $420 million". */
    private Sense senseBefore(int at) {
        // "minus $2 billion", "–€2 billion", "EUR –2 billion"
        if (sentence.figure(at).value().signum() < 0
                || chunks.get(at).text().startsWith("minus ")
                || chunks.get(at).text().startsWith("- ")) {
            return Sense.DEFICIT;
        }
        boolean isBehindMeasure = true;
        for (int i = at - 1; i >= 0 && i > at - SENSE_REACH && !chunks.get(i).is(Chunk.Kind.QUANTITY); i--) {
            String word = chunks.get(i).text();
            if (!isBehindMeasure && !chunks.get(i + 1).is(Chunk.Kind.MEASURE)) {
                // "After a positive year, the balance reached A": of the noun itself only the adjective right before
                // it.
                return Sense.NONE;
            }
            isBehindMeasure &= !chunks.get(i).is(Chunk.Kind.MEASURE);
            boolean isSign = word.equals("+") && i == at - 1;
            if (isSign || POSITIVE.has(chunks.get(i))) {
                return Sense.SURPLUS;
            }
            if (NEGATIVE.has(chunks.get(i))) {
                return Sense.DEFICIT;
            }
        }
        return Sense.NONE;
    }
}
