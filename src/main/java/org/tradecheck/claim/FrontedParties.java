package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;

/**
 * Parties in front of a sentence or of a clause, which are those of the noun phrases behind them: "With Argentina, the
 * balance was positive", "For Georgia, this meant a deficit of A".
 */
final class FrontedParties {

    /** How "vis-à-vis", which opens a sentence as "with" does, begins. */
    private static final String FACING = "vis";

    /** What a union is said to be made of. */
    private static final WordSet MEMBERS =
            WordSet.of("member", "members", "countries", "states", "nations", "economies");

    /** What is told of trade with somebody without naming it. */
    private static final WordSet PICTURES = WordSet.of(
            "picture", "story", "situation", "position", "business", "dealings", "accounts", "account", "exchanges");

    /** So many chunks into a sentence "with" may stand. */
    private static final int TOPIC_REACH = 4;

    /** "Of the American total": what was told of America. */
    private static final WordSet FIGURES = WordSet.of("figure", "total", "sum", "amount");

    /** What is told of a group in front of whose figures it stands. */
    private static final WordSet TOLD = WordSet.of("estimate", "figure", "result", "balance", "outcome", "number");

    /** At the start of a sentence: in trade with everybody. */
    private static final WordSet EVERYWHERE = WordSet.of("globally", "worldwide");

    private final ChunkedSentence sentence;
    private final Chunks chunks;

    private FrontedParties(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
    }

    /** The phrases, with the party in front in those that name none. */
    static List<Phrase> given(List<Phrase> phrases, ChunkedSentence sentence) {
        FrontedParties parties = new FrontedParties(sentence);
        List<Phrase> told = parties.isLabelled()
                ? parties.withLabel(phrases)
                : parties.withOwner(parties.inPlace(parties.withPartner(phrases)));
        return parties.withPredicates(told);
    }

    /** "The balance with Chile was a surplus of A": what the balance is said to be is with the same. */
    private List<Phrase> withPredicates(List<Phrase> found) {
        List<Phrase> all = new ArrayList<>(found);
        for (int i = 0; i < all.size(); i++) {
            Phrase phrase = all.get(i);
            boolean isOpen = phrase.frame().measure() == Measure.BALANCE
                    && !phrase.frame().partner().value().isStated();
            int state = isOpen ? stateBefore(phrase.first()) : -1;
            int area = areaBefore(state);
            boolean isWith = area > 1
                    && sentence.area(area).isStated()
                    && !Pointer.pointsBack(sentence.area(area))
                    && sentence.significantBefore(area) > 0
                    && isBalanceWith(sentence.significantBefore(area));
            if (isWith) {
                all.set(i, phrase.withPartner(sentence.party(area)));
            }
        }
        return all;
    }

    /** "with the EU, with EU member states": the area before a verb, what is said of its countries passed over. */
    private int areaBefore(int state) {
        int at = state - 1;
        while (at > 1 && MEMBERS.has(chunks.get(at))) {
            at--;
        }
        return at;
    }

    /** The verb of being before a noun, articles passed over; −1 if something else stands there. */
    private int stateBefore(int noun) {
        int at = noun - 1;
        while (at > 0 && chunks.get(at).is(Cue.FILLER)) {
            at--;
        }
        return at > 0 && chunks.get(at).is(Cue.STATE) ? at : -1;
    }

    /** "the trade balance with", "the result with". */
    private boolean isBalanceWith(int with) {
        return chunks.get(with).is(Cue.WITH)
                && (chunks.get(with - 1).text().endsWith("balance")
                        || chunks.get(with - 1).is("result"));
    }

    /** "Hong Kong: July shipments +14.3%" at the start of a text, or right below its title: whose figures they are. */
    private boolean isLabelled() {
        return chunks.size() > 2
                && sentence.mentions().sentence().index() <= 1
                && sentence.area(0).isStated()
                && sentence.mention(0).form() == AreaMention.Form.NAME
                && chunks.get(1).is(Cue.COLON);
    }

    private List<Phrase> withLabel(List<Phrase> found) {
        Slot<Area> owner = sentence.party(0);
        List<Phrase> all = new ArrayList<>(found.size());
        for (Phrase phrase : found) {
            boolean isOpen = phrase.frame().measure().isTrade()
                    && !phrase.frame().reporter().value().isStated();
            all.add(isOpen ? phrase.withFrame(phrase.frame().withReporter(owner)) : phrase);
        }
        return all;
    }

