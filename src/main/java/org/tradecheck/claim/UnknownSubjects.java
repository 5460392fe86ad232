package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** Subjects that no lexicon knows, "Liabilities rose": they take no measure from the sentences before. */
final class UnknownSubjects {

    /** Pronouns right before a verb: "the ministry expects it to reach" tells of what "it" is. */
    private static final WordSet POINTING = WordSet.of("it", "they", "them");

    /** Verbs of which a sector can be the subject: it takes a part of what was spoken of. */
    private static final WordSet RECEIVING = WordSet.of(
            "received",
            "drew",
            "attracted",
            "attracts",
            "got",
            "absorbed",
            "brought in",
            "bring in",
            "brings in",
            "fetched",
            "earned",
            "earns",
            "generated",
            "generates",
            "yielded",
            "contributed",
            "netted");

    /** What exporters do with money. */
    private static final WordSet RECEIPTS = WordSet.of(
            "collected",
            "earned",
            "took in",
            "pocketed",
            "grossed",
            "raked in",
            "received",
            "netted",
            "brought home",
            "made");

    /** In what goods are counted beside their value. */
    private static final WordSet QUANTITIES = WordSet.of("quantity", "quantities", "tonnage", "weight");

    /** What is bought and sold, whatever it is made of: "defence goods", "battery materials". */
    private static final WordSet GOODS = WordSet.of(
            "goods",
            "products",
            "materials",
            "articles",
            "wares",
            "components",
            "supplies",
            "garments",
            "appliances",
            "devices",
            "fabrics",
            "parts");

    /** All that is traded, if no word says which. */
    private static final WordSet ALL_GOODS = WordSet.of("goods", "merchandise", "products");

    /** Before these, a subject is that of another verb, or one that is known. */
    private static final CueSet ENDS =
            CueSet.of(Cue.COMMA, Cue.SAID, Cue.WHILE, Cue.DESTINATION, Cue.ORIGIN, Cue.SELLER, Cue.TRADE_PARTNER);

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final Clause clause;
    private final List<Draft> drafts;

