package org.tradecheck.claim;

import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;

/** Nouns of those that one trades with, "markets", "suppliers": which part they give the actor, and what they measure. */
final class PartnerNouns {

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final Clause clause;

    PartnerNouns(ChunkedSentence sentence, Clause clause) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.clause = clause;
    }

    /** "Its main export markets were", "the largest trading partners were": the noun says what is measured. */
    void meet(int at) {
        int owner = ownerBehind(at);
        boolean isImporterOfOthers = owner > 0
                && (chunks.get(at).is("importer") || chunks.get(at).is("importers"))
                && sentence.mention(owner).form() == AreaMention.Form.DEMONYM;
        // "Germany is the largest importer of Georgian goods": a buyer of Georgia's exports.
        Cue noun = isImporterOfOthers ? Cue.DESTINATION : chunks.get(at).cue();
        if (isNationOfBuyers(at)) {
            // "Dutch importers bought A": the Dutch did.
            return;
        }
        if (noun != Cue.TRADE_PARTNER || clause.hasActor()) {
            clause.play(noun);
        }
        Frame between = noun == Cue.SELLER ? tradeOfSellers(at) : Frame.NONE;
        if (between.isTrade()) {
            clause.goOn(between);
            return;
        }
        boolean isPlural = chunks.get(at).text().endsWith("s");
        boolean isOne = !isPlural && !(owner > 0 && (noun == Cue.DESTINATION || noun == Cue.ORIGIN));
        if (clause.subject().isStated() && !isOtherList(at) || isOne || noun == Cue.SELLER) {
            return;
        }
        Measure measure = noun == Cue.TRADE_PARTNER
                ? Measure.TURNOVER
                : chunks.get(at).is("investors")
                        ? Measure.INVESTMENT
                        : noun == Cue.DESTINATION ? Measure.EXPORTS : Measure.IMPORTS;
        Frame frame = Frame.NONE
                .withMeasure(measure, Sense.NONE)
                .withSpan(chunks.get(at).span());
        for (int i = at - 1; i >= 0 && i > at - 6 && !Verbs.isVerb(chunks.get(i)); i--) {
            if (chunks.get(i).is(Chunk.Kind.AREA) && sentence.area(i).isStated()) {
                frame = frame.withReporter(sentence.party(i));
            }
        }
        clause.goOn(owner > 0 ? ofGoods(frame.withReporter(sentence.party(owner)), owner + 1) : frame);
    }

    /**
     * "The largest exporters to Kenya were India (A) and China (B)", "the top importer of wine from Chile was Brazil with
     * A": the flow is that of each of them with one partner.
     */
    private Frame tradeOfSellers(int at) {
        boolean isImport = chunks.get(at).text().startsWith("importer");
        if (!isImport && !chunks.get(at).text().startsWith("exporter")) {
            return Frame.NONE;
        }
        Frame frame = Frame.NONE
                .withMeasure(isImport ? Measure.IMPORTS : Measure.EXPORTS, Sense.NONE)
                .withSpan(chunks.get(at).span());
        int next = at + 1;
        if (next + 1 < chunks.size()
                && chunks.get(next).is(Cue.OF)
                && chunks.get(next + 1).is(Chunk.Kind.PRODUCT)) {
            frame = ofGoods(frame, next + 1);
            next += 2;
        }
        boolean isWay = next < chunks.size() && chunks.get(next).is(isImport ? Cue.FROM : Cue.TO);
        int area = behindFillers(next + 1);
        if (!isWay || area >= chunks.size() || !chunks.get(area).is(Chunk.Kind.AREA)) {
            return Frame.NONE;
        }
        int verb = area + 1;
        int first = behindFillers(verb + 1);
        boolean isTold = first < chunks.size()
                && chunks.get(verb).is(Cue.STATE)
                && chunks.get(first).is(Chunk.Kind.AREA);
        return isTold && sentence.area(area).isStated() ? frame.withPartner(sentence.party(area)) : Frame.NONE;
    }

    private int behindFillers(int from) {
        int at = from;
        while (at < chunks.size() && chunks.get(at).is(Cue.FILLER)) {
            at++;
        }
        return at;
    }

    /** "The main buyers of Kenyan tea": what is bought stands behind whose it is. */
    private Frame ofGoods(Frame frame, int goods) {
        return goods < chunks.size() && chunks.get(goods).is(Chunk.Kind.PRODUCT)
                ? frame.withProduct(sentence.goods(goods))
                : frame;
    }

    /** "The main customers were Spain with A and Italy with B, the main suppliers China with C": a list of others begins. */
    private boolean isOtherList(int at) {
        int before = at - 1;
        while (before > 0
                && (chunks.get(before).is(Chunk.Kind.WORD) || chunks.get(before).is(Cue.FILLER))) {
            before--;
        }
        boolean isNext = before > 0
                && (chunks.get(before).is(Cue.COMMA)
                        || chunks.get(before).is(Cue.AND)
                        || chunks.get(before).is(Cue.WHILE)
                        || chunks.get(before).is(Cue.SEMICOLON));
        for (int i = 0; isNext && i < before; i++) {
            boolean isList = chunks.get(i).span().equals(clause.subject().span())
                    && (chunks.get(i).is(Cue.DESTINATION) || chunks.get(i).is(Cue.ORIGIN));
            if (isList) {
                return !chunks.get(i).is(chunks.get(at).cue());
            }
        }
        return false;
    }

    /** "The main buyers of Kenyan tea were", "the trading partners of Peru are": whose partners they are; −1 if not said. */
    private int ownerBehind(int at) {
        int area = behindFillers(at + 2);
        boolean isOwned = area < chunks.size()
                && (chunks.get(at + 1).is(Cue.OF)
                        || chunks.get(at + 1).is(Cue.TO)
                        || chunks.get(at + 1).is(Cue.FOR))
                && chunks.get(area).is(Chunk.Kind.AREA)
                && sentence.area(area).isStated();
        return isOwned ? area : -1;
    }

    /** "Dutch importers", "German buyers" before a verb: who buys, and not for whom they are buyers. */
    private boolean isNationOfBuyers(int at) {
        boolean isBuyer = chunks.get(at).is(Cue.DESTINATION) || chunks.get(at).is("importers");
        boolean isOfNation = isBuyer
                && at > 0
                && chunks.get(at).text().endsWith("s")
                && chunks.get(at - 1).is(Chunk.Kind.AREA)
                && sentence.mention(at - 1).form() == AreaMention.Form.DEMONYM
                && clause.actor().value().equals(sentence.area(at - 1));
        return isOfNation
                && at + 1 < chunks.size()
                && (Verbs.isVerb(chunks.get(at + 1))
                        || chunks.get(at + 1).is(Chunk.Kind.MEASURE)
                        || chunks.get(at + 1).is(Cue.COMMA));
    }

    /** "Romania, with 5.9 million tonnes, was the largest exporter": the noun may follow. */
    Cue roleBehind(int at) {
        if (!clause.hasActor()) {
            return Cue.NONE;
        }
        for (int i = at + 1; i < chunks.size() && !chunks.get(i).is(Cue.SEMICOLON); i++) {
            Cue cue = chunks.get(i).cue();
            if (cue == Cue.DESTINATION || cue == Cue.ORIGIN || cue == Cue.SELLER) {
                return cue;
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return Cue.NONE;
            }
        }
        return Cue.NONE;
    }
}
