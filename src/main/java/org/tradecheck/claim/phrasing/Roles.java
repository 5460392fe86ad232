package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.CueSet;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.Status;
import org.tradecheck.claim.WordSet;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/** Which part a figure plays among the figures around it. */
final class Roles {

    private static final WordSet SUPERLATIVES = WordSet.of(
            "largest", "biggest", "highest", "best", "greatest", "lowest", "smallest", "worst", "strongest", "weakest");

    private static final WordSet ORDINALS =
            WordSet.of("second", "third", "fourth", "fifth", "2nd", "3rd", "4th", "5th");

    /** Participles of what leaves a country. */
    private static final WordSet AWAY = WordSet.of(
            "destined", "bound", "headed", "sold", "shipped", "sent", "directed", "exported", "delivered", "supplied");

    private static final WordSet FOR_WHERE = WordSet.of("bound for", "destined for", "headed for");

    private static final WordSet ENDING = WordSet.of("end", "ends", "ended", "lands", "land", "landed");

    private static final WordSet RELYING = WordSet.of(
            "relies", "relied", "rely", "relying", "depends", "depended", "depend", "depending", "dependent");

    private static final WordSet REST =
            WordSet.of("goods", "products", "items", "commodities", "exports", "imports", "sectors", "categories");

    private static final CueSet PASSING = CueSet.of(Cue.ABOVE, Cue.BELOW, Cue.SURPASS, Cue.PASSED);

    private Roles() {}

    /** What results do, before "from" and what they are made of. */
    private static final WordSet MAKING =
            WordSet.of("came", "comes", "resulted", "results", "resulting", "stemmed", "stems", "derived", "arose");

    /** Earlier after "from", "against", "after"; main otherwise. */
    static Draft.Role byCue(Spot spot) {
        boolean isListed = spot.left() == Cue.AND && isBehindEarlier(spot);
        // "up 6.6% on the 94.2 million tonnes shipped in 2024"
        boolean isBase = (spot.left() == Cue.ON || spot.left() == Cue.ABOVE || spot.left() == Cue.BELOW)
                && spot.previous().map(Draft::isChange).orElse(false);
        // "to A, the highest level since the B posted in 2022"
        boolean isSince = spot.left() == Cue.SINCE && spot.previous().isPresent();
        boolean isEarlier = isEarlier(spot.left()) && !isRankedBehind(spot, spot.leftAt()) || isForEarlierPieces(spot);
        return isListed || isBase || isSince || isEarlier ? Draft.Role.EARLIER : Draft.Role.MAIN;
    }

    /** "Fourteen aircraft for A, against nine for B". */
    private static boolean isForEarlierPieces(Spot spot) {
        int pieces = spot.leftAt() - 1;
        boolean isBehindPieces = (spot.left() == Cue.FOR || spot.left() == Cue.WORTH)
                && pieces > 0
                && spot.chunks().get(pieces).is(Chunk.Kind.QUANTITY)
                && spot.quantities().get(spot.chunks().get(pieces).index()).kind() == Kind.COUNT;
        return isBehindPieces && isEarlier(spot.chunks().get(pieces - 1).cue());
    }

    /** The same, for a figure whose noun phrase starts at this chunk. */
    static Draft.Role byChunkBefore(Spot spot, int first) {
        int at = first - 1;
        while (at >= 0
                && (spot.chunks().get(at).is(Cue.FILLER)
                        || spot.chunks().get(at).is(Cue.RECORD_HIGH)
                        || spot.chunks().get(at).is("monthly")
                        || spot.chunks().get(at).is("quarterly")
                        || spot.chunks().get(at).is("annual")
                        || spot.chunks().get(at).is("the"))) {
            at--;
        }
        if (at < 0) {
            return Draft.Role.MAIN;
        }
        Cue cue = spot.chunks().get(at).cue();
        boolean isSetAgainst = spot.chunks().get(at).is("against")
                && spot.before().isEmpty()
                && !spot.right(0).is(Chunk.Kind.PERIOD)
                && !spot.right(1).is(Chunk.Kind.PERIOD);
        if (isSetAgainst) {
            // "Against imports of A, that left a surplus of B": nothing older is told yet.
            return Draft.Role.MAIN;
        }
        if (isRankedBehind(spot, at)) {
            return Draft.Role.MAIN;
        }
        boolean isEarnedFrom = cue == Cue.FROM
                && at > 0
                && spot.chunks().get(at - 1).is(Chunk.Kind.MEASURE)
                && spot.before().isEmpty();
        if (isEarnedFrom) {
            // "Revenue from gas exports amounted to A"
            return Draft.Role.MAIN;
        }
        boolean isMadeOf = cue == Cue.FROM
                && at > 0
                && MAKING.has(spot.chunks().get(at - 1))
                && (spot.before().isEmpty() || isOfResult(spot, first));
        if (isMadeOf) {
            // "The surplus came from exports of A and imports of B"
            return Draft.Role.MAIN;
        }
        boolean isListed = cue == Cue.AND
                && isBehindEarlier(spot)
                && at > 0
                && (spot.chunks().get(at - 1).is(Chunk.Kind.QUANTITY)
                        || (spot.left() == Cue.OF && spot.chunks().get(at - 1).is(Chunk.Kind.PERIOD)));
        // "an increase of A on the surplus of B recorded in 2022"
        boolean isBase = cue == Cue.ON
                && at > 0
                && spot.chunks().get(at - 1).is(Chunk.Kind.QUANTITY)
                && spot.previous().filter(Draft::isChange).isPresent();
        return isEarlier(cue) || isListed || isBase ? Draft.Role.EARLIER : Draft.Role.MAIN;
    }