    UnknownSubjects(ChunkedSentence sentence, Clause clause, List<Draft> drafts) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.clause = clause;
        this.drafts = drafts;
    }

    /** "Manufacturers sold A; farming, B; mines, C": the verb is left out, and what stands before the comma sold as well. */
    void meetGapped(int semicolon) {
        int comma = semicolon + 1;
        // "; and mines, C"
        comma += comma < chunks.size() && chunks.get(comma).is(Cue.AND) ? 1 : 0;
        boolean hasNoun = false;
        while (comma < chunks.size()
                && (chunks.get(comma).is(Cue.FILLER) || chunks.get(comma).is(Chunk.Kind.WORD))) {
            hasNoun |= Nouns.mayBe(chunks.get(comma)) && !isAdverb(chunks.get(comma));
            comma++;
        }
        boolean isGapped = hasNoun
                && clause.subject().isTrade()
                && !drafts.isEmpty()
                && comma + 1 < chunks.size()
                && chunks.get(comma).is(Cue.COMMA)
                && chunks.get(comma + 1).is(Chunk.Kind.QUANTITY)
                && Spot.isMoney(sentence.figure(comma + 1));
        if (isGapped) {
            Chunk noun = chunks.get(comma - 1);
            clause.about(clause.subject().withProduct(Slot.explicit(new Product(noun.text()), noun.span())));
        }
    }

    /** The subject of a verb, where nothing before it names one that is known. */
    void meet(int verbAt) {
        boolean isOfTotal = verbAt > 0 && chunks.get(verbAt - 1).is(Cue.TOTAL) && drafts.isEmpty();
        if (isExpecting(verbAt) || isOfTotal) {
            // "So far this year the total is A": of what was told before.
            return;
        }
        if (isNew(verbAt)) {
            clause.begin(Frame.NONE);
        } else if (clause.subject().isStated() || clause.hasActor() || !drafts.isEmpty() || isAboveList(verbAt)) {
            // "The neighbours headed the list: Germany (A)": what is measured was told before.
            return;
        }
        Optional<Frame> way = goodsOnTheirWay(verbAt);
        if (way.isPresent()) {
            clause.about(way.get());
            return;
        }
        int trader = traderBefore(verbAt);
        if (trader >= 0) {
            clause.about(takenInBy(chunks.get(trader)));
            return;
        }
        for (int i = beforeApposition(verbAt) - 1; i >= 0 && !isEnd(chunks.get(i)); i--) {
            if (isNoun(i)) {
                clause.about(named(i, chunks.get(verbAt)));
                return;
            }
        }
    }

    /** "Goods from China were worth A", "Goods originating in Chad came to A": what is imported from there; with "to", exported. */
    private Optional<Frame> goodsOnTheirWay(int verbAt) {
        int area = verbAt - 1;
        int way = area - 1;
        while (way > 0 && chunks.get(way).is(Cue.FILLER)) {
            way--;
        }
        boolean isFrom = way > 0 && chunks.get(way).is(Cue.FROM);
        boolean isWay = way > 0 && (isFrom || chunks.get(way).is(Cue.TO));
        int goods = way - 1;
        boolean isParticiple = goods > 0 && chunks.get(goods).is(Chunk.Kind.WORD) && !ALL_GOODS.has(chunks.get(goods));
        goods -= isParticiple ? 1 : 0;
        boolean isAll = isWay
                && chunks.get(area).is(Chunk.Kind.AREA)
                && sentence.area(area).isStated()
                && goods >= 0
                && ALL_GOODS.has(chunks.get(goods))
                && (goods == 0
                        || ENDS.has(chunks.get(goods - 1))
                        || chunks.get(goods - 1).is(Cue.AND));
        return isAll
                ? Optional.of(Frame.NONE
                        .withMeasure(isFrom ? Measure.IMPORTS : Measure.EXPORTS, Sense.NONE)
                        .weak(true)
                        .withPartner(sentence.party(area))
                        .withSpan(chunks.get(goods).span()))
                : Optional.empty();
    }

    /** "The neighbours headed the list: Germany (A)", but "Drugs led the list at A" tells of the drugs. */
    private boolean isAboveList(int verbAt) {
        boolean isTold = verbAt + 2 < chunks.size()
                && (chunks.get(verbAt + 1).is(Cue.AT) || chunks.get(verbAt + 1).is(Cue.WITH))
                && chunks.get(verbAt + 2).is(Chunk.Kind.QUANTITY);
        return chunks.get(verbAt).headsList() && !isTold;
    }

    /** Where the subject of a verb ends: "Steel bars, once the pride of it, fetched" has more words put in between commas. */
    private int beforeApposition(int verbAt) {
        if (verbAt == 0 || !chunks.get(verbAt - 1).is(Cue.COMMA) || !Verbs.isEarning(chunks.get(verbAt))) {
            return verbAt;
        }
        int comma = verbAt - 2;
        while (comma > 0
                && !chunks.get(comma).is(Cue.COMMA)
                && !chunks.get(comma).is(Chunk.Kind.QUANTITY)
                && !chunks.get(comma).is(Chunk.Kind.MEASURE)) {
            comma--;
        }
        return comma > 0 && chunks.get(comma).is(Cue.COMMA) ? comma : verbAt;
    }

    /** "Economists had expected a rise of 6.5 percent": who expects is not what rises. */
    private boolean isExpecting(int verbAt) {
        return verbAt + 1 < chunks.size()
                && chunks.get(verbAt + 1).is(Cue.FORECAST)
                && (chunks.get(verbAt).is("had")
                        || chunks.get(verbAt).is("have")
                        || chunks.get(verbAt).is("has"));
    }

    /** Whether no subject is looked for before this chunk. */
    private static boolean isEnd(Chunk chunk) {
        return ENDS.has(chunk) || chunk.is(Chunk.Kind.QUANTITY) || POINTING.has(chunk);
    }

    private boolean isNoun(int at) {
        Chunk chunk = chunks.get(at);
        return Nouns.mayBe(chunk) && !isParticiple(at) && !Nouns.isGroup(chunk) && !isAdverb(chunk);
    }

    /** What a verb tells of a noun: that it earned, that it took a part of what was spoken of, or nothing of a trade. */
    private Frame named(int at, Chunk verb) {
        Chunk noun = chunks.get(at);
        boolean isAmount = QUANTITIES.has(noun)
                && chunks.get(at + 1) == verb
                && (leadsToQuantity(at + 1) || noun.is("tonnage"))
                && (at == 0 || !chunks.get(at - 1).is(Chunk.Kind.WORD));
        if (isAmount && (verb.is(Cue.UP) || verb.is(Cue.DOWN) || verb.is(Cue.STATE))) {
            // "although the quantity went up to A tonnes": of what the sentence tells.
            return Frame.NONE;
        }
        if (noun.is("export") || noun.is("import")) {
            // "The export target was A"
            return Frame.NONE.withMeasure(noun.is("export") ? Measure.EXPORTS : Measure.IMPORTS, Sense.NONE);
        }
        boolean isCompound = at > 0 && chunks.get(at - 1).is(Chunk.Kind.PRODUCT);
        String name = isCompound ? chunks.get(at - 1).text() + " " + noun.text() : noun.text();
        Frame frame = Frame.NONE.withProduct(Slot.explicit(new Product(name), noun.span()));
        if (Verbs.isEarning(verb)) {
            return frame.withMeasure(Measure.EXPORTS, Sense.NONE).weak(true);
        }
        boolean isPart = verb.is(Cue.SHARE_VERB)
                || RECEIVING.has(verb)
                || verb.headsList()
                || GOODS.has(noun)
                || chunks.get(0).is(Cue.OF_WHICH)
                || isListedWithGoods();
        return isPart ? frame : frame.withSpan(noun.span());
    }

    /** "Cars came to A, phosphates to B; aeronautics came to C": one more of what the sentence lists. */
    private boolean isListedWithGoods() {
        List<Draft> listed = drafts.stream()
                .filter(d -> d.form() == Draft.Form.LEVEL && d.role() == Draft.Role.MAIN)
                .toList();
        int last = listed.size() - 1;
        return last > 0
                && isOfGoods(listed.get(last))
                && isOfGoods(listed.get(last - 1))
                && !listed.get(last)
                        .frame()
                        .product()
                        .equals(listed.get(last - 1).frame().product());
    }

    private static boolean isOfGoods(Draft level) {
        return !level.frame().product().value().isAll()
                && (level.frame().measure() == Measure.EXPORTS || level.frame().measure() == Measure.IMPORTS);
    }

    /** Whether the next figure behind a verb is a quantity of goods, and no rate. */
    private boolean leadsToQuantity(int verbAt) {
        int figure = chunks.next(Chunk.Kind.QUANTITY, verbAt);
        return figure < chunks.size()
                && switch (sentence.figure(figure).kind()) {
                    case MASS, VOLUME, COUNT, ENERGY -> true;
                    default -> false;
                };
    }

    /** "exports rose to A and Venalum's profits by B": behind the last figure something else becomes the subject. */
    boolean isNew(int verbAt) {
        boolean hasNoun = false;
        for (int i = verbAt - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.AND) || chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE)) {
                return hasNoun && (!drafts.isEmpty() || isSecondClause(i));
            }
            boolean isPassed = chunk.is(Cue.FILLER)
                    || chunk.is(Chunk.Kind.WORD)
                    || chunk.is(Cue.FORECAST)
                    || chunk.is(Cue.ABOVE)
                    || chunk.is(Cue.BELOW)
                    || chunk.is("the number")
                    || (i > 0 && chunk.is(Cue.OF) && chunks.get(i - 1).is("the number"));
            if (!isPassed) {
                return false;
            }
            hasNoun |= Nouns.isLikely(chunk) && !chunk.text().endsWith("ing");
        }
        return false;
    }

    /** "Coffee provides a living for many, and the birr has lost A": a clause of its own behind a comma and "and". */
    private boolean isSecondClause(int and) {
        boolean isJoint =
                and > 1 && chunks.get(and).is(Cue.AND) && chunks.get(and - 1).is(Cue.COMMA);
        for (int i = and - 1; isJoint && i >= 0; i--) {
            if (Verbs.isVerb(chunks.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Exporters in Giresun collected A": the chunk of those who open the sentence and take in money; −1 for none. */
    private int traderBefore(int verbAt) {
        for (int i = 0; i < verbAt && i <= 2 && RECEIPTS.has(chunks.get(verbAt)); i++) {
            if (chunks.get(i).is("exporters") || chunks.get(i).is("importers")) {
                return i;
            }
        }
        return -1;
    }

    /** What exporters take in is what is exported. */
    private static Frame takenInBy(Chunk traders) {
        Measure flow = traders.is("exporters") ? Measure.EXPORTS : Measure.IMPORTS;
        return Frame.NONE.withMeasure(flow, Sense.NONE).weak(true).withSpan(traders.span());
    }

    /** "data indicating that", not "Manufacturing received". */
    private boolean isParticiple(int at) {
        boolean isFirst = at == 0
                || chunks.get(at - 1).is(Cue.FILLER)
                || chunks.get(at - 1).is(Cue.AND);
        return chunks.get(at).text().endsWith("ing") && !isFirst;
    }

    /** "Actually", "accordingly"; "supply" and "family" are nouns. */
    private static boolean isAdverb(Chunk chunk) {
        return chunk.text().endsWith("ly")
                && !chunk.text().endsWith("pply")
                && !chunk.text().endsWith("mily")
                && !chunk.text().endsWith("mbly");
    }
}
