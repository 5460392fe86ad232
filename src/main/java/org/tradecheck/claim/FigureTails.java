package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/**
 * What stands behind a figure and belongs to it: "rises of £0.3 billion from the EU", "$3 billion worth of flour to Japan",
 * "5 million tonnes of maize".
 */
final class FigureTails {

    /** Behind these, what stands behind a figure belongs to it no longer. */
    private static final CueSet END_OF_TAIL =
            CueSet.of(Cue.COMMA, Cue.SEMICOLON, Cue.WHILE, Cue.LEAVING, Cue.AGAINST, Cue.AND);

    private static final WordSet STAYING =
            WordSet.of("stayed", "stays", "stay", "remained", "remains", "landed", "lands");

    /** A tail has fewer chunks than this. */
    private static final int LONGEST = 12;

    /** Between a figure and the goods it is of. */
    private static final CueSet BEFORE_GOODS =
            CueSet.of(Cue.FILLER, Cue.OF, Cue.WORTH, Cue.FOR, Cue.IN, Cue.STATE, Cue.OF_WHICH);

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final List<Phrase> phrases;
    private final List<Draft> drafts;

    FigureTails(ChunkedSentence sentence, List<Phrase> phrases, List<Draft> drafts) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.phrases = phrases;
        this.drafts = drafts;
    }

    /** With the goods behind a figure, and whoever made them. */
    Draft withGoods(Draft draft, int at) {
        return withMakers(withProduct(withCoverage(ofFlow(withFlow(draft, at), at), at), at), at);
    }

    /** "China supplied A of our imports and took B of our exports": the noun behind a figure says which flow it is a part of. */
    private Draft ofFlow(Draft draft, int at) {
        Frame frame = draft.frame();
        boolean isOpen = draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && draft.actor().value().isStated()
                && at + 2 < chunks.size()
                && chunks.get(at + 1).is(Cue.OF)
                && (frame.isWeak() || frame.measure() == Measure.IMPORTS || frame.measure() == Measure.EXPORTS);
        if (!isOpen) {
            return draft;
        }
        for (Phrase phrase : phrases) {
            Frame flow = phrase.frame();
            boolean isOther = phrase.first() == at + 2
                    && (flow.measure() != frame.measure() || frame.isWeak())
                    && (flow.measure() == Measure.EXPORTS || flow.measure() == Measure.IMPORTS)
                    && !phrase.isVerb()
                    && !flow.share()
                    && flow.reporter().value().isStated()
                    && !flow.partner().value().isStated();
            if (isOther) {
                return draft.withFrame(flow.withPartner(draft.actor())).withActor(Slot.NO_AREA);
            }
        }
        return draft;
    }

    /** "the change (down by A) in imports of goods": what has changed stands behind the bracket. */
    private Draft withFlow(Draft draft, int at) {
        boolean isOpen = draft.isChange()
                && draft.frame().measure() == Measure.OTHER
                && at + 3 < chunks.size()
                && chunks.get(at + 1).is(Cue.CLOSE)
                && (chunks.get(at + 2).is(Cue.IN) || chunks.get(at + 2).is(Cue.OF));
        if (!isOpen) {
            return draft;
        }
        for (Phrase phrase : phrases) {
            boolean isBehind = phrase.first() >= at + 3 && phrase.first() <= at + 4;
            if (isBehind && phrase.frame().isTrade() && !phrase.frame().share()) {
                return draft.withFrame(phrase.frame());
            }
        }
        return draft;
    }

    /** "a deficit of A on goods, offset by a surplus of B on services": what a balance is of, behind its figure. */
    private Draft withCoverage(Draft draft, int at) {
        Frame frame = draft.frame();
        boolean isOpen = frame.measure() == Measure.BALANCE && frame.coverage() == Coverage.UNSTATED;
        int of = at + 1;
        boolean isLed = isOpen
                && of < chunks.size()
                && (chunks.get(of).is(Cue.ON) || chunks.get(of).is(Cue.IN));
        int noun = of + 1;
        while (isLed && noun < chunks.size() && chunks.get(noun).is(Cue.FILLER)) {
            noun++;
        }
        if (!isLed || noun >= chunks.size()) {
            return draft;
        }
        boolean isGoods = chunks.get(noun).is("goods") || chunks.get(noun).is("merchandise");
        boolean isServices = chunks.get(noun).is("services");
        boolean isJoined = noun + 2 < chunks.size()
                && chunks.get(noun + 1).is(Cue.AND)
                && (chunks.get(noun + 2).is("services") || chunks.get(noun + 2).is("goods"));
        if (!isGoods && !isServices) {
            return draft;
        }
        Coverage coverage = isJoined ? Coverage.BOTH : isGoods ? Coverage.GOODS : Coverage.SERVICES;
        return draft.withFrame(frame.withCoverage(coverage, frame.basis()));
    }

    /** With the party behind a figure. */
    Draft withParty(Draft draft, int at) {
        Slot<Area> trader = draft.frame().measure() == Measure.BALANCE ? partnerInTrade(at) : Slot.NO_AREA;
        if (trader.value().isStated()) {
            return draft.withFrame(draft.frame().withPartner(trader));
        }
        if (isOfPartyBefore(at)) {
            return draft;
        }
        Slot<Area> place = placeOfShare(draft, at);
        if (place.value().isStated()) {
            return draft.withFrame(draft.frame().withPartner(place));
        }
        boolean isMoved = draft.role() == Draft.Role.EARLIER;
        for (int i = isInserted(at) ? at + 2 : at + 1; i + 1 < chunks.size() && i < at + LONGEST; i++) {
            i = behindAgain(i);
            Chunk chunk = chunks.get(i);
            if (isEnd(chunk) || (isMoved && i > at + 1) || isListOfParts(i)) {
                return draft;
            }
            if (chunk.is(Cue.OPEN)) {
                i = closing(i);
                continue;
            }
            if (isThoseBehind(draft, i)) {
                Span those = chunks.get(i + 1).span().union(chunks.get(i + 2).span());
                return draft.withFrame(draft.frame().withPartner(Slot.explicit(Pointer.THOSE, those)));
            }
            int area = CountryWords.nameFrom(chunks, i + 1);
            Draft placed = placedBy(draft, wayOf(i), area);
            if (placed != draft && !placed.frame().equals(draft.frame())) {
                return placed;
            }
        }
        return draft;
    }

    /** "A share of A went to China", "the largest share, A, came from Spain": with whom the part is; open if it went nowhere. */
    private Slot<Area> placeOfShare(Draft draft, int at) {
        boolean isOpen = draft.form() == Draft.Form.SHARE
                && !draft.frame().partner().value().isStated()
                && !draft.actor().value().isStated();
        int verb = at + 1;
        if (verb < chunks.size()
                && (chunks.get(verb).is(Cue.COMMA) || chunks.get(verb).is(Cue.CLOSE))) {
            verb++;
        }
        boolean isMoving = isOpen
                && verb + 2 < chunks.size()
                && chunks.get(verb).is(Cue.WENT)
                && (chunks.get(verb + 1).is(Cue.TO) || chunks.get(verb + 1).is(Cue.FROM));
        if (!isMoving) {
            return Slot.NO_AREA;
        }
        int area = verb + 2;
        while (area < chunks.size() && chunks.get(area).is(Cue.FILLER)) {
            area++;
        }
        boolean isPlace = area < chunks.size()
                && chunks.get(area).is(Chunk.Kind.AREA)
                && sentence.area(area).isStated();
        return isPlace ? sentence.party(area) : Slot.NO_AREA;
    }

    /** "to Norway (+4%) with a fall to China (-2%)": a figure in brackets right behind a party is that party's. */
    private boolean isOfPartyBefore(int at) {
        int open = at - 1;
        while (open > 0 && chunks.get(open).is(Cue.FILLER)) {
            open--;
        }
        return open > 0 && chunks.get(open).is(Cue.OPEN) && CountryWords.nameBefore(chunks, open) >= 0;
    }

    /** "were worth A: to Norway B, to China C": behind the colon each party has a figure of its own. */
    private boolean isListOfParts(int colon) {
        int area = colon + 2;
        while (area < chunks.size() && chunks.get(area).is(Cue.FILLER)) {
            area++;
        }
        return area + 1 < chunks.size()
                && chunks.get(colon).is(Cue.COLON)
                && chunks.get(area).is(Chunk.Kind.AREA)
                && chunks.get(area + 1).is(Chunk.Kind.QUANTITY);
    }

    /** "received goods worth A from those countries". */
    private boolean isThoseBehind(Draft draft, int preposition) {
        Measure flow = draft.frame().measure();
        boolean isWay = wayOf(preposition) == Cue.TO && flow == Measure.EXPORTS
                || wayOf(preposition) == Cue.FROM && flow == Measure.IMPORTS;
        return isWay && !draft.frame().partner().value().isStated() && PartnersBehind.areThose(chunks, preposition + 1);
    }

    /** What a preposition behind a figure makes of a party; goods that "stayed in Africa" went there. */
    private Cue wayOf(int at) {
        boolean isPlace = chunks.get(at).is(Cue.IN) && STAYING.has(chunks.get(at - 1));
        return isPlace ? Cue.TO : chunks.get(at).cue();
    }

    /** Everybody else, as those that the sentence leaves for it to mean. */
    Draft withRest(Draft draft) {
        Slot<Area> partner = draft.frame().partner();
        if (!partner.value().equals(Pointer.REST)) {
            return draft;
        }
        Area others = rest();
        Area meant = others.equals(Area.WORLD) ? Pointer.REST : others;
        return draft.withFrame(draft.frame().withPartner(Slot.explicit(meant, partner.origin())));
    }

    /** "a surplus of A in trade with China": the partner of the trade behind a figure; open if there is none. */
    private Slot<Area> partnerInTrade(int at) {
        for (Phrase phrase : phrases) {
            Frame trade = phrase.frame();
            boolean isTradeBehind = phrase.isOblique()
                    && phrase.first() > at
                    && phrase.first() <= at + 6
                    && trade.measure() == Measure.TURNOVER
                    && trade.partner().value().isStated();
            if (isTradeBehind) {
                return trade.partner();
            }
        }
        return Slot.NO_AREA;
    }

    /**
     * "its largest deficit, A, with China", "machinery, worth A, to Kenya": a figure between commas leaves what it is of
     * where it was.
     */
    private boolean isInserted(int at) {
        int opening = at > 1 && chunks.get(at - 1).is(Cue.WORTH) ? at - 2 : at - 1;
        return opening >= 0
                && chunks.get(opening).is(Cue.COMMA)
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Cue.COMMA);
    }

    /** Whether nothing from this chunk on belongs to the figure before it. */
    private static boolean isEnd(Chunk end) {
        return end.is(Chunk.Kind.QUANTITY) || END_OF_TAIL.has(end) || (Verbs.isVerb(end) && !end.is(Cue.STATE));
    }

    /** "goods worth A, or 38% of its exports, to the United States", "a third, A, went": told again between commas. */
    private int behindAgain(int comma) {
        boolean isApposed = comma + 3 < chunks.size()
                && chunks.get(comma).is(Cue.COMMA)
                && chunks.get(comma + 1).is(Chunk.Kind.QUANTITY)
                && chunks.get(comma + 2).is(Cue.COMMA)
                && chunks.get(comma + 3).is(Cue.WENT);
        if (isApposed) {
            return comma + 3;
        }
        if (!chunks.get(comma).is(Cue.COMMA) || !chunks.get(comma + 1).is(Cue.OR)) {
            return comma;
        }
        int end = comma + 2;
        while (end + 1 < chunks.size()
                && !chunks.get(end).is(Cue.COMMA)
                && !chunks.get(end).is(Cue.SEMICOLON)) {
            end++;
        }
        boolean isClosed = end + 2 < chunks.size()
                && chunks.get(end).is(Cue.COMMA)
                && (chunks.get(end + 1).is(Cue.TO)
                        || chunks.get(end + 1).is(Cue.FROM)
                        || chunks.get(end + 1).is(Cue.WITH));
        return isClosed ? end + 1 : comma;
    }

    /** Where the bracket closes that opens here. */
    private int closing(int open) {
        int close = open;
        while (close < chunks.size() && !chunks.get(close).is(Cue.CLOSE)) {
            close++;
        }
        return close;
    }

    /** With an area as what a preposition before it makes of it: partner or host; as it is, if it is neither. */
    private Draft placedBy(Draft draft, Cue preposition, int area) {
        boolean isParty = area < chunks.size()
                && chunks.get(area).is(Chunk.Kind.AREA)
                && (sentence.area(area).isStated() || sentence.isRest(area))
                && !sentence.mention(area).isPossessive();
        if (!isParty) {
            return draft;
        }
        Frame frame = draft.frame();
        boolean isHost = frame.measure() == Measure.INVESTMENT;
        boolean isShare = draft.form() == Draft.Form.SHARE;
        Measure measure = isShare && draft.whole().isStated() ? draft.whole().measure() : frame.measure();
        boolean isPartner = (preposition == Cue.TO && measure == Measure.EXPORTS)
                || (preposition == Cue.FROM && (measure == Measure.IMPORTS || isHost))
                || (preposition == Cue.WITH && measure.isTrade());
        if (isPartner && sentence.isRest(area)) {
            return withRest(draft.withFrame(frame.withPartner(sentence.mentioned(area))));
        }
        if (isPartner) {
            return draft.withFrame(frame.withPartner(
                    Slot.explicit(joinedFrom(area), chunks.get(area).span())));
        }
        if (isHost
                && (preposition == Cue.IN || preposition == Cue.TO)
                && !frame.reporter().value().isStated()) {
            return draft.withFrame(frame.withReporter(sentence.party(area)));
        }
        return draft;
    }

    /** "from Russia and China combined". */
    private Area joinedFrom(int area) {
        boolean isTwo = area + 2 < chunks.size()
                && chunks.get(area + 1).is(Cue.AND)
                && chunks.get(area + 2).is(Chunk.Kind.AREA)
                && sentence.area(area + 2).isStated()
                && (area + 3 >= chunks.size() || !chunks.get(area + 3).is(Chunk.Kind.QUANTITY));
        return isTwo ? JoinedAreas.of(List.of(sentence.area(area), sentence.area(area + 2))) : sentence.area(area);
    }

    /**
     * "the rest of the world" after the EU alone is everybody outside it; beside further partners ("the EU, the United States and the
     * rest of the world") it is nobody in particular.
     */
    private Area rest() {
        Area rest = Area.WORLD;
        for (Draft draft : drafts) {
            Area partner = draft.frame().partner().value();
            if (partner.code().equals("EU")) {
                rest = Areas.outside(partner);
            } else if (partner.isStated() && !partner.equals(Area.WORLD)) {
                return Area.WORLD;
            }
        }
        return rest;
    }

    /** "5.1 million tonnes of maize", "$260 million for cars", "of which $1.9 billion was coal". */
    private Draft withProduct(Draft draft, int at) {
        Frame frame = draft.frame();
        if (isOneOfCounted(draft, at)) {
            // "600,000 cars and 275,000 trucks"
            return draft.withFrame(frame.withProduct(sentence.goods(at + 1)));
        }
        int next = at + 1;
        while (next < chunks.size()
                && (BEFORE_GOODS.has(chunks.get(next))
                        || chunks.get(next).is("goods")
                        || isPaidOn(at, next)
                        || isNextFrom(at, next)
                        || isMaker(at, next))) {
            next++;
        }
        boolean isFlow = frame.measure() == Measure.EXPORTS
                || frame.measure() == Measure.IMPORTS
                || frame.measure() == Measure.INVESTMENT
                || isTaken(draft, at);
        boolean isNamed = next > at + 1
                && next < chunks.size()
                && chunks.get(next).is(Chunk.Kind.PRODUCT)
                && draft.form() == Draft.Form.LEVEL;
        boolean isFor = next > at + 1 && chunks.get(next - 1).is(Cue.FOR);
        // "$23 billion of copper and $15 billion of gold": the goods of the figure before are not those of this one.
        boolean isNextOfList = isNamed
                && !drafts.isEmpty()
                && (chunks.get(at + 1).is(Cue.OF) || chunks.get(at + 1).is(Cue.WORTH) || isNextFrom(at, at + 1))
                && frame.product().equals(drafts.get(drafts.size() - 1).frame().product())
                && frame.product().origin().start()
                        > sentence.mentions()
                                .quantities()
                                .get(drafts.get(drafts.size() - 1).quantity())
                                .span()
                                .start();
        if (!isNamed || !isFlow || (!frame.product().value().isAll() && !isFor && !isNextOfList)) {
            return draft;
        }
        boolean isBuyerNamed = isTaken(draft, at) && draft.actor().value().isStated();
        Frame told =
                isBuyerNamed ? frame.withMeasure(Measure.IMPORTS, Sense.NONE).weak(true) : frame;
        return draft.withFrame(told.withProduct(sentence.goods(next)));
    }

    /** "China took A of Kenyan tea": what somebody takes of goods is bought. */
    private boolean isTaken(Draft draft, int at) {
        int verb = at - 1;
        while (verb > 0 && chunks.get(verb).is(Cue.FILLER)) {
            verb--;
        }
        return draft.frame().measure() == Measure.OTHER
                && draft.phrasing().equals("share-verb")
                && verb >= 0
                && Verbs.roleOf(chunks.get(verb)) == Cue.DESTINATION
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Cue.OF);
    }

    /** Whether the noun behind a count of goods names only some: "600,000 cars", but not "875,000 cars and trucks". */
    private boolean isOneOfCounted(Draft draft, int at) {
        return sentence.mentions().quantities().get(draft.quantity()).unit().equals(Unit.PIECE)
                && draft.form() == Draft.Form.LEVEL
                && draft.frame().product().value().isAll()
                && at + 2 < chunks.size()
                && chunks.get(at + 1).is(Chunk.Kind.PRODUCT)
                && !(chunks.get(at + 2).is(Cue.AND)
                        && at + 3 < chunks.size()
                        && !chunks.get(at + 3).is(Chunk.Kind.QUANTITY));
    }

    /** "earned A from tea and B from coffee", "spent A on fuel and B on steel": each figure of the list has goods of its own. */
    private boolean isNextFrom(int at, int preposition) {
        Chunk way = chunks.get(preposition);
        boolean isWay = preposition == at + 1
                && (way.is(Cue.FROM) || way.is(Cue.ON))
                && at + 2 < chunks.size()
                && chunks.get(at + 2).is(Chunk.Kind.PRODUCT);
        for (int i = at - 1; isWay && i > 0; i--) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return chunks.get(i + 1).is(way.cue()) && chunks.get(i + 2).is(Chunk.Kind.PRODUCT);
            }
        }
        return false;
    }

    /** "spent A on furniture": what was paid for. */
    private boolean isPaidOn(int at, int preposition) {
        return at > 0 && chunks.get(preposition).is(Cue.ON) && Payments.isPaying(chunks.get(at - 1));
    }

    /** "A worth of Chinese steel", "spent A on Polish furniture", "A of our wine": whoever made the goods stands in front of them. */
    private boolean isMaker(int at, int area) {
        return area > at + 1
                && area + 1 < chunks.size()
                && chunks.get(area).is(Chunk.Kind.AREA)
                && chunks.get(area + 1).is(Chunk.Kind.PRODUCT)
                && (sentence.mention(area).form() == AreaMention.Form.DEMONYM
                        || sentence.mention(area).form() == AreaMention.Form.HOME);
    }

    /** "bought A in Chinese goods", "A worth of Chinese steel": what is bought comes from there. */
    private Draft withMakers(Draft draft, int at) {
        Frame frame = draft.frame();
        boolean isOpen = frame.measure() == Measure.IMPORTS
                && draft.form() == Draft.Form.LEVEL
                && !frame.partner().value().isStated();
        int of = at + 1;
        if (isOpen && of < chunks.size() && chunks.get(of).is(Cue.WORTH)) {
            of++;
        }
        int makers = of + 1;
        boolean isOf = isOpen
                && makers + 1 < chunks.size()
                && (chunks.get(of).is(Cue.OF)
                        || chunks.get(of).is(Cue.IN)
                        || chunks.get(of).is(Cue.FOR)
                        || isPaidOn(at, of))
                && chunks.get(makers).is(Chunk.Kind.AREA)
                && sentence.area(makers).isStated();
        boolean isOfGoods = isOf
                && sentence.mention(makers).form() == AreaMention.Form.DEMONYM
                && (chunks.get(makers + 1).is(Chunk.Kind.WORD)
                        || chunks.get(makers + 1).is(Chunk.Kind.PRODUCT));
        return isOfGoods && Character.isLetter(chunks.get(makers + 1).text().charAt(0))
                ? draft.withFrame(frame.withPartner(sentence.party(makers)))
                : draft;
    }
}