    /** "The surplus of A came from exports of B": a flow makes a result, and is no older one. */
    private static boolean isOfResult(Spot spot, int first) {
        boolean isResult = spot.previous()
                .filter(d -> d.role() == Draft.Role.MAIN)
                .filter(d -> d.frame().measure() == Measure.BALANCE || d.frame().measure() == Measure.TURNOVER)
                .isPresent();
        return isResult
                && spot.phraseStartingAt(first)
                        .filter(p -> p.frame().measure() == Measure.EXPORTS
                                || p.frame().measure() == Measure.IMPORTS)
                        .isPresent();
    }

    /**
     * "remittances exceeded the deficit by A", "fell short of the target of A by B": how far apart two figures are, and
     * neither a level nor a change.
     */
    static boolean isDistance(Spot spot) {
        if (!spot.isAmount() || spot.left() != Cue.BY || spot.leftAt() == 0) {
            return false;
        }
        boolean isOfAim = spot.leftAt() == spot.at() - 1
                && spot.beforeLeft(0).is(Chunk.Kind.QUANTITY)
                && spot.previous().filter(d -> d.status() == Status.TARGET).isPresent();
        int before =
                spot.phraseEndingAt(spot.leftAt() - 1).map(p -> p.first() - 1).orElse(-1);
        while (before > 0 && spot.chunks().get(before).is(Cue.FILLER)) {
            before--;
        }
        return isOfAim || (before >= 0 && PASSING.has(spot.chunks().get(before)));
    }