    /** "For Georgia, this meant a deficit of A", "For the EU as a whole, the balance": whose balance it is stands in front of the sentence. */
    private List<Phrase> withOwner(List<Phrase> found) {
        int area = pastFillers(1);
        int comma = pastFillers(area + 1);
        boolean isFronted = comma < chunks.size()
                && chunks.get(0).is(Cue.FOR)
                && sentence.area(area).isStated()
                && !Pointer.pointsBack(sentence.area(area))
                && (chunks.get(comma).is(Cue.COMMA) || isGroupWithFigure(area, comma));
        if (!isFronted) {
            return found;
        }
        Slot<Area> owner = sentence.party(area);
        List<Phrase> all = new ArrayList<>(found.size());
        for (Phrase phrase : found) {
            boolean isOpen = phrase.frame().measure() == Measure.BALANCE
                    && !phrase.frame().reporter().value().isStated();
            all.add(isOpen ? phrase.withFrame(phrase.frame().withReporter(owner)) : phrase);
        }
        return all;
    }

    /** "For the EU27 the estimate was a deficit of A": its own, and not the one that somebody has with it. */
    private boolean isGroupWithFigure(int area, int noun) {
        return Areas.standard().isGroup(sentence.area(area))
                && noun + 1 < chunks.size()
                && TOLD.has(chunks.get(noun))
                && chunks.get(noun + 1).is(Cue.STATE);
    }

    /** "In Peru, exports rose by A", "In Peru and Chile both exports and imports fell": the country's own. */
    private List<Phrase> inPlace(List<Phrase> found) {
        if (chunks.isEmpty() || !chunks.get(0).is(Cue.IN) || found.isEmpty()) {
            return found;
        }
        int first = pastFillers(1);
        int last = first;
        List<Area> areas = new ArrayList<>();
        while (isCountry(last)) {
            areas.add(sentence.area(last));
            int next = last + 1 < chunks.size() && chunks.get(last + 1).is(Cue.AND) ? pastFillers(last + 2) : last + 1;
            if (!isCountry(next)) {
                break;
            }
            last = next;
        }
        int noun = pastFillers(last + 1);
        noun = noun < chunks.size() && chunks.get(noun).is(Cue.COMMA) ? pastFillers(noun + 1) : noun;
        boolean isNext = found.get(0).first() == noun || found.get(0).first() == last;
        if (areas.isEmpty() || !isNext || chunks.get(noun).text().startsWith("sale")) {
            return found;
        }
        Slot<Area> owner = Slot.explicit(
                JoinedAreas.of(areas),
                chunks.get(first).span().union(chunks.get(last).span()));
        List<Phrase> all = new ArrayList<>(found.size());
        for (Phrase phrase : found) {
            Frame frame = phrase.frame();
            boolean isOpen = frame.measure().isTrade() && frame.reporter().evidence() != Evidence.EXPLICIT;
            all.add(isOpen ? phrase.withFrame(frame.withReporter(owner)) : phrase);
        }
        return all;
    }

    private boolean isCountry(int at) {
        return at < chunks.size()
                && chunks.get(at).is(Chunk.Kind.AREA)
                && Areas.standard().isCountry(sentence.area(at))
                && sentence.mention(at).form() == AreaMention.Form.NAME
                && !sentence.mention(at).isPossessive();
    }

    private int pastFillers(int from) {
        int at = from;
        while (at < chunks.size() && chunks.get(at).is(Cue.FILLER)) {
            at++;
        }
        return at;
    }

    private List<Phrase> withPartner(List<Phrase> found) {
        Optional<Slot<Area>> partner = frontedPartner(found);
        boolean hasFurther = !found.isEmpty() && chunks.has(Cue.SEMICOLON) && chunks.has(Cue.WITH);
        if (partner.isEmpty() && !hasFurther) {
            return found;
        }
        List<Phrase> all = new ArrayList<>(found.size());
        Cue way = chunks.get(0).cue();
        int from = 0;
        for (Phrase phrase : found) {
            Optional<Slot<Area>> further = frontedIn(from, phrase.first());
            partner = further.isPresent() ? further : partner;
            from = phrase.last() + 1;
            if (partner.isEmpty()) {
                all.add(phrase);
                continue;
            }
            Frame frame = phrase.frame();
            // "With Oman, bilateral trade was A"
            boolean isUnnamed = !frame.partner().value().isStated()
                    || frame.partner().value().equals(Pointer.PAIR);
            boolean isOpen = frame.measure().isTrade()
                    && isUnnamed
                    && !frame.isTotal()
                    && (way != Cue.FROM || frame.measure() == Measure.IMPORTS)
                    && (way != Cue.TO || frame.measure() == Measure.EXPORTS);
            all.add(isOpen ? phrase.withPartner(partner.get()) : phrase);
        }
        return all;
    }

