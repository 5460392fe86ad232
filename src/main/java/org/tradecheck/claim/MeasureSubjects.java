package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/**
 * Noun phrases and verbs of trade as what a clause is about, with what the words around them add: whose, with whom, of
 * which goods.
 */
final class MeasureSubjects {

    /** Those who make or sell the goods named behind "of". */
    private static final WordSet MAKERS = WordSet.of(
            "producers", "makers", "growers", "manufacturers", "exporters", "shippers", "sellers", "suppliers");

    /** What a partner does that has a place among others. */
    private static final WordSet RANKED = WordSet.of(
            "came first", "came second", "came third", "ranked first", "ranked second", "ranked third", "ranks first");

    /** Before "from" and the exports that bring them in. */
    private static final WordSet EARNINGS =
            WordSet.of("earnings", "takings", "income", "revenue", "revenues", "proceeds");

    /** Verbs by which goods move the trade of which they are a part. */
    private static final WordSet PROPELLING = WordSet.of(
            "lifted",
            "pushed",
            "drove",
            "carried",
            "sent",
            "helped",
            "boosted",
            "raised",
            "dragged",
            "pulled",
            "propelled",
            "kept");

    /** Between two predicates of different clauses. */
    private static final CueSet JOINTS = CueSet.of(Cue.AND, Cue.COMMA, Cue.WHILE, Cue.SEMICOLON, Cue.LEAVING);

    /** Before "of" and what is measured: an unknown part of it. */
    private static final WordSet QUANTIFIERS = WordSet.of("most", "much");

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final Clause clause;
    private final ShareSubjects shares;
    private final List<Draft> drafts;