    /** "A, the second-largest figure ever after the B of 1986": what stands higher in a list is no base of A. */
    static boolean isRankedBehind(Spot spot, int after) {
        if (!spot.chunks().get(after).is("after")) {
            return false;
        }
        for (int i = after - 1; i > 0 && !spot.chunks().get(i).is(Chunk.Kind.QUANTITY); i--) {
            boolean isHyphen = spot.chunks().get(i - 1).is("-") && i > 1;
            Chunk ordinal = spot.chunks().get(isHyphen ? i - 2 : i - 1);
            if (SUPERLATIVES.has(spot.chunks().get(i)) && ORDINALS.has(ordinal)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindEarlier(Spot spot) {
        return spot.previous().isPresent() && spot.previous().get().role() == Draft.Role.EARLIER;
    }

    private static boolean isEarlier(Cue cue) {
        return cue == Cue.FROM || cue == Cue.AGAINST || cue == Cue.AFTER;
    }

    /** Whether the verb is left out and taken from the clause before: "and imports 24.4 pct". */
    static boolean isElided(Spot spot) {
        int before = spot.at() - 1;
        while (before >= 0 && spot.chunks().get(before).is(Cue.FILLER)) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        Chunk chunk = spot.chunks().get(before);
        return isRest(spot)
                || spot.phraseEndingAt(before).isPresent()
                || chunk.is(Chunk.Kind.PRODUCT)
                || chunk.is(Chunk.Kind.AREA);
    }

    /**
     * "A went to Uganda and B to Pakistan, while the Netherlands took C", "Sales to Uganda came to A; Pakistan took B": the
     * partner of the clause before is not that of whoever takes the next.
     */
    static Frame ofNextTaker(Spot spot, Frame frame) {
        Slot<Area> taker = spot.state().area();
        boolean isOther = spot.left() == Cue.SHARE_VERB
                && taker.value().isStated()
                && frame.partner().value().isStated()
                && !frame.partner().value().equals(taker.value())
                && !frame.reporter().value().equals(taker.value())
                && frame.partner().origin().length() > 0
                && frame.partner().origin().end() <= taker.origin().start()
                && spot.previous()
                        .filter(d -> d.clause() != spot.state().clause())
                        .isPresent();
        return isOther ? frame.withPartner(Slot.NO_AREA) : frame;
    }

    /** "gold 9%, gems 7% and all other goods 16%": a figure of everything that was not named. */
    static boolean isRest(Spot spot) {
        Chunks chunks = spot.chunks();
        int noun = spot.at() - 1;
        return noun > 0
                && REST.has(chunks.get(noun))
                && (chunks.get(noun - 1).is("other") || chunks.get(noun - 1).is(Cue.REMAINING));
    }

    /** What moves: the subject, or what the change before it changes ("a rise in the deficit of 3.6 to 99.8"). */
    static Frame moved(Spot spot) {
        if (spot.previous().isPresent()) {
            Draft previous = spot.previous().get();
            if (previous.clause() == spot.state().clause()
                    && (previous.isChange() || previous.role() == Draft.Role.MAIN)
                    && (previous.group() == spot.state().group()
                            || previous.phrasing().equals("change-noun-of"))) {
                return previous.frame();
            }
        }
        return spot.subject();
    }

    /** "attracts $3 billion in foreign investment": the measure stands behind the figure. */
    static Frame behind(Spot spot) {
        Chunk next = spot.rightBeyondBracket();
        boolean isGoverned = next.is(Cue.IN)
                || next.is(Cue.OF)
                || next.is(Cue.WORTH)
                || next.is(Cue.FROM)
                || next.is(Cue.ON)
                || next.is(Cue.FOR);
        return isGoverned ? spot.phraseBehind(spot.at() + 1).map(Phrase::frame).orElse(spot.subject()) : spot.subject();
    }

    /** "machinery took $650 million and agriculture $430 million": a further part, the verb left out. */
    static boolean isNewPart(Spot spot) {
        int at = spot.at();
        boolean isVerbKnown =
                spot.state().verb() == Cue.SHARE_VERB || spot.state().verb() == Cue.STATE;
        int joint = at - 2;
        if (at > 2 && isWord(spot, at - 1) && isWord(spot, at - 2)) {
            joint--;
        }
        return isVerbKnown
                && at > 1
                && isWord(spot, at - 1)
                && (spot.chunks().get(joint).is(Cue.AND)
                        || spot.chunks().get(joint).is(Cue.COMMA))
                && isEndOfPart(spot, joint - 1)
                && !spot.before().isEmpty();
    }

    /** "tourism and real estate A" is one part: no noun stands before the joint of two. */
    private static boolean isEndOfPart(Spot spot, int at) {
        return at >= 0 && !spot.chunks().get(at).is(Chunk.Kind.PRODUCT) && !(isWord(spot, at) && !isBackWord(spot, at));
    }

    private static boolean isBackWord(Spot spot, int at) {
        String word = spot.chunks().get(at).text();
        return word.equals("that") || word.equals("this") || word.equals("it");
    }

    private static boolean isWord(Spot spot, int at) {
        Chunk chunk = spot.chunks().get(at);
        return chunk.is(Chunk.Kind.WORD) && Character.isLetter(chunk.text().charAt(0));
    }

    /** "17 percent of exports, or A, went to Japan": where the part went, or came from. */
    static Optional<Slot<Area>> wentTo(Spot spot, Frame whole) {
        Optional<Slot<Area>> relied = reliedOn(spot, whole);
        if (relied.isPresent()) {
            return relied;
        }
        Optional<Slot<Area>> ofTotal = totalWentTo(spot);
        if (ofTotal.isPresent()) {
            return ofTotal;
        }
        Cue way =
                whole.measure() == Measure.EXPORTS ? Cue.TO : whole.measure() == Measure.IMPORTS ? Cue.FROM : Cue.NONE;
        Optional<Phrase> phrase =
                spot.phraseBehind(spot.at() + 1).filter(p -> p.frame().equals(whole));
        if (way == Cue.NONE || phrase.isEmpty()) {
            return Optional.empty();
        }
        Chunks chunks = spot.chunks();
        int at = phrase.get().last() + 1;
        boolean isAgain = at + 3 < chunks.size()
                && chunks.get(at).is(Cue.COMMA)
                && chunks.get(at + 2).is(Chunk.Kind.QUANTITY)
                && chunks.get(at + 3).is(Cue.COMMA);
        // "Half of the imports, $25 billion, came from Asia"
        boolean isApposed = at + 2 < chunks.size()
                && chunks.get(at).is(Cue.COMMA)
                && chunks.get(at + 1).is(Chunk.Kind.QUANTITY)
                && chunks.get(at + 2).is(Cue.COMMA);
        at += isAgain ? 4 : isApposed ? 3 : 0;
        boolean isAway =
                at + 3 < chunks.size() && way == Cue.TO && chunks.get(at).is(Cue.STATE) && AWAY.has(chunks.get(at + 1));
        // "5% of exports were destined for Russia", "were sold to India"
        boolean isFor = isAway && chunks.get(at + 2).is(Cue.FOR);
        at += isAway ? 1 : 0;
        boolean isMoving = at + 2 < chunks.size()
                && (isAway || chunks.get(at).is(Cue.WENT))
                && (isFor || chunks.get(at + 1).is(way));
        int place = at + 2;
        while (isMoving && place < chunks.size() && chunks.get(place).is(Cue.FILLER)) {
            place++;
        }
        return isMoving ? spot.areaAt(place).filter(a -> a.value().isStated()) : Optional.empty();
    }

    /** "32% of the total went to China": of whichever flow is spoken of. */
    private static Optional<Slot<Area>> totalWentTo(Spot spot) {
        int verb = spot.rightAt(2);
        boolean isOfTotal = spot.right(0).is(Cue.OF) && spot.right(1).is(Cue.TOTAL);
        int way = isOfTotal ? wayBehind(spot, verb) : -1;
        int place = way + 1;
        while (way >= 0
                && place < spot.chunks().size()
                && spot.chunks().get(place).is(Cue.FILLER)) {
            place++;
        }
        return way >= 0 ? spot.areaAt(place).filter(a -> a.value().isStated()) : Optional.empty();
    }

    /**
     * The preposition behind a verb of moving that starts at this chunk: "goes to", "ends up in", "is bound for", "comes
     * from"; −1 where none stands there.
     */
    static int wayBehind(Spot spot, int verb) {
        Chunks chunks = spot.chunks();
        int at = verb;
        boolean isAway = at + 2 < chunks.size() && chunks.get(at).is(Cue.STATE) && AWAY.has(chunks.get(at + 1));
        if (isAway) {
            return chunks.get(at + 2).is(Cue.TO) || chunks.get(at + 2).is(Cue.FOR) ? at + 2 : -1;
        }
        if (at + 1 < chunks.size() && chunks.get(at).is(Cue.STATE) && FOR_WHERE.has(chunks.get(at + 1))) {
            return at + 1;
        }
        boolean isEnding = at + 2 < chunks.size() && ENDING.has(chunks.get(at));
        if (isEnding) {
            at++;
            at += chunks.get(at).is("up") || chunks.get(at).is(Cue.UP) ? 1 : 0;
            return chunks.get(at).is(Cue.IN) ? at : -1;
        }
        boolean isMoving = at + 1 < chunks.size() && chunks.get(at).is(Cue.WENT);
        return isMoving && (chunks.get(at + 1).is(Cue.TO) || chunks.get(at + 1).is(Cue.FROM)) ? at + 1 : -1;
    }

    /** "Mali relies on Senegal for 20% of its imports": the other side is the one that is relied on. */
    private static Optional<Slot<Area>> reliedOn(Spot spot, Frame whole) {
        boolean isFlow = whole.measure() == Measure.EXPORTS || whole.measure() == Measure.IMPORTS;
        int area = spot.leftAt() - 1;
        int on = area - 1;
        while (on > 0 && spot.chunks().get(on).is(Cue.FILLER)) {
            on--;
        }
        boolean isRelied = isFlow
                && spot.left() == Cue.FOR
                && on > 0
                && spot.chunks().get(on).is("on")
                && RELYING.has(spot.chunks().get(on - 1));
        return isRelied ? spot.areaAt(area).filter(a -> a.value().isStated()) : Optional.empty();
    }

    /** "2.8% and 0.7% …, respectively": what stands behind the second is said of both. */
    static boolean isFirstOfTwo(Spot spot) {
        boolean isPair = spot.right(0).is(Cue.AND)
                && spot.right(1).is(Chunk.Kind.QUANTITY)
                && spot.quantities().get(spot.right(1).index()).kind()
                        == spot.quantity().kind();
        return isPair && spot.chunks().hasFrom(spot.at(), Cue.RESPECTIVELY);
    }

    static boolean isSameKind(Spot spot, Draft before) {
        Kind kind = spot.quantities().get(before.quantity()).kind();
        return kind == spot.quantity().kind();
    }
}