    /** "; with Brazil, a deficit of B": the partner that a further clause opens with. */
    private Optional<Slot<Area>> frontedIn(int from, int to) {
        for (int i = from; i + 3 < to + 1 && i + 3 < chunks.size(); i++) {
            boolean isFronted = chunks.get(i).is(Cue.SEMICOLON)
                    && chunks.get(i + 1).is(Cue.WITH)
                    && chunks.get(i + 2).is(Chunk.Kind.AREA)
                    && chunks.get(i + 3).is(Cue.COMMA)
                    && sentence.area(i + 2).isStated();
            if (isFronted) {
                return Optional.of(sentence.party(i + 2));
            }
        }
        return Optional.empty();
    }

    /** "With Argentina, the balance was positive": the partner stands in front of the sentence. */
    private Optional<Slot<Area>> frontedPartner(List<Phrase> found) {
        Optional<Slot<Area>> listed = Openings.listedPartner(sentence);
        if (listed.isPresent()) {
            return listed;
        }
        if (EVERYWHERE.has(chunks.get(0))) {
            // "Globally, the deficit narrowed", in a story on one partner
            return Optional.of(Slot.explicit(Area.WORLD, chunks.get(0).span()));
        }
        int area = pastFillers(1);
        boolean isArea = area + 1 < chunks.size() && chunks.get(area).is(Chunk.Kind.AREA);
        if (isArea && (chunks.get(0).is(Cue.WITH) || chunks.get(0).is(Cue.FOR)) && sentence.isRest(area)) {
            return Optional.of(Slot.explicit(Pointer.REST, chunks.get(area).span()));
        }
        for (Phrase phrase : found) {
            Frame trade = phrase.frame();
            boolean isInTrade = chunks.get(0).is(Cue.IN)
                    && phrase.first() <= 2
                    && trade.measure() == Measure.TURNOVER
                    && trade.partner().value().isStated();
            if (isInTrade) {
                // "In trade with Russia, imports stood at A"
                return Optional.of(trade.partner());
            }
        }
        int topic = topicPartnerAt();
        if (topic > 0) {
            return Optional.of(sentence.party(topic));
        }
        boolean isOfIt = isArea
                && chunks.get(0).is(Cue.OF)
                && sentence.area(area).isStated()
                && FIGURES.has(chunks.get(area + 1));
        // "With Chile, the balance", "With the world as a whole, the deficit"
        int behind = area + 1;
        while (behind + 1 < chunks.size() && CountryWords.has(chunks.get(behind))) {
            behind++;
        }
        int comma = pastFillers(behind);
        boolean isFronted = isArea
                && (chunks.get(0).is(Cue.WITH) || chunks.get(0).text().startsWith(FACING))
                && sentence.area(area).isStated()
                && (comma < chunks.size() && chunks.get(comma).is(Cue.COMMA) || isBeforePhrase(found, behind - 1));
        // "From China they bought A", "To Japan, exports fell"
        int here = area;
        boolean isWay = isArea
                && (chunks.get(0).is(Cue.FROM) || chunks.get(0).is(Cue.TO))
                && sentence.area(area).isStated()
                && found.stream().anyMatch(p -> p.first() <= here + 3);
        isFronted |= isWay;
        return isFronted || isOfIt ? Optional.of(sentence.party(area)) : Optional.empty();
    }

    /** "The picture with China, …, was the reverse: imports of A exceeded exports of B": the chunk of China; −1 for none. */
    private int topicPartnerAt() {
        int with = 1;
        while (with < chunks.size() && with <= TOPIC_REACH && !chunks.get(with).is(Cue.WITH)) {
            if (chunks.get(with).is(Chunk.Kind.MEASURE) || chunks.get(with).is(Chunk.Kind.QUANTITY)) {
                return -1;
            }
            with++;
        }
        boolean isTopic = with + 1 < chunks.size()
                && with <= TOPIC_REACH
                && PICTURES.has(chunks.get(with - 1))
                && sentence.area(with + 1).isStated()
                && !Pointer.pointsBack(sentence.area(with + 1));
        return isTopic ? with + 1 : -1;
    }

    /** "With Chile trade was A", "with Chile there was a deficit of B", "with Chile it ran a surplus of C". */
    private boolean isBeforePhrase(List<Phrase> found, int area) {
        int next = area + 1;
        boolean isClause = next + 1 < chunks.size()
                && (chunks.get(next).is(Cue.THERE) || chunks.get(next).is("it"))
                && chunks.get(next + 1).is(Cue.STATE);
        next += isClause ? 2 : 0;
        // "With Chile we sold A and bought B"
        boolean isPronoun = next + 1 < chunks.size()
                && chunks.get(next).is(Chunk.Kind.AREA)
                && Pointer.pointsBack(sentence.area(next));
        next += isPronoun ? 1 : 0;
        while (next < chunks.size() && chunks.get(next).is(Cue.FILLER)) {
            next++;
        }
        int first = next;
        return found.stream().anyMatch(p -> p.first() == first || p.first() == area + 1);
    }
}