    MeasureSubjects(ChunkedSentence sentence, Clause clause, ShareSubjects shares, List<Draft> drafts) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.clause = clause;
        this.shares = shares;
        this.drafts = drafts;
    }

    /**
     * A phrase is what the clause is about from here on, unless it hangs on a preposition that makes it nobody's subject.
     *
     * @return whether it is
     */
    boolean meet(Phrase phrase) {
        if (isCause(phrase)) {
            return false;
        }
        int before = sentence.significantBefore(phrase.first());
        boolean isShare = shares.isShareOf(before);
        Sense change = changeBefore(before, phrase);
        if (phrase.isOblique()
                && !isShare
                && !isForecastOf(before)
                && !isTopic(phrase)
                && !isMostOf(before, phrase)
                && change == Sense.NONE
                && !isEarnedBy(phrase, before)
                && !isRankedIn(phrase, before)) {
            return false;
        }
        Frame frame = withGoodsOfRelative(isShare ? shares.ofWhole(phrase.frame(), before) : phrase.frame(), phrase);
        if (isShare) {
            shares.ownerBefore(before).ifPresent(clause::actBy);
        }
        if (phrase.isVerb()) {
            // "Wiring weakened (A after B), and others supplied C after D": what is supplied has not weakened.
            clause.stand();
            frame = withGoodsBefore(frame, phrase, before);
        } else {
            meetOwner(phrase, before);
        }
        frame = withPlaceBehind(frame, phrase);
        boolean isPredicate = before >= 0 && chunks.get(before).is(Cue.STATE);
        meetVerb(phrase, before);
        frame = ofPlace(clause.ofTradeSpokenOf(ofTopic(frame, phrase), isPredicate), phrase);
        if (before >= 0 && JOINTS.has(chunks.get(before))) {
            clause.begin();
            clause.about(frame);
        } else {
            clause.goOn(frame);
        }
        if (change != Sense.NONE) {
            clause.move(change);
        }
        return true;
    }

    /** "Sales to America, hit by a 50% tariff, fell": what hit them stands between commas, and does not fall. */
    private boolean isCause(Phrase phrase) {
        int figure = phrase.first() - 1;
        int by = figure > 0 && chunks.get(figure).is(Chunk.Kind.QUANTITY) ? sentence.significantBefore(figure) : -1;
        int next = phrase.last() + 1;
        return by > 0
                && (chunks.get(by).is(Cue.BY) || chunks.get(by).is(Cue.WITH))
                && !phrase.frame().isTrade()
                && clause.subject().isTrade()
                && next < chunks.size()
                && chunks.get(next).is(Cue.COMMA);
    }

    /** "oil, whose sales sank", "phones, which sold 13% more", "coal, which was shipped for A": goods that a relative clause tells of. */
    private Frame withGoodsOfRelative(Frame frame, Phrase phrase) {
        int pronoun = phrase.first() - 1;
        boolean isPassive =
                phrase.isVerb() && pronoun > 0 && chunks.get(pronoun).is(Cue.STATE);
        pronoun -= isPassive ? 1 : 0;
        // "fuels, imports of which fell", "fuels, the import value of which fell"
        int which = phrase.last() + 1;
        boolean isOfWhich = !phrase.isVerb()
                && which < chunks.size()
                && chunks.get(which).is(Cue.OF_WHICH)
                && chunks.get(which).is("of which");
        while (isOfWhich && pronoun > 0 && chunks.get(pronoun).is(Cue.FILLER)) {
            pronoun--;
        }
        if (isOfWhich && pronoun > 0 && chunks.get(pronoun).is(Cue.COMMA)) {
            boolean areGoods = chunks.get(pronoun - 1).is(Chunk.Kind.PRODUCT)
                    && frame.product().value().isAll();
            return areGoods ? frame.withProduct(sentence.goods(pronoun - 1)) : frame;
        }
        boolean isRelative = pronoun > 0
                && (phrase.isVerb()
                        ? chunks.get(pronoun).is("which")
                        : chunks.get(pronoun).is("whose"))
                && frame.product().value().isAll();
        int goods = pronoun - 1;
        goods -= isRelative && chunks.get(goods).is(Cue.COMMA) ? 1 : 0;
        if (isRelative && goods > 0 && !chunks.get(goods).is(Chunk.Kind.PRODUCT)) {
            goods = beforeApposition(goods);
        }
        return isRelative && goods >= 0 && chunks.get(goods).is(Chunk.Kind.PRODUCT)
                ? frame.withProduct(sentence.goods(goods))
                : frame;
    }

    /** "oil, the number one export, whose": what stands before the comma that opens an apposition. */
    private int beforeApposition(int end) {
        int comma = end;
        while (comma > 0
                && !chunks.get(comma).is(Cue.COMMA)
                && !chunks.get(comma).is(Chunk.Kind.QUANTITY)
                && !Verbs.isVerb(chunks.get(comma))) {
            comma--;
        }
        return chunks.get(comma).is(Cue.COMMA) ? comma - 1 : -1;
    }

    /** The goods that a verb of trade is told of before it: those of a seller, or its grammatical subject. */
    private Frame withGoodsBefore(Frame trade, Phrase verb, int before) {
        boolean isOfSeller = !clause.hasActor() && trade.product().value().isAll();
        Frame frame = isOfSeller ? trade.withProduct(sellerBefore(verb.first())) : trade;
        boolean isPassive = frame.product().value().isAll()
                && before > 0
                && chunks.get(before).is(Cue.STATE)
                && chunks.get(before - 1).is(Chunk.Kind.PRODUCT);
        // "other goods were supplied for A"
        return isPassive ? frame.withProduct(sentence.goods(before - 1)) : frame;
    }

    /** A noun that is no object is the grammatical subject, and nobody's unless "whose" says whose it is. */
    private void meetOwner(Phrase noun, int before) {
        if (!isObject(before) && !isQualifiedObject(before)) {
            clause.passOn();
        }
        sentence.ownerBeforeWhose(noun.first()).ifPresent(clause::actBy);
    }

    /** "exports there": with whoever was the grammatical subject before. */
    private Frame withPlaceBehind(Frame frame, Phrase phrase) {
        int there = phrase.last() + 1;
        boolean isOpen = there < chunks.size()
                && chunks.get(there).is(Cue.THERE)
                && !frame.partner().value().isStated();
        if (!isOpen) {
            return frame;
        }
        if (clause.formerActor().value().isStated()) {
            return frame.withPartner(clause.formerActor());
        }
        return chunks.get(there).is("there")
                ? frame.withPartner(
                        Slot.explicit(Pointer.NEIGHBOUR, chunks.get(there).span()))
                : frame;
    }

    /** What was said by the last verb is over, unless the phrase has left it out. */
    private void meetVerb(Phrase phrase, int before) {
        boolean isBehindFigure = before >= 0 && chunks.get(before).is(Chunk.Kind.QUANTITY);
        boolean isNewVerb = before >= 0
                && chunks.get(before).is(Chunk.Kind.WORD)
                && chunks.get(before).text().endsWith("ing");
        if ((!isElided(phrase) || isNewVerb) && !isBehindFigure) {
            clause.awaitVerb(phrase.isVerb());
        }
        if (phrase.isVerb()) {
            clause.trade(phrase.first());
        }
    }

    /** "an increase in net receipts from A to B": the noun of change is the predicate. */
    private Sense changeBefore(int before, Phrase phrase) {
        int next = phrase.last() + 1;
        if (next < chunks.size() && chunks.get(next).is(Cue.COMMA)) {
            // "the rise in the surplus, to A from B"
            next++;
        }
        boolean isShape = before > 0
                && (chunks.get(before).is(Cue.IN) || chunks.get(before).is(Cue.OF))
                && next + 1 < chunks.size()
                && (chunks.get(next).is(Cue.FROM)
                        || chunks.get(next).is(Cue.TO)
                        || chunks.get(next).is(Cue.BY))
                && (chunks.get(next + 1).is(Chunk.Kind.QUANTITY)
                        || chunks.get(next + 1).is(Cue.FILLER));
        if (!isShape) {
            return Sense.NONE;
        }
        Chunk noun = chunks.get(before - 1);
        // "A 21% leap in imports, to A": behind a figure or an article the word is a noun.
        boolean isNoun = before > 1
                && (chunks.get(before - 2).is(Chunk.Kind.QUANTITY)
                        || chunks.get(before - 2).is(Cue.FILLER));
        if (noun.is(Cue.RISE) || (isNoun && noun.is(Cue.UP))) {
            return Sense.INCREASE;
        }
        return noun.is(Cue.FALL) || (isNoun && noun.is(Cue.DOWN)) ? Sense.DECREASE : Sense.NONE;
    }

    /** "Spain came first in our imports and made up A": the flow in which somebody has a place is what the figures are of. */
    private boolean isRankedIn(Phrase phrase, int preposition) {
        return preposition > 0
                && clause.hasActor()
                && Subject.isFlow(phrase.frame().measure())
                && chunks.get(preposition).is(Cue.IN)
                && RANKED.has(chunks.get(preposition - 1));
    }

    /** "raised its forecast of the 1988 deficit to A": what is forecast is what the figure is of. */
    private boolean isForecastOf(int preposition) {
        return preposition > 0
                && (chunks.get(preposition).is(Cue.OF)
                        || chunks.get(preposition).is(Cue.FOR))
                && (chunks.get(preposition - 1).is(Cue.FORECAST)
                        || chunks.get(preposition - 1).is(Cue.TARGET));
    }

    /** "Most of the imports came from China (A)": what comes from somewhere is imported, however much of it. */
    private boolean isMostOf(int preposition, Phrase phrase) {
        int next = phrase.last() + 1;
        // "Most of the exports, A, were tea": A is a part of them, and of nobody.
        boolean isBound = next + 1 < chunks.size()
                && (chunks.get(next).is(Cue.WENT) && chunks.get(next + 1).is(Cue.TO)
                        || chunks.get(next).text().startsWith("came"));
        return isBound
                && preposition > 0
                && chunks.get(preposition).is(Cue.OF)
                && QUANTIFIERS.has(chunks.get(preposition - 1));
    }

    /** "Earnings from cocoa exports doubled to A": what exports earn is the exports. */
    private boolean isEarnedBy(Phrase exports, int preposition) {
        return preposition > 0
                && exports.frame().measure() == Measure.EXPORTS
                && chunks.get(preposition).is(Cue.FROM)
                && EARNINGS.has(chunks.get(preposition - 1));
    }

    /** A noun behind a verb is its object: "Finland had a surplus". */
    private boolean isObject(int before) {
        if (before < 0) {
            return false;
        }
        Chunk chunk = chunks.get(before);
        boolean isInfinitive = chunk.is(Chunk.Kind.WORD)
                && before > 0
                && chunks.get(before - 1).is(Cue.TO);
        return Verbs.isVerb(chunk)
                || isInfinitive
                || chunk.is(Chunk.Kind.QUANTITY)
                || chunk.is(Cue.LEAVING)
                || chunk.is(Cue.WITH)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.IN)
                || chunk.is(Cue.SHARE_NOUN);
    }

    /** "Germany posted the largest surplus": one more word between the article and the object of a verb. */
    private boolean isQualifiedObject(int adjective) {
        int verb = adjective > 1 ? sentence.significantBefore(adjective) : -1;
        return verb >= 0
                && verb < adjective - 1
                && chunks.get(adjective).is(Chunk.Kind.WORD)
                && Verbs.isVerb(chunks.get(verb))
                && clause.hasActor();
    }

    /** "In exports, …": an oblique phrase at the start of a sentence names its topic. */
    private boolean isTopic(Phrase phrase) {
        int first = 0;
        while (first < phrase.first()
                && (chunks.get(first).is(Cue.FILLER) || chunks.get(first).is(Cue.IN))) {
            first++;
        }
        return (phrase.first() <= 2 || first == phrase.first())
                && phrase.last() + 1 < chunks.size()
                && chunks.get(phrase.last() + 1).is(Cue.COMMA);
    }

    /** A phrase with its figure right behind has left its verb out. */
    private boolean isElided(Phrase phrase) {
        int next = phrase.last() + 1;
        while (next < chunks.size() && chunks.get(next).is(Cue.FILLER)) {
            next++;
        }
        if (next >= chunks.size()) {
            return false;
        }
        Chunk chunk = chunks.get(next);
        return chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.TO) || chunk.is(Cue.FROM) || chunk.is(Cue.BY);
    }

    /** "The watch industry sold goods": no country, so its sales are a part of the country's. */
    private Slot<Product> sellerBefore(int verbAt) {
        for (int i = verbAt - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.isSeller()) {
                return Slot.explicit(chunk.seller(), chunk.span());
            }
            boolean isMade = i > 1
                    && chunk.is(Chunk.Kind.PRODUCT)
                    && chunks.get(i - 1).is(Cue.OF)
                    && MAKERS.has(chunks.get(i - 2));
            if (isMade) {
                // "Producers of rice exported goods worth A"
                return sentence.goods(i);
            }
            if (chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Chunk.Kind.AREA)
                    || chunk.is(Cue.PRONOUN)
                    || chunk.is(Cue.SAID)) {
                break;
            }
            if (Nouns.isLikely(chunk) && Nouns.maySell(chunk)) {
                return Slot.explicit(new Product(chunk.text()), chunk.span());
            }
        }
        return Slot.ALL_GOODS;
    }

    /** "Copper remains king: sales of A", "rice, the export of which fell": the goods that open the sentence are meant. */
    private Frame ofTopic(Frame frame, Phrase phrase) {
        int topic = 0;
        while (topic < chunks.size() && chunks.get(topic).is(Cue.FILLER)) {
            topic++;
        }
        int with = sentence.significantBefore(phrase.first());
        boolean isOfItem = with > 0
                && chunks.get(with).is(Cue.WITH)
                && drafts.isEmpty()
                && clause.subject().measure() == frame.measure()
                && !frame.reporter().value().isStated()
                && frame.product().value().isAll();
        if (isOfItem) {
            // "The largest export was gold, with sales of A"
            return frame.withProduct(clause.subject().product());
        }
        boolean isOfTopic = topic < phrase.first()
                && chunks.get(topic).is(Chunk.Kind.PRODUCT)
                && drafts.isEmpty()
                && !phrase.isVerb()
                && !frame.isTotal()
                && !frame.share()
                && frame.product().value().isAll()
                && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS)
                && !isMovedByGoods(topic, phrase.first());
        return isOfTopic ? frame.withProduct(sentence.goods(topic)) : frame;
    }

    /** "Copper lifted exports to A": goods move all exports, and A is not of the goods alone. */
    private boolean isMovedByGoods(int goods, int flow) {
        int verb = flow - 1;
        while (verb > goods && !chunks.get(verb).is(Cue.COMMA) && !PROPELLING.has(chunks.get(verb))) {
            verb--;
        }
        return verb > goods && PROPELLING.has(chunks.get(verb));
    }

    /** "In the USA, where sales shrank": what a clause with where tells of is the other side, or the goods. */
    private Frame ofPlace(Frame frame, Phrase phrase) {
        int where = sentence.significantBefore(phrase.first());
        int area = where > 0 && chunks.get(where).is("where") ? where - 1 : -1;
        while (area > 0 && chunks.get(area).is(Cue.COMMA)) {
            area--;
        }
        boolean isOfGoods = area >= 0
                && chunks.get(area).is(Chunk.Kind.PRODUCT)
                && frame.measure().isTrade()
                && frame.product().value().isAll()
                && !frame.isTotal();
        if (isOfGoods) {
            // "cars, where the surplus grew"
            return frame.withProduct(sentence.goods(area));
        }
        boolean isOfPlace = area >= 0
                && sentence.area(area).isStated()
                && !Pointer.pointsBack(sentence.area(area))
                && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.TURNOVER)
                && !frame.partner().value().isStated()
                && !frame.reporter().value().isStated()
                && !frame.isTotal();
        if (!isOfPlace) {
            return frame;
        }
        clause.dismiss();
        return frame.withPartner(sentence.party(area));
    }
}
